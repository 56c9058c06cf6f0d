import type { Attribution } from "../plan/attribution.ts";
import type { Change } from "../plan/plan.ts";
import type { Position } from "../position.ts";
import { adoptionWords } from "./adoption.ts";
import { attributionLines } from "./attribution.ts";
import { type Link, placeLink } from "./detail.ts";
import { markdownCode } from "./escape.ts";
import { type Phrase, phraseToMarkdown } from "./phrase.ts";
import { describeBody } from "./sentence.ts";
import { listSettingChanges, type SetChange } from "./settings.ts";
import { number } from "./summary.ts";
import { kindWords, type Names } from "./terms.ts";

/** One object of a tenant that is not as the file says. */
export interface DriftedObject {
	readonly change: Change;
	readonly attribution: Attribution | undefined;
}

export interface RowOptions {
	readonly names: Names;
	readonly link: Link | undefined;
	/** A sentence on each object that is missing or that should be gone. */
	readonly sentences: boolean;
}

/** Four columns: more do not fit beside GitHub's sidebar. */
export const rowHead = "| Object | Setting | In the tenant | In the file |\n|---|---|---|---|";

/** A row for each setting that differs; the object and who changed it stand in the first. */
export function driftRows({ change, attribution }: DriftedObject, options: RowOptions): string[] {
	const cells = change.action === "update" ? settingCells(change, options) : [wholeCells(change, options)];
	const object = [
		`**${kindWords[change.kind]}** ${markdownCode(change.name)}`,
		...attributionLines(attribution),
	];
	return cells.map((row, index) => `| ${[index === 0 ? object.join("<br>") : "", ...row].join(" | ")} |`);
}

/** The object in one line, for when there is no room for its settings. */
export function driftLine({ change, attribution }: DriftedObject): string {
	return `- ${[driftWords(change), ...attributionLines(attribution)].join(" · ")}`;
}

/** ``policy `Require MFA`: state, excluded users``. */
export function driftWords(change: Change): string {
	const { action, kind, name } = change;
	const what = {
		create: () => "not there",
		delete: () => "still there",
		update: () =>
			listSettingChanges(change, {})
				.map(({ label }) => phraseToMarkdown(label))
				.join(", "),
	}[action]();
	return `${kindWords[kind]} ${markdownCode(name)}: ${what}`;
}

function wholeCells(change: Change, { names, link, sentences }: RowOptions): string[] {
	const { action, kind, before, after, position } = change;
	const body = after ?? before;
	const sentence = body && sentences ? `<br>${phraseToMarkdown(describeBody(kind, body, names))}` : "";
	const [inTenant, inFile] =
		action === "create"
			? ["**not there**", `wanted${sentence}`]
			: [`**still there**${sentence}`, "to be removed"];
	return ["all of it", inTenant, `${inFile}<br>${adoption(change, "", position, link)}`];
}

function settingCells(change: Change, { names, link }: RowOptions): string[][] {
	return listSettingChanges(change, names).map(({ label, before, after, set, path, position }) => {
		const open = change.before?.["open"] === true;
		const [inTenant, inFile] = set && !open ? setCells(set) : [items(before), items(after)];
		return [phraseToMarkdown(label), inTenant, `${inFile}<br>${adoption(change, path, position, link)}`];
	});
}

function adoption(change: Change, path: string, position: Position, link: Link | undefined): string {
	return `${placeLink(position, link)}<br>adopt: ${adoptionWords(change, path)}`;
}

/** Of a set only what differs is shown, and on both sides, so that each can be read alone. */
function setCells({ added, removed }: SetChange): [string, string] {
	const [extra, lacking] = [some(removed), some(added)];
	return [
		[...extra.map((it) => `with ${it}`), ...lacking.map((it) => `without ${it}`)].join("<br>"),
		[...lacking.map((it) => `with ${it}`), ...extra.map((it) => `without ${it}`)].join("<br>"),
	];
}

function items(values: readonly Phrase[]): string {
	return values.length === 0 ? "not set" : some(values).join("<br>");
}

const most = 6;

function some(values: readonly Phrase[]): string[] {
	const more = values.length > most ? [`${number(values.length - most)} more`] : [];
	return [...values.slice(0, most).map(phraseToMarkdown), ...more];
}
