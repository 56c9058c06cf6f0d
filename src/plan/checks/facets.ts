import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import type { Memberships } from "../observed.ts";

/** Questions that several checks ask of a policy with ids in it. */

export const conditionsOf = (policy: JsonObject) => objectAt(policy, "conditions");
export const usersOf = (policy: JsonObject) => objectAt(conditionsOf(policy), "users");

/** Enabled or report-only: what has an effect, or is on its way to one. */
export function isActive(policy: JsonObject): boolean {
	return textAt(policy, "state") !== "disabled";
}

export function isBlocking(policy: JsonObject): boolean {
	return textsAt(objectAt(policy, "grantControls"), "builtInControls").includes("block");
}

export function hasLocationCondition(policy: JsonObject): boolean {
	const locations = objectAt(conditionsOf(policy), "locations");
	return [...textsAt(locations, "includeLocations"), ...textsAt(locations, "excludeLocations")].length > 0;
}

export function coversAllApplications(policy: JsonObject): boolean {
	return textsAt(objectAt(conditionsOf(policy), "applications"), "includeApplications").includes("All");
}

/** Whether a policy is about signing in to applications, rather than user actions or authentication contexts. */
export function coversApplications(policy: JsonObject): boolean {
	const applications = objectAt(conditionsOf(policy), "applications");
	const named = textsAt(applications, "includeApplications").some((text) => text !== "None");
	return named || applications["applicationFilter"] != null;
}

/** Whether a policy is about people at all, rather than workload identities. */
export function appliesToUsers(policy: JsonObject): boolean {
	const users = usersOf(policy);
	const named = ["includeUsers", "includeGroups", "includeRoles"].flatMap((list) => textsAt(users, list));
	return named.some((text) => text !== "None") || users["includeGuestsOrExternalUsers"] != null;
}

/** Whether kinds of client, platforms, devices, flows or risk keep a policy from some sign-ins. */
export function isNarrowed(policy: JsonObject): boolean {
	const conditions = conditionsOf(policy);
	const clients = textsAt(conditions, "clientAppTypes");
	const lists = ["signInRiskLevels", "userRiskLevels", "servicePrincipalRiskLevels"];
	return (
		(clients.length > 0 && !clients.includes("all")) ||
		lists.some((list) => textsAt(conditions, list).length > 0) ||
		["platforms", "devices", "authenticationFlows", "insiderRiskLevels"].some(
			(key) => conditions[key] != null,
		)
	);
}

const deviceControls = new Set(["compliantDevice", "domainJoinedDevice", "compliantApplication"]);

/** Whether a managed device or app is needed in any case: the only way to be let in, or one of several demands. */
export function demandsDevice(policy: JsonObject): boolean {
	const grant = objectAt(policy, "grantControls");
	const controls = textsAt(grant, "builtInControls");
	const devices = controls.filter((control) => deviceControls.has(control));
	const lists = ["termsOfUse", "customAuthenticationFactors"].flatMap((list) => textsAt(grant, list));
	const others = controls.length + lists.length > devices.length || grant["authenticationStrength"] != null;
	return devices.length > 0 && (textAt(grant, "operator") === "AND" || !others);
}

/** A user by object id, with what the user is a member of. */
export interface Person {
	readonly id: string;
	readonly memberships: Memberships | undefined;
}

/** Whether one side of a policy's users names this person, directly or through a group or role. */
export function names(policy: JsonObject, side: "include" | "exclude", { id, memberships }: Person): boolean {
	const users = usersOf(policy);
	const has = (list: string, ids: readonly string[]) => {
		const listed = textsAt(users, list).map((text) => text.toLowerCase());
		return ids.some((one) => listed.includes(one.toLowerCase()));
	};
	return (
		(side === "include" && textsAt(users, "includeUsers").includes("All")) ||
		has(`${side}Users`, [id]) ||
		has(`${side}Groups`, memberships?.groups ?? []) ||
		has(`${side}Roles`, memberships?.roles ?? [])
	);
}

/** An exclusion wins over an inclusion. */
export function reaches(policy: JsonObject, person: Person): boolean {
	return names(policy, "include", person) && !names(policy, "exclude", person);
}

/**
 * Whether a policy might reach a person today or after somebody joins a group: anything but a policy that names
 * single users, and not this one.
 */
export function mightReach(policy: JsonObject, person: Person): boolean {
	const users = usersOf(policy);
	const byGroup = [...textsAt(users, "includeGroups"), ...textsAt(users, "includeRoles")].length > 0;
	return byGroup || names(policy, "include", person);
}
