import { type ErrorCode, RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Attempt as Send } from "./attempt.ts";
import { describeCall, type GraphCall, type TenantName, tenantError } from "./failures.ts";
import type { LibraryRequest } from "./library.ts";
import { describeOutcome, outcomeOfAnswer, outcomeOfError } from "./outcome.ts";
import { isPaced } from "./pace.ts";
import { parseObject } from "./parse.ts";
import { type Attempt, decide, type Outcome } from "./retry.ts";
import type { Time } from "./time.ts";
import type { WireAnswer } from "./wire.ts";

interface RepetitionOptions {
	readonly tenant: TenantName;
	readonly time: Time;
	/** Milliseconds for one request, with everything that is repeated of it. */
	readonly budget: number;
	readonly onRetry?: ((message: string) => void) | undefined;
}

/** A final answer, with the JSON object in it where there is one. */
export interface Received {
	readonly answer: WireAnswer;
	readonly body: JsonObject | undefined;
}

/** A POST creates, except to $batch, through which Ringfence only reads. */
function isRepeatable(call: GraphCall): boolean {
	return call.method !== "POST" || new URL(call.path).pathname.endsWith("/$batch");
}

function codeOf(outcome: Outcome): ErrorCode {
	if (outcome.kind === "malformed") return "bad-response";
	if (outcome.kind !== "answer") return "no-network";
	return outcome.status === 429 ? "throttled" : "service-unavailable";
}

function hintOf(outcome: Outcome): string {
	if (outcome.kind === "network" && outcome.hopeless) {
		return "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS.";
	}
	switch (codeOf(outcome)) {
		case "throttled":
			return "Every tool shares this tenant's limit of one request per second. Run again when others are done.";
		case "no-network":
			return "Check the network and any proxy, then run again.";
		default:
			return "Run again later.";
	}
}

function gaveUp(tenant: TenantName, call: GraphCall, attempt: Attempt, received?: Received): RingfenceError {
	const { outcome, number, elapsed } = attempt;
	const tries = number === 1 ? "1 try" : `${number} tries in ${Math.round(elapsed / 1000)} s`;
	const requestId = outcome.kind === "answer" ? received?.answer.headers["request-id"] : undefined;
	const text = `Graph ${describeOutcome(outcome)}: ${describeCall(call)}, ${tries}`;
	const code = codeOf(outcome);
	return tenantError(tenant, code, `${text}${requestId ? ` (request-id ${requestId})` : ""}.`, {
		hint: hintOf(outcome),
	});
}

function uncertain(tenant: TenantName, call: GraphCall, outcome: Outcome): RingfenceError {
	const text = `Graph ${describeOutcome(outcome)}: ${describeCall(call)}. It may or may not have been done.`;
	return tenantError(tenant, "uncertain", text, { hint: "Plan again to see what is there." });
}

/** Our own errors, such as a sign-in that was refused, are no outcome of the request and pass through. */
async function sendOnce(
	request: LibraryRequest,
	send: Send,
): Promise<{ outcome: Outcome; received?: Received }> {
	try {
		const answer = await send(request);
		const body = answer.text === "" ? undefined : parseObject(answer.text);
		const mayBeEmpty = request.method === "PATCH" || request.method === "DELETE";
		return { outcome: outcomeOfAnswer(answer, body, { mayBeEmpty }), received: { answer, body } };
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		return { outcome: outcomeOfError(error) };
	}
}

/** Repeats what the retry table allows, until the answer is final or the budget is spent. */
export async function sendRepeatedly(
	request: LibraryRequest,
	send: Send,
	{ tenant, time, budget, onRetry }: RepetitionOptions,
): Promise<Received> {
	const call = { method: request.method, path: request.url };
	const repeatable = isRepeatable(call);
	const paced = isPaced(call.path);
	const started = time.now();
	for (let number = 1; ; number++) {
		const { outcome, received } = await sendOnce(request, send);
		const now = time.now();
		const elapsed = now - started;
		const attempt = { outcome, repeatable, paced, number, elapsed, budget, now, random: time.random() };
		const decision = decide(attempt);
		if (decision.action === "accept" && received) return received;
		if (decision.action === "uncertain") throw uncertain(tenant, call, outcome);
		if (decision.action !== "retry") throw gaveUp(tenant, call, attempt, received);
		const wait = (decision.wait / 1000).toFixed(1);
		onRetry?.(
			`${tenant.name}: Graph ${describeOutcome(outcome)}, trying again in ${wait} s: ${describeCall(call)}`,
		);
		await time.sleep(decision.wait);
	}
}
