import { fingerprintOf } from "./canonical-json.ts";
import type { Plan, TenantPlan } from "./plan.ts";

/**
 * What ties an apply to the plan that was reviewed: every change with what its writing depends on, where CIPP's are
 * written to, and the live state that they rest on. Names and places in the files are for reading, and not in it.
 */
export function tenantFingerprint(plan: Omit<TenantPlan, "fingerprint">): string {
	return fingerprintOf({
		tenant: plan.tenant.id,
		status: plan.status,
		cipp: plan.cipp ? { url: plan.cipp.url, clientId: plan.cipp.clientId } : null,
		changes: plan.changes.map(({ action, kind, part, id, name, before, after, fields }) => ({
			action,
			kind,
			part,
			id,
			name,
			before,
			after,
			fields: fields.map(({ path }) => path),
		})),
		observed: plan.observed,
	});
}

export function planFingerprint(tenants: Plan["tenants"]): string {
	return fingerprintOf(tenants.map(({ tenant, fingerprint }) => [tenant.id, fingerprint]).sort());
}
