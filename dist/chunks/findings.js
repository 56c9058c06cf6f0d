import { t as placeLink } from "./detail.js";
import { i as markdownCode, s as markdownText } from "./escape2.js";
import { l as number } from "./summary.js";
// src/report/findings.ts
/** The same trouble at very many lines is read once. */
const most = 50;
/** Findings as a list: which check, about what, where, what is wrong, what to do. */
function renderFindings(findings, link) {
	if (findings.length === 0) return [];
	return [[...findings.slice(0, most).map((found) => {
		return `- ${[
			`${title(found)} · ${placeLink(found.position, link)}`,
			markdownText(found.message),
			`**To do:** ${markdownText(found.fix)}`,
			...expiry(found, link)
		].join("<br>")}`;
	}), ...rest(findings)].join("\n")];
}
/** One short line a finding, for when there is no room. */
function renderFindingLines(findings) {
	return [...findings.slice(0, most).map((found) => `- ${title(found)}`), ...rest(findings)];
}
function rest(findings) {
	return findings.length <= most ? [] : [`- and ${number(findings.length - most)} more, in the full plan`];
}
function title({ check, subject }) {
	return `${markdownCode(check)}${subject === void 0 ? "" : ` ${markdownCode(subject)}`}`;
}
function expiry({ acceptance }, link) {
	if (!acceptance?.expired) return [];
	const { reason, until, position } = acceptance;
	return [`**Accepted only until ${day(until)}**, now expired (${placeLink(position, link)}): ${markdownText(reason)}`];
}
/** Risks that somebody accepted: what, why, and until when. */
function renderAccepted(findings, link) {
	return [...findings.slice(0, most).map((found) => {
		const { reason = "", until = "", position = found.position } = found.acceptance ?? {};
		const terms = `**Accepted until ${day(until)}** (${placeLink(position, link)}): ${markdownText(reason)}`;
		return `- ${title(found)} · ${placeLink(found.position, link)}<br>${markdownText(found.message)}<br>${terms}`;
	}), ...rest(findings)].join("\n");
}
function day(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : markdownCode(text);
}
export { renderFindingLines as n, renderFindings as r, renderAccepted as t };
