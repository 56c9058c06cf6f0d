import type { Json, JsonObject } from "../../json.ts";
import { isObject, objectAt, textAt, textsAt } from "../json-values.ts";
import { complete } from "./binding.ts";
import { checkPolicy } from "./policy-rules.ts";
import { settleSessionControls } from "./session-rules.ts";

const ALL_GUESTS: JsonObject = {
	guestOrExternalUserTypes:
		"internalGuest,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,serviceProvider",
	externalTenants: {
		"@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants",
		membershipKind: "all",
	},
};

/** What a policy carries beside its own properties. */
interface PolicyHeader {
	readonly id: string;
	readonly templateId: string | null;
	readonly createdDateTime: string;
	readonly modifiedDateTime: string | null;
}

/**
 * Turns a bound policy into what is stored: complete, checked and normalised as the service does it.
 * @throws GraphError
 */
export function settlePolicy(header: PolicyHeader, written: JsonObject): JsonObject {
	const full = complete("conditionalAccessPolicy", withDefaults(written));
	checkPolicy(full);
	const grant = full["grantControls"];
	return {
		...header,
		displayName: textAt(full, "displayName"),
		state: textAt(full, "state"),
		sessionControls: settleSessionControls(objectAt(full, "sessionControls")),
		conditions: {
			...objectAt(full, "conditions"),
			users: settleUsers(objectAt(full, "conditions", "users")),
		},
		grantControls: isObject(grant) ? { ...grant, operator: textAt(grant, "operator").toUpperCase() } : null,
	};
}

/** The part of a stored policy that a client may write. */
export function writablePart(stored: JsonObject): JsonObject {
	const { displayName = null, state = null, sessionControls = null, conditions = null } = stored;
	return { displayName, state, sessionControls, conditions, grantControls: stored["grantControls"] ?? null };
}

function withDefaults(written: JsonObject): JsonObject {
	const conditions = objectAt(written, "conditions");
	const workloads = isObject(conditions["clientApplications"]) && !isObject(conditions["users"]);
	return {
		...written,
		conditions: {
			...conditions,
			clientAppTypes: conditions["clientAppTypes"] ?? ["all"],
			users: workloads ? { includeUsers: ["None"] } : (conditions["users"] ?? null),
		},
	};
}

function settleUsers(users: JsonObject): JsonObject {
	const settled: Record<string, Json> = { ...users };
	for (const side of ["include", "exclude"]) {
		const listed = textsAt(users, `${side}Users`);
		const object = `${side}GuestsOrExternalUsers`;
		if (listed.includes("GuestsOrExternalUsers")) {
			settled[`${side}Users`] = listed.filter((user) => user !== "GuestsOrExternalUsers");
			settled[object] = ALL_GUESTS;
		}
		const guests = settled[object];
		if (isObject(guests)) settled[object] = settleGuests(guests);
	}
	return settled;
}

function settleGuests(guests: JsonObject): JsonObject {
	const tenants = guests["externalTenants"];
	if (!isObject(tenants) || tenants["membershipKind"] !== null) return guests;
	const enumerated = textAt(tenants, "@odata.type").endsWith("EnumeratedExternalTenants");
	return { ...guests, externalTenants: { ...tenants, membershipKind: enumerated ? "enumerated" : "all" } };
}
