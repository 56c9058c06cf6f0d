import type { JsonObject } from "../../json.ts";
import type { Group, RoleTemplate, ServicePrincipal, Tenant, User } from "../state/tenant.ts";
import { appRoles, GRAPH_CLIENT_ID } from "./registrations/roles.ts";

/** Directory objects with everything that may be selected of them. */
export function viewUser(user: User): JsonObject {
	const [givenName = "", ...rest] = user.displayName.split(" ");
	return {
		"@odata.type": "#microsoft.graph.user",
		id: user.id,
		userPrincipalName: user.userPrincipalName,
		displayName: user.displayName,
		givenName,
		surname: rest.join(" ") || null,
		mail: user.userPrincipalName,
		jobTitle: null,
		mobilePhone: null,
		officeLocation: null,
		preferredLanguage: null,
		businessPhones: [],
		accountEnabled: user.accountEnabled,
		onPremisesSyncEnabled: user.onPremisesSyncEnabled,
		userType: user.userType,
		deletedDateTime: null,
	};
}

export function viewGroup(group: Group): JsonObject {
	return {
		"@odata.type": "#microsoft.graph.group",
		id: group.id,
		deletedDateTime: null,
		description: null,
		displayName: group.displayName,
		groupTypes: [],
		mail: null,
		mailEnabled: false,
		mailNickname: group.displayName.replace(/\W/g, ""),
		onPremisesSyncEnabled: null,
		securityEnabled: true,
		isAssignableToRole: null,
	};
}

export function viewServicePrincipal(principal: ServicePrincipal, tenant: Tenant): JsonObject {
	return {
		id: principal.id,
		deletedDateTime: null,
		accountEnabled: true,
		appDisplayName: principal.displayName,
		appId: principal.appId,
		appOwnerOrganizationId: tenant.id,
		displayName: principal.displayName,
		servicePrincipalNames: [principal.appId],
		servicePrincipalType: "Application",
		appRoles: principal.appId === GRAPH_CLIENT_ID ? appRoles : [],
		passwordCredentials: [],
		keyCredentials: [],
	};
}

/** An active role of a tenant; its own id differs from the template's. */
export function viewRole(id: string, template: RoleTemplate): JsonObject {
	return {
		"@odata.type": "#microsoft.graph.directoryRole",
		id,
		deletedDateTime: null,
		description: template.displayName,
		displayName: template.displayName,
		roleTemplateId: template.id,
	};
}

/** A member of a type that the token may not read: its kind and id, and null for the rest. */
export function viewInaccessible(object: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(object).map(([key, value]) => [key, key === "@odata.type" || key === "id" ? value : null]),
	);
}

/** A user as a token for basic profiles sees it. */
export function viewBasic(object: JsonObject): JsonObject {
	const { accountEnabled: _, onPremisesSyncEnabled: __, ...rest } = object;
	return rest;
}

/** In a collection of one type the type goes without saying. */
export function untyped(object: JsonObject): JsonObject {
	const { "@odata.type": _, ...rest } = object;
	return rest;
}
