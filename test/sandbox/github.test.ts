import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorBody, notFound } from "../../src/sandbox/github/github-error.ts";
import { ALL_PERMISSIONS, type Permissions } from "../../src/sandbox/github/tokens.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, handClock } from "./client.ts";
import { ask, clientOf, type GitHubClient, listAll } from "./github-client.ts";

let sandbox: Sandbox;
let client: GitHubClient;

beforeAll(async () => {
	sandbox = await calmSandbox({ clock: handClock(), files: { "policies/msp.yaml": "tenant: {}\n" } });
	client = clientOf(sandbox);
});
afterAll(async () => await sandbox.close());

describe("who is let in", () => {
	it.each([
		["no token", "", "", 404, "Not Found"],
		["no token at all for oneself", "//user", "", 401, "Requires authentication"],
		["a token of nobody", "", "token ghs_nobody", 401, "Bad credentials"],
		["no scheme", "", "ghs_nobody", 401, "Bad credentials"],
	])("%s", async (_name, path, authorization, status, message) => {
		const answer = await ask(sandbox, path, {}, authorization);
		expect([answer.status, answer.body["message"]]).toEqual([status, message]);
		expect(answer.body["status"]).toBe(String(status));
	});

	it("both schemes, with the limits of a workflow's token in the answer", async () => {
		const token = sandbox.github.token({ permissions: {} });
		for (const [index, scheme] of ["token", "Bearer"].entries()) {
			const { status, headers } = await ask(sandbox, "", {}, `${scheme} ${token}`);
			expect(status).toBe(200);
			expect(headers).toMatchObject({
				"x-ratelimit-limit": "1000",
				"x-ratelimit-used": String(index + 1),
				"x-ratelimit-remaining": String(999 - index),
				"x-ratelimit-resource": "core",
			});
		}
	});

	it("another app has the limits of an installation", async () => {
		const other = clientOf(sandbox, { permissions: {}, app: { id: 7, slug: "fabrikam" } });
		expect((await other("")).headers["x-ratelimit-limit"]).toBe("5000");
	});

	it("a client that has a name, and speaks the version that is kept here", async () => {
		expect(await client("", { headers: { "user-agent": "" } })).toMatchObject({ status: 403 });
		expect(await client("", { headers: { "x-github-api-version": "2099-01-01" } })).toMatchObject({
			status: 400,
		});
		expect(await client("", { headers: { "x-github-api-version": "2022-11-28" } })).toMatchObject({
			status: 200,
		});
	});

	it("never an installation as a user", async () => {
		expect(await client("//user")).toMatchObject({
			status: 403,
			body: { message: "Resource not accessible by integration" },
		});
	});
});

describe("what a token may do", () => {
	beforeAll(() => {
		sandbox.github.openPullRequest({ branch: "permissions", files: { "a.txt": "a" } });
	});

	const post = (body: object) => ({ method: "POST", body: { ...body } });
	it.each<[string, Parameters<GitHubClient>[1], Permissions, string]>([
		["/pulls", {}, { contents: "write", issues: "write" }, "pull_requests=read"],
		["/pulls/1", {}, { "pull-requests": "none" }, "pull_requests=read"],
		["/commits/main", {}, { "pull-requests": "write" }, "contents=read"],
		["/commits/main/pulls", {}, { contents: "write" }, "pull_requests=read"],
		["/commits/main/check-runs", {}, { contents: "write" }, "checks=read"],
		["/issues", {}, { "pull-requests": "write" }, "issues=read"],
		["/issues/1/comments", {}, { contents: "write" }, "issues=read; pull_requests=read"],
		["/actions/oidc/customization/sub", {}, {}, "actions=read"],
		["/environments/production", {}, {}, "actions=read"],
		["/actions/variables", {}, ALL_PERMISSIONS, "actions_variables=read"],
		["/contents/policies/msp.yaml", {}, { issues: "read" }, "contents=read"],
		["/git/ref/heads/main", {}, {}, "contents=read"],
		["/git/trees/main", {}, {}, "contents=read"],
		["/compare/main...main", {}, {}, "contents=read"],
		["/issues", post({ title: "x" }), { issues: "read" }, "issues=write"],
		[
			"/issues/1/comments",
			post({ body: "x" }),
			{ issues: "write", "pull-requests": "read" },
			"issues=write; pull_requests=write",
		],
		["/check-runs", post({ name: "x", head_sha: "x" }), { checks: "read" }, "checks=write"],
		["/git/refs", post({ ref: "refs/heads/x", sha: "x" }), { contents: "read" }, "contents=write"],
		[
			"/contents/.github/workflows/ci.yml",
			{ method: "PUT", body: { message: "x", content: "eA==" } },
			{ contents: "write" },
			"contents=write; contents=write,workflows=write",
		],
	])("%s is refused, with what would be enough", async (path, sending, permissions, accepted) => {
		const answer = await clientOf(sandbox, { permissions })(path, sending);
		expect([answer.status, answer.body["message"]]).toEqual([403, "Resource not accessible by integration"]);
		expect(answer.headers["x-accepted-github-permissions"]).toBe(accepted);
	});

	it("each target takes its own permission alone", async () => {
		const { issues, pulls } = {
			issues: clientOf(sandbox, { permissions: { issues: "write" } }),
			pulls: clientOf(sandbox, { permissions: { "pull-requests": "write" } }),
		};
		const issue = (await issues("/issues", post({ title: "An issue" }))).body["number"];
		expect((await issues(`/issues/${issue}/comments`, post({ body: "x" }))).status).toBe(201);
		expect((await pulls(`/issues/${issue}/comments`, post({ body: "x" }))).status).toBe(403);
		const comment = await pulls("/issues/1/comments", post({ body: "x" }));
		expect(comment.status).toBe(201);
		const edit = { method: "PATCH", body: { body: "y" } };
		expect((await issues(`/issues/comments/${comment.body["id"]}`, edit)).status).toBe(403);
		expect((await pulls(`/issues/comments/${comment.body["id"]}`, edit)).status).toBe(200);
		expect((await issues("/issues/comments/1", edit)).status).toBe(404);
		expect((await issues("/issues/999/comments")).status).toBe(404);
	});
});

