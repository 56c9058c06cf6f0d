import { c as plain } from "./escape2.js";
import { n as wrap } from "./layout.js";
import { b as plainName } from "./terms.js";
import { l as number } from "./summary.js";
// src/report/finding-lines.ts
const indent = 10;
const most = 50;
/** Findings for a terminal: severity, check, subject, place, then what is wrong and what to do. */
function findingLines(findings, look) {
	const { colors, width } = look;
	return [...findings.slice(0, most).flatMap((found) => {
		return [
			...head((found.severity === "error" ? colors.red : colors.yellow)(found.severity.padEnd(7)), found, width),
			...wrap(plain(found.message), width, indent),
			...wrap(`To do: ${plain(found.fix)}`, width, indent),
			...expiry(found).flatMap((line) => wrap(line, width, indent).map(colors.red))
		];
	}), ...rest(findings)];
}
/** Risks that somebody accepted: what, why, and until when. */
function acceptedLines(findings, { colors, width }) {
	return [...findings.slice(0, most).flatMap((found) => {
		const { reason = "", until = "", position = found.position } = found.acceptance ?? {};
		const terms = `Accepted until ${plain(until)} (${place(position)}): ${plain(reason)}`;
		return [
			...head(colors.dim("risk".padEnd(7)), found, width),
			...wrap(plain(found.message), width, indent),
			...wrap(terms, width, indent)
		];
	}), ...rest(findings)];
}
function head(word, { check, subject, position }, width) {
	const about = subject === void 0 ? "" : ` ${plainName(subject)}`;
	const [first = "", ...rest] = wrap(`${plain(check)}${about}  ${place(position)}`, width, indent);
	return [`  ${word} ${first.trimStart()}`, ...rest];
}
/** As compilers write it, so that terminals and editors can jump there. */
function place({ file, line, column }) {
	return `${plain(file)}:${line}:${column}`;
}
function expiry({ acceptance }) {
	if (!acceptance?.expired) return [];
	const { until, reason, position } = acceptance;
	return [`Accepted only until ${plain(until)}, now expired (${place(position)}): ${plain(reason)}`];
}
function rest(findings) {
	return findings.length <= most ? [] : [`  and ${number(findings.length - most)} more, in the plan's JSON`];
}
export { findingLines as n, place as r, acceptedLines as t };
