import { t as RingfenceError } from "./errors.js";
import { l as shorten } from "./escape2.js";
// src/github/failures.ts
/**
* Does something on GitHub.
* @throws RingfenceError for every failure: `permission-missing` names the line to add to the workflow
*/
async function onGitHub(purpose, call) {
	try {
		return await call();
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		throw explain(error, purpose);
	}
}
/** The status of a failed call; undefined where the failure is none of a call. A connection that broke counts as 500. */
function statusOf(error) {
	if (!(error instanceof Error)) return void 0;
	if ("status" in error && typeof error.status === "number") return error.status;
	return error.cause === void 0 ? void 0 : statusOf(error.cause);
}
/** Whether the call may have done its work although it failed, or answered what makes no sense. */
function isUncertain(error) {
	const status = statusOf(error);
	return status === void 0 || status >= 500;
}
function explain(error, { what, needs }) {
	const message = error instanceof Error ? error.message : String(error);
	const said = shorten(message.replaceAll(/\s+/g, " ").trim(), 300);
	const status = error instanceof Error && "status" in error ? Number(error.status) : void 0;
	const fail = (code, why, hint) => new RingfenceError(code, `${refusals.has(code) ? "GitHub did not let Ringfence" : "Ringfence could not"} ${what}: ${why}.`, {
		hint,
		cause: error
	});
	if (status === 429 || status === 403 && /rate limit|abuse detection/i.test(message)) return fail("throttled", "GitHub's rate limit is used up", "Run the workflow again later.");
	const permission = `Add to the job in the workflow: permissions: { ${needs} }.`;
	switch (status) {
		case void 0: return fail("bad-response", `GitHub's answer makes no sense (${said})`, "Run it again.");
		case 401: return fail("sign-in-failed", "the token is not valid", "Leave out the input token, or renew it.");
		case 403: return fail("permission-missing", `the token may not (${said})`, permission);
		case 404: return fail("not-found", "it is not there, or the token may not see it", permission);
		case 422: return fail("rejected", `it was refused (${said})`);
	}
	if (!hasAnswer(error)) return fail("no-network", `GitHub gave no answer (${said})`, "Run it again.");
	if (status >= 500) return fail("service-unavailable", `GitHub is unavailable (${status})`, "Run it again.");
	return fail("bad-response", `GitHub answered ${status} (${said})`);
}
/** Where GitHub answered, and said no. */
const refusals = /* @__PURE__ */ new Set([
	"sign-in-failed",
	"permission-missing",
	"not-found",
	"rejected"
]);
/** The client gives a connection that broke the status 500, and no answer beside it. */
function hasAnswer(error) {
	return error instanceof Error && "response" in error && error.response !== void 0;
}
export { onGitHub as n, statusOf as r, isUncertain as t };
