import { joined, listed, type Phrase, phrase } from "./phrase.ts";
import { someOf } from "./terms.ts";

/** The members of a setting of the policy in hand, in words. */
export type Read = (path: string) => Phrase[];

/** Whom a policy includes. */
export function describeWho(read: Read): Phrase {
	const users = read("conditions.users.includeUsers");
	const others = [
		...suffixed(read("conditions.users.includeGroups"), "(group)"),
		...suffixed(read("conditions.users.includeRoles"), "(role)"),
		...read("conditions.users.includeGuestsOrExternalUsers"),
		...suffixed(read("conditions.clientApplications.includeServicePrincipals"), "(service principal)"),
		...read("conditions.clientApplications.servicePrincipalFilter").map(
			(filter) => phrase`service principals ${filter}`,
		),
	];
	const someone = users.filter((user) => user.join() !== "no users");
	return someOf([...someone, ...others], "no users");
}

/** Whom a policy leaves out: at most one clause. */
export function describeExceptions(read: Read): Phrase[] {
	const everyone = [
		...read("conditions.users.excludeUsers"),
		...suffixed(read("conditions.users.excludeGroups"), "(group)"),
		...suffixed(read("conditions.users.excludeRoles"), "(role)"),
		...read("conditions.users.excludeGuestsOrExternalUsers"),
		...suffixed(read("conditions.clientApplications.excludeServicePrincipals"), "(service principal)"),
	];
	return everyone.length === 0 ? [] : [phrase`never ${someOf(everyone, "", "or")}`];
}

/** "all service principals of this tenant" already says what it is; names of service principals do not. */
function suffixed(items: readonly Phrase[], suffix: string): Phrase[] {
	return items.map((item) => (typeof item[0] === "string" ? item : phrase`${item} ${suffix}`));
}

/** Every condition beside who: resources, clients, platforms, devices, locations, risks, flows. */
export function describeWhere(read: Read): Phrase {
	return joined(
		[
			resources(read),
			...clients(read),
			...included(
				read,
				"on",
				"conditions.platforms.includePlatforms",
				"conditions.platforms.excludePlatforms",
			),
			...read("conditions.devices.deviceFilter").map((filter) => phrase`on devices ${filter}`),
			locations(read),
			...circumstances(read),
		],
		" ",
	);
}

function resources(read: Read): Phrase {
	const applications = included(
		read,
		"in",
		"conditions.applications.includeApplications",
		"conditions.applications.excludeApplications",
	);
	const filter = read("conditions.applications.applicationFilter").map(
		(rule) => phrase`in applications ${rule}`,
	);
	const actions = read("conditions.applications.includeUserActions");
	const contexts = read("conditions.applications.includeAuthenticationContextClassReferences");
	const parts = [
		...applications,
		...filter,
		...(actions.length === 0 ? [] : [phrase`for ${someOf(actions, "")}`]),
		...(contexts.length === 0 ? [] : [phrase`under authentication context ${someOf(contexts, "")}`]),
	];
	return parts.length === 0 ? ["in no application"] : listed(parts);
}

/** Nothing written means all kinds of client, as "all" does. */
function clients(read: Read): Phrase[] {
	const types = read("conditions.clientAppTypes");
	const all = types.every((type) => type.join() === "all");
	return all ? [] : [phrase`through ${someOf(types, "")}`];
}

function locations(read: Read): Phrase {
	const [clause] = included(
		read,
		"from",
		"conditions.locations.includeLocations",
		"conditions.locations.excludeLocations",
	);
	return clause ?? ["from any location"];
}

/** "in A and B except C", or nothing where neither side is set. */
function included(read: Read, preposition: string, include: string, exclude: string): Phrase[] {
	const [inside, outside] = [read(include), read(exclude)];
	if (inside.length === 0 && outside.length === 0) return [];
	const except: Phrase = outside.length === 0 ? [] : phrase` except ${someOf(outside, "")}`;
	return [phrase`${preposition} ${someOf(inside, "nothing")}${except}`];
}

/** Every one of them must be true, so each is said and joined by "and". */
function circumstances(read: Read): Phrase[] {
	const parts = [
		...riskLevels(read, "sign-in risk", "conditions.signInRiskLevels"),
		...riskLevels(read, "user risk", "conditions.userRiskLevels"),
		...riskLevels(read, "service principal risk", "conditions.servicePrincipalRiskLevels"),
		...riskLevels(read, "insider risk", "conditions.insiderRiskLevels"),
		...flows(read),
	];
	return parts.length === 0 ? [] : [phrase`when ${listed(parts)}`];
}

function riskLevels(read: Read, label: string, path: string): Phrase[] {
	const levels = read(path);
	return levels.length === 0 ? [] : [phrase`${label} is ${someOf(levels, "", "or")}`];
}

function flows(read: Read): Phrase[] {
	const methods = read("conditions.authenticationFlows.transferMethods");
	return methods.length === 0 ? [] : [phrase`the sign-in uses ${someOf(methods, "", "or")}`];
}
