import { describe, expect, it } from "vitest";
import type { Answer } from "./double.ts";
import {
	batchAnswer,
	connect,
	contoso,
	emptyTenant,
	fakeTime,
	graphError,
	json,
	label,
	locations,
	networkError,
	nothingAsked,
	plainItems,
	policies,
} from "./double.ts";

const html = new Response("<html>Service Unavailable</html>", {
	status: 200,
	headers: { "content-type": "text/html" },
});
const truncated = new Response('{"value":[{"id":"1","disp', {
	status: 200,
	headers: { "content-type": "application/json" },
});

function read(...answers: Answer[]) {
	const time = fakeTime();
	const graph = emptyTenant(time);
	if (answers.length > 0) graph.on(`GET ${policies}`, ...answers);
	const connected = connect(graph, time);
	return { time, graph, ...connected, reading: connected.tenant.read(() => nothingAsked) };
}

const empty = json(200, { value: [] });

describe("reading a tenant", () => {
	it("costs two Conditional Access requests a second apart, and the batch goes between them", async () => {
		const { graph, reading, time } = read();
		const started = time.now();
		expect(await reading).toEqual({
			tenantId: contoso.id,
			policies: [],
			namedLocations: [],
			directory: {
				users: [],
				groups: [],
				servicePrincipals: [],
				roles: [],
				memberships: new Map(),
			},
			securityDefaultsEnabled: false,
			servicePlans: [],
			permissions: ["Policy.Read.All"],
			delegated: false,
			refusals: [],
			real: false,
		});
		expect(graph.seen.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
			`GET ${locations}`,
			`GET ${policies}`,
			"POST /$batch",
		]);
		const starts = graph.seen.filter(({ method }) => method === "GET").map(({ at }) => at - started);
		expect(starts).toEqual([0, 1_030]);
	});

	it("asks for enum members that are newer than the API version, and keeps what it does not know", async () => {
		const policy = { id: "p", displayName: "P", somethingNew: { deep: ["x"] }, state: "enabled" };
		const { graph, reading } = read(json(200, { value: [policy] }));
		expect((await reading).policies).toEqual([policy]);
		expect(graph.seen[0]?.headers.get("prefer")).toBe("include-unknown-enum-members");
		expect(graph.seen[0]?.headers.get("authorization")).toBe("Bearer token-0");
	});

	it("tells the policies to whoever decides what else to look up", async () => {
		const time = fakeTime();
		const graph = emptyTenant(time).on(`GET ${policies}`, json(200, { value: [{ id: "p" }] }));
		const told: unknown[] = [];
		await connect(graph, time).tenant.read((found) => {
			told.push(found);
			return nothingAsked;
		});
		expect(told).toEqual([[{ id: "p" }]]);
	});

	it.each<[string, Answer]>([
		["429", graphError(429, "TooManyRequests", "Too many requests.")],
		["500", graphError(500, "InternalServerError", "x")],
		["502", json(502)],
		["503", json(503, undefined, { "retry-after": "3" })],
		["504", json(504)],
		["408", json(408)],
		["a reset connection", networkError("ECONNRESET")],
		["a time-out", new DOMException("timed out", "TimeoutError")],
		["HTML", html],
		["truncated JSON", truncated],
		["an empty body", json(200)],
	])("tries again after %s", async (_name, answer) => {
		const { graph, reading, retries } = read(answer, answer, empty);
		await reading;
		expect(graph.count(`GET ${policies}`)).toBe(3);
		expect(retries).toHaveLength(2);
	});

	it("survives a minute of 429, spaced out so as not to feed it", async () => {
		const time = fakeTime();
		const end = time.now() + 60_000;
		const graph = emptyTenant(time).on(`GET ${policies}`, () =>
			time.now() < end ? graphError(429, "TooManyRequests", "Too many requests.") : empty,
		);
		const { tenant, retries } = connect(graph, time);
		await tenant.read(() => nothingAsked);
		expect(time.now()).toBeLessThan(end + 20_000);
		expect(retries.length).toBeLessThan(15);
		expect(retries[0]).toBe(
			"Contoso: Graph answered 429, trying again in 1.3 s: GET /v1.0/identity/conditionalAccess/policies",
		);
	});

	it.each<[string, Answer, string, string]>([
		["429", graphError(429, "TooManyRequests", "x"), "throttled", "Graph answered 429: GET /v1.0"],
		["503", json(503), "service-unavailable", "Graph answered 503: GET /v1.0"],
		[
			"resets",
			networkError("ECONNRESET"),
			"no-network",
			"Graph could not be reached (ECONNRESET): GET /v1.0",
		],
		[
			"time-outs",
			new DOMException("timed out", "TimeoutError"),
			"no-network",
			"Graph did not answer in time: GET /v1.0",
		],
		["HTML", html, "bad-response", "Graph answered 200 with something other than JSON: GET /v1.0"],
		[
			"truncated JSON",
			truncated,
			"bad-response",
			"Graph answered 200 with something other than JSON: GET /v1.0",
		],
	])("gives up within its budget on nothing but %s", async (_name, answer, code, text) => {
		const { reading, time } = read(answer);
		const started = time.now();
		await expect(reading).rejects.toMatchObject({
			code,
			tenant: contoso,
			message: expect.stringContaining(`${label}: ${text}${policies}, `),
			hint: expect.any(String),
		});
		expect(time.now() - started).toBeLessThanOrEqual(120_000);
		expect(time.now() - started).toBeGreaterThan(90_000);
	});

	it("quotes Graph's request-id when it gives up", async () => {
		await expect(read(json(503)).reading).rejects.toThrow(/\d+ tries in \d+ s \(request-id req-1\)\.$/);
	});

	it("does not repeat what a certificate that is not trusted has stopped", async () => {
		const { reading, graph } = read(networkError("DEPTH_ZERO_SELF_SIGNED_CERT"));
		await expect(reading).rejects.toMatchObject({
			code: "no-network",
			message: `${label}: Graph has a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT): GET /v1.0${policies}, 1 try.`,
			hint: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
		});
		expect(graph.seen).toHaveLength(1);
	});

	it("takes a new token after one 401", async () => {
		const unauthorised = graphError(401, "InvalidAuthenticationToken", "Access token has expired.");
		const { graph, reading, renewals } = read(unauthorised, empty);
		await reading;
		expect(renewals.count).toBe(1);
		expect(graph.seen.map(({ headers }) => headers.get("authorization"))).toContain("Bearer token-1");
	});

	it("says so when even a new token is refused", async () => {
		const { graph, reading } = read(graphError(401, "InvalidAuthenticationToken", "Invalid audience."));
		await expect(reading).rejects.toMatchObject({
			code: "sign-in-failed",
			message: `${label}: a fresh token was refused. Graph answered 401 to GET ${policies}: “Invalid audience.” (request-id req-1).`,
			hint: expect.stringContaining("AZURE_AUTHORITY_HOST"),
		});
		expect(graph.seen).toHaveLength(2);
	});

	it("names the missing permission after a 403", async () => {
		const text = "You cannot perform the requested operation, required scopes are missing in the token.";
		const { reading } = read(graphError(403, "AccessDenied", text));
		await expect(reading).rejects.toMatchObject({
			code: "permission-missing",
			message: `${label}: the permission Policy.Read.All is missing. Graph answered 403 to GET ${policies}: “${text}” (request-id req-1).`,
			hint: "Give the app registration Policy.Read.All and have an administrator of Contoso consent to it.",
		});
	});

	it("tells a person at a terminal that the Azure CLI's own login cannot do it", async () => {
		const time = fakeTime();
		const graph = emptyTenant(time).on(
			`GET ${policies}`,
			graphError(403, "AccessDenied", "Scopes are missing."),
		);
		const expiresAt = Number.MAX_SAFE_INTEGER;
		const token = { value: "token", expiresAt, permissions: ["User.Read"], delegated: true };
		const { tenant } = connect(graph, time, { tokens: { get: async () => token } });
		await expect(tenant.read(() => nothingAsked)).rejects.toMatchObject({
			code: "permission-missing",
			message: expect.stringContaining("the permission Policy.Read.All is missing."),
			hint: "A person's az login cannot reach Conditional Access: the Azure CLI's own application lacks the permission, and none can be added to it. Sign in as the reader or the writer, with az login --service-principal, or rehearse against the sandbox.",
		});
	});

	it("takes a 403 for want of a licence for what it is", async () => {
		const { reading } = read(
			graphError(403, "AccessDenied", "Your tenant is not licensed for this feature."),
		);
		await expect(reading).rejects.toMatchObject({
			code: "rejected",
			hint: "Conditional Access needs Entra ID P1 or P2 in this tenant.",
		});
	});

	it.each<[number, string]>([
		[404, "not-found"],
		[400, "rejected"],
		[302, "bad-response"],
	])("does not repeat a %d", async (status, code) => {
		const { reading, graph } = read(json(status, { error: { code: "x", message: "y" } }));
		await expect(reading).rejects.toMatchObject({
			code,
			message: expect.stringContaining(`answered ${status}`),
		});
		expect(graph.count("GET")).toBe(1);
	});

	it("takes the next second's turn after a 429 and not two at once", async () => {
		const time = fakeTime();
		const graph = emptyTenant(time)
			.on(`GET ${policies}`, graphError(429, "TooManyRequests", "x"), empty)
			.on("POST /$batch", batchAnswer(plainItems));
		await connect(graph, time).tenant.read(() => nothingAsked);
		const starts = graph.seen.filter(({ method }) => method === "GET").map(({ at }) => at);
		const apart = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
		expect(Math.min(...apart)).toBeGreaterThanOrEqual(1_000);
	});
});
