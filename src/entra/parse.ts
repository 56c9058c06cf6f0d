import type { Json, JsonObject } from "../json.ts";

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON object that a text holds, or undefined when it holds anything else, a truncated one included. */
export function parseObject(text: string): JsonObject | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

export function stringAt(object: JsonObject, key: string): string | undefined {
	const value = object[key];
	return typeof value === "string" ? value : undefined;
}

/** The objects of an array; anything else in it, or no array at all, gives undefined. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const objects = value.filter(isObject);
	return objects.length === value.length ? objects : undefined;
}
