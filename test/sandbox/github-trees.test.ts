import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox } from "./client.ts";
import { clientOf, type GitHubClient } from "./github-client.ts";

let sandbox: Sandbox;
let client: GitHubClient;

beforeEach(async () => {
	sandbox = await calmSandbox({ files: { "a.txt": "a", "one/b.txt": "b", "one/two/c.txt": "c" } });
	client = clientOf(sandbox, { permissions: { contents: "read" } });
});
afterEach(async () => await sandbox.close());

describe("a tree", () => {
	it("has one level, and the hashes that lead to the next", async () => {
		const root = (await client("/git/trees/main")).body;
		const one = { path: "one", type: "tree", mode: "040000", sha: expect.stringMatching(/^[0-9a-f]{40}$/) };
		expect(root).toMatchObject({ truncated: false, tree: [{ path: "a.txt", type: "blob" }, one] });
		const [, entry] = JSON.parse(JSON.stringify(root["tree"]));
		const inner = (await client(`/git/trees/${entry.sha}`)).body;
		expect(inner).toMatchObject({ tree: [{ path: "b.txt" }, { path: "two", type: "tree" }] });
		const [, deeper] = JSON.parse(JSON.stringify(inner["tree"]));
		expect((await client(`/git/trees/${deeper.sha}`)).body).toMatchObject({ tree: [{ path: "c.txt" }] });
	});
});

describe("a comparison", () => {
	it("shows what the head has changed since it left the base", async () => {
		const { github } = sandbox;
		github.push("change/1", { "one/b.txt": "other", "a.txt": null });
		github.push("change/1", { "new.txt": "n" });
		github.push("main", { "late.txt": "x" });
		expect((await client("/compare/main...change%2F1")).body).toMatchObject({
			status: "diverged",
			ahead_by: 2,
			behind_by: 1,
			files: [
				{ filename: "a.txt", status: "removed" },
				{ filename: "new.txt", status: "added" },
				{ filename: "one/b.txt", status: "modified" },
			],
		});
		expect((await client("/compare/main...main")).body).toMatchObject({ status: "identical", files: [] });
	});

	it("tells which side is ahead", async () => {
		sandbox.github.push("change", { "new.txt": "n" });
		expect((await client("/compare/main...change")).body).toMatchObject({ status: "ahead", behind_by: 0 });
		expect((await client("/compare/change...main")).body).toMatchObject({ status: "behind", files: [] });
	});
});
