import type { GitHub } from "../github/client.ts";
import type { PlanRecord } from "../github/plan-record.ts";
import type { PullRequest } from "../github/pull-requests.ts";
import type { Plan } from "../plan/plan.ts";
import { notReviewed, reviewedTenant } from "../plan/review.ts";
import { hasWork } from "../plan/work.ts";
import type { Problem } from "../policy/model.ts";
import type { ChangedPlan } from "../report/pull-request-notes.ts";
import { writeOutputs } from "./files.ts";
import { estateOf, linkTo, markerOf, openGitHub, runId, runUrl, warned } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/**
 * Shows the plan on its pull request: a comment for people, and a check run with the fingerprints for the apply. Where
 * the same files made another plan before, reviewers are told, and their approvals taken back.
 */
export async function showPlan(
	plan: Plan,
	pullRequest: PullRequest,
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
	{ number, headSha }: PullRequest,
	{ github, inputs, runner, exitCode }: CheckOptions,
): Promise<void> {
	const { publishPlanCheck, sealOfCheck } = await import("../github/check-run.ts");
	const { headline, orderTenants } = await import("../report/summary.ts");
	const check = {
		sha: headSha,
		estate: estateOf(inputs),
		record: recordOf(plan),
		title: headline(orderTenants(plan), "Ringfence"),
		summary: `The plan is in the comment on #${number}. After the merge, a tenant whose plan is another one than this is not touched. The text below is how the apply knows it again.`,
		conclusion: exitCode === 0 ? "success" : "failure",
		run: runId(),
		detailsUrl: runUrl(),
	} as const;
	const result = await publishPlanCheck(github, check, {
		onReplace: (before) => tellStale(plan, before, { github, number, runner }),
	});
	runner.info(`The plan's check run on ${headSha.slice(0, 12)}: ${result}.`);
	if (result !== "unchanged") await putOutRecord(sealOfCheck(check), check, { inputs, runner });
}

/** The workflow uploads an artifact of this name next, which no run on another branch can. */
async function putOutRecord(
	seal: string,
	{ sha, estate, record }: { readonly sha: string; readonly estate: string; readonly record: PlanRecord },
	{ inputs, runner }: { readonly inputs: Inputs; readonly runner: Runner },
): Promise<void> {
	const text = `${JSON.stringify({ seal, commit: sha, policies: estate, plan: record.fingerprint }, null, 2)}\n`;
	const file = await writeOutputs(inputs.outputDirectory, { "record.json": text });
	runner.setOutput("record", seal);
	runner.setOutput("record-file", file("record.json"));
}

/** What an apply may rely on: tenants that are ready, and have something to do. */
function recordOf(plan: Plan): PlanRecord {
	const tenants = plan.tenants.filter(hasWork);
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
		const now = hasWork(tenant);
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
	{ number, headSha, fromFork }: PullRequest,
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
