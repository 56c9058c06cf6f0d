import type { JsonObject } from "../../../src/json.ts";
import type { ObservedTenant } from "../../../src/plan/observed.ts";
import type { TenantPlan } from "../../../src/plan/plan.ts";
import { planTenant } from "../../../src/plan/tenant-plan.ts";
import { exampleMsp, guid } from "../../support/example-msp.ts";
import { clientTenant } from "../../support/msp-yaml.ts";

/** The tenant of the MSP, as the helpers of client files have it. */
export const msp = "11111111-1111-4111-8111-111111111111";

export const contosoIds = { account: guid(301), breakGlass: guid(302), cippGroup: guid(311) } as const;

const users = ["cipp", "emergency"].map((name, index) => ({
	id: guid(301 + index),
	userPrincipalName: `${name}@contoso.com`,
	displayName: name,
	accountEnabled: true,
	onPremisesSyncEnabled: false,
}));

const tenantLine = "tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }";

/** A client that the MSP comes into as a service provider, with whatever else is given. */
export function gdapYaml(...sections: readonly string[]): string {
	return [tenantLine, "cippAccess: gdap", ...sections].join("\n");
}

/** A client that CIPP signs in to with an account of that tenant. */
export function directYaml(...sections: readonly string[]): string {
	return [tenantLine, "cippAccess: direct", "serviceAccount: CIPP@contoso.com", ...sections].join("\n");
}

interface Roles {
	readonly groups?: readonly string[];
	readonly roles?: readonly string[];
}

/** Contoso with these policies, raw as Graph answers them, and what its CIPP account is a member of. */
export function contoso(policies: readonly JsonObject[], memberships: Roles = {}): ObservedTenant {
	return exampleMsp({
		tenantId: "33333333-3333-4333-8333-333333333333",
		policies,
		directory: {
			users,
			groups: [{ id: contosoIds.cippGroup, displayName: "CIPP" }],
			memberships: new Map([["cipp@contoso.com", { groups: [], roles: [], ...memberships }]]),
		},
	});
}

export function planContoso(yaml: string, observed: ObservedTenant, today = "2026-11-23"): TenantPlan {
	return planTenant(clientTenant(yaml), observed, { today, writing: true });
}

/** Checks of the plan that concern one object or the whole tenant, as `check: severity`. */
export function checksOf({ findings }: TenantPlan): readonly string[] {
	return findings.map(({ check, severity }) => `${check}: ${severity}`);
}

/** What a plan says of the policies it leaves as they are, by name. */
export function notesOf({ unmanaged }: TenantPlan): Readonly<Record<string, string | undefined>> {
	return Object.fromEntries(
		unmanaged.filter(({ kind }) => kind === "conditionalAccessPolicy").map(({ name, note }) => [name, note]),
	);
}

/** An existing exclusion of external users. */
export function guests(types: string, externalTenants: JsonObject | null): JsonObject {
	return { guestOrExternalUserTypes: types, externalTenants };
}

export const everyTenant: JsonObject = {
	"@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants",
	membershipKind: "all",
};

export function tenantsOf(...members: readonly string[]): JsonObject {
	return {
		"@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants",
		membershipKind: "enumerated",
		members,
	};
}
