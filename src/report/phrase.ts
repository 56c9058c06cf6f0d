import { markdownCode, plain } from "./escape.ts";

/** Foreign text inside a sentence: a name, an address, a rule. */
export interface Name {
	readonly name: string;
}

/** Our own words and foreign names, kept apart until they are rendered. */
export type Phrase = readonly (string | Name)[];

export function name(text: string): Name {
	return { name: text };
}

/** Builds a phrase from a template: literal parts are our words, values are names, phrases or words of ours. */
export function phrase(words: TemplateStringsArray, ...values: readonly (string | Name | Phrase)[]): Phrase {
	return words.flatMap((word, index) => {
		const value = values[index];
		const parts: Phrase = value === undefined ? [] : isPhrase(value) ? value : [value];
		return word === "" ? parts : [word, ...parts];
	});
}

function isPhrase(value: string | Name | Phrase): value is Phrase {
	return Array.isArray(value);
}

/** "a, b and c". */
export function listed(items: readonly Phrase[], last: "and" | "or" = "and"): Phrase {
	return items.flatMap((item, index) => {
		const separator = index === 0 ? [] : index === items.length - 1 ? [` ${last} `] : [", "];
		return [...separator, ...item];
	});
}

export function joined(items: readonly Phrase[], separator: string): Phrase {
	return items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
}

export function phraseToMarkdown(parts: Phrase): string {
	return parts.map((part) => (typeof part === "string" ? part : markdownCode(part.name))).join("");
}

/** Names stand in quotes, so that one of "everywhere" is no statement; addresses and ids stand bare. */
export function phraseToPlain(parts: Phrase): string {
	return plain(parts.map((part) => (typeof part === "string" ? part : plainName(part.name))).join(""), 8_000);
}

const selfEvident = /^[\w.+-]+@[\w.-]+$|^[0-9a-f][0-9a-f:./-]*\d$/i;

/** A foreign name in a line of text. */
export function plainName(text: string): string {
	return selfEvident.test(text) ? text : `"${plain(text, 160).replaceAll('"', '\\"')}"`;
}
