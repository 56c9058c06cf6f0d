import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connectCipp } from "../../src/cipp/connect.ts";
import { createTokens } from "../../src/cipp/tokens.ts";
import type { Cloud } from "../../src/entra/cloud.ts";
import { UNMANAGED_CLIENT } from "../../src/sandbox/cipp/seed.ts";
import { contoso } from "../entra/double.ts";
import { grant, type SignInService, startSignInService } from "../entra/sign-in-service.ts";
import {
	backup,
	failure,
	halo,
	instantTime,
	type RunningCipp,
	ringfence,
	sandboxCloud,
	site,
	startCipp,
	tenant,
} from "./double.ts";

describe("reading CIPP", () => {
	let cipp: RunningCipp;
	afterEach(() => cipp.close());

	it("reads clients, version, generation, sign-in app and the roles that are asked for", async () => {
		cipp = await startCipp((state) => state.roleRanges.set("helpdesk", '"203.0.113.0/24"'));
		const read = await cipp.connect().read({ roles: ["Helpdesk", "nobody"] });
		expect(read).toMatchObject({ version: "10.8.2", generation: "classic", refusals: [] });
		expect(read.apiClients.map(({ clientId }) => clientId)).toEqual([
			ringfence,
			halo,
			backup,
			UNMANAGED_CLIENT.clientId,
		]);
		expect(read.roles).toMatchObject([{ name: "helpdesk", ipRanges: ["203.0.113.0/24"] }]);
		expect(Object.keys(read.roles[0]?.rest ?? {}).sort()).toEqual([
			"AllowedTenants",
			"BlockedEndpoints",
			"BlockedTenants",
			"EntraGroup",
			"Permissions",
		]);
	});

	it("asks for no roles where none are wanted", async () => {
		cipp = await startCipp();
		await cipp.connect().read({ roles: [] });
		expect(cipp.state.log.map(({ endpoint }) => endpoint)).not.toContain("ExecCustomRole");
	});

	it("tells what CIPP refused, and reads the rest", async () => {
		cipp = await startCipp((state) => Object.assign(state.clients.get(ringfence) ?? {}, { role: "editor" }));
		const read = await cipp.connect().read({ roles: ["editor"] });
		expect(read).toMatchObject({
			version: "10.8.2",
			generation: "unknown",
			signInAppId: undefined,
			roles: [],
		});
		expect(read.apiClients).toHaveLength(4);
		expect(read.refusals.map(({ what }) => what)).toEqual(["sign-in app", "roles"]);
		expect(read.refusals[0]?.message).toContain("CIPP.AppSettings.Read");
		expect(read.refusals[1]?.message).toContain("CIPP.SuperAdmin.ReadWrite");
	});

	it("goes on without a version where CIPP cannot reach GitHub", async () => {
		cipp = await startCipp((state) => Object.assign(state, { reachesGitHub: false }));
		const { version, refusals } = await cipp.connect().read({ roles: [] });
		expect(version).toBeUndefined();
		expect(refusals).toMatchObject([{ what: "version", message: expect.stringContaining("answered 500") }]);
	});

	it("goes on without what an older CIPP does not have", async () => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input, init) =>
			/Exec(BackendURLs|CustomRole)/.test(String(input))
				? new Response("nothing here", { status: 404 })
				: await cipp.fetch(input, init);
		const read = await cipp.connect({ fetch }).read({ roles: ["editor"] });
		expect(read.refusals.map(({ message }) => message)).toEqual([
			expect.stringContaining("has no ExecBackendURLs"),
			expect.stringContaining("there is no ExecCustomRole"),
		]);
	});

	it("does not take a sign-in app for known where NG does not tell it", async () => {
		cipp = await startCipp((state) => Object.assign(state, { generation: "ng" }));
		const fetch: typeof globalThis.fetch = async (input, init) =>
			String(input).includes("ExecSSOSetup")
				? Response.json({ Results: { appId: null } })
				: await cipp.fetch(input, init);
		const { generation, signInAppId, refusals } = await cipp.connect({ fetch }).read({ roles: [] });
		expect([generation, signInAppId, refusals.length]).toEqual(["ng", undefined, 1]);
	});

	it("goes on where a read that can be done without fails altogether", async () => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input, init) => {
			if (!/GetVersion|ExecBackendURLs|ExecCustomRole/.test(String(input)))
				return await cipp.fetch(input, init);
			throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
		};
		const { refusals } = await cipp.connect({ fetch }).read({ roles: ["editor"] });
		expect(refusals.map(({ what }) => what)).toEqual(["version", "sign-in app", "roles"]);
		for (const { message } of refusals) expect(message).toMatch(/^CIPP at .* could not be reached/);
	});
});

