import { exampleMsp, guid, ids } from "../../support/example-msp.ts";
import { livePolicy } from "../../support/live-policy.ts";
import {
	completeYaml,
	mspYaml,
	office,
	serviceAccount,
	technicians,
	writtenPolicy,
} from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const name = "Block CIPP outside trusted networks";
const enabled = mspYaml(office, technicians.replace("report-only", "enabled # here"));

/** Part A as it stands in the tenant. */
const live = (state: string, control = "block", excluded: readonly string[] = [ids.officeLocation]) =>
	exampleMsp({
		policies: [
			livePolicy(name, {
				state,
				users: { includeGroups: [ids.technicians], excludeUsers: [ids.breakglass1, ids.breakglass2] },
				locations: { includeLocations: ["All"], excludeLocations: excluded },
				grantControls: { operator: "OR", builtInControls: [control] },
			}),
		],
		namedLocations: [{ id: ids.officeLocation, displayName: "Office" }],
	});

const block = (locations: string, state = "enabled") =>
	mspYaml(
		writtenPolicy(`displayName: Block everywhere
state: ${state}
conditions:
  users: { includeUsers: [All], excludeUsers: [breakglass1@examplemsp.com, breakglass2@examplemsp.com] }
  applications: { includeApplications: [All] }
  locations: ${locations}
grantControls: { operator: OR, builtInControls: [block] }`),
	);

const restriction = (settings: Parameters<typeof livePolicy>[1]) =>
	exampleMsp({
		policies: [
			livePolicy("Old restriction", {
				users: { includeGroups: [guid(77)] },
				locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] },
				grantControls: { operator: "OR", builtInControls: ["block"] },
				...settings,
			}),
		],
	});

const neverReported = `"${name}" blocks, and would be enforced without being watched in report-only first`;

const everybody = (rest: string, spared = "") =>
	mspYaml(
		writtenPolicy(`displayName: Block everybody
state: enabledForReportingButNotEnforced
conditions:
  users: { includeUsers: [All], excludeUsers: [breakglass1@examplemsp.com, breakglass2@examplemsp.com]${spared} }
${rest}
grantControls: { operator: OR, builtInControls: [block] }`),
	);
const everything = "  applications: { includeApplications: [All] }";

