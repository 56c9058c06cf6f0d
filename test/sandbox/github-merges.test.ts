import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { objectAt, textAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, handClock } from "./client.ts";
import { clientOf, type GitHubClient } from "./github-client.ts";

const FILES = {
	"policies/msp.yaml": "one\ntwo\n",
	"policies/clients/contoso.yaml": "contoso\n",
	"README.md": "x",
};

let sandbox: Sandbox;
let client: GitHubClient;

beforeEach(async () => {
	sandbox = await calmSandbox({ clock: handClock(), files: FILES });
	client = clientOf(sandbox);
});
afterEach(async () => await sandbox.close());

const mainOf = async () => textAt((await client("/git/ref/heads/main")).body, "object", "sha");
const numbersOf = async (path: string) => (await client(path)).list.map(({ number }) => number);

function openTwoCommits(): number {
	const { github } = sandbox;
	const number = github.openPullRequest({ branch: "change", files: { "policies/msp.yaml": "one\nthree\n" } });
	github.push("change", { "policies/clients/fabrikam.yaml": "fabrikam\n", "README.md": null });
	return number;
}

describe("a merge", () => {
	it.each([
		["merge", 2, ["Change change", "Change change"]],
		["squash", 1, []],
		["rebase", 1, []],
	] as const)("by %s is found by its commit", async (method, parents, kept) => {
		const { github } = sandbox;
		const number = openTwoCommits();
		const branch = await client(`/commits?sha=change&per_page=2`);
		const own = branch.list.map(({ sha }) => sha);
		github.push("main", { "other.txt": "x" });
		const sha = github.merge(number, method, "sam");
		expect(await mainOf()).toBe(sha);
		expect(own).not.toContain(sha);
		expect((await client(`/pulls/${number}`)).body).toMatchObject({
			state: "closed",
			merged: true,
			merge_commit_sha: sha,
			merged_by: { login: "sam" },
			commits: 2,
			changed_files: 3,
		});
		const { body } = await client(`/commits/${sha}`);
		expect(body["parents"]).toHaveLength(parents);
		for (const found of [sha, ...own]) expect(await numbersOf(`/commits/${found}/pulls`)).toEqual([number]);
		const content = (await client("/contents/policies/clients/fabrikam.yaml")).body;
		expect(Buffer.from(textAt(content, "content"), "base64").toString()).toBe("fabrikam\n");
		expect((await client("/contents/README.md")).status).toBe(404);
		expect((await client("/contents/other.txt")).status).toBe(200);
		expect(branch.list.map((one) => textAt(one, "commit", "message")).slice(0, kept.length)).toEqual(kept);
	});

	it("by rebase makes every commit anew, and each leads back", async () => {
		const number = openTwoCommits();
		const own = (await client("/commits?sha=change&per_page=2")).list.map(({ sha }) => sha);
		sandbox.github.merge(number, "rebase");
		const landed = (await client("/commits?per_page=2")).list;
		for (const { sha } of landed) {
			expect(own).not.toContain(sha);
			expect(await numbersOf(`/commits/${sha}/pulls`)).toEqual([number]);
		}
	});

	it("two within a minute are told apart, and a direct push belongs to none", async () => {
		const { github } = sandbox;
		const [one, two] = ["a", "b"].map((branch) =>
			github.openPullRequest({ branch, files: { [branch]: "x" } }),
		);
		const first = github.merge(one ?? 0, "squash");
		const second = github.merge(two ?? 0, "merge");
		const pushed = github.push("main", { c: "x" });
		expect(await numbersOf(`/commits/${first}/pulls`)).toEqual([one]);
		expect(await numbersOf(`/commits/${second}/pulls`)).toEqual([two]);
		expect(await numbersOf(`/commits/${pushed}/pulls`)).toEqual([]);
		expect(await numbersOf("/commits/main/pulls")).toEqual([]);
		expect(await numbersOf("/commits/b/pulls")).toEqual([two]);
	});

	it("leaves open pull requests to their own commits, and closed ones out", async () => {
		const { github } = sandbox;
		const open = github.openPullRequest({ branch: "a", files: { a: "x" } });
		expect(await numbersOf("/commits/a/pulls")).toEqual([open]);
		github.closePullRequest(open);
		expect(await numbersOf("/commits/a/pulls")).toEqual([]);
		expect(() => github.merge(99, "merge")).toThrow("no pull request 99");
	});
});

describe("what a runner has", () => {
	it("names the repository and its ids", () => {
		const { github, origin } = sandbox;
		const token = github.token({ permissions: {} });
		expect(github.environment(token)).toEqual({
			GITHUB_API_URL: `${origin}/github`,
			GITHUB_SERVER_URL: origin,
			GITHUB_REPOSITORY: "contoso/ringfence-policies",
			GITHUB_REPOSITORY_ID: "456789",
			GITHUB_REPOSITORY_OWNER: "contoso",
			GITHUB_REPOSITORY_OWNER_ID: "123456",
			GITHUB_TOKEN: token,
		});
	});

	it("holds the event", async () => {
		const number = openTwoCommits();
		const { github } = sandbox;
		const payload = github.eventPayload("pull_request", number, { action: "synchronize" });
		expect(payload).toMatchObject({
			action: "synchronize",
			number,
			pull_request: {
				number,
				head: {
					ref: "change",
					sha: github.state.branches.get("change"),
					repo: { full_name: "contoso/ringfence-policies", fork: false },
				},
				base: { ref: "main", sha: await mainOf() },
			},
			repository: { full_name: "contoso/ringfence-policies", default_branch: "main" },
		});
		expect(github.eventPayload("push")).toMatchObject({ ref: "refs/heads/main", after: await mainOf() });
		expect(github.eventPayload("schedule")).toHaveProperty("schedule");
		const inputs = { name: "Fabrikam" };
		expect(objectAt(github.eventPayload("workflow_dispatch", 0, { inputs }), "inputs")).toEqual(inputs);
		expect(() => github.eventPayload("pull_request", 99)).toThrow("99");
	});
});
