import { type JsonObject, textAt } from "../json.ts";
import { canonicalLocation } from "./location-shape.ts";
import type { Change } from "./plan.ts";
import { placeholder } from "./resolve.ts";
import { canonicalId } from "./shape.ts";

/** The named locations of a tenant, canonical, by id; one that is still to be created by its placeholder. */
export type Locations = ReadonlyMap<string, JsonObject>;

export function locationsBefore(live: readonly JsonObject[]): Locations {
	return new Map(live.map((location) => [canonicalId(textAt(location, "id")), canonicalLocation(location)]));
}

/** What the locations will be once the changes are made. */
export function locationsAfter(live: readonly JsonObject[], changes: readonly Change[]): Locations {
	const result = new Map(locationsBefore(live));
	for (const { kind, action, id, name, after } of changes) {
		if (kind !== "namedLocation") continue;
		const key = id === null ? placeholder(name) : canonicalId(id);
		if (action === "delete" || after === null) result.delete(key);
		else result.set(key, after);
	}
	return result;
}

/** The ids that a policy's list of locations stands for; AllTrusted is whatever is trusted. */
export function idsNamed(listed: readonly string[], locations: Locations): string[] {
	const trusted = [...locations].filter(([, location]) => location["isTrusted"] === true).map(([id]) => id);
	return listed.flatMap((id) => (id === "AllTrusted" ? trusted : [id]));
}
