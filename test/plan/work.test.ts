import { expect, it } from "vitest";
import { hasWork, workOf } from "../../src/plan/work.ts";
import { creates, deletion, planOf, tenantPlan } from "../report/helpers/samples.ts";

it.each([
	["ready", creates, true],
	["ready", [], false],
	["blocked", creates, false],
	["blocked", [], false],
	["unreadable", [], false],
] as const)("a tenant that is %s, with the changes %o, has work: %s", (status, changes, expected) => {
	expect(hasWork({ status, changes })).toBe(expected);
});

it("the work of a plan is what apply will do: nothing in a tenant that is blocked", () => {
	const plan = planOf(
		tenantPlan("Contoso", { changes: [deletion] }),
		tenantPlan("Fabrikam", { status: "blocked", changes: creates }),
		tenantPlan("Northwind"),
		tenantPlan("Example MSP", { changes: creates }),
	);
	expect(workOf(plan)).toEqual([deletion, ...creates]);
});
