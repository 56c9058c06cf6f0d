import type { Attribution } from "../plan/attribution.ts";
import { htmlName, markdownCode, markdownText } from "./escape.ts";

/** Who changed an object last, when and how, as Markdown: one text for each line. */
export function attributionLines(attribution: Attribution | undefined): string[] {
	if (attribution === undefined) return [];
	switch (attribution.kind) {
		case "found": {
			const when = `${timeWords(attribution.at)}: ${markdownText(attribution.activity)}`;
			return [`last changed by ${whoWords(attribution, markdownCode)}`, when];
		}
		case "not-found":
			return [
				attribution.whole
					? "who: not in the last 30 days' log"
					: "who: not among the latest entries of the log",
			];
		case "unknown":
			return [`who: unknown, ${markdownText(attribution.reason)}`];
	}
}

/** Everybody who changed something last, for a place where only HTML is read; empty where nobody is known. */
export function changersHtml(attributions: readonly (Attribution | undefined)[]): string {
	const found = attributions.flatMap((one) => (one?.kind === "found" ? [whoWords(one, htmlName)] : []));
	const names = [...new Set(found)];
	if (names.length === 0) return "";
	const shown = names.length > mostNames ? [...names.slice(0, mostNames), "others"] : names;
	return `last changed by ${shown.join(", ")}`;
}

const mostNames = 2;

function whoWords(
	{ actor, own }: Extract<Attribution, { kind: "found" }>,
	show: (name: string) => string,
): string {
	if (own) return `Ringfence itself (${show(actor.name)})`;
	switch (actor.kind) {
		case "user":
			return show(actor.name);
		case "app":
			return `the app ${show(actor.name)}`;
		case "nobody":
			return "somebody whom the log does not name";
	}
}

/** `2027-01-15 09:41 UTC`; anything else is shown as it came. */
export function timeWords(at: string): string {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$/.exec(at) ?? [];
	return day === undefined ? markdownCode(at) : `${day} ${time} UTC`;
}
