import type { JsonObject } from "../json.ts";
import type { DirectoryUser, Memberships, Refusal } from "../plan/observed.ts";
import { stringAt } from "./parse.ts";

/** What came of asking for one user's memberships. */
export interface AskedMemberships {
	/** The user, as the query wrote it, in lower case. */
	readonly subject: string;
	/** What Graph answered; undefined where it gave no answer. */
	readonly status: number | undefined;
	/** Undefined where the answer was none. */
	readonly objects: readonly JsonObject[] | undefined;
}

/** Graph lists members of a kind that the token may not read with their id alone. */
function readMemberships(objects: readonly JsonObject[], refuse: (refusal: Refusal) => void): Memberships {
	const ofKind = (kind: string) =>
		objects.filter((object) => stringAt(object, "@odata.type") === `#microsoft.graph.${kind}`);
	const ids = ofKind("group").map((group) => stringAt(group, "id"));
	const roles = ofKind("directoryRole").map((role) => stringAt(role, "roleTemplateId"));
	if (roles.includes(undefined)) refuse({ what: "memberships", permission: "RoleManagement.Read.Directory" });
	const present = (text: string | undefined) => text !== undefined;
	return { groups: ids.filter(present), roles: roles.filter(present) };
}

/**
 * Memberships by the text of the query. A user that is not there has no entry. One that is there always has
 * memberships, if only none, so whatever else is answered is a read that this token may not make.
 * @param users everybody who was found
 * @param usersHidden whether the token may not read users, or not in full; then that comes first
 */
export function mapMemberships(
	asked: readonly AskedMemberships[],
	users: readonly DirectoryUser[],
	usersHidden: boolean,
	refuse: (refusal: Refusal) => void,
): ReadonlyMap<string, Memberships> {
	const memberships = new Map<string, Memberships>();
	for (const { subject, status, objects } of asked) {
		if (objects) {
			memberships.set(subject, readMemberships(objects, refuse));
			continue;
		}
		const found = users.some(({ id, userPrincipalName }) =>
			[id, userPrincipalName].some((text) => text.toLowerCase() === subject),
		);
		// A sign-in name that cannot be one is answered with 400 instead of 404.
		if (!found && (status === 404 || status === 400)) continue;
		const permission = found && !usersHidden ? "GroupMember.Read.All" : "User.Read.All";
		refuse({ what: "memberships", permission });
	}
	return memberships;
}
