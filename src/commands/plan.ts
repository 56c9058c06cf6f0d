import type { Plan } from "../plan/plan.ts";
import { combinePlan } from "../plan/tenant-plan.ts";
import type { Problem } from "../policy/model.ts";
import type { Context } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { type ExitCode, type PlanEnd, planExitCode } from "./exit-code.ts";
import { connectTenants, forEachTenant } from "./planning.ts";

export type Planned =
	| { readonly problems: readonly Problem[]; readonly plan?: undefined; readonly exitCode: 1 }
	| { readonly problems: readonly []; readonly plan: Plan; readonly exitCode: ExitCode };

/** Reads every tenant and says what apply would do. Writes nothing, and needs a reader's permissions only. */
export async function plan(context: Context, options: PlanEnd): Promise<Planned> {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return { problems: loaded.problems, exitCode: 1 };
	const runs = connectTenants(loaded.tenants, context, { writing: false });
	const tenants = await forEachTenant(runs, "Planning", context, (run) => run.plan());
	const made = combinePlan(tenants);
	return { problems: [], plan: made, exitCode: planExitCode(made, options) };
}
