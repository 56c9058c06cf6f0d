import type { DesiredTenant, WrittenAcceptance } from "../desired/tenant.ts";
import { type CheckId, catalogue, fileChecks, guesswork } from "./checks/catalogue.ts";
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
 * accepts nothing; one that ends more than a year from now is none.
 * @param today the day of the run, as in 2027-01-31
 */
export function acceptFindings(
	findings: readonly Finding[],
	desired: DesiredTenant,
	today: string,
): Finding[] {
	const acceptances = desired.acceptances.filter(({ until }) => until <= aYearAfter(today));
	return findings.map((found) => {
		const accepted = acceptances
			.filter((entry) => covers(entry, found))
			.sort((a, b) => compareTexts(b.until, a.until))[0];
		if (!accepted) return withHint(found, acceptances);
		const { reason, until, position } = accepted;
		return { ...found, acceptance: { reason, until, position, expired: until < today } };
	});
}

/** An entry that was meant for a finding and does not cover it must not be silently without effect. */
function withHint(found: Finding, acceptances: readonly WrittenAcceptance[]): Finding {
	const entry = acceptances.find(({ check }) => check === found.check);
	if (!entry || found.subject === undefined) return found;
	const place = `${entry.position.file}:${entry.position.line}`;
	const fix = `${found.fix} The acceptance in ${place} does not cover this; an error is accepted with for: ${JSON.stringify(found.subject)}.`;
	return { ...found, fix };
}

/** A warning may be accepted for everything at once; an error is accepted for the one object that it is about. */
function covers({ check, for: subject }: WrittenAcceptance, found: Finding): boolean {
	if (check !== found.check) return false;
	return subject === found.subject || (subject === undefined && found.severity === "warning");
}

/** Days are texts that sort by time, so a year is a text as well; 29 February has no match and needs none. */
function aYearAfter(today: string): string {
	return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}

/**
 * The acceptances without effect: past, too far ahead, or of nothing that was found. The last is only said where it is
 * certain, which before a tenant was asked is of the checks that need the files alone.
 * @param findings everything that was found
 * @param scope what they were found in
 */
export function idleAcceptances(
	findings: readonly Finding[],
	{ acceptances }: DesiredTenant,
	{ today, scope }: { readonly today: string; readonly scope: "files" | "tenant" },
): Finding[] {
	const whole = scope === "tenant" && !findings.some(({ check }) => guesswork.has(check));
	return acceptances.flatMap((entry) => {
		const known = whole || fileChecks.has(entry.check);
		const useless = known && !findings.some((found) => covers(entry, found));
		const words = outOfTime(entry.until, today) ?? (useless ? nothingToAccept : undefined);
		return words ? [idle(entry, words)] : [];
	});
}

interface Words {
	readonly what: string;
	readonly fix: string;
}

const nothingToAccept: Words = {
	what: "has nothing to accept",
	fix: "Take it out, or correct check and for: an error is accepted for the one object that its finding names.",
};

function outOfTime(until: string, today: string): Words | undefined {
	if (until < today) {
		return { what: `ended on ${until}`, fix: "Take it out, or renew it with a reason that still holds." };
	}
	if (until <= aYearAfter(today)) return undefined;
	return {
		what: `ends on ${until}, more than a year from now, and accepts nothing yet`,
		fix: "Write a day within the next twelve months, and look at the risk again then.",
	};
}

function idle({ check, for: subject, position }: WrittenAcceptance, { what, fix }: Words): Finding {
	const whom = subject === undefined ? "" : ` for "${subject}"`;
	return finding("acceptance-idle", {
		...(subject === undefined ? {} : { subject }),
		message: `The acceptance of ${check}${whom} ${what}.`,
		fix,
		position,
	});
}

/** Whether a finding keeps apply from touching the tenant. */
export function blocks(found: Finding): boolean {
	return found.severity === "error" && (found.acceptance === undefined || found.acceptance.expired);
}
