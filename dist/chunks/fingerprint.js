import { t as isJsonList } from "./json.js";
import { createHash } from "node:crypto";
// src/plan/canonical-json.ts
/** JSON with sorted keys and no spaces, so that equal values are equal text. */
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
/** SHA-256 over canonical JSON, as 64 hexadecimal digits. */
function fingerprintOf(value) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function sorted(value) {
	if (isJsonList(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}
// src/plan/fingerprint.ts
/**
* What ties an apply to the plan that was reviewed: every change with what its writing depends on, where CIPP's are
* written to, and the live state that they rest on. Names and places in the files are for reading, and not in it.
*/
function tenantFingerprint(plan) {
	return fingerprintOf({
		tenant: plan.tenant.id,
		status: plan.status,
		cipp: plan.cipp ? {
			url: plan.cipp.url,
			clientId: plan.cipp.clientId
		} : null,
		changes: plan.changes.map(({ action, kind, part, id, name, before, after, fields }) => ({
			action,
			kind,
			part,
			id,
			name,
			before,
			after,
			fields: fields.map(({ path }) => path)
		})),
		observed: plan.observed
	});
}
function planFingerprint(tenants) {
	return fingerprintOf(tenants.map(({ tenant, fingerprint }) => [tenant.id, fingerprint]).sort());
}
export { fingerprintOf as i, tenantFingerprint as n, canonicalJson as r, planFingerprint as t };
