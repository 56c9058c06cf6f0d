import { guidOf } from "../guid.ts";
import { isObject } from "../json-values.ts";
import type { GraphAnswer, GraphCall } from "./call.ts";
import { badRequest } from "./graph-error.ts";
import { answerList, answerOne } from "./list.ts";
import { organizationQuery, securityDefaultsQuery, skuQuery } from "./resources.ts";

const SECURITY_DEFAULTS_ID = "00000000-0000-0000-0000-000000000005";

export function getSecurityDefaults(call: GraphCall): GraphAnswer {
	return answerOne(
		call,
		securityDefaultsQuery,
		"policies/identitySecurityDefaultsEnforcementPolicy/$entity",
		{
			id: SECURITY_DEFAULTS_ID,
			displayName: "Security Defaults",
			description: "A basic set of identity security mechanisms recommended by Microsoft.", // synthetic text
			isEnabled: call.tenant.securityDefaultsEnabled,
		},
	);
}

export function updateSecurityDefaults(call: GraphCall): GraphAnswer {
	const isEnabled = isObject(call.body) ? call.body["isEnabled"] : undefined;
	if (typeof isEnabled !== "boolean") throw badRequest("isEnabled must be true or false."); // synthetic text
	call.tenant.securityDefaultsEnabled = isEnabled;
	return { status: 204 };
}

/** One subscription with the tenant's plans, and one that ran out, whose plan is not in force. */
export function listSubscribedSkus(call: GraphCall): GraphAnswer {
	const { tenant } = call;
	const sku = (part: string, plans: readonly string[], enabled: number) => ({
		accountId: tenant.id,
		accountName: tenant.domain.split(".")[0] ?? "",
		appliesTo: "User",
		capabilityStatus: enabled > 0 ? "Enabled" : "Suspended",
		consumedUnits: enabled,
		id: `${tenant.id}_${guidOf("sku", part)}`,
		skuId: guidOf("sku", part),
		skuPartNumber: part,
		prepaidUnits: { enabled, suspended: enabled > 0 ? 0 : 5, warning: 0, lockedOut: 0 },
		servicePlans: plans.map((plan) => ({
			servicePlanId: guidOf("plan", plan),
			servicePlanName: plan,
			provisioningStatus: "Success",
			appliesTo: "User",
		})),
		subscriptionIds: [guidOf(tenant.id, "subscription", part)],
	});
	const skus = [sku("SPB", [...tenant.servicePlans], 25), sku("AAD_PREMIUM_P2", ["AAD_PREMIUM_P2"], 0)];
	return answerList(call, skuQuery, "subscribedSkus", skus);
}

export function listOrganization(call: GraphCall): GraphAnswer {
	const { id, name, domain } = call.tenant;
	const organization = {
		id,
		deletedDateTime: null,
		displayName: name,
		tenantType: "AAD",
		verifiedDomains: [
			{ name: domain, isDefault: true, isInitial: false, type: "Managed", capabilities: "Email" },
		],
	};
	return answerList(call, organizationQuery, "organization", [organization]);
}
