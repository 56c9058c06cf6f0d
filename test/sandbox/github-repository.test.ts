import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { textAt } from "../../src/sandbox/json-values.ts";
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

describe("branches and files", () => {
	it("are made, written and deleted, slashes included", async () => {
		const sha = sandbox.github.state.branches.get("main") ?? "";
		const ref = "refs/heads/ringfence/new-client/fabrikam";
		const made = await client("/git/refs", post({ ref, sha }));
		expect(made).toMatchObject({ status: 201, body: { ref, object: { type: "commit", sha } } });
		expect((await client("/git/refs", post({ ref, sha }))).body["message"]).toBe("Reference already exists");
		expect((await client("/git/refs", post({ ref: "refs/heads/x", sha: "0".repeat(40) }))).status).toBe(422);
		expect((await client("/git/refs", post({ ref: "main", sha }))).status).toBe(422);
		for (const path of [
			"/git/ref/heads/ringfence/new-client/fabrikam",
			"/git/ref/heads%2Fringfence%2Fnew-client%2Ffabrikam",
		]) {
			expect((await client(path)).body).toMatchObject({ ref });
		}
		const branch = ref.slice("refs/heads/".length);
		const put = (path: string, body: JsonObject) => client(`/contents/${path}`, { method: "PUT", body });
		const write = {
			message: "Add Fabrikam",
			content: Buffer.from("fabrikam: é\n").toString("base64"),
			branch,
		};
		const written = await put("policies/clients%2Ffabrikam.yaml", write);
		expect(written).toMatchObject({
			status: 201,
			body: {
				content: { path: "policies/clients/fabrikam.yaml" },
				commit: { message: "Add Fabrikam", author: { name: "github-actions[bot]" }, parents: [{ sha }] },
			},
		});
		const read = (await client(`/contents/policies/clients/fabrikam.yaml?ref=${encodeURIComponent(branch)}`))
			.body;
		expect(Buffer.from(textAt(read, "content"), "base64").toString()).toBe("fabrikam: é\n");
		expect((await client("/contents/policies/clients/fabrikam.yaml")).status).toBe(404);
		expect((await put("policies/clients/fabrikam.yaml", write)).body["message"]).toContain(
			'"sha" wasn\'t supplied.',
		);
		expect(await put("policies/clients/fabrikam.yaml", { ...write, sha: "beef" })).toMatchObject({
			status: 409,
			body: { message: "policies/clients/fabrikam.yaml does not match beef" },
		});
		const again = await put("policies/clients/fabrikam.yaml", {
			...write,
			sha: textAt(read, "sha"),
			content: "",
		});
		expect(again.status).toBe(200);
		expect((await put("x", { ...write, branch: "none" })).body["message"]).toBe("Branch none not found");
		expect((await put("x", { ...write, content: "%%%" })).status).toBe(422);
		expect((await client(`/git/refs/heads/${branch}`, { method: "DELETE" })).status).toBe(204);
		expect((await client(`/git/refs/heads/${branch}`, { method: "DELETE" })).status).toBe(422);
	});

	it("have the hashes of Git, and folders list what is in them", async () => {
		sandbox.github.push("main", { "policies/clients/contoso.yaml": "x", hello: "hello\n" });
		expect((await client("/contents/hello")).body).toMatchObject({
			sha: "ce013625030ba8dba906f756967f9e9ca394464a",
			size: 6,
			encoding: "base64",
			type: "file",
		});
		const { list } = await client("/contents/policies");
		expect(list.map(({ path, type }) => [path, type])).toEqual([
			["policies/clients", "dir"],
			["policies/msp.yaml", "file"],
		]);
	});
});

describe("settings", () => {
	it("tell the subject of OIDC tokens", async () => {
		const { oidc } = sandbox.github.state;
		const path = "/actions/oidc/customization/sub";
		expect((await client(path)).body).toEqual({
			use_default: true,
			use_immutable_subject: false,
			sub_claim_prefix: "repo:contoso/ringfence-policies",
		});
		Object.assign(oidc, { useDefault: false, includeClaimKeys: ["repo"], useImmutableSubject: true });
		expect((await client(path)).body).toEqual({
			use_default: false,
			include_claim_keys: ["repo"],
			use_immutable_subject: true,
			sub_claim_prefix: "repo:contoso@123456/ringfence-policies@456789",
		});
		oidc.subClaimPrefix = "repo:contoso/old-name";
		expect((await client(path)).body["sub_claim_prefix"]).toBe("repo:contoso/old-name");
	});

	it("tell how an environment is protected", async () => {
		const { github } = sandbox;
		github.setEnvironment("production", {
			reviewers: ["sam"],
			preventSelfReview: true,
			branches: "protected",
		});
		expect((await client("/environments/Production")).body).toMatchObject({
			name: "production",
			protection_rules: [
				{
					type: "required_reviewers",
					prevent_self_review: true,
					reviewers: [{ type: "User", reviewer: { login: "sam" } }],
				},
				{ type: "branch_policy" },
			],
			deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
		});
		github.setEnvironment("production", { branches: ["main"] });
		expect((await client("/environments/production")).body).toMatchObject({
			deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
		});
		github.setEnvironment("open");
		expect((await client("/environments/open")).body).toMatchObject({
			protection_rules: [],
			deployment_branch_policy: null,
		});
	});

	it("keep variables, which only an app may have the permission for", async () => {
		const app = { id: 7, slug: "fabrikam" };
		const admin = clientOf(sandbox, { permissions: { "actions-variables": "write" }, app });
		const path = "/actions/variables";
		expect((await admin(path, post({ name: "azure_client_id", value: "1" }))).status).toBe(201);
		expect((await admin(path, post({ name: "AZURE_CLIENT_ID", value: "1" }))).status).toBe(409);
		expect((await admin(`${path}/AZURE_CLIENT_ID`, patch({ value: "2" }))).status).toBe(204);
		expect((await admin(`${path}/azure_client_id`)).body).toMatchObject({
			name: "AZURE_CLIENT_ID",
			value: "2",
		});
		expect((await admin(`${path}/AZURE_CLIENT_ID`, patch({ name: "other" }))).status).toBe(204);
		expect((await admin(`${path}/AZURE_CLIENT_ID`)).status).toBe(404);
		for (let count = 0; count < 40; count++) sandbox.github.setVariable(`v${count}`, "x");
		sandbox.github.setVariable("v1", "y");
		const listed = await admin(path);
		expect([listed.body["total_count"], listed.list.length]).toEqual([41, 10]);
		expect((await admin(`${path}?per_page=100`)).list).toHaveLength(30);
	});
});
