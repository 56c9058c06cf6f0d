import type { DesiredTenant } from "../desired/tenant.ts";
import { type CheckId, catalogue } from "./checks/catalogue.ts";
import type { Finding } from "./plan.ts";
import { compareTexts } from "./text-order.ts";

/** A finding with the severity that its check has in the catalogue, unless it says otherwise. */
export function finding(
	check: CheckId,
	details: Omit<Finding, "check" | "severity" | "acceptance"> & { readonly severity?: Finding["severity"] },
): Finding {
	return { check, severity: catalogue[check], ...details };
}

/** Errors first, then by place in the files. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) =>
			compareTexts(a.severity, b.severity) ||
			compareTexts(a.position.file, b.position.file) ||
			a.position.line - b.position.line ||
			a.position.column - b.position.column ||
			compareTexts(a.check, b.check) ||
			compareTexts(a.message, b.message),
	);
}

/**
 * Marks the findings that the tenant's file accepts. An acceptance whose last day has passed is shown as expired and
 * accepts nothing.
 * @param today the day of the run, as in 2027-01-31
 */
export function acceptFindings(
	findings: readonly Finding[],
	desired: DesiredTenant,
	today: string,
): Finding[] {
	return findings.map((found) => {
		const accepted = desired.acceptances
			.filter((entry) => entry.check === found.check && covers(entry.for, found))
			.sort((a, b) => compareTexts(b.until, a.until))[0];
		if (!accepted) return withHint(found, desired);
		const { reason, until, position } = accepted;
		return { ...found, acceptance: { reason, until, position, expired: until < today } };
	});
}

/** An entry that was meant for a finding and does not cover it must not be silently without effect. */
function withHint(found: Finding, { acceptances }: DesiredTenant): Finding {
	const entry = acceptances.find(({ check }) => check === found.check);
	if (!entry || found.subject === undefined) return found;
	const place = `${entry.position.file}:${entry.position.line}`;
	const fix = `${found.fix} The acceptance in ${place} does not cover this; an error is accepted with for: ${JSON.stringify(found.subject)}.`;
	return { ...found, fix };
}

/** A warning may be accepted for everything at once; an error is accepted for the one object that it is about. */
function covers(subject: string | undefined, found: Finding): boolean {
	return subject === found.subject || (subject === undefined && found.severity === "warning");
}

/** Whether a finding keeps apply from touching the tenant. */
export function blocks(found: Finding): boolean {
	return found.severity === "error" && (found.acceptance === undefined || found.acceptance.expired);
}
