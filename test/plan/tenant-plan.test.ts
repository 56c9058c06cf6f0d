import { describe, expect, it } from "vitest";
import type { ObservedTenant } from "../../src/plan/observed.ts";
import { withoutAnnotations } from "../../src/plan/observed-state.ts";
import { combinePlan, planTenant, unreadableTenant } from "../../src/plan/tenant-plan.ts";
import { exampleMsp, guid, ids, liveLocation } from "../support/example-msp.ts";
import { applied } from "../support/graph-model.ts";
import { livePolicy } from "../support/live-policy.ts";
import {
	completeYaml,
	lineOf,
	mspTenant,
	mspYaml,
	office,
	serviceAccount,
	technicians,
} from "../support/msp-yaml.ts";

const options = { today: "2026-11-23", writing: false };
const plan = (yaml: string, observed: ObservedTenant = exampleMsp()) =>
	planTenant(mspTenant(yaml), observed, options);

describe("the plan of an empty tenant", () => {
	const { changes, status, managed, unmanaged, tenant } = plan(completeYaml);

	it("creates Step 1 and Parts A and B, the location first", () => {
		expect(changes.map(({ action, kind, part, name }) => [action, kind, part, name])).toEqual([
			["create", "namedLocation", "trusted-locations", "Office"],
			["create", "conditionalAccessPolicy", "A", "Block CIPP outside trusted networks"],
			["create", "conditionalAccessPolicy", "B", "CIPP service account"],
		]);
		expect([status, managed, unmanaged]).toEqual(["ready", [], []]);
		expect(tenant).toEqual({ id: "11111111-1111-4111-8111-111111111111", name: "Example MSP", kind: "msp" });
	});

	it("makes Part A a block of everywhere but the trusted locations, without the break-glass accounts", () => {
		expect(changes[1]?.after).toMatchObject({
			state: "enabledForReportingButNotEnforced",
			conditions: {
				applications: { includeApplications: ["All"] },
				users: { includeGroups: [ids.technicians], excludeUsers: [ids.breakglass1, ids.breakglass2] },
				clientAppTypes: ["all"],
				locations: { includeLocations: ["All"], excludeLocations: ["namedLocation:Office"] },
			},
			grantControls: { builtInControls: ["block"] },
		});
	});

	it("makes Part B MFA at every sign-in, from anywhere", () => {
		expect(changes[2]?.after).toMatchObject({
			state: "enabled",
			conditions: {
				applications: { includeApplications: ["All"] },
				users: { includeUsers: [ids.service] },
				locations: null,
			},
			grantControls: { builtInControls: ["mfa"] },
			sessionControls: { signInFrequency: { frequencyInterval: "everyTime", type: null, value: null } },
		});
	});

	it("is managed and empty once it was applied", () => {
		const after = plan(completeYaml, applied(exampleMsp(), plan(completeYaml)));
		expect(after.changes).toEqual([]);
		expect(after.managed.map(({ name, part, position }) => [name, part, position.line])).toEqual([
			["Office", "trusted-locations", lineOf(completeYaml, "- name: Office")],
			["Block CIPP outside trusted networks", "A", lineOf(completeYaml, "technicians:")],
			["CIPP service account", "B", lineOf(completeYaml, "serviceAccount:")],
		]);
	});
});

describe("the order of changes", () => {
	it("is locations before policies, and deletions the other way round at the end", () => {
		const removed =
			"removed: [{ namedLocation: Old place }, { policy: Old policy }, { policy: An old policy }]";
		const observed = exampleMsp({
			namedLocations: [liveLocation(guid(1), "Old place"), liveLocation(guid(2), "Office")],
			policies: [
				livePolicy("Old policy", { id: guid(3) }),
				livePolicy("An old policy", { id: guid(4) }),
				livePolicy("CIPP service account", { id: guid(5) }),
			],
		});
		const { changes } = plan(mspYaml(office, technicians, serviceAccount, removed), observed);
		expect(changes.map(({ action, name }) => `${action} ${name}`)).toEqual([
			"update Office",
			"create Block CIPP outside trusted networks",
			"update CIPP service account",
			"delete An old policy",
			"delete Old policy",
			"delete Old place",
		]);
	});

	it("of two objects of one name is by id", () => {
		const removed = `removed: [{ policy: Old, id: ${guid(4)} }, { policy: Old, id: ${guid(3)} }]`;
		const policies = [livePolicy("Old", { id: guid(4) }), livePolicy("Old", { id: guid(3) })];
		expect(plan(mspYaml(removed), exampleMsp({ policies })).changes.map(({ id }) => id)).toEqual([
			guid(3),
			guid(4),
		]);
	});
});

