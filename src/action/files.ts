import { mkdir, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { writeAnew } from "../commands/output-file.ts";
import { RingfenceError } from "../errors.ts";
import type { Inputs } from "./inputs.ts";

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
 * The folder with what the shards handed on.
 * @throws RingfenceError without the input
 */
export function resultsOf({ results, command }: Inputs): string {
	if (results !== undefined) return results;
	throw new RingfenceError("bad-input", `${command} needs the input results.`, {
		hint: "Name the directory to which the artifacts of the shards were downloaded.",
	});
}
