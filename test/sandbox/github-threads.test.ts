import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { valueAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, type HandClock, handClock } from "./client.ts";
import { clientOf, type GitHubClient } from "./github-client.ts";

let sandbox: Sandbox;
let clock: HandClock;
let client: GitHubClient;

beforeEach(async () => {
	clock = handClock();
	sandbox = await calmSandbox({ clock, files: { "policies/msp.yaml": "one\n" } });
	client = clientOf(sandbox);
});
afterEach(async () => await sandbox.close());

const post = (body: JsonObject) => ({ method: "POST", body });
const patch = (body: JsonObject) => ({ method: "PATCH", body });

describe("comments", () => {
	it("of a workflow are the bot's, whoever edits them", async () => {
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		const { status, body, headers } = await client(`/issues/${number}/comments`, post({ body: "The plan" }));
		expect([status, headers["location"]]).toEqual([201, body["url"]]);
		sandbox.github.commentAs("mallory", number, "The plan");
		clock.advance(60_000);
		sandbox.github.editComment(Number(body["id"]), "All is well", "mallory");
		const [bots, users] = (await client(`/issues/${number}/comments`)).list;
		expect(bots).toMatchObject({
			id: body["id"],
			body: "All is well",
			created_at: "2026-11-23T11:00:00Z",
			updated_at: "2026-11-23T11:01:00Z",
			user: { login: "github-actions[bot]", id: 41898282, type: "Bot" },
			performed_via_github_app: { slug: "github-actions", id: 15368 },
		});
		expect(users).toMatchObject({ user: { login: "mallory", type: "User" }, performed_via_github_app: null });
		const edited = await client(`/issues/comments/${users?.["id"]}`, patch({ body: "Mine now" }));
		expect(edited.body).toMatchObject({ body: "Mine now", user: { login: "mallory" } });
		sandbox.github.deleteComment(Number(body["id"]));
		expect((await client(`/issues/${number}/comments`)).list).toHaveLength(1);
		expect(() => sandbox.github.editComment(1, "x")).toThrow("no comment 1");
	});

	it("of another app are that app's bot's", async () => {
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		const app = { id: 7, slug: "fabrikam" };
		const other = clientOf(sandbox, { permissions: { "pull-requests": "write" }, app });
		const { body } = await other(`/issues/${number}/comments`, post({ body: "x" }));
		expect(body).toMatchObject({ user: { login: "fabrikam[bot]" }, performed_via_github_app: app });
		expect(valueAt(body, "user", "id")).not.toBe(41898282);
	});

	it("end at 65,536 characters, and are not blank", async () => {
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		const path = `/issues/${number}/comments`;
		const whole = await client(path, post({ body: "x".repeat(65_536) }));
		expect(whole.status).toBe(201);
		for (const [target, method] of [
			[path, "POST"],
			[`/issues/comments/${whole.body["id"]}`, "PATCH"],
		] as const) {
			const refused = await client(target, { method, body: { body: "x".repeat(65_537) } });
			expect([refused.status, refused.body["message"]]).toEqual([422, "Validation Failed"]);
			expect(refused.body["errors"]).toEqual([
				{
					resource: "IssueComment",
					code: "unprocessable",
					field: "data",
					message: "Body is too long (maximum is 65536 characters)",
				},
			]);
		}
		expect((await client(path, post({ body: " " }))).status).toBe(422);
		expect(() => sandbox.github.commentAs("alex", number, "x".repeat(65_537))).toThrow();
	});
});

describe("issues", () => {
	it("are listed with pull requests, by state, labels and creator", async () => {
		sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		const created = await client(
			"/issues",
			post({ title: "Drift", body: "x", labels: ["drift", "ringfence"] }),
		);
		expect(created).toMatchObject({
			status: 201,
			body: { number: 2, state: "open", user: { login: "github-actions[bot]" }, comments: 0 },
		});
		const numbers = async (query: string) =>
			(await client(`/issues${query}`)).list.map((one) => one["number"]);
		expect(await numbers("")).toEqual([2, 1]);
		expect(await numbers("?labels=drift,ringfence")).toEqual([2]);
		expect(await numbers("?labels=drift,other")).toEqual([]);
		expect(await numbers("?creator=Alex")).toEqual([1]);
		expect(await numbers("?creator=github-actions%5Bbot%5D&state=all")).toEqual([2]);
		const [, pull] = (await client("/issues")).list;
		expect(pull).toMatchObject({ pull_request: { merged_at: null } });
		expect(created.body["pull_request"]).toBeUndefined();
	});

	it("are changed, closed with a reason and opened again", async () => {
		const { number } = (await client("/issues", post({ title: "Drift" }))).body;
		const path = `/issues/${number}`;
		expect(
			(await client(path, patch({ title: "Drift in 2 tenants", body: "x", labels: ["drift"] }))).body,
		).toMatchObject({ title: "Drift in 2 tenants", body: "x", labels: [{ name: "drift" }], state: "open" });
		expect((await client(path, patch({ state: "closed" }))).body).toMatchObject({
			state: "closed",
			state_reason: "completed",
			closed_at: "2026-11-23T11:00:00Z",
			body: "x",
		});
		expect((await client(path, patch({ state: "closed", state_reason: "not_planned" }))).body).toMatchObject({
			state_reason: "completed",
		});
		expect((await client("/issues")).list).toEqual([]);
		expect((await client(path, patch({ state: "open" }))).body).toMatchObject({
			state: "open",
			state_reason: "reopened",
			closed_at: null,
		});
		expect((await client("/issues/99", patch({ title: "x" }))).status).toBe(404);
	});

	it("close and open pull requests as well", async () => {
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		await client(`/issues/${number}`, patch({ state: "closed" }));
		expect((await client(`/pulls/${number}`)).body).toMatchObject({ state: "closed", merged: false });
		const head = sandbox.github.push("a", { a: "y" });
		expect(valueAt((await client(`/pulls/${number}`)).body, "head", "sha")).not.toBe(head);
		await client(`/issues/${number}`, patch({ state: "open" }));
		expect((await client(`/pulls/${number}`)).body).toMatchObject({ state: "open", head: { sha: head } });
		sandbox.github.deleteBranch("a");
		expect((await client(`/pulls/${number}`)).body).toMatchObject({ state: "closed" });
		expect((await client(`/issues/${number}`, patch({ state: "open" }))).status).toBe(422);
	});

	it.each([
		[{ title: "" }, { code: "missing_field", field: "title" }],
		[
			{ title: "x".repeat(257) },
			{ field: "title", message: "title is too long (maximum is 256 characters)" },
		],
		[
			{ title: "x", body: "x".repeat(65_537) },
			{ code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" },
		],
	])("are refused beyond their limits", async (body, error) => {
		const answer = await client("/issues", post(body));
		expect(answer.status).toBe(422);
		expect(answer.body["errors"]).toMatchObject([{ resource: "Issue", ...error }]);
	});
});
