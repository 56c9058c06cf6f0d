import type { JsonObject } from "../json.ts";
import type { DesiredRegistration } from "../setup/desired.ts";
import { type GraphRoles, graphClientId, type ObservedRegistration } from "../setup/observed.ts";
import type { RegistrationPlan, Step } from "../setup/plan.ts";
import { type ConnectOptions, openGraph } from "./connect.ts";
import { explainAnswer, type GraphCall, type TenantName, tenantError } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { listAll } from "./list.ts";
import { isObject, objectsOf, stringAt } from "./parse.ts";
import { carryOut } from "./registration-steps.ts";

const readPermission = "Application.Read.All";

/** The app registrations of one tenant. Every method throws RingfenceError that names the tenant. */
export interface Registrations {
	/** Microsoft Graph's application permissions in this tenant's cloud. */
	readRoles(): Promise<GraphRoles>;
	/**
	 * By client id where it is known, else by name.
	 * @returns undefined where there is none
	 * @throws RingfenceError bad-input where two have the name
	 */
	read(desired: DesiredRegistration): Promise<ObservedRegistration | undefined>;
	/**
	 * Carries out the steps of a plan, in order, each once.
	 * @param onDone told after each step
	 * @returns the registration's client id
	 */
	apply(plan: RegistrationPlan, roles: GraphRoles, onDone: (step: Step) => void): Promise<string>;
}

/** Nothing is sent yet: the first read signs in, at a terminal by the Azure CLI's login. */
export function connectRegistrations(tenant: TenantName, options: ConnectOptions): Registrations {
	const { graph } = openGraph(tenant, options);
	return {
		readRoles: () => readRoles(graph),
		read: (desired) => readRegistration(graph, desired),
		apply: (plan, roles, onDone) => carryOut(graph, plan, roles, onDone),
	};
}

async function getOrNothing(graph: Graph, path: string): Promise<JsonObject | undefined> {
	const call: GraphCall = { method: "GET", path };
	const answer = await graph.send(call);
	if (answer.status === 404) return undefined;
	if (answer.status === 200 && answer.body) return answer.body;
	throw explainAnswer(graph.tenant, call, answer, readPermission);
}

async function readRoles(graph: Graph): Promise<GraphRoles> {
	const path = `/servicePrincipals(appId='${graphClientId}')?$select=id,appRoles`;
	const principal = await getOrNothing(graph, path);
	const roles = objectsOf(principal?.["appRoles"]);
	const principalId = principal && stringAt(principal, "id");
	if (!roles || !principalId) {
		throw tenantError(graph.tenant, "bad-response", "Microsoft Graph did not tell its own permissions.");
	}
	const enabled = roles.filter((role) => role["isEnabled"] !== false);
	const ids = enabled.map((role) => [stringAt(role, "value") ?? "", stringAt(role, "id") ?? ""] as const);
	return { principalId, ids: new Map(ids.filter(([value, id]) => value && id)) };
}

const selected =
	"$select=id,appId,displayName,signInAudience,requiredResourceAccess,passwordCredentials,keyCredentials";

async function find(graph: Graph, desired: DesiredRegistration): Promise<JsonObject | undefined> {
	const { clientId, displayName } = desired;
	if (clientId) return getOrNothing(graph, `/applications(appId='${clientId}')?${selected}`);
	const filter = encodeURIComponent(`displayName eq '${displayName.replaceAll("'", "''")}'`);
	const found = await listAll(graph, `/applications?$filter=${filter}&${selected}`, readPermission);
	if (found.length < 2) return found[0];
	const ids = found.map((one) => stringAt(one, "appId") ?? "").join(" and ");
	throw tenantError(
		graph.tenant,
		"bad-input",
		`two app registrations have the name “${displayName}”: client ids ${ids}.`,
		{ hint: "Delete one, or say which one is meant by its client id." },
	);
}

async function readRegistration(
	graph: Graph,
	desired: DesiredRegistration,
): Promise<ObservedRegistration | undefined> {
	const app = await find(graph, desired);
	if (!app) return undefined;
	const [objectId, clientId] = [stringAt(app, "id") ?? "", stringAt(app, "appId") ?? ""];
	const [credentials, owners, principal] = await Promise.all([
		listAll(graph, `/applications/${objectId}/federatedIdentityCredentials`, readPermission),
		listAll(graph, `/applications/${objectId}/owners?$select=id,displayName`, readPermission),
		readPrincipal(graph, clientId),
	]);
	return {
		objectId,
		clientId,
		displayName: stringAt(app, "displayName") ?? "",
		signInAudience: stringAt(app, "signInAudience") ?? "",
		requested: requestedOf(app),
		principalId: principal && stringAt(principal.document, "id"),
		granted: principal?.granted ?? [],
		credentials: credentials.map((one) => ({
			id: stringAt(one, "id") ?? "",
			name: stringAt(one, "name") ?? "",
			issuer: stringAt(one, "issuer") ?? "",
			subject: stringAt(one, "subject"),
			audiences: textsOf(one["audiences"]),
		})),
		secrets: count(app, "passwordCredentials") + count(principal?.document, "passwordCredentials"),
		certificates: count(app, "keyCredentials") + count(principal?.document, "keyCredentials"),
		owners: owners.map((one) => stringAt(one, "displayName") ?? stringAt(one, "id") ?? ""),
	};
}

/** A service principal can hold secrets of its own, which the registration does not show. */
async function readPrincipal(graph: Graph, clientId: string) {
	const select = "$select=id,passwordCredentials,keyCredentials";
	const document = await getOrNothing(graph, `/servicePrincipals(appId='${clientId}')?${select}`);
	if (!document) return undefined;
	const id = stringAt(document, "id") ?? "";
	const grants = await listAll(graph, `/servicePrincipals/${id}/appRoleAssignments`, readPermission);
	return { document, granted: grants.map((grant) => stringAt(grant, "appRoleId") ?? "") };
}

function requestedOf(app: JsonObject): ObservedRegistration["requested"] {
	return (objectsOf(app["requiredResourceAccess"]) ?? []).flatMap((access) =>
		(objectsOf(access["resourceAccess"]) ?? []).map((one) => ({
			resource: stringAt(access, "resourceAppId") ?? "",
			id: stringAt(one, "id") ?? "",
			type: stringAt(one, "type") ?? "",
		})),
	);
}

function count(object: JsonObject | undefined, key: string): number {
	const value = object?.[key];
	return Array.isArray(value) ? value.filter(isObject).length : 0;
}

function textsOf(value: JsonObject[string] | undefined): readonly string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
