import { afterEach, expect, it, vi } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";
import { runPullRequests } from "../../src/action/matrix-run.ts";
import { openRepository } from "../github/repository.ts";
import { silentRunner } from "./runner.ts";

afterEach(() => void vi.unstubAllEnvs());

async function run(count: number, forks: number) {
	const { sandbox, state } = await openRepository();
	const { github } = sandbox;
	for (let index = 0; index < count; index++)
		github.openPullRequest({ branch: `b${index}`, files: { a: `${index}` } });
	for (let index = 0; index < forks; index++) {
		github.openPullRequest({
			branch: `f${index}`,
			files: { a: "x" },
			login: `mallory${index % 2}`,
			fromFork: true,
		});
	}
	state.deletedForks.add("mallory1");
	github.push("release", { x: "1" });
	github.openPullRequest({ branch: "r", base: "release", files: { b: "x" } });
	github.closePullRequest(github.openPullRequest({ branch: "closed", files: { c: "x" } }));
	const token = github.token({ permissions: { "pull-requests": "read" } });
	for (const [name, value] of Object.entries(github.environment(token))) vi.stubEnv(name, value);
	const runner = silentRunner();
	const inputs = readInputs((name) => ({ command: "pull-requests", token })[name] ?? "");
	expect(await runPullRequests(inputs, runner)).toBe(0);
	return { runner, state, matrix: JSON.parse(String(runner.outputs.get("matrix"))) };
}

it("holds the open pull requests of the repository's own branches into the default branch", async () => {
	const { runner, matrix, state } = await run(2, 3);
	const shas = [1, 2].map((number) => ({ number, sha: state.pulls.get(number)?.headSha }));
	expect(matrix.include).toEqual(expect.arrayContaining(shas));
	expect(matrix.include).toHaveLength(2);
	expect(runner.outputs.get("count")).toBe(2);
	expect(runner.warnings).toEqual([]);
});

it("says so where there are more than GitHub runs, and counts no fork's among them", async () => {
	const full = await run(256, 4);
	expect(full.matrix.include).toHaveLength(256);
	expect(full.runner.warnings).toEqual([]);
	const over = await run(257, 0);
	expect(over.matrix.include).toHaveLength(256);
	expect(over.runner.warnings).toEqual(["Only the first 256 of 257 pull requests are planned again."]);
});
