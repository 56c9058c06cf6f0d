import { RingfenceError } from "../errors.ts";
import { guardLog, plain } from "../report/escape.ts";

/** One message for the log: what is wrong and what to do. Anything unexpected is a bug, and says where it happened. */
export function explainFailure(error: unknown): string {
	if (error instanceof RingfenceError) {
		const { position, hint, message } = error;
		const where = position ? `${position.file}:${position.line}:${position.column}: ` : "";
		return plain(`${where}${message}${hint === undefined ? "" : ` ${hint}`}`);
	}
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const lines = details.split("\n").map((line) => plain(line));
	return `This is a bug in Ringfence. Please report it with these lines.\n${guardLog(lines.join("\n"))}`;
}
