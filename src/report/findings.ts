import type { Finding } from "../plan/plan.ts";
import { type Link, placeLink } from "./detail.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { number } from "./summary.ts";

/** The same trouble at very many lines is read once. */
const most = 50;

/** Findings as a list: which check, about what, where, what is wrong, what to do. */
export function renderFindings(findings: readonly Finding[], link: Link | undefined): string[] {
	if (findings.length === 0) return [];
	const items = findings.slice(0, most).map((found) => {
		const lines = [
			`${title(found)} · ${placeLink(found.position, link)}`,
			markdownText(found.message),
			`**To do:** ${markdownText(found.fix)}`,
			...expiry(found, link),
		];
		return `- ${lines.join("<br>")}`;
	});
	return [[...items, ...rest(findings)].join("\n")];
}

/** One short line a finding, for when there is no room. */
export function renderFindingLines(findings: readonly Finding[]): string[] {
	return [...findings.slice(0, most).map((found) => `- ${title(found)}`), ...rest(findings)];
}

function rest(findings: readonly Finding[]): string[] {
	return findings.length <= most ? [] : [`- and ${number(findings.length - most)} more, in the full plan`];
}

function title({ check, subject }: Finding): string {
	return `${markdownCode(check)}${subject === undefined ? "" : ` ${markdownCode(subject)}`}`;
}

function expiry({ acceptance }: Finding, link: Link | undefined): string[] {
	if (!acceptance?.expired) return [];
	const { reason, until, position } = acceptance;
	return [
		`**Accepted only until ${day(until)}**, now expired (${placeLink(position, link)}): ${markdownText(reason)}`,
	];
}

/** Risks that somebody accepted: what, why, and until when. */
export function renderAccepted(findings: readonly Finding[], link: Link | undefined): string {
	const items = findings.slice(0, most).map((found) => {
		const { reason = "", until = "", position = found.position } = found.acceptance ?? {};
		const terms = `**Accepted until ${day(until)}** (${placeLink(position, link)}): ${markdownText(reason)}`;
		return `- ${title(found)} · ${placeLink(found.position, link)}<br>${markdownText(found.message)}<br>${terms}`;
	});
	return [...items, ...rest(findings)].join("\n");
}

function day(text: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : markdownCode(text);
}
