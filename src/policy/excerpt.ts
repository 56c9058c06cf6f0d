import { replaceInvisible } from "../invisible.ts";
import type { Position } from "../position.ts";
import type { Problem } from "./model.ts";

const width = 100;
const before = 40;

/**
 * The offending line as a terminal may show it. `caret` counts from 0 and is an index into `text`, as `length` counts
 * its characters: unprintable characters are each replaced by one sign, so that a caret below stands right.
 */
export function excerptOf(line: string, position: Position): NonNullable<Problem["excerpt"]> {
	const column = Math.min(position.column - 1, line.length);
	const end = Math.min((position.endColumn ?? position.column) - 1, line.length);
	const start = line.length <= width ? 0 : Math.max(0, Math.min(column - before, line.length - width));
	const stop = Math.min(line.length, start + width);
	const text = `${start > 0 ? "…" : ""}${line.slice(start, stop)}${stop < line.length ? "…" : ""}`;
	const shift = start > 0 ? 1 : 0;
	return {
		text: printable(text),
		caret: column - start + shift,
		length: Math.max(1, Math.min(end, stop) - column),
	};
}

function printable(text: string): string {
	return replaceInvisible(text, (character, code) => {
		if (character === "\t") return "→";
		return code < 0x20 ? String.fromCodePoint(0x2400 + code) : "�".repeat(character.length);
	});
}
