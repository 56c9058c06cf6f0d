import { n as writeOutputs } from "./files.js";
import { i as linkTo } from "./github2.js";
import { r as look, t as annotate } from "./runner.js";
// src/action/plan-output.ts
/**
* Puts the plan into the log, the annotations, the outputs and two files.
* @param commit what the links lead to
* @returns the plan as Markdown, for the job summary
*/
async function publishPlan(plan, { outputDirectory }, runner, commit) {
	const [{ annotatePlan }, { renderComment }, { planJson }, { renderSummary }, { renderPlan }] = await Promise.all([
		import("./annotations.js"),
		import("./comment3.js"),
		import("./json2.js"),
		import("./limits.js"),
		import("./terminal.js")
	]);
	const link = linkTo(commit);
	const markdown = renderSummary((limit) => renderComment(plan, {
		...link ? { link } : {},
		limit
	}));
	const file = await writeOutputs(outputDirectory, {
		"plan.json": planJson(plan),
		"comment.md": markdown
	});
	runner.info(renderPlan(plan, look));
	annotate(runner, annotatePlan(plan));
	runner.setOutput("changes", plan.tenants.reduce((sum, { changes }) => sum + changes.length, 0));
	runner.setOutput("fingerprint", plan.fingerprint);
	runner.setOutput("plan-file", file("plan.json"));
	runner.setOutput("summary", file("comment.md"));
	return markdown;
}
export { publishPlan as t };
