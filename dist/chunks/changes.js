import { i as markdownCode, t as escapeJsonText } from "./escape.js";
import { a as kindWords, l as stateWord, o as partWords, v as phraseToMarkdown } from "./terms.js";
import { d as weigh, o as number } from "./summary.js";
import { n as listSettings, r as describeBody, t as listSettingChanges } from "./settings2.js";
import { t as placeLink } from "./detail.js";
// src/report/fitting.ts
/** The first texts that fit into so many characters together, with a blank line between them. */
function fitting(texts, room) {
	const kept = [];
	let left = room;
	for (const text of texts) {
		left -= text.length + 2;
		if (left < 0) break;
		kept.push(text);
	}
	return kept;
}
// src/report/changes.ts
const verbs = {
	create: "Create",
	update: "Change",
	delete: "Delete"
};
/** One change: what it is, what it will do in a sentence, what differs, and the whole object for who wants it. */
function renderChange(change, { names, detail, link }) {
	return [
		`#### ${title(change)}`,
		[[...labels(change), placeLink(change.position, link)].join(" · "), ...sentences(change, names)].join("<br>\n"),
		...alert(change),
		...created(change, names, detail),
		...updated(change, names, link),
		...detail.json && change.part !== "C" ? json(change) : []
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
function updated(change, names, link) {
	const rows = listSettingChanges(change, names).map((it) => changeRow(it, link));
	if (rows.length === 0) return [];
	return [[
		"| Setting | Today | After | Line |",
		"|---|---|---|---|",
		...rows
	].join("\n")];
}
function changeRow({ label, before, after, set, position }, link) {
	const [today, then] = set ? setCells(set) : [lines(before), lines(after)];
	return `| ${text(label)} | ${today} | ${then} | ${placeLink(position, link)} |`;
}
const mostKept = 8;
/** What stays is listed on both sides while that is short, so that each side can be read alone. */
function setCells({ added, removed, kept }) {
	const same = kept.length <= mostKept ? kept : [[`${number(kept.length)} unchanged`]];
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
/** A line of JSON never begins with a backtick, so nothing in it can end the fence. */
function json({ before, after }) {
	return [
		"<details><summary>JSON for Microsoft Graph</summary>",
		...[...before === null ? [] : [`Today:\n\n${fence(before)}`], ...after === null ? [] : [`After:\n\n${fence(after)}`]],
		"</details>"
	];
}
function fence(value) {
	return `\`\`\`json\n${escapeJsonText(JSON.stringify(value, null, 2))}\n\`\`\``;
}
export { renderChangeLine as n, fitting as r, renderChange as t };
