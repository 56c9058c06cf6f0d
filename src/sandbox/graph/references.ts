import type { JsonObject } from "../../json.ts";
import { isGuid } from "../guid.ts";
import { textAt, textsAt } from "../json-values.ts";
import { idOf } from "../state/world.ts";
import type { GraphCall } from "./call.ts";
import { badRequest, GraphError } from "./graph-error.ts";
import { strengths } from "./strengths.ts";

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
	users: ["All", "None", "GuestsOrExternalUsers"],
	applications: ["All", "None", "Office365", "MicrosoftAdminPortals", "AllAgentIdResources"],
	locations: ["All", "AllTrusted", "00000000-0000-0000-0000-000000000000"],
	servicePrincipals: ["ServicePrincipalsInMyTenant"],
};

const PATHS: readonly (readonly [kind: string, ...path: string[]])[] = [
	["users", "users", "includeUsers"],
	["users", "users", "excludeUsers"],
	["groups", "users", "includeGroups"],
	["groups", "users", "excludeGroups"],
	["roles", "users", "includeRoles"],
	["roles", "users", "excludeRoles"],
	["applications", "applications", "includeApplications"],
	["applications", "applications", "excludeApplications"],
	["locations", "locations", "includeLocations"],
	["locations", "locations", "excludeLocations"],
	["servicePrincipals", "clientApplications", "includeServicePrincipals"],
	["servicePrincipals", "clientApplications", "excludeServicePrincipals"],
];

/** The ids of one kind that a policy names, keywords aside. */
export function referencesOf(policy: JsonObject, kind: string): readonly string[] {
	const keywords = KEYWORDS[kind] ?? [];
	return PATHS.filter(([of]) => of === kind)
		.flatMap(([, ...path]) => textsAt(policy, "conditions", ...path))
		.filter((id) => !keywords.includes(id));
}

/**
 * Refuses ids that this tenant does not have, or does not see yet. Ids that the stored policy held already are not
 * looked at again. Texts are synthetic, except what is known of 1011 and 1040.
 * @throws GraphError
 */
export function checkReferences(call: GraphCall, policy: JsonObject, stored?: JsonObject): void {
	const { directory, namedLocations } = call.tenant;
	const known: Readonly<Record<string, ReadonlySet<string>>> = {
		users: setOf(directory.users.map(({ id }) => id)),
		groups: setOf(directory.groups.map(({ id }) => id)),
		roles: setOf(directory.roleTemplates.map(({ id }) => id)),
		applications: setOf(directory.servicePrincipals.map(({ appId }) => appId)),
		servicePrincipals: setOf(directory.servicePrincipals.map(({ id }) => id)),
		locations: setOf(namedLocations.visible(call.now).map(idOf)),
	};
	for (const [kind, ids] of Object.entries(known)) {
		const before = stored === undefined ? [] : referencesOf(stored, kind);
		for (const id of referencesOf(policy, kind)) {
			if (!ids.has(id.toLowerCase()) && !before.includes(id)) throw unknownReference(kind, id);
		}
	}
	const strength = textAt(policy, "grantControls", "authenticationStrength", "id");
	if (strength !== "" && !strengths.has(strength)) throw unknownReference("strengths", strength);
}

/**
 * Naming an application takes the permission to read applications.
 * @throws GraphError
 */
export function checkApplicationPermission(call: GraphCall, change: JsonObject): void {
	const named = referencesOf(change, "applications").some(isGuid);
	if (!named || call.roles.has("Application.Read.All") || call.roles.has("Directory.Read.All")) return;
	throw new GraphError(
		403,
		"AccessDenied",
		"Insufficient privileges to create or update policy. Application.Read.All scope is required to add/edit application condition.",
	);
}

function unknownReference(kind: string, id: string): GraphError {
	switch (kind) {
		case "locations":
			return badRequest(`1040: NamedLocation with id ${id} does not exist in the directory.`);
		case "applications":
			return badRequest(
				`1011: Application with id ${id} does not have a service principal in the directory.`,
			);
		case "users":
			return badRequest(`User with id ${id} does not exist in the directory.`);
		case "groups":
			return badRequest(`Group with id ${id} does not exist in the directory.`);
		case "roles":
			return badRequest(`Directory role template with id ${id} does not exist.`);
		case "strengths":
			return badRequest(`Authentication strength with id ${id} does not exist in the directory.`);
		default:
			return badRequest(`Service principal with id ${id} does not exist in the directory.`);
	}
}

function setOf(ids: readonly string[]): ReadonlySet<string> {
	return new Set(ids.map((id) => id.toLowerCase()));
}
