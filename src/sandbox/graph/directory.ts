import type { JsonObject } from "../../json.ts";
import { textAt } from "../json-values.ts";
import type { Group, User } from "../state/tenant.ts";
import { type GraphAnswer, type GraphCall, parameter } from "./call.ts";
import {
	untyped,
	viewBasic,
	viewGroup,
	viewInaccessible,
	viewServicePrincipal,
	viewUser,
} from "./directory-view.ts";
import { resourceNotFound } from "./graph-error.ts";
import { answerList, answerOne } from "./list.ts";
import { membershipsOf, membersOf } from "./membership.ts";
import { mayRead, mayReadAccounts } from "./permissions.ts";
import {
	directoryObjectQuery,
	groupQuery,
	roleDefinitionQuery,
	roleTemplateQuery,
	servicePrincipalQuery,
	userQuery,
} from "./resources.ts";

export function listUsers(call: GraphCall): GraphAnswer {
	const users = call.tenant.directory.users.map((user) => untyped(shownTo(call, viewUser(user))));
	return answerList(call, userQuery, "users", users);
}

export function getUser(call: GraphCall): GraphAnswer {
	return answerOne(call, userQuery, "users/$entity", untyped(shownTo(call, viewUser(userOf(call)))));
}

export function listMemberships(call: GraphCall): GraphAnswer {
	return answerMixed(call, membershipsOf(call.tenant, userOf(call).id));
}

export function listGroups(call: GraphCall): GraphAnswer {
	const groups = call.tenant.directory.groups.map((group) => untyped(viewGroup(group)));
	return answerList(call, groupQuery, "groups", groups);
}

export function getGroup(call: GraphCall): GraphAnswer {
	return answerOne(call, groupQuery, "groups/$entity", untyped(viewGroup(groupOf(call))));
}

export function listMembers(call: GraphCall): GraphAnswer {
	return answerMixed(call, membersOf(call.tenant, groupOf(call)));
}

export function listServicePrincipals(call: GraphCall): GraphAnswer {
	const { tenant } = call;
	const shown = tenant.directory.servicePrincipals.map((one) => viewServicePrincipal(one, tenant));
	return answerList(call, servicePrincipalQuery, "servicePrincipals", shown);
}

export function getServicePrincipal(call: GraphCall): GraphAnswer {
	const { tenant } = call;
	const key = parameter(call, "id");
	const appId = /^appId='([^']*)'$/.exec(key)?.[1];
	const found = tenant.directory.servicePrincipals.find((one) =>
		appId === undefined ? one.id === key.toLowerCase() : one.appId === appId.toLowerCase(),
	);
	if (found === undefined) throw resourceNotFound(appId ?? key);
	const shown = viewServicePrincipal(found, tenant);
	return answerOne(call, servicePrincipalQuery, "servicePrincipals/$entity", shown);
}

export function listRoleTemplates(call: GraphCall): GraphAnswer {
	const templates = call.tenant.directory.roleTemplates.map(({ id, displayName }) => ({
		id,
		deletedDateTime: null,
		description: displayName,
		displayName,
	}));
	return answerList(call, roleTemplateQuery, "directoryRoleTemplates", templates);
}

export function listRoleDefinitions(call: GraphCall): GraphAnswer {
	const definitions = call.tenant.directory.roleTemplates.map(({ id, displayName }) => ({
		id,
		description: displayName,
		displayName,
		isBuiltIn: true,
		isEnabled: true,
		templateId: id,
		version: "1",
	}));
	return answerList(call, roleDefinitionQuery, "roleManagement/directory/roleDefinitions", definitions);
}

/** Members of several types, or of the one that the path casts to. */
function answerMixed(call: GraphCall, members: readonly JsonObject[]): GraphAnswer {
	const cast = call.params["cast"];
	const wanted =
		cast === undefined ? members : members.filter((one) => textAt(one, "@odata.type") === `#${cast}`);
	const shown = wanted.map((one) => shownTo(call, one));
	return answerList(
		call,
		directoryObjectQuery,
		"directoryObjects",
		cast === undefined ? shown : shown.map(untyped),
	);
}

/** As much of a user, group or role as the token may read. */
function shownTo({ roles }: GraphCall, object: JsonObject): JsonObject {
	const type = textAt(object, "@odata.type");
	if (!mayRead(roles, type)) return viewInaccessible(object);
	return type === "#microsoft.graph.user" && !mayReadAccounts(roles) ? viewBasic(object) : object;
}

function userOf(call: GraphCall): User {
	const key = parameter(call, "id").toLowerCase();
	const found = call.tenant.directory.users.find(
		(user) => user.id === key || user.userPrincipalName.toLowerCase() === key,
	);
	if (found === undefined) throw resourceNotFound(parameter(call, "id"));
	return found;
}

function groupOf(call: GraphCall): Group {
	const key = parameter(call, "id").toLowerCase();
	const found = call.tenant.directory.groups.find(({ id }) => id === key);
	if (found === undefined) throw resourceNotFound(key);
	return found;
}
