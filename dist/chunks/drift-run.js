import { t as contextOf } from "./context.js";
import { a as markerOf, c as runUrl, i as linkTo, l as warned, o as openGitHub } from "./github2.js";
import { t as publishPlan } from "./plan-output.js";
import { i as showProblems, n as grouped, r as look } from "./runner.js";
// src/action/drift-run.ts
/**
* Compares the tenants with the files, and the files with the customers; keeps the one issue that says so.
* @returns the exit code
*/
async function runDrift(inputs, runner) {
	const { drift } = await import("./drift3.js");
	const context = contextOf(inputs, runner);
	const joined = await joinedPlan(inputs, context);
	if (joined !== void 0 && !joined.plan) {
		await showProblems(joined.problems, runner);
		return joined.exitCode;
	}
	const result = await grouped(runner, "Reading the tenants", () => drift(context, {
		plan: joined?.plan,
		writerClientId: inputs.writerClientId
	}));
	if (!result.plan) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	await runner.summary.addRaw(await publishPlan(result.plan, inputs, runner)).write();
	const covered = await readCoverage(context, runner);
	const report = {
		plan: result.plan,
		attributions: result.attributions,
		extra: covered.section
	};
	await warned(runner, () => keepIssue(report, {
		inputs,
		runner,
		clean: covered.clean
	}));
	return Math.max(result.exitCode, covered.clean ? 0 : 1);
}
async function joinedPlan(inputs, context) {
	if (inputs.results === void 0) return void 0;
	const { joinPlans } = await import("./joining.js");
	const { readResultFiles } = await import("./result-files.js");
	return await joinPlans(context, (await readResultFiles(inputs.results, "plan.json")).map(({ text }) => text), { failOn: "never" });
}
/** The customers beside the files. Where they cannot be read, or not compared, there is a section that says so. */
async function readCoverage(context, runner) {
	const { coverage } = await import("./coverage.js");
	const { renderCoverage, renderCoverageMarkdown, renderUncompared } = await import("./coverage2.js");
	const result = await coverage(context);
	if (!result.coverage) {
		await showProblems(result.problems, runner);
		return {
			section: renderUncompared(result.problems),
			clean: false
		};
	}
	runner.info(renderCoverage(result.coverage, look));
	const { missing, gone, disagreements, unread } = result.coverage;
	const clean = [
		missing,
		gone,
		disagreements,
		unread
	].every(({ length }) => length === 0);
	return {
		section: clean ? void 0 : renderCoverageMarkdown(result.coverage),
		clean
	};
}
async function keepIssue(report, { inputs, runner, clean }) {
	const { isClean, renderDriftClosed, renderDriftIssue } = await import("./drift2.js");
	const { closeIssue, upsertIssue } = await import("./issue.js");
	const github = await openGitHub(inputs, runner);
	const marker = markerOf("drift", inputs);
	const { GITHUB_SHA: commit, GITHUB_REF_NAME: branch } = process.env;
	if (isClean(report.plan) && clean) {
		const now = `${(/* @__PURE__ */ new Date()).toISOString().slice(0, 19)}Z`;
		tell(await closeIssue(github, {
			marker,
			comment: renderDriftClosed({
				plan: report.plan,
				commit,
				runUrl: runUrl(),
				now
			})
		}));
		return;
	}
	tell(await upsertIssue(github, {
		marker,
		...renderDriftIssue(report, {
			marker,
			link: linkTo(branch)
		})
	}));
	function tell({ result, number }) {
		if (number !== void 0) runner.setOutput("number", number);
		runner.info(number === void 0 ? "No drift issue was open." : `The drift issue #${number}: ${result}.`);
	}
}
/** @returns the exit code */
async function runCoverage(inputs, runner) {
	const { coverage } = await import("./coverage.js");
	const { renderCoverage, renderCoverageMarkdown } = await import("./coverage2.js");
	const { renderSummary } = await import("./limits.js");
	const result = await coverage(contextOf(inputs, runner));
	if (!result.coverage) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	runner.info(renderCoverage(result.coverage, look));
	const { coverage: found } = result;
	const summary = renderSummary((limit) => `## Ringfence: customers and files\n\n${renderCoverageMarkdown(found, { limit })}`);
	await runner.summary.addRaw(summary).write();
	return result.exitCode;
}
export { runCoverage, runDrift };
