// src/errors.ts
/** An expected failure: shown as message and hint, never as a stack trace. */
var RingfenceError = class extends Error {
	name = "RingfenceError";
	code;
	/** What to do about it. */
	hint;
	tenant;
	position;
	constructor(code, message, details = {}) {
		super(message, { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.tenant = details.tenant;
		this.position = details.position;
	}
};
export { RingfenceError as t };
