import { type ErrorCode, RingfenceError } from "../errors.ts";
import { shorten } from "../report/escape.ts";

/** What a call is for, for the message if it fails. */
export interface Purpose {
	/** As in "post the plan on pull request #7". */
	readonly what: string;
	/** The line of a workflow's `permissions:`, as in `pull-requests: write`. */
	readonly needs: string;
}

/**
 * Does something on GitHub.
 * @throws RingfenceError for every failure: `permission-missing` names the line to add to the workflow
 */
export async function onGitHub<T>(purpose: Purpose, call: () => Promise<T>): Promise<T> {
	try {
		return await call();
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		throw explain(error, purpose);
	}
}

/** The status of a failed call; undefined where the failure is none of a call. A connection that broke counts as 500. */
export function statusOf(error: unknown): number | undefined {
	if (!(error instanceof Error)) return undefined;
	if ("status" in error && typeof error.status === "number") return error.status;
	return error.cause === undefined ? undefined : statusOf(error.cause);
}

/** Whether the call may have done its work although it failed, or answered what makes no sense. */
export function isUncertain(error: unknown): boolean {
	const status = statusOf(error);
	return status === undefined || status >= 500;
}

function explain(error: unknown, { what, needs }: Purpose): RingfenceError {
	const message = error instanceof Error ? error.message : String(error);
	const said = shorten(message.replaceAll(/\s+/g, " ").trim(), 300);
	const status = error instanceof Error && "status" in error ? Number(error.status) : undefined;
	const fail = (code: ErrorCode, why: string, hint?: string) =>
		new RingfenceError(
			code,
			`${refusals.has(code) ? "GitHub did not let Ringfence" : "Ringfence could not"} ${what}: ${why}.`,
			{
				hint,
				cause: error,
			},
		);
	if (status === 429 || (status === 403 && /rate limit|abuse detection/i.test(message))) {
		return fail("throttled", "GitHub's rate limit is used up", "Run the workflow again later.");
	}
	const permission = `Add to the job in the workflow: permissions: { ${needs} }.`;
	switch (status) {
		case undefined:
			return fail("bad-response", `GitHub's answer makes no sense (${said})`, "Run it again.");
		case 401:
			return fail("sign-in-failed", "the token is not valid", "Leave out the input token, or renew it.");
		case 403:
			return fail("permission-missing", `the token may not (${said})`, permission);
		case 404:
			return fail("not-found", "it is not there, or the token may not see it", permission);
		case 422:
			return fail("rejected", `it was refused (${said})`);
	}
	if (!hasAnswer(error)) return fail("no-network", `GitHub gave no answer (${said})`, "Run it again.");
	if (status >= 500) return fail("service-unavailable", `GitHub is unavailable (${status})`, "Run it again.");
	return fail("bad-response", `GitHub answered ${status} (${said})`);
}

/** Where GitHub answered, and said no. */
const refusals: ReadonlySet<ErrorCode> = new Set([
	"sign-in-failed",
	"permission-missing",
	"not-found",
	"rejected",
]);

/** The client gives a connection that broke the status 500, and no answer beside it. */
function hasAnswer(error: unknown): boolean {
	return error instanceof Error && "response" in error && error.response !== undefined;
}
