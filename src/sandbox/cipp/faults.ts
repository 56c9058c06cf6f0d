import type { Json } from "../../json.ts";
import { isObject } from "../json-values.ts";
import { type CippAnswer, type CippCall, textOf } from "./call.ts";
import type { CippEndpoint } from "./endpoints.ts";
import type { CippFault, CippState } from "./state.ts";

/** The secret that the fault `secret` lets slip. Synthetic. */
export const SLIPPED_SECRET = "sandbox~slipped~secret";

const PAGE =
	"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to your account</body></html>";

/** The first rule that this request meets, used up as it is taken. */
export function takeFault(state: CippState, method: string, endpoint: string): CippFault | undefined {
	const rule = state.faults.find(
		(one) =>
			(one.endpoint?.toLowerCase() ?? endpoint.toLowerCase()) === endpoint.toLowerCase() &&
			(one.method ?? method) === method,
	);
	if (rule === undefined) return undefined;
	const left = (rule.times ?? 1) - 1;
	const rest = left > 0 ? [{ ...rule, times: left }] : [];
	state.faults = state.faults.flatMap((one) => (one === rule ? rest : [one]));
	return rule.fault;
}

/** The answer that a fault makes; undefined where the request goes its way after all. Texts are synthetic. */
export function answerFault(fault: CippFault, call: CippCall, endpoint: CippEndpoint): Response | undefined {
	const note = (resultText: string) => ({ resultText, state: "error" });
	switch (fault) {
		case "error-in-200":
			return Response.json({ Results: "The request failed, see the log." });
		case "role-refused":
			return Response.json([note("You may not manage this client.")]);
		case "app-registration": {
			const retryPayload = { RetrySetup: true, CIPPAPI: { ResetSecret: true } };
			const failed = { ...note("The application failed."), retryAvailable: true, retryPayload };
			return Response.json({ Results: [failed] });
		}
		case "html":
			return page(200);
		case "starting":
			return page(503);
		case "redirect":
			return new Response(null, { status: 302, headers: { location: "https://login.example.com/" } });
		case "empty":
			return new Response(null);
		case "exception":
			return new Response("An unhandled exception.", { status: 500 });
		case "switched-off":
			return new Response("This function is switched off.", { status: 503 });
		case "forbidden":
			return new Response("You may not do this.", { status: 403 });
		case "not-done":
			return Response.json(["The API client was updated."]);
		case "truncated":
			return new Response(JSON.stringify(endpoint.handle(call).body ?? {}).slice(0, -1));
		case "secret":
			return slipped(endpoint.handle(call));
		case "vanish":
			call.state.clients.delete(textOf(call.body, "ClientId").toLowerCase());
			return Response.json(["The API client was updated."]);
	}
}

function page(status: number): Response {
	return new Response(PAGE, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

function slipped({ body = [] }: CippAnswer): Response {
	const note = { resultText: `Keep ${SLIPPED_SECRET} safe.`, copyField: SLIPPED_SECRET, state: "success" };
	const items: readonly Json[] = [isObject(body) ? (body["Results"] ?? []) : body].flat();
	return Response.json([...items, note]);
}
