import type { Position } from "./position.ts";

/** What stopped a command, as a closed list: callers and tests match the code, never the text. */
export type ErrorCode =
	| "bad-input"
	| "bad-policies"
	| "sign-in-failed"
	| "tenant-not-found"
	| "not-consented"
	| "wrong-tenant"
	| "permission-missing"
	| "not-found"
	| "throttled"
	| "service-unavailable"
	| "bad-response"
	| "rejected"
	| "changed-since"
	| "uncertain"
	| "not-verified"
	| "no-network"
	| "not-asked";

/** An expected failure: shown as message and hint, never as a stack trace. */
export class RingfenceError extends Error {
	override readonly name = "RingfenceError";
	readonly code: ErrorCode;
	/** What to do about it. */
	readonly hint: string | undefined;
	readonly tenant: { readonly id: string; readonly name: string } | undefined;
	readonly position: Position | undefined;

	constructor(
		code: ErrorCode,
		message: string,
		details: {
			readonly hint?: string | undefined;
			readonly tenant?: { readonly id: string; readonly name: string } | undefined;
			readonly position?: Position | undefined;
			readonly cause?: unknown;
		} = {},
	) {
		super(message, { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.tenant = details.tenant;
		this.position = details.position;
	}
}
