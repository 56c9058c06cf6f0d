import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
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

describe("check runs", () => {
	const create = (body: JsonObject) => post({ name: "Ringfence plan", head_sha: headSha(), ...body });
	const headSha = () => sandbox.github.state.branches.get("main") ?? "";

	it("are completed by a conclusion", async () => {
		const { status, body } = await client("/check-runs", create({ external_id: "plan" }));
		expect(status).toBe(201);
		expect(body).toMatchObject({
			status: "queued",
			conclusion: null,
			external_id: "plan",
			completed_at: null,
			output: { title: null, summary: null, text: null },
			app: { id: 15368, slug: "github-actions" },
			pull_requests: [],
		});
		const path = `/check-runs/${body["id"]}`;
		expect((await client(path, patch({ status: "completed" }))).status).toBe(422);
		const output = { title: "Two changes", summary: "fingerprint", text: "more" };
		expect((await client(path, patch({ conclusion: "neutral", output }))).body).toMatchObject({
			status: "completed",
			conclusion: "neutral",
			completed_at: "2026-11-23T11:00:00Z",
			output,
		});
		expect(
			(await client(path, patch({ name: "Plan", details_url: "https://example.com/" }))).body,
		).toMatchObject({
			name: "Plan",
			details_url: body["html_url"],
			conclusion: "neutral",
		});
		expect((await client(path, patch({ status: "in_progress" }))).body).toMatchObject({
			conclusion: null,
			completed_at: null,
		});
		expect((await client("/check-runs/1", patch({}))).status).toBe(404);
		expect((await client("/check-runs", post({ name: "x", head_sha: "0".repeat(40) }))).status).toBe(422);
	});

	it("belong to the app that made them", async () => {
		const app = { id: 7, slug: "fabrikam" };
		const id = sandbox.github.createCheckRun({
			name: "Ringfence plan",
			headSha: headSha(),
			app,
			conclusion: "success",
			output: { title: "x", summary: "forged", text: null },
		});
		expect(await client(`/check-runs/${id}`, patch({ conclusion: "failure" }))).toMatchObject({
			status: 403,
			body: {
				message: "Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.",
			},
		});
		const { body } = await client("/check-runs", create({ conclusion: "success" }));
		const ids = async (query: string) =>
			(await client(`/commits/main/check-runs${query}`)).list.map((one) => one["id"]);
		expect(await ids("?check_name=Ringfence%20plan")).toEqual([body["id"], id]);
		expect(await ids("?app_id=15368")).toEqual([body["id"]]);
		expect(await ids("?app_id=7")).toEqual([id]);
		expect(await ids("?status=queued")).toEqual([]);
	});

	it("of one name are listed by the latest, or all, in pages", async () => {
		for (let count = 0; count < 3; count++)
			await client("/check-runs", create({ external_id: String(count) }));
		const latest = await client(`/commits/${headSha()}/check-runs`);
		expect(latest.body["total_count"]).toBe(1);
		expect(latest.list[0]).toMatchObject({ external_id: "2" });
		const all = await client(`/commits/heads%2Fmain/check-runs?filter=all&per_page=2`);
		expect(all.body["total_count"]).toBe(3);
		expect(all.list).toHaveLength(2);
		expect(all.headers["link"]).toContain('rel="next"');
	});

	it("name the open pull requests of their commit", async () => {
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" } });
		const head_sha = sandbox.github.state.branches.get("a") ?? "";
		const { body } = await client("/check-runs", post({ name: "x", head_sha }));
		expect(body["pull_requests"]).toMatchObject([{ number, head: { ref: "a", sha: head_sha } }]);
	});

	it.each([
		["a", "Invalid request.\n\nOnly 65535 characters are allowed; 65536 were supplied.", 65_536],
		["é", "Validation Failed", 40_000],
	])("end at 65,535 characters, and bytes (%s)", async (letter, message, length) => {
		for (const field of ["summary", "text"]) {
			const output = { title: "x", summary: "x", [field]: letter.repeat(length) };
			const answer = await client("/check-runs", create({ output }));
			expect([answer.status, answer.body["message"]]).toEqual([422, message]);
		}
		const output = { title: "x", summary: "x".repeat(65_535), text: "x".repeat(65_535) };
		expect((await client("/check-runs", create({ output }))).status).toBe(201);
	});
});
