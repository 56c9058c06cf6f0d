import { setTimeout as sleep } from "node:timers/promises";
import type { FaultRule, Faults } from "./faults.ts";
import { faultError } from "./graph/fault-error.ts";
import { unauthenticated } from "./graph/graph-app.ts";
import { envelopeOf, type GraphError } from "./graph/graph-error.ts";
import { guidOf } from "./guid.ts";
import { type LogEntry, openEntry } from "./request-log.ts";
import type { Exchange } from "./sign-in/sign-in-app.ts";

/** Answers a request without regard to transport. */
type Dispatch = (request: Request, exchange: Exchange) => Promise<Response>;

interface ExchangeOptions {
	readonly clock: () => number;
	/** Milliseconds before every answer. */
	readonly latency: number;
	readonly faults: Faults;
	readonly log: LogEntry[];
}

const SLOW = 3000;
const HTML =
	"<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h1>Our services aren't available right now</h1></body></html>";

/**
 * One request in, one answer out: logged, delayed and broken as the faults demand.
 * The answer is undefined where the connection is to be cut instead.
 */
export function createExchange(dispatch: Dispatch, { clock, latency, faults, log }: ExchangeOptions) {
	return async (request: Request): Promise<Response | undefined> => {
		const entry = openEntry(request, clock(), false);
		log.push(entry);
		const rule = faults.next(entry);
		entry.fault = rule === undefined ? undefined : String(rule.fault);
		if (latency > 0) await sleep(latency);
		const handle = async () => await dispatch(request, { entry, fault: rule?.fault });
		const response = await answer(handle, rule, { entry, now: clock() });
		if (response !== undefined) entry.status = response.status;
		return response;
	};
}

interface Moment {
	readonly entry: LogEntry;
	readonly now: number;
}

async function answer(
	handle: () => Promise<Response>,
	rule: FaultRule | undefined,
	moment: Moment,
): Promise<Response | undefined> {
	if (rule === undefined) return await handle();
	switch (rule.fault) {
		case "wrong-tenant": // the token endpoint's own affair
			return await handle();
		case "reset-before":
			return undefined;
		case "reset-after":
			await handle();
			return undefined;
		case "slow":
			await sleep(rule.delay ?? SLOW);
			return await handle();
		case "html":
			return gatewayPage(moment.entry.method);
		case "truncated":
			return await truncated(await handle());
		case "expired-token":
			return refusal(unauthenticated("Lifetime validation failed, the token is expired."), moment);
		default:
			return refusal(faultError(rule.fault), moment, rule.retryAfter);
	}
}

/** To a reader with 200, as a proxy's sign-in page comes. */
function gatewayPage(method: string): Response {
	return new Response(HTML, {
		status: method === "GET" ? 200 : 503,
		headers: { "content-type": "text/html; charset=utf-8" },
	});
}

function refusal(error: GraphError, { entry, now }: Moment, retryAfter?: number): Response {
	const requestId = guidOf("request", now, entry.method, entry.path, entry.tenant ?? "");
	const clientRequestId = entry.clientRequestId ?? requestId;
	return Response.json(envelopeOf(error, { now, requestId, clientRequestId }), {
		status: error.status,
		headers: {
			"request-id": requestId,
			"client-request-id": clientRequestId,
			...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }),
		},
	});
}

async function truncated(response: Response): Promise<Response> {
	const text = await response.text();
	if (text === "") return new Response(null, response);
	return new Response(text.slice(0, Math.ceil(text.length / 2)), {
		status: response.status,
		headers: response.headers,
	});
}
