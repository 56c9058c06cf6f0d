import { type JsonObject, objectAt, textAt, textsAt } from "../json.ts";
import type { Memberships } from "./observed.ts";
import { isGuid } from "./shape.ts";

/** Questions that a plan and its checks ask of a policy with ids in it. */

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

/** The object id of the one user that a policy is for; undefined where it is for others too, or for nobody. */
export function onlyUser(policy: JsonObject): string | undefined {
	const users = usersOf(policy);
	const [only = "", ...more] = ["includeUsers", "includeGroups", "includeRoles"].flatMap((list) =>
		textsAt(users, list),
	);
	const alone = more.length === 0 && textsAt(users, "includeUsers").includes(only) && isGuid(only);
	return alone && users["includeGuestsOrExternalUsers"] == null ? only : undefined;
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
	return demands(policy, (demand) => deviceControls.has(demand));
}

/** Whether MFA is needed in any case. Any authentication strength counts: what one consists of is not looked at. */
export function demandsMfa(policy: JsonObject): boolean {
	return demands(policy, isMfa);
}

export const strength = "authenticationStrength:";
export const isMfa = (demand: string) => demand === "mfa" || demand.startsWith(strength);

function demands(policy: JsonObject, isWanted: (demand: string) => boolean): boolean {
	return waysIn(policy).every((way) => way.some(isWanted));
}

/**
 * The sets of demands of which one has to be met in full; a policy that demands nothing has the empty set. A strength is
 * written with its id behind it.
 */
export function waysIn(policy: JsonObject): string[][] {
	const grant = objectAt(policy, "grantControls");
	const lists = ["builtInControls", "termsOfUse", "customAuthenticationFactors"];
	const strengths =
		grant["authenticationStrength"] == null ? [] : [objectAt(grant, "authenticationStrength")];
	const all = [
		...lists.flatMap((list) => textsAt(grant, list)),
		...strengths.map((one) => `${strength}${textAt(one, "id")}`),
	];
	return textAt(grant, "operator") === "AND" || all.length === 0 ? [all] : all.map((demand) => [demand]);
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
