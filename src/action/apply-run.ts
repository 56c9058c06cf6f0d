import type { TenantOutcome } from "../apply/outcome.ts";
import type { Applied } from "../commands/apply.ts";
import { contextOf } from "./context.ts";
import { resultsOf, writeOutputs } from "./files.ts";
import { commitOfRun, markerOf, openGitHub, warned } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { publishPlan } from "./plan-output.ts";
import { reviewFor } from "./review.ts";
import { look, type Runner, showProblems } from "./runner.ts";

/** @returns the exit code */
export async function runApply(inputs: Inputs, runner: Runner): Promise<number> {
	if (inputs.results !== undefined) return await runJoined(inputs, runner);
	const { apply } = await import("../commands/apply.ts");
	const review = await reviewFor(inputs, runner);
	let shown: string | undefined;
	runner.startGroup("Reading the tenants");
	const result = await apply(contextOf(inputs, runner), {
		review,
		failOn: inputs.failOn,
		confirm: async (plan) => {
			runner.endGroup();
			shown = await publishPlan(plan, inputs, runner);
			runner.startGroup("Writing and verifying");
			return true;
		},
	}).finally(() => runner.endGroup());
	if (result.problems.length > 0) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	// Whoever is to approve a refused plan has to read it first.
	const refused = result.outcomes.some(({ status }) => status === "refused");
	await publishOutcome(result, { inputs, runner, plan: refused ? shown : undefined });
	return result.exitCode;
}

/** Shows what the shards of an apply did, as one. */
async function runJoined(inputs: Inputs, runner: Runner): Promise<number> {
	const { joinOutcomes } = await import("../commands/joining.ts");
	const { readResultFiles } = await import("../commands/result-files.ts");
	const files = await readResultFiles(resultsOf(inputs), "outcome.json");
	const result = await joinOutcomes(contextOf(inputs, runner), files);
	if (result.problems.length > 0) await showProblems(result.problems, runner);
	else await publishOutcome(result, { inputs, runner, plan: undefined });
	return result.exitCode;
}

interface Publication {
	readonly inputs: Inputs;
	readonly runner: Runner;
	/** As Markdown, where it is to stand below the outcome. */
	readonly plan: string | undefined;
}

async function publishOutcome(
	{ outcomes }: Pick<Applied, "outcomes">,
	{ inputs, runner, plan }: Publication,
): Promise<void> {
	const { renderOutcome } = await import("../report/outcome.ts");
	const { renderOutcomeMarkdown } = await import("../report/outcome-markdown.ts");
	const { escapeJsonText } = await import("../report/escape.ts");
	const { fitsSummary, renderSummary } = await import("../report/limits.ts");
	const file = await writeOutputs(inputs.outputDirectory, {
		"outcome.json": escapeJsonText(JSON.stringify(outcomes, null, 2)),
	});
	runner.setOutput("outcome-file", file("outcome.json"));
	runner.info(renderOutcome(outcomes, look));
	const summary = renderSummary((limit) => renderOutcomeMarkdown(outcomes, { limit }));
	const both = plan === undefined ? summary : `${summary}\n${plan}`;
	await runner.summary.addRaw(fitsSummary(both) ? both : `${summary}\nThe plan is in the log.\n`).write();
	if (inputs.comment && inputs.token) await warned(runner, () => tellPullRequest(outcomes, inputs, runner));
}

/** What became of it stands where it was reviewed. */
async function tellPullRequest(
	outcomes: readonly TenantOutcome[],
	inputs: Inputs,
	runner: Runner,
): Promise<void> {
	const commit = commitOfRun();
	if (commit === undefined) return;
	const { mergedPullRequest } = await import("../github/merged.ts");
	const { upsertComment } = await import("../github/comment.ts");
	const { renderOutcomeMarkdown } = await import("../report/outcome-markdown.ts");
	const github = await openGitHub(inputs, runner);
	const merged = await mergedPullRequest(github, commit.sha, commit.branch);
	if (merged === undefined) return;
	const marker = markerOf("outcome", inputs);
	const body = renderOutcomeMarkdown(outcomes, { marker });
	const result = await upsertComment(github, { number: merged.number, marker, body });
	runner.info(`The outcome's comment on #${merged.number}: ${result}.`);
}
