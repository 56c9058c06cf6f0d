import type { Client, Context, Middleware, ResponseType } from "@microsoft/microsoft-graph-client";
import { RingfenceError } from "../errors.ts";
import type { GraphCall } from "./failures.ts";
import type { Received } from "./repetition.ts";

/** A request as Microsoft's client library has made it. */
export interface LibraryRequest {
	readonly method: GraphCall["method"];
	/** The whole address. */
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | undefined;
}

type Deliver = (request: LibraryRequest) => Promise<Received>;

/** What was received stands beside the library's response, so that no text is parsed twice. */
const receivedBy = new WeakMap<Response, Received>();

/**
 * Makes requests with @microsoft/microsoft-graph-client, and hands each one to `deliver` in the place of the library's own
 * middleware. Loaded with the first request.
 */
export function openLibrary(origin: string, deliver: Deliver): (call: GraphCall) => Promise<Received> {
	let opened: Promise<(call: GraphCall) => Promise<Received>> | undefined;
	return async (call) => {
		opened ??= open(origin, deliver);
		return (await opened)(call);
	};
}

async function open(origin: string, deliver: Deliver): Promise<(call: GraphCall) => Promise<Received>> {
	const { Client, GraphClientError, ResponseType } = await import("@microsoft/microsoft-graph-client");
	const middleware: Middleware = {
		async execute(context) {
			try {
				context.response = carry(await deliver(requestOf(context)));
			} catch (error) {
				// The library keeps the name and message of an error alone, except of its own GraphClientError.
				throw error instanceof RingfenceError
					? GraphClientError.setGraphClientError({ carried: error })
					: error;
			}
		},
	};
	const client = Client.initWithMiddleware({ baseUrl: `${origin}/`, defaultVersion: "v1.0", middleware });
	return async (call) => {
		try {
			return received(await send(client, ResponseType.RAW, call));
		} catch (error) {
			const carried = error instanceof GraphClientError ? error.customError?.carried : undefined;
			throw carried instanceof RingfenceError ? carried : error;
		}
	};
}

async function send(client: Client, raw: ResponseType, call: GraphCall): Promise<Response> {
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

function requestOf({ request, options }: Context): LibraryRequest {
	const method = options?.method;
	return {
		method: method === "POST" || method === "PATCH" || method === "DELETE" ? method : "GET",
		url: typeof request === "string" ? request : request.url,
		headers: { Accept: "application/json", ...Object.fromEntries(new Headers(options?.headers)) },
		body: typeof options?.body === "string" ? options.body : undefined,
	};
}

/** The library is asked for the raw response, so it hands on an empty one as well as any. */
function carry(found: Received): Response {
	const response = new Response(null);
	receivedBy.set(response, found);
	return response;
}

function received(response: Response): Received {
	const found = receivedBy.get(response);
	if (found === undefined) throw new Error("The client library handed on another response.");
	return found;
}
