import { readFile } from "node:fs/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GitHub } from "../../src/github/client.ts";
import { type FileProposal, proposeFile } from "../../src/github/pull-request.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox } from "../sandbox/client.ts";

const path = "policies/clients/adatum.yaml";
const branch = "ringfence/new-client/adatum";
const proposal: FileProposal = {
	...{ branch, path, text: "tenant: {}\n# é\n", message: "New client tenant Adatum" },
	...{ title: "New client tenant Adatum", body: "What it is." },
};
const enough = { contents: "write", "pull-requests": "write" } as const;

const certificates = getCACertificates("default");
let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await calmSandbox({ files: { "policies/msp.yaml": "tenant: {}\n" } });
	const certificate = await readFile(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "", "utf8");
	setDefaultCACertificates([...certificates, certificate]);
});
afterEach(async () => {
	setDefaultCACertificates(certificates);
	await sandbox.close();
});

async function propose(
	permissions: Readonly<Record<string, "read" | "write" | "none">> = enough,
	change: Partial<FileProposal> = {},
) {
	const token = sandbox.github.token({ permissions });
	const environment = sandbox.github.environment(token);
	// Without the plugins that keep writes a second apart.
	const { rest: api, paginate } = getOctokit(token, { baseUrl: environment["GITHUB_API_URL"] ?? "" });
	const [owner = "", repo = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	const github: GitHub = { owner, repo, api, paginate, bot: "github-actions[bot]" };
	return await proposeFile(github, { ...proposal, ...change });
}

function textOn(name: string): string | undefined {
	const { state } = sandbox.github;
	return state.commits.get(state.branches.get(name) ?? "")?.files.get(path);
}

const pulls = () => [...sandbox.github.state.pulls.values()];
const writes = () =>
	sandbox.log.filter(({ method, path: at }) => method !== "GET" && at.startsWith("/github/"));

describe("proposing a new file", () => {
	it("opens a pull request from a branch of its own", async () => {
		const opened = await propose();
		expect(opened).toMatchObject({
			status: "opened",
			same: true,
			url: expect.stringContaining(`/${opened.number}`),
		});
		expect(pulls()).toMatchObject([{ number: opened.number, label: branch, base: "main" }]);
		expect(sandbox.github.state.issues.get(opened.number)).toMatchObject({
			title: proposal.title,
			body: proposal.body,
		});
		expect(textOn(branch)).toBe(proposal.text);
		expect(textOn("main")).toBeUndefined();
	});

	it("changes nothing when it is run again, and says what is there", async () => {
		const { number } = await propose();
		const before = writes().length;
		expect(await propose()).toMatchObject({ status: "found", number, same: true });
		expect(writes()).toHaveLength(before);
	});

	it("leaves alone what somebody has changed on the branch, and says so", async () => {
		await propose();
		sandbox.github.push(branch, { [path]: "tenant: { id: x }\n" });
		const before = writes().length;
		expect(await propose()).toMatchObject({ status: "found", same: false });
		expect(writes()).toHaveLength(before);
	});

	it("says so where somebody has added to the branch", async () => {
		await propose();
		sandbox.github.push(branch, { "policies/msp.yaml": "tenant: { id: x }\n" });
		const before = writes().length;
		expect(await propose()).toMatchObject({ status: "found", same: false });
		expect(writes()).toHaveLength(before);
	});

	it("compares with where the branch began, not with what was merged since", async () => {
		sandbox.github.state.settings.actionsMayCreatePullRequests = false;
		await expect(propose()).rejects.toMatchObject({ code: "permission-missing" });
		sandbox.github.push("main", { "README.md": "# Ringfence\n" });
		sandbox.github.state.settings.actionsMayCreatePullRequests = true;
		expect(await propose()).toMatchObject({ status: "opened" });
	});

	it("does not take a fork's pull request for its own", async () => {
		sandbox.github.openPullRequest({
			branch,
			fromFork: true,
			login: "mallory",
			files: { [path]: "evil: true\n" },
		});
		expect(await propose()).toMatchObject({ status: "opened" });
		expect(textOn(branch)).toBe(proposal.text);
	});

	it("finishes what a run began that ended after its commit", async () => {
		sandbox.github.state.settings.actionsMayCreatePullRequests = false;
		await expect(propose()).rejects.toMatchObject({
			code: "permission-missing",
			message: expect.stringContaining("does not let workflows open pull requests"),
			hint: expect.stringContaining("Allow GitHub Actions to create and approve pull requests"),
		});
		expect(textOn(branch)).toBe(proposal.text);
		sandbox.github.state.settings.actionsMayCreatePullRequests = true;
		expect(await propose()).toMatchObject({ status: "opened" });
		expect(pulls()).toHaveLength(1);
	});

	it("finishes what a run began that ended before its commit", async () => {
		const { state } = sandbox.github;
		state.branches.set(branch, state.branches.get("main") ?? "");
		expect(await propose()).toMatchObject({ status: "opened" });
		expect(textOn(branch)).toBe(proposal.text);
	});

	it("opens another one where the first was closed", async () => {
		const { number } = await propose();
		sandbox.github.closePullRequest(number);
		expect(await propose()).toMatchObject({ status: "opened" });
		expect(pulls()).toHaveLength(2);
	});

	it.each([
		["another text of the file", { [path]: "tenant: { id: x }\n" }, /holds another/],
		["other commits", { "README.md": "# Somebody's work\n" }, /There is a branch/],
		["more than the file", { [path]: proposal.text, "README.md": "# Mallory\n" }, /holds more than/],
		["a file less", { [path]: proposal.text, "policies/msp.yaml": null }, /holds more than/],
	])("does not touch a branch of this name with %s", async (_, files, message) => {
		const tip = sandbox.github.push(branch, files);
		await expect(propose()).rejects.toMatchObject({
			code: "rejected",
			message: expect.stringMatching(message),
			hint: expect.stringContaining("elete the branch"),
		});
		expect(sandbox.github.state.branches.get(branch)).toBe(tip);
		expect(pulls()).toEqual([]);
	});

	it("says so where the default branch has the file, which the checkout did not", async () => {
		sandbox.github.push("main", { [path]: "tenant: { id: x }\n" });
		await expect(propose()).rejects.toMatchObject({
			code: "rejected",
			message: expect.stringContaining("on the branch main already"),
			hint: expect.stringContaining("update the checkout"),
		});
		expect(writes()).toEqual([]);
	});

	it.each([
		["contents: write", { contents: "read", "pull-requests": "write" }],
		["pull-requests: write", { contents: "write", "pull-requests": "read" }],
		["contents: write", { "pull-requests": "write" }],
		["pull-requests: write", { contents: "write" }],
	] as const)("names %s where that is missing from %j", async (line, permissions) => {
		await expect(propose(permissions)).rejects.toMatchObject({
			code: expect.stringMatching(/permission-missing|not-found/),
			hint: expect.stringContaining(line),
		});
		expect(pulls()).toEqual([]);
	});

	it.each([
		["the commit", "/contents/", "PUT"],
		["the pull request", "/pulls", "POST"],
	])("makes %s once, though the answer is lost", async (_, where, method) => {
		sandbox.github.state.faults.push({ fault: "lost-answer", path: where, method });
		expect(await propose()).toMatchObject({ number: expect.any(Number) });
		expect(pulls()).toHaveLength(1);
		expect(textOn(branch)).toBe(proposal.text);
	});
});
