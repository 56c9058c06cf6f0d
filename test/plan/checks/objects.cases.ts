import type { JsonObject } from "../../../src/json.ts";
import { exampleMsp, guid, ids, liveCountries, liveLocation } from "../../support/example-msp.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { completeYaml, mspYaml, office, writtenPolicy } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const managed = "Microsoft-managed: Require MFA";
const written = (settings: { name?: string; excluded?: string; control?: string; state?: string } = {}) =>
	writtenPolicy(`displayName: "${settings.name ?? managed}" # name
state: ${settings.state ?? "enabled"}
conditions:
  users: { includeUsers: [All], excludeUsers: [${settings.excluded ?? ""}] }
  applications: { includeApplications: [All] }
grantControls:
  operator: OR
  builtInControls: [${settings.control ?? "mfa"}]`);
const tenant = exampleMsp({ policies: [livePolicy(managed)] });

const oldOffice = liveLocation(guid(61), "Old office", ["20.0.0.0/16"]);
const removal = "removed:\n  - namedLocation: Old office # here";
const inUse = (policies: readonly JsonObject[]) => exampleMsp({ namedLocations: [oldOffice], policies });
const user = (name: string) =>
	livePolicy(name, { locations: { includeLocations: ["All"], excludeLocations: [guid(61).toUpperCase()] } });
const onlyOldOffice = mspYaml(
	writtenPolicy(`displayName: Watch
state: disabled
conditions:
  users: { includeUsers: [All] }
  applications: { includeApplications: [All] }
  locations: { includeLocations: [Old office] }
grantControls: { operator: OR, builtInControls: [mfa] }`),
	removal,
);
const stillNamed = (...names: readonly string[]) =>
	`The named location "Old office" is still named by ${names.map((name) => `"${name}"`).join(", ")} of Example MSP.`;

const retired = (name: string) =>
	`"${name}" requires an approved client app, which Microsoft no longer enforces: it acts as if nothing were required.`;
const approvedApps = { grantControls: { operator: "OR", builtInControls: ["approvedApplication"] } };

const kept = ": sessionControls.newControl. They are left as they are.";

/** Addresses of which no two are neighbours. */
const apart = (second: number, count: number) =>
	Array.from({ length: count }, (_, i) => `198.${second}.${Math.floor(i / 128)}.${(i % 128) * 2}/32`);

const many = (count: number, make: (index: number) => JsonObject) =>
	Array.from({ length: count }, (_, i) => make(i));
const policies = (count: number) =>
	many(count, (index) => livePolicy(`Policy ${index}`, { id: guid(1000 + index) }));
const locations = (count: number) =>
	many(count, (index) => liveLocation(guid(2000 + index), `Network ${index}`, ["20.0.0.0/16"]));
const withTenantMarked = completeYaml.replace("name: Example MSP }", "name: Example MSP } # here");

