import { s as isCalm } from "./summary.js";
import { t as signTenant } from "./tenant-signature.js";
// src/report/tenant-groups.ts
/** Two alike are sooner read than a group explained. */
const fewest = 3;
/**
* Takes client tenants together whose sections would say the same, each group where its first tenant stood. A tenant
* with nothing to say stays alone, and so does the MSP's.
*/
function groupTenants(views) {
	const found = /* @__PURE__ */ new Map();
	const signatures = views.map((view) => isGroupable(view) ? signTenant(view.plan) : void 0);
	for (const [index, view] of views.entries()) {
		const signature = signatures[index];
		if (signature === void 0) continue;
		const members = found.get(signature);
		if (members) members.push(view);
		else found.set(signature, [view]);
	}
	return views.flatMap((view, index) => {
		const members = found.get(signatures[index] ?? "") ?? [];
		if (members.length < fewest) return [{
			view,
			members: [view]
		}];
		return members[0] === view ? [{
			view,
			members
		}] : [];
	});
}
function isGroupable({ plan, quiet }) {
	return plan.tenant.kind === "client" && !quiet;
}
/** Whether a change stands out in each of these tenants, and will be made. */
function isLoud(view) {
	return view.plan.status === "ready" && view.plan.tenant.kind === "client" && !isCalm(view);
}
export { isLoud as n, groupTenants as t };
