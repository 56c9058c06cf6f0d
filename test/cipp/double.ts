import { createAdaptorServer } from "@hono/node-server";
import { type ConnectCippOptions, connectCipp } from "../../src/cipp/connect.ts";
import type { Cloud } from "../../src/entra/cloud.ts";
import type { Time } from "../../src/entra/time.ts";
import { RingfenceError } from "../../src/errors.ts";
import type { Json, JsonObject } from "../../src/json.ts";
import type { MspFile } from "../../src/policy/generated/types.ts";
import { createCippApi } from "../../src/sandbox/cipp/cipp-app.ts";
import { seedCipp } from "../../src/sandbox/cipp/seed.ts";
import type { CippFaultRule, CippState, ClientRow } from "../../src/sandbox/cipp/state.ts";

export const tenant = { id: "11111111-1111-4111-8111-111111111111", name: "Contoso" };
export const ringfence = "99999999-9999-4999-8999-999999999999";
export const halo = "22222222-2222-4222-8222-222222222222";
export const backup = "44444444-4444-4444-8444-444444444444";
export const site = "https://cipp-api.example.com";

const msp: Pick<MspFile, "tenant" | "cipp"> = {
	tenant,
	cipp: {
		api: { url: site, clientId: ringfence },
		apiClients: [
			{ name: "Halo PSA", clientId: halo },
			{ name: "Backup", clientId: backup },
		],
		roles: [{ role: "Helpdesk" }, { role: "editor" }],
	},
};

export const sandboxCloud: Cloud = {
	authorityHost: "https://localhost:8443",
	graphEndpoint: "https://localhost:8444",
	audience: "api://AzureADTokenExchange",
	real: false,
	custom: true,
};

/** Waits for nothing, and remembers how long it would have. Chance is always 0.5. */
export function instantTime(): Time & { readonly slept: number[] } {
	let now = Date.UTC(2026, 0, 5);
	const slept: number[] = [];
	return {
		slept,
		now: () => now,
		random: () => 0.5,
		async sleep(milliseconds) {
			slept.push(milliseconds);
			now += milliseconds;
		},
	};
}

/** What becomes of one request on the wire: lost before it arrives, or its answer lost after it was carried out. */
export type Loss = "before" | "after";

export interface RunningCipp {
	readonly state: CippState;
	readonly fetch: typeof globalThis.fetch;
	readonly time: ReturnType<typeof instantTime>;
	/** Applied to the next requests of a method, in turn. */
	readonly losses: { readonly method: "GET" | "POST"; readonly loss: Loss }[];
	/** Every secret that was told. */
	readonly secrets: string[];
	readonly retries: string[];
	/** Ringfence's client of this CIPP. */
	connect(options?: Partial<ConnectCippOptions>): ReturnType<typeof connectCipp>;
	/** Sends what Ringfence would never send, as superadmin, and returns status and body. */
	raw(name: string, body?: JsonObject): Promise<{ readonly status: number; readonly text: string }>;
	fault(rule: CippFaultRule): unknown;
	client(clientId: string): ClientRow;
	secretsOf(clientId: string): readonly string[];
	close(): Promise<void>;
}

/** How many requests of an action CIPP has had. */
export function count({ log }: CippState, action: string): number {
	return log.filter((entry) => entry.action === action).length;
}

function reset(): TypeError {
	return new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
}

/** Reaches the sandbox instead of the site, unless the request or its answer is to be lost. */
function lossyFetch(origin: string, losses: RunningCipp["losses"]): typeof globalThis.fetch {
	return async (input, init) => {
		const index = losses.findIndex(({ method }) => method === (init?.method ?? "GET"));
		const [hit] = index < 0 ? [] : losses.splice(index, 1);
		if (hit?.loss === "before") throw reset();
		const response = await globalThis.fetch(String(input).replace(site, origin), init);
		if (hit?.loss !== "after") return response;
		await response.text();
		throw reset();
	};
}

function rawCall(origin: string): RunningCipp["raw"] {
	return async (name, body) => {
		const response = await globalThis.fetch(`${origin}/api/${name}`, {
			method: body === undefined ? "GET" : "POST",
			body: body === undefined ? null : JSON.stringify(body),
			headers: { Authorization: "Bearer token", "Content-Type": "application/json" },
		});
		return { status: response.status, text: await response.text() };
	};
}

async function listen(state: CippState) {
	const app = createCippApi({ state, authorize: (bearer) => (bearer === "token" ? ringfence : undefined) });
	const server = createAdaptorServer({ fetch: app.fetch });
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			if ("closeAllConnections" in server) server.closeAllConnections();
		});
	return { origin, close };
}

/** The sandbox's CIPP on loopback, seeded with two API clients, two roles and Ringfence's own client. */
export async function startCipp(change: (state: CippState) => void = () => {}): Promise<RunningCipp> {
	const state = seedCipp(msp);
	change(state);
	const { origin, close } = await listen(state);
	const losses: RunningCipp["losses"] = [];
	const secrets: string[] = [];
	const retries: string[] = [];
	const time = instantTime();
	const fetch = lossyFetch(origin, losses);
	const standard: ConnectCippOptions = {
		tenant,
		environment: { RINGFENCE_CIPP_ENDPOINT: site },
		cloud: sandboxCloud,
		fetch,
		time,
		tokens: { get: async () => ({ value: "token" }) },
		onSecret: (secret) => secrets.push(secret),
		onRetry: (message) => retries.push(message),
	};
	const api = { url: "https://unused.example.com", clientId: ringfence };
	return {
		state,
		fetch,
		time,
		losses,
		secrets,
		retries,
		close,
		connect: (options = {}) => connectCipp(api, { ...standard, ...options }),
		raw: rawCall(origin),
		fault: (rule) => state.faults.push(rule),
		client(clientId) {
			const row = state.clients.get(clientId);
			if (row === undefined) throw new Error(`no client ${clientId}`);
			return row;
		},
		secretsOf: (clientId) => state.registrations.get(clientId)?.secrets ?? [],
	};
}

/** What a promise throws, which has to be a RingfenceError. */
export async function failure(promise: Promise<unknown>): Promise<RingfenceError> {
	const error = await promise.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (error instanceof RingfenceError) return error;
	throw new Error(`a RingfenceError was expected, not ${String(error)}`, { cause: error });
}

export function parsed(text: string): Json {
	const value: Json = JSON.parse(text);
	return value;
}
