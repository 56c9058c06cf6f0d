import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json.ts";
import { exclusionAdded } from "../../../src/plan/checks/exclusion-added.ts";
import { blockControl, reportOnly } from "../../support/block.ts";
import { exampleMsp, guid, ids } from "../../support/example-msp.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { lineOf, mspTenant, mspYaml } from "../../support/msp-yaml.ts";
import { contoso, contosoIds, directYaml, gdapYaml, guests, planContoso } from "../parts-c-d/contoso.ts";

const [everybody, office] = [
	{ includeUsers: ["All"] },
	{ includeLocations: ["All"], excludeLocations: ["AllTrusted"] },
];
const live = (settings: Parameters<typeof livePolicy>[1]) => contoso([livePolicy("Policy", settings)]);

/** The policy as a client's file has it. */
function written(users: JsonObject, locations: JsonObject | null, grantControls: JsonObject): string {
	const body = {
		displayName: "Policy",
		state: "enabled",
		conditions: { users, applications: { includeApplications: ["All"] }, locations },
		grantControls,
	};
	return `conditionalAccess:\n  policies:\n    - ${JSON.stringify(body)} # here`;
}

const mfa = { operator: "OR", builtInControls: ["mfa"] };
const subjects = ["enforced-block-weakened", "exclusion-added", "mfa-weakened"];
function told(yaml: string, tenant: ReturnType<typeof contoso>) {
	const { changes, findings } = planContoso(yaml, tenant);
	expect(changes).toHaveLength(1);
	return findings.filter(({ check }) => subjects.includes(check));
}

describe("a policy that a client's file writes", () => {
	it.each([
		["the MSP", gdapYaml],
		["the service account", directYaml],
	])("may leave out %s without a finding, as any other of that tenant", (_, yaml) => {
		const block = live({ users: everybody, locations: office, grantControls: blockControl });
		expect(told(yaml(written(everybody, office, blockControl)), block)).toEqual([]);
		expect(told(yaml(written(everybody, null, mfa)), live({}))).toEqual([]);
	});

	it.each([
		["somebody beside the MSP", gdapYaml],
		["somebody beside the service account", directYaml],
	])("may not leave out %s without one", (_, yaml) => {
		const text = yaml(written({ ...everybody, excludeUsers: [contosoIds.breakGlass] }, null, mfa));
		expect(told(text, live({}))).toMatchObject([
			{
				check: "mfa-weakened",
				message: expect.stringContaining("(conditions.users.excludeUsers)"),
				position: { line: lineOf(text, "# here") },
			},
		]);
	});

	it("may not leave out other guests beside the MSP", () => {
		const users = { ...everybody, excludeGuestsOrExternalUsers: guests("internalGuest", null) };
		const block = live({ users: everybody, locations: office, grantControls: blockControl });
		const path = "conditions.users.excludeGuestsOrExternalUsers";
		expect(told(gdapYaml(written(users, office, blockControl)), block)).toMatchObject([
			{ check: "enforced-block-weakened", severity: "error", message: expect.stringContaining(path) },
			{ check: "exclusion-added", message: expect.stringMatching(/ to guests or external users\.$/) },
		]);
	});

	it("is judged by its file alone where it is skipped", () => {
		const skip = "skipPolicies: [{ policy: Policy, reason: Phones. }]";
		const narrower = { ...everybody, excludeUsers: [contosoIds.breakGlass] };
		const policy = written(narrower, null, mfa);
		expect(told(gdapYaml(skip, policy), live({}))).toMatchObject([
			{ check: "mfa-weakened", message: expect.stringContaining("(conditions.users.excludeUsers)") },
		]);
	});

	it("has nothing taken off where the MSP was left out already", () => {
		const users = {
			...everybody,
			excludeGuestsOrExternalUsers: guests("serviceProvider", { membershipKind: "all" }),
		};
		const excluded = { ...users, excludeUsers: [contosoIds.breakGlass] };
		expect(told(gdapYaml(written(excluded, null, mfa)), live({ users }))).toMatchObject([
			{ check: "mfa-weakened" },
		]);
	});
});

describe("an exclusion of somebody whose name is not known", () => {
	it("is told by the id", () => {
		const body = (excludeUsers: readonly string[]) => ({
			...{ displayName: "Block", grantControls: blockControl, ...reportOnly },
			conditions: { users: { ...everybody, excludeUsers } },
		});
		const position = { file: "policies/msp.yaml", line: 9, column: 3 };
		const [before, after] = [[], [guid(99)]];
		const field = { path: "conditions.users.excludeUsers", before, after, added: after, position };
		const findings = exclusionAdded({
			desired: mspTenant(mspYaml()),
			observed: exampleMsp(),
			changes: [
				{
					...{ action: "update", kind: "conditionalAccessPolicy", part: "other", name: "Block" },
					...{ id: ids.alice, before: body(before), after: body(after), fields: [field], position },
				},
			],
			...{ unmanaged: [], matches: [], policies: [], today: "2026-11-23", writing: false },
		});
		expect(findings).toMatchObject([
			{ position, message: `"Block" blocks, and would no longer apply to ${guid(99)}.` },
		]);
	});
});
