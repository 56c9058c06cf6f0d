import { n as notReviewed, r as reviewedTenant } from "./review.js";
import { t as hasWork } from "./work.js";
import { n as writeOutputs } from "./files.js";
import { a as markerOf, c as runUrl, i as linkTo, l as warned, n as estateOf, o as openGitHub, s as runId } from "./github2.js";
// src/action/pull-request.ts
/**
* Shows the plan on its pull request: a comment for people, and a check run with the fingerprints for the apply. Where
* the same files made another plan before, reviewers are told, and their approvals taken back.
*/
async function showPlan(plan, pullRequest, { inputs, runner, exitCode }) {
	const { renderComment } = await import("./comment3.js");
	const { upsertComment } = await import("./comment.js");
	const github = await openGitHub(inputs, runner);
	const { number, headSha } = pullRequest;
	const [link, marker] = [linkTo(headSha), markerOf("plan", inputs)];
	const full = runUrl();
	const body = renderComment(plan, {
		...link ? { link } : {},
		...full ? { full } : {},
		marker
	});
	const result = await warned(runner, () => upsertComment(github, {
		number,
		marker,
		body
	}));
	if (result !== void 0) runner.info(`The plan's comment on #${number}: ${result}.`);
	await warned(runner, () => showCheck(plan, pullRequest, {
		github,
		inputs,
		runner,
		exitCode
	}));
}
async function showCheck(plan, { number, headSha }, { github, inputs, runner, exitCode }) {
	const { publishPlanCheck, sealOfCheck } = await import("./check-run2.js");
	const { headline, orderTenants } = await import("./summary2.js");
	const check = {
		sha: headSha,
		estate: estateOf(inputs),
		record: recordOf(plan),
		title: headline(orderTenants(plan), "Ringfence"),
		summary: `The plan is in the comment on #${number}. After the merge, a tenant whose plan is another one than this is not touched. The text below is how the apply knows it again.`,
		conclusion: exitCode === 0 ? "success" : "failure",
		run: runId(),
		detailsUrl: runUrl()
	};
	const result = await publishPlanCheck(github, check, { onReplace: (before) => tellStale(plan, before, {
		github,
		number,
		runner
	}) });
	runner.info(`The plan's check run on ${headSha.slice(0, 12)}: ${result}.`);
	if (result !== "unchanged") await putOutRecord(sealOfCheck(check), check, {
		inputs,
		runner
	});
}
/** The workflow uploads an artifact of this name next, which no run on another branch can. */
async function putOutRecord(seal, { sha, estate, record }, { inputs, runner }) {
	const text = `${JSON.stringify({
		seal,
		commit: sha,
		policies: estate,
		plan: record.fingerprint
	}, null, 2)}\n`;
	const file = await writeOutputs(inputs.outputDirectory, { "record.json": text });
	runner.setOutput("record", seal);
	runner.setOutput("record-file", file("record.json"));
}
/** What an apply may rely on: tenants that are ready, and have something to do. */
function recordOf(plan) {
	const tenants = plan.tenants.filter(hasWork);
	return {
		fingerprint: plan.fingerprint,
		tenants: tenants.map(reviewedTenant)
	};
}
async function tellStale(plan, before, { github, number, runner }) {
	const changed = differences(plan, before);
	if (changed.length === 0) return;
	const { dismissApprovals } = await import("./approvals.js");
	const { addComment } = await import("./comment.js");
	const { renderStaleNotice } = await import("./pull-request-notes.js");
	const reason = "The plan has changed since it was approved.";
	const dismissed = await warned(runner, () => dismissApprovals(github, number, reason)) ?? 0;
	await warned(runner, () => addComment(github, number, renderStaleNotice(changed, dismissed)));
	runner.warning(`The plan of #${number} has changed since it was shown.`, { title: "Plan changed" });
}
/** The tenants whose plan is not what the same commit showed before. */
function differences(plan, before) {
	const old = new Map(before.tenants.map((tenant) => [tenant.tenant, tenant]));
	return plan.tenants.flatMap((tenant) => {
		const shown = old.get(tenant.tenant.id);
		const now = hasWork(tenant);
		if (!now && shown === void 0) return [];
		const difference = now ? notReviewed(tenant, shown) : tenant.status === "ready" ? "nothing is left to do" : `it is ${tenant.status} now`;
		return difference === void 0 ? [] : [{
			tenant: tenant.tenant.name,
			difference
		}];
	});
}
/** Shows on the pull request why there is no plan. */
async function showNoPlan(problems, { number, headSha, fromFork }, { inputs, runner }) {
	const { upsertComment } = await import("./comment.js");
	const github = await openGitHub(inputs, runner);
	const [link, marker] = [linkTo(headSha), markerOf("plan", inputs)];
	const body = await explain();
	const result = await warned(runner, () => upsertComment(github, {
		number,
		marker,
		body
	}));
	if (result !== void 0) runner.info(`The comment on #${number}: ${result}.`);
	async function explain() {
		const options = {
			marker,
			...link ? { link } : {}
		};
		if (fromFork) {
			const { renderForkNotice } = await import("./pull-request-notes.js");
			return renderForkNotice(problems, options);
		}
		const { renderProblemsMarkdown } = await import("./problems-markdown.js");
		return renderProblemsMarkdown(problems, options);
	}
}
export { showNoPlan, showPlan };
