import { isJsonObject, type Json, type JsonObject, objectAt } from "../json.ts";
import type { Change } from "./plan.ts";
import { placeholder } from "./resolve.ts";

/**
 * What is sent to Graph for a create or update: every property that Ringfence owns, with explicit null and [] because
 * a PATCH keeps what it is not told, with the type names that Graph needs, and with real ids for placeholders.
 * @param created the ids of the named locations that this run made, by display name
 */
export function writeBody(change: Change, created: ReadonlyMap<string, string>): JsonObject {
	const after = withIds(change.after ?? {}, created);
	if (!isJsonObject(after)) return {};
	return change.kind === "namedLocation" ? after : policyBody(after);
}

function policyBody(after: JsonObject): JsonObject {
	const conditions = objectAt(after, "conditions");
	const users = objectAt(conditions, "users");
	return {
		...after,
		conditions: {
			...conditions,
			users: {
				...users,
				includeGuestsOrExternalUsers: typedGuests(users["includeGuestsOrExternalUsers"] ?? null),
				excludeGuestsOrExternalUsers: typedGuests(users["excludeGuestsOrExternalUsers"] ?? null),
			},
		},
		sessionControls: sessionControls(after["sessionControls"] ?? null),
	};
}

/** Members bind only to the enumerated type, and only when that type is named. */
function typedGuests(guests: Json): Json {
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

/** With a sign-in frequency of every time, Graph refuses the mere presence of these two, even as null. */
function sessionControls(controls: Json): Json {
	if (!isJsonObject(controls)) return null;
	if (objectAt(controls, "signInFrequency")["frequencyInterval"] !== "everyTime") return controls;
	const { applicationEnforcedRestrictions: _, disableResilienceDefaults: __, ...rest } = controls;
	return rest;
}

function withIds(value: Json, created: ReadonlyMap<string, string>): Json {
	if (typeof value === "string") return ids(created).get(value) ?? value;
	if (Array.isArray(value)) return value.map((item: Json) => withIds(item, created));
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, created)]));
}

function ids(created: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...created].map(([name, id]) => [placeholder(name), id]));
}
