import { type JsonObject, objectAt, textsAt } from "../json.ts";
import { excludeServiceProvider, type GuestPair } from "./guest-exclusion.ts";
import {
	appliesToUsers,
	conditionsOf,
	demandsMfa,
	hasLocationCondition,
	isActive,
	isBlocking,
	names,
	onlyUser,
	type Person,
	usersOf,
} from "./policy-facets.ts";

/** How CIPP comes into a client tenant, with what has to be excluded there. */
export type Access =
	| { readonly mode: "gdap"; readonly partnerTenantId: string }
	| { readonly mode: "direct"; readonly account: Person };

/** What Part D asks of one policy. */
export type Exclusion =
	| { readonly kind: "not-needed"; readonly why: "disabled" | "no-users" | "own-policy" | "covered" }
	| { readonly kind: "exact"; readonly policy: JsonObject }
	| { readonly kind: "widens"; readonly policy: JsonObject; readonly alsoExcluded: readonly GuestPair[] };

/**
 * The policy with CIPP excluded from it: the MSP as a service provider, or the tenant's own CIPP service account.
 * The account's own MFA policy stays as it is, and one that is off until it is turned on.
 * @param policy canonical, with ids
 */
export function excludeCipp(policy: JsonObject, access: Access): Exclusion {
	if (!appliesToUsers(policy)) return { kind: "not-needed", why: "no-users" };
	const exclusion =
		access.mode === "gdap"
			? excludePartner(policy, access.partnerTenantId)
			: excludeAccount(policy, access.account);
	const needed = exclusion.kind !== "not-needed";
	return needed && !isActive(policy) ? { kind: "not-needed", why: "disabled" } : exclusion;
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
	if (isOwn(policy, account)) return { kind: "not-needed", why: "own-policy" };
	const excludeUsers = [...textsAt(usersOf(policy), "excludeUsers"), account.id].sort();
	return { kind: "exact", policy: withUsers(policy, { excludeUsers }) };
}

/**
 * Whether a policy is the account's own MFA, which must keep applying to it: for this account alone, and from wherever
 * CIPP signs in. Any other policy that names the account can keep CIPP out.
 */
function isOwn(policy: JsonObject, { id }: Person): boolean {
	return (
		onlyUser(policy) === id && demandsMfa(policy) && !isBlocking(policy) && !hasLocationCondition(policy)
	);
}

function withUsers(policy: JsonObject, change: JsonObject): JsonObject {
	const conditions = conditionsOf(policy);
	return { ...policy, conditions: { ...conditions, users: { ...objectAt(conditions, "users"), ...change } } };
}
