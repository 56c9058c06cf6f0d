import { describe, expect, it } from "vitest";
import { closeIssue, upsertIssue } from "../../src/github/issue.ts";
import { ACTIONS, botOf, type GitHubApp } from "../../src/sandbox/github/state.ts";
import { addIssue } from "../../src/sandbox/github/threads.ts";
import { BOT, OTHER_APP, openRepository, type TestRepository } from "./repository.ts";

const marker = "ringfence:drift:policies";
const body = `<!-- ${marker} -->\nContoso differs.\n`;
const issue = { marker, title: "Drift in 1 tenant", body };

function open({ state }: TestRepository, app: GitHubApp | null, text = body): number {
	const author = app === null ? { id: 7, login: "mallory", type: "User" as const } : botOf(state, app);
	return addIssue(state, { title: issue.title, body: text }, { author, app }).number;
}

describe("the one issue", () => {
	it("is opened, left untouched, updated and closed", async () => {
		const { github, issues, writes, comments } = await openRepository();
		const created = await upsertIssue(github(), issue);
		expect(created).toEqual({ result: "created", number: expect.any(Number) });
		const { number = 0 } = created;
		expect(await upsertIssue(github(), issue)).toEqual({ result: "unchanged", number });
		expect(writes()).toHaveLength(1);
		expect(await upsertIssue(github(), { ...issue, title: "Drift in 2 tenants" })).toEqual({
			result: "updated",
			number,
		});
		expect(await closeIssue(github(), { marker, comment: "Clean." })).toEqual({ result: "closed", number });
		expect(issues()).toMatchObject([{ state: "closed", stateReason: "completed", author: { login: BOT } }]);
		expect(comments(number).map((one) => one.body)).toEqual(["Clean."]);
		expect(await closeIssue(github(), { marker, comment: "Clean." })).toEqual({
			result: "none",
			number: undefined,
		});
	});

	it.each<[string, (repository: TestRepository) => unknown]>([
		["somebody's", (repository) => open(repository, null)],
		["another app's", (repository) => open(repository, OTHER_APP)],
		["another estate's", (repository) => open(repository, ACTIONS, body.replace("policies", "policies-eu"))],
		["one without a text", (repository) => open(repository, ACTIONS, "")],
	])("is not %s, which stays as it is", async (_, prepare) => {
		const repository = await openRepository();
		await prepare(repository);
		const { github, issues } = repository;
		const before = structuredClone(issues()[0]);
		expect(await upsertIssue(github(), issue)).toMatchObject({ result: "created" });
		await closeIssue(github(), { marker, comment: "Clean." });
		expect(issues()[0]).toEqual(before);
		expect(issues().map(({ state }) => state)).toEqual(["open", "closed"]);
	});

	it("is not a pull request with its marker", async () => {
		const { github, sandbox, state } = await openRepository();
		const number = sandbox.github.openPullRequest({ branch: "a", files: { a: "x" }, body, login: BOT });
		await closeIssue(github(), { marker, comment: "Clean." });
		expect(state.issues.get(number)?.state).toBe("open");
	});

	it("is found on a second page, and others of its own are closed", async () => {
		const repository = await openRepository();
		const { github, issues } = repository;
		const first = open(repository, ACTIONS);
		for (let count = 0; count < 110; count++) open(repository, ACTIONS, `Report ${count}`);
		const second = open(repository, ACTIONS);
		expect(await upsertIssue(github(), { ...issue, body: `${body}More.` })).toEqual({
			result: "updated",
			number: second,
		});
		const closed = issues().filter(({ state }) => state === "closed");
		expect(closed.map(({ number, stateReason }) => [number, stateReason])).toEqual([[first, "not_planned"]]);
	});

	it("is a new one where somebody closed it while there is drift", async () => {
		const { github, sandbox } = await openRepository();
		const { number = 0 } = await upsertIssue(github(), issue);
		sandbox.github.closePullRequest(number);
		expect(await upsertIssue(github(), issue)).toMatchObject({ result: "created" });
	});

	it.each(["lost-answer", "bad-gateway"] as const)("exists once after %s", async (fault) => {
		const { github, issues, fail } = await openRepository();
		fail({ fault, method: "POST" });
		const { number } = await upsertIssue(github(), issue);
		expect(issues().map((one) => one.number)).toEqual([number]);
	});

	it("is commented on once where an answer is lost on closing", async () => {
		const { github, comments, issues, fail } = await openRepository();
		const { number = 0 } = await upsertIssue(github(), issue);
		fail({ fault: "lost-answer", method: "POST" });
		await closeIssue(github(), { marker, comment: "Clean." });
		expect(comments(number)).toHaveLength(1);
		expect(issues()[0]?.state).toBe("closed");
	});

	it("names the line that a workflow lacks, for the last comment too", async () => {
		const { github } = await openRepository();
		const lacks = { code: "permission-missing", hint: expect.stringContaining("issues: write") };
		await expect(upsertIssue(github({ issues: "read" }), issue)).rejects.toMatchObject(lacks);
		await upsertIssue(github(), issue);
		await expect(closeIssue(github({ issues: "read" }), { marker, comment: "Clean." })).rejects.toMatchObject(
			lacks,
		);
	});
});
