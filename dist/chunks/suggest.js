import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
// src/policy/quote.ts
const longest = 60;
/** Controls, line separators, zero-width and reordering characters, tags and half surrogates; emoji joiners are not. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const escapes = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** A text with every control or invisible character written out, as in `a\nb` or `\u{202e}`. */
function makeVisible(text) {
	return replaceUnseen(text, (character, code) => escapes[character] ?? `\\u{${code.toString(16)}}`);
}
/** A text with every control or invisible character replaced. */
function replaceUnseen(text, replace) {
	return text.replace(unseen, (character) => replace(character, character.codePointAt(0) ?? 0));
}
/** Whether a text holds a control or invisible character. */
function hasUnseen(text) {
	return text.search(unseen) >= 0;
}
/** A text from a file as a message may show it: one line, visible, in quotes, at most 60 characters. */
function quote(text) {
	return `"${shorten(text)}"`;
}
/** As `quote`, without the quotes. */
function shorten(text) {
	const start = [...text.slice(0, 120)];
	return makeVisible(start.length <= longest && text.length <= 120 ? text : `${start.slice(0, 59).join("")}…`);
}
/** A path as people write it: `cipp.apiClients[0].ipRanges[2]`. */
function showPath(path) {
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shorten(step)}`).join("");
}
/** "a", "a and b", "a, b and c", with the given last joint. */
function enumerate(words, joint = "and") {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
// src/policy/suggest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Longer words are no slip of the finger, and comparing them is slow. */
const longestWord = 64;
/** The candidate that a mistyped word most likely means; undefined where none is near enough to be more than a guess. */
function suggest(word, candidates) {
	if (word.length > longestWord) return void 0;
	const written = simplify(word);
	const allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
	const [best] = candidates.filter((candidate) => candidate.length <= longestWord).map((candidate) => ({
		candidate,
		steps: (0, import_fastest_levenshtein.distance)(written, simplify(candidate))
	})).sort((a, b) => a.steps - b.steps);
	return best !== void 0 && best.steps <= allowed ? best.candidate : void 0;
}
/** allow_from, allow-from, AllowFrom and allowFrom are one word. */
function simplify(word) {
	return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
export { replaceUnseen as a, quote as i, enumerate as n, shorten as o, hasUnseen as r, showPath as s, suggest as t };
