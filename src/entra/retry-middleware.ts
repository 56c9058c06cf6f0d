import type { Context, Middleware } from "@microsoft/microsoft-graph-client";
import { type ErrorCode, RingfenceError } from "../errors.ts";
import { describeCall, type GraphCall, type TenantName, tenantError } from "./failures.ts";
import { callOf, chained, type Next } from "./middleware.ts";
import { describeOutcome, outcomeOfError, outcomeOfResponse } from "./outcome.ts";
import { isPaced } from "./pace.ts";
import { type Attempt, decide, type Outcome } from "./retry.ts";
import type { Time } from "./time.ts";

interface RetryOptions {
	readonly tenant: TenantName;
	readonly time: Time;
	/** Milliseconds for one request, with everything that is repeated of it. */
	readonly budget: number;
	readonly onRetry?: ((message: string) => void) | undefined;
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

function gaveUp(tenant: TenantName, call: GraphCall, attempt: Attempt, response?: Response): RingfenceError {
	const { outcome, number, elapsed } = attempt;
	const tries = number === 1 ? "1 try" : `${number} tries in ${Math.round(elapsed / 1000)} s`;
	const requestId = outcome.kind === "answer" ? response?.headers.get("request-id") : undefined;
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
async function attemptOnce(context: Context, next: Next, call: GraphCall): Promise<Outcome> {
	try {
		await next(context);
		if (!context.response) return { kind: "malformed", status: 0 };
		const mayBeEmpty = call.method === "PATCH" || call.method === "DELETE";
		return await outcomeOfResponse(context.response, { mayBeEmpty });
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		return outcomeOfError(error);
	}
}

/** Repeats what the retry table allows, until the answer is final or the budget is spent. */
export function retrying({ tenant, time, budget, onRetry }: RetryOptions): Middleware {
	return chained(async (context, next) => {
		const call = callOf(context);
		const repeatable = isRepeatable(call);
		const paced = isPaced(call.path);
		const started = time.now();
		for (let number = 1; ; number++) {
			const outcome = await attemptOnce(context, next, call);
			const now = time.now();
			const elapsed = now - started;
			const attempt = { outcome, repeatable, paced, number, elapsed, budget, now, random: time.random() };
			const decision = decide(attempt);
			if (decision.action === "accept") return;
			if (decision.action === "uncertain") throw uncertain(tenant, call, outcome);
			if (decision.action === "give-up") throw gaveUp(tenant, call, attempt, context.response);
			const wait = (decision.wait / 1000).toFixed(1);
			onRetry?.(
				`${tenant.name}: Graph ${describeOutcome(outcome)}, trying again in ${wait} s: ${describeCall(call)}`,
			);
			await time.sleep(decision.wait);
		}
	});
}
