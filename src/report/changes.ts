import type { Change } from "../plan/plan.ts";
import { type Detail, type Link, placeLink } from "./detail.ts";
import { escapeJsonText, markdownCode } from "./escape.ts";
import { diffJson } from "./json-diff.ts";
import { jsonLines } from "./json-lines.ts";
import { type Phrase, phraseToMarkdown } from "./phrase.ts";
import { describeBody } from "./sentence.ts";
import { listSettingChanges, listSettings, type SetChange, type SettingChange } from "./settings.ts";
import { number, weigh } from "./summary.ts";
import { kindWords, type Names, partWords, stateWord } from "./terms.ts";

export interface ChangeOptions {
	readonly names: Names;
	readonly detail: Detail;
	readonly link: Link | undefined;
}

const verbs = { create: "Create", update: "Change", delete: "Delete" } as const;

/** One change: what it is, what it will do in a sentence, what differs, and the whole object for who wants it. */
export function renderChange(change: Change, { names, detail, link }: ChangeOptions): string {
	const alone = detail.shared && change.part === "D" && change.action === "update";
	const about = alone ? ["Nothing else in this policy changes."] : sentences(change, names);
	return [
		`#### ${title(change)}`,
		[[...labels(change), placeLink(change.position, link)].join(" · "), ...about].join("<br>\n"),
		...alert(change),
		...created(change, names, detail),
		...updated(change, { names, link, alone }),
		...(detail.json && change.part !== "C" && !alone ? json(change) : []),
	].join("\n\n");
}

/** The change in one line, for when there is no room. */
export function renderChangeLine(change: Change): string {
	return `- ${[title(change), ...labels(change)].join(" · ")}`;
}

function title({ action, kind, name }: Change): string {
	return `${verbs[action]} ${kindWords[kind]} ${markdownCode(name)}`;
}

function labels({ part, before, after }: Change): string[] {
	const states = [before?.["state"], after?.["state"]].filter((state) => typeof state === "string");
	const words = [...new Set(states)].map((state) => phraseToMarkdown(stateWord(state)));
	const label = partWords[part];
	return [
		...(label === undefined ? [] : [label]),
		...(before?.["open"] === true ? ["open to any address today"] : []),
		...(words.length === 0 ? [] : [`**${words.join(" → ")}**`]),
	];
}

function alert(change: Change): string[] {
	switch (weigh(change)) {
		case "deletes":
			return [`> [!CAUTION]\n> This ${kindWords[change.kind]} is deleted from the tenant.`];
		case "enforces-block":
			return ["> [!WARNING]\n> Enforced at once: people are blocked from the moment this is applied."];
		case "changes-block":
			return ["> [!WARNING]\n> This block is in force, and changes at once."];
		default:
			return [];
	}
}

function sentences({ action, kind, before, after }: Change, names: Names): string[] {
	const body = after ?? before;
	if (body === null) return [];
	const text = phraseToMarkdown(describeBody(kind, body, names));
	if (action === "create") return [text];
	return [action === "delete" ? `**Until now:** ${text}` : `**After this change:** ${text}`];
}

function created({ action, after }: Change, names: Names, { createdSettings }: Detail): string[] {
	if (action !== "create" || after === null || createdSettings === "none") return [];
	const rows = listSettings(after, names).map(({ label, items }) => `| ${text(label)} | ${lines(items)} |`);
	return [
		`<details${createdSettings === "open" ? " open" : ""}><summary>Settings</summary>`,
		["| Setting | Value |", "|---|---|", ...rows].join("\n"),
		"</details>",
	];
}

interface RowOptions {
	readonly names: Names;
	readonly link: Link | undefined;
	/** Whether what stays in a set is passed over. */
	readonly alone: boolean;
}

function updated(change: Change, options: RowOptions): string[] {
	const rows = listSettingChanges(change, options.names).map((it) => changeRow(it, options));
	if (rows.length === 0) return [];
	return [["| Setting | Today | After | Line |", "|---|---|---|---|", ...rows].join("\n")];
}

function changeRow(
	{ label, before, after, set, position }: SettingChange,
	{ link, alone }: RowOptions,
): string {
	const [today, then] = set ? setCells(set, alone) : [lines(before), lines(after)];
	return `| ${text(label)} | ${today} | ${then} | ${placeLink(position, link)} |`;
}

const mostKept = 8;

/** What stays is listed on both sides while that is short, so that each side can be read alone. */
function setCells({ added, removed, kept }: SetChange, alone: boolean): [string, string] {
	const short = kept.length <= mostKept ? kept : [[`${number(kept.length)} unchanged`]];
	const same = alone ? [["any others unchanged"]] : short;
	return [
		lines([...removed.map((item) => ["− ", ...item]), ...same]),
		lines([...added.map((item) => ["+ ", ...item]), ...same]),
	];
}

function text(label: Phrase): string {
	const words = phraseToMarkdown(label);
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const most = 100;

/** Items below each other. */
function lines(items: readonly Phrase[]): string {
	if (items.length === 0) return "none";
	const more = items.length > most ? [`and ${number(items.length - most)} more, in the full plan`] : [];
	return [...items.slice(0, most).map(phraseToMarkdown), ...more].join("<br>");
}

/** Of an update only what changes: the whole object is long, and a reader would have to compare by eye. */
function json({ before, after }: Change): string[] {
	const whole = before ?? after;
	if (whole === null) return [];
	const block =
		before === null || after === null
			? fence(
					"json",
					jsonLines(whole)
						.map(({ text }) => text)
						.join("\n"),
				)
			: fence("diff", diffJson(before, after));
	return ["<details><summary>JSON for Microsoft Graph</summary>", block, "</details>"];
}

/** A line of JSON never begins with a backtick, with or without a sign before it, so nothing can end the fence. */
function fence(language: "json" | "diff", text: string): string {
	return `\`\`\`${language}\n${escapeJsonText(text)}\n\`\`\``;
}
