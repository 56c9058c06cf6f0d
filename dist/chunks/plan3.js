import { t as combinePlan } from "./tenant-plan.js";
import { t as loadTenants } from "./estate.js";
import { s as planExitCode } from "./exit-code.js";
import { n as forEachTenant, t as connectTenants } from "./planning.js";
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
		exitCode: planExitCode(made, options)
	};
}
export { plan as t };
