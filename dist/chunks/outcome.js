// src/entra/parse.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The JSON object that a text holds, or undefined when it holds anything else, a truncated one included. */
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function stringAt(object, key) {
	const value = object[key];
	return typeof value === "string" ? value : void 0;
}
/** The objects of an array; anything else in it, or no array at all, gives undefined. */
function objectsOf(value) {
	if (!Array.isArray(value)) return void 0;
	const objects = value.filter(isObject);
	return objects.length === value.length ? objects : void 0;
}
// src/entra/outcome.ts
/** Failures of a connection that was never made. */
const neverSentCodes = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
]);
/** Node's and OpenSSL's codes for a certificate that is not trusted; trying again changes nothing. */
const certificateCode = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/;
/** The first system code in a chain of causes, as in ECONNRESET; otherwise the error's name. */
function errorCode(error) {
	for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
		if ("code" in cause && typeof cause.code === "string") return cause.code;
		if (cause instanceof AggregateError && cause.errors.length > 0) return errorCode(cause.errors[0]);
	}
	return error instanceof Error ? error.name : "unknown";
}
/** What an error that fetch threw says about the request. */
function outcomeOfError(error) {
	if (error instanceof Error && error.name === "TimeoutError") return { kind: "timeout" };
	const code = errorCode(error);
	const hopeless = certificateCode.test(code);
	return {
		kind: "network",
		code,
		neverSent: hopeless || neverSentCodes.has(code),
		hopeless
	};
}
/**
* What an answer says about the request.
* @param body the JSON object in its text, where there is one
* @param mayBeEmpty true for updates and deletes, which are answered without a body
*/
function outcomeOfAnswer({ status, headers, text }, body, { mayBeEmpty = false } = {}) {
	if (!(status < 200 || status > 299 || (text === "" ? mayBeEmpty : body !== void 0))) return {
		kind: "malformed",
		status
	};
	return {
		kind: "answer",
		status,
		retryAfter: headers["retry-after"]
	};
}
/** For people, as in “answered 429” or “connection failed (ECONNRESET)”. */
function describeOutcome(outcome) {
	switch (outcome.kind) {
		case "answer": return `answered ${outcome.status}`;
		case "malformed": return `answered ${outcome.status} with something other than JSON`;
		case "timeout": return "did not answer in time";
		case "network": return outcome.hopeless ? `has a certificate that is not trusted (${outcome.code})` : `could not be reached (${outcome.code})`;
	}
}
export { objectsOf as a, isObject as i, outcomeOfAnswer as n, parseObject as o, outcomeOfError as r, stringAt as s, describeOutcome as t };
