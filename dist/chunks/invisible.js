// src/invisible.ts
/**
* Characters that show nothing, or that change how their neighbours are shown: controls, soft hyphens, zero-width and
* reordering characters, tags, private use, half surrogates, and every space but the plain one. What belongs to an
* emoji, as the joiners of a family do, is seen as that emoji.
*/
const unseen = String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]--\x20]`;
/** Made when it is first needed: all the world's emoji take longer to compile than most commands to run. */
let pattern;
/** A text with every invisible character replaced. */
function replaceInvisible(text, replace) {
	if (/^[ -~]*$/.test(text)) return text;
	pattern ??= new RegExp(String.raw`(\p{RGI_Emoji})|${unseen}`, "gv");
	return text.replace(pattern, (found, emoji) => emoji === void 0 ? replace(found, found.codePointAt(0) ?? 0) : found);
}
/** Whether a text holds an invisible character. */
function hasInvisible(text) {
	return replaceInvisible(text, () => "") !== text;
}
const short = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** A text with every invisible character written out, as in `\n`, `\u202e` or `\u{e0041}`. */
function showInvisible(text) {
	return replaceInvisible(text, (character, code) => {
		const hex = code.toString(16);
		return short.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
	});
}
export { replaceInvisible as n, showInvisible as r, hasInvisible as t };
