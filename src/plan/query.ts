import type { DesiredTenant } from "../desired/tenant.ts";
import { type JsonObject, textAt } from "../json.ts";
import { type Access, excludeCipp } from "./cipp-exclusion.ts";
import { impliedApplications, type NameKind, nameReferences } from "./names.ts";
import type { DirectoryQuery } from "./observed.ts";
import { canonicalPolicy } from "./policy-shape.ts";

/**
 * What to look up in the directory: every name that the YAML writes, and the ids in the live policies that may
 * change, so that people can be shown names.
 */
export function directoryQuery(desired: DesiredTenant, livePolicies: readonly JsonObject[]): DirectoryQuery {
	const written = desired.policies.flatMap((policy) => nameReferences(policy.body));
	const live = livePolicies
		.filter((policy) => isNamed(desired, policy) || isExcludedFrom(desired, policy))
		.flatMap((policy) => nameReferences(canonicalPolicy(policy)));
	const references = [...written, ...live];
	const of = (kind: NameKind) =>
		references.filter((reference) => reference.kind === kind).map(({ text }) => text);
	const people = [
		...desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName),
		...(desired.serviceAccount ? [desired.serviceAccount.userPrincipalName] : []),
	];
	return {
		users: unique([...of("user"), ...people]),
		groups: unique(of("group")),
		applications: unique([...of("application"), ...desired.policies.flatMap(impliedApplications)]),
		servicePrincipals: unique(of("servicePrincipal")),
		roles: unique(of("role")),
		memberships: unique(people),
	};
}

function isNamed(desired: DesiredTenant, policy: JsonObject): boolean {
	const name = textAt(policy, "displayName");
	const id = textAt(policy, "id").toLowerCase();
	return (
		desired.policies.some((entry) => entry.id === id || entry.name === name || entry.renamedFrom === name) ||
		desired.removals.some((removal) => removal.kind === "conditionalAccessPolicy" && removal.name === name)
	);
}

/** Whether Part D might change the policy. With a service account that takes its id, which is not known yet. */
function isExcludedFrom({ cippAccess }: DesiredTenant, policy: JsonObject): boolean {
	if (cippAccess === undefined) return false;
	const access: Access =
		cippAccess.mode === "gdap" ? cippAccess : { mode: "direct", account: { id: "", memberships: undefined } };
	return excludeCipp(canonicalPolicy(policy), access).kind !== "not-needed";
}

/** The directory compares names without regard to case, so one spelling of each is enough. */
function unique(texts: readonly string[]): string[] {
	return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
