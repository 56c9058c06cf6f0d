import { n as writeAnew } from "./output-file.js";
import { t as RingfenceError } from "./errors.js";
import { r as linkTo } from "./github2.js";
import { a as summaryLimit, r as look, t as annotate } from "./runner.js";
import { mkdir, readFile, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { tmpdir } from "node:os";
// src/action/files.ts
/**
* Writes files into the output directory.
* @returns their paths, by name
* @throws RingfenceError where a link leads the folder out of the workspace and the runner's temporary directory
*/
async function writeOutputs(directory, files) {
	const folder = directory ?? join(process.env["RUNNER_TEMP"] ?? tmpdir(), "ringfence");
	await makeFolder(folder);
	for (const [name, text] of Object.entries(files)) await writeAnew(join(folder, name), text);
	return (name) => join(folder, name);
}
async function makeFolder(folder) {
	const fail = (cause) => {
		throw new RingfenceError("bad-input", `The folder ${folder} cannot be used for output.`, {
			hint: "Choose another output-directory: inside the workspace, and no link to elsewhere.",
			cause
		});
	};
	await mkdir(folder, { recursive: true }).catch(fail);
	const real = await realpath(folder).catch(fail);
	const roots = [
		process.cwd(),
		tmpdir(),
		process.env["RUNNER_TEMP"] ?? tmpdir()
	];
	if (!(await Promise.all(roots.map((root) => realpath(root).catch(() => root)))).some((root) => real === root || `${real}`.startsWith(`${root}${sep}`))) fail(void 0);
}
/**
* The files of one name below a folder: an artifact of each shard lies in a folder of its own.
* @throws RingfenceError where there is none
*/
async function readResults(folder, name) {
	const files = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	}).catch((cause) => {
		throw new RingfenceError("bad-input", `The folder ${folder} of the input results cannot be read.`, { cause });
	})).filter((entry) => entry.isFile() && entry.name === name);
	if (files.length === 0) throw new RingfenceError("bad-input", `There is no ${name} below ${folder}.`, { hint: "Every shard has to hand on its output-directory as an artifact; see whether they ran." });
	return await Promise.all(files.map(({ parentPath }) => readFile(join(parentPath, name), "utf8")));
}
// src/action/plan-output.ts
/**
* Puts the plan into the log, the annotations, the outputs and two files.
* @param commit what the links lead to
* @returns the plan as Markdown, for the job summary
*/
async function publishPlan(plan, { outputDirectory }, runner, commit) {
	const [{ annotatePlan }, { renderComment }, { planJson }, { renderPlan }] = await Promise.all([
		import("./annotations.js"),
		import("./comment3.js"),
		import("./json2.js"),
		import("./terminal.js")
	]);
	const link = linkTo(commit);
	const markdown = renderComment(plan, {
		...link ? { link } : {},
		limit: summaryLimit
	});
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
export { readResults as n, writeOutputs as r, publishPlan as t };
