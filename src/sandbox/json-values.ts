import type { Json, JsonObject } from "../json.ts";

export function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
	return Array.isArray(value);
}

/** The object under a key; empty where there is none. */
export function objectAt(value: Json | undefined, ...keys: readonly string[]): JsonObject {
	const found = valueAt(value, ...keys);
	return isObject(found) ? found : {};
}

/** The texts of a list under a key; empty where there is none. */
export function textsAt(value: Json | undefined, ...keys: readonly string[]): readonly string[] {
	const found = valueAt(value, ...keys);
	return isList(found) ? found.filter((item) => typeof item === "string") : [];
}

export function textAt(value: Json | undefined, ...keys: readonly string[]): string {
	const found = valueAt(value, ...keys);
	return typeof found === "string" ? found : "";
}

export function valueAt(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
	let found = value;
	for (const key of keys) found = isObject(found) ? found[key] : undefined;
	return found;
}

/** Parses text from the wire. Undefined where it is not JSON. */
export function parseJson(text: string): Json | undefined {
	try {
		const parsed: Json = JSON.parse(text);
		return parsed;
	} catch {
		return undefined;
	}
}
