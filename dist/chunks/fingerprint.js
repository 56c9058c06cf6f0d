import { n as fingerprintOf } from "./canonical-json.js";
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
export { tenantFingerprint as n, planFingerprint as t };
