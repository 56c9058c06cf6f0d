import { Agent, request as open } from "node:https";
import { version } from "../version.ts";

export interface WireRequest {
	readonly method: "GET" | "POST" | "PATCH" | "DELETE";
	/** An https address. */
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string | undefined;
	/** Milliseconds until the whole answer is there; waiting for a free connection is not in it. */
	readonly timeout: number;
	/** Called when the request is on its way, which with many tenants may be later than when it was asked for. */
	readonly onSent?: (() => void) | undefined;
}

/** An answer, read to its end. */
export interface WireAnswer {
	readonly status: number;
	/** By names in lower case. */
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly text: string;
}

/**
 * Sends one request and follows no redirect.
 * @throws the system's error, or one named TimeoutError
 */
export type Wire = (request: WireRequest) => Promise<WireAnswer>;

/**
 * Connections to one host, for all tenants together: a tenant waits for its pace most of the time, so few connections
 * carry many tenants, and each one spared saves a TLS handshake and its buffers.
 */
const connections = 128;
/** Milliseconds. Shorter than any service keeps one, so that no request is sent into a connection that is closing. */
const idle = 4_000;

/** Far more than a full list of policies has, and far less than a text may hold. */
const mostCharacters = 64_000_000;

let agent: Agent | undefined;

function sharedAgent(): Agent {
	// As Node's own fetch does: a proxy is used where Node is told so.
	const proxy = process.env["NODE_USE_ENV_PROXY"] === "1" ? { proxyEnv: process.env } : {};
	agent ??= new Agent({ keepAlive: true, maxSockets: connections, timeout: idle, ...proxy });
	return agent;
}

/** Sends over connections that all tenants share; what travels on them does not mix. */
export const pooledWire: Wire = ({ method, url, headers, body, timeout, onSent }) =>
	new Promise((resolve, reject) => {
		let timer: NodeJS.Timeout | undefined;
		const fail = (error: Error) => {
			clearTimeout(timer);
			reject(error);
			request.destroy();
		};
		const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
		const all = { "User-Agent": `ringfence/${version}`, ...headers, ...length };
		const request = open(url, { method, agent: sharedAgent(), headers: all }, (response) => {
			let text = "";
			response.setEncoding("utf8");
			response.on("data", (part: string) => {
				text += part;
				if (text.length > mostCharacters)
					fail(new Error(`The answer is longer than ${mostCharacters} characters.`));
			});
			response.on("error", fail);
			response.on("end", () => {
				clearTimeout(timer);
				resolve({ status: response.statusCode ?? 0, headers: singleValues(response.headers), text });
			});
		});
		request.on("error", fail);
		request.on("socket", (socket) => {
			timer = setTimeout(() => fail(new DOMException("No answer in time.", "TimeoutError")), timeout);
			if (!onSent) return;
			if (socket.connecting) socket.once("secureConnect", onSent);
			else onSent();
		});
		request.end(body);
	});

function singleValues(headers: NodeJS.Dict<string | string[]>): Record<string, string | undefined> {
	const single: Record<string, string | undefined> = {};
	for (const name in headers) single[name] = String(headers[name]);
	return single;
}

/** The shared connections, unless something else stands in for Node's own fetch. */
export function wireOf(fetch: typeof globalThis.fetch): Wire {
	if (fetch === globalThis.fetch) return pooledWire;
	return async ({ method, url, headers, body, timeout }) => {
		const signal = AbortSignal.timeout(timeout);
		const answer = await fetch(url, { method, headers, body: body ?? null, redirect: "manual", signal });
		return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
	};
}
