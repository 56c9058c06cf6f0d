import {
	exampleMsp,
	guid,
	ids,
	liveCountries,
	liveLocation,
	withMemberships,
} from "../../support/example-msp.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { completeYaml, serviceAccount, writtenPolicy } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const written = (
	users: string,
	control: string,
	locations = "{ includeLocations: [All], excludeLocations: [AllTrusted] }",
) =>
	`${completeYaml}\n${writtenPolicy(`displayName: Watch service accounts # entry
state: enabledForReportingButNotEnforced
conditions:
  users: { includeUsers: [${users}], excludeUsers: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
  applications: { includeApplications: [All] }
  locations: ${locations}
grantControls: { operator: OR, builtInControls: [${control}] }`)}`;

const countries = liveCountries(guid(51).toUpperCase(), "Countries", ["DE"]);
const network = liveLocation(guid(52), "Network", ["20.0.0.0/16"]);

const existing = (excluded: readonly string[], settings: Parameters<typeof livePolicy>[1] = {}) =>
	exampleMsp({
		namedLocations: [countries, network],
		policies: [
			livePolicy("Old restriction", {
				users: { includeUsers: ["All"], excludeUsers: [ids.breakglass1, ids.breakglass2] },
				locations: { includeLocations: ["All"], excludeLocations: [...excluded] },
				grantControls: { operator: "OR", builtInControls: ["block"] },
				...settings,
			}),
		],
	});

const device = { operator: "OR", builtInControls: ["compliantDevice"] };
const portal = { applications: { includeApplications: [ids.portalApp] } };
const filtered = { applicationFilter: { mode: "include", rule: 'CustomSecurityAttribute.A_B -eq "C"' } };
const flows = { authenticationFlows: { transferMethods: "deviceCodeFlow" } };

const account = "cipp-service@examplemsp.com";
const here = completeYaml.replace(account, "CIPP-service@examplemsp.com # here");
const reached = (verb: string) => ({
	subject: "Old restriction",
	message: `The existing policy "Old restriction" reaches the CIPP service account CIPP-service@examplemsp.com and ${verb} it out; CIPP signs in from Azure's addresses, without a managed device.`,
});

export const serviceAccountCases: readonly CheckCase[] = [
	{
		check: "service-account-location",
		when: "a policy names the account and has a location",
		yaml: written("cipp-service@examplemsp.com", "mfa", "{ includeLocations: [All] } # here"),
		says: {
			subject: "Watch service accounts",
			message: '"Watch service accounts" names the CIPP service account and has a location condition.',
		},
	},
	{
		check: "service-account-location",
		when: "a policy for everybody has a location",
		yaml: written("All", "mfa"),
	},
	{ check: "service-account-location", when: "Part B is as compiled", yaml: completeYaml },
	{
		check: "service-account-blocked",
		when: "a written block reaches everybody",
		yaml: written("All", "block").replace("# entry", "# here"),
		says: {
			subject: "Watch service accounts",
			message:
				'"Watch service accounts" would keep the CIPP service account cipp-service@examplemsp.com out; CIPP signs in from Azure\'s addresses, without a managed device.',
		},
	},
	{
		check: "service-account-blocked",
		when: "the account is a technician",
		yaml: completeYaml.replace("technicians:", "technicians: # here"),
		tenant: exampleMsp({ directory: withMemberships("cipp-service", { groups: [ids.technicians] }) }),
		says: {
			subject: "Block CIPP outside trusted networks",
			message:
				'"Block CIPP outside trusted networks" would keep the CIPP service account cipp-service@examplemsp.com out; CIPP signs in from Azure\'s addresses, without a managed device.',
		},
	},
	{
		check: "service-account-blocked",
		when: "a written block names somebody else",
		yaml: written("alice@examplemsp.com", "block"),
	},
	{
		check: "service-account-blocked",
		when: "an existing block by network reaches it",
		yaml: here,
		tenant: existing([guid(52)]),
		says: reached("keeps"),
	},
	{
		check: "service-account-blocked",
		when: "an existing block allows no location at all",
		yaml: here,
		tenant: existing([]),
		says: reached("keeps"),
	},
	{
		check: "service-account-blocked",
		when: "an existing block is by country",
		yaml: here,
		tenant: existing([guid(51)]),
		says: { severity: "warning", ...reached("keeps") },
	},
	{
		check: "service-account-blocked",
		when: "an existing block is in report-only",
		yaml: here,
		tenant: existing([guid(52)], { state: "enabledForReportingButNotEnforced" }),
		says: { severity: "warning", ...reached("would keep") },
	},
	...(
		[
			["blocks everything from everywhere", { locations: null }],
			["demands a managed device", { locations: null, grantControls: device }],
			["demands a managed device at some locations", { grantControls: device }],
			["demands a managed device for one application", { ...portal, locations: null, grantControls: device }],
			["blocks one application by location", portal],
			["blocks applications by an attribute, by location", { applications: filtered }],
		] as const
	).map(
		([what, settings]): CheckCase => ({
			check: "service-account-blocked",
			when: `the existing policy ${what}`,
			yaml: here,
			tenant: existing([guid(52)], settings),
			says: reached("keeps"),
		}),
	),
	{
		check: "service-account-blocked",
		when: "a written policy for everybody demands a managed device",
		yaml: written("All", "compliantDevice", "null").replace("# entry", "# here"),
		says: {
			subject: "Watch service accounts",
			message:
				'"Watch service accounts" would keep the CIPP service account cipp-service@examplemsp.com out; CIPP signs in from Azure\'s addresses, without a managed device.',
		},
	},
	...(
		[
			["is off", { state: "disabled" }],
			["does not block", { grantControls: { operator: "OR", builtInControls: ["mfa"] } }],
			["blocks one application, from everywhere", { ...portal, locations: null }],
			["blocks certain clients", { locations: null, conditions: { clientAppTypes: ["other"] } }],
			["blocks a platform", { locations: null, conditions: { platforms: { includePlatforms: ["linux"] } } }],
			["blocks a flow", { locations: null, conditions: flows }],
			["blocks sign-ins at risk", { locations: null, conditions: { signInRiskLevels: ["high"] } }],
			[
				"demands a device of some clients",
				{ grantControls: device, conditions: { clientAppTypes: ["browser"] } },
			],
			[
				"is content with MFA instead of a device",
				{ grantControls: { ...device, builtInControls: ["mfa", "compliantDevice"] } },
			],
			[
				"blocks the registration of MFA by location",
				{ applications: { includeUserActions: ["urn:user:registersecurityinfo"] } },
			],
			["covers no application", { applications: { includeApplications: ["None"] } }],
			["excludes it", { users: { includeUsers: ["All"], excludeUsers: [ids.service] } }],
		] as const
	).map(
		([what, settings]): CheckCase => ({
			check: "service-account-blocked",
			when: `the existing policy ${what}`,
			yaml: completeYaml,
			tenant: existing([guid(52)], settings),
		}),
	),
	{
		check: "service-account-blocked",
		when: "the file names no service account",
		yaml: completeYaml.replace(serviceAccount, ""),
		tenant: existing([guid(52)]),
	},
	{
		check: "service-account-blocked",
		when: "the account does not exist, which is said elsewhere",
		yaml: completeYaml,
		tenant: { ...existing([guid(52)]), directory: { ...exampleMsp().directory, users: [] } },
	},
];
