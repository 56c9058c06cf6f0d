import { type JsonObject, objectAt, textsAt } from "../json.ts";
import { appliesToUsers, conditionsOf, isActive, names, type Person, usersOf } from "./checks/facets.ts";
import { excludeServiceProvider } from "./guest-exclusion.ts";

/** How CIPP comes into a client tenant, with what has to be excluded there. */
export type Access =
	| { readonly mode: "gdap"; readonly partnerTenantId: string }
	| { readonly mode: "direct"; readonly account: Person };

/** What Part D asks of one policy. */
export type Exclusion =
	| { readonly kind: "not-needed"; readonly why: "disabled" | "no-users" | "own-policy" | "covered" }
	| { readonly kind: "exact"; readonly policy: JsonObject }
	| { readonly kind: "widens"; readonly policy: JsonObject; readonly alsoExcluded: readonly string[] };

/**
 * The policy with CIPP excluded from it: the MSP as a service provider, or the tenant's own CIPP service account.
 * A policy that names that account among its users is the account's own, for MFA, and stays as it is.
 * @param policy canonical, with ids
 */
export function excludeCipp(policy: JsonObject, access: Access): Exclusion {
	if (!appliesToUsers(policy)) return { kind: "not-needed", why: "no-users" };
	if (!isActive(policy)) return { kind: "not-needed", why: "disabled" };
	return access.mode === "gdap"
		? excludePartner(policy, access.partnerTenantId)
		: excludeAccount(policy, access.account);
}

function excludePartner(policy: JsonObject, partnerTenantId: string): Exclusion {
	const merged = excludeServiceProvider(
		usersOf(policy)["excludeGuestsOrExternalUsers"] ?? null,
		partnerTenantId,
	);
	if (merged.kind === "covered") return { kind: "not-needed", why: "covered" };
	const changed = withUsers(policy, { excludeGuestsOrExternalUsers: merged.exclusion });
	return merged.kind === "exact"
		? { kind: "exact", policy: changed }
		: { kind: "widens", policy: changed, alsoExcluded: merged.alsoExcluded };
}

function excludeAccount(policy: JsonObject, account: Person): Exclusion {
	if (names(policy, "exclude", account)) return { kind: "not-needed", why: "covered" };
	const users = usersOf(policy);
	if (textsAt(users, "includeUsers").includes(account.id)) return { kind: "not-needed", why: "own-policy" };
	const excludeUsers = [...textsAt(users, "excludeUsers"), account.id].sort();
	return { kind: "exact", policy: withUsers(policy, { excludeUsers }) };
}

function withUsers(policy: JsonObject, change: JsonObject): JsonObject {
	const conditions = conditionsOf(policy);
	return { ...policy, conditions: { ...conditions, users: { ...objectAt(conditions, "users"), ...change } } };
}
