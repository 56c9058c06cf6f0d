import type { Change, TenantPlan } from "../../../src/plan/plan.ts";
import { canonicalPolicy } from "../../../src/plan/policy-shape.ts";
import { at, deletion, findings, tenantPlan, unmanaged } from "./samples.ts";

export const msp = "11111111-1111-4111-8111-111111111111";
export const policies = ["Require MFA for all users", "Block legacy authentication"];

export type Rest = (name: string, file: string, index: number) => Partial<TenantPlan>;

/** Each with its own name, file, ids and lines. */
export function clients(
	count: number,
	rest: Rest = calm,
	nameOf = (index: number) => `Contoso ${index + 1}`,
): TenantPlan[] {
	return Array.from({ length: count }, (_, index) => {
		const name = nameOf(index);
		const file = `policies/clients/c${String(index).padStart(4, "0")}.yaml`;
		const id = `${String(index).padStart(8, "0")}-3333-4333-8333-333333333333`;
		const plan = { tenant: { id, name, kind: "client" }, position: at(file, 1, 1) } as const;
		return tenantPlan(name, { ...plan, ...rest(name, file, index) });
	});
}

export const calm: Rest = (_, file, index) => ({
	changes: policies.map((policy) => exclusion(policy, file, index)),
	unmanaged,
	names: { [msp]: "Example MSP", [accountId(index)]: `emergency@contoso${index}.example` },
});

export const blocked: Rest = (name, file, index) => ({
	...calm(name, file, index),
	status: "blocked",
	findings: [
		{ ...findings.unknownName, message: `${name} has no user "cipp".`, position: at(file, index + 1) },
	],
});

export const unreadable: Rest = (name, file, index) => ({
	status: "unreadable",
	error: {
		code: "permission-missing",
		message: `${name} (${String(index).padStart(8, "0")}-3333-4333-8333-333333333333): refused (request-id ${accountId(index)}).`,
		hint: `Have an administrator of ${name} consent to it, and see ${file}.`,
	},
});

export const loud: Rest = (_, file) => ({ changes: [{ ...deletion, position: at(file, 3) }] });

function accountId(index: number): string {
	return `${String(index).padStart(8, "0")}-aaaa-4000-8000-000000000001`;
}

/** The MSP is excluded; the tenant's own emergency account is excluded already. */
export function exclusion(policy: string, file: string, index: number, state = "enabled"): Change {
	const path = "conditions.users.excludeGuestsOrExternalUsers";
	const guests = {
		guestOrExternalUserTypes: "serviceProvider",
		externalTenants: { membershipKind: "enumerated", members: [msp] },
	};
	const body = (more: object) =>
		canonicalPolicy({
			displayName: policy,
			state,
			conditions: {
				users: { includeUsers: ["All"], excludeUsers: [accountId(index)], ...more },
				applications: { includeApplications: ["All"] },
			},
			grantControls: { operator: "OR", builtInControls: ["mfa"] },
		});
	const position = at(file, index + 2);
	return {
		action: "update",
		kind: "conditionalAccessPolicy",
		part: "D",
		name: policy,
		id: accountId(index + 500),
		before: body({}),
		after: body({ excludeGuestsOrExternalUsers: guests }),
		fields: [{ path, before: null, after: guests, position }],
		position,
	};
}
