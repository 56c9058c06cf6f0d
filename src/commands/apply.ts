import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { awaitInterrupted, isUnsettled, leaveMark, type Marks } from "../apply/interruption.ts";
import type { TenantOutcome } from "../apply/outcome.ts";
import { applyTenant } from "../apply/tenant-apply.ts";
import { resolveCloud } from "../entra/cloud.ts";
import { RingfenceError } from "../errors.ts";
import type { Plan, TenantPlan } from "../plan/plan.ts";
import { changedBetween, notReviewed, type ReviewedTenant } from "../plan/review.ts";
import { combinePlan } from "../plan/tenant-plan.ts";
import { hasWork } from "../plan/work.ts";
import type { Problem } from "../policy/model.ts";
import { changeTitle } from "../report/change-lines.ts";
import type { Context, FailOn } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { applyExitCode, type ExitCode } from "./exit-code.ts";
import { connectTenants, forEachTenant, type TenantRun } from "./planning.ts";

export interface ApplyOptions {
	/** Finds what was reviewed, once it is known what would be done; without it, nothing needs a review. */
	readonly review?: ((plan: Plan) => Promise<Review>) | undefined;
	readonly failOn: FailOn;
	/** Shown the plan before anything is written; false stops everything. */
	readonly confirm: (plan: Plan) => Promise<boolean>;
}

/** What was reviewed. A tenant whose plan is another one now is refused. */
export interface Review {
	/** By tenant id. */
	readonly tenants: ReadonlyMap<string, ReviewedTenant>;
	/** Why a tenant is not among them, where that is known better than from the map. */
	readonly missing?: string;
	/** How to go on with a tenant that is refused. */
	readonly hint?: (plan: TenantPlan) => string;
}

export type Applied =
	| { readonly problems: readonly Problem[]; readonly outcomes: readonly []; readonly exitCode: 1 }
	| {
			readonly problems: readonly [];
			readonly plan: Plan;
			readonly outcomes: readonly TenantOutcome[];
			readonly exitCode: ExitCode;
	  };

/** Plans, shows the plan, carries out exactly that, and plans again to verify. */
export async function apply(context: Context, options: ApplyOptions): Promise<Applied> {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return { problems: loaded.problems, outcomes: [], exitCode: 1 };
	const marks = marksOf(context);
	await awaitInterrupted(marks, { sleep, say: (message) => context.log.info(message) });
	const runs = connectTenants(loaded.tenants, context, { writing: true });
	const planned = await forEachTenant(runs, "Planning", context, async (run) => ({
		...run,
		tenantPlan: await run.plan(),
		plannedAt: performance.now(),
	}));
	const plan = combinePlan(planned.map(({ tenantPlan }) => tenantPlan));
	if (!(await options.confirm(plan))) {
		throw new RingfenceError("bad-input", "Nothing was written: the plan was not confirmed.", {
			hint: "Type yes when asked. Without a terminal to ask at, add --yes, or --plan with the reviewed plan.",
		});
	}
	const review = await options.review?.(plan);
	const unmark = createsAnything(plan) ? await leaveMark(marks) : undefined;
	const outcomes = await forEachTenant(planned, "Applying", context, (run) => applyOne(run, context, review));
	if (!outcomes.some(isUnsettled)) await unmark?.();
	return { problems: [], plan, outcomes, exitCode: applyExitCode(outcomes, plan, options.failOn) };
}

const sleep = (milliseconds: number) => pause(milliseconds);

/** The same estate in the sandbox is another one. */
function marksOf({ policies, environment }: Context): Marks {
	return { folder: tmpdir(), estate: `${resolve(policies)} ${resolveCloud(environment).graphEndpoint}` };
}

function createsAnything({ tenants }: Plan): boolean {
	return tenants.some(
		({ status, changes }) => status === "ready" && changes.some(({ action }) => action === "create"),
	);
}

/** Milliseconds after which a plan is made again before it is carried out: others may have been at work meanwhile. */
const freshness = 30_000;

async function applyOne(
	run: PlannedRun,
	{ log }: Context,
	review: Review | undefined,
): Promise<TenantOutcome> {
	const { tenantPlan: plan, plannedAt } = run;
	if (hasWork(plan)) {
		const old = performance.now() - plannedAt > freshness;
		const unreviewed = review && whyNotReviewed(plan, review);
		if (unreviewed !== undefined) return refused(plan, unreviewed, review?.hint?.(plan));
		const stale = old ? changedBetween(plan, await run.plan()) : undefined;
		if (stale !== undefined)
			return refused(plan, `meanwhile the tenant was changed: ${stale}`, "Run it again.");
	}
	return applyTenant(plan, run.writers, {
		onChange: (change) => log.info(`${plan.tenant.name}: ${changeTitle(change)}`),
		replan: () => run.plan(),
		sleep,
	});
}

function whyNotReviewed(plan: TenantPlan, { tenants, missing }: Review): string | undefined {
	const reviewed = tenants.get(plan.tenant.id);
	if (reviewed === undefined && missing !== undefined) return missing;
	return notReviewed(plan, reviewed);
}

function refused(
	{ tenant, changes }: TenantPlan,
	why: string,
	hint = "Plan again, review what it says now, and apply that.",
): TenantOutcome {
	return {
		tenant,
		status: "refused",
		reason: {
			code: "changed-since",
			message: `Nothing was written: this is not the plan that was reviewed (${why}).`,
			hint,
		},
		done: [],
		failed: [],
		notDone: changes,
		remaining: [],
	};
}

interface PlannedRun extends TenantRun {
	readonly tenantPlan: TenantPlan;
	/** By the process's own clock, in milliseconds. */
	readonly plannedAt: number;
}
