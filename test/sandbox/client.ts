import { readFileSync } from "node:fs";
import { request } from "node:https";
import type { Json, JsonObject } from "../../src/json.ts";
import { isObject, objectAt, parseJson, textAt } from "../../src/sandbox/json-values.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.ts";
import { estateOf, MSP } from "./estate.ts";

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
	readonly body: JsonObject;
}

export interface Sending {
	readonly method?: string;
	readonly body?: Json;
	readonly form?: Readonly<Record<string, string>>;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A clock that a test moves. */
export interface HandClock {
	(): number;
	advance(milliseconds: number): void;
}

export function handClock(start = Date.UTC(2026, 10, 23, 11)): HandClock {
	let now = start;
	const clock = () => now;
	return Object.assign(clock, {
		advance(milliseconds: number) {
			now += milliseconds;
		},
	});
}

/** A sandbox without pace and delay, unless a test is about them. */
export async function calmSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
	const calm = { requestsPerSecond: Number.POSITIVE_INFINITY, visibilityDelay: 0 };
	return await startSandbox({ estate: estateOf(), ...calm, ...options });
}

/** Sends to a path of the sandbox, trusting its certificate. Rejects when the connection is cut. */
export async function send(sandbox: Sandbox, path: string, sending: Sending = {}): Promise<Answer> {
	const { method = "GET", body, form, headers = {} } = sending;
	const payload = form === undefined ? body && JSON.stringify(body) : new URLSearchParams(form).toString();
	const type = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
	return await new Promise((resolve, reject) => {
		const outgoing = request(
			new URL(path, sandbox.origin),
			{
				method,
				ca: readFileSync(sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? ""),
				headers: { ...(typeof payload === "string" ? { "content-type": type } : {}), ...headers },
				agent: false,
			},
			(incoming) => {
				const chunks: Buffer[] = [];
				incoming.on("data", (chunk) => chunks.push(chunk));
				incoming.on("error", reject);
				incoming.on("end", () => {
					const text = Buffer.concat(chunks).toString();
					const parsed = parseJson(text);
					const answer = isObject(parsed) ? parsed : {};
					resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, body: answer });
				});
			},
		);
		outgoing.on("error", reject);
		outgoing.end(typeof payload === "string" ? payload : undefined);
	});
}

/** A token for a tenant, by the way a runner takes. */
export async function signIn(
	sandbox: Sandbox,
	tenant = MSP,
	clientId = sandbox.writer.clientId,
	scope = "https://graph.microsoft.com/.default",
): Promise<Answer> {
	const assertion = await runnerToken(sandbox);
	return await send(sandbox, `/${tenant}/oauth2/v2.0/token`, {
		method: "POST",
		form: {
			client_id: clientId,
			scope,
			grant_type: "client_credentials",
			client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
			client_assertion: assertion,
		},
	});
}

export async function runnerToken(
	sandbox: Sandbox,
	audience = "api://AzureADTokenExchange",
): Promise<string> {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = sandbox.environment;
	const answer = await send(sandbox, `${url}&audience=${encodeURIComponent(audience)}`, {
		headers: { authorization: `Bearer ${token}` },
	});
	return textAt(answer.body, "value");
}

/** Graph for one tenant. */
export type Graph = (path: string, sending?: Sending) => Promise<Answer>;

export async function graphOf(
	sandbox: Sandbox,
	tenant = MSP,
	clientId = sandbox.writer.clientId,
): Promise<Graph> {
	const token = textAt((await signIn(sandbox, tenant, clientId)).body, "access_token");
	return async (path, sending = {}) =>
		await send(sandbox, `/v1.0${path}`, {
			...sending,
			headers: { authorization: `Bearer ${token}`, ...sending.headers },
		});
}

/** The message that Graph means: the inner one where there is one. */
export function messageOf(answer: Answer): string {
	return textAt(answer.body, "error", "innerError", "message") || textAt(answer.body, "error", "message");
}

export function valuesOf(answer: Answer): readonly JsonObject[] {
	const { value } = objectAt(answer.body);
	return Array.isArray(value) ? value.filter(isObject) : [];
}
