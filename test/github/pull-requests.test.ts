import { expect, it } from "vitest";
import { isFromFork, openPullRequests, readPullRequest } from "../../src/github/pull-requests.ts";
import { openRepository } from "./repository.ts";

it.each([
	["contoso/policies", "contoso/policies", false],
	["mallory/policies", "contoso/policies", true],
	["contoso/Policies", "contoso/policies", true],
	[undefined, "contoso/policies", true],
	["contoso/policies", undefined, true],
	[undefined, undefined, true],
])("a branch of %s for %s comes from a fork: %s", (head, base, expected) => {
	expect(isFromFork(head, base)).toBe(expected);
});

/** One of the repository's own, one of a fork, and one of a fork that was deleted since. */
async function threePulls() {
	const repository = await openRepository();
	const { github } = repository.sandbox;
	const open = (branch: string, login?: string) =>
		github.openPullRequest({
			...{ branch, files: { [branch]: "x" } },
			...(login === undefined ? {} : { login, fromFork: true }),
		});
	const numbers = { own: open("own"), fork: open("fork", "mallory"), gone: open("gone", "trudy") };
	repository.state.deletedForks.add("trudy");
	return { ...repository, numbers };
}

it("is read with its newest commit, and whether it comes from a fork", async () => {
	const { github, state, numbers } = await threePulls();
	const api = github({ "pull-requests": "read" });
	for (const [name, number] of Object.entries(numbers)) {
		const headSha = state.pulls.get(number)?.headSha;
		expect(await readPullRequest(api, number)).toEqual({ number, headSha, fromFork: name !== "own" });
	}
});

it("is told apart among all that are open into the default branch, over every page", async () => {
	const { sandbox, github, numbers } = await threePulls();
	const { openPullRequest, closePullRequest, push } = sandbox.github;
	push("release", { x: "1" });
	openPullRequest({ branch: "other", base: "release", files: { y: "x" } });
	closePullRequest(openPullRequest({ branch: "closed", files: { z: "x" } }));
	const more = Array.from({ length: 100 }, (_, index) =>
		openPullRequest({ branch: `b${index}`, files: { b: `${index}` } }),
	);
	const open = await openPullRequests(github({ "pull-requests": "read" }));
	const numbersOf = (fromFork: boolean) =>
		open.filter((one) => one.fromFork === fromFork).map(({ number }) => number);
	expect(new Set(numbersOf(false))).toEqual(new Set([numbers.own, ...more]));
	expect(new Set(numbersOf(true))).toEqual(new Set([numbers.fork, numbers.gone]));
});

it("that is not there, or may not be read, says what to do", async () => {
	const { github } = await openRepository();
	await expect(readPullRequest(github(), 7)).rejects.toMatchObject({
		code: "not-found",
		message: expect.stringContaining("read pull request #7"),
	});
	await expect(openPullRequests(github({ contents: "read" }))).rejects.toMatchObject({
		hint: expect.stringContaining("pull-requests: read"),
	});
});
