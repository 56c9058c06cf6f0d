import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { getOctokit } from "@actions/github";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { newClient } from "../../src/commands/new-client.ts";
import type { NewClientRequest } from "../../src/commands/new-client-request.ts";
import type { GitHub } from "../../src/github/client.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { clientText, makeDirectory, mspText } from "../policy/directories.ts";
import { expectSoundMarkdown } from "../report/helpers/markdown.ts";

const tenant = "77777777-7777-4777-8777-777777777777";
const request: NewClientRequest = { tenant, name: "Adatum", access: "gdap" };

const certificates = getCACertificates("default");
afterEach(() => setDefaultCACertificates(certificates));

/** A checked-out repository, the sandbox that was built from it, and what a workflow would run. */
async function open() {
	const files = { "policies/msp.yaml": mspText, "policies/clients/contoso.yaml": clientText };
	const root = await makeDirectory(files);
	const policies = join(root, "policies");
	const { estate } = await loadEstate(policies);
	if (!estate) throw new Error("the estate is not valid");
	const sandbox = await startSandbox({ estate, files });
	onTestFinished(() => sandbox.close());
	const certificate = await readFile(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "", "utf8");
	setDefaultCACertificates([...certificates, certificate]);
	const token = sandbox.github.token({ permissions: { contents: "write", "pull-requests": "write" } });
	const variables = sandbox.github.environment(token);
	const { rest: api, paginate } = getOctokit(token, { baseUrl: variables["GITHUB_API_URL"] ?? "" });
	const [owner = "", repo = ""] = (variables["GITHUB_REPOSITORY"] ?? "").split("/");
	const github: GitHub = { owner, repo, api, paginate, bot: "github-actions[bot]" };
	const environment = { ...sandbox.environment, GITHUB_WORKSPACE: root };
	const apps = { reader: sandbox.reader.clientId, writer: sandbox.writer.clientId };
	const run = (change: Partial<NewClientRequest> = {}, further: Readonly<Record<string, string>> = {}) =>
		newClient(
			{ policies, environment: { ...environment, ...further } },
			{ request: { ...request, ...change }, apps, github },
		);
	return { sandbox, policies, run };
}

describe("a new client from the form of a workflow", () => {
	it("comes as a pull request with the file that was validated", async () => {
		const { sandbox, policies, run } = await open();
		const { added } = await run();
		expect(added?.pullRequest).toMatchObject({ status: "opened", same: true });
		const { state } = sandbox.github;
		const tip = state.commits.get(state.branches.get("ringfence/new-client/adatum") ?? "");
		expect(tip?.message).toBe("New client tenant Adatum");
		expect(tip?.files.get("policies/clients/adatum.yaml")).toBe(
			await readFile(join(policies, "clients/adatum.yaml"), "utf8"),
		);
		const { title, body } = state.issues.get(added?.pullRequest?.number ?? 0) ?? {};
		expect(title).toBe("New client tenant Adatum");
		for (const { url } of added?.links ?? []) expect(body).toContain(url);
		expect(new URL(added?.links[0]?.url ?? "").origin).toBe(sandbox.origin);
	});

	it("shows hostile names as text, and nothing of them in title, commit and branch", async () => {
		const { sandbox, run } = await open();
		const name = "[skip ci] @octocat fixes #1 <img src=x> `::error::` ](https://evil.example)";
		const { added } = await run({ name, access: "direct", serviceAccount: "<b>@evil.example" });
		const { state } = sandbox.github;
		const { title, body } = state.issues.get(added?.pullRequest?.number ?? 0) ?? {};
		expect(title).toBe("New client tenant skip-ci-octocat-fixes-1-img-src-x-error-https-evil-example");
		expect([...state.branches.keys()].filter((branch) => branch !== "main")).toEqual([
			"ringfence/new-client/skip-ci-octocat-fixes-1-img-src-x-error-https-evil-example",
		]);
		expectSoundMarkdown(body ?? "");
		expect(body).not.toMatch(/@octocat|<img|\]\(https:\/\/evil/);
	});

	it("is refused outside the repository, with nothing left behind", async () => {
		const { sandbox, policies, run } = await open();
		const elsewhere = await makeDirectory({});
		await expect(run({}, { GITHUB_WORKSPACE: elsewhere })).rejects.toThrow(/outside the repository/);
		expect(await readdir(join(policies, "clients"))).toEqual(["contoso.yaml"]);
		expect(sandbox.github.state.pulls.size).toBe(0);
	});

	it("may name a domain, which Entra tells the tenant of", async () => {
		const { run } = await open();
		await expect(run({ tenant: "contoso.onmicrosoft.com", name: "New" })).rejects.toThrow(
			/33333333-3333-4333-8333-333333333333 already/,
		);
		await expect(run({ tenant: "nobody.example" })).rejects.toMatchObject({ code: "tenant-not-found" });
	});
});
