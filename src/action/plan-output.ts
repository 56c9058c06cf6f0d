import type { Plan } from "../plan/plan.ts";
import { writeOutputs } from "./files.ts";
import { linkTo } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { annotate, look, type Runner } from "./runner.ts";

/**
 * Puts the plan into the log, the annotations, the outputs and two files.
 * @param commit what the links lead to
 * @returns the plan as Markdown, for the job summary
 */
export async function publishPlan(
	plan: Plan,
	{ outputDirectory }: Inputs,
	runner: Runner,
	commit?: string,
): Promise<string> {
	const [{ annotatePlan }, { renderComment }, { planJson }, { renderSummary }, { renderPlan }] =
		await Promise.all([
			import("../report/annotations.ts"),
			import("../report/comment.ts"),
			import("../report/json.ts"),
			import("../report/limits.ts"),
			import("../report/terminal.ts"),
		]);
	const link = linkTo(commit);
	const markdown = renderSummary((limit) => renderComment(plan, { ...(link ? { link } : {}), limit }));
	const file = await writeOutputs(outputDirectory, { "plan.json": planJson(plan), "comment.md": markdown });
	runner.info(renderPlan(plan, look));
	annotate(runner, annotatePlan(plan));
	runner.setOutput(
		"changes",
		plan.tenants.reduce((sum, { changes }) => sum + changes.length, 0),
	);
	runner.setOutput("fingerprint", plan.fingerprint);
	runner.setOutput("plan-file", file("plan.json"));
	runner.setOutput("summary", file("comment.md"));
	return markdown;
}
