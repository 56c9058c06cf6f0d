import { describe, expect, it } from "vitest";
import type { GitHub } from "../../src/github/client.ts";
import { connectGitHub } from "../../src/github/client.ts";
import { upsertComment } from "../../src/github/comment.ts";
import { onGitHub } from "../../src/github/failures.ts";
import { upsertIssue } from "../../src/github/issue.ts";
import { openRepository } from "./repository.ts";

const purpose = { what: "list pull requests", needs: "pull-requests: read" };
const list = ({ api, paginate, owner, repo }: GitHub) =>
	onGitHub(purpose, () => paginate(api.pulls.list, { owner, repo, state: "all", per_page: 100 }));
const pulls = "/github/repos/contoso/ringfence-policies/pulls";

async function repositoryWithOne() {
	const repository = await openRepository();
	repository.sandbox.github.openPullRequest({ branch: "change", files: { a: "x" } });
	const told: string[] = [];
	const connect = (options = {}) =>
		repository.connect({ onRetry: (message) => void told.push(message), ...options });
	return { ...repository, told, connect };
}

describe("which repository", () => {
	it.each([undefined, "", "contoso", "contoso/", "/fence", "contoso/fence/x"])(
		"is not told by %j",
		async (text) => {
			await expect(connectGitHub({ GITHUB_REPOSITORY: text }, { token: "t" })).rejects.toMatchObject({
				code: "bad-input",
				hint: expect.stringContaining("GITHUB_REPOSITORY"),
			});
		},
	);

	it("is the workflow's, and GitHub is github.com where nothing else is said", async () => {
		const environment = { GITHUB_REPOSITORY: "contoso/fence", GITHUB_API_URL: "" };
		const { api, owner, repo, bot } = await connectGitHub(environment, { token: "t" });
		expect({ owner, repo, bot }).toEqual({ owner: "contoso", repo: "fence", bot: "github-actions[bot]" });
		expect(api.pulls.list.endpoint({ owner, repo }).url).toBe(
			"https://api.github.com/repos/contoso/fence/pulls",
		);
	});
});

describe("a limit", () => {
	it.each([
		["secondary, as 403", { fault: "secondary-limit", seconds: 1 }],
		["secondary, as 429", { fault: "secondary-limit", seconds: 1, status: 429 }],
		["primary, as 403", { fault: "primary-limit", seconds: 0 }],
		["primary, as 429", { fault: "primary-limit", seconds: 0, status: 429 }],
	] as const)("that ends soon is waited for, and told: %s", async (_, fault) => {
		const { connect, fail, told, asked } = await repositoryWithOne();
		fail(fault);
		expect(await list(await connect())).toHaveLength(1);
		expect(told).toEqual([
			expect.stringMatching(
				/^GitHub asks to wait \d+ s \(https:\/\/localhost:.*\); trying again after that\.$/,
			),
		]);
		expect(asked()).toHaveLength(2);
	});

	it.each([
		["an hour", { fault: "primary-limit", seconds: 3_600 }],
		["an hour, as 429", { fault: "primary-limit", seconds: 3_600, status: 429 }],
		["eleven minutes", { fault: "secondary-limit", seconds: 660 }],
	] as const)("that ends in %s is not: the run fails at once", async (_, fault) => {
		const { connect, fail, told, asked } = await repositoryWithOne();
		fail(fault);
		await expect(list(await connect())).rejects.toMatchObject({ code: "throttled" });
		expect({ told, asked: asked().length }).toEqual({ told: [], asked: 1 });
	});

	it("that comes again and again is given up, and not asked at once in between", async () => {
		const { connect, fail, told, asked } = await repositoryWithOne();
		fail({ fault: "secondary-limit", seconds: 1, status: 429, times: 20 });
		await expect(list(await connect({ patience: 2 }))).rejects.toMatchObject({ code: "throttled" });
		expect({ told: told.length, asked: asked().length }).toEqual({ told: 2, asked: 3 });
		await expect(list(await connect())).rejects.toMatchObject({ code: "throttled" });
		expect({ told: told.length, asked: asked().length }).toEqual({ told: 5, asked: 7 });
	});

	it("on creating something is waited for, and it is created once", async () => {
		const { connect, fail, comments } = await repositoryWithOne();
		fail({ fault: "secondary-limit", seconds: 1, method: "POST" });
		const comment = { number: 1, marker: "m", body: "<!-- m -->\nHello" };
		expect(await upsertComment(await connect(), comment)).toBe("created");
		expect(comments(1)).toHaveLength(1);
	});
});

describe("an answer that is none", () => {
	it.each([
		["502", 502],
		["503", 503],
		["a cut connection", "reset-before"],
		["a lost answer", "reset-after"],
	] as const)("is asked for again: %s", async (_, fault) => {
		const { connect, sandbox } = await repositoryWithOne();
		sandbox.faults.add({ fault, match: { path: pulls } });
		expect(await list(await connect())).toHaveLength(1);
	});

	it.each([
		["reset-before", "no-network", /Ringfence could not .*GitHub gave no answer/],
		[502, "service-unavailable", /GitHub is unavailable \(502\)/],
		["html", "bad-response", /GitHub's answer makes no sense/],
		["truncated", "bad-response", /GitHub's answer makes no sense/],
	] as const)("is said to be what it is: %s", async (fault, code, message) => {
		const { github, sandbox } = await repositoryWithOne();
		sandbox.faults.add({ fault, match: { path: pulls }, times: 9 });
		await expect(list(github())).rejects.toMatchObject({
			code,
			message: expect.stringMatching(message),
			hint: "Run it again.",
		});
	});

	it("that takes too long is cut, and asked for again", async () => {
		const { connect, sandbox, asked } = await repositoryWithOne();
		sandbox.faults.add({ fault: "slow", delay: 20_000, match: { path: pulls } });
		expect(await list(await connect({ timeout: 1_000 }))).toHaveLength(1);
		expect(asked()).toHaveLength(2);
	});

	it.each(["reset-after", "truncated", "reset-before"] as const)(
		"does not make a comment or an issue twice: %s",
		async (fault) => {
			const { connect, sandbox, comments, issues } = await repositoryWithOne();
			const match = { method: "POST" };
			const github = await connect();
			sandbox.faults.add({ fault, match });
			expect(await upsertComment(github, { number: 1, marker: "m", body: "<!-- m -->\nHello" })).toBe(
				"created",
			);
			expect(comments(1)).toHaveLength(1);
			sandbox.faults.add({ fault, match });
			const issue = await upsertIssue(github, { marker: "m", title: "Drift", body: "<!-- m -->\nHello" });
			expect(issues().map(({ number }) => number)).toEqual([issue.number]);
		},
	);
});
