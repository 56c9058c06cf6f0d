import { type Context, Hono } from "hono";
import type { Json } from "../../json.ts";
import { guidOf } from "../guid.ts";
import { parseJson } from "../json-values.ts";
import { readAccessToken } from "../sign-in/access-token.ts";
import type { Exchange } from "../sign-in/sign-in-app.ts";
import type { Tenant } from "../state/tenant.ts";
import type { World } from "../state/world.ts";
import type { GraphAnswer, GraphCall } from "./call.ts";
import { badRequest, envelopeOf, GraphError, tooManyRequests, unknownSegment } from "./graph-error.ts";
import { checkNeed } from "./permissions.ts";
import { type Route, routes } from "./routes.ts";

type GraphContext = Context<{ Bindings: Exchange }>;
export type GraphApp = Hono<{ Bindings: Exchange }>;

const PREFERENCE = "include-unknown-enum-members";

/** Graph v1.0 for all tenants; the bearer token says which. $batch is apart, it dispatches into this. */
export function createGraphApp(world: World): GraphApp {
	const app: GraphApp = new Hono<{ Bindings: Exchange }>();
	for (const route of routes) {
		app.on(route.method, `/v1.0${route.path}`, async (context) => {
			const caller = await authenticate(world, context.req.raw);
			const { time } = context.env.entry;
			if (route.paced && !world.pace.take(caller.tenant.id, time)) throw tooManyRequests();
			checkNeed(route.need, caller.roles);
			return send(context, route.handle(await callOf(world, context, caller, route)), world);
		});
	}
	app.notFound(async (context) => {
		try {
			await authenticate(world, context.req.raw);
			throw unknownSegment(new URL(context.req.url).pathname.split("/")[2] ?? "");
		} catch (error) {
			return sendError(context, error, world);
		}
	});
	app.onError((error, context) => sendError(context, error, world));
	return app;
}

interface Caller {
	readonly tenant: Tenant;
	readonly clientId: string;
	readonly roles: ReadonlySet<string>;
}

/** @throws GraphError 401 */
export async function authenticate(world: World, request: Request): Promise<Caller> {
	const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
	if (token === undefined) throw unauthenticated("Access token is empty.");
	const audiences = ["https://graph.microsoft.com", new URL(request.url).origin];
	const reading = await readAccessToken(token, audiences, world.keys, world.clock());
	if ("refusal" in reading) {
		const texts = {
			malformed: "IDX14100: JWT is not well formed, or its signature is not valid.", // second half synthetic
			expired: "Lifetime validation failed, the token is expired.",
			audience: "Access token validation failure. Invalid audience.",
		};
		throw unauthenticated(texts[reading.refusal]);
	}
	const tenant = world.tenants.get(reading.claims.tenant);
	if (tenant === undefined) throw unauthenticated("The token's tenant does not exist."); // synthetic
	return { tenant, clientId: reading.claims.clientId, roles: new Set(reading.claims.roles) };
}

export function unauthenticated(message: string): GraphError {
	return new GraphError(401, "InvalidAuthenticationToken", message);
}

async function callOf(world: World, context: GraphContext, caller: Caller, route: Route): Promise<GraphCall> {
	const url = new URL(context.req.url);
	const hasBody = route.method === "POST" || route.method === "PATCH";
	return {
		world,
		...caller,
		origin: url.origin,
		path: url.pathname,
		query: url.searchParams,
		params: context.req.param(),
		body: hasBody ? await bodyOf(context) : undefined,
		unknownMembers: prefers(context),
		eventual: context.req.header("consistencylevel")?.toLowerCase() === "eventual",
		now: world.clock(),
	};
}

async function bodyOf(context: GraphContext): Promise<Json> {
	const body = parseJson(await context.req.text());
	const isJson = context.req.header("content-type")?.toLowerCase().startsWith("application/json") === true;
	if (body !== undefined && isJson) return body;
	throw badRequest(
		"Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
	);
}

function prefers(context: GraphContext): boolean {
	return context.req.header("prefer")?.includes(PREFERENCE) === true;
}

export function send(context: GraphContext, answer: GraphAnswer, world: World): Response {
	const headers = headersOf(context, world);
	if (prefers(context)) headers.set("Preference-Applied", PREFERENCE);
	for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
	if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
	headers.set("content-type", "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8");
	return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
}

export function sendError(context: GraphContext, error: unknown, world: World): Response {
	if (!(error instanceof GraphError)) throw error;
	const headers = headersOf(context, world);
	headers.set("content-type", "application/json");
	if (error.status === 401)
		headers.set("WWW-Authenticate", 'Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"');
	context.env.entry.reason = error.reason ?? error.inner;
	const ids = {
		now: world.clock(),
		requestId: headers.get("request-id") ?? "",
		clientRequestId: headers.get("client-request-id") ?? "",
	};
	return new Response(JSON.stringify(envelopeOf(error, ids)), { status: error.status, headers });
}

function headersOf(context: GraphContext, world: World): Headers {
	const { entry } = context.env;
	const requestId = guidOf("request", world.clock(), entry.method, entry.path, entry.tenant ?? "");
	return new Headers({
		"request-id": requestId,
		"client-request-id": entry.clientRequestId ?? requestId,
		"cache-control": "no-cache",
	});
}
