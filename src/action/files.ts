import { mkdir, readdir, readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { writeAnew } from "../commands/output-file.ts";
import { RingfenceError } from "../errors.ts";

/**
 * Writes files into the output directory.
 * @returns their paths, by name
 * @throws RingfenceError where a link leads the folder out of the workspace and the runner's temporary directory
 */
export async function writeOutputs<const Name extends string>(
	directory: string | undefined,
	files: Readonly<Record<Name, string>>,
): Promise<(name: Name) => string> {
	const folder = directory ?? join(process.env["RUNNER_TEMP"] ?? tmpdir(), "ringfence");
	await makeFolder(folder);
	for (const [name, text] of Object.entries<string>(files)) await writeAnew(join(folder, name), text);
	return (name) => join(folder, name);
}

async function makeFolder(folder: string): Promise<void> {
	const fail = (cause: unknown) => {
		throw new RingfenceError("bad-input", `The folder ${folder} cannot be used for output.`, {
			hint: "Choose another output-directory: inside the workspace, and no link to elsewhere.",
			cause,
		});
	};
	await mkdir(folder, { recursive: true }).catch(fail);
	const real = await realpath(folder).catch(fail);
	const roots = [process.cwd(), tmpdir(), process.env["RUNNER_TEMP"] ?? tmpdir()];
	const allowed = await Promise.all(roots.map((root) => realpath(root).catch(() => root)));
	if (!allowed.some((root) => real === root || `${real}`.startsWith(`${root}${sep}`))) fail(undefined);
}

/**
 * The files of one name below a folder: an artifact of each shard lies in a folder of its own.
 * @throws RingfenceError where there is none
 */
export async function readResults(folder: string, name: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
		throw new RingfenceError("bad-input", `The folder ${folder} of the input results cannot be read.`, {
			cause,
		});
	});
	const files = entries.filter((entry) => entry.isFile() && entry.name === name);
	if (files.length === 0) {
		throw new RingfenceError("bad-input", `There is no ${name} below ${folder}.`, {
			hint: "Every shard has to hand on its output-directory as an artifact; see whether they ran.",
		});
	}
	return await Promise.all(files.map(({ parentPath }) => readFile(join(parentPath, name), "utf8")));
}
