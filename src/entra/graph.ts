import type { Client, Middleware, ResponseType } from "@microsoft/microsoft-graph-client";
import { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Cloud } from "./cloud.ts";
import type { TokenSource } from "./credentials.ts";
import type { GraphAnswer, GraphCall, TenantName } from "./failures.ts";
import { authenticating, chained, sending } from "./middleware.ts";
import { createPacer } from "./pace.ts";
import { parseObject } from "./parse.ts";
import { retrying } from "./retry-middleware.ts";
import type { Time } from "./time.ts";

/** One tenant's Graph: every request of the tenant goes through here, and so through its one pace. */
export interface Graph {
	readonly tenant: TenantName;
	/** Where Graph is, without a trailing slash. */
	readonly origin: string;
	readonly time: Time;
	/** Milliseconds for one request with everything that is repeated of it. */
	readonly budget: number;
	readonly onRetry: ((message: string) => void) | undefined;
	/**
	 * Returns every final answer, refusals included.
	 * @throws RingfenceError throttled, service-unavailable, no-network or bad-response once the budget is spent;
	 * uncertain when a create may have happened; whatever the sign-in throws
	 */
	send(call: GraphCall): Promise<GraphAnswer>;
}

interface GraphOptions {
	readonly cloud: Cloud;
	readonly tokens: TokenSource;
	readonly time: Time;
	readonly fetch: typeof globalThis.fetch;
	readonly requestsPerSecond: number;
	readonly budget: number;
	readonly timeout: number;
	readonly onRetry: ((message: string) => void) | undefined;
}

type Send = (call: GraphCall) => Promise<Response>;

async function sendThrough(client: Client, raw: ResponseType, call: GraphCall): Promise<Response> {
	const request = client.api(call.path).responseType(raw);
	switch (call.method) {
		case "GET":
			return await request.header("Prefer", "include-unknown-enum-members").get();
		case "POST":
			return await request.post(call.body);
		case "PATCH":
			return await request.patch(call.body);
		case "DELETE":
			return await request.delete();
	}
}

/**
 * The library turns every error into a GraphError and keeps only its name and message, except its own
 * GraphClientError, which it lets through. So our errors travel inside one.
 */
async function openLibrary(origin: string, middleware: readonly Middleware[]): Promise<Send> {
	const { Client, GraphClientError, ResponseType } = await import("@microsoft/microsoft-graph-client");
	const carrying = chained(async (context, next) => {
		try {
			await next(context);
		} catch (error) {
			throw error instanceof RingfenceError
				? GraphClientError.setGraphClientError({ carried: error })
				: error;
		}
	});
	const client = Client.initWithMiddleware({
		baseUrl: `${origin}/`,
		defaultVersion: "v1.0",
		middleware: [carrying, ...middleware],
	});
	return async (call) => {
		try {
			return await sendThrough(client, ResponseType.RAW, call);
		} catch (error) {
			const carried: unknown = error instanceof GraphClientError ? error.customError?.carried : undefined;
			throw carried instanceof RingfenceError ? carried : error;
		}
	};
}

function bodyOf(text: string): JsonObject | undefined {
	return text === "" ? undefined : parseObject(text);
}

/** Opens nothing yet: the library is loaded and the sign-in made by the first request. */
export function createGraph(tenant: TenantName, options: GraphOptions): Graph {
	const { cloud, tokens, time, budget, timeout, fetch, onRetry } = options;
	const origin = cloud.graphEndpoint;
	const pacer = createPacer(options.requestsPerSecond, time);
	let library: Promise<Send> | undefined;
	return {
		tenant,
		origin,
		time,
		budget,
		onRetry,
		async send(call) {
			library ??= openLibrary(origin, [
				retrying({ tenant, time, budget, onRetry }),
				authenticating(tenant, tokens, origin),
				sending({ pacer, fetch, timeout }),
			]);
			const send = await library;
			const response = await send(call);
			return {
				status: response.status,
				body: bodyOf(await response.text()),
				requestId: response.headers.get("request-id") ?? undefined,
				...(response.status === 403 && { delegated: (await tokens.get()).delegated }),
			};
		},
	};
}
