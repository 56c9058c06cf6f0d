import { type Document, LineCounter, type ParsedNode, parseDocument } from "yaml";
import type { Position } from "../position.ts";
import { lazyPosition } from "./lazy-position.ts";
import { findPlace, type Place } from "./locate.ts";
import type { Located, Path, Problem } from "./model.ts";
import { type Fault, readTree } from "./tree.ts";
import { isHarmless, wordsFor } from "./yaml-words.ts";

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

interface Tree {
	readonly document: Document<ParsedNode>;
	readonly lines: LineCounter;
}

const mostSyntaxErrors = 5;

/** Reads one YAML 1.2 document. Never throws: what is wrong with the text is a problem. */
export function parsePolicy(file: string, text: string): Parsed {
	const { document, lines } = parseTree(text);
	const place = (fault: Fault) => toProblem(fault, positionOf(file, text, lines, fault.range));
	const problems = firstPerLine(
		document.errors.map((error) => toFault(error, text)),
		lines,
	).map(place);
	if (!document.errors.every(isHarmless))
		return { source: sourceOf(file, text, null), problems, sound: false };
	if (document.contents === null) {
		const fault: Fault = {
			code: "empty-file",
			message: "The file is empty.",
			hint: "Write the tenant's policy, starting with tenant: and its id and name; or remove the file.",
			range: [0, 0],
		};
		return { source: sourceOf(file, text, null), problems: [...problems, place(fault)], sound: false };
	}
	const { value, faults } = readTree(document.contents, (offset) => lines.linePos(offset).line);
	const sound = faults.every((fault) => fault.code !== "alias-bomb" && fault.code !== "too-deep");
	return { source: sourceOf(file, text, value), problems: [...problems, ...faults.map(place)], sound };
}

function parseTree(text: string): Tree {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		version: "1.2",
		schema: "core",
		strict: true,
		merge: false,
		// Duplicates are found while the tree is read: in linear time, and knowing the first one's line.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error",
		lineCounter: lines,
	});
	return { document, lines };
}

function sourceOf(file: string, text: string, value: unknown): SourceFile {
	// Most files are never asked where something stands: the tree is thrown away and built again for those that are.
	let known: WeakRef<Tree> | undefined;
	const find = (path: Path): { readonly place: Place; readonly lines: LineCounter } => {
		const tree = known?.deref() ?? parseTree(text);
		known = new WeakRef(tree);
		return { place: findPlace(tree.document, path), lines: tree.lines };
	};
	const positionAt = (path: Path, which: "value" | "key") => {
		const { place, lines } = find(path);
		return positionOf(file, text, lines, place[which]);
	};
	return {
		file,
		text,
		value,
		at: (path) => lazyPosition(file, () => positionAt(path, "value")),
		keyAt: (path) => positionAt(path, "key"),
		sourceAt: (path) => find(path).place.text,
	};
}

/** One slip makes the parser stumble on; the first error of a line is the one to mend. */
function firstPerLine(faults: readonly Fault[], lines: LineCounter): readonly Fault[] {
	const seen = new Set<number>();
	const first: Fault[] = [];
	for (const fault of faults) {
		const { line } = lines.linePos(fault.range[0]);
		if (!seen.has(line)) first.push(fault);
		seen.add(line);
		if (first.length === mostSyntaxErrors) break;
	}
	return first;
}

/** What is missing at the end of the file is shown after its last text, not in the empty lines below. */
function toFault(error: Document["errors"][number], text: string): Fault {
	const last = Math.max(0, text.trimEnd().length - 1);
	return { ...wordsFor(error), range: [Math.min(error.pos[0], last), error.pos[1]] };
}

function toProblem({ range: _, ...words }: Fault, position: Position): Problem {
	return { ...words, position };
}

/** What runs over several lines ends, here, with its first. */
function positionOf(
	file: string,
	text: string,
	lines: LineCounter,
	[start, end]: readonly [number, number],
): Position {
	const { line, col } = lines.linePos(Math.min(start, text.length));
	if (line === 0 || end <= start) return { file, line: Math.max(1, line), column: Math.max(1, col) };
	const within = text.slice(start, end);
	const firstLine = /^[^\r\n]*/.exec(within)?.[0] ?? "";
	return { file, line, column: col, endColumn: col + Math.max(1, firstLine.trimEnd().length) };
}
