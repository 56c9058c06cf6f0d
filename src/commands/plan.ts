import type { Plan } from "../plan/plan.ts";
import { combinePlan } from "../plan/tenant-plan.ts";
import type { Problem } from "../policy/model.ts";
import type { Context, FailOn } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { connectTenants, forEachTenant } from "./planning.ts";
import { fails } from "./validate.ts";

export interface PlanOptions {
	readonly failOn: FailOn;
	/** Ends with 1 when there is something to change. */
	readonly detailedExitCode: boolean;
}

export type Planned =
	| { readonly problems: readonly Problem[]; readonly plan?: undefined; readonly exitCode: 1 }
	| { readonly problems: readonly []; readonly plan: Plan; readonly exitCode: 0 | 1 | 2 };

/** Reads every tenant and says what apply would do. Writes nothing, and needs a reader's permissions only. */
export async function plan(context: Context, options: PlanOptions): Promise<Planned> {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return { problems: loaded.problems, exitCode: 1 };
	const runs = connectTenants(loaded.tenants, context, { writing: false });
	const tenants = await forEachTenant(runs, "Planning", context, (run) => run.plan());
	const made = combinePlan(tenants);
	return { problems: [], plan: made, exitCode: exitCodeOf(made, options) };
}

/** 2 when no tenant could be read; 1 for findings that block, a tenant that could not be read, or changes if asked. */
export function exitCodeOf({ tenants }: Plan, { failOn, detailedExitCode }: PlanOptions): 0 | 1 | 2 {
	const unreadable = tenants.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0) return unreadable.length === tenants.length ? 2 : 1;
	const changes = tenants.some((tenant) => tenant.changes.length > 0);
	const findings = tenants.flatMap((tenant) => tenant.findings);
	return fails(findings, failOn) || (detailedExitCode && changes) ? 1 : 0;
}
