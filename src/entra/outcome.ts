import type { JsonObject } from "../json.ts";
import type { Outcome } from "./retry.ts";
import type { WireAnswer } from "./wire.ts";

/** Failures of a connection that was never made. */
const neverSentCodes: ReadonlySet<string> = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
]);

/** Node's and OpenSSL's codes for a certificate that is not trusted; trying again changes nothing. */
const certificateCode = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/;

/** The first system code in a chain of causes, as in ECONNRESET; otherwise the error's name. */
function errorCode(error: unknown): string {
	for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
		if ("code" in cause && typeof cause.code === "string") return cause.code;
		if (cause instanceof AggregateError && cause.errors.length > 0) return errorCode(cause.errors[0]);
	}
	return error instanceof Error ? error.name : "unknown";
}

/** What an error that fetch threw says about the request. */
export function outcomeOfError(error: unknown): Outcome {
	if (error instanceof Error && error.name === "TimeoutError") return { kind: "timeout" };
	const code = errorCode(error);
	const hopeless = certificateCode.test(code);
	return { kind: "network", code, neverSent: hopeless || neverSentCodes.has(code), hopeless };
}

/**
 * What an answer says about the request.
 * @param body the JSON object in its text, where there is one
 * @param mayBeEmpty true for updates and deletes, which are answered without a body
 */
export function outcomeOfAnswer(
	{ status, headers, text }: WireAnswer,
	body: JsonObject | undefined,
	{ mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Outcome {
	const complete = status < 200 || status > 299 || (text === "" ? mayBeEmpty : body !== undefined);
	if (!complete) return { kind: "malformed", status };
	return { kind: "answer", status, retryAfter: headers["retry-after"] };
}

/** For people, as in “answered 429” or “connection failed (ECONNRESET)”. */
export function describeOutcome(outcome: Outcome): string {
	switch (outcome.kind) {
		case "answer":
			return `answered ${outcome.status}`;
		case "malformed":
			return `answered ${outcome.status} with something other than JSON`;
		case "timeout":
			return "did not answer in time";
		case "network":
			return outcome.hopeless
				? `has a certificate that is not trusted (${outcome.code})`
				: `could not be reached (${outcome.code})`;
	}
}
