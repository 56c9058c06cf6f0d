import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { resolveCloud } from "../../src/entra/cloud.ts";
import { createCredential } from "../../src/entra/credentials.ts";
import type { RunnerTokens } from "../../src/entra/oidc.ts";
import { contoso, fakeTime, json, label, networkError, unsignedJwt } from "./double.ts";
import { denial, grant, type Reply, type SignInService, startSignInService } from "./sign-in-service.ts";

const clientId = "99999999-9999-4999-8999-999999999999";
const subject = "repo:contoso/ringfence:environment:production";
const assertion = unsignedJwt({
	iss: "https://token.actions.githubusercontent.com",
	sub: subject,
	aud: "api://AzureADTokenExchange",
});

const runner = {
	ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example.test/token?v=2",
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-secret",
};

let service: SignInService;
beforeAll(async () => {
	service = await startSignInService();
});
afterAll(() => service.close());
beforeEach(() => {
	service.posted.length = 0;
	service.asked.length = 0;
});

interface Overrides {
	readonly clientId?: string | undefined;
	readonly authority?: string;
	readonly assertions?: RunnerTokens;
}

function setUp(replies: Reply[], overrides: Overrides = {}) {
	service.replies = [...replies];
	const time = fakeTime(Date.now());
	const secrets: string[] = [];
	const retries: string[] = [];
	let asked = 0;
	const authorityHost = overrides.authority ?? service.url;
	const cloud = resolveCloud({
		AZURE_AUTHORITY_HOST: authorityHost,
		RINGFENCE_GRAPH_ENDPOINT: "https://localhost:8444",
	});
	const tokens = createCredential(contoso, {
		clientId,
		...overrides,
		cloud,
		environment: runner,
		time,
		fetch: async () => {
			asked++;
			return json(200, { value: assertion });
		},
		budget: 60_000,
		onSecret: (secret) => secrets.push(secret),
		onRetry: (message) => retries.push(message),
	});
	return { tokens, time, secrets, retries, asked: () => asked };
}

