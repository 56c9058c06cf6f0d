import type { JsonObject } from "../../json.ts";
import { guidOf } from "../guid.ts";
import type { Group, Tenant } from "../state/tenant.ts";
import { viewGroup, viewRole, viewUser } from "./directory-view.ts";

/** Groups that hold an object, directly or through other groups. */
function groupsOf(tenant: Tenant, memberId: string): readonly Group[] {
	const found = new Set<Group>();
	const open = [memberId];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		for (const group of tenant.directory.groups) {
			if (!group.members.has(id) || found.has(group)) continue;
			found.add(group);
			open.push(group.id);
		}
	}
	return [...found];
}

/** Groups and active directory roles of a user, complete. */
export function membershipsOf(tenant: Tenant, userId: string): readonly JsonObject[] {
	const groups = groupsOf(tenant, userId);
	const holders = [userId, ...groups.map(({ id }) => id)];
	const roles = tenant.directory.roleTemplates.filter((template) =>
		holders.some((holder) => tenant.directory.roleMembers.get(template.id)?.has(holder)),
	);
	return [
		...groups.map(viewGroup),
		...roles.map((template) => viewRole(guidOf(tenant.id, "directoryRole", template.id), template)),
	];
}

/** Users and groups in a group, nested ones included, complete. */
export function membersOf(tenant: Tenant, group: Group): readonly JsonObject[] {
	const { users, groups } = tenant.directory;
	const found = new Set<string>();
	const open = [...group.members];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(groups.find((one) => one.id === id)?.members ?? []));
	}
	return [
		...users.filter(({ id }) => found.has(id)).map(viewUser),
		...groups.filter(({ id }) => found.has(id)).map(viewGroup),
	];
}