export const objectCases: readonly CheckCase[] = [
	{
		check: "managed-policy",
		when: "its grant controls would change",
		yaml: mspYaml(written({ control: "block" }).replace("[block]", "[block] # here")),
		tenant,
		says: {
			subject: managed,
			message: `"${managed}" is managed by Microsoft and cannot change in grantControls.builtInControls.`,
		},
	},
	{
		check: "managed-policy",
		when: "it would be deleted",
		yaml: mspYaml(`removed:\n  - policy: "${managed}" # here`),
		tenant,
		says: { subject: managed, message: `"${managed}" is managed by Microsoft and cannot be deleted.` },
	},
	{
		check: "managed-policy",
		when: "its state and its exclusions change",
		yaml: mspYaml(written({ state: "disabled", excluded: "alice@examplemsp.com" })),
		tenant,
	},
	{
		check: "managed-policy",
		when: "the policy is the MSP's own",
		yaml: mspYaml(written({ name: "Require MFA", control: "block" })),
		tenant: exampleMsp({ policies: [livePolicy("Require MFA")] }),
	},
	{
		check: "kind-mismatch",
		when: "the live location is a list of countries",
		yaml: mspYaml(office.replace("- name: Office", "- name: Office # here")),
		tenant: exampleMsp({ namedLocations: [liveCountries(guid(62), "Office", ["DE"])] }),
		says: {
			subject: "Office",
			message:
				'Example MSP has a named location "Office" of another kind (#microsoft.graph.countryNamedLocation), and a kind cannot change.',
		},
	},
	{
		check: "kind-mismatch",
		when: "the live location has other ranges",
		yaml: mspYaml(office),
		tenant: exampleMsp({ namedLocations: [liveLocation(guid(62), "Office")] }),
	},
	{
		check: "removed-absent",
		when: "what is to be removed has another name",
		yaml: mspYaml("removed:\n  - namedLocation: Old ofice # here"),
		tenant: inUse([]),
		says: {
			subject: "Old ofice",
			message: 'Example MSP has no named location "Old ofice": deleted already, or misspelled.',
		},
	},
	{
		check: "removed-absent",
		when: "what is to be removed is there",
		yaml: mspYaml(removal),
		tenant: inUse([]),
	},
	{
		check: "location-in-use",
		when: "policies that nobody wrote name it",
		yaml: mspYaml(removal),
		tenant: inUse([user("One"), { ...user("Two"), id: guid(702) }]),
		says: { subject: "Old office", message: stillNamed("One", "Two") },
	},
	{
		check: "location-in-use",
		when: "a written policy names it",
		yaml: onlyOldOffice,
		tenant: inUse([]),
		says: { subject: "Old office", message: stillNamed("Watch") },
	},
	{
		check: "location-in-use",
		when: "the policy that names it is removed too",
		yaml: mspYaml(`${removal}\n  - policy: One`),
		tenant: inUse([user("One")]),
	},
	{
		check: "location-in-use",
		when: "the written policy stops naming it",
		yaml: mspYaml(written({ name: "One" }), removal),
		tenant: inUse([user("One")]),
	},
	{
		check: "retired-grant",
		when: "a written policy has it",
		yaml: mspYaml(
			written({ name: "Apps", control: "approvedApplication" }).replace("ation]", "ation] # here"),
		),
		says: { subject: "Apps", message: retired("Apps") },
	},
	{
		check: "retired-grant",
		when: "an existing policy has it",
		yaml: withTenantMarked,
		tenant: exampleMsp({ policies: [livePolicy("Old apps", approvedApps)] }),
		says: { subject: "Old apps", message: retired("Old apps") },
	},
	{
		check: "retired-grant",
		when: "the policy that has it is off",
		yaml: completeYaml,
		tenant: exampleMsp({ policies: [livePolicy("Old apps", { ...approvedApps, state: "disabled" })] }),
	},
	{
		check: "unknown-property",
		when: "a managed policy has a condition that v1.0 had not",
		yaml: mspYaml(written({ name: "Require MFA" }).replace("# name", "# here")),
		tenant: exampleMsp({
			policies: [livePolicy("Require MFA", {}), liveLocation(guid(63), "Not a policy")].map((live) => ({
				...live,
				agentContext: { agents: ["all"] },
			})),
		}),
		says: {
			subject: "Require MFA",
			message:
				'"Require MFA" of Example MSP has settings that Ringfence does not know: agentContext. They are left as they are.',
		},
	},
	...(
		[
			["clear", "error", "null", ", and this change would clear them: sessionControls.newControl."],
			["keep", "warning", "{ persistentBrowser: { isEnabled: true, mode: never } }", kept],
		] as const
	).map(
		([what, severity, session, rest]): CheckCase => ({
			check: "unknown-property",
			when: `a change of the policy would ${what} them`,
			yaml: mspYaml(
				`${written({ name: "Require MFA" }).replace("# name", "# here")}\n      sessionControls: ${session}`,
			),
			tenant: exampleMsp({
				policies: [
					{
						...livePolicy("Require MFA", { state: "disabled" }),
						sessionControls: { newControl: { isEnabled: true } },
					},
				],
			}),
			says: {
				severity,
				subject: "Require MFA",
				message: `"Require MFA" of Example MSP has settings that Ringfence does not know${rest}`,
			},
		}),
	),
	{
		check: "unknown-property",
		when: "the policy is as v1.0 has it",
		yaml: mspYaml(written({ name: "Require MFA" })),
		tenant: exampleMsp({ policies: [livePolicy("Require MFA")] }),
	},
	{
		check: "policy-limit-near",
		when: "the tenant would have 222 policies",
		yaml: withTenantMarked,
		tenant: exampleMsp({ policies: policies(220) }),
		says: {
			severity: "warning",
			message: "Example MSP would have 222 Conditional Access policies; Microsoft's limit is 240.",
		},
	},
	{
		check: "policy-limit-near",
		when: "a create would exceed the limit of named locations",
		yaml: withTenantMarked,
		tenant: exampleMsp({ namedLocations: locations(195) }),
		says: {
			severity: "error",
			message: "Example MSP would have 196 named locations; Microsoft's limit is 195.",
		},
	},
	{
		check: "policy-limit-near",
		when: "the tenant has more policies than the limit, and none is added",
		yaml: mspYaml().replace("name: Example MSP }", "name: Example MSP } # here"),
		tenant: exampleMsp({ policies: policies(244) }),
		says: {
			severity: "warning",
			message: "Example MSP would have 244 Conditional Access policies; Microsoft's limit is 240.",
		},
	},
	{
		check: "policy-limit-near",
		when: "a location could not hold its old and its new ranges while other changes are made",
		yaml: `${completeYaml.replace("[203.0.113.0/24, 2001:db8:12::/48]", `[${apart(52, 1500).join(", ")}]`).replace("name: Office", "name: Office # here")}`,
		tenant: exampleMsp({ namedLocations: [liveLocation(ids.officeLocation, "Office", apart(51, 501))] }),
		says: {
			severity: "warning",
			subject: "Office",
			message:
				'The old and the new ranges of "Office" are more than the 2000 that a named location holds, so that it cannot hold both while the other changes are made: sign-ins from its new addresses may be blocked for some seconds.',
		},
	},
	{
		check: "policy-limit-near",
		when: "such a location is all that changes",
		yaml: mspYaml(`trustedLocations:\n  - { name: Office, ipRanges: [${apart(52, 1500).join(", ")}] }`),
		tenant: exampleMsp({ namedLocations: [liveLocation(ids.officeLocation, "Office", apart(51, 501))] }),
	},
	{
		check: "policy-limit-near",
		when: "removals make room",
		yaml: mspYaml("removed: [{ policy: Policy 0 }]"),
		tenant: exampleMsp({ policies: policies(221) }),
	},
];
