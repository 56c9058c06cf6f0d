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

/** The value that was likely meant for a `state`, by the word that was written. */
export function likelyState(written: unknown, path: Path): string | undefined {
	const word = plainText(written)
		.toLowerCase()
		.replaceAll(/[^a-z]/g, "");
	const reportOnly = isGraphObject(path) ? "enabledForReportingButNotEnforced" : "report-only";
	if (["enabledforreportingbutnotenforced", "reportonly", "report", "audit"].includes(word))
		return reportOnly;
	if (["on", "true", "enable", "enabled", "yes"].includes(word)) return "enabled";
	if (["off", "false", "disable", "disabled", "no"].includes(word)) return "disabled";
	return undefined;
}
