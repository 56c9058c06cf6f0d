import { t as placeLink } from "./detail.js";
import { i as markdownCode, t as escapeJsonText } from "./escape2.js";
import { n as isJsonObject, t as isJsonList } from "./json.js";
import { a as kindWords, l as stateWord, o as partWords, v as phraseToMarkdown } from "./terms.js";
import { n as listSettings, r as describeBody, t as listSettingChanges } from "./settings2.js";
import { h as weigh, l as number } from "./summary.js";
// src/report/json-lines.ts
/** A value as indented JSON. What a list holds stands on one line each, as far as it is flat. */
function jsonLines(value) {
	return linesOf(value, "", "", "");
}
/** @param label what stands before the value: nothing, or its key and a colon */
function linesOf(value, path, indent, label) {
	const inner = `${indent}  `;
	if (isJsonList(value) && value.length > 0) return enclosed(value.map((item) => isFlat(item) ? [{
		text: `${inner}${inOneLine(item)}`,
		path
	}] : linesOf(item, path, inner, "")), {
		open: `${indent}${label}[`,
		close: `${indent}]`,
		path
	});
	if (isJsonObject(value) && Object.keys(value).length > 0) return enclosed(Object.entries(value).map(([key, item]) => {
		const name = JSON.stringify(key);
		return linesOf(item, path === "" ? name.slice(1, -1) : `${path}.${name.slice(1, -1)}`, inner, `${name}: `);
	}), {
		open: `${indent}${label}{`,
		close: `${indent}}`,
		path
	});
	return [{
		text: `${indent}${label}${JSON.stringify(value)}`,
		path
	}];
}
function enclosed(items, { open, close, path }) {
	const body = items.flatMap((lines, index) => lines.map((line, at) => at === lines.length - 1 && index < items.length - 1 ? {
		...line,
		text: `${line.text},`
	} : line));
	return [
		{
			text: open,
			path
		},
		...body,
		{
			text: close,
			path
		}
	];
}
function isFlat(value) {
	const isPlain = (item) => typeof item !== "object" || item === null;
	return isPlain(value) || isJsonObject(value) && Object.values(value).every(isPlain);
}
function inOneLine(value) {
	if (!isJsonObject(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
// src/report/json-diff.ts
/**
* Two JSON values as a unified diff: what changes and a few lines around it, with the place in the object where a line
* number would be. Empty where nothing changes.
* @param context lines of what stays, before and after what does not
*/
function diffJson(before, after, context = 3) {
	const steps = compare(jsonLines(before), jsonLines(after));
	const hunks = [];
	for (const [index, { sign, path }] of steps.entries()) {
		if (sign === " ") continue;
		const from = Math.max(0, index - context);
		const to = Math.min(steps.length, index + context + 1);
		const last = hunks.at(-1);
		if (last !== void 0 && from <= last.to) last.to = to;
		else hunks.push({
			from,
			to,
			path
		});
	}
	return hunks.flatMap(({ from, to, path }) => [`@@ ${path} @@`, ...steps.slice(from, to).map(({ sign, text }) => `${sign}${text}`)]).join("\n");
}
/** A comma at the end of a line says nothing of the line. */
function bare({ text, path }) {
	return `${path}\n${text.replace(/,$/, "")}`;
}
function compare(before, after) {
	const [old, fresh] = [before.map(bare), after.map(bare)];
	const shortest = Math.min(old.length, fresh.length);
	let start = 0;
	while (start < shortest && old[start] === fresh[start]) start++;
	let end = 0;
	while (end < shortest - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
	const same = (lines) => lines.map((line) => ({
		...line,
		sign: " "
	}));
	return [
		...same(after.slice(0, start)),
		...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
		...same(after.slice(after.length - end))
	];
}
/**
* Both sides are in one order, keys as they are defined and lists sorted, so what stays is what the other side has
* further on: no search for the shortest of all differences is needed.
*/
function middle(before, after) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, line] of after.entries()) places.set(bare(line), [...places.get(bare(line)) ?? [], index]);
	const steps = [];
	let next = 0;
	for (const line of before) {
		const place = places.get(bare(line))?.find((index) => index >= next);
		if (place === void 0) {
			steps.push({
				...line,
				sign: "-"
			});
			continue;
		}
		for (const added of after.slice(next, place)) steps.push({
			...added,
			sign: "+"
		});
		steps.push({
			...line,
			text: after[place]?.text ?? line.text,
			sign: " "
		});
		next = place + 1;
	}
	return [...steps, ...after.slice(next).map((line) => ({
		...line,
		sign: "+"
	}))];
}
// src/report/changes.ts
const verbs = {
	create: "Create",
	update: "Change",
	delete: "Delete"
};
/** One change: what it is, what it will do in a sentence, what differs, and the whole object for who wants it. */
function renderChange(change, { names, detail, link }) {
	const alone = detail.shared && change.part === "D" && change.action === "update";
	const about = alone ? ["Nothing else in this policy changes."] : sentences(change, names);
	return [
		`#### ${title(change)}`,
		[[...labels(change), placeLink(change.position, link)].join(" · "), ...about].join("<br>\n"),
		...alert(change),
		...created(change, names, detail),
		...updated(change, {
			names,
			link,
			alone
		}),
		...detail.json && change.part !== "C" && !alone ? json(change) : []
	].join("\n\n");
}
/** The change in one line, for when there is no room. */
function renderChangeLine(change) {
	return `- ${[title(change), ...labels(change)].join(" · ")}`;
}
function title({ action, kind, name }) {
	return `${verbs[action]} ${kindWords[kind]} ${markdownCode(name)}`;
}
function labels({ part, before, after }) {
	const states = [before?.["state"], after?.["state"]].filter((state) => typeof state === "string");
	const words = [...new Set(states)].map((state) => phraseToMarkdown(stateWord(state)));
	const label = partWords[part];
	return [
		...label === void 0 ? [] : [label],
		...before?.["open"] === true ? ["open to any address today"] : [],
		...words.length === 0 ? [] : [`**${words.join(" → ")}**`]
	];
}
function alert(change) {
	switch (weigh(change)) {
		case "deletes": return [`> [!CAUTION]\n> This ${kindWords[change.kind]} is deleted from the tenant.`];
		case "enforces-block": return ["> [!WARNING]\n> Enforced at once: people are blocked from the moment this is applied."];
		case "changes-block": return ["> [!WARNING]\n> This block is in force, and changes at once."];
		default: return [];
	}
}
function sentences({ action, kind, before, after }, names) {
	const body = after ?? before;
	if (body === null) return [];
	const text = phraseToMarkdown(describeBody(kind, body, names));
	if (action === "create") return [text];
	return [action === "delete" ? `**Until now:** ${text}` : `**After this change:** ${text}`];
}
function created({ action, after }, names, { createdSettings }) {
	if (action !== "create" || after === null || createdSettings === "none") return [];
	const rows = listSettings(after, names).map(({ label, items }) => `| ${text(label)} | ${lines(items)} |`);
	return [
		`<details${createdSettings === "open" ? " open" : ""}><summary>Settings</summary>`,
		[
			"| Setting | Value |",
			"|---|---|",
			...rows
		].join("\n"),
		"</details>"
	];
}
function updated(change, options) {
	const rows = listSettingChanges(change, options.names).map((it) => changeRow(it, options));
	if (rows.length === 0) return [];
	return [[
		"| Setting | Today | After | Line |",
		"|---|---|---|---|",
		...rows
	].join("\n")];
}
function changeRow({ label, before, after, set, position }, { link, alone }) {
	const [today, then] = set ? setCells(set, alone) : [lines(before), lines(after)];
	return `| ${text(label)} | ${today} | ${then} | ${placeLink(position, link)} |`;
}
const mostKept = 8;
/** What stays is listed on both sides while that is short, so that each side can be read alone. */
function setCells({ added, removed, kept }, alone) {
	const short = kept.length <= mostKept ? kept : [[`${number(kept.length)} unchanged`]];
	const same = alone ? [["any others unchanged"]] : short;
	return [lines([...removed.map((item) => ["− ", ...item]), ...same]), lines([...added.map((item) => ["+ ", ...item]), ...same])];
}
function text(label) {
	const words = phraseToMarkdown(label);
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
const most = 100;
/** Items below each other. */
function lines(items) {
	if (items.length === 0) return "none";
	const more = items.length > most ? [`and ${number(items.length - most)} more, in the full plan`] : [];
	return [...items.slice(0, most).map(phraseToMarkdown), ...more].join("<br>");
}
/** Of an update only what changes: the whole object is long, and a reader would have to compare by eye. */
function json({ before, after }) {
	const whole = before ?? after;
	if (whole === null) return [];
	return [
		"<details><summary>JSON for Microsoft Graph</summary>",
		before === null || after === null ? fence("json", jsonLines(whole).map(({ text }) => text).join("\n")) : fence("diff", diffJson(before, after)),
		"</details>"
	];
}
/** A line of JSON never begins with a backtick, with or without a sign before it, so nothing can end the fence. */
function fence(language, text) {
	return `\`\`\`${language}\n${escapeJsonText(text)}\n\`\`\``;
}
export { renderChangeLine as n, renderChange as t };
