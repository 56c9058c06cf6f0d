import { t as RingfenceError } from "./errors.js";
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
// src/commands/result-files.ts
/**
* The files of one name below a folder, in the order of their paths: an artifact of each shard lies in a folder of its
* own.
* @throws RingfenceError where there is none
*/
async function readResultFiles(folder, name) {
	const found = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	}).catch((cause) => {
		throw new RingfenceError("bad-input", `The folder ${folder} of the input results cannot be read.`, { cause });
	})).filter((entry) => entry.isFile() && entry.name === name);
	if (found.length === 0) throw new RingfenceError("bad-input", `There is no ${name} below ${folder}.`, { hint: "Every shard has to hand on its output-directory as an artifact; see whether they ran." });
	const paths = found.map(({ parentPath }) => join(parentPath, name)).sort();
	return await Promise.all(paths.map(async (path) => ({
		file: path.split(sep).join("/"),
		text: await readFile(path, "utf8")
	})));
}
export { readResultFiles };
