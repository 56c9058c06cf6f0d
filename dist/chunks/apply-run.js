import { t as RingfenceError } from "./errors.js";
import { n as notReviewed, r as reviewedTenant } from "./review.js";
import { c as plain } from "./escape2.js";
import { t as contextOf } from "./context.js";
import { n as readResults, r as writeOutputs, t as publishPlan } from "./plan-output.js";
import { a as openGitHub, i as markerOf, s as warned, t as estateOf } from "./github2.js";
import { t as resultsOf } from "./plan-run2.js";
import { a as summaryLimit, i as showProblems, r as look } from "./runner.js";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
// src/action/apply-run.ts
/** @returns the exit code */
async function runApply(inputs, runner) {
	if (inputs.results !== void 0) return await runJoined(inputs, runner);
	const { apply } = await import("./apply.js");
	const review = reviewFor({
		inputs,
		runner,
		file: inputs.reviewedPlan === void 0 ? void 0 : await readPlan(inputs.reviewedPlan)
	});
	runner.startGroup("Reading the tenants");
	const result = await apply(contextOf(inputs, runner), {
		review,
		failOn: inputs.failOn,
		confirm: async (plan) => {
			runner.endGroup();
			await publishPlan(plan, inputs, runner);
			runner.startGroup("Writing and verifying");
			return true;
		}
	}).finally(() => runner.endGroup());
	if (result.problems.length > 0) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	await publishOutcome(result, inputs, runner);
	return result.exitCode;
}
/** Shows what the shards of an apply did, as one. */
async function runJoined(inputs, runner) {
	const { joinOutcomes } = await import("./joining.js");
	const { exitCodeOf } = await import("./apply.js");
	const texts = await readResults(resultsOf(inputs), "outcome.json");
	const outcomes = await joinOutcomes(contextOf(inputs, runner), texts);
	await publishOutcome({ outcomes }, inputs, runner);
	return exitCodeOf(outcomes);
}
async function publishOutcome({ outcomes }, inputs, runner) {
	const { renderOutcome } = await import("./outcome2.js");
	const { renderOutcomeMarkdown } = await import("./outcome-markdown.js");
	const { escapeJsonText } = await import("./escape.js");
	const file = await writeOutputs(inputs.outputDirectory, { "outcome.json": escapeJsonText(JSON.stringify(outcomes, null, 2)) });
	runner.setOutput("outcome-file", file("outcome.json"));
	runner.info(renderOutcome(outcomes, look));
	await runner.summary.addRaw(renderOutcomeMarkdown(outcomes, { limit: summaryLimit })).write();
	if (inputs.comment && inputs.token) await warned(runner, () => tellPullRequest(outcomes, inputs, runner));
}
/** What became of it stands where it was reviewed. */
async function tellPullRequest(outcomes, inputs, runner) {
	const commit = await commitOfRun();
	if (commit === void 0) return;
	const { mergedPullRequest } = await import("./merged.js");
	const { upsertComment } = await import("./comment.js");
	const { renderOutcomeMarkdown } = await import("./outcome-markdown.js");
	const github = await openGitHub(inputs, runner);
	const merged = await mergedPullRequest(github, commit.sha, commit.branch);
	if (merged === void 0) return;
	const marker = markerOf("outcome", inputs);
	const body = `<!-- ${marker} -->\n\n${renderOutcomeMarkdown(outcomes, { limit: 64e3 })}`;
	const result = await upsertComment(github, {
		number: merged.number,
		marker,
		body
	});
	runner.info(`The outcome's comment on #${merged.number}: ${result}.`);
}
/** The commit that is applied; undefined where the run is not for a branch. */
async function commitOfRun() {
	const { GITHUB_SHA: sha, GITHUB_REF: ref = "" } = process.env;
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	return sha && branch ? {
		sha,
		branch
	} : void 0;
}
/** How this run finds out what was reviewed; undefined where nothing has to be. */
function reviewFor(reviewing) {
	const { inputs, runner } = reviewing;
	const { approvedPlan } = inputs;
	if (approvedPlan === "off") return void 0;
	return async (plan) => {
		const review = await findReview(plan, reviewing);
		if (approvedPlan === "require") return review;
		for (const tenant of waiting(plan)) {
			const why = notReviewed(tenant, review.tenants.get(tenant.tenant.id));
			if (why === void 0) continue;
			const text = `${tenant.tenant.name} is applied although its plan was not reviewed: ${review.missing ?? why}`;
			runner.warning(plain(text), { title: "Not reviewed" });
		}
		return { tenants: approved(waiting(plan)) };
	};
}
function waiting({ tenants }) {
	return tenants.filter(({ status, changes }) => status === "ready" && changes.length > 0);
}
function approved(tenants) {
	return new Map(tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
}
async function findReview(plan, { inputs, runner, file }) {
	const { approvedFingerprints } = inputs;
	if (waiting(plan).length === 0) return { tenants: /* @__PURE__ */ new Map() };
	const commit = await commitOfRun();
	const outdated = commit && await whyOutdated(commit, inputs, runner);
	if (outdated) return outdated;
	if (approvedFingerprints.length > 0) return byFingerprint(plan, approvedFingerprints);
	if (file !== void 0) return { tenants: approved(file.tenants) };
	if (commit === void 0 || !inputs.token) throw new RingfenceError("bad-input", "Nothing says which plan was reviewed.", { hint: "Apply on a push to the default branch, name approved-fingerprints or reviewed-plan, or set approved-plan: off." });
	const { findReviewedPlans } = await import("./reviewed-plan.js");
	const found = await findReviewedPlans(await openGitHub(inputs, runner), {
		...commit,
		estate: estateOf(inputs),
		tenants: waiting(plan).map(({ tenant }) => tenant.id)
	});
	const short = commit.sha.slice(0, 12);
	const missing = found.pullRequest ? found.planned ? void 0 : `#${found.pullRequest.number} was merged without a plan on its last commit` : `the commit ${short} did not come from a pull request, so nobody saw its plan`;
	return {
		tenants: found.tenants,
		...missing === void 0 ? {} : { missing },
		hint: howToGoOn
	};
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
function howToGoOn({ fingerprint }) {
	return `Read the plan in this run's summary. To carry it out, run the workflow Apply by hand with this fingerprint: ${fingerprint}. To change it, open a pull request.`;
}
/** A person who names a fingerprint has approved exactly that plan, of all tenants or of one. */
function byFingerprint(plan, fingerprints) {
	return {
		tenants: approved(waiting(plan).filter(({ fingerprint }) => fingerprints.includes(plan.fingerprint) || fingerprints.includes(fingerprint))),
		missing: "none of the approved fingerprints is that of its plan, or of the whole plan, as it is now",
		hint: howToGoOn
	};
}
async function readPlan(file) {
	const { parsePlan } = await import("./json2.js");
	return parsePlan(await readFile(file, "utf8").catch((error) => {
		throw new RingfenceError("bad-input", `The reviewed plan ${file} could not be read.`, { cause: error });
	}));
}
export { runApply };
