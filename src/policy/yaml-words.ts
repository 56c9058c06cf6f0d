import type { YAMLError } from "yaml";

interface Words {
	readonly code: string;
	readonly message: string;
	readonly hint?: string;
}

/** The parser's errors in plain words, by its own codes. */
const words: Readonly<Partial<Record<YAMLError["code"], Words>>> = {
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

const unclosed: Words = {
	code: "yaml-syntax",
	message: "A [ or { that was opened before is not closed here.",
	hint: "Close it with ] or }, or put text that contains it in quotes.",
};

const openQuote: Words = {
	code: "yaml-syntax",
	message: "Text in quotes does not end.",
	hint: "Add the closing quote; inside single quotes a ' is written twice.",
};

/** Errors after which the parser's tree still says what the file says, so that it is worth checking further. */
const harmless: ReadonlySet<string> = new Set(["BAD_SCALAR_START", "BAD_DQ_ESCAPE", "MULTIPLE_DOCS"]);

/** Whether the rest of the file can be trusted in spite of this error. */
export function isHarmless(error: YAMLError): boolean {
	return harmless.has(error.code);
}

/** What a syntax error means and what to do. */
export function wordsFor(error: YAMLError): Words {
	if (/^Flow .* end with a/.test(error.message)) return unclosed;
	if (/^Missing closing .quote/.test(error.message)) return openQuote;
	return (
		words[error.code] ?? {
			code: "yaml-syntax",
			message: `This is not valid YAML: ${error.message.replaceAll(/\s+/g, " ").slice(0, 160)}.`,
		}
	);
}
