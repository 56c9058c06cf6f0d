import { type Document, type LineCounter, type ParsedNode, visit, type YAMLError } from "yaml";
import type { Fault } from "./tree.ts";
import { wordsFor, wordsForIndent, wordsForOpen } from "./yaml-words.ts";

const most = 5;

/**
 * What is wrong with a text as YAML, each where it is to be mended: a bracket that is not closed at the bracket, not
 * where the parser gave up.
 */
export function syntaxFaults(document: Document<ParsedNode>, text: string, lines: LineCounter): Fault[] {
	const found: Fault[] = [];
	const seen = new Set<number>();
	for (const [index, error] of document.errors.entries()) {
		if (isDeeper(document.errors[index - 1], error)) continue;
		const open = findOpen(document, error);
		const fault = open ?? misplaced(error, document.errors[index + 1], text) ?? asTold(error, text);
		const { line } = lines.linePos(fault.range[0]);
		// One slip makes the parser stumble on; the first error of a line is the one to mend.
		if (!seen.has(line)) found.push(fault);
		seen.add(line);
		// What follows is read as the content of the brackets, and means nothing.
		if (open || found.length === most) break;
	}
	return found;
}

/** The list or map in brackets that the parser gave up on. */
function findOpen(document: Document<ParsedNode>, error: YAMLError): Fault | undefined {
	if (!/^Flow .* end with a/.test(error.message)) return undefined;
	let fault: Fault | undefined;
	visit(document, {
		Collection: (_, { flow, range }) => {
			if (flow === true && range?.[1] === error.pos[0]) {
				const bracket = error.message.endsWith("]") ? "[" : "{";
				fault = { ...wordsForOpen(bracket), range: [range[0], range[0] + 1] };
			}
		},
	});
	return fault;
}

/** A line that stands deeper than it can is read as more of the value above, which then seems to be a key. */
function isDeeper(error: YAMLError | undefined, next: YAMLError | undefined): boolean {
	return error?.code === "BLOCK_AS_IMPLICIT_KEY" && next?.code === "MULTILINE_IMPLICIT_KEY";
}

function misplaced(error: YAMLError, next: YAMLError | undefined, text: string): Fault | undefined {
	if (next === undefined || !isDeeper(error, next)) return undefined;
	const isEntry = /^-\s/.test(text.slice(next.pos[0]));
	const line = isEntry ? next.pos[0] : text.indexOf("\n", error.pos[0]) + 1;
	const start = line + text.slice(line).search(/\S/);
	const end = start + text.slice(start).search(/[\s:]|$/);
	return { ...wordsForIndent(isEntry ? "entry" : "key"), range: [start, end] };
}

/** What is missing at the end of the file is shown after its last text, not in the empty lines below. */
function asTold(error: YAMLError, text: string): Fault {
	const last = Math.max(0, text.trimEnd().length - 1);
	return { ...wordsFor(error), range: [Math.min(error.pos[0], last), error.pos[1]] };
}
