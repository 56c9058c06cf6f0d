import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
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
// src/policy/select.ts
/**
* All values that a dotted pattern leads to, where `*` stands for every entry of a list. What is not written, or is not
* what the pattern expects, is passed over: rules judge what is readable, whatever else is wrong with the file.
*/
function select(root, pattern) {
	const found = [];
	collect(root, pattern.split("."), [], found);
	return found;
}
function collect(value, steps, path, found) {
	const step = steps[path.length];
	if (step === void 0) found.push({
		path,
		value
	});
	else if (step !== "*") {
		if (isRecord(value) && Object.hasOwn(value, step)) collect(value[step], steps, [...path, step], found);
	} else if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, steps, [...path, index], found);
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
export { selectTexts as a, select as i, isRecord as n, valueAt as o, listAt as r, suggest as s, get as t };
