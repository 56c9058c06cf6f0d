import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readEvent } from "../../src/github/event.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const repository = { full_name: "contoso/ringfence-policies" };
const name = "pull_request_target";

async function read(text: string | undefined, event = name) {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-event-"));
	onTestFinished(async () => await rm(folder, { recursive: true }));
	const file = join(folder, "event.json");
	if (text !== undefined) await writeFile(file, text);
	return await readEvent({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file });
}

const pull = (head: unknown, number: unknown = 7) =>
	JSON.stringify({ pull_request: { number, head }, repository });

it.each([
	["this repository", { sha, repo: repository }, false],
	["a fork", { sha, repo: { full_name: "mallory/ringfence-policies" } }, true],
	["a fork that was deleted", { sha, repo: null }, true],
	["nobody knows where", { sha }, true],
	["a repository without a name", { sha, repo: {} }, true],
])("a pull request from %s", async (_, head, fromFork) => {
	expect(await read(pull(head))).toEqual({ name, pullRequest: { number: 7, headSha: sha, fromFork } });
});

it("a pull request counts as a fork's where the event does not name this repository", async () => {
	const text = JSON.stringify({ pull_request: { number: 7, head: { sha, repo: {} } } });
	expect((await read(text)).pullRequest?.fromFork).toBe(true);
});

it.each(["push", "schedule", "workflow_dispatch"])("the event %s has no pull request", async (event) => {
	expect(await read(JSON.stringify({ repository }), event)).toEqual({ name: event, pullRequest: undefined });
});

it("outside a workflow there is no event", async () => {
	expect(await readEvent({})).toEqual({ name: "", pullRequest: undefined });
	expect(await readEvent({ GITHUB_EVENT_PATH: "" })).toEqual({ name: "", pullRequest: undefined });
});

it.each([
	["is missing", undefined],
	["is empty", ""],
	["is no JSON", "<html>"],
	["is cut off", pull({ sha }).slice(0, 40)],
	["is a list", "[]"],
	["is null", "null"],
	["has a number that is a text", pull({ sha }, "7")],
	["has a number that is none", pull({ sha }, 7.5)],
	["has no commit", pull({})],
	["has no head", pull(null)],
	["has a commit that is a command", pull({ sha: "main;id" })],
	["has a commit that is a path", pull({ sha: "../../x" })],
	["has half a commit", pull({ sha: sha.slice(1) })],
])("a file that %s is an error of the set-up, not a bug", async (_, text) => {
	await expect(read(text)).rejects.toMatchObject({
		code: "bad-input",
		message: expect.stringContaining("GITHUB_EVENT_PATH"),
	});
});
