import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import type { Finding } from "../plan.ts";
import {
	conditionsOf,
	coversAllApplications,
	demandsMfa,
	hasLocationCondition,
	isActive,
	isNarrowed,
	type Person,
	reaches,
} from "../policy-facets.ts";
import type { CheckContext } from "./context.ts";
import { policiesAfter } from "./live-policies.ts";

/**
 * In direct mode the account is excluded from every policy but its own, so without one nothing would ask it for MFA.
 * Security defaults ask by themselves, and stand beside no policy that is on.
 */
export function serviceAccountWithoutMfa(context: CheckContext): Finding[] {
	const { desired, observed } = context;
	const account = desired.serviceAccount;
	if (desired.cippAccess?.mode !== "direct" || !account || observed.securityDefaultsEnabled === true)
		return [];
	const { userPrincipalName, position } = account;
	const wanted = userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === wanted);
	if (!user) return [];
	const person = { id: user.id, memberships: observed.directory.memberships.get(wanted) };
	const asking = policiesAfter(context).filter((policy) => isActive(policy) && asks(policy, person));
	if (asking.some((policy) => textAt(policy, "state") === "enabled")) return [];
	const near = asking.map((policy) => `"${textAt(policy, "displayName")}"`).join(", ");
	const only = near === "" ? "" : ` Report-only does not: ${near}.`;
	return [
		finding("service-account-without-mfa", {
			subject: userPrincipalName,
			message: `No policy of ${desired.name} would require MFA of the CIPP service account ${userPrincipalName} at every sign-in.${only}`,
			fix: "Write a policy for this account alone under conditionalAccess: all applications, MFA, no location condition, state enabled.",
			position,
		}),
	];
}

/** Whether a policy demands MFA of somebody for every application, from everywhere and from every kind of client. */
function asks(policy: JsonObject, person: Person): boolean {
	const excepted = textsAt(objectAt(conditionsOf(policy), "applications"), "excludeApplications");
	return (
		demandsMfa(policy) &&
		reaches(policy, person) &&
		coversAllApplications(policy) &&
		excepted.length === 0 &&
		!hasLocationCondition(policy) &&
		!isNarrowed(policy)
	);
}
