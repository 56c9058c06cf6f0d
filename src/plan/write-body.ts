import { isJsonObject, type Json, type JsonObject, objectAt, textsAt } from "../json.ts";
import type { Change } from "./plan.ts";
import { placeholder } from "./resolve.ts";

/**
 * What is sent to Graph for a create or update: every property that Ringfence owns, with explicit null and [] because
 * a PATCH keeps what it is not told, with the type names that Graph needs, and with real ids for placeholders.
 * @param created the ids of the named locations that this run made, by display name
 */
export function writeBody(change: Change, created: ReadonlyMap<string, string>): JsonObject {
	const { kind, part, before, after } = change;
	if (after === null) return {};
	if (part === "D") return exclusionBody(change, after);
	return kind === "namedLocation" ? after : policyBody(after, before ?? {}, created);
}

/** Of a policy that the YAML does not name only the exclusion is ours: the rest is not even mentioned. */
function exclusionBody({ fields }: Change, after: JsonObject): JsonObject {
	const users = objectAt(objectAt(after, "conditions"), "users");
	const changed = (list: string) => fields.some(({ path }) => path.startsWith(`conditions.users.${list}`));
	return {
		conditions: {
			users: {
				...(changed("excludeUsers") ? { excludeUsers: textsAt(users, "excludeUsers") } : {}),
				...(changed("excludeGuestsOrExternalUsers")
					? { excludeGuestsOrExternalUsers: typedGuests(users["excludeGuestsOrExternalUsers"]) }
					: {}),
			},
		},
	};
}

function policyBody(after: JsonObject, before: JsonObject, created: ReadonlyMap<string, string>): JsonObject {
	const conditions = objectAt(after, "conditions");
	const users = objectAt(conditions, "users");
	return {
		...after,
		conditions: {
			...conditions,
			users: {
				...users,
				includeGuestsOrExternalUsers: typedGuests(users["includeGuestsOrExternalUsers"]),
				excludeGuestsOrExternalUsers: typedGuests(users["excludeGuestsOrExternalUsers"]),
			},
			locations: realLocations(conditions["locations"], created),
		},
		sessionControls: sessionControls(after["sessionControls"], objectAt(before, "sessionControls")),
	};
}

/** Members bind only to the enumerated type, and only when that type is named. */
function typedGuests(guests: Json | undefined): Json {
	if (!isJsonObject(guests)) return null;
	const tenants = objectAt(guests, "externalTenants");
	const type = tenants["membershipKind"] === "enumerated" ? "Enumerated" : "All";
	return {
		...guests,
		externalTenants: {
			"@odata.type": `#microsoft.graph.conditionalAccess${type}ExternalTenants`,
			...tenants,
		},
	};
}

function realLocations(locations: Json | undefined, created: ReadonlyMap<string, string>): Json {
	if (!isJsonObject(locations)) return null;
	const ids = new Map([...created].map(([name, id]) => [placeholder(name), id]));
	const real = (list: string) => textsAt(locations, list).map((text) => ids.get(text) ?? text);
	return { includeLocations: real("includeLocations"), excludeLocations: real("excludeLocations") };
}

const notWithEveryTime = new Set(["applicationEnforcedRestrictions", "disableResilienceDefaults"]);

/**
 * With a sign-in frequency of every time, Graph refuses two other controls even as false, so they are sent only to
 * clear what the policy holds, or where the YAML insists, for Graph to say so.
 */
function sessionControls(after: Json | undefined, before: JsonObject): Json {
	if (!isJsonObject(after)) return null;
	if (objectAt(after, "signInFrequency")["frequencyInterval"] !== "everyTime") return after;
	const holds = (controls: JsonObject, key: string) => (controls[key] ?? null) !== null;
	return Object.fromEntries(
		Object.entries(after).filter(
			([key]) => !notWithEveryTime.has(key) || holds(after, key) || holds(before, key),
		),
	);
}
