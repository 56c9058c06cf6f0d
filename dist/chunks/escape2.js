import { n as replaceInvisible, r as showInvisible } from "./invisible.js";
import { t as grouped } from "./numbers.js";
// src/report/escape.ts
/**
* Text from tenants and pull requests is data. Whatever a policy is called, a reader sees its name and nothing else
* happens: no markup, no mention, no reordered characters, no command to the runner.
*/
/** Escapes what is invisible in a JSON text, which stays JSON of the same value. */
function escapeJsonText(json) {
	return replaceInvisible(json, (character) => character === "\n" ? character : character.split("").map(escapeUnit).join(""));
}
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** Keeps beginning and end of a text that is longer than `most` characters, and says how long it was. */
function shorten(text, most = 160) {
	const characters = [...text];
	if (characters.length <= most) return text;
	const half = Math.floor(most / 2) - 12;
	const length = grouped(characters.length);
	return `${characters.slice(0, half).join("")} … (${length} characters) … ${characters.slice(-half).join("")}`;
}
/** Spaces that HTML would swallow: the first, the last, and all but one of several. */
function showSpaces(text) {
	return text.replace(/^ | $|(?<= ) /g, "\\u0020");
}
/** Nothing in it can mean anything inside backticks, in a table or out of it. `a@b` is no mention: a letter precedes. */
const harmless = /^(?:[\p{L}\p{N} ._/:,()+='-]|(?<=[\p{L}\p{N}])@(?=[\p{L}\p{N}]))+$/u;
const everythingElse = /[^\p{L}\p{N} ]/gu;
/**
* Foreign text as Markdown code, for any place in a line, table cells included. GitHub makes no mentions, references
* or links of what stands in code.
*/
function markdownCode(text) {
	const shown = showSpaces(showInvisible(shorten(text)));
	if (shown === "") return "_empty_";
	return harmless.test(shown) ? `\`${shown}\`` : htmlElement(shown);
}
const harmlessName = /^(?!.*(?:GH-\d|www\.|\. |[0-9a-f]{7}))[\p{L}\p{N}](?:[\p{L}\p{N}.,()'-]| (?! ))*$/iu;
/** A foreign name as running text where it is nothing but letters, digits and quiet punctuation, else as code. */
function markdownName(text) {
	return text.length <= 80 && harmlessName.test(text) && !text.endsWith(" ") ? text : markdownCode(text);
}
/** The same inside HTML, where Markdown is not read: the summary of a details element. */
function htmlName(text) {
	const name = markdownName(text);
	return name.startsWith("`") ? htmlElement(name.slice(1, -1)) : name;
}
/** GitHub links mail addresses in what an entity stands for; a place to break the line keeps one from being read. */
function htmlElement(shown) {
	return `<code>${shown.replace(everythingElse, entity).replace(/(?<=.)&#64;/gu, "<wbr>&#64;")}</code>`;
}
function entity(character) {
	return `&#${character.codePointAt(0)};`;
}
/** Words that GitHub turns into something: mentions, references, commits, links, emoji, mathematics. */
const active = /[@$]|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:|\b[0-9a-f]{7,}\b/i;
/** Prose that may contain foreign text, as Markdown that is only ever text, on one line. */
function markdownText(text) {
	return showInvisible(shorten(text.trim(), 2e3)).split(/( +)/).map((word) => active.test(word) ? markdownWord(word) : escapeMarkdown(shorten(word))).join("").replace(startOfBlock, entity);
}
/** What would begin a list or a rule if the text began a line. */
const startOfBlock = /^[-+\d]/;
/** Puts the word into code but leaves the punctuation of the sentence around it outside. */
function markdownWord(word) {
	const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([)"',.;:]*)$/u.exec(word) ?? [];
	return `${escapeMarkdown(before)}${markdownCode(core)}${escapeMarkdown(after)}`;
}
function escapeMarkdown(text) {
	return text.replace(/[&<>`*_~[\]\\|#!{}^=]/g, entity);
}
/** Foreign text for a terminal or a log: one line, nothing invisible, no command to the runner. */
function plain(text, most = 2e3) {
	return guardLog(showInvisible(shorten(text, most)));
}
/**
* Breaks what a GitHub runner would read as a command in a log: `::name::` at the beginning of a line (the runner
* skips blanks, and here colours too), `##[name]` anywhere. An address such as ::1 is none: commands have names of
* letters and hyphens.
*/
function guardLog(text) {
	return text.replace(beginning, "$1\\u003a").replaceAll("##[", "#\\u0023[");
}
const beginning = new RegExp(`^((?:\\s|\\u001b\\[[0-9;]*m)*):(?=:(?!(?:\\d|[\\da-f]{1,4}:[\\da-f]|/\\d)))`, "gimu");
/** A Markdown link; an address that is not plain http(s) makes no link. The label is Markdown already. */
function markdownLink(label, address) {
	if (address === void 0 || !/^https?:\/\/[^\s]/.test(address)) return label;
	return `[${label}](${address.replace(/[^\w\-.~:/?#@&=+,;%$!*]/gu, (character) => /[\ud800-\udfff]/.test(character) && character.length === 1 ? "%EF%BF%BD" : encodeForLink(character))})`;
}
/** encodeURIComponent leaves quotes and parentheses, which would end a Markdown link. */
function encodeForLink(character) {
	return /['()]/.test(character) ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character);
}
export { markdownLink as a, plain as c, markdownCode as i, shorten as l, guardLog as n, markdownName as o, htmlName as r, markdownText as s, escapeJsonText as t };
