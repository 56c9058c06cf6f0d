import { r as showInvisible } from "./invisible.js";
// src/policy/quote.ts
const longest = 60;
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
	const whole = start.length <= longest && text.length <= 120;
	return showInvisible(whole ? text : `${start.slice(0, 59).join("")}…`);
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
export { showPath as a, shorten as i, plainText as n, quote as r, enumerate as t };
