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

const account = "cipp-service@examplemsp.com";
const here = completeYaml.replace(account, "CIPP-service@examplemsp.com # here");
const reached = (verb: string) => ({
	subject: "Old restriction",
	message: `The existing policy "Old restriction" reaches the CIPP service account CIPP-service@examplemsp.com and ${verb} by location; CIPP signs in from Azure's addresses.`,
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
				'"Watch service accounts" would block the CIPP service account cipp-service@examplemsp.com by location; CIPP signs in from Azure\'s addresses.',
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
				'"Block CIPP outside trusted networks" would block the CIPP service account cipp-service@examplemsp.com by location; CIPP signs in from Azure\'s addresses.',
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
		says: reached("blocks"),
	},
	{
		check: "service-account-blocked",
		when: "an existing block allows no location at all",
		yaml: here,
		tenant: existing([]),
		says: reached("blocks"),
	},
	{
		check: "service-account-blocked",
		when: "an existing block is by country",
		yaml: here,
		tenant: existing([guid(51)]),
		says: { severity: "warning", ...reached("blocks") },
	},
	{
		check: "service-account-blocked",
		when: "an existing block is in report-only",
		yaml: here,
		tenant: existing([guid(52)], { state: "enabledForReportingButNotEnforced" }),
		says: { severity: "warning", ...reached("would block") },
	},
	...(
		[
			["is off", { state: "disabled" }],
			["does not block", { grantControls: { operator: "OR", builtInControls: ["mfa"] } }],
			["has no location", { locations: null }],
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
