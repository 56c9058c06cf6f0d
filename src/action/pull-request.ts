import type { GitHub } from "../github/client.ts";
import type { EventPullRequest } from "../github/event.ts";
import type { PlanRecord } from "../github/plan-record.ts";
import type { Plan } from "../plan/plan.ts";
import { notReviewed, reviewedTenant } from "../plan/review.ts";
import type { Problem } from "../policy/model.ts";
import type { ChangedPlan } from "../report/pull-request-notes.ts";
import { estateOf, linkTo, markerOf, openGitHub, runUrl, warned } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Characters; GitHub takes 65,536. */
const commentLimit = 65_000;

/**
 * Shows the plan on its pull request: a comment for people, and a check run with the fingerprints for the apply. Where
 * the same files made another plan before, reviewers are told, and their approvals taken back.
 */
export async function showPlan(
	plan: Plan,
	pullRequest: EventPullRequest,
	{
		inputs,
		runner,
		exitCode,
	}: { readonly inputs: Inputs; readonly runner: Runner; readonly exitCode: number },
): Promise<void> {
	const { renderComment } = await import("../report/comment.ts");
	const { upsertComment } = await import("../github/comment.ts");
	const github = await openGitHub(inputs, runner);
	const { number, headSha } = pullRequest;
	const [link, marker] = [linkTo(headSha), markerOf("plan", inputs)];
	const full = runUrl();
	const body = renderComment(plan, {
		...(link ? { link } : {}),
		...(full ? { full } : {}),
		marker,
		limit: commentLimit,
	});
	const result = await warned(runner, () => upsertComment(github, { number, marker, body }));
	if (result !== undefined) runner.info(`The plan's comment on #${number}: ${result}.`);
	await warned(runner, () => showCheck(plan, pullRequest, { github, inputs, runner, exitCode }));
}

interface CheckOptions {
	readonly github: GitHub;
	readonly inputs: Inputs;
	readonly runner: Runner;
	readonly exitCode: number;
}

async function showCheck(
	plan: Plan,
	{ number, headSha }: EventPullRequest,
	{ github, inputs, runner, exitCode }: CheckOptions,
): Promise<void> {
	const { publishPlanCheck } = await import("../github/check-run.ts");
	const { headline, orderTenants } = await import("../report/summary.ts");
	const check = {
		sha: headSha,
		estate: estateOf(inputs),
		record: recordOf(plan),
		title: headline(orderTenants(plan), "Ringfence"),
		summary: `The plan is in the comment on #${number}. After the merge, a tenant whose plan is another one than this is not touched. The text below is how the apply knows it again.`,
		conclusion: exitCode === 0 ? "success" : "failure",
		detailsUrl: runUrl(),
	} as const;
	const result = await publishPlanCheck(github, check, {
		onReplace: (before) => tellStale(plan, before, { github, number, runner }),
	});
	runner.info(`The plan's check run on ${headSha.slice(0, 12)}: ${result}.`);
}

/** What an apply may rely on: tenants that are ready, and have something to do. */
function recordOf(plan: Plan): PlanRecord {
	const tenants = plan.tenants.filter(({ status, changes }) => status === "ready" && changes.length > 0);
	return { fingerprint: plan.fingerprint, tenants: tenants.map(reviewedTenant) };
}

async function tellStale(
	plan: Plan,
	before: PlanRecord,
	{ github, number, runner }: { readonly github: GitHub; readonly number: number; readonly runner: Runner },
): Promise<void> {
	const changed = differences(plan, before);
	if (changed.length === 0) return;
	const { dismissApprovals } = await import("../github/approvals.ts");
	const { addComment } = await import("../github/comment.ts");
	const { renderStaleNotice } = await import("../report/pull-request-notes.ts");
	const reason = "The plan has changed since it was approved.";
	const dismissed = (await warned(runner, () => dismissApprovals(github, number, reason))) ?? 0;
	await warned(runner, () => addComment(github, number, renderStaleNotice(changed, dismissed)));
	runner.warning(`The plan of #${number} has changed since it was shown.`, { title: "Plan changed" });
}

/** The tenants whose plan is not what the same commit showed before. */
function differences(plan: Plan, before: PlanRecord): ChangedPlan[] {
	const old = new Map(before.tenants.map((tenant) => [tenant.tenant, tenant]));
	return plan.tenants.flatMap((tenant) => {
		const shown = old.get(tenant.tenant.id);
		const now = tenant.status === "ready" && tenant.changes.length > 0;
		if (!now && shown === undefined) return [];
		const difference = now
			? notReviewed(tenant, shown)
			: tenant.status === "ready"
				? "nothing is left to do"
				: `it is ${tenant.status} now`;
		return difference === undefined ? [] : [{ tenant: tenant.tenant.name, difference }];
	});
}

/** Shows on the pull request why there is no plan. */
export async function showNoPlan(
	problems: readonly Problem[],
	{ number, headSha, fromFork }: EventPullRequest,
	{ inputs, runner }: { readonly inputs: Inputs; readonly runner: Runner },
): Promise<void> {
	const { upsertComment } = await import("../github/comment.ts");
	const github = await openGitHub(inputs, runner);
	const [link, marker] = [linkTo(headSha), markerOf("plan", inputs)];
	const body = await explain();
	const result = await warned(runner, () => upsertComment(github, { number, marker, body }));
	if (result !== undefined) runner.info(`The comment on #${number}: ${result}.`);

	async function explain(): Promise<string> {
		const options = { marker, ...(link ? { link } : {}) };
		if (fromFork) {
			const { renderForkNotice } = await import("../report/pull-request-notes.ts");
			return renderForkNotice(problems, options);
		}
		const { renderProblemsMarkdown } = await import("../report/problems-markdown.ts");
		return renderProblemsMarkdown(problems, options);
	}
}
