import { ANY, clientAddress, isAllowed, readStored } from "./ip-ranges.ts";
import { FALLBACK_ROLE, grants, permissionsOf } from "./permissions.ts";
import type { CippState } from "./state.ts";

/** One text for a wrong address and for a missing role: nobody can tell them apart by it. The wording is synthetic. */
const DENIED = "This API client may not use this endpoint of the CIPP API: it lacks the required permission.";

export type Access = { readonly role: string } | { readonly denied: string };

/**
 * Lets an API client in by its address and its role. `Enabled` is not looked at, and a client that CIPP does not know
 * is not asked for its address.
 * @param permission undefined for what is public
 */
export function checkClient(state: CippState, clientId: string, permission: string | undefined): Access {
	const row = state.clients.get(clientId.toLowerCase());
	const role = row === undefined || row.role === "" ? FALLBACK_ROLE : row.role;
	if (permission === undefined) return { role };
	if (row !== undefined && !isAllowed(clientAddress(state.forwardedFor), readStored(row.ipRange))) {
		return { denied: DENIED };
	}
	const granted = permissionsOf(state, role);
	return granted !== undefined && grants(granted, permission) ? { role } : { denied: DENIED };
}

/**
 * Whether a portal user of these roles may come from an address: from the ranges of all roles together. No ranges, an
 * unreadable table and a missing header let everybody in, and superadmin is never restricted.
 */
export function isUserAllowed(
	state: CippState,
	roles: readonly string[],
	forwardedFor: string | undefined,
): boolean {
	const names = roles.map((role) => role.toLowerCase());
	if (forwardedFor === undefined || !state.roleRangesReadable || names.includes("superadmin")) return true;
	const ranges = names
		.map((name) => state.roleRanges.get(name))
		.filter((text) => text !== undefined)
		.flatMap(readStored)
		.filter((range) => range !== ANY);
	return ranges.length === 0 || isAllowed(clientAddress(forwardedFor), ranges);
}
