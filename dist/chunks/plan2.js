import { n as forEachTenant, p as combinePlan, t as connectTenants } from "./planning.js";
import { t as loadTenants } from "./estate.js";
import { t as fails } from "./validate2.js";
// src/commands/plan.ts
/** Reads every tenant and says what apply would do. Writes nothing, and needs a reader's permissions only. */
async function plan(context, options) {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return {
		problems: loaded.problems,
		exitCode: 1
	};
	const runs = connectTenants(loaded.tenants, context, { writing: false });
	const tenants = await forEachTenant(runs, "Planning", context, (run) => run.plan());
	const made = combinePlan(tenants);
	return {
		problems: [],
		plan: made,
		exitCode: exitCodeOf(made, options)
	};
}
/** 2 when no tenant could be read; 1 for findings that block, a tenant that could not be read, or changes if asked. */
function exitCodeOf({ tenants }, { failOn, detailedExitCode }) {
	const unreadable = tenants.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0) return unreadable.length === tenants.length ? 2 : 1;
	const changes = tenants.some((tenant) => tenant.changes.length > 0);
	const findings = tenants.flatMap((tenant) => tenant.findings);
	return fails(findings, failOn) || detailedExitCode && changes ? 1 : 0;
}
export { plan as n, exitCodeOf as t };
