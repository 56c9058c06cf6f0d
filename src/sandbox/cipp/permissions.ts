import { isObject, parseJson } from "../json-values.ts";
import type { CippState } from "./state.ts";

/** The permissions of the functions this sandbox has, and those by which the built-in roles differ. */
const ALL = [
	"CIPP.Core.Read",
	"CIPP.Core.ReadWrite",
	"CIPP.Extension.Read",
	"CIPP.Extension.ReadWrite",
	"CIPP.AppSettings.Read",
	"CIPP.AppSettings.ReadWrite",
	"CIPP.Admin.Read",
	"CIPP.Admin.ReadWrite",
	"CIPP.SuperAdmin.Read",
	"CIPP.SuperAdmin.ReadWrite",
	"Tenant.ConditionalAccess.Read",
	"Tenant.ConditionalAccess.ReadWrite",
	"Tenant.Standards.Read",
	"Tenant.Standards.ReadWrite",
] as const;

const APPS_AND_ADMIN = /^CIPP\.(AppSettings|Admin|SuperAdmin)\./;

/** What each built-in role leaves out; that of readonly is synthetic beside its name. */
const EXCLUDED: Readonly<Record<string, (permission: string) => boolean>> = {
	readonly: (permission) => permission.endsWith(".ReadWrite") || APPS_AND_ADMIN.test(permission),
	editor: (permission) => APPS_AND_ADMIN.test(permission) || permission === "Tenant.Standards.ReadWrite",
	admin: (permission) => permission.startsWith("CIPP.SuperAdmin."),
	superadmin: () => false,
};

export const BUILT_IN: readonly string[] = Object.keys(EXCLUDED);

/** The custom role of API clients that have none, and of those that CIPP does not know. */
export const FALLBACK_ROLE = "cipp-api";

/** What a role grants; undefined when there is no such role. */
export function permissionsOf(state: CippState, name: string): readonly string[] | undefined {
	const role = name.toLowerCase();
	const excluded = EXCLUDED[role];
	if (excluded !== undefined) return ALL.filter((permission) => !excluded(permission));
	const row = state.roles.get(role);
	const written = row === undefined ? undefined : parseJson(row.permissions);
	if (row === undefined) return undefined;
	return isObject(written) ? Object.values(written).filter((value) => typeof value === "string") : [];
}

/** Custom roles are matched as text, so that ReadWrite implies Read. */
export function grants(permissions: readonly string[], wanted: string): boolean {
	return permissions.some((permission) => permission.includes(wanted));
}

/**
 * Whether somebody of one role may manage an API client of another: only what they hold themselves, superadmin apart.
 * @returns why not; the wording is synthetic
 */
export function whyNotGrant(state: CippState, caller: string, target: string): string | undefined {
	if (caller.toLowerCase() === "superadmin") return undefined;
	const name = target === "" ? FALLBACK_ROLE : target;
	if (/^(anonymous|authenticated)$/i.test(name)) return `An API client cannot have the role '${name}'.`;
	const wanted = permissionsOf(state, name);
	if (wanted === undefined) return `There is no role '${name}'.`;
	const own = permissionsOf(state, caller) ?? [];
	return wanted.every((permission) => own.includes(permission))
		? undefined
		: `You may not manage an API client of role '${name}', which has more permissions than you.`;
}
