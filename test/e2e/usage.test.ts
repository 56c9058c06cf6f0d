import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { escapeCharacter, expectNoTrace } from "./support/escapes.ts";
import { cliFile, otherNode, runProgram } from "./support/program.ts";
import { exampleWorkspace } from "./support/workspace.ts";

const cli = (parameters: readonly string[], env = {}, cwd = tmpdir()) =>
	runProgram(cliFile, parameters, { cwd, env });

describe("the command line", () => {
	it.each([["--help"], ["-h"], ["help"], [""]])("explains itself for “%s”", async (words) => {
		const { code, stdout, stderr } = await cli(words.split(" ").filter(Boolean));
		expect(code).toBe(0);
		for (const command of ["validate", "plan", "apply", "rehearse"])
			expect(stdout).toContain(`\n  ${command} `);
		expect(stdout).toContain("Exit codes: 0 nothing wrong; 1 files that are not valid");
		expect(stderr).toBe("");
	});

	it("tells its version", async () => {
		const { version } = await import("../../package.json", { with: { type: "json" } }).then(
			(it) => it.default,
		);
		expect(await cli(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
	});

	it.each([
		["a misspelt command", ["valdate"], ['There is no command "valdate".', "Did you mean validate?"]],
		["a command that is like none", ["terraform"], ['There is no command "terraform".']],
		["a misspelt option", ["plan", "--jsn"], ['There is no option "--jsn".', "Did you mean --json?"]],
		["another command's option", ["validate", "--keep"], ['"validate" has no option --keep']],
		["one word too many", ["plan", "contoso"], ['"contoso" is one word too many after "plan"']],
		["an option without its value", ["plan", "--out"], ["--out needs a value"]],
		["a fail-on that is none", ["plan", "--fail-on", "info"], ['error, warning or never, not "info"']],
		["a port that is none", ["rehearse", "--port", "http"], ["--port is a number from 0 to 65535"]],
		["a share of faults that is none", ["rehearse", "--faults", "2"], ["--faults is a number from 0 to 1"]],
	])("refuses %s with exit code 2", async (_, parameters, texts) => {
		const finished = await cli(parameters);
		expect(finished).toMatchObject({ code: 2, stdout: "" });
		for (const text of texts) expect(finished.stderr).toContain(text);
		expect(finished.stderr).toMatch(/See ringfence (?:\w+ )?--help\./);
		expectNoTrace(finished);
	});
});

describe("colour", () => {
	it("is not in what is piped, and is where it is asked for", async () => {
		const { root } = await exampleWorkspace();
		const piped = await cli(["validate"], {}, root);
		const forced = await cli(["validate"], { FORCE_COLOR: "1" }, root);
		const refused = await cli(["validate"], { FORCE_COLOR: "1", NO_COLOR: "1" }, root);
		expect(piped.stdout).not.toContain(escapeCharacter);
		expect(forced.stdout).toContain(`${escapeCharacter}[`);
		expect(forced.stdout.replaceAll(new RegExp(`${escapeCharacter}\\[\\d+m`, "g"), "")).toBe(piped.stdout);
		expect(refused).toMatchObject({ code: 0, stdout: piped.stdout });
	});

	it("is in an error only where it is asked for", async () => {
		expect((await cli(["valdate"])).stderr).not.toContain(escapeCharacter);
		expect((await cli(["valdate"], { FORCE_COLOR: "1" })).stderr).toContain(`${escapeCharacter}[31m`);
	});
});

describe("a pipe", () => {
	it.each(["validate", "--help"])("may be closed early by whoever reads %s", async (words) => {
		const { root } = await exampleWorkspace();
		const script = `set -o pipefail; "${process.execPath}" "${cliFile}" ${words} | head -n 1`;
		const { stdout, stderr } = await promisify(execFile)("bash", ["-c", script], { cwd: root });
		expect(stdout.split("\n")).toHaveLength(2);
		expect(stderr).toBe("");
	});
});

describe.runIf(otherNode)("another Node on this machine", () => {
	it("runs it alike", async () => {
		const { root } = await exampleWorkspace();
		for (const parameters of [["--help"], ["validate"], ["validate", "--json"], ["pan"]]) {
			const options = { cwd: root, ...(otherNode === undefined ? {} : { node: otherNode }) };
			expect(await runProgram(cliFile, parameters, options)).toEqual(await cli(parameters, {}, root));
		}
	});
});
