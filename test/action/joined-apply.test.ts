import { afterEach, describe, expect, it, vi } from "vitest";
import { runApply } from "../../src/action/apply-run.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { contoso, exampleMsp } from "../e2e/support/policies.ts";
import { makeWorkspace } from "../e2e/support/workspace.ts";
import { silentRunner } from "./runner.ts";

afterEach(() => vi.unstubAllEnvs());

async function join(files: Readonly<Record<string, string>>) {
	const { root } = await makeWorkspace(files);
	const inputs: Readonly<Record<string, string>> = {
		...{ command: "apply", policies: `${root}/policies`, results: `${root}/results`, comment: "false" },
		"output-directory": `${root}/out`,
	};
	vi.stubEnv("RUNNER_TEMP", root);
	const runner = silentRunner();
	const exitCode = await runApply(
		readInputs((name) => inputs[name] ?? ""),
		runner,
	);
	return { exitCode, runner, text: runner.lines.join("\n") };
}

describe("an apply that puts the outcomes of its shards together", () => {
	it("shows what is wrong in the files, and is not well", async () => {
		const { exitCode, runner, text } = await join({
			"policies/msp.yaml": "tenant: 7\n",
			"results/1/outcome.json": "[]",
		});
		expect(exitCode).toBe(1);
		expect(text).toContain("msp.yaml:1");
		expect(runner.outputs.size).toBe(0);
	});

	it("shows every tenant of the files, though no runner reported it", async () => {
		const { exitCode, runner, text } = await join({
			"policies/msp.yaml": exampleMsp,
			"policies/clients/contoso.yaml": contoso,
			"results/1/outcome.json": "[]",
		});
		expect(exitCode).toBe(2);
		expect(text).toContain("Contoso");
		expect(runner.outputs.get("outcome-file")).toContain("outcome.json");
	});

	it("names the file that is no outcome", async () => {
		const files = { "policies/msp.yaml": exampleMsp, "results/outcome-3/outcome.json": "<html>" };
		await expect(join(files)).rejects.toMatchObject({
			code: "bad-input",
			message: expect.stringContaining("results/outcome-3/outcome.json"),
		});
	});
});
