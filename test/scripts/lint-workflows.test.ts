import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeDirectory } from "../policy/directories.ts";

const script = fileURLToPath(new URL("../../scripts/lint-workflows.ts", import.meta.url));
const commit = "0123456789abcdef0123456789abcdef01234567";
const head = "name: X\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";

async function lint(files: Readonly<Record<string, string>>) {
	const cwd = await makeDirectory(files);
	const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd, encoding: "utf8" });
	return { status, said: stdout + stderr };
}

describe("the lint of workflows", () => {
	it("has nothing to say about actions by commit, and those of the repository", async () => {
		const steps = `      - uses: actions/checkout@${commit} # v1\n      - { "uses": "./.github/actions/own" }\n`;
		expect(await lint({ ".github/workflows/a.yml": head + steps })).toMatchObject({ status: 0 });
	});

	it.each([
		["at the start of a line", "      - uses: actions/checkout@v4\n", 7],
		["in braces", "      - { name: x, uses: actions/checkout@v4 }\n", 7],
		["in quotes", "      - 'uses': \"actions/checkout@v4\"\n", 7],
		["before a space", "      - uses : actions/checkout@v4\n", 7],
		["on the next line", "      - uses:\n          actions/checkout@v4\n", 7],
		["folded", "      - name: x\n        uses: >-\n          actions/checkout@v4\n", 8],
		["as an escape", '      - "u\\x73es": actions/checkout@v4\n', 7],
		["with a tag", "      - !!str uses: actions/checkout@v4\n", 7],
		["by a short commit", "      - uses: actions/checkout@0123456\n", 7],
	])("names the line of one that is written %s", async (_, steps, line) => {
		const { status, said } = await lint({ ".github/workflows/a.yml": head + steps });
		expect(status).toBe(1);
		expect(said).toMatch(new RegExp(`a\\.yml:${line}: actions/checkout@\\w+ is not pinned by commit`));
	});

	it.each([".github/workflows/a.yaml", ".github/actions/a/b/action.yaml", "action.yml"])(
		"looks into %s",
		async (file) => {
			const { status, said } = await lint({ [file]: `${head}      - uses: actions/checkout@v4\n` });
			expect(status).toBe(1);
			expect(said).toContain(`${file}:7: actions/checkout@v4 is not pinned`);
		},
	);

	it("refuses what it would have to follow", async () => {
		const steps = `      - &one { uses: "actions/checkout@${commit}" }\n      - *one\n`;
		expect(await lint({ ".github/workflows/a.yml": head + steps })).toMatchObject({ status: 1 });
	});

	it("fails where there is nothing to lint", async () => {
		expect(await lint({ "README.md": "x" })).toMatchObject({ status: 1 });
	});
});
