import { isCalm, type TenantView } from "./summary.ts";
import { signTenant } from "./tenant-signature.ts";

/** Tenants of which the plan says the same, shown once; a tenant like no other is alone in its group. */
export interface TenantGroup {
	/** The first, which is shown. */
	readonly view: TenantView;
	readonly members: readonly TenantView[];
}

/** Two alike are sooner read than a group explained. */
const fewest = 3;

/**
 * Takes client tenants together whose sections would say the same, each group where its first tenant stood. A tenant
 * with nothing to say stays alone, and so does the MSP's.
 */
export function groupTenants(views: readonly TenantView[]): TenantGroup[] {
	const found = new Map<string, TenantView[]>();
	const signatures = views.map((view) => (isGroupable(view) ? signTenant(view.plan) : undefined));
	for (const [index, view] of views.entries()) {
		const signature = signatures[index];
		if (signature === undefined) continue;
		const members = found.get(signature);
		if (members) members.push(view);
		else found.set(signature, [view]);
	}
	return views.flatMap((view, index): TenantGroup[] => {
		const members = found.get(signatures[index] ?? "") ?? [];
		if (members.length < fewest) return [{ view, members: [view] }];
		return members[0] === view ? [{ view, members }] : [];
	});
}

function isGroupable({ plan, quiet }: TenantView): boolean {
	return plan.tenant.kind === "client" && !quiet;
}

/** Whether a change stands out in each of these tenants, and will be made. */
export function isLoud(view: TenantView): boolean {
	return view.plan.status === "ready" && view.plan.tenant.kind === "client" && !isCalm(view);
}
