import pc from "picocolors";
import { RingfenceError } from "../errors.ts";
import { guardLog, plain } from "../report/escape.ts";

/** Colour for people at a terminal, none for a log or a file, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function colorsFor(stream: NodeJS.WriteStream) {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "0";
	return pc.createColors((NO_COLOR ?? "") === "" && (forced || stream.isTTY === true));
}

/** How wide a line may be: the terminal's width within reason, or 100 in a log. */
export function widthOf(stream: NodeJS.WriteStream): number {
	return Math.min(Math.max(stream.columns ?? 100, 60), 120);
}

/** Results: standard output. */
export function print(text: string): void {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Progress and trouble: standard error, so that results can be piped. */
export function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** An expected failure in a few lines; anything else is a bug, and shows where it happened. */
export function explainFailure(error: unknown): void {
	const colors = colorsFor(process.stderr);
	if (error instanceof RingfenceError) {
		const { position, hint } = error;
		const where = position ? `${position.file}:${position.line}:${position.column}: ` : "";
		say(`${colors.red("error:")} ${plain(`${where}${error.message}`)}`);
		if (hint !== undefined) say(`       ${plain(hint)}`);
		return;
	}
	say(`${colors.red("error:")} This is a bug in Ringfence. Please report it with the lines below.`);
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	say(
		guardLog(
			details
				.split("\n")
				.map((line) => plain(line))
				.join("\n"),
		),
	);
}
