import type { JsonObject } from "../../../json.ts";
import { guidOf } from "../../guid.ts";
import { objectAt, textAt, valueAt } from "../../json-values.ts";
import type { Registration } from "../../sign-in/registration.ts";
import type { Tenant } from "../../state/tenant.ts";
import type { World } from "../../state/world.ts";
import { GRAPH_CLIENT_ID, roleId, roleValue } from "./roles.ts";

/** What only the management of an app registration shows. May be altered by a test. */
export interface Application {
	readonly id: string;
	displayName: string;
	signInAudience: string;
	requiredResourceAccess: readonly JsonObject[];
	readonly passwordCredentials: JsonObject[];
	readonly keyCredentials: JsonObject[];
	readonly owners: JsonObject[];
	/** Milliseconds since 1970: until then only the list of its creator knows it. */
	visibleFrom: number;
}

const applications = new WeakMap<Registration, Application>();

/** A registration that was there before: multi-tenant, asking for what it was seeded with. */
export function applicationOf(registration: Registration): Application {
	const known = applications.get(registration);
	if (known !== undefined) return known;
	const application: Application = {
		id: guidOf("application object", registration.clientId),
		displayName: registration.displayName,
		signInAudience: "AzureADMultipleOrgs",
		requiredResourceAccess: requestOf(registration.permissions),
		passwordCredentials: [],
		keyCredentials: [],
		owners: [],
		visibleFrom: 0,
	};
	applications.set(registration, application);
	return application;
}

function requestOf(permissions: readonly string[]): readonly JsonObject[] {
	if (permissions.length === 0) return [];
	const resourceAccess = permissions.map((value) => ({ id: roleId(value), type: "Role" }));
	return [{ resourceAppId: GRAPH_CLIENT_ID, resourceAccess }];
}

/** The names of the application permissions of Microsoft Graph that a registration asks tenants for. */
export function requestedBy(registration: Registration): readonly string[] {
	return applicationOf(registration).requiredResourceAccess.flatMap((access) => {
		const list = valueAt(access, "resourceAccess");
		if (textAt(access, "resourceAppId") !== GRAPH_CLIENT_ID || !Array.isArray(list)) return [];
		const roles = list.map((item) => objectAt(item)).filter((item) => textAt(item, "type") === "Role");
		return roles.map((item) => roleValue(textAt(item, "id"))).filter((value) => value !== undefined);
	});
}

/** The tenant that the registrations belong to: the MSP's, which comes first. */
export function isHome(tenant: Tenant, world: World): boolean {
	return [...world.tenants.keys()][0] === tenant.id;
}

/** Gives a tenant the service principal of an app and, on consent, everything that the app asks for. */
export function addPrincipal(tenant: Tenant, registration: Registration, granted: readonly string[]): void {
	const { clientId } = registration;
	if (!tenant.directory.servicePrincipals.some(({ appId }) => appId === clientId)) {
		const id = guidOf(tenant.id, "servicePrincipal", clientId);
		const { displayName } = applicationOf(registration);
		tenant.directory.servicePrincipals.push({ id, appId: clientId, displayName });
	}
	const before = tenant.consents.get(clientId) ?? [];
	tenant.consents.set(clientId, new Set([...before, ...granted]));
}
