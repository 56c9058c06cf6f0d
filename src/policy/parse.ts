import { type Document, LineCounter, parseDocument } from "yaml";
import type { Position } from "../position.ts";
import { findConflict } from "./conflict.ts";
import type { Located, Path, Problem } from "./model.ts";
import { findLine, findPlace, type Places, type Range } from "./places.ts";
import { syntaxFaults } from "./syntax-faults.ts";
import { type Fault, readTree } from "./tree.ts";
import { isHarmless } from "./yaml-words.ts";

/** A policy file that was read, whatever is wrong with it. */
export interface SourceFile extends Located<unknown> {
	readonly text: string;
	/** The position of the key itself, where `at` gives that of its value. */
	keyAt(path: Path): Position;
	/** A plain value exactly as written (`007`); undefined for maps, lists and what is not written. */
	sourceAt(path: Path): string | undefined;
}

export interface Parsed {
	readonly source: SourceFile;
	readonly problems: readonly Problem[];
	/** Whether the value says what the file says, so that checking it further makes sense. */
	readonly sound: boolean;
}

/**
 * Reads one YAML 1.2 document. Never throws: what is wrong with the text is a problem.
 * @param words texts that other files hold as well; a fleet's files say much the same, and so keep it once
 */
export function parsePolicy(file: string, text: string, words = new Map<string, string>()): Parsed {
	const lines = new LineCounter();
	const conflict = findConflict(text);
	const document = parseTree(text, lines);
	// A tree that does not say what the file says is good for nothing: only the lines are known.
	const readable = conflict === undefined && document.errors.every(isHarmless);
	const contents = readable ? document.contents : null;
	const { value, places, faults } = readTree(contents, text, { lines, words });
	const syntax = conflict === undefined ? syntaxFaults(document, text, lines) : [conflict];
	const empty = readable && contents === null ? [emptyFile] : [];
	const problems = [...syntax, ...empty, ...faults].map(({ range, ...words }): Problem => {
		return { ...words, position: positionOf(file, places, range) };
	});
	const sound = contents !== null && !faults.some(({ code }) => code === "alias-bomb" || code === "too-deep");
	return { source: sourceOf(file, value, places), problems, sound };
}

const emptyFile: Fault = {
	code: "empty-file",
	message: "The file is empty.",
	hint: "Write the tenant's policy, starting with tenant: and its id and name; or remove the file.",
	range: [0, 0],
};

function parseTree(text: string, lineCounter: LineCounter): Document.Parsed {
	return parseDocument(text, {
		version: "1.2",
		schema: "core",
		strict: true,
		merge: false,
		// Duplicates are found while the tree is read: in linear time, and knowing the first one's line.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error",
		lineCounter,
	});
}

function sourceOf(file: string, value: unknown, places: Places): SourceFile {
	return {
		file,
		text: places.text,
		value,
		at: (path) => positionOf(file, places, findPlace(places, path).value),
		keyAt: (path) => positionOf(file, places, findPlace(places, path).key),
		sourceAt: (path) => findPlace(places, path).text,
	};
}

/** What runs over several lines ends, here, with its first. */
function positionOf(file: string, places: Places, [start, end]: Range): Position {
	const { text } = places;
	const { line, column } = findLine(places, Math.min(start, text.length));
	if (end <= start) return { file, line, column };
	const firstLine = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? "";
	return { file, line, column, endColumn: column + Math.max(1, firstLine.trimEnd().length) };
}
