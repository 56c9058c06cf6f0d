import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { RingfenceError } from "../errors.ts";

/** What one runner of several handed on. */
export interface ResultFile {
	/** Its path, with forward slashes. */
	readonly file: string;
	readonly text: string;
}

/**
 * The files of one name below a folder, in the order of their paths: an artifact of each shard lies in a folder of its
 * own.
 * @throws RingfenceError where there is none
 */
export async function readResultFiles(folder: string, name: string): Promise<readonly ResultFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
		throw new RingfenceError("bad-input", `The folder ${folder} of the input results cannot be read.`, {
			cause,
		});
	});
	const found = entries.filter((entry) => entry.isFile() && entry.name === name);
	if (found.length === 0) {
		throw new RingfenceError("bad-input", `There is no ${name} below ${folder}.`, {
			hint: "Every shard has to hand on its output-directory as an artifact; see whether they ran.",
		});
	}
	const paths = found.map(({ parentPath }) => join(parentPath, name)).sort();
	return await Promise.all(
		paths.map(async (path) => ({ file: path.split(sep).join("/"), text: await readFile(path, "utf8") })),
	);
}
