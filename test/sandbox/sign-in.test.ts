import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { Runner } from "../../src/sandbox/sign-in/runner.ts";
import { type Answer, calmSandbox, runnerToken, send, signIn } from "./client.ts";
import { CONTOSO, MSP } from "./estate.ts";

const NOBODY = "55555555-5555-4555-8555-555555555555";

/** AADSTS number, part of its text, and what about the runner brings it about. */
const refusals: readonly [number, string, Partial<Runner>][] = [
	[700211, "issuer 'https://example.com'", { issuer: "https://example.com" }],
	[700213, "subject 'repo:fabrikam/other'", { subject: "repo:fabrikam/other" }],
	[7002138, "subject 'repo:Contoso/", { subject: "repo:Contoso/ringfence-policies:ref:refs/heads/main" }],
	[7002121, "audience 'api://other'", { audience: "api://other" }],
	[700024, "not within its valid time range", { lifetime: -1 }],
	[5002730, "signature", { foreignKey: true }],
];

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await calmSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(() => {
	Object.assign(sandbox.runner, {
		subject: "repo:contoso/ringfence-policies:ref:refs/heads/main",
		issuer: "https://token.actions.githubusercontent.com",
		audience: undefined,
		lifetime: 300,
		foreignKey: false,
	});
	sandbox.faults.clear();
});

describe("the runner's token endpoint", () => {
	it("issues a token with GitHub's claims for the audience that was asked for", async () => {
		const claims = decodeJwt(await runnerToken(sandbox, "api://AzureADTokenExchange"));
		expect(claims).toMatchObject({
			iss: "https://token.actions.githubusercontent.com",
			sub: "repo:contoso/ringfence-policies:ref:refs/heads/main",
			aud: "api://AzureADTokenExchange",
			repository: "contoso/ringfence-policies",
		});
		expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
	});

	it("refuses a request without the job's token", async () => {
		const answer = await send(sandbox, "/actions/idtoken?api-version=2.0", {
			headers: { authorization: "Bearer other" },
		});
		expect(answer.status).toBe(401);
	});
});

describe("sign-in", () => {
	it("issues a token that names tenant, app and granted permissions", async () => {
		const answer = await signIn(sandbox, CONTOSO, sandbox.reader.clientId);
		expect(answer.status).toBe(200);
		const claims = decodeJwt(String(answer.body["access_token"]));
		expect(claims).toMatchObject({ tid: CONTOSO, appid: sandbox.reader.clientId });
		expect(claims["roles"]).toContain("Policy.Read.All");
		expect(claims["roles"]).not.toContain("Policy.ReadWrite.ConditionalAccess");
	});

	it("accepts the sandbox's own Graph as a resource", async () => {
		const answer = await signIn(sandbox, MSP, sandbox.writer.clientId, `${sandbox.origin}/.default`);
		expect(decodeJwt(String(answer.body["access_token"])).aud).toBe(sandbox.origin);
	});

	it("answers with a token of another tenant when told to", async () => {
		sandbox.faults.add({ fault: "wrong-tenant", match: { path: "/token" } });
		const answer = await signIn(sandbox, CONTOSO);
		expect(decodeJwt(String(answer.body["access_token"]))["tid"]).not.toBe(CONTOSO);
	});

	it.each(refusals)("refuses an assertion with AADSTS%i", async (number, text, spoiled) => {
		Object.assign(sandbox.runner, spoiled);
		const answer = await signIn(sandbox);
		expect(answer.status).toBe(401);
		expect(answer.body).toMatchObject({ error: "invalid_client", error_codes: [number] });
		expect(answer.body["error_description"]).toMatch(
			/^AADSTS\d+: .+ Trace ID: \S{36} Correlation ID: \S{36} Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
		);
		expect(answer.body["error_description"]).toContain(text);
	});

	it.each<[number, () => Promise<Answer>]>([
		[90002, () => signIn(sandbox, NOBODY)],
		[1002012, () => signIn(sandbox, MSP, sandbox.writer.clientId, "https://graph.microsoft.com/User.Read")],
		[70011, () => signIn(sandbox, MSP, sandbox.writer.clientId, "https://example.com/.default")],
	])("refuses a request with AADSTS%i", async (number, attempt) => {
		expect((await attempt()).body).toMatchObject({ error_codes: [number] });
	});
});

const run = promisify(execFile);
const script = fileURLToPath(new URL("azure-identity.ts", import.meta.url));

/** NODE_EXTRA_CA_CERTS is read when a process starts, so that the real library needs one of its own. */
async function azureIdentity(tenant: string, clientId = sandbox.writer.clientId): Promise<string> {
	const environment = { ...process.env, ...sandbox.environment, AZURE_CLIENT_ID: clientId, TENANT: tenant };
	const { stdout } = await run(process.execPath, [script], { env: environment });
	return stdout;
}

describe("@azure/identity", () => {
	it("gets a token with two requests of sign-in", async () => {
		const from = sandbox.log.length;
		const answer = await azureIdentity(MSP);
		expect(answer).toContain(`tid ${MSP}`);
		const paths = sandbox.log.slice(from).map(({ path }) => path);
		expect(paths.filter((path) => path.startsWith(`/${MSP}`))).toEqual([
			`/${MSP}/v2.0/.well-known/openid-configuration`,
			expect.stringContaining(`/${MSP}/oauth2/v2.0/token`),
		]);
	});

	it.each(refusals)("carries AADSTS%i through", async (number, text, spoiled) => {
		Object.assign(sandbox.runner, spoiled);
		const answer = await azureIdentity(MSP);
		expect(answer).toContain(`AADSTS${number}`);
		expect(answer).toContain(text);
	});

	it("is told of an app that does not exist, and of one without consent", async () => {
		expect(await azureIdentity(MSP, NOBODY)).toContain("AADSTS700016");
		sandbox.tenants.get(CONTOSO)?.consents.delete(sandbox.reader.clientId);
		expect(await azureIdentity(CONTOSO, sandbox.reader.clientId)).toContain("AADSTS7000229");
	});

	it("fails to resolve the endpoints of a tenant that does not exist", async () => {
		expect(await azureIdentity(NOBODY)).toContain("endpoints_resolution_error");
	});
});
