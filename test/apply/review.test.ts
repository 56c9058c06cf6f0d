import { describe, expect, it } from "vitest";
import { notReviewed } from "../../src/apply/review.ts";
import type { Plan, TenantPlan } from "../../src/plan/plan.ts";
import { combinePlan, planTenant } from "../../src/plan/tenant-plan.ts";
import { exampleMsp, liveLocation } from "../support/example-msp.ts";
import { mspTenant, mspYaml } from "../support/msp-yaml.ts";

const location = (name: string, ...ranges: readonly string[]) =>
	`  - { name: ${name}, ipRanges: [${ranges.join(", ")}] }`;

function plan(entries: readonly string[], observed = exampleMsp()): TenantPlan {
	const desired = mspTenant(mspYaml("trustedLocations:", ...entries));
	return planTenant(desired, observed, { today: "2026-11-23", writing: true });
}

const office = location("Office", "192.0.2.1");
const reviewed: Plan = combinePlan([plan([office])]);

describe("a plan", () => {
	it("is the reviewed one when nothing has changed", () => {
		expect(notReviewed(plan([office]), reviewed)).toBeUndefined();
	});

	it.each<[string, TenantPlan, string]>([
		["wants more", plan([office, location("Depot", "192.0.2.2")]), 'new: create namedLocation "Depot"'],
		[
			"wants something else",
			plan([location("Depot", "192.0.2.2")]),
			'new: create namedLocation "Depot"; no longer: create namedLocation "Office"',
		],
		[
			"wants the same object otherwise",
			plan([location("Office", "192.0.2.2")]),
			"the same objects, with other content or another starting point",
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
		expect(notReviewed(plan([office]), combinePlan([]))).toBe("the reviewed plan does not have this tenant");
	});
});
