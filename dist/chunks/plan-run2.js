import { n as writeAnew, t as prepareOutput } from "./output-file.js";
import { t as escapeJsonText } from "./escape2.js";
import { n as look, r as showProblems, t as contextOf } from "./context2.js";
import { r as print } from "./output.js";
import { t as requireSandbox } from "./sandbox-presence.js";
// src/cli/plan-run.ts
/** @returns the exit code */
async function runValidate(line) {
	const { validate } = await import("./validate.js");
	const { renderValidation } = await import("./validation.js");
	const result = await validate(contextOf(line), line);
	print(line.json ? escapeJsonText(JSON.stringify(result, null, 2)) : renderValidation(result, look()));
	return result.exitCode;
}
/** @returns the exit code */
async function runPlan(line) {
	for (const file of [line.out, line.markdown]) if (file !== void 0) await prepareOutput(file);
	await requireSandbox(process.env);
	const { plan } = await import("./plan2.js");
	const result = await plan(contextOf(line), line);
	if (!result.plan) return showProblems(result);
	const { planJson } = await import("./json2.js");
	if (line.out !== void 0) await writeAnew(line.out, planJson(result.plan));
	if (line.markdown !== void 0) {
		const { renderComment } = await import("./comment3.js");
		await writeAnew(line.markdown, renderComment(result.plan, {}));
	}
	if (line.json) print(planJson(result.plan));
	else {
		const { renderPlan } = await import("./terminal.js");
		print(renderPlan(result.plan, look()));
	}
	return result.exitCode;
}
export { runPlan, runValidate };