describe("a deletion", () => {
	it("shows what goes, without annotations, and stands at its line under removed", () => {
		const live = { ...liveLocation(guid(1), "Old place"), "@odata.context": "https://graph.microsoft.com/" };
		const yaml = mspYaml("removed:", "  - namedLocation: Old place");
		expect(plan(yaml, exampleMsp({ namedLocations: [live] })).changes).toMatchObject([
			{
				action: "delete",
				id: guid(1),
				before: withoutAnnotations(live),
				after: null,
				fields: [],
				position: { line: lineOf(yaml, "- namedLocation") },
			},
		]);
	});
});

describe("a blocked plan", () => {
	it("shows its changes all the same, but none of what did not resolve", () => {
		const { status, changes, findings } = plan(completeYaml.replace("CIPP Technicians", "Nobody"));
		expect(status).toBe("blocked");
		expect(changes.map(({ name }) => name)).toEqual(["Office", "CIPP service account"]);
		expect(findings[0]).toMatchObject({ check: "unknown-name", severity: "error" });
	});

	it("is ready again when its errors are accepted", () => {
		const one = "check: enable-without-report-only, for: Block CIPP outside trusted networks";
		const accept = `accept: [{ ${one}, reason: Proven elsewhere, until: "2027-01-31" }]`;
		const enabled = completeYaml.replace("report-only", "enabled");
		expect(plan(enabled).status).toBe("blocked");
		expect(plan(`${enabled}\n${accept}`).status).toBe("ready");
	});

	it("neither changes nor lists as unmanaged what a name may mean", () => {
		const twins = [liveLocation(guid(1), "Office"), liveLocation(guid(2), "Office")];
		const { changes, unmanaged, managed } = plan(mspYaml(office), exampleMsp({ namedLocations: twins }));
		expect([changes, unmanaged, managed]).toEqual([[], [], []]);
	});
});

describe("a fingerprint", () => {
	const first = plan(completeYaml);
	const live = applied(exampleMsp(), first);
	const policies = (change: object) => ({
		...live,
		policies: live.policies.map((one) => ({ ...one, ...change })),
	});

	it.each([
		["lines move in the file", `# A comment\n${completeYaml}`, live],
		[
			"Graph adds annotations and time stamps",
			completeYaml,
			policies({ "@odata.id": "x", modifiedDateTime: "2026-11-01T00:00:00Z" }),
		],
		[
			"something changes that the file does not name",
			completeYaml,
			{ ...live, namedLocations: [...live.namedLocations, liveLocation(guid(9), "Other")] },
		],
		[
			"ranges come in another order",
			completeYaml,
			{
				...live,
				namedLocations: live.namedLocations.map((one) => ({
					...one,
					ipRanges: [...(Array.isArray(one["ipRanges"]) ? one["ipRanges"] : [])].reverse(),
				})),
			},
		],
	])("stays when %s", (_, yaml, observed) => {
		expect(plan(yaml, observed).fingerprint).toBe(plan(completeYaml, live).fingerprint);
	});

	it.each([
		["a change becomes another one", completeYaml.replace("report-only", "disabled"), live],
		["the tenant changes where the file says otherwise", completeYaml, policies({ state: "disabled" })],
		[
			"the tenant changes in a way that nobody knew",
			completeYaml,
			policies({ agentContext: { mode: "all" } }),
		],
		["the plan becomes blocked", completeYaml, { ...live, servicePlans: [] }],
		["the tenant is another one", completeYaml.replace("11111111-", "21111111-"), live],
	])("changes when %s", (_, yaml, observed) => {
		expect(plan(yaml, observed).fingerprint).not.toBe(plan(completeYaml, live).fingerprint);
	});

	it("of a whole plan does not depend on the order of tenants, and changes with any of them", () => {
		const other = plan(completeYaml.replace("11111111-", "21111111-"));
		const whole = combinePlan([first, other]);
		expect(whole).toEqual({ version: 1, tenants: [first, other], fingerprint: whole.fingerprint });
		expect(whole.fingerprint).toMatch(/^[0-9a-f]{64}$/);
		expect(combinePlan([other, first]).fingerprint).toBe(whole.fingerprint);
		expect(combinePlan([first]).fingerprint).not.toBe(whole.fingerprint);
	});
});

describe("a tenant that could not be read", () => {
	const desired = mspTenant(completeYaml);

	it("has an error and nothing else", () => {
		const error = { code: "not-consented", message: "Nobody consented.", hint: "Consent." };
		const { fingerprint, ...rest } = unreadableTenant(desired, error);
		expect(rest).toEqual({
			tenant: { id: "11111111-1111-4111-8111-111111111111", name: "Example MSP", kind: "msp" },
			position: desired.position,
			status: "unreadable",
			error,
			changes: [],
			findings: [],
			managed: [],
			unmanaged: [],
			names: {},
			observed: "",
		});
		expect(fingerprint).not.toBe(plan(completeYaml).fingerprint);
	});

	it("has no hint where there is none", () => {
		const error = { code: "throttled", message: "Too many requests.", hint: undefined };
		expect(unreadableTenant(desired, error).error).toEqual({
			code: "throttled",
			message: "Too many requests.",
		});
	});
});
