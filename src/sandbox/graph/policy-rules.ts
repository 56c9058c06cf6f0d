import type { JsonObject } from "../../json.ts";
import { isObject, objectAt, textAt, textsAt, valueAt } from "../json-values.ts";
import { badRequest, type GraphError, invalidControls } from "./graph-error.ts";
import { checkSessionControls, isEffective } from "./session-rules.ts";

/**
 * What the service demands of a whole policy beyond its schema. That it is refused comes from Microsoft's pages or
 * from clients; a text without a number in front, and which number stands for what, is synthetic unless it is quoted.
 * @param policy complete
 * @throws GraphError
 */
export function checkPolicy(policy: JsonObject): void {
	checkName(textAt(policy, "displayName"));
	checkApplications(objectAt(policy, "conditions", "applications"));
	checkUsers(objectAt(policy, "conditions"));
	checkGuests(objectAt(policy, "conditions", "users"));
	checkSessionControls(policy);
	checkGrantControls(policy);
	const clientAppTypes = textsAt(policy, "conditions", "clientAppTypes");
	if (clientAppTypes.length === 0) throw badRequest("clientAppTypes must not be empty.");
}

/** Synthetic, text and length: neither is documented. */
export function checkName(displayName: string): void {
	if (displayName.trim() === "") throw badRequest("displayName must not be empty.");
	if (displayName.length > 256) throw badRequest("displayName must not be longer than 256 characters.");
}

function checkApplications(applications: JsonObject): void {
	const included = textsAt(applications, "includeApplications");
	const actions = textsAt(applications, "includeUserActions");
	const contexts = textsAt(applications, "includeAuthenticationContextClassReferences");
	const filtered = isObject(applications["applicationFilter"]);
	if (included.length + actions.length + contexts.length === 0 && !filtered) {
		throw badRequest("1011: The policy has no valid applications condition.");
	}
	if (included.length > 0 && actions.length > 0) {
		throw badRequest("includeApplications cannot be combined with includeUserActions.");
	}
}

function checkUsers(conditions: JsonObject): void {
	const users = objectAt(conditions, "users");
	const included = ["includeUsers", "includeGroups", "includeRoles"].flatMap((key) => textsAt(users, key));
	const anyone = included.length > 0 || isObject(users["includeGuestsOrExternalUsers"]);
	const workloads = isObject(conditions["clientApplications"]);
	if (!anyone && !workloads) throw badRequest("The policy must include users or client applications.");
	for (const key of ["includeUsers", "includeApplications"]) {
		const values = textsAt(key === "includeUsers" ? users : objectAt(conditions, "applications"), key);
		if (values.length > 1 && (values.includes("All") || values.includes("None"))) {
			throw badRequest(`${key} must not have other values beside All or None.`);
		}
	}
}

function checkGuests(users: JsonObject): void {
	for (const side of ["include", "exclude"]) {
		const guests = users[`${side}GuestsOrExternalUsers`];
		if (!isObject(guests)) continue;
		if (textsAt(users, `${side}Users`).includes("GuestsOrExternalUsers")) {
			throw badRequest("'GuestsOrExternalUsers' cannot be combined with guestOrExternalUsers");
		}
		checkExternalTenants(objectAt(guests, "externalTenants"));
	}
}

function checkExternalTenants(tenants: JsonObject): void {
	const kind = textAt(tenants, "membershipKind");
	if (kind === "") return;
	const enumerated = textAt(tenants, "@odata.type").endsWith("EnumeratedExternalTenants");
	if (enumerated !== (kind === "enumerated")) {
		throw badRequest("membershipKind does not fit the type of externalTenants.");
	}
	if (enumerated && textsAt(tenants, "members").length === 0) {
		throw badRequest("externalTenants must have members when membershipKind is enumerated.");
	}
}

function checkGrantControls(policy: JsonObject): void {
	const grant = policy["grantControls"];
	if (!isObject(grant)) {
		if (!isEffective(policy["sessionControls"])) throw controls("neither grant nor session controls");
		return;
	}
	const builtIn = textsAt(grant, "builtInControls");
	const strength = isObject(grant["authenticationStrength"]);
	const others = textsAt(grant, "customAuthenticationFactors").length + textsAt(grant, "termsOfUse").length;
	if (builtIn.length + others === 0 && !strength) throw controls("grantControls without a control");
	if (grant["operator"] === null) throw controls("grantControls without an operator");
	if (builtIn.includes("block") && (builtIn.length > 1 || others > 0 || strength)) {
		throw controls("block beside another control");
	}
	if (isObject(valueAt(policy, "conditions", "clientApplications")) && builtIn.join() !== "block") {
		throw controls("workload identities can only be blocked");
	}
	if (builtIn.includes("mfa") && strength) throw controls("mfa beside an authentication strength");
	if (builtIn.includes("passwordChange")) checkPasswordChange(policy, builtIn);
	if (builtIn.includes("riskRemediation")) checkRiskRemediation(policy, builtIn, strength);
}

function checkPasswordChange(policy: JsonObject, builtIn: readonly string[]): void {
	const conditions = objectAt(policy, "conditions");
	const extra = ["platforms", "locations", "devices", "authenticationFlows"].some(
		(name) => (conditions[name] ?? null) !== null,
	);
	const fits =
		builtIn.length === 2 &&
		builtIn.includes("mfa") &&
		textAt(policy, "grantControls", "operator") === "AND" &&
		textsAt(conditions, "clientAppTypes").join() === "all" &&
		textsAt(conditions, "signInRiskLevels").length === 0 &&
		!extra &&
		coversUserRiskEverywhere(conditions);
	if (!fits)
		throw invalidControls("InvalidPasswordResetControl", "passwordChange: conditions do not allow it");
}

function checkRiskRemediation(policy: JsonObject, builtIn: readonly string[], strength: boolean): void {
	const fits =
		builtIn.length === 1 &&
		strength &&
		textAt(policy, "grantControls", "operator") === "AND" &&
		coversUserRiskEverywhere(objectAt(policy, "conditions"));
	if (!fits) throw controls("riskRemediation: conditions do not allow it");
}

function coversUserRiskEverywhere(conditions: JsonObject): boolean {
	return (
		textsAt(conditions, "userRiskLevels").length > 0 &&
		textsAt(conditions, "applications", "includeApplications").join() === "All" &&
		textsAt(conditions, "applications", "excludeApplications").length === 0
	);
}

function controls(reason: string): GraphError {
	return invalidControls("InvalidControls", reason);
}
