import type { Finding } from "../plan/plan.ts";
import type { Position } from "../position.ts";
import { plain } from "./escape.ts";
import { type Look, wrap } from "./layout.ts";
import { plainName } from "./phrase.ts";
import { number } from "./summary.ts";

const indent = 10;
const most = 50;

/** Findings for a terminal: severity, check, subject, place, then what is wrong and what to do. */
export function findingLines(findings: readonly Finding[], look: Look): string[] {
	const { colors, width } = look;
	const lines = findings.slice(0, most).flatMap((found) => {
		const paint = found.severity === "error" ? colors.red : colors.yellow;
		return [
			...head(paint(found.severity.padEnd(7)), found, width),
			...wrap(plain(found.message), width, indent),
			...wrap(`To do: ${plain(found.fix)}`, width, indent),
			...expiry(found).flatMap((line) => wrap(line, width, indent).map(colors.red)),
		];
	});
	return [...lines, ...rest(findings)];
}

/** Risks that somebody accepted: what, why, and until when. */
export function acceptedLines(findings: readonly Finding[], { colors, width }: Look): string[] {
	const lines = findings.slice(0, most).flatMap((found) => {
		const { reason = "", until = "", position = found.position } = found.acceptance ?? {};
		const terms = `Accepted until ${plain(until)} (${place(position)}): ${plain(reason)}`;
		return [
			...head(colors.dim("risk".padEnd(7)), found, width),
			...wrap(plain(found.message), width, indent),
			...wrap(terms, width, indent),
		];
	});
	return [...lines, ...rest(findings)];
}

function head(word: string, { check, subject, position }: Finding, width: number): string[] {
	const about = subject === undefined ? "" : ` ${plainName(subject)}`;
	const [first = "", ...rest] = wrap(`${plain(check)}${about}  ${place(position)}`, width, indent);
	return [`  ${word} ${first.trimStart()}`, ...rest];
}

/** As compilers write it, so that terminals and editors can jump there. */
export function place({ file, line, column }: Position): string {
	return `${plain(file)}:${line}:${column}`;
}

function expiry({ acceptance }: Finding): string[] {
	if (!acceptance?.expired) return [];
	const { until, reason, position } = acceptance;
	return [`Accepted only until ${plain(until)}, now expired (${place(position)}): ${plain(reason)}`];
}

function rest(findings: readonly Finding[]): string[] {
	return findings.length <= most ? [] : [`  and ${number(findings.length - most)} more, in the plan's JSON`];
}
