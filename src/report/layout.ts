import type { Colors } from "picocolors/types.js";

/** How text is shown: with colours or plain ones that do nothing, and how wide a line may be. */
export interface Look {
	readonly colors: Colors;
	/** Characters. */
	readonly width: number;
}

/** Breaks text at blanks, and a word that is wider than the line anywhere. Each line is indented. */
export function wrap(text: string, width: number, indent = 0): string[] {
	const room = Math.max(width - indent, 20);
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ").flatMap((it) => pieces(it, room))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measure(longer) <= room) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].map((it) => `${" ".repeat(indent)}${it.trimEnd()}`);
}

function pieces(word: string, room: number): string[] {
	const characters = [...word];
	if (characters.length <= room || isAddress(word)) return [word];
	const count = Math.ceil(characters.length / room);
	return Array.from({ length: count }, (_, index) =>
		characters.slice(index * room, (index + 1) * room).join(""),
	);
}

/** An address that is broken in two can be neither followed nor copied. */
function isAddress(word: string): boolean {
	return word.startsWith("https://") && word.length < 2_000;
}

function measure(text: string): number {
	return [...text].length;
}

/** A label and the lines beside it, with the label in the first of them. */
export function beside(label: string, lines: readonly string[], column: number, indent: number): string[] {
	const start = " ".repeat(indent);
	return lines.map((line, index) => `${start}${(index === 0 ? label : "").padEnd(column)}${line}`);
}