describe("what is not there", () => {
	it.each([
		["//repos/fabrikam/other", "GET"],
		["//repos/contoso/other/pulls", "GET"],
		["/hooks", "GET"],
		["/pulls/999", "GET"],
		["/pulls/1", "DELETE"],
		["/environments/none", "GET"],
		["/git/ref/heads/none", "GET"],
		["/git/ref/tags/v1", "GET"],
		["/contents/none.yaml", "GET"],
		["/contents/policies/msp.yaml?ref=none", "GET"],
		["/commits?sha=none", "GET"],
		["/git/trees/none", "GET"],
		["/compare/main...none", "GET"],
		["/compare/main", "GET"],
	])("%s by %s is 404", async (path, method) => {
		const answer = await client(path, { method });
		expect(answer.status).toBe(404);
		expect(answer.body).toMatchObject({ status: "404" });
	});

	it("an error names the page of the documentation where there is one", () => {
		expect(errorBody(notFound(), undefined)).toMatchObject({
			message: "Not Found",
			documentation_url: "https://docs.github.com/rest",
		});
		expect(errorBody(notFound(), "pulls/pulls#get")).toMatchObject({
			documentation_url: "https://docs.github.com/rest/pulls/pulls#get",
		});
	});

	it.each([
		["/commits/0000000000000000000000000000000000000000", 422],
		["/commits/none/check-runs", 422],
		["/commits/none/pulls", 422],
	])("%s is %i", async (path, status) => {
		const answer = await client(path);
		expect(answer.status).toBe(status);
		expect(answer.body["message"]).toMatch(/^No commit found for SHA: /);
	});
});

describe("what is not of the documented form", () => {
	it.each<[string, string, object, string]>([
		["/issues", "POST", {}, '"title" wasn\'t supplied.'],
		["/issues", "POST", { title: "x", colour: "red" }, '"colour" is not a permitted key.'],
		["/issues", "POST", { title: 5 }, "For 'properties/title', 5 is not a string."],
		["/issues", "POST", { title: "x", labels: ["a", 1] }, "is not an array of strings."],
		["/issues", "POST", { title: "x", body: false }, "false is not a string."],
		["/issues/1", "PATCH", { state: "gone" }, "is not a member of"],
		["/check-runs", "POST", { name: "x", head_sha: "x", output: "text" }, "is not an object."],
		["/check-runs", "POST", { name: "x", head_sha: "x", output: { summary: "x" } }, '"title" wasn\'t'],
		["/pulls", "POST", { title: "x", head: "x", base: "main", draft: 1 }, "is not a boolean."],
	])("%s by %s with %j", async (path, method, body, message) => {
		const answer = await client(path, { method, body: { ...body } });
		expect(answer.status).toBe(422);
		expect(answer.body["message"]).toContain("Invalid request.\n\n");
		expect(answer.body["message"]).toContain(message);
	});

	it("no JSON, no object, and a misspelt query", async () => {
		expect(await client("/issues", { method: "POST", form: { title: "x" } })).toMatchObject({
			status: 400,
			body: { message: "Problems parsing JSON" },
		});
		expect(await client("/issues", { method: "POST", body: ["x"] })).toMatchObject({ status: 400 });
		expect(await client("/issues?label=drift")).toMatchObject({ status: 422 });
	});
});

describe("paging", () => {
	it("leads through every page by the repository's id", async () => {
		for (let count = 0; count < 65; count++) sandbox.github.commentAs("alex", 1, `Comment ${count}`);
		const all = sandbox.github.state.comments.size;
		const [first, last] = [await client("/issues/1/comments"), await client("/issues/1/comments?page=3")];
		expect(first.list).toHaveLength(30);
		expect(first.headers["link"]).toMatch(
			/^<https:\/\/localhost:\d+\/github\/repositories\/456789\/issues\/1\/comments\?page=2>; rel="next", <.*\?page=3>; rel="last"$/,
		);
		expect(last.headers["link"]).toMatch(/page=2>; rel="prev", <.*page=1>; rel="first"$/);
		const pages = await listAll(client, "/issues/1/comments");
		const bodies = pages.flat().map(({ body }) => body);
		expect(pages.map(({ length }) => length)).toEqual([30, 30, expect.any(Number)]);
		expect(bodies).toContain("Comment 64");
		expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(bodies.length);
		expect(bodies.length).toBeLessThanOrEqual(all);
	});

	it.each([
		["per_page=100", 100, true],
		["per_page=500", 100, true],
		["per_page=0", 30, true],
		["per_page=x&page=x", 30, true],
		["page=99", 0, true],
	])("%s gives %i", async (query, length, isLinked) => {
		while (sandbox.github.state.comments.size < 130) sandbox.github.commentAs("alex", 1, "More");
		const answer = await client(`/issues/1/comments?${query}`);
		expect(answer.list).toHaveLength(length);
		expect(answer.headers["link"] !== undefined).toBe(isLinked);
	});

	it("is left out where all is on one page", async () => {
		expect((await client("/commits?per_page=100")).headers["link"]).toBeUndefined();
	});
});
