import { isJsonObject, type Json, type JsonObject, objectAt, textAt, textsAt } from "../json.ts";

/** What adding one service provider to a policy's guest exclusion comes to. */
export type Merged =
	| { readonly kind: "covered" }
	/** Exactly the old exclusion and the one new pair. */
	| { readonly kind: "exact"; readonly exclusion: JsonObject }
	/** The one tenant list covers all its types, so others would be excluded too. */
	| { readonly kind: "widens"; readonly exclusion: JsonObject; readonly alsoExcluded: readonly GuestPair[] };

/** External users of one kind, in Graph's own word, of one tenant. */
export interface GuestPair {
	readonly type: string;
	/** A tenant id, or `all`. */
	readonly tenant: string;
}

/**
 * Adds the service provider users of one tenant to an existing exclusion. Graph has a single object per policy, and
 * its tenants apply to every type in it: what it excludes is all types times all tenants.
 * @param existing the canonical excludeGuestsOrExternalUsers of a policy
 */
export function excludeServiceProvider(existing: Json, tenantId: string): Merged {
	const wanted = { types: ["serviceProvider"], tenants: [tenantId] };
	if (!isJsonObject(existing)) return { kind: "exact", exclusion: toExclusion(wanted) };
	const types = textAt(existing, "guestOrExternalUserTypes").split(",");
	const tenants = tenantsOf(existing);
	const hasType = types.includes("serviceProvider");
	if (tenants === "all") {
		if (hasType) return { kind: "covered" };
		const exclusion = {
			...existing,
			guestOrExternalUserTypes: [...types, "serviceProvider"].sort().join(","),
		};
		return { kind: "widens", exclusion, alsoExcluded: [{ type: "serviceProvider", tenant: "all" }] };
	}
	// Whether a list of no tenants excludes the tenant's own guests is not documented, so they are never dropped.
	if (tenants.length === 0 && !types.includes("internalGuest")) {
		return { kind: "exact", exclusion: toExclusion(wanted) };
	}
	const hasTenant = tenants.includes(tenantId);
	if (hasType && hasTenant) return { kind: "covered" };
	const merged = {
		types: hasType ? types : [...types, "serviceProvider"].sort(),
		tenants: hasTenant ? tenants : [...tenants, tenantId].sort(),
	};
	const exclusion = toExclusion(merged);
	const alsoExcluded = merged.types.flatMap((type) =>
		merged.tenants
			.filter((tenant) => !(types.includes(type) && tenants.includes(tenant)))
			.filter((tenant) => type !== "serviceProvider" || tenant !== tenantId)
			.map((tenant) => ({ type, tenant })),
	);
	return alsoExcluded.length === 0
		? { kind: "exact", exclusion }
		: { kind: "widens", exclusion, alsoExcluded };
}

function tenantsOf(exclusion: JsonObject): "all" | string[] {
	const tenants = objectAt(exclusion, "externalTenants");
	return tenants["membershipKind"] === "enumerated" ? textsAt(tenants, "members") : "all";
}

function toExclusion({
	types,
	tenants,
}: {
	types: readonly string[];
	tenants: readonly string[];
}): JsonObject {
	return {
		guestOrExternalUserTypes: types.join(","),
		externalTenants: { membershipKind: "enumerated", members: tenants },
	};
}
