import pc from "picocolors";
import { describeFailure } from "../report/failure.ts";

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
function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** An expected failure in a few lines; anything else is a bug, and shows where it happened. */
export function explainFailure(error: unknown): void {
	const { message, hint, trace } = describeFailure(error);
	say(`${colorsFor(process.stderr).red("error:")} ${message}`);
	if (hint !== undefined) say(`       ${hint}`);
	if (trace !== undefined) say(trace);
}
