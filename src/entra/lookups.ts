import type { DirectoryQuery } from "../plan/observed.ts";
import type { BatchItem } from "./batch.ts";

export type LookupKind =
	| "users"
	| "groups"
	| "applications"
	| "roles"
	| "memberships"
	| "licences"
	| "security defaults";

/** One read of a tenant's directory. */
export interface Lookup extends BatchItem {
	readonly kind: LookupKind;
	/** Of memberships: the user, as the query wrote it, in lower case. */
	readonly subject?: string;
}

/** Microsoft Graph takes at most 15 values in one `in`. */
const mostValues = 15;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isGuid(text: string): boolean {
	return guid.test(text);
}

function isName(text: string): boolean {
	return !isGuid(text);
}

/** Entra compares names without regard to case, so two spellings are one value. The first spelling is kept. */
function distinct(values: readonly string[]): readonly string[] {
	const seen = new Map<string, string>();
	for (const value of values) {
		const key = value.toLowerCase();
		if (value !== "" && !seen.has(key)) seen.set(key, value);
	}
	return [...seen.values()];
}

/** An OData string literal: quotes are doubled. */
function literal(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}

/** Paths that together find every value; none when there are no values. */
function filters(
	collection: string,
	property: string,
	values: readonly string[],
	select: string,
): readonly string[] {
	const wanted = distinct(values);
	const paths: string[] = [];
	for (let start = 0; start < wanted.length; start += mostValues) {
		const list = wanted
			.slice(start, start + mostValues)
			.map(literal)
			.join(",");
		const filter = encodeURIComponent(`${property} in (${list})`);
		paths.push(`/${collection}?$filter=${filter}&$select=${select}`);
	}
	return paths;
}

const userFields = "id,userPrincipalName,displayName,accountEnabled,onPremisesSyncEnabled";
const applicationFields = "id,appId,displayName";

function membershipPath(user: string): string {
	return `/users/${encodeURIComponent(user)}/transitiveMemberOf?$select=id,displayName,roleTemplateId`;
}

function pathsByKind(query: DirectoryQuery): readonly (readonly [LookupKind, readonly string[]])[] {
	const { groups, applications, servicePrincipals, roles } = query;
	// Whether a user is there is told by the users, since an answer about memberships may mean several things.
	const users = [...query.users, ...query.memberships];
	const names = [...applications, ...servicePrincipals].filter(isName);
	return [
		["security defaults", ["/policies/identitySecurityDefaultsEnforcementPolicy"]],
		["licences", ["/subscribedSkus?$select=prepaidUnits,servicePlans"]],
		["users", filters("users", "id", users.filter(isGuid), userFields)],
		["users", filters("users", "userPrincipalName", users.filter(isName), userFields)],
		["groups", filters("groups", "id", groups.filter(isGuid), "id,displayName")],
		["groups", filters("groups", "displayName", groups.filter(isName), "id,displayName")],
		["applications", filters("servicePrincipals", "appId", applications.filter(isGuid), applicationFields)],
		["applications", filters("servicePrincipals", "id", servicePrincipals.filter(isGuid), applicationFields)],
		["applications", filters("servicePrincipals", "displayName", names, applicationFields)],
		["roles", roles.length > 0 ? ["/directoryRoleTemplates?$select=id,displayName"] : []],
	];
}

/** Everything that has to be read to answer a query. Security defaults and licences always are. */
export function planLookups(query: DirectoryQuery): readonly Lookup[] {
	const lookups = [
		...pathsByKind(query).flatMap(([kind, paths]) => paths.map((path) => ({ kind, path }))),
		...distinct(query.memberships).map((user) => ({
			kind: "memberships" as const,
			path: membershipPath(user),
			subject: user.toLowerCase(),
		})),
	];
	return lookups.map((lookup, index) => ({ ...lookup, id: String(index + 1) }));
}
