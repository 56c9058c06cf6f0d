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
/** A plain value as text; maps and lists have none. */
function plainText(value) {
	return typeof value === "object" && value !== null ? "" : String(value);
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
// src/policy/select.ts
/**
* All values that a dotted pattern leads to, where `*` stands for every entry of a list. What is not written, or is not
* what the pattern expects, is passed over: rules judge what is readable, whatever else is wrong with the file.
*/
function select(root, pattern) {
	return pattern.split(".").reduce((found, step) => found.flatMap((one) => enter(one, step)), [{
		path: [],
		value: root
	}]);
}
function enter({ path, value }, step) {
	if (step === "*") return Array.isArray(value) ? value.map((item, index) => ({
		path: [...path, index],
		value: item
	})) : [];
	return isRecord(value) && Object.hasOwn(value, step) ? [{
		path: [...path, step],
		value: value[step]
	}] : [];
}
/** Like `select`, for the texts among the values alone. */
function selectTexts(root, ...patterns) {
	return patterns.flatMap((pattern) => select(root, pattern)).flatMap(({ path, value }) => typeof value === "string" ? {
		path,
		value
	} : []);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value behind dotted keys; undefined where nothing is written. */
function get(root, keys) {
	return select(root, keys)[0]?.value;
}
/** The entries of a list behind dotted keys; none where no list is written. */
function listAt(root, keys) {
	const value = get(root, keys);
	return Array.isArray(value) ? value : [];
}
/** The value at a path of plain maps and lists; undefined where nothing is written. */
function valueAt(root, path) {
	let value = root;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = Reflect.get(value, step);
	}
	return value;
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
export { select as a, enumerate as c, plainText as d, quote as f, showPath as h, listAt as i, hasUnseen as l, shorten as m, get as n, selectTexts as o, replaceUnseen as p, isRecord as r, valueAt as s, suggest as t, makeVisible as u };
