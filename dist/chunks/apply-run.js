import { t as contextOf } from "./context.js";
import { n as writeOutputs, t as resultsOf } from "./files.js";
import { a as markerOf, l as warned, n as estateOf, o as openGitHub, t as commitOfRun } from "./github2.js";
import { t as publishPlan } from "./plan-output.js";
import { t as RingfenceError } from "./errors.js";
import { n as notReviewed, r as reviewedTenant } from "./review.js";
import { t as hasWork } from "./work.js";
import { c as plain } from "./escape2.js";
import { i as showProblems, r as look } from "./runner.js";
import { posix } from "node:path";
// src/action/review.ts
/**
* How an apply finds out what was reviewed; undefined where nothing has to be.
* @throws RingfenceError where the inputs name a plan that cannot be read
*/
async function reviewFor(inputs, runner) {
	const { approvedPlan } = inputs;
	const reviewing = {
		inputs,
		runner,
		file: await readReviewed(inputs)
	};
	if (approvedPlan === "off") return void 0;
	return async (plan) => {
		const review = await findReview(plan, reviewing);
		if (approvedPlan === "require") return review;
		warnOfUnreviewed(plan, review, runner);
		return { tenants: approved(waiting(plan)) };
	};
}
async function readReviewed({ reviewedPlan }) {
	if (reviewedPlan === void 0) return void 0;
	const { readPlanFile } = await import("./plan-file.js");
	return await readPlanFile(reviewedPlan);
}
function warnOfUnreviewed(plan, { tenants, missing }, runner) {
	for (const tenant of waiting(plan)) {
		const { id, name } = tenant.tenant;
		const why = notReviewed(tenant, tenants.get(id));
		if (why === void 0) continue;
		const text = `${name} is applied although its plan was not reviewed: ${missing ?? why}`;
		runner.warning(plain(text), { title: "Not reviewed" });
	}
}
function waiting({ tenants }) {
	return tenants.filter(hasWork);
}
function approved(tenants) {
	return new Map(tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
}
async function findReview(plan, { inputs, runner, file }) {
	const { approvedFingerprints } = inputs;
	if (waiting(plan).length === 0) return { tenants: /* @__PURE__ */ new Map() };
	const commit = commitOfRun();
	const outdated = commit && await whyOutdated(commit, inputs, runner);
	if (outdated) return outdated;
	if (approvedFingerprints.length > 0) return byFingerprint(plan, approvedFingerprints);
	if (file !== void 0) return { tenants: approved(file.tenants) };
	if (commit === void 0 || !inputs.token) throw new RingfenceError("bad-input", "Nothing says which plan was reviewed.", { hint: "Apply on a push to the default branch, name approved-fingerprints or reviewed-plan, or set approved-plan: off." });
	return await byPullRequest(plan, commit, {
		inputs,
		runner
	});
}
/** A run that was started again, or that waited, must not undo what was merged since. */
async function whyOutdated({ sha, branch }, inputs, runner) {
	if (!inputs.token) return void 0;
	const { newerPolicies } = await import("./newest.js");
	const directory = posix.join(inputs.workingDirectory ?? "", estateOf(inputs));
	const tip = await newerPolicies(await openGitHub(inputs, runner), {
		sha,
		branch,
		directory
	});
	if (tip === void 0) return void 0;
	const missing = `this run is for ${sha.slice(0, 12)}, and ${branch} has other policies by now, at ${tip.slice(0, 12)}`;
	const hint = () => `Nothing is lost: the run of the workflow Apply for the newest commit carries out all of it.`;
	return {
		tenants: /* @__PURE__ */ new Map(),
		missing,
		hint
	};
}
/** A person who names a fingerprint has approved exactly that plan, of all tenants or of one. */
function byFingerprint(plan, fingerprints) {
	return {
		tenants: approved(waiting(plan).filter(({ fingerprint }) => fingerprints.includes(plan.fingerprint) || fingerprints.includes(fingerprint))),
		missing: "none of the approved fingerprints is that of its plan, or of the whole plan, as it is now",
		hint: howToGoOn
	};
}
/** What the pull request showed by which the commit came into its branch. */
async function byPullRequest(plan, commit, { inputs, runner }) {
	const { findReviewedPlans } = await import("./reviewed-plan.js");
	const found = await findReviewedPlans(await openGitHub(inputs, runner), {
		...commit,
		estate: estateOf(inputs),
		tenants: waiting(plan).map(({ tenant }) => tenant.id)
	});
	for (const { number, id, url } of found.sources) runner.info(plain(`What was reviewed is what #${number} showed: check run ${id}, ${url}`));
	const missing = whyMissing(found, commit);
	return {
		tenants: found.tenants,
		...missing === void 0 ? {} : { missing },
		hint: howToGoOn
	};
}
function whyMissing({ pullRequest, planned, unproven }, { sha }) {
	if (pullRequest === void 0) return `the commit ${sha.slice(0, 12)} did not come from a pull request, so nobody saw its plan`;
	if (planned) return void 0;
	if (unproven) return `the plan on #${pullRequest.number} was not made by the default branch's workflow before the merge, or its proof has expired after 90 days`;
	return `#${pullRequest.number} was merged without a plan on its last commit`;
}
function howToGoOn({ fingerprint }) {
	return `Read the plan in this run's summary. To carry it out, run the workflow Apply by hand with this fingerprint: ${fingerprint}. To change it, open a pull request.`;
}
// src/action/apply-run.ts
/** @returns the exit code */
async function runApply(inputs, runner) {
	if (inputs.results !== void 0) return await runJoined(inputs, runner);
	const { apply } = await import("./apply.js");
	const review = await reviewFor(inputs, runner);
	let shown;
	runner.startGroup("Reading the tenants");
	const result = await apply(contextOf(inputs, runner), {
		review,
		failOn: inputs.failOn,
		confirm: async (plan) => {
			runner.endGroup();
			shown = await publishPlan(plan, inputs, runner);
			runner.startGroup("Writing and verifying");
			return true;
		}
	}).finally(() => runner.endGroup());
	if (result.problems.length > 0) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	await publishOutcome(result, {
		inputs,
		runner,
		plan: result.outcomes.some(({ status }) => status === "refused") ? shown : void 0
	});
	return result.exitCode;
}
/** Shows what the shards of an apply did, as one. */
async function runJoined(inputs, runner) {
	const { joinOutcomes } = await import("./joining.js");
	const { readResultFiles } = await import("./result-files.js");
	const files = await readResultFiles(resultsOf(inputs), "outcome.json");
	const result = await joinOutcomes(contextOf(inputs, runner), files);
	if (result.problems.length > 0) await showProblems(result.problems, runner);
	else await publishOutcome(result, {
		inputs,
		runner,
		plan: void 0
	});
	return result.exitCode;
}
async function publishOutcome({ outcomes }, { inputs, runner, plan }) {
	const { renderOutcome } = await import("./outcome2.js");
	const { renderOutcomeMarkdown } = await import("./outcome-markdown.js");
	const { escapeJsonText } = await import("./escape.js");
	const { fitsSummary, renderSummary } = await import("./limits.js");
	const file = await writeOutputs(inputs.outputDirectory, { "outcome.json": escapeJsonText(JSON.stringify(outcomes, null, 2)) });
	runner.setOutput("outcome-file", file("outcome.json"));
	runner.info(renderOutcome(outcomes, look));
	const summary = renderSummary((limit) => renderOutcomeMarkdown(outcomes, { limit }));
	const both = plan === void 0 ? summary : `${summary}\n${plan}`;
	await runner.summary.addRaw(fitsSummary(both) ? both : `${summary}\nThe plan is in the log.\n`).write();
	if (inputs.comment && inputs.token) await warned(runner, () => tellPullRequest(outcomes, inputs, runner));
}
/** What became of it stands where it was reviewed. */
async function tellPullRequest(outcomes, inputs, runner) {
	const commit = commitOfRun();
	if (commit === void 0) return;
	const { mergedPullRequest } = await import("./merged.js");
	const { upsertComment } = await import("./comment.js");
	const { renderOutcomeMarkdown } = await import("./outcome-markdown.js");
	const github = await openGitHub(inputs, runner);
	const merged = await mergedPullRequest(github, commit.sha, commit.branch);
	if (merged === void 0) return;
	const marker = markerOf("outcome", inputs);
	const body = renderOutcomeMarkdown(outcomes, { marker });
	const result = await upsertComment(github, {
		number: merged.number,
		marker,
		body
	});
	runner.info(`The outcome's comment on #${merged.number}: ${result}.`);
}
export { runApply };
