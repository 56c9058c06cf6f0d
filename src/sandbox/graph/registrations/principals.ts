import type { JsonObject } from "../../../json.ts";
import { guidOf } from "../../guid.ts";
import { textAt } from "../../json-values.ts";
import type { ServicePrincipal } from "../../state/tenant.ts";
import { type GraphAnswer, type GraphCall, parameter } from "../call.ts";
import { viewServicePrincipal } from "../directory-view.ts";
import { badRequest, GraphError, resourceNotFound } from "../graph-error.ts";
import { answerList } from "../list.ts";
import type { ResourceQuery } from "../resources.ts";
import { addPrincipal } from "./application.ts";
import { visibleRegistrations } from "./applications.ts";
import { GRAPH_CLIENT_ID, roleId, roleValue } from "./roles.ts";

const assignmentQuery: ResourceQuery = {
	type: "appRoleAssignment",
	properties: ["id", "appRoleId", "principalId", "principalType", "resourceId", "resourceDisplayName"],
	filterable: ["resourceId"],
	options: ["$select", "$filter", "$top"],
};

export function createPrincipal(call: GraphCall): GraphAnswer {
	const { tenant } = call;
	const appId = textAt(call.body, "appId").toLowerCase();
	const registration = visibleRegistrations(call).find(({ clientId }) => clientId === appId);
	if (registration === undefined) {
		throw new GraphError(
			400,
			"Request_BadRequest",
			`The appId '${appId}' of the service principal does not reference a valid application object.`,
		);
	}
	if (principalBy(call, (one) => one.appId === appId)) {
		throw new GraphError(
			409,
			"Request_MultipleObjectsWithSameKeyValue",
			`The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
		);
	}
	addPrincipal(tenant, registration, []);
	const made = principalBy(call, (one) => one.appId === appId);
	return { status: 201, body: made ? viewServicePrincipal(made, tenant) : {} };
}

export function listAssignments(call: GraphCall): GraphAnswer {
	const principal = principalOf(call);
	const granted = call.tenant.consents.get(principal.appId) ?? [];
	const shown = [...granted].map((value) => viewAssignment(call, principal, value));
	return answerList(call, assignmentQuery, "appRoleAssignments", shown);
}

/** Takes effect at once, unlike anything else that an administrator does about consent. */
export function createAssignment(call: GraphCall): GraphAnswer {
	const principal = principalOf(call);
	const value = roleValue(textAt(call.body, "appRoleId"));
	const resource = resourceOf(call);
	if (textAt(call.body, "principalId") !== principal.id || textAt(call.body, "resourceId") !== resource?.id) {
		throw badRequest("The principal or the resource is another one."); // synthetic text
	}
	if (value === undefined) {
		throw new GraphError(
			400,
			"Request_BadRequest",
			"Permission being assigned was not found on application.",
		);
	}
	const granted = call.tenant.consents.get(principal.appId) ?? new Set<string>();
	if (granted.has(value)) {
		throw new GraphError(400, "Request_BadRequest", "Permission being assigned already exists on the object");
	}
	call.tenant.consents.set(principal.appId, granted.add(value));
	return { status: 201, body: viewAssignment(call, principal, value) };
}

function viewAssignment(call: GraphCall, principal: ServicePrincipal, value: string): JsonObject {
	return {
		id: guidOf("assignment", principal.id, value),
		appRoleId: roleId(value),
		principalId: principal.id,
		principalType: "ServicePrincipal",
		resourceId: resourceOf(call)?.id ?? "",
		resourceDisplayName: "Microsoft Graph",
	};
}

function resourceOf(call: GraphCall): ServicePrincipal | undefined {
	return principalBy(call, (one) => one.appId === GRAPH_CLIENT_ID);
}

function principalOf(call: GraphCall): ServicePrincipal {
	const id = parameter(call, "id").toLowerCase();
	const found = principalBy(call, (one) => one.id === id);
	if (found === undefined) throw resourceNotFound(id);
	return found;
}

function principalBy(
	{ tenant }: GraphCall,
	is: (one: ServicePrincipal) => boolean,
): ServicePrincipal | undefined {
	return tenant.directory.servicePrincipals.find(is);
}
