import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textAt, valueAt } from "../../src/sandbox/json-values.ts";
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

describe("a pull request", () => {
	it("is shown with head, base and what it would merge to", async () => {
		const number = openTwoCommits();
		const { body } = await client(`/pulls/${number}`);
		expect(body).toMatchObject({
			number,
			state: "open",
			merged: false,
			mergeable: true,
			commits: 2,
			changed_files: 3,
			draft: false,
			user: { login: "alex", type: "User" },
			head: { label: "contoso:change", ref: "change", repo: { full_name: "contoso/ringfence-policies" } },
			base: {
				ref: "main",
				sha: await mainOf(),
				repo: { default_branch: "main", fork: false, private: true },
			},
		});
		expect(textAt(body, "head", "sha")).toBe(sandbox.github.state.branches.get("change"));
		expect(body["merge_commit_sha"]).toMatch(/^[0-9a-f]{40}$/);
		expect(body["merge_commit_sha"]).not.toBe(textAt(body, "head", "sha"));
	});

	it("lists its files with their lines", async () => {
		const files = (await client(`/pulls/${openTwoCommits()}/files`)).list;
		expect(
			files.map((file) => [file["filename"], file["status"], file["additions"], file["deletions"]]),
		).toEqual([
			["README.md", "removed", 0, 1],
			["policies/clients/fabrikam.yaml", "added", 1, 0],
			["policies/msp.yaml", "modified", 1, 1],
		]);
	});

	it("follows a push and a force-push, and keeps its base until then", async () => {
		const { github } = sandbox;
		const number = openTwoCommits();
		const before = (await client(`/pulls/${number}`)).body;
		const base = github.push("main", { "other.txt": "x" });
		const moved = (await client(`/pulls/${number}`)).body;
		expect(valueAt(moved, "base", "sha")).toBe(valueAt(before, "base", "sha"));
		expect(moved["merge_commit_sha"]).not.toBe(before["merge_commit_sha"]);
		const head = github.forcePush("change", { "policies/msp.yaml": "forced\n" });
		const forced = (await client(`/pulls/${number}`)).body;
		expect(forced).toMatchObject({ commits: 1, changed_files: 1, head: { sha: head }, base: { sha: base } });
	});

	it("that conflicts cannot be merged", async () => {
		const number = openTwoCommits();
		sandbox.github.push("main", { "policies/msp.yaml": "one\nfour\n" });
		expect((await client(`/pulls/${number}`)).body).toMatchObject({
			mergeable: false,
			merge_commit_sha: null,
		});
		for (const method of ["merge", "squash", "rebase"] as const) {
			expect(() => sandbox.github.merge(number, method)).toThrow(/conflicts|rebased/);
		}
	});

	it("from a fork says so, until the fork is gone", async () => {
		const { github } = sandbox;
		const number = github.openPullRequest({
			branch: "main",
			login: "mallory",
			fromFork: true,
			files: { "policies/msp.yaml": "open\n" },
		});
		expect((await client(`/pulls/${number}`)).body).toMatchObject({
			head: {
				label: "mallory:main",
				ref: "main",
				repo: { full_name: "mallory/ringfence-policies", fork: true },
			},
			author_association: "NONE",
		});
		expect(await numbersOf(`/pulls?head=mallory:main`)).toEqual([number]);
		expect(await mainOf()).not.toBe(github.state.branches.get("mallory:main"));
		expect((await client("/git/ref/heads/mallory:main")).status).toBe(404);
		github.state.deletedForks.add("mallory");
		expect(valueAt((await client(`/pulls/${number}`)).body, "head", "repo")).toBeNull();
		expect(
			valueAt(github.eventPayload("pull_request_target", number), "pull_request", "head", "repo"),
		).toBeNull();
	});

	it("is listed by state, base and head, newest first", async () => {
		const { github } = sandbox;
		const [first, second, third] = ["a", "b", "c"].map((branch) =>
			github.openPullRequest({
				branch,
				files: { [branch]: branch },
				...(branch === "c" ? { base: "a" } : {}),
			}),
		);
		github.closePullRequest(second ?? 0);
		expect(await numbersOf("/pulls")).toEqual([third, first]);
		expect(await numbersOf("/pulls?base=main")).toEqual([first]);
		expect(await numbersOf("/pulls?state=closed")).toEqual([second]);
		expect(await numbersOf("/pulls?state=all&per_page=2&page=2")).toEqual([first]);
		expect(await numbersOf("/pulls?state=all&head=contoso:b")).toEqual([second]);
		github.deleteBranch("a");
		expect(await numbersOf("/pulls")).toEqual([]);
	});

	it("is opened by a workflow where the repository permits it, once, and with something in it", async () => {
		const { github } = sandbox;
		github.push("proposal", { "policies/clients/fabrikam.yaml": "fabrikam\n" });
		const sending = {
			method: "POST",
			body: { title: "Fabrikam", head: "proposal", base: "main", body: "Hi" },
		};
		github.state.settings.actionsMayCreatePullRequests = false;
		expect((await client("/pulls", sending)).body["message"]).toBe(
			"GitHub Actions is not permitted to create or approve pull requests.",
		);
		github.state.settings.actionsMayCreatePullRequests = true;
		const opened = await client("/pulls", sending);
		expect(opened).toMatchObject({
			status: 201,
			body: { user: { login: "github-actions[bot]" }, body: "Hi" },
		});
		expect((await client("/pulls", sending)).body["errors"]).toEqual([
			{
				resource: "PullRequest",
				code: "custom",
				message: "A pull request already exists for contoso:proposal.",
			},
		]);
		const empty = { method: "POST", body: { title: "Nothing", head: "main", base: "main" } };
		expect(JSON.stringify((await client("/pulls", empty)).body["errors"])).toContain("No commits between");
		const missing = { method: "POST", body: { title: "Nothing", head: "none", base: "main" } };
		expect((await client("/pulls", missing)).body["errors"]).toEqual([
			{ resource: "PullRequest", field: "head", code: "invalid" },
		]);
	});

	it("loses its approval by a dismissal, once", async () => {
		const number = openTwoCommits();
		const id = sandbox.github.approve(number, "sam");
		const remark = sandbox.github.review(number, "kim", "COMMENTED", "Hm");
		const [review] = (await client(`/pulls/${number}/reviews`)).list;
		expect(review).toMatchObject({ id, state: "APPROVED", user: { login: "sam" } });
		expect(review?.["commit_id"]).toBe(sandbox.github.state.pulls.get(number)?.headSha);
		const dismiss = { method: "PUT", body: { message: "The plan has changed.", event: "DISMISS" } };
		expect(await client(`/pulls/${number}/reviews/${id}/dismissals`, dismiss)).toMatchObject({
			status: 200,
			body: { state: "DISMISSED" },
		});
		expect((await client(`/pulls/${number}/reviews/${id}/dismissals`, dismiss)).body["errors"]).toEqual([
			"Can not dismiss a dismissed pull request review",
		]);
		expect((await client(`/pulls/${number}/reviews/${remark}/dismissals`, dismiss)).status).toBe(422);
		expect((await client(`/pulls/${number}/reviews/1/dismissals`, dismiss)).status).toBe(404);
	});
});
