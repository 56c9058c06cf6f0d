const longest = 60;
/** Controls, line separators, zero-width and reordering characters, tags and half surrogates; emoji joiners are not. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text with every control or invisible character written out, as in `a\nb` or `\u{202e}`. */
export function makeVisible(text: string): string {
	return replaceUnseen(text, (character, code) => escapes[character] ?? `\\u{${code.toString(16)}}`);
}

/** A text with every control or invisible character replaced. */
export function replaceUnseen(text: string, replace: (character: string, code: number) => string): string {
	return text.replace(unseen, (character) => replace(character, character.codePointAt(0) ?? 0));
}

/** Whether a text holds a control or invisible character. */
export function hasUnseen(text: string): boolean {
	return text.search(unseen) >= 0;
}

/** A plain value as text; maps and lists have none. */
export function plainText(value: unknown): string {
	return typeof value === "object" && value !== null ? "" : String(value);
}

/** A text from a file as a message may show it: one line, visible, in quotes, at most 60 characters. */
export function quote(text: string): string {
	return `"${shorten(text)}"`;
}

/** As `quote`, without the quotes. */
export function shorten(text: string): string {
	const start = [...text.slice(0, longest * 2)];
	const whole = start.length <= longest && text.length <= longest * 2;
	return makeVisible(whole ? text : `${start.slice(0, longest - 1).join("")}…`);
}

/** A path as people write it: `cipp.apiClients[0].ipRanges[2]`. */
export function showPath(path: readonly (string | number)[]): string {
	return path
		.map((step, index) =>
			typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shorten(step)}`,
		)
		.join("");
}

/** "a", "a and b", "a, b and c", with the given last joint. */
export function enumerate(words: readonly string[], joint: "and" | "or" = "and"): string {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
