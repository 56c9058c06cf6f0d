import { describe, expect, it } from "vitest";
import { readResultFiles } from "../../src/commands/result-files.ts";
import { makeWorkspace } from "../e2e/support/workspace.ts";

describe("what several runners handed on", () => {
	it("is every file of the name, wherever it lies, with its path", async () => {
		const { root } = await makeWorkspace({
			"results/b/outcome.json": "second",
			"results/a/deep/outcome.json": "first",
			"results/a/plan.json": "another",
		});
		expect(await readResultFiles(`${root}/results`, "outcome.json")).toEqual([
			{ file: expect.stringMatching(/\/results\/a\/deep\/outcome\.json$/), text: "first" },
			{ file: expect.stringMatching(/\/results\/b\/outcome\.json$/), text: "second" },
		]);
	});

	it("is never nothing", async () => {
		const { root } = await makeWorkspace({ "results/plan.json": "{}" });
		await expect(readResultFiles(`${root}/results`, "outcome.json")).rejects.toMatchObject({
			code: "bad-input",
			message: expect.stringContaining("no outcome.json"),
		});
		await expect(readResultFiles(`${root}/nowhere`, "outcome.json")).rejects.toMatchObject({
			code: "bad-input",
			message: expect.stringContaining("cannot be read"),
		});
	});
});
