import { type JsonObject, textAt } from "../json.ts";
import type { ObservedTenant } from "./observed.ts";
import type { ObjectKind, UnmanagedObject } from "./plan.ts";
import { compareTexts } from "./text-order.ts";

/**
 * Every live object that the YAML does not name: listed, never touched.
 * @param named the live objects that it does name
 */
export function unmanagedObjects(observed: ObservedTenant, named: readonly JsonObject[]): UnmanagedObject[] {
	const known = new Set(named.map((object) => textAt(object, "id")));
	const list = (kind: ObjectKind, objects: readonly JsonObject[]) =>
		objects
			.filter((object) => !known.has(textAt(object, "id")))
			.map((object): UnmanagedObject => {
				const name = textAt(object, "displayName");
				const state = textAt(object, "state");
				return {
					kind,
					name,
					id: textAt(object, "id"),
					...(state === "" ? {} : { state }),
					microsoftManaged: isMicrosoftManaged(name),
				};
			})
			.sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
	return [
		...list("namedLocation", observed.namedLocations),
		...list("conditionalAccessPolicy", observed.policies),
	];
}

/** Nothing in the payload tells; Microsoft's own policies carry this prefix, and cannot be renamed. */
export function isMicrosoftManaged(displayName: string): boolean {
	return displayName.startsWith("Microsoft-managed:");
}
