import { n as fileChecks, r as guesswork, t as catalogue } from "./catalogue.js";
// src/plan/text-order.ts
/** For sorting: by code units, so that every machine has one order whatever its language. */
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/plan/findings.ts
/** A finding with the severity that its check has in the catalogue, unless it says otherwise. */
function finding(check, details) {
	return {
		check,
		severity: catalogue[check],
		...details
	};
}
/** Errors first, then by place in the files. */
function sortFindings(findings) {
	return [...findings].sort((a, b) => compareTexts(a.severity, b.severity) || compareTexts(a.position.file, b.position.file) || a.position.line - b.position.line || a.position.column - b.position.column || compareTexts(a.check, b.check) || compareTexts(a.message, b.message));
}
/**
* Marks the findings that the tenant's file accepts. An acceptance whose last day has passed is shown as expired and
* accepts nothing; one that ends more than a year from now is none.
* @param today the day of the run, as in 2027-01-31
*/
function acceptFindings(findings, desired, today) {
	const acceptances = desired.acceptances.filter(({ until }) => until <= aYearAfter(today));
	return findings.map((found) => {
		const accepted = acceptances.filter((entry) => covers(entry, found)).sort((a, b) => compareTexts(b.until, a.until))[0];
		if (!accepted) return withHint(found, acceptances);
		const { reason, until, position } = accepted;
		return {
			...found,
			acceptance: {
				reason,
				until,
				position,
				expired: until < today
			}
		};
	});
}
/** An entry that was meant for a finding and does not cover it must not be silently without effect. */
function withHint(found, acceptances) {
	const entry = acceptances.find(({ check }) => check === found.check);
	if (!entry || found.subject === void 0) return found;
	const place = `${entry.position.file}:${entry.position.line}`;
	const fix = `${found.fix} The acceptance in ${place} does not cover this; an error is accepted with for: ${JSON.stringify(found.subject)}.`;
	return {
		...found,
		fix
	};
}
/** A warning may be accepted for everything at once; an error is accepted for the one object that it is about. */
function covers({ check, for: subject }, found) {
	if (check !== found.check) return false;
	return subject === found.subject || subject === void 0 && found.severity === "warning";
}
/** Days are texts that sort by time, so a year is a text as well; 29 February has no match and needs none. */
function aYearAfter(today) {
	return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}
/**
* The acceptances without effect: past, too far ahead, or of nothing that was found. The last is only said where it is
* certain, which before a tenant was asked is of the checks that need the files alone.
* @param findings everything that was found
* @param scope what they were found in
*/
function idleAcceptances(findings, { acceptances }, { today, scope }) {
	const whole = scope === "tenant" && !findings.some(({ check }) => guesswork.has(check));
	return acceptances.flatMap((entry) => {
		const useless = (whole || fileChecks.has(entry.check)) && !findings.some((found) => covers(entry, found));
		const words = outOfTime(entry.until, today) ?? (useless ? nothingToAccept : void 0);
		return words ? [idle(entry, words)] : [];
	});
}
const nothingToAccept = {
	what: "has nothing to accept",
	fix: "Take it out, or correct check and for: an error is accepted for the one object that its finding names."
};
function outOfTime(until, today) {
	if (until < today) return {
		what: `ended on ${until}`,
		fix: "Take it out, or renew it with a reason that still holds."
	};
	if (until <= aYearAfter(today)) return void 0;
	return {
		what: `ends on ${until}, more than a year from now, and accepts nothing yet`,
		fix: "Write a day within the next twelve months, and look at the risk again then."
	};
}
function idle({ check, for: subject, position }, { what, fix }) {
	const whom = subject === void 0 ? "" : ` for "${subject}"`;
	return finding("acceptance-idle", {
		...subject === void 0 ? {} : { subject },
		message: `The acceptance of ${check}${whom} ${what}.`,
		fix,
		position
	});
}
/** Whether a finding keeps apply from touching the tenant. */
function blocks(found) {
	return found.severity === "error" && (found.acceptance === void 0 || found.acceptance.expired);
}
export { sortFindings as a, idleAcceptances as i, blocks as n, compareTexts as o, finding as r, acceptFindings as t };
