import type { Context, Middleware } from "@microsoft/microsoft-graph-client";
import type { TokenSource } from "./credentials.ts";
import { type GraphCall, type TenantName, tenantError } from "./failures.ts";
import { isPaced, type Pacer } from "./pace.ts";

export type Next = (context: Context) => Promise<void>;

/** A link of the client library's middleware chain. */
export function chained(handle: (context: Context, next: Next) => Promise<void>): Middleware {
	let following: Middleware | undefined;
	return {
		execute: (context) => handle(context, async (passed) => following?.execute(passed)),
		setNext(next) {
			following = next;
		},
	};
}

function urlOf(context: Context): string {
	return typeof context.request === "string" ? context.request : context.request.url;
}

/** The request that is being sent; its path is the whole address. */
export function callOf(context: Context): GraphCall {
	const method = context.options?.method;
	const path = urlOf(context);
	return { method: method === "POST" || method === "PATCH" || method === "DELETE" ? method : "GET", path };
}

function authorise(context: Context, token: string): void {
	const headers = new Headers(context.options?.headers);
	headers.set("Authorization", `Bearer ${token}`);
	context.options = { ...context.options, headers };
}

/**
 * Puts the tenant's token on every attempt, and a new one after a 401. The source checks that each token is for
 * this tenant, so nothing is read or written with another's; no other origin ever sees one.
 */
export function authenticating(tenant: TenantName, tokens: TokenSource, origin: string): Middleware {
	return chained(async (context, next) => {
		const target = new URL(urlOf(context)).origin;
		if (target !== origin) {
			throw tenantError(tenant, "bad-response", `a request to ${target} was stopped; Graph is at ${origin}.`);
		}
		authorise(context, (await tokens.get()).value);
		await next(context);
		if (context.response?.status !== 401) return;
		authorise(context, (await tokens.get({ renew: true })).value);
		await next(context);
	});
}

interface SendingOptions {
	readonly pacer: Pacer;
	readonly fetch: typeof globalThis.fetch;
	/** Milliseconds that one attempt may take, its body included. */
	readonly timeout: number;
}

/** Sends in its turn, which is taken last so that getting a token does not use it up, and reads the whole body. */
export function sending({ pacer, fetch, timeout }: SendingOptions): Middleware {
	return chained(async (context) => {
		const url = urlOf(context);
		delete context.response;
		if (isPaced(url)) await pacer.turn();
		const { method, body, headers } = context.options ?? {};
		const answer = await fetch(url, {
			method: method ?? "GET",
			body: body ?? null,
			headers: headers ?? {},
			redirect: "manual",
			signal: AbortSignal.timeout(timeout),
		});
		const text = await answer.text();
		const { status, statusText } = answer;
		context.response = new Response(text || null, { status, statusText, headers: answer.headers });
	});
}
