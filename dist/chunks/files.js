import { n as writeAnew } from "./output-file.js";
import { t as RingfenceError } from "./errors.js";
import { tmpdir } from "node:os";
import { mkdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
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
* The folder with what the shards handed on.
* @throws RingfenceError without the input
*/
function resultsOf({ results, command }) {
	if (results !== void 0) return results;
	throw new RingfenceError("bad-input", `${command} needs the input results.`, { hint: "Name the directory to which the artifacts of the shards were downloaded." });
}
export { writeOutputs as n, resultsOf as t };
