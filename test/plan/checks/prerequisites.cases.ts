import { exampleMsp, guid, ids, liveLocation } from "../../support/example-msp.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { completeYaml, mspYaml, office, technicians, writtenPolicy } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const here = (yaml: string) => yaml.replace("name: Example MSP }", "name: Example MSP } # here");
const reportOnly = mspYaml(office, technicians);
const risky = (list: string) =>
	writtenPolicy(`displayName: Risky sign-ins # here
state: enabledForReportingButNotEnforced
conditions:
  users: { includeUsers: [alice@examplemsp.com] }
  applications: { includeApplications: [All] }
  ${list}: [high]
grantControls: { operator: OR, builtInControls: [mfa] }`);
const riskMessage =
	'"Risky sign-ins" uses risk levels, which need Microsoft Entra ID P2, and Example MSP has P1.';
const portal = mspYaml(office, technicians.replace("apps: all", "apps: [Contoso Portal]"));
const lacks = (permission: string, why: string) => ({
	message: `The token for Example MSP lacks ${permission}, needed ${why}.`,
});
const reader = { permissions: ["Policy.Read.All", "Application.Read.All"] };

export const prerequisiteCases: readonly CheckCase[] = [
	{
		check: "security-defaults-on",
		when: "a policy is to be enabled",
		yaml: here(completeYaml),
		tenant: exampleMsp({ securityDefaultsEnabled: true }),
		says: {
			message: "Example MSP has security defaults on: Microsoft refuses enabled policies beside them.",
		},
	},
	{
		check: "security-defaults-on",
		when: "policies are report-only",
		yaml: here(reportOnly),
		tenant: exampleMsp({ securityDefaultsEnabled: true }),
		says: {
			severity: "warning",
			message: "Example MSP has security defaults on, which must be off before a policy can be enabled.",
		},
	},
	{
		check: "security-defaults-on",
		when: "the file has no policy",
		yaml: mspYaml(office),
		tenant: exampleMsp({ securityDefaultsEnabled: true }),
	},
	{ check: "security-defaults-on", when: "they are off", yaml: completeYaml },
	{
		check: "licence-missing",
		when: "the tenant has neither P1 nor P2",
		yaml: here(completeYaml),
		tenant: exampleMsp({ servicePlans: ["EXCHANGE_S_STANDARD"] }),
		says: {
			message:
				"Example MSP has no Microsoft Entra ID P1 or P2, without which there is no Conditional Access.",
		},
	},
	...["signInRiskLevels", "userRiskLevels"].map(
		(list): CheckCase => ({
			check: "licence-missing",
			when: `a policy uses ${list} with P1`,
			yaml: mspYaml(risky(list)),
			says: { subject: "Risky sign-ins", message: riskMessage },
		}),
	),
	{
		check: "licence-missing",
		when: "a policy uses risk with P2",
		yaml: mspYaml(risky("userRiskLevels")),
		tenant: exampleMsp({ servicePlans: ["AAD_PREMIUM_P2"] }),
	},
	{
		check: "licence-missing",
		when: "the file wants nothing",
		yaml: mspYaml(),
		tenant: exampleMsp({ servicePlans: [] }),
	},
	{
		check: "licence-missing",
		when: "licences may not be read, which is said elsewhere",
		yaml: completeYaml,
		tenant: exampleMsp({ servicePlans: undefined }),
	},
	{
		check: "permission-missing",
		when: "a read was refused",
		yaml: here(completeYaml),
		tenant: exampleMsp({ refusals: [{ what: "licences", permission: "LicenseAssignment.Read.All" }] }),
		says: lacks("LicenseAssignment.Read.All", "to read licences"),
	},
	{
		check: "permission-missing",
		when: "the run is going to write with a reader's token",
		yaml: here(completeYaml),
		tenant: exampleMsp(reader),
		options: { writing: true },
		says: lacks("Policy.ReadWrite.ConditionalAccess", "to write policies and named locations"),
	},
	{
		check: "permission-missing",
		when: "the run is going to write a policy that names an application",
		yaml: here(portal),
		tenant: exampleMsp({ permissions: ["Policy.ReadWrite.ConditionalAccess"] }),
		options: { writing: true },
		says: lacks("Application.Read.All", "to write a policy that names an application"),
	},
	{
		check: "permission-missing",
		when: "the wider permission is held",
		yaml: portal,
		tenant: exampleMsp({ permissions: ["Policy.ReadWrite.ConditionalAccess", "Directory.Read.All"] }),
		options: { writing: true },
	},
	{ check: "permission-missing", when: "a reader plans", yaml: completeYaml, tenant: exampleMsp(reader) },
	{
		check: "permission-missing",
		when: "a person is signed in",
		yaml: completeYaml,
		tenant: exampleMsp({ permissions: [], delegated: true }),
		options: { writing: true },
	},
	{
		check: "permission-missing",
		when: "there is nothing to write",
		yaml: mspYaml(office),
		tenant: exampleMsp({
			permissions: [],
			namedLocations: [liveLocation(guid(41), "Office", ["203.0.113.0/24", "2001:db8:12::/48"])],
		}),
		options: { writing: true },
	},
	{
		check: "permission-missing",
		when: "only what is deleted named an application",
		yaml: mspYaml("removed: [{ policy: Old }]"),
		tenant: exampleMsp({
			permissions: ["Policy.ReadWrite.ConditionalAccess"],
			policies: [livePolicy("Old", { applications: { includeApplications: [ids.portalApp] } })],
		}),
		options: { writing: true },
	},
];
