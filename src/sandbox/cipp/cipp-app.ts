import { type Context, Hono } from "hono";
import { parseJson } from "../json-values.ts";
import { checkClient } from "./access.ts";
import { actionOf, type CippAnswer, type CippCall } from "./call.ts";
import { endpoints } from "./endpoints.ts";
import { answerFault, takeFault } from "./faults.ts";
import type { CippState } from "./state.ts";

export interface CippApiOptions {
	readonly state: CippState;
	/** The application that a bearer token was issued to and for; undefined for a token that CIPP would not take. */
	readonly authorize: (bearer: string) => Promise<string | undefined> | string | undefined;
}

/**
 * CIPP-API under /api, Azure's sign-in in front of it included. What it answers follows CIPP's own behaviour, silent
 * failures first of all; its texts are synthetic.
 */
export function createCippApi({ state, authorize }: CippApiOptions): Hono {
	const app = new Hono();
	app.all("/api/:endpoint", async (context) => {
		const name = context.req.param("endpoint");
		const body = parseJson(await context.req.text());
		const query = new URL(context.req.url).searchParams;
		const response = await respond(context, name, { state, query, body });
		state.log.push({
			method: context.req.method,
			endpoint: name,
			action: actionOf({ query, body }),
			body,
			status: response.status,
		});
		return response;
	});
	app.notFound((context) => context.html(PORTAL));
	return app;

	async function respond(
		context: Context,
		name: string,
		asked: Pick<CippCall, "state" | "query" | "body">,
	): Promise<Response> {
		const bearer = /^Bearer +(\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
		const clientId = bearer === undefined ? undefined : (await authorize(bearer))?.toLowerCase();
		if (clientId === undefined) return new Response(null, { status: 401 });
		if (!state.allowedApplications.has(clientId)) return context.html(SHUT_OUT, 403);
		const endpoint = endpoints.get(name.toLowerCase());
		if (endpoint === undefined) return context.text("There is no such endpoint.", 404);
		const access = checkClient(state, clientId, endpoint.permission);
		if ("denied" in access) return context.text(access.denied, 403);
		const { origin } = new URL(context.req.url);
		const call: CippCall = { ...asked, role: access.role, origin };
		const fault = takeFault(state, context.req.method, name);
		const broken = fault === undefined ? undefined : answerFault(fault, call, endpoint);
		return broken ?? send(endpoint.handle(call));
	}
}

/** What a wrong address leads to: the portal, which answers to everything. Synthetic. */
const PORTAL = "<!DOCTYPE html><html><head><title>CIPP</title></head><body></body></html>";
/** Azure's own refusal. Synthetic. */
const SHUT_OUT = "<html><body>You may not see this.</body></html>";

function send({ status = 200, body, text }: CippAnswer): Response {
	if (text !== undefined) return new Response(text, { status });
	if (body === undefined) return new Response(null, { status });
	return Response.json(body, { status });
}
