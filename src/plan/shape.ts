import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json.ts";

/**
 * How one property is compared.
 * `value` as it is · `set` a list whose order means nothing · `flags` Graph's comma-joined text of flags ·
 * `object` property by property, and null when every property has its default · `custom` in a way of its own.
 */
export type Field =
	| { readonly kind: "value"; readonly fallback: Json }
	| { readonly kind: "set"; readonly fallback: readonly string[] }
	| { readonly kind: "flags" }
	| { readonly kind: "object"; readonly shape: Shape; readonly required: boolean }
	| {
			readonly kind: "custom";
			readonly canonical: (value: Json) => Json;
			/** What it is made of; undefined where Graph shows more of it than policies hold. */
			readonly shape: Shape | undefined;
	  };

export type Shape = { readonly [property: string]: Field };

export const value = (fallback: Json = null): Field => ({ kind: "value", fallback });
export const set = (...fallback: string[]): Field => ({ kind: "set", fallback });
export const flags: Field = { kind: "flags" };
export const object = (shape: Shape): Field => ({ kind: "object", shape, required: false });
export const requiredObject = (shape: Shape): Field => ({ kind: "object", shape, required: true });
export const custom = (canonical: (value: Json) => Json, shape?: Shape): Field => ({
	kind: "custom",
	canonical,
	shape,
});

/** Every property of the shape with its canonical value; properties that the shape does not have are left out. */
export function canonicalise(input: JsonObject, shape: Shape): JsonObject {
	return Object.fromEntries(
		Object.entries(shape).map(([property, field]) => [
			property,
			canonicalField(input[property] ?? null, field),
		]),
	);
}

function canonicalField(input: Json, field: Field): Json {
	switch (field.kind) {
		case "value":
			return input ?? field.fallback;
		case "set":
			return canonicalSet(isJsonList(input) ? input : field.fallback);
		case "flags":
			return typeof input === "string" ? canonicalFlags(input) : null;
		case "custom":
			return field.canonical(input);
		case "object": {
			const result = canonicalise(isJsonObject(input) ? input : {}, field.shape);
			return field.required || !isDefault(result, field.shape) ? result : null;
		}
	}
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** GUIDs are the same in either case; nothing else is. */
export function canonicalId(text: string): string {
	return guid.test(text) ? text.toLowerCase() : text;
}

export function isGuid(text: string): boolean {
	return guid.test(text);
}

function canonicalSet(items: readonly Json[]): Json[] {
	return [...new Set(items.map((item) => (typeof item === "string" ? canonicalId(item) : item)))].sort();
}

/** Clients send flags with and without spaces and in any order; Graph answers in the order of the enum. */
function canonicalFlags(text: string): string | null {
	const raised = [...new Set(text.split(",").map((flag) => flag.trim()))];
	const known = raised.filter((flag) => flag !== "" && flag !== "none").sort();
	return known.length === 0 ? null : known.join(",");
}

function isDefault(result: JsonObject, shape: Shape): boolean {
	const empty = canonicalise({}, shape);
	return JSON.stringify(result) === JSON.stringify(empty);
}

/** Dotted paths of properties that the shape does not have and that hold something; annotations and actions are no properties. */
export function unknownProperties(
	input: JsonObject,
	shape: Shape,
	ignored: ReadonlySet<string>,
	base = "",
): string[] {
	return Object.entries(input).flatMap(([property, inner]) => {
		if (/[@#]/.test(property) || isEmpty(inner)) return [];
		const field = shape[property];
		const path = base === "" ? property : `${base}.${property}`;
		if (!field) return ignored.has(property) ? [] : [path];
		const shapeInside = "shape" in field ? field.shape : undefined;
		return shapeInside && isJsonObject(inner) ? unknownProperties(inner, shapeInside, new Set(), path) : [];
	});
}

function isEmpty(input: Json | undefined): boolean {
	if (input === null || input === undefined || input === false) return true;
	if (isJsonList(input)) return input.length === 0;
	return isJsonObject(input) && Object.values(input).every(isEmpty);
}
