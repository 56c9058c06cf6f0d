import type { Path } from "./model.ts";
import { plainText } from "./quote.ts";

/** What Microsoft Graph adds when it answers, and does not take back. */
const readOnly: ReadonlySet<string> = new Set([
	"createdDateTime",
	"modifiedDateTime",
	"deletedDateTime",
	"templateId",
	"partialEnablementStrategy",
]);

/** What only the beta endpoint has: seen in its exports, unknown to v1.0. */
const betaOnly: ReadonlySet<string> = new Set([
	"agentIdRiskLevels",
	"deviceStates",
	"times",
	"clients",
	"agents",
	"agentContext",
	"networkAccess",
	"globalSecureAccess",
	"globalSecureAccessFilteringProfile",
	"continuousAccessEvaluation",
	"networkAccessSecurity",
	"blockSensitiveActions",
	"includeAgentIdServicePrincipals",
	"excludeAgentIdServicePrincipals",
	"agentIdServicePrincipalFilter",
	"includeDevices",
	"excludeDevices",
]);

/** Whether a path lies among the objects that are written in Microsoft Graph's own words. */
export function isGraphObject(path: Path): boolean {
	return path[0] === "conditionalAccess";
}

/** What a key is that stands in a policy because it was pasted from an export; undefined for any other key. */
export function describeExported(key: string, parent: Path): { code: string; what: string } | undefined {
	if (!isGraphObject(parent)) return undefined;
	if (readOnly.has(key) || key.includes("@odata.")) return { code: "read-only", what: "is read-only" };
	if (parent.at(-1) === "authenticationStrength") {
		return { code: "read-only", what: "is read-only here: the id alone names the authentication strength" };
	}
	if (betaOnly.has(key)) return { code: "beta-only", what: "is not part of Microsoft Graph v1.0" };
	return undefined;
}

/**
 * What to write for a `state`, by the word that was written. Whoever writes yes may want it enforced or may want to try
 * it: that is not guessed, and what blocks nobody is named first.
 */
export function hintForState(written: unknown, path: Path): string | undefined {
	const word = plainText(written)
		.toLowerCase()
		.replaceAll(/[^a-z]/g, "");
	const graph = isGraphObject(path);
	const reportOnly = graph ? "enabledForReportingButNotEnforced" : "report-only";
	if (["enabledforreportingbutnotenforced", "reportonly", "report", "audit"].includes(word)) {
		const foreign = graph ? ", which is Microsoft Graph's word for report-only" : "";
		return `Write ${reportOnly}${foreign}.`;
	}
	if (["on", "true", "yes", "y"].includes(word)) {
		const meaning = graph ? " (report-only)" : "";
		return `Write ${reportOnly}${meaning} to see on sign-ins what it would do, enabled to enforce it, or disabled.`;
	}
	if (["enable", "enabled"].includes(word)) return "Write enabled.";
	return ["off", "false", "disable", "disabled", "no", "n"].includes(word) ? "Write disabled." : undefined;
}
