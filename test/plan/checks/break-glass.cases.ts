import { exampleMsp, ids, withMemberships, withUser } from "../../support/example-msp.ts";
import { breakGlass, completeYaml, mspYaml, tenantLine, writtenPolicy } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const accounts = `breakGlass:
  users:
    - BreakGlass1@examplemsp.com # here
    - breakglass2@examplemsp.com`;
const listed = completeYaml.replace(breakGlass, accounts);

const block = (users: string, state = "enabledForReportingButNotEnforced") =>
	writtenPolicy(`displayName: Block legacy authentication
state: ${state}
conditions:
  applications: { includeApplications: [All] }
  clientAppTypes: [other]
  users: ${users}
grantControls: { operator: OR, builtInControls: [block] }`);

const demand = (users: string, controls: string) =>
	writtenPolicy(`displayName: Require managed devices
state: enabledForReportingButNotEnforced
conditions:
  applications: { includeApplications: [All] }
  users: ${users}
grantControls: { operator: OR, builtInControls: [${controls}] }`);

const oneMissing =
	'"Block legacy authentication" blocks, and does not exclude the break-glass account breakglass2@examplemsp.com.';

export const breakGlassCases: readonly CheckCase[] = [
	{
		check: "break-glass-missing",
		when: "none is named beside a block",
		yaml: [tenantLine.replace("}", "} # here"), block("{ includeUsers: [All] }")].join("\n"),
		says: { message: "Example MSP has blocking policies and names no break-glass account." },
	},
	{
		check: "break-glass-missing",
		when: "none is named and nothing blocks",
		yaml: [tenantLine, block("{ includeUsers: [All] }", "disabled")].join("\n"),
	},
	{
		check: "break-glass-missing",
		when: "a single one is named",
		yaml: completeYaml.replace(breakGlass, "breakGlass:\n  users:\n    - breakglass1@examplemsp.com # here"),
		says: {
			severity: "warning",
			subject: "breakglass1@examplemsp.com",
			message: "Example MSP names a single break-glass account.",
		},
	},
	{
		check: "break-glass-missing",
		when: "one does not exist",
		yaml: listed,
		tenant: exampleMsp({ directory: withUser("breakglass1", { userPrincipalName: "other@examplemsp.com" }) }),
		says: {
			subject: "BreakGlass1@examplemsp.com",
			message: "The break-glass account BreakGlass1@examplemsp.com does not exist in Example MSP.",
		},
	},
	{
		check: "break-glass-missing",
		when: "one is disabled",
		yaml: listed,
		tenant: exampleMsp({ directory: withUser("breakglass1", { accountEnabled: false }) }),
		says: {
			subject: "BreakGlass1@examplemsp.com",
			message: "The break-glass account BreakGlass1@examplemsp.com is disabled in Example MSP.",
		},
	},
	{
		check: "break-glass-missing",
		when: "one is synchronised",
		yaml: listed,
		tenant: exampleMsp({ directory: withUser("breakglass1", { onPremisesSyncEnabled: true }) }),
		says: {
			severity: "warning",
			subject: "BreakGlass1@examplemsp.com",
			message:
				"The break-glass account BreakGlass1@examplemsp.com is synchronised from on-premises, and fails with it.",
		},
	},
	{
		check: "break-glass-missing",
		when: "a block does not exclude one",
		yaml: mspYaml(block("{ includeUsers: [All], excludeUsers: [breakglass1@examplemsp.com] } # here")),
		says: { subject: "Block legacy authentication", message: oneMissing },
	},
	{
		check: "break-glass-missing",
		when: "a block of a group does not exclude one that may join it",
		yaml: mspYaml(
			block("{ includeGroups: [CIPP Technicians], excludeUsers: [breakglass1@examplemsp.com] } # here"),
		),
		says: { subject: "Block legacy authentication", message: oneMissing },
	},
	{
		check: "break-glass-missing",
		when: "a block excludes one by a group",
		yaml: mspYaml(
			block(
				"{ includeUsers: [All], excludeGroups: [Emergency Access], excludeUsers: [breakglass1@examplemsp.com] }",
			),
		),
		tenant: exampleMsp({ directory: withMemberships("breakglass2", { groups: [ids.emergency] }) }),
	},
	{
		check: "break-glass-missing",
		when: "a block excludes one by a role",
		yaml: mspYaml(
			block(
				"{ includeUsers: [All], excludeRoles: [Global Administrator], excludeUsers: [breakglass1@examplemsp.com] }",
			),
		),
		tenant: exampleMsp({ directory: withMemberships("breakglass2", { roles: [ids.globalAdministrator] }) }),
	},
	{
		check: "break-glass-missing",
		when: "a block excludes a group, and who is in it may not be read",
		yaml: mspYaml(
			block(
				"{ includeUsers: [All], excludeGroups: [Emergency Access], excludeUsers: [breakglass1@examplemsp.com] } # here",
			),
		),
		tenant: exampleMsp({
			directory: { memberships: new Map() },
			refusals: [{ what: "memberships", permission: "GroupMember.Read.All" }],
		}),
		says: { subject: "Block legacy authentication", message: oneMissing },
	},
	{
		check: "break-glass-missing",
		when: "a block names somebody else",
		yaml: mspYaml(block("{ includeUsers: [alice@examplemsp.com] }")),
	},
	{
		check: "break-glass-missing",
		when: "users may not be read, which is said once",
		yaml: completeYaml,
		tenant: exampleMsp({
			directory: { users: [] },
			refusals: [{ what: "users", permission: "User.Read.All" }],
		}),
	},
	{
		check: "break-glass-missing",
		when: "users may be read in part only, and a block does not exclude one",
		yaml: mspYaml(block("{ includeUsers: [All], excludeUsers: [breakglass1@examplemsp.com] } # here")),
		tenant: exampleMsp({
			directory: withUser("breakglass2", { accountEnabled: false, onPremisesSyncEnabled: true }),
			refusals: [{ what: "users", permission: "User.Read.All" }],
		}),
		says: { subject: "Block legacy authentication", message: oneMissing },
	},
	{
		check: "break-glass-missing",
		when: "a managed device is demanded of one",
		yaml: mspYaml(
			demand("{ includeUsers: [All], excludeUsers: [breakglass1@examplemsp.com] } # here", "compliantDevice"),
		),
		says: {
			subject: "Require managed devices",
			message:
				'"Require managed devices" demands a managed device, and does not exclude the break-glass account breakglass2@examplemsp.com.',
		},
	},
	{
		check: "break-glass-missing",
		when: "none is named beside a demand for a managed device",
		yaml: [tenantLine.replace("}", "} # here"), demand("{ includeUsers: [All] }", "domainJoinedDevice")].join(
			"\n",
		),
		says: { message: "Example MSP has blocking policies and names no break-glass account." },
	},
	{
		check: "break-glass-missing",
		when: "MFA would do instead of a managed device",
		yaml: mspYaml(demand("{ includeUsers: [All] }", "compliantDevice, mfa")),
	},
	{ check: "break-glass-missing", when: "two exist and Part A excludes them", yaml: completeYaml },
	{
		check: "break-glass-shared",
		when: "one is the CIPP service account",
		yaml: listed.replace("user: cipp-service@examplemsp.com", "user: breakglass1@examplemsp.com"),
		says: {
			subject: "BreakGlass1@examplemsp.com",
			message: "The break-glass account BreakGlass1@examplemsp.com is also the CIPP service account.",
		},
	},
	...["breakglass1@ExampleMSP.com", ids.breakglass1.toUpperCase()].map(
		(user): CheckCase => ({
			check: "break-glass-shared",
			when: `one is a technician, written as ${user}`,
			yaml: listed.replace("groups: [CIPP Technicians]", `users: ["${user}"]`),
			says: {
				subject: "BreakGlass1@examplemsp.com",
				message:
					"The break-glass account BreakGlass1@examplemsp.com is also a technician whom Part A blocks.",
			},
		}),
	),
	{
		check: "break-glass-shared",
		when: "a technician is somebody else",
		yaml: completeYaml.replace("groups: [CIPP Technicians]", "users: [alice@examplemsp.com]"),
	},
];
