import { t as catalogue } from "./catalogue.js";
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
* accepts nothing.
* @param today the day of the run, as in 2027-01-31
*/
function acceptFindings(findings, desired, today) {
	return findings.map((found) => {
		const accepted = desired.acceptances.filter((entry) => entry.check === found.check && covers(entry.for, found)).sort((a, b) => compareTexts(b.until, a.until))[0];
		if (!accepted) return withHint(found, desired);
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
function withHint(found, { acceptances }) {
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
function covers(subject, found) {
	return subject === found.subject || subject === void 0 && found.severity === "warning";
}
/** Whether a finding keeps apply from touching the tenant. */
function blocks(found) {
	return found.severity === "error" && (found.acceptance === void 0 || found.acceptance.expired);
}
export { compareTexts as a, sortFindings as i, blocks as n, finding as r, acceptFindings as t };
