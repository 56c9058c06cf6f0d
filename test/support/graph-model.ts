import {
	isJsonList,
	isJsonObject,
	type Json,
	type JsonObject,
	objectAt,
	textAt,
	textsAt,
} from "../../src/json.ts";
import type { ObservedTenant } from "../../src/plan/observed.ts";
import type { Change, TenantPlan } from "../../src/plan/plan.ts";
import { writeBody } from "../../src/plan/write-body.ts";
import { guid } from "./example-msp.ts";

/**
 * A small model of what Microsoft Graph does with what it is sent. It shares no code with the comparison under test:
 * PATCH merges objects and replaces lists, null clears, and what is read back has every default filled in.
 */

/** A PATCH: objects merge at every level, everything else replaces. */
export function merge(old: Json, patch: Json): Json {
	if (!isJsonObject(old) || !isJsonObject(patch)) return patch;
	const merged = Object.entries(patch).map(([key, inner]) => [key, merge(old[key] ?? null, inner)] as const);
	return { ...old, ...Object.fromEntries(merged) };
}

const list = (input: JsonObject, key: string): Json => (isJsonList(input[key]) ? input[key] : []);
const lists = (input: JsonObject, ...keys: readonly string[]): JsonObject =>
	Object.fromEntries(keys.map((key) => [key, list(input, key)]));

/**
 * A policy as Graph answers it: the shape and the defaults of a real answer, some of them newer than v1.0. Its
 * description, which Microsoft documents as not used, is gone.
 */
export function readPolicy(policy: JsonObject): JsonObject {
	return {
		id: textAt(policy, "id"),
		templateId: null,
		displayName: textAt(policy, "displayName"),
		createdDateTime: "2026-03-02T10:11:12.050958Z",
		modifiedDateTime: null,
		deletedDateTime: null,
		state: textAt(policy, "state"),
		partialEnablementStrategy: null,
		sessionControls: readSession(policy["sessionControls"] ?? null),
		conditions: readConditions(objectAt(policy, "conditions")),
		grantControls: readGrant(policy["grantControls"] ?? null),
	};
}

function readConditions(conditions: JsonObject): JsonObject {
	const applications = objectAt(conditions, "applications");
	const nullable = ["platforms", "locations", "devices", "clientApplications", "authenticationFlows"];
	const types = textsAt(conditions, "clientAppTypes");
	return {
		...lists(conditions, "userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels"),
		clientAppTypes: types.length === 0 ? ["all"] : types,
		insiderRiskLevels: conditions["insiderRiskLevels"] ?? null,
		clients: null,
		times: null,
		deviceStates: null,
		...Object.fromEntries(nullable.map((key) => [key, conditions[key] ?? null])),
		applications: {
			...lists(applications, "includeApplications", "excludeApplications", "includeUserActions"),
			...lists(applications, "includeAuthenticationContextClassReferences"),
			applicationFilter: applications["applicationFilter"] ?? null,
			networkAccess: null,
			globalSecureAccess: null,
		},
		users: readUsers(objectAt(conditions, "users"), hasContent(conditions["clientApplications"] ?? null)),
	};
}

function hasContent(value: Json): boolean {
	if (isJsonList(value)) return value.length > 0;
	return isJsonObject(value) ? Object.values(value).some(hasContent) : value !== null;
}

const allGuests: JsonObject = {
	guestOrExternalUserTypes:
		"internalGuest,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,serviceProvider",
	externalTenants: {
		"@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants",
		membershipKind: "all",
	},
};

function readUsers(users: JsonObject, workload: boolean): JsonObject {
	const sides = ["include", "exclude"].map((side) => {
		const texts = textsAt(users, `${side}Users`);
		const keyword = texts.includes("GuestsOrExternalUsers");
		const kept = texts.filter((text) => text !== "GuestsOrExternalUsers");
		return {
			[`${side}Users`]: workload && side === "include" && kept.length === 0 ? ["None"] : kept,
			...lists(users, `${side}Groups`, `${side}Roles`),
			[`${side}GuestsOrExternalUsers`]: keyword ? allGuests : (users[`${side}GuestsOrExternalUsers`] ?? null),
		};
	});
	return Object.assign({}, ...sides);
}

function readGrant(grant: Json): Json {
	if (!isJsonObject(grant)) return null;
	const { authenticationStrength } = grant;
	const id = isJsonObject(authenticationStrength) ? textAt(authenticationStrength, "id") : "";
	return {
		operator: grant["operator"] ?? "OR",
		...lists(grant, "builtInControls", "customAuthenticationFactors", "termsOfUse"),
		"authenticationStrength@odata.context": "https://graph.microsoft.com/v1.0/$metadata#strength/$entity",
		authenticationStrength:
			id === ""
				? null
				: {
						id,
						displayName: "Multifactor authentication",
						policyType: "builtIn",
						allowedCombinations: ["fido2"],
					},
	};
}

function readSession(session: Json): Json {
	if (!isJsonObject(session)) return null;
	const effective = Object.values(session).some(
		(control) => control === true || (isJsonObject(control) && control["isEnabled"] === true),
	);
	if (!effective) return null;
	const frequency = session["signInFrequency"];
	if (!isJsonObject(frequency) || frequency["frequencyInterval"] !== "everyTime") return session;
	return { ...session, signInFrequency: { ...frequency, value: null, type: null } };
}

/** The tenant after a plan was carried out. */
export function applied(observed: ObservedTenant, plan: TenantPlan): ObservedTenant {
	const created = new Map<string, string>();
	return plan.changes.reduce(
		(tenant, change, index) => carryOut(tenant, change, created, guid(9000 + index)),
		observed,
	);
}

function carryOut(
	tenant: ObservedTenant,
	change: Change,
	created: Map<string, string>,
	fresh: string,
): ObservedTenant {
	const key = change.kind === "namedLocation" ? "namedLocations" : "policies";
	const read = change.kind === "namedLocation" ? (location: JsonObject) => location : readPolicy;
	const body = writeBody(change, created);
	if (change.action === "create") {
		if (change.kind === "namedLocation") created.set(change.name, fresh);
		return { ...tenant, [key]: [...tenant[key], read({ ...body, id: fresh })] };
	}
	if (change.action === "delete") {
		return { ...tenant, [key]: tenant[key].filter((live) => live["id"] !== change.id) };
	}
	const update = (live: JsonObject): JsonObject => {
		const merged = merge(live, body);
		return live["id"] === change.id && isJsonObject(merged) ? read(merged) : live;
	};
	return { ...tenant, [key]: tenant[key].map(update) };
}
