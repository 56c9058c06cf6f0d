import { type JsonObject, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { nameReferences } from "../names.ts";
import type { Finding } from "../plan.ts";
import { conditionsOf, isActive } from "../policy-facets.ts";
import type { CheckContext } from "./context.ts";
import { policiesAfter } from "./live-policies.ts";

/** What the tenant and the token must have before anything can be done. */
export function prerequisiteFindings(context: CheckContext): Finding[] {
	return [...securityDefaults(context), ...licence(context), ...permissions(context)];
}

function securityDefaults({ desired, observed, policies }: CheckContext): Finding[] {
	if (observed.securityDefaultsEnabled !== true || policies.length === 0) return [];
	const enabled = policies.some(({ body }) => textAt(body, "state") === "enabled");
	return [
		finding("security-defaults-on", {
			severity: enabled ? "error" : "warning",
			message: `${desired.name} has security defaults on${enabled ? ": Microsoft refuses enabled policies beside them" : ", which must be off before a policy can be enabled"}.`,
			fix: "Turn security defaults off in the Microsoft Entra admin center, right before the apply: until then they protect the tenant.",
			position: desired.position,
		}),
	];
}

function licence({ desired, observed, policies, matches }: CheckContext): Finding[] {
	const plans = observed.servicePlans;
	if (plans === undefined || matches.length === 0) return [];
	const p2 = plans.includes("AAD_PREMIUM_P2");
	const risky = policies.filter(({ body }) => needsP2(body));
	if (!p2 && !plans.includes("AAD_PREMIUM")) {
		return [
			finding("licence-missing", {
				message: `${desired.name} has no Microsoft Entra ID P1 or P2, without which there is no Conditional Access.`,
				fix: "Assign a subscription that contains Entra ID P1 (Business Premium does).",
				position: desired.position,
			}),
		];
	}
	return p2
		? []
		: risky.map(({ entry }) =>
				finding("licence-missing", {
					subject: entry.name,
					message: `"${entry.name}" uses risk levels, which need Microsoft Entra ID P2, and ${desired.name} has P1.`,
					fix: "Take the risk condition out, or get Entra ID P2.",
					position: entry.position,
				}),
			);
}

function needsP2(policy: JsonObject): boolean {
	const conditions = conditionsOf(policy);
	return ["signInRiskLevels", "userRiskLevels"].some((list) => textsAt(conditions, list).length > 0);
}

/** Each read's least application permission, and the wider ones that include it. */
function permissions(context: CheckContext): Finding[] {
	const { desired, observed, writing, changes } = context;
	const missing = observed.refusals.map(({ what, permission }) => ({ permission, why: `to read ${what}` }));
	const held = new Set(observed.permissions);
	if (writing && !observed.delegated && changes.length > 0) {
		if (!held.has("Policy.ReadWrite.ConditionalAccess")) {
			missing.push({
				permission: "Policy.ReadWrite.ConditionalAccess",
				why: "to write policies and named locations",
			});
		}
		if (namesApplications(context) && !held.has("Application.Read.All") && !held.has("Directory.Read.All")) {
			missing.push({
				permission: "Application.Read.All",
				why: "to write a policy that names an application",
			});
		}
	}
	return missing.map(({ permission, why }) =>
		finding("permission-missing", {
			message: `The token for ${desired.name} lacks ${permission}, needed ${why}.`,
			fix: `Grant the application permission ${permission} and consent to it in this tenant.`,
			position: desired.position,
		}),
	);
}

function namesApplications({ changes }: CheckContext): boolean {
	return changes.some(
		({ after }) => after !== null && nameReferences(after).some(({ kind }) => kind === "application"),
	);
}

/** A client tenant where no policy is in force is not protected by any. */
export function clientWithoutPolicies(context: CheckContext): Finding[] {
	const { desired } = context;
	if (desired.kind !== "client" || policiesAfter(context).some(isActive)) return [];
	return [
		finding("client-without-policies", {
			message: `${desired.name} would have no Conditional Access policy that is on or report-only.`,
			fix: "Write policies for it under conditionalAccess, or see whether security defaults protect it.",
			position: desired.position,
		}),
	];
}
