import { describe, expect, it } from "vitest";
import { addComment, isMarked, sameText, upsertComment } from "../../src/github/comment.ts";
import { ACTIONS } from "../../src/sandbox/github/state.ts";
import { BOT, openRepository, type TestRepository } from "./repository.ts";

const marker = "ringfence:plan:policies";
const body = `<!-- ${marker} -->\n## Ringfence: 1 change\n`;

async function pullRequest(): Promise<TestRepository & { readonly number: number }> {
	const repository = await openRepository();
	const number = repository.sandbox.github.openPullRequest({ branch: "change", files: { a: "x" } });
	return { ...repository, number };
}

describe("the comment that is kept up to date", () => {
	it("is created, then left untouched, then updated in place", async () => {
		const { github, number, comments, writes } = await pullRequest();
		expect(await upsertComment(github(), { number, marker, body })).toBe("created");
		expect(await upsertComment(github(), { number, marker, body })).toBe("unchanged");
		expect(writes()).toHaveLength(1);
		expect(await upsertComment(github(), { number, marker, body: `${body}more` })).toBe("updated");
		expect(comments(number).map((one) => one.body)).toEqual([`${body}more`]);
	});

	it.each<[string, (repository: TestRepository & { readonly number: number }) => unknown]>([
		["somebody", ({ sandbox, number }) => sandbox.github.commentAs("mallory", number, body)],
		[
			"somebody called like the bot",
			({ sandbox, number }) => sandbox.github.commentAs("github-actions", number, body),
		],
		["another app", ({ commentAsApp, number }) => commentAsApp(number, body)],
		[
			"the bot, of another estate",
			({ commentAsApp, number }) => commentAsApp(number, body.replace("policies", "policies-eu"), ACTIONS),
		],
		[
			"the bot, with the marker further down",
			({ commentAsApp, number }) => commentAsApp(number, `Hello\n${body}`, ACTIONS),
		],
		[
			"the bot, with more on the marker's line",
			({ commentAsApp, number }) => commentAsApp(number, body.replace("-->", "--> hello"), ACTIONS),
		],
	])("is not taken from %s", async (_, write) => {
		const repository = await pullRequest();
		const { github, number, comments } = repository;
		await write(repository);
		expect(await upsertComment(github(), { number, marker, body: `${body}mine` })).toBe("created");
		expect(comments(number)).toHaveLength(2);
		expect(comments(number)[1]).toMatchObject({ body: `${body}mine`, author: { login: BOT } });
		expect(await upsertComment(github(), { number, marker, body: `${body}mine` })).toBe("unchanged");
	});

	it("is found behind the hundred and fifty comments that stand before it", async () => {
		const { github, number, sandbox, comments } = await pullRequest();
		for (let count = 0; count < 150; count++) sandbox.github.commentAs("alex", number, body);
		await upsertComment(github(), { number, marker, body: `${body}mine` });
		expect(await upsertComment(github(), { number, marker, body: `${body}new` })).toBe("updated");
		expect(comments(number)).toHaveLength(151);
	});

	it("is written again where somebody edited it", async () => {
		const { github, number, sandbox, comments } = await pullRequest();
		await upsertComment(github(), { number, marker, body });
		const [mine] = comments(number);
		sandbox.github.editComment(mine?.id ?? 0, `<!-- ${marker} -->\nNothing to do.`);
		expect(await upsertComment(github(), { number, marker, body })).toBe("updated");
		expect(comments(number).map((one) => one.body)).toEqual([body]);
	});

	it("is a new one where somebody took the marker away", async () => {
		const { github, number, sandbox, comments } = await pullRequest();
		await upsertComment(github(), { number, marker, body });
		sandbox.github.editComment(comments(number)[0]?.id ?? 0, "Nothing to do.");
		expect(await upsertComment(github(), { number, marker, body })).toBe("created");
		expect(comments(number)[1]?.body).toBe(body);
	});

	it("does not stop at a second one of its own that is gone by now", async () => {
		const { github, number, comments, commentAsApp } = await pullRequest();
		await commentAsApp(number, body, ACTIONS);
		await commentAsApp(number, body, ACTIONS);
		const client = github();
		const gone = Object.assign(new Error("Not Found"), { status: 404 });
		client.api.issues.deleteComment = Object.assign(() => Promise.reject(gone), {
			...client.api.issues.deleteComment,
		});
		expect(await upsertComment(client, { number, marker, body: `${body}new` })).toBe("updated");
		expect(comments(number)[0]?.body).toBe(`${body}new`);
	});

	it("exists once where GitHub's answer is lost", async () => {
		const { github, number, comments, fail } = await pullRequest();
		fail({ fault: "lost-answer", method: "POST" });
		expect(await upsertComment(github(), { number, marker, body })).toBe("created");
		expect(comments(number)).toHaveLength(1);
	});

	it("exists once where GitHub did not take it at first", async () => {
		const { github, number, comments, fail } = await pullRequest();
		fail({ fault: "bad-gateway", method: "POST" });
		expect(await upsertComment(github(), { number, marker, body })).toBe("created");
		expect(comments(number)).toHaveLength(1);
	});

	it("is refused by GitHub where it is too long, and nothing is tried again", async () => {
		const { github, number, asked } = await pullRequest();
		const long = `${body}${"x".repeat(65_536)}`;
		await expect(upsertComment(github(), { number, marker, body: long })).rejects.toMatchObject({
			code: "rejected",
			message: expect.stringContaining("65536"),
		});
		expect(asked().filter((line) => line.startsWith("POST"))).toHaveLength(1);
	});

	it.each([{}, { issues: "write" }, { "pull-requests": "read" }] as const)(
		"names the line that a workflow with %j lacks",
		async (permissions) => {
			const { github, number } = await pullRequest();
			await expect(upsertComment(github(permissions), { number, marker, body })).rejects.toMatchObject({
				code: "permission-missing",
				hint: "Add to the job in the workflow: permissions: { pull-requests: write }.",
			});
		},
	);
});

describe("a comment that tells people", () => {
	it("is added each time, though the text is the same", async () => {
		const { github, number, comments } = await pullRequest();
		await addComment(github(), number, "The plan has changed.");
		await addComment(github(), number, "The plan has changed.");
		expect(comments(number)).toHaveLength(2);
	});

	it("is added once where the answer is lost, though there was the same one before", async () => {
		const { github, number, comments, fail } = await pullRequest();
		await addComment(github(), number, "The plan has changed.");
		fail({ fault: "lost-answer", method: "POST" });
		await addComment(github(), number, "The plan has changed.");
		expect(comments(number)).toHaveLength(2);
	});
});

it.each([
	["<!-- a -->\n", true],
	["<!-- a -->\r\nmore", true],
	["<!-- a -->", true],
	["<!-- a --> ", false],
	[" <!-- a -->", false],
	["<!--a-->", false],
	["\n<!-- a -->", false],
	["<!-- a", false],
	["", false],
])("%j is marked: %j", (text, expected) => {
	expect(isMarked(text, "a")).toBe(expected);
});

it("knows a text again that GitHub stored with other line ends", () => {
	expect(sameText("a\r\nb", "a\nb\n")).toBe(true);
	expect(sameText("a\nb", "a\n\nb")).toBe(false);
});