describe("the sign-in with OIDC", () => {
	it("exchanges the runner's token for one of the tenant", async () => {
		const { tokens, secrets } = setUp([grant()]);
		const token = await tokens.get();
		expect(token).toMatchObject({ permissions: ["Policy.Read.All"], delegated: false });
		expect(Object.fromEntries(service.posted[0] ?? [])).toMatchObject({
			client_id: clientId,
			client_assertion: assertion,
			scope: "https://graph.microsoft.com/.default",
			grant_type: "client_credentials",
		});
		expect(secrets).toEqual([assertion, token.value]);
	});

	it("costs one request to Entra", async () => {
		await setUp([grant()]).tokens.get();
		expect(service.asked.map((line) => line.split("?")[0])).toEqual([
			`POST /${contoso.id}/oauth2/v2.0/token`,
		]);
	});

	it("asks for no compressed answer, which it could not read", async () => {
		await setUp([grant()]).tokens.get();
		expect(service.accepted).toBe("identity");
	});

	it("presents the token that other tenants were signed in with, and another one where that fails", async () => {
		const shared = ["first", "second"].map((jti) => unsignedJwt({ jti }));
		const refused: (string | undefined)[] = [];
		const assertions: RunnerTokens = {
			async get(_tenant, failed) {
				refused.push(failed);
				return shared[failed === undefined ? 0 : 1] ?? "";
			},
		};
		const { tokens } = setUp([denial(700024), grant()], { assertions });
		await tokens.get();
		await tokens.get({ renew: true });
		expect(refused).toEqual([undefined, shared[0], undefined]);
		expect(service.posted.map((form) => form.get("client_assertion"))).toEqual([
			shared[0],
			shared[1],
			shared[0],
		]);
	});

	it("happens once for calls that come together, and again only near the end of the token", async () => {
		const { tokens, time, asked } = setUp([grant()]);
		await Promise.all([tokens.get(), tokens.get()]);
		await tokens.get();
		expect(asked()).toBe(1);
		time.advance(3_590_000);
		await tokens.get();
		expect(asked()).toBe(2);
	});

	it("happens again with a fresh assertion when a new token is wanted", async () => {
		const { tokens, asked } = setUp([grant(), grant({ roles: ["Application.Read.All"] })]);
		await tokens.get();
		expect((await tokens.get({ renew: true })).permissions).toEqual(["Application.Read.All"]);
		expect((await tokens.get()).permissions).toEqual(["Application.Read.All"]);
		expect(asked()).toBe(2);
	});

	it.each<[string, Reply]>([
		["503", { status: 503, body: "" }],
		["500 with a page", { status: 500, body: "<html>" }],
		["429", { status: 429, body: { error: "temporarily_unavailable" } }],
		["a page instead of a token", { status: 200, body: "<html>" }],
		["a reset connection", "reset"],
	])("is repeated after %s, each time with a fresh assertion", async (_name, reply) => {
		const { tokens, retries, asked } = setUp([reply, reply, grant()]);
		await tokens.get();
		expect(asked()).toBe(3);
		expect(retries).toHaveLength(2);
	});

	it.each<[string, Reply, string, string]>([
		["503", { status: 503, body: "" }, "service-unavailable", "answered 503."],
		["429", { status: 429, body: {} }, "throttled", "answered 429."],
		["resets", "reset", "no-network", "could not be reached (ECONNRESET)."],
		[
			"pages",
			{ status: 200, body: "<html>" },
			"bad-response",
			"answered 200 with something other than a token.",
		],
	])("is given up within the budget when there are only %s", async (_name, reply, code, text) => {
		const { tokens } = setUp([reply]);
		const message = `${label}: the sign-in at ${service.url} ${text}`;
		await expect(tokens.get()).rejects.toMatchObject({ code, message, tenant: contoso });
	});

	it("says when nothing listens there", async () => {
		const { tokens } = setUp([grant()], { authority: "https://localhost:1" });
		await expect(tokens.get()).rejects.toMatchObject({
			code: "no-network",
			message: `${label}: the sign-in at https://localhost:1 could not be reached (ECONNREFUSED).`,
		});
	});

	it("waits for a federated credential that is not known everywhere yet", async () => {
		const { tokens, time } = setUp([denial(70021), denial(70021), grant()]);
		await tokens.get();
		expect(time.slept).toEqual([5_000, 5_000]);
	});

	it("presents a fresh assertion once when one has expired", async () => {
		const { tokens, asked } = setUp([denial(700024), grant()]);
		await tokens.get();
		expect(asked()).toBe(2);
	});

	it.each<[number, string, string, string]>([
		[70021, "sign-in-failed", `no federated credential of app ${clientId} matches this run`, subject],
		[
			700211,
			"sign-in-failed",
			`no federated credential of app ${clientId} has the issuer “https://token.actions.githubusercontent.com”`,
			"“https://token.actions.githubusercontent.com”",
		],
		[
			700213,
			"sign-in-failed",
			`no federated credential of app ${clientId} has the subject “${subject}”`,
			`Add exactly “${subject}” as the subject of a federated credential.`,
		],
		[
			7002121,
			"sign-in-failed",
			`no federated credential of app ${clientId} has the audience “api://AzureADTokenExchange”`,
			"api://AzureADTokenExchange.",
		],
		[700222, "sign-in-failed", "the assertion was issued by Entra itself", "run this in GitHub Actions"],
		[
			700024,
			"sign-in-failed",
			"the runner's OIDC token has expired or is not valid yet",
			"clock of the runner",
		],
		[
			7000229,
			"not-consented",
			`app ${clientId} has not been consented to in this tenant`,
			`/${contoso.id}/adminconsent?client_id=${clientId}`,
		],
		[700016, "not-consented", `app ${clientId} was not found in this tenant`, "adminconsent?client_id="],
		[65001, "not-consented", `the permissions of app ${clientId} have not been consented to`, "adminconsent"],
		[90002, "tenant-not-found", `there is no tenant ${contoso.id} at https://localhost:`, "policy file"],
		[
			53003,
			"sign-in-failed",
			"a Conditional Access policy of this tenant blocked the sign-in",
			"sign-in logs",
		],
	])("explains AADSTS%d", async (entraCode, code, text, hint) => {
		const { tokens } = setUp([denial(entraCode)]);
		await expect(tokens.get()).rejects.toMatchObject({
			code,
			tenant: contoso,
			message: expect.stringMatching(/^Contoso \(3{8}-.*\(AADSTS\d+\)\.$/),
			hint: expect.stringContaining(hint),
		});
		await expect(tokens.get()).rejects.toThrow(`${label}: ${text}`);
	});

	it("quotes what it does not know", async () => {
		const { tokens } = setUp([denial(999999)]);
		await expect(tokens.get()).rejects.toThrow(/Entra refused the sign-in: “.*AADSTS999999: A synthetic/);
	});

	it.each([
		[
			"another tenant",
			grant({ tid: "44444444-4444-4444-8444-444444444444" }),
			"44444444-4444-4444-8444-444444444444",
		],
		["no tenant", grant({ tid: [] }), "(none)"],
	])("refuses a token for %s", async (_name, reply, holder) => {
		const { tokens } = setUp([reply]);
		await expect(tokens.get()).rejects.toMatchObject({
			code: "wrong-tenant",
			message: `${label}: the access token is for tenant ${holder}. Nothing was sent.`,
			hint: expect.stringContaining("AZURE_AUTHORITY_HOST"),
		});
		await expect(tokens.get()).rejects.toMatchObject({ code: "wrong-tenant" });
	});

	it("needs a client id", async () => {
		const { tokens } = setUp([grant()], { clientId: undefined });
		await expect(tokens.get()).rejects.toMatchObject({
			code: "bad-input",
			hint: expect.stringContaining("client-id"),
		});
	});

	it("passes on why the runner gave no token", async () => {
		service.replies = [grant()];
		const tokens = createCredential(contoso, {
			clientId,
			cloud: resolveCloud({
				AZURE_AUTHORITY_HOST: service.url,
				RINGFENCE_GRAPH_ENDPOINT: "https://localhost:8444",
			}),
			environment: runner,
			time: fakeTime(),
			fetch: async () => {
				throw networkError("ENOTFOUND");
			},
			budget: 10_000,
		});
		await expect(tokens.get()).rejects.toMatchObject({
			code: "no-network",
			message: `${label}: the runner's OIDC token service could not be reached (ENOTFOUND).`,
		});
	});
});
