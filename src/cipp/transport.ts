import { type TenantName, tenantError } from "../entra/failures.ts";
import { describeOutcome, outcomeOfError } from "../entra/outcome.ts";
import { decide, type Outcome } from "../entra/retry.ts";
import type { Time } from "../entra/time.ts";
import type { JsonObject } from "../json.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { showText } from "./text.ts";
import type { TokenSource } from "./tokens.ts";

export interface TransportOptions {
	readonly tenant: TenantName;
	/** With `/api`, as resolveEndpoint gives it. */
	readonly endpoint: string;
	readonly tokens: TokenSource;
	readonly time: Time;
	readonly fetch: typeof globalThis.fetch;
	readonly onSecret?: ((secret: string) => void) | undefined;
	readonly onRetry?: ((message: string) => void) | undefined;
}

/** A write of which nobody knows whether it was done. */
export interface Lost {
	readonly kind: "lost";
	/** In words, to stand after "CIPP ". */
	readonly what: string;
}

/** The wire to one CIPP. */
export interface Transport {
	readonly tenant: TenantName;
	readonly endpoint: string;
	/**
	 * Reads, and repeats what may pass by itself: no connection, 429, 5xx, a page from a cold start, cut-off JSON.
	 * @param name an endpoint with its query, as in GetVersion?LocalVersion=10.0.0
	 * @param tries fewer for what can be done without
	 * @returns the last answer, whatever it says
	 * @throws RingfenceError no-network when there was none; whatever the sign-in throws
	 */
	get(name: string, tries?: number): Promise<Answer>;
	/** Writes once; again only when nothing can have happened. */
	post(name: string, body: JsonObject): Promise<Answer | Lost>;
}

/** Milliseconds that one attempt may take: a CIPP that slept starts in half a minute. */
const timeout = 60_000;
/** Milliseconds for one request with everything that is repeated of it. */
const budget = 150_000;
const mostTries = 8;

type Attempt = { readonly outcome: Outcome; readonly answer?: Answer };
type Request = { readonly method: "GET" | "POST"; readonly name: string; readonly body?: JsonObject };

/** A page or half of some JSON instead of an answer may be a start-up or a gateway; a refusal as a page is final. */
function outcomeOf(answer: Answer, retryAfter: string | undefined): Outcome {
	const { status, kind } = answer;
	const ok = status >= 200 && status < 300;
	return ok && (kind === "page" || kind === "text")
		? { kind: "malformed", status }
		: { kind: "answer", status, retryAfter };
}

function createSend({ endpoint, tokens, fetch, onSecret }: TransportOptions) {
	const once = async ({ method, name, body }: Request, renew: boolean): Promise<Attempt> => {
		const { value } = await tokens.get({ renew });
		try {
			const response = await fetch(`${endpoint}/${name}`, {
				method,
				body: body === undefined ? null : JSON.stringify(body),
				headers: {
					Authorization: `Bearer ${value}`,
					Accept: "application/json",
					...(body && { "Content-Type": "application/json" }),
				},
				redirect: "manual",
				signal: AbortSignal.timeout(timeout),
			});
			const answer = await readAnswer(response, onSecret);
			return { answer, outcome: outcomeOf(answer, response.headers.get("retry-after") ?? undefined) };
		} catch (error) {
			return { outcome: outcomeOfError(error) };
		}
	};
	return async (request: Request): Promise<Attempt> => {
		const attempt = await once(request, false);
		return attempt.answer?.status === 401 ? await once(request, true) : attempt;
	};
}

function noNetwork({ tenant, endpoint }: TransportOptions, outcome: Outcome) {
	const hopeless = outcome.kind === "network" && outcome.hopeless;
	return tenantError(
		tenant,
		"no-network",
		`CIPP at ${new URL(endpoint).origin} ${describeOutcome(outcome)}.`,
		{
			hint: hopeless
				? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS."
				: "Check cipp.api.url, the network and any proxy, then run again.",
		},
	);
}

function describeLost(outcome: Outcome, answer: Answer | undefined): string {
	if (answer?.kind === "page") return `answered ${answer.status} with a web page`;
	if (answer?.kind === "text") return `answered ${answer.status}: “${showText(answer.text)}”`;
	return describeOutcome(outcome);
}

/** Sends until the answer is final, the tries are used up, or a write may not be repeated. */
function createRepeat(options: TransportOptions) {
	const { tenant, time, onRetry } = options;
	const send = createSend(options);
	return async (request: Request, tries: number) => {
		const started = time.now();
		for (let number = 1; ; number++) {
			const attempt = await send(request);
			const now = time.now();
			const decision = decide({
				outcome: attempt.outcome,
				repeatable: request.method === "GET",
				paced: false,
				number,
				elapsed: now - started,
				budget,
				now,
				random: time.random(),
			});
			if (decision.action !== "retry" || number >= tries) return { ...attempt, decision };
			const wait = (decision.wait / 1000).toFixed(1);
			const said = describeOutcome(attempt.outcome);
			onRetry?.(`${tenant.name}: CIPP ${said}, trying again in ${wait} s: ${request.name.split("?")[0]}`);
			await time.sleep(decision.wait);
		}
	};
}

/** Signs in at the first request. */
export function createTransport(options: TransportOptions): Transport {
	const repeat = createRepeat(options);
	return {
		tenant: options.tenant,
		endpoint: options.endpoint,
		async get(name, tries = mostTries) {
			const { answer, outcome } = await repeat({ method: "GET", name }, tries);
			if (answer === undefined) throw noNetwork(options, outcome);
			return answer;
		},
		async post(name, body) {
			const { answer, outcome, decision } = await repeat({ method: "POST", name, body }, mostTries);
			if (decision.action === "uncertain") return { kind: "lost", what: describeLost(outcome, answer) };
			if (answer === undefined) throw noNetwork(options, outcome);
			return answer;
		},
	};
}
