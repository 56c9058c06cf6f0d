import type { Json, JsonObject } from "../../../json.ts";
import { guidOf } from "../../guid.ts";
import { isList, isObject, objectAt, textAt } from "../../json-values.ts";
import type { Registration } from "../../sign-in/registration.ts";
import { type GraphAnswer, type GraphCall, parameter } from "../call.ts";
import { badRequest, resourceNotFound } from "../graph-error.ts";
import { answerList, answerOne } from "../list.ts";
import type { ResourceQuery } from "../resources.ts";
import { applicationOf, isHome } from "./application.ts";

const applicationQuery: ResourceQuery = {
	type: "application",
	properties: [
		"id",
		"appId",
		"displayName",
		"signInAudience",
		"requiredResourceAccess",
		"passwordCredentials",
		"keyCredentials",
	],
	filterable: ["id", "appId", "displayName"],
	options: ["$select", "$filter", "$top", "$skiptoken", "$count"],
	page: { size: 100, max: 999 },
};

const ownerQuery: ResourceQuery = {
	type: "directoryObject",
	properties: ["id", "displayName", "userPrincipalName"],
	filterable: [],
	options: ["$select", "$top"],
};

/** Whoever asks about a fresh application too soon is told that there is none. */
export function visibleRegistrations({ tenant, world, now }: GraphCall): readonly Registration[] {
	if (!isHome(tenant, world)) return [];
	return world.registrations.filter((one) => applicationOf(one).visibleFrom <= now);
}

/** @throws GraphError 404 */
export function registrationOf(call: GraphCall): Registration {
	const key = parameter(call, "id");
	const appId = /^appId='([^']*)'$/.exec(key)?.[1]?.toLowerCase();
	const found = visibleRegistrations(call).find((one) =>
		appId === undefined ? applicationOf(one).id === key.toLowerCase() : one.clientId === appId,
	);
	if (found === undefined) throw resourceNotFound(appId ?? key);
	return found;
}

function viewApplication(registration: Registration): JsonObject {
	const { id, displayName, signInAudience, requiredResourceAccess, ...held } = applicationOf(registration);
	return {
		id,
		appId: registration.clientId,
		displayName,
		signInAudience,
		requiredResourceAccess,
		passwordCredentials: held.passwordCredentials,
		keyCredentials: held.keyCredentials,
	};
}

export function listApplications(call: GraphCall): GraphAnswer {
	return answerList(call, applicationQuery, "applications", visibleRegistrations(call).map(viewApplication));
}

export function getApplication(call: GraphCall): GraphAnswer {
	return answerOne(call, applicationQuery, "applications/$entity", viewApplication(registrationOf(call)));
}

export function listOwners(call: GraphCall): GraphAnswer {
	return answerList(call, ownerQuery, "directoryObjects", applicationOf(registrationOf(call)).owners);
}

/** Two of one name are allowed, as everywhere in Entra. */
export function createApplication(call: GraphCall): GraphAnswer {
	const { world, tenant } = call;
	if (!isHome(tenant, world)) throw badRequest("Only the MSP's tenant has app registrations here."); // synthetic
	const body = checkedBody(call);
	const displayName = textAt(body, "displayName");
	if (displayName === "") throw badRequest("Value cannot be null. Parameter name: displayName"); // synthetic text
	const clientId = guidOf("application", displayName, world.registrations.length);
	const registration: Registration = { clientId, displayName, permissions: [], federatedCredentials: [] };
	const application = applicationOf(registration);
	change(application, { signInAudience: "AzureADMyOrg", ...body });
	application.visibleFrom = call.now + world.visibilityDelay;
	world.registrations.push(registration);
	const context = `${call.origin}/v1.0/$metadata#applications/$entity`;
	return { status: 201, body: { "@odata.context": context, ...viewApplication(registration) } };
}

export function updateApplication(call: GraphCall): GraphAnswer {
	const registration = registrationOf(call);
	change(applicationOf(registration), checkedBody(call));
	return { status: 204 };
}

const AUDIENCES = ["AzureADMyOrg", "AzureADMultipleOrgs"];

/** @throws GraphError for a property that this sandbox does not know, which Ringfence has no business writing */
function checkedBody(call: GraphCall): JsonObject {
	const body = objectAt(call.body);
	const unknown = Object.keys(body).find(
		(key) => !["displayName", "signInAudience", "requiredResourceAccess"].includes(key),
	);
	if (unknown !== undefined) throw badRequest(`Invalid property '${unknown}'.`); // synthetic text
	const audience = body["signInAudience"];
	if (audience !== undefined && !AUDIENCES.includes(String(audience))) {
		throw badRequest("Invalid value specified for property 'signInAudience' of resource 'Application'.");
	}
	return body;
}

function change(application: ReturnType<typeof applicationOf>, body: JsonObject): void {
	if ("displayName" in body) application.displayName = textAt(body, "displayName");
	if ("signInAudience" in body) application.signInAudience = textAt(body, "signInAudience");
	const access: Json | undefined = body["requiredResourceAccess"];
	if (isList(access)) application.requiredResourceAccess = access.filter(isObject);
}
