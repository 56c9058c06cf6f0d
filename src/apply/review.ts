import type { Plan, TenantPlan } from "../plan/plan.ts";

/**
 * Turns a tenant's plan into one that will not be carried out when it is not the plan that was reviewed.
 * @returns what changed since, or undefined when the plan is the reviewed one
 */
export function notReviewed(plan: TenantPlan, reviewed: Plan): string | undefined {
	const before = reviewed.tenants.find(({ tenant }) => tenant.id === plan.tenant.id);
	if (!before) return "the reviewed plan does not have this tenant";
	if (before.fingerprint === plan.fingerprint) return undefined;
	const key = ({ action, kind, name }: TenantPlan["changes"][number]) => `${action} ${kind} "${name}"`;
	const [old, fresh] = [before.changes.map(key), plan.changes.map(key)];
	const added = fresh.filter((text) => !old.includes(text));
	const gone = old.filter((text) => !fresh.includes(text));
	const parts = [
		...added.map((text) => `new: ${text}`),
		...gone.map((text) => `no longer: ${text}`),
		...(added.length + gone.length === 0
			? ["the same objects, with other content or another starting point"]
			: []),
	];
	return parts.join("; ");
}
