import { describe, expect, it } from "vitest";
import type { ManagedObject, TenantPlan } from "../../src/plan/plan.ts";
import { changedBetween, notReviewed, reviewedTenant } from "../../src/plan/review.ts";
import { planTenant } from "../../src/plan/tenant-plan.ts";
import { exampleMsp, guid, liveLocation } from "../support/example-msp.ts";
import { mspTenant, mspYaml } from "../support/msp-yaml.ts";

const location = (name: string, ...ranges: readonly string[]) =>
	`  - { name: ${name}, ipRanges: [${ranges.join(", ")}] }`;

function plan(entries: readonly string[], observed = exampleMsp()): TenantPlan {
	const desired = mspTenant(mspYaml("trustedLocations:", ...entries));
	return planTenant(desired, observed, { today: "2026-11-23", writing: true });
}

const office = location("Office", "192.0.2.1");
const depot = location("Depot", "192.0.2.2");
const reviewed = reviewedTenant(plan([office]));

const liveOffice = (...ranges: readonly string[]) =>
	exampleMsp({ namedLocations: [liveLocation(guid(501), "Office", ranges)] });

describe("a plan", () => {
	it("is the reviewed one when nothing has changed", () => {
		expect(notReviewed(plan([office]), reviewed)).toBeUndefined();
	});

	it.each<[string, TenantPlan, string]>([
		["wants more", plan([office, depot]), 'new: create namedLocation "Depot"'],
		[
			"wants something else",
			plan([depot]),
			'new: create namedLocation "Depot"; no longer: create namedLocation "Office"',
		],
		[
			"wants the same object otherwise",
			plan([location("Office", "192.0.2.2")]),
			'other than reviewed: create namedLocation "Office"',
		],
		[
			"finds the object made meanwhile",
			plan([office], exampleMsp({ namedLocations: [liveLocation("1", "Office")] })),
			'new: update namedLocation "Office"; no longer: create namedLocation "Office"',
		],
	])("is not when it %s", (_, fresh, difference) => {
		expect(notReviewed(fresh, reviewed)).toBe(difference);
	});

	it("is not where the tenant was not in it", () => {
		expect(notReviewed(plan([office]), undefined)).toContain("does not have this tenant");
	});

	it("is not where the same changes rest on another state", () => {
		const elsewhere = { ...plan([office]), fingerprint: "0".repeat(64) };
		expect(notReviewed(elsewhere, reviewed)).toBe("the same changes, from another starting point");
	});
});

describe("what is left of a plan after an apply that was stopped", () => {
	const both = reviewedTenant(plan([office, depot]));

	it("is reviewed, since each change of it was", () => {
		const rest = plan([office, depot], liveOffice("192.0.2.1/32"));
		expect(rest.changes.map(({ name }) => name)).toEqual(["Depot"]);
		expect(notReviewed(rest, both)).toBeUndefined();
	});

	it("is not reviewed where a change of it starts from somewhere else", () => {
		const rest = plan([location("Depot", "192.0.2.3")], liveOffice("192.0.2.1/32"));
		expect(notReviewed(rest, both)).toContain('other than reviewed: create namedLocation "Depot"');
	});

	it("is not known again where the changes were too many to be kept", () => {
		const rest = plan([office, depot], liveOffice("192.0.2.1/32"));
		expect(notReviewed(rest, { ...both, changes: [] })).toBe('new: create namedLocation "Depot"');
	});
});

describe("a policy that uses a location of the same plan", () => {
	const yaml = mspYaml(
		"trustedLocations:",
		office,
		"conditionalAccess:",
		"  policies:",
		"    - displayName: Block elsewhere",
		"      state: enabledForReportingButNotEnforced",
		"      conditions:",
		"        users: { includeUsers: [All] }",
		"        applications: { includeApplications: [All] }",
		"        locations: { includeLocations: [All], excludeLocations: [Office] }",
		"      grantControls: { operator: OR, builtInControls: [mfa] }",
	);
	const planned = (observed = exampleMsp()) =>
		planTenant(mspTenant(yaml), observed, { today: "2026-11-23", writing: true });

	it("stays reviewed once the location exists and has an id", () => {
		const rest = planned(liveOffice("192.0.2.1/32"));
		expect(rest.changes.map(({ name }) => name)).toEqual(["Block elsewhere"]);
		expect(JSON.stringify(rest.changes)).toContain(guid(501));
		expect(notReviewed(rest, reviewedTenant(planned()))).toBeUndefined();
	});
});

describe("between two plans that were made one after the other", () => {
	it("nothing is different where they are the same", () => {
		expect(changedBetween(plan([office]), plan([office]))).toBeUndefined();
	});

	it("even what is less is told", () => {
		const now = plan([office, depot], liveOffice("192.0.2.1/32"));
		expect(changedBetween(plan([office, depot]), now)).toBe('no longer: create namedLocation "Office"');
	});
});

describe("a change of CIPP's own allowlists", () => {
	it("is another one where it would be written to another CIPP", () => {
		const [change] = plan([office]).changes;
		if (change === undefined) throw new Error("no change");
		const at = (url: string) => {
			const changes = [change, { ...change, name: "Depot" }];
			const cipp = { url, clientId: guid(601) };
			return { ...plan([office]), cipp, changes, fingerprint: url.padEnd(64, "0") };
		};
		const [here, elsewhere] = [at("https://cipp.contoso.com"), at("https://cipp.fabrikam.com")];
		const rest = (whole: TenantPlan) => ({ ...whole, changes: whole.changes.slice(0, 1), fingerprint: "1" });
		expect(notReviewed(rest(here), reviewedTenant(here))).toBeUndefined();
		expect(notReviewed(rest(elsewhere), reviewedTenant(here))).toContain("other than reviewed");
	});
});

describe("what is known of managed objects", () => {
	it("stands for the name of a location alone, never for that of a policy", () => {
		const [change] = plan([office]).changes;
		if (change === undefined) throw new Error("no change");
		const { position } = change;
		const policy: ManagedObject = {
			...{ kind: "conditionalAccessPolicy", part: "other", name: "P", id: guid(7) },
			position,
		};
		const changed = (id: string) => {
			const changes = [{ ...change, after: { id } }];
			return reviewedTenant({ ...plan([office]), managed: [policy], changes }).changes[0]?.fingerprint;
		};
		expect(changed(guid(7))).not.toBe(changed("namedLocation:P"));
	});
});
