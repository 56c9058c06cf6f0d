import type { JsonObject } from "../../json.ts";
import { recordChange } from "../graph/audit-log.ts";
import { bind } from "../graph/binding.ts";
import { settleLocation } from "../graph/location-document.ts";
import { settlePolicy } from "../graph/policy-document.ts";
import { timestampOf } from "../graph/timestamp.ts";
import { fractionOf, guidOf } from "../guid.ts";
import { textAt } from "../json-values.ts";
import type { StoredKind, Tenant } from "../state/tenant.ts";

const YEAR = 365 * 24 * 60 * 60 * 1000;

export interface StoreOptions {
	readonly id?: string | undefined;
	/** Microsoft-managed: only state and exclusions may change. */
	readonly managed?: boolean | undefined;
	/** The sign-in name of who does it now, in the portal, for the audit log; it says nothing where left out. */
	readonly by?: string | undefined;
}

/** Stores as {@link storeObject} does; where it is said by whom, that stands in the tenant's audit log as of `now`. */
export function storeAudited(
	tenant: Tenant,
	kind: StoredKind,
	body: JsonObject,
	options: StoreOptions & { readonly now: number },
): string {
	const live = () => (kind === "policy" ? tenant.policies : tenant.namedLocations).live();
	const before = live().find((document) => document["id"] === options.id?.toLowerCase());
	const id = storeObject(tenant, kind, body, options);
	if (options.by === undefined) return id;
	const after = live().find((document) => document["id"] === id);
	const operation = before === undefined ? "Add" : "Update";
	recordChange(tenant, { kind, id, operation, before, after, by: { user: options.by }, at: options.now });
	return id;
}

/**
 * Puts an object into a tenant as if it had been there for long: shaped by the service's rules, seen at once, not
 * counted as created. References and the tenant's licence are not checked.
 * @param body as a client would send it
 * @returns its id
 * @throws GraphError where no service would hold such an object
 */
export function storeObject(
	tenant: Tenant,
	kind: StoredKind,
	body: JsonObject,
	options: StoreOptions = {},
): string {
	const displayName = textAt(body, "displayName");
	const count = kind === "policy" ? tenant.policies.live().length : tenant.namedLocations.live().length;
	const id = options.id?.toLowerCase() ?? guidOf(tenant.id, kind, displayName, "stored", count);
	const created = Date.UTC(2024, 0, 1) + Math.floor(fractionOf(id, "created") * YEAR);
	const modified = timestampOf(created + Math.floor(fractionOf(id, "modified") * YEAR), id);
	const createdDateTime = timestampOf(created, id);
	if (kind === "policy") {
		const header = { id, templateId: null, createdDateTime, modifiedDateTime: modified };
		tenant.policies.add(id, settlePolicy(header, bind("conditionalAccessPolicy", body)));
		if (options.managed === true) tenant.managedPolicies.add(id);
		return id;
	}
	const header = { id, createdDateTime, modifiedDateTime: modified, deletedDateTime: null };
	tenant.namedLocations.add(id, settleLocation(header, bind("namedLocation", body)));
	return id;
}