export const blockingCases: readonly CheckCase[] = [
	{
		check: "no-trusted-location",
		when: "a written block allows no location",
		yaml: block("{ includeLocations: [All] } # here"),
		says: {
			subject: "Block everywhere",
			message: '"Block everywhere" blocks from every location and allows none.',
		},
	},
	{
		check: "no-trusted-location",
		when: "Part A allows none",
		yaml: mspYaml(office, technicians.replace("[Office]", "[] # here")),
		says: { subject: name, message: `"${name}" blocks from every location and allows none.` },
	},
	{
		check: "no-trusted-location",
		when: "a written block allows one",
		yaml: `${block("{ includeLocations: [All], excludeLocations: [AllTrusted] }")}\n${office}`,
	},
	{
		check: "no-trusted-location",
		when: "everybody is blocked from everything, wherever they are",
		yaml: everybody(everything).replace("conditions:", "conditions: # here"),
		says: {
			subject: "Block everybody",
			message: '"Block everybody" blocks from every location and allows none.',
		},
	},
	...(
		[
			["excludeGroups: [CIPP Technicians]", "CIPP Technicians"],
			["excludeRoles: [Global Administrator]", "Global Administrator"],
			["excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: internalGuest }", "guests"],
		] as const
	).map(
		([spared, who]): CheckCase => ({
			check: "no-trusted-location",
			when: `everybody but ${who} is blocked from everything, and nobody can say how many those are`,
			yaml: everybody(everything, `, ${spared}`).replace("conditions:", "conditions: # here"),
			says: {
				severity: "warning",
				subject: "Block everybody",
				message: `"Block everybody" blocks from every location and allows none for all but ${who}.`,
			},
		}),
	),
	...(
		[
			["some applications", "  applications: { includeApplications: [Contoso Portal] }"],
			["certain clients", `${everything}\n  clientAppTypes: [exchangeActiveSync, other]`],
			[
				"all applications but one",
				"  applications: { includeApplications: [All], excludeApplications: [Contoso Portal] }",
			],
			[
				"applications by a filter",
				`  applications: { includeApplications: [All], applicationFilter: { mode: exclude, rule: 'CustomSecurityAttribute.A_B -eq "C"' } }`,
			],
			["sign-ins at risk", `${everything}\n  signInRiskLevels: [high]`],
			["some platforms", `${everything}\n  platforms: { includePlatforms: [linux] }`],
		] as const
	).map(
		([what, conditions]): CheckCase => ({
			check: "no-trusted-location",
			when: `everybody is blocked from ${what}`,
			yaml: everybody(conditions),
		}),
	),
	{
		check: "no-trusted-location",
		when: "the block is off",
		yaml: block("{ includeLocations: [All] }", "disabled"),
	},
	{
		check: "not-enforced",
		when: "Part A is off",
		yaml: completeYaml.replace("report-only", "disabled # here"),
		says: { subject: name, message: `"${name}" is off, and protects nobody.` },
	},
	{
		check: "not-enforced",
		when: "Part B is off",
		yaml: completeYaml.replace("state: enabled", "state: disabled # here"),
		says: { subject: "CIPP service account", message: '"CIPP service account" is off, and protects nobody.' },
	},
	{
		check: "not-enforced",
		when: "Part B is report-only",
		yaml: completeYaml.replace("state: enabled", "state: report-only # here"),
		says: {
			subject: "CIPP service account",
			message: '"CIPP service account" is report-only, and protects nobody.',
		},
	},
	{ check: "not-enforced", when: "Part A is report-only and Part B enabled", yaml: completeYaml },
	{
		check: "not-enforced",
		when: "Part A is enabled",
		yaml: completeYaml.replace("report-only", "enabled"),
	},
	{
		check: "not-enforced",
		when: "Part B is not written beside Part A",
		yaml: mspYaml(office, technicians.replace("cipp:", "cipp: # here")),
		says: {
			subject: "cipp.serviceAccount",
			message:
				"Part B is not written: nothing here asks the CIPP service account for MFA, whatever policies the tenant may have besides.",
		},
	},
	{
		check: "not-enforced",
		when: "Part A is not written beside Part B",
		yaml: mspYaml(office, `cipp: # here\n${serviceAccount}`),
		says: {
			subject: "cipp.technicians",
			message:
				"Part A is not written: technicians may use CIPP from any address, whatever policies the tenant may have besides.",
		},
	},
	{ check: "not-enforced", when: "the file says nothing of CIPP", yaml: mspYaml(office) },
	{
		check: "not-enforced",
		when: "another policy is off",
		yaml: block("{ includeLocations: [All] }", "disabled"),
	},
	{
		check: "enable-without-report-only",
		when: "a block is created enabled",
		yaml: enabled,
		says: { subject: name, message: `${neverReported}: it does not exist yet.` },
	},
	{
		check: "enable-without-report-only",
		when: "a block was off",
		yaml: enabled,
		tenant: live("disabled"),
		says: { subject: name, message: `${neverReported}: it is switched off in the tenant.` },
	},
	{
		check: "enable-without-report-only",
		when: "a policy in force did something else than block",
		yaml: enabled,
		tenant: live("enabled", "mfa"),
		says: { subject: name, message: `${neverReported}: it does not block yet.` },
	},
	{
		check: "enable-without-report-only",
		when: "a policy in report-only did something else than block",
		yaml: enabled,
		tenant: live("enabledForReportingButNotEnforced", "mfa"),
		says: { subject: name, message: `${neverReported}: it does not block yet.` },
	},
	{
		check: "enable-without-report-only",
		when: "a block in report-only is enabled and changed at once",
		yaml: enabled,
		tenant: live("enabledForReportingButNotEnforced", "block", ["AllTrusted"]),
		says: {
			severity: "warning",
			subject: name,
			message: `"${name}" is enabled and changed in one step, so what was watched in report-only is not what will be enforced.`,
		},
	},
	{
		check: "enable-without-report-only",
		when: "a block in report-only is enabled",
		yaml: enabled,
		tenant: live("enabledForReportingButNotEnforced"),
	},
	{
		check: "enable-without-report-only",
		when: "a block in force changes",
		yaml: enabled,
		tenant: live("enabled", "block", ["AllTrusted"]),
	},
	{
		check: "enable-without-report-only",
		when: "a block in force stays",
		yaml: enabled,
		tenant: live("enabled"),
	},
	{
		check: "already-restricted",
		when: "another policy blocks all applications by location",
		yaml: completeYaml.replace("technicians:", "technicians: # here"),
		tenant: restriction({}),
		says: {
			subject: "Old restriction",
			message: 'The existing policy "Old restriction" already blocks all applications by location.',
		},
	},
	{
		check: "already-restricted",
		when: "there is no Part A",
		yaml: mspYaml(office),
		tenant: restriction({}),
	},
	...(
		[
			["is off", { state: "disabled" }],
			["asks for MFA only", { grantControls: { operator: "OR", builtInControls: ["mfa"] } }],
			["is about workload identities", { users: { includeUsers: ["None"] } }],
			["covers one application", { applications: { includeApplications: [ids.portalApp] } }],
			["has no location condition", { locations: null }],
		] as const
	).map(
		([what, settings]): CheckCase => ({
			check: "already-restricted",
			when: `the other policy ${what}`,
			yaml: completeYaml,
			tenant: restriction(settings),
		}),
	),
];
