import type { Cloud } from "../../src/entra/cloud.ts";
import { type ConnectOptions, connectTenant } from "../../src/entra/connect.ts";
import type { Time } from "../../src/entra/time.ts";
import type { JsonObject } from "../../src/json.ts";
import type { DirectoryQuery } from "../../src/plan/observed.ts";

export const contoso = { id: "33333333-3333-4333-8333-333333333333", name: "Contoso" };
export const label = "Contoso (33333333-3333-4333-8333-333333333333)";

export const sandboxCloud: Cloud = {
	authorityHost: "https://localhost:8443",
	graphEndpoint: "https://localhost:8444",
	audience: "api://AzureADTokenExchange",
	real: false,
	custom: true,
};

export const nothingAsked: DirectoryQuery = {
	users: [],
	groups: [],
	applications: [],
	servicePrincipals: [],
	roles: [],
	memberships: [],
};

export interface FakeTime extends Time {
	/** Milliseconds of every sleep. */
	readonly slept: number[];
	advance(milliseconds: number): void;
}

/** A clock that stands still except while somebody sleeps. Chance is always 0.5. */
export function fakeTime(start = Date.UTC(2026, 0, 5)): FakeTime {
	let now = start;
	const slept: number[] = [];
	return {
		slept,
		now: () => now,
		random: () => 0.5,
		advance(milliseconds) {
			now += milliseconds;
		},
		async sleep(milliseconds) {
			slept.push(milliseconds);
			now += milliseconds;
		},
	};
}

/** Base64url without a signature worth having: enough for claims that are only read. */
export function unsignedJwt(claims: JsonObject): string {
	const part = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString("base64url");
	return `${part({ alg: "none" })}.${part(claims)}.c2lnbmF0dXJl`;
}

export function json(status: number, body?: unknown, headers: Record<string, string> = {}): Response {
	return new Response(body === undefined ? null : JSON.stringify(body), {
		status,
		headers: { "content-type": "application/json", "request-id": "req-1", ...headers },
	});
}

export function graphError(status: number, code: string, message: string, inner: JsonObject = {}): Response {
	return json(status, { error: { code, message, innerError: { "request-id": "req-1", ...inner } } });
}

export function networkError(code: string): Error {
	return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

export interface SeenRequest {
	readonly method: string;
	/** Path and query below /v1.0, decoded. */
	readonly path: string;
	readonly body: JsonObject | undefined;
	readonly headers: Headers;
	readonly at: number;
}

export type Answer = Response | Error | ((request: SeenRequest) => Response | Error);

/** Answers each request from the first route whose method and path begin match; the last answer repeats. */
export interface FakeGraph {
	readonly fetch: typeof globalThis.fetch;
	readonly seen: SeenRequest[];
	/** Adds answers to a route, as in `on("GET /identity/conditionalAccess/policies", …)`. */
	on(route: string, ...answers: readonly Answer[]): FakeGraph;
	count(route: string): number;
}

export function fakeGraph(time: Time): FakeGraph {
	const routes = new Map<string, Answer[]>();
	const seen: SeenRequest[] = [];
	const matches = (route: string, request: SeenRequest) =>
		`${request.method} ${request.path}`.startsWith(route);
	const graph: FakeGraph = {
		seen,
		on(route, ...answers) {
			routes.set(route, [...answers]);
			return graph;
		},
		count: (route) => seen.filter((request) => matches(route, request)).length,
		async fetch(input, init) {
			const url = new URL(String(input));
			const body: JsonObject | undefined = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
			const request: SeenRequest = {
				method: init?.method ?? "GET",
				path: decodeURIComponent(url.pathname.replace("/v1.0", "") + url.search),
				body,
				headers: new Headers(init?.headers),
				at: time.now(),
			};
			seen.push(request);
			const candidates = [...routes.entries()].filter(([route]) => matches(route, request));
			const answers = candidates.sort(([a], [b]) => b.length - a.length)[0]?.[1];
			if (!answers) throw new Error(`no route for ${request.method} ${request.path}`);
			const next = answers.length > 1 ? answers.shift() : answers[0];
			const answer = typeof next === "function" ? next(request) : next;
			if (answer instanceof Response) return answer.clone();
			throw answer;
		},
	};
	return graph;
}

export type Items = {
	readonly [path: string]: {
		readonly status: number;
		readonly body?: unknown;
		readonly headers?: JsonObject;
	};
};

/** Answers a $batch: every item from the entry whose key its decoded path begins with. */
export function batchAnswer(items: Items): (request: SeenRequest) => Response {
	return (request) => {
		const requests = request.body?.["requests"];
		const responses = (Array.isArray(requests) ? requests : []).map(({ id, url }) => {
			const path = decodeURIComponent(url);
			const key = Object.keys(items).find((candidate) => path.startsWith(candidate));
			return { id, ...(key === undefined ? { status: 200, body: { value: [] } } : items[key]) };
		});
		return json(200, { responses: responses.reverse() });
	};
}

export const plainItems: Items = {
	"/policies/identitySecurityDefaultsEnforcementPolicy": { status: 200, body: { isEnabled: false } },
	"/subscribedSkus": { status: 200, body: { value: [] } },
};

export const policies = "/identity/conditionalAccess/policies";
export const locations = "/identity/conditionalAccess/namedLocations";

/** A tenant with nothing in it, over which a test lays its own routes. */
export function emptyTenant(time: Time): FakeGraph {
	return fakeGraph(time)
		.on(`GET ${policies}`, json(200, { value: [] }))
		.on(`GET ${locations}`, json(200, { value: [] }))
		.on("POST /$batch", batchAnswer(plainItems));
}

/** Connects with a token at hand; `renewals` counts how often a new one was asked for. */
export function connect(graph: FakeGraph, time: Time, options: Partial<ConnectOptions> = {}) {
	const renewals = { count: 0 };
	const retries: string[] = [];
	const tenant = connectTenant(contoso, {
		cloud: sandboxCloud,
		environment: {},
		time,
		fetch: graph.fetch,
		onRetry: (message) => retries.push(message),
		tokens: {
			async get({ renew = false } = {}) {
				if (renew) renewals.count++;
				const value = `token-${renewals.count}`;
				return {
					value,
					expiresAt: Number.MAX_SAFE_INTEGER,
					permissions: ["Policy.Read.All"],
					delegated: false,
				};
			},
		},
		...options,
	});
	return { tenant, renewals, retries };
}
