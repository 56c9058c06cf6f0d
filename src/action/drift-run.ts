import type { Context } from "../commands/context.ts";
import type { Plan } from "../plan/plan.ts";
import { contextOf } from "./context.ts";
import { linkTo, markerOf, openGitHub, runUrl, warned } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { publishPlan } from "./plan-output.ts";
import { grouped, look, type Runner, showProblems } from "./runner.ts";

/**
 * Compares the tenants with the files, and the files with the customers; keeps the one issue that says so.
 * @returns the exit code
 */
export async function runDrift(inputs: Inputs, runner: Runner): Promise<number> {
	const { drift } = await import("../commands/drift.ts");
	const context = contextOf(inputs, runner);
	const joined = await joinedPlan(inputs, context);
	if (joined !== undefined && !joined.plan) {
		await showProblems(joined.problems, runner);
		return joined.exitCode;
	}
	const result = await grouped(runner, "Reading the tenants", () =>
		drift(context, { plan: joined?.plan, writerClientId: inputs.writerClientId }),
	);
	if (!result.plan) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	await runner.summary.addRaw(await publishPlan(result.plan, inputs, runner)).write();
	const covered = await readCoverage(context, runner);
	const report = { plan: result.plan, attributions: result.attributions, extra: covered.section };
	await warned(runner, () => keepIssue(report, { inputs, runner, clean: covered.clean }));
	return Math.max(result.exitCode, covered.clean ? 0 : 1);
}

async function joinedPlan(inputs: Inputs, context: Context) {
	if (inputs.results === undefined) return undefined;
	const { joinPlans } = await import("../commands/joining.ts");
	const { readResultFiles } = await import("../commands/result-files.ts");
	const texts = (await readResultFiles(inputs.results, "plan.json")).map(({ text }) => text);
	return await joinPlans(context, texts, { failOn: "never" });
}

/** The customers beside the files. Where they cannot be read, or not compared, there is a section that says so. */
async function readCoverage(
	context: Context,
	runner: Runner,
): Promise<{ readonly section: string | undefined; readonly clean: boolean }> {
	const { coverage } = await import("../commands/coverage.ts");
	const { renderCoverage, renderCoverageMarkdown, renderUncompared } = await import("../report/coverage.ts");
	const result = await coverage(context);
	if (!result.coverage) {
		await showProblems(result.problems, runner);
		return { section: renderUncompared(result.problems), clean: false };
	}
	runner.info(renderCoverage(result.coverage, look));
	const { missing, gone, disagreements, unread } = result.coverage;
	const clean = [missing, gone, disagreements, unread].every(({ length }) => length === 0);
	return { section: clean ? undefined : renderCoverageMarkdown(result.coverage), clean };
}

interface Report {
	readonly plan: Plan;
	readonly attributions: Parameters<typeof import("../report/drift.ts").renderDriftIssue>[0]["attributions"];
	readonly extra: string | undefined;
}

async function keepIssue(
	report: Report,
	{ inputs, runner, clean }: { readonly inputs: Inputs; readonly runner: Runner; readonly clean: boolean },
): Promise<void> {
	const { isClean, renderDriftClosed, renderDriftIssue } = await import("../report/drift.ts");
	const { closeIssue, upsertIssue } = await import("../github/issue.ts");
	const github = await openGitHub(inputs, runner);
	const marker = markerOf("drift", inputs);
	const { GITHUB_SHA: commit, GITHUB_REF_NAME: branch } = process.env;
	if (isClean(report.plan) && clean) {
		const now = `${new Date().toISOString().slice(0, 19)}Z`;
		const comment = renderDriftClosed({ plan: report.plan, commit, runUrl: runUrl(), now });
		tell(await closeIssue(github, { marker, comment }));
		return;
	}
	tell(await upsertIssue(github, { marker, ...renderDriftIssue(report, { marker, link: linkTo(branch) }) }));

	function tell({ result, number }: Awaited<ReturnType<typeof closeIssue>>): void {
		if (number !== undefined) runner.setOutput("number", number);
		runner.info(number === undefined ? "No drift issue was open." : `The drift issue #${number}: ${result}.`);
	}
}

/** @returns the exit code */
export async function runCoverage(inputs: Inputs, runner: Runner): Promise<number> {
	const { coverage } = await import("../commands/coverage.ts");
	const { renderCoverage, renderCoverageMarkdown } = await import("../report/coverage.ts");
	const { renderSummary } = await import("../report/limits.ts");
	const result = await coverage(contextOf(inputs, runner));
	if (!result.coverage) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	runner.info(renderCoverage(result.coverage, look));
	const { coverage: found } = result;
	const summary = renderSummary(
		(limit) => `## Ringfence: customers and files\n\n${renderCoverageMarkdown(found, { limit })}`,
	);
	await runner.summary.addRaw(summary).write();
	return result.exitCode;
}
