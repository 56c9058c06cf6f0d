import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, type HandClock, handClock } from "./client.ts";
import { clientOf, type GitHubClient, listAll } from "./github-client.ts";

let sandbox: Sandbox;
let clock: HandClock;
let client: GitHubClient;

beforeEach(async () => {
	clock = handClock();
	sandbox = await calmSandbox({ clock, files: { "policies/msp.yaml": "one\n" } });
	client = clientOf(sandbox);
});
afterEach(async () => await sandbox.close());

describe("workflow runs", () => {
	it("say what they were started by, and for which branch or tag", async () => {
		const { github } = sandbox;
		const first = github.state.branches.get("main") ?? "";
		const main = github.startRun({ event: "schedule" });
		expect((await client(`/actions/runs/${main}`)).body).toMatchObject({
			...{ id: main, event: "schedule", head_branch: "main", head_sha: first },
			...{ created_at: "2026-11-23T11:00:00Z" },
		});
		const sha = github.push("change", { x: "1" });
		const branch = github.startRun({ event: "push", branch: "change" });
		const tag = github.startRun({ event: "push", branch: "main", sha });
		for (const [id, name] of [
			[branch, "change"],
			[tag, "main"],
		]) {
			expect((await client(`/actions/runs/${id}`)).body).toMatchObject({ head_branch: name, head_sha: sha });
		}
		expect((await client("/actions/runs/1")).status).toBe(404);
		expect((await client("/actions/runs/1/artifacts")).status).toBe(404);
		expect(() => github.startRun({ event: "push", branch: "gone" })).toThrow("has no branch gone");
	});

	it("keep their artifacts by name, each once, for ninety days", async () => {
		const { github } = sandbox;
		const [run, other] = [github.startRun({ event: "push" }), github.startRun({ event: "push" })];
		const old = github.uploadArtifact(run, "a");
		clock.advance(1_000);
		const ids = [github.uploadArtifact(run, "a"), github.uploadArtifact(run, "b")];
		github.uploadArtifact(other, "a");
		const { list, body } = await client(`/actions/runs/${run}/artifacts`);
		expect(list.map(({ id }) => id)).toEqual(ids.toReversed());
		expect(list.map(({ id }) => id)).not.toContain(old);
		expect(body["total_count"]).toBe(2);
		const named = async () => (await client(`/actions/runs/${run}/artifacts?name=a`)).list;
		expect(await named()).toMatchObject([
			{ name: "a", expired: false, created_at: "2026-11-23T11:00:01Z", workflow_run: { id: run } },
		]);
		expect(await listAll(client, `/actions/runs/${run}/artifacts?per_page=1`)).toHaveLength(2);
		clock.advance(90 * 86_400_000);
		expect(await named()).toMatchObject([{ expired: true }]);
		expect(() => github.uploadArtifact(1, "a")).toThrow("has no run 1");
	});

	it("are for tokens that may read actions", async () => {
		const run = sandbox.github.startRun({ event: "push" });
		for (const path of [`/actions/runs/${run}`, `/actions/runs/${run}/artifacts`]) {
			const denied = await clientOf(sandbox, { permissions: { contents: "read" } })(path);
			expect(denied.status).toBe(403);
			expect((await clientOf(sandbox, { permissions: { actions: "read" } })(path)).status).toBe(200);
		}
	});
});
