import { describe, expect, it } from "vitest";
import { createRunnerTokens } from "../../src/entra/oidc.ts";
import { contoso, fakeTime, json, label, networkError, unsignedJwt } from "./double.ts";

const environment = {
	ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example.test/token?api-version=2.0",
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-secret",
};

function setUp(answers: readonly (Response | Error)[], overrides: Record<string, string | undefined> = {}) {
	const time = fakeTime();
	const seen: { url: string; authorization: string | null }[] = [];
	const secrets: string[] = [];
	const left = [...answers];
	const fetch: typeof globalThis.fetch = async (input, init) => {
		seen.push({ url: String(input), authorization: new Headers(init?.headers).get("authorization") });
		const answer = left.length > 1 ? left.shift() : left[0];
		if (answer instanceof Response) return answer.clone();
		throw answer;
	};
	const tokens = createRunnerTokens({
		environment: { ...environment, ...overrides },
		audience: "api://AzureADTokenExchange",
		fetch,
		time,
		budget: 120_000,
		onSecret: (secret) => secrets.push(secret),
	});
	const ask = (refused?: string) => tokens.get(contoso, refused);
	return { tokens, ask, seen, secrets, time };
}

const good = json(200, { value: "an.oidc.token" });

describe("the runner's OIDC token", () => {
	it("is asked for with the audience and told as a secret before it is used", async () => {
		const { ask, seen, secrets } = setUp([good]);
		expect(await ask()).toBe("an.oidc.token");
		expect(secrets).toEqual(["an.oidc.token"]);
		expect(seen).toEqual([
			{
				url: "https://runner.example.test/token?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange",
				authorization: "Bearer runner-secret",
			},
		]);
	});

	it("starts the query when the address has none", async () => {
		const { ask, seen } = setUp([good], {
			ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example.test/token",
		});
		await ask();
		expect(seen[0]?.url).toBe("https://runner.example.test/token?audience=api%3A%2F%2FAzureADTokenExchange");
	});

	it("serves every tenant until its last minute, and is then asked for anew", async () => {
		const start = fakeTime().now();
		const living = (minutes: number) => unsignedJwt({ exp: start / 1000 + minutes * 60 });
		const { tokens, ask, seen, time } = setUp([
			json(200, { value: living(5) }),
			json(200, { value: living(9) }),
		]);
		await Promise.all([ask(), tokens.get({ ...contoso, name: "Fabrikam" })]);
		time.advance(3.9 * 60_000);
		expect(await ask()).toBe(living(5));
		expect(seen).toHaveLength(1);
		time.advance(0.2 * 60_000);
		expect(await ask()).toBe(living(9));
		expect(seen).toHaveLength(2);
	});

	it("is another one for a tenant that was signed in with the first in vain, once for all of them", async () => {
		const [first, second] = ["1", "2"].map((jti) => unsignedJwt({ jti, exp: 9_999_999_999 }));
		const { ask, seen } = setUp([json(200, { value: first }), json(200, { value: second })]);
		await ask();
		expect(await Promise.all([ask(first), ask(first)])).toEqual([second, second]);
		expect(await ask(first)).toBe(second);
		expect(seen).toHaveLength(2);
	});

	it("is asked for each time where it does not say how long it lives", async () => {
		const { ask, seen } = setUp([good]);
		await ask();
		await ask();
		expect(seen).toHaveLength(2);
	});

	it("names each tenant that goes without it", async () => {
		const { tokens, ask } = setUp([json(403)]);
		const asked = [ask(), tokens.get({ ...contoso, name: "Fabrikam" })];
		const [own, other] = await Promise.allSettled(asked);
		expect(own).toMatchObject({ reason: { message: expect.stringMatching(/^Contoso/), tenant: contoso } });
		expect(other).toMatchObject({ reason: { message: expect.stringMatching(/^Fabrikam/) } });
	});

	it("is asked for again after a failure that passes", async () => {
		const { ask, seen } = setUp([json(503), json(429), networkError("ECONNRESET"), json(200, "?"), good]);
		expect(await ask()).toBe("an.oidc.token");
		expect(seen).toHaveLength(5);
	});

	it.each([
		["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_URL is not set"],
		["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN is not set"],
	])("names the permission when %s is missing", async (variable, message) => {
		await expect(setUp([good], { [variable]: undefined }).ask()).rejects.toMatchObject({
			code: "sign-in-failed",
			message: `${label}: ${message}: the runner gives out no OIDC token.`,
			hint: expect.stringContaining("permissions: id-token: write"),
		});
	});

	it("names the permission when the service refuses", async () => {
		await expect(setUp([json(403)]).ask()).rejects.toMatchObject({
			code: "sign-in-failed",
			message: `${label}: the runner's OIDC token service answered 403.`,
			hint: expect.stringContaining("id-token: write"),
		});
	});

	it("is never asked for in the clear", async () => {
		const { ask, seen } = setUp([good], { ACTIONS_ID_TOKEN_REQUEST_URL: "http://runner.example.test/token" });
		await expect(ask()).rejects.toMatchObject({ code: "bad-input" });
		expect(seen).toEqual([]);
	});

	it.each([
		["5xx", json(502), "sign-in-failed", "answered 502"],
		["no network", networkError("ENOTFOUND"), "no-network", "could not be reached (ENOTFOUND)"],
		["a body without a token", json(200, "?"), "sign-in-failed", "with something other than JSON"],
	])("is given up within the budget when it stays with %s", async (_name, answer, code, text) => {
		const { ask, time } = setUp([answer]);
		const started = time.now();
		await expect(ask()).rejects.toMatchObject({ code, message: expect.stringContaining(text) });
		expect(time.now() - started).toBeLessThanOrEqual(120_000);
	});
});
