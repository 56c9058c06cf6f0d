import { isJsonList, isJsonObject, type Json, textAt } from "../json.ts";
import type { ObservedTenant } from "./observed.ts";
import type { Change } from "./plan.ts";

/** The names of the ids that occur in changes, for people to read. Keys are ids in lower case. */
export function displayNames(changes: readonly Change[], observed: ObservedTenant): { [id: string]: string } {
	const used = new Set(changes.flatMap(({ before, after }) => [...texts(before), ...texts(after)]));
	const { users, groups, servicePrincipals, roles } = observed.directory;
	const known: (readonly [string, string])[] = [
		...servicePrincipals.flatMap(({ id, appId, displayName }) => [
			[id, displayName] as const,
			[appId, displayName] as const,
		]),
		...roles.map(({ id, displayName }) => [id, displayName] as const),
		...groups.map(({ id, displayName }) => [id, displayName] as const),
		...users.map(({ id, userPrincipalName }) => [id, userPrincipalName] as const),
		...observed.namedLocations.map(
			(location) => [textAt(location, "id"), textAt(location, "displayName")] as const,
		),
	];
	return Object.fromEntries(
		known
			.map(([id, name]) => [id.toLowerCase(), name] as const)
			.filter(([id]) => used.has(id))
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

function texts(value: Json): string[] {
	if (typeof value === "string") return [value.toLowerCase()];
	if (isJsonList(value)) return value.flatMap(texts);
	return isJsonObject(value) ? Object.values(value).flatMap(texts) : [];
}
