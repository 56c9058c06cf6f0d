import { prepareOutput, writeAnew } from "../commands/output-file.ts";
import { escapeJsonText } from "../report/escape.ts";
import { contextOf, look, showProblems } from "./context.ts";
import type { CommandLine } from "./options.ts";
import { print } from "./output.ts";
import { requireSandbox } from "./sandbox-presence.ts";

/** @returns the exit code */
export async function runValidate(line: CommandLine): Promise<number> {
	const { validate } = await import("../commands/validate.ts");
	const { renderValidation } = await import("../report/validation.ts");
	const result = await validate(contextOf(line), line);
	print(line.json ? escapeJsonText(JSON.stringify(result, null, 2)) : renderValidation(result, look()));
	return result.exitCode;
}

/** @returns the exit code */
export async function runPlan(line: CommandLine): Promise<number> {
	for (const file of [line.out, line.markdown]) if (file !== undefined) await prepareOutput(file);
	await requireSandbox(process.env);
	const { plan } = await import("../commands/plan.ts");
	const result = await plan(contextOf(line), line);
	if (!result.plan) return showProblems(result);
	const { planJson } = await import("../report/json.ts");
	if (line.out !== undefined) await writeAnew(line.out, planJson(result.plan));
	if (line.markdown !== undefined) {
		const { renderComment } = await import("../report/comment.ts");
		await writeAnew(line.markdown, renderComment(result.plan, {}));
	}
	if (line.json) print(planJson(result.plan));
	else {
		const { renderPlan } = await import("../report/terminal.ts");
		print(renderPlan(result.plan, look()));
	}
	return result.exitCode;
}