describe("the address of CIPP", () => {
	const real: Cloud = { ...sandboxCloud, real: true, custom: false };
	const asked: string[] = [];
	const fetch: typeof globalThis.fetch = async (input) => {
		asked.push(String(input));
		return new Response(null);
	};

	async function ask(url: string, cloud: Cloud, environment: Readonly<Record<string, string>> = {}) {
		asked.length = 0;
		const tokens = { get: async () => ({ value: "token" }) };
		const options = { tenant, cloud, environment, fetch, tokens, time: instantTime() };
		await connectCipp({ url, clientId: ringfence }, options).read({ roles: [] });
		return asked.find((one) => one.includes("Action=List"));
	}

	it.each([
		"https://cipp-api.example.com",
		"https://cipp-api.example.com/",
		"https://cipp-api.example.com/api",
		"https://cipp-api.example.com/api/",
	])("is %s with /api once", async (url) => {
		expect(await ask(url, real)).toBe("https://cipp-api.example.com/api/ExecApiClient?Action=List");
	});

	it("is RINGFENCE_CIPP_ENDPOINT in a sandbox", async () => {
		const environment = { RINGFENCE_CIPP_ENDPOINT: "https://localhost:8443" };
		expect(await ask(site, sandboxCloud, environment)).toMatch(/^https:\/\/localhost:8443\/api\//);
	});

	it.each<[string, string, Cloud, Readonly<Record<string, string>>, RegExp]>([
		["http", "http://cipp-api.example.com", real, {}, /no https address/],
		["a password", "https://a:b@cipp-api.example.com", real, {}, /no https address/],
		["no address at all", "cipp", real, {}, /no https address/],
		[
			"an http stand-in",
			site,
			sandboxCloud,
			{ RINGFENCE_CIPP_ENDPOINT: "http://localhost" },
			/RINGFENCE_CIPP_ENDPOINT is .* no https address/,
		],
		[
			"a stand-in for the real one",
			site,
			real,
			{ RINGFENCE_CIPP_ENDPOINT: "https://elsewhere.example.com" },
			/the token would leave/,
		],
		["the real one in a sandbox", site, sandboxCloud, {}, /sign-in is a sandbox/],
	])("is refused: %s", async (_, url, cloud, environment, text) => {
		await expect(ask(url, cloud, environment)).rejects.toMatchObject({
			code: "bad-input",
			message: expect.stringMatching(text),
		});
	});
});

describe("signing in to CIPP", () => {
	let entra: SignInService;
	beforeAll(async () => {
		entra = await startSignInService();
	});
	afterAll(() => entra.close());

	it("asks for a token for the API client itself, by federated credential", async () => {
		entra.replies = [grant()];
		const secrets: string[] = [];
		const tokens = createTokens(ringfence, {
			tenant: contoso,
			cloud: { ...sandboxCloud, authorityHost: entra.url },
			environment: {
				ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example.com/token",
				ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request",
			},
			time: instantTime(),
			fetch: async () => Response.json({ value: "e30.e30.c2ln" }),
			onSecret: (secret) => secrets.push(secret),
		});
		const { value } = await tokens.get();
		expect(secrets).toContain(value);
		const form = entra.posted.at(-1);
		expect(form?.get("scope")).toContain(`api://${ringfence}/.default`);
		expect(form?.get("client_id")).toBe(ringfence);
		expect(form?.get("client_assertion")).toBe("e30.e30.c2ln");
		expect(form?.has("client_secret")).toBe(false);
	});

	it("says that a login of the Azure CLI does not open CIPP", async () => {
		const options = { tenant, cloud: sandboxCloud, environment: {}, time: instantTime(), fetch };
		const error = await failure(createTokens(ringfence, options).get());
		expect(error).toMatchObject({ code: "sign-in-failed", hint: expect.stringContaining("Azure CLI") });
	});
});
