import { describe, expect, it } from "vitest";
import { expectNoTrace } from "./support/escapes.ts";
import { cliFile, runProgram } from "./support/program.ts";
import { exampleWorkspace } from "./support/workspace.ts";

const inside = (root: string) => (words: string) => runProgram(cliFile, words.split(" "), { cwd: root });

describe("validate", () => {
	it("finds nothing that blocks in the example, and needs neither network nor sign-in", async () => {
		const { root } = await exampleWorkspace();
		const { code, stdout, stderr } = await inside(root)("validate");
		expect(code).toBe(0);
		expect(stdout).toContain("warning documentation-range");
		expect(stdout).toContain("policies/msp.yaml:9:16");
		expect(stdout).toContain("3 files: 3 warnings.");
		expect(stderr).toBe("");
	});

	it("ends with what --fail-on asks for", async () => {
		const { root } = await exampleWorkspace();
		const codes = ["error", "warning", "never"].map((word) => inside(root)(`validate --fail-on ${word}`));
		expect((await Promise.all(codes)).map(({ code }) => code)).toEqual([0, 1, 0]);
	});

	it("prints all it knows as JSON", async () => {
		const workspace = await exampleWorkspace();
		await workspace.edit("policies/msp.yaml", "203.0.113.0/24", "203.0.113.0/99");
		const { code, stdout } = await inside(workspace.root)("validate --json");
		expect(code).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			files: 3,
			exitCode: 1,
			findings: [],
			problems: [{ code: "bad-cidr", position: { file: "policies/msp.yaml", line: 9, column: 16 } }],
		});
	});

	it("looks at one tenant where one is asked for, and knows when there is none of that name", async () => {
		const { root } = await exampleWorkspace();
		const one = await inside(root)("validate --tenant contoso");
		expect(one).toMatchObject({ code: 0 });
		expect(one.stdout).not.toContain("documentation-range");
		const none = await inside(root)("validate --tenant Northwind");
		expect(none.code).toBe(2);
		expect(none.stderr).toContain('describes the tenant "Northwind"');
		expect(none.stderr).toContain("Example MSP, Contoso, Fabrikam");
		expectNoTrace(none);
	});

	it("tells all problems of all files at once, each at its line with a caret", async () => {
		const workspace = await exampleWorkspace();
		await workspace.edit("policies/msp.yaml", "state: report-only", "state: reportonly");
		await workspace.edit("policies/msp.yaml", "groups: [CIPP", "grups: [CIPP");
		await workspace.edit("policies/msp.yaml", "203.0.113.0/24", "203.0.113.0/33");
		await workspace.edit(
			"policies/msp.yaml",
			"allowFrom: [Trusted - MSP Office] # by",
			"allowFrom: [Trusted - Offce] # by",
		);
		await workspace.edit("policies/clients/contoso.yaml", "33333333-3333", "33333333-333");
		const finished = await inside(workspace.root)("validate");
		expect(finished.code).toBe(1);
		for (const place of [
			"msp.yaml:9:16",
			"msp.yaml:14:12",
			"msp.yaml:15:5",
			"msp.yaml:28:19",
			"clients/contoso.yaml:1:15",
		]) {
			expect(finished.stdout).toContain(`policies/${place}: `);
		}
		expect(finished.stdout).toMatch(/^ +9 \| .*203\.0\.113\.0\/33.*\n +\| +\^{14}$/m);
		expect(finished.stdout).toContain("Write report-only.");
		expect(finished.stdout).toContain('Did you mean "groups"?');
		expect(finished.stdout).toContain("5 problems in 2 files.");
		expectNoTrace(finished);
	});
});
