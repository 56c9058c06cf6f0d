export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function isJsonObject(value: Json | undefined): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
	return Array.isArray(value);
}

/** The object at a key, or an empty one: for reading through optional structure. */
export function objectAt(value: JsonObject, key: string): JsonObject {
	const inner = value[key];
	return isJsonObject(inner) ? inner : {};
}

/** The texts of the list at a key; anything else in it is left out. */
export function textsAt(value: JsonObject, key: string): string[] {
	const inner = value[key];
	return isJsonList(inner) ? inner.filter((item) => typeof item === "string") : [];
}

/** The text at a key, or an empty one. */
export function textAt(value: JsonObject, key: string): string {
	const inner = value[key];
	return typeof inner === "string" ? inner : "";
}

/** Validated YAML as plain JSON: the generated interfaces have no index signature, though they are nothing else. */
export function jsonOf(value: object): JsonObject {
	return value as JsonObject;
}
