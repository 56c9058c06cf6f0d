import { RingfenceError } from "../errors.ts";
import { guardLog, plain } from "./escape.ts";

/** What made a run end, ready for a terminal or a log. */
export interface Failure {
	/** What is wrong, on one line. */
	readonly message: string;
	/** What to do, on one line. */
	readonly hint?: string;
	/** Of a bug: where it happened, in lines. */
	readonly trace?: string;
}

/** Anything but a RingfenceError is a bug, and says where it happened. */
export function describeFailure(error: unknown): Failure {
	if (error instanceof RingfenceError) {
		const { position, hint, message } = error;
		const where = position ? `${position.file}:${position.line}:${position.column}: ` : "";
		return { message: plain(`${where}${message}`), ...(hint === undefined ? {} : { hint: plain(hint) }) };
	}
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const lines = details.split("\n").map((line) => plain(line));
	return {
		message: "This is a bug in Ringfence. Please report it with these lines.",
		trace: guardLog(lines.join("\n")),
	};
}
