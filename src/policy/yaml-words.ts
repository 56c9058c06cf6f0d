import type { YAMLError } from "yaml";

interface SyntaxWords {
	readonly code: string;
	readonly message: string;
	readonly hint?: string;
}

/** The parser's errors in plain words, by its own codes. */
const words: Readonly<Partial<Record<YAMLError["code"], SyntaxWords>>> = {
	TAB_AS_INDENT: {
		code: "tab-indent",
		message: "This line is indented with a tab; YAML allows spaces only.",
		hint: "Replace the tab by spaces, as many as the lines beside it have.",
	},
	BAD_INDENT: {
		code: "yaml-syntax",
		message: "This does not line up with what it belongs to.",
		hint: "Give keys of one level the same indentation.",
	},
	BLOCK_AS_IMPLICIT_KEY: {
		code: "yaml-syntax",
		message: "There is a second key on this line.",
		hint: "Put text that contains a colon and a space in quotes, or move the key to its own line.",
	},
	MULTILINE_IMPLICIT_KEY: {
		code: "yaml-syntax",
		message: "This is read as a key that runs over several lines; a colon is missing.",
		hint: "Write a key as `key: value`, or `key:` with its values indented below.",
	},
	BAD_SCALAR_START: {
		code: "yaml-syntax",
		message: "Plain text may not start with this character.",
		hint: "Put the text in quotes.",
	},
	BAD_DQ_ESCAPE: {
		code: "yaml-syntax",
		message: "In double quotes a \\ starts an escape, and this one does not exist.",
		hint: "Use single quotes, or write \\\\ for a backslash.",
	},
	BAD_ALIAS: {
		code: "yaml-syntax",
		message: "This is read as an anchor (&) or an alias (*), but it has no proper name.",
		hint: "Put text that starts with & or * in quotes.",
	},
	MULTIPLE_DOCS: {
		code: "several-documents",
		message: "A second document starts here (---); one file describes one tenant.",
		hint: "Remove the --- or move what follows to a file of its own.",
	},
	RESOURCE_EXHAUSTION: {
		code: "too-deep",
		message: "This is nested too deeply to be a policy.",
		hint: "Remove the nested brackets or lists.",
	},
};

const openQuote: SyntaxWords = {
	code: "yaml-syntax",
	message: "Text in quotes does not end.",
	hint: "Add the closing quote; inside single quotes a ' is written twice.",
};

/** Errors that share a code with others, by the beginning of the parser's message. */
const byMessage: readonly { readonly test: RegExp; readonly words: SyntaxWords }[] = [
	{ test: /^Missing closing .quote/, words: openQuote },
	{
		test: /^Unexpected flow-(?:seq|map)-end/,
		words: {
			code: "yaml-syntax",
			message: "This bracket closes nothing that was opened.",
			hint: "Remove it, or put text that contains it in quotes.",
		},
	},
	{
		test: /^Sequence item without/,
		words: {
			code: "yaml-syntax",
			message: "This stands neither inside the list entry above nor outside the list.",
			hint: "Indent it as far as the other keys of the entry, after its dash.",
		},
	},
	{
		test: /at node end$/,
		words: {
			code: "yaml-syntax",
			message: "This stands after a value that is complete.",
			hint: "Put the whole text in one pair of quotes, or give this a line and a key of its own.",
		},
	},
];

/** A list or a map in brackets without its end. */
export function wordsForOpen(bracket: "[" | "{"): SyntaxWords {
	const end = bracket === "[" ? "]" : "}";
	return {
		code: "yaml-syntax",
		message: `The ${bracket} that opens here is not closed.`,
		hint: `Close it with ${end}, or put text that contains ${bracket} in quotes.`,
	};
}

/** A line that is indented so that it belongs to nothing. */
export function wordsForIndent(what: "key" | "entry"): SyntaxWords {
	const key = {
		message: "This is indented deeper than the line above, which has a value already.",
		hint: "Indent it as far as the keys it belongs with.",
	};
	const entry = {
		message: "This list entry does not line up with what stands above.",
		hint: "Start every entry of a list in the same column, and put a list under a key without a value.",
	};
	return { code: "yaml-syntax", ...(what === "key" ? key : entry) };
}

/** Errors after which the parser's tree still says what the file says, so that it is worth checking further. */
const harmless: ReadonlySet<string> = new Set(["BAD_SCALAR_START", "BAD_DQ_ESCAPE", "MULTIPLE_DOCS"]);

/** Whether the rest of the file can be trusted in spite of this error. */
export function isHarmless(error: YAMLError): boolean {
	return harmless.has(error.code);
}

/** What a syntax error means and what to do. */
export function wordsFor(error: YAMLError): SyntaxWords {
	return (
		byMessage.find(({ test }) => test.test(error.message))?.words ??
		words[error.code] ?? {
			code: "yaml-syntax",
			message: `This is not valid YAML: ${error.message.replaceAll(/\s+/g, " ").slice(0, 160)}.`,
		}
	);
}
