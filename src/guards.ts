import type { Json } from "./json.ts";

/**
 * Whether a value from outside has a shape. A guard for an interface is made of one for each of its properties, so the
 * compiler notices a property that nobody looks at.
 */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === "string";
export const isNumber: Guard<number> = (value) => typeof value === "number";

/** Of the keys of an object, such as a table of words for every one of them. */
export function keyOf<T extends string>(table: { readonly [key in T]: unknown }): Guard<T> {
	return (value): value is T => typeof value === "string" && Object.hasOwn(table, value);
}

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
	return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** A property that may be left out. */
export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
	return (value): value is T | undefined => value === undefined || guard(value);
}

export function nullable<T>(guard: Guard<T>): Guard<T | null> {
	return (value): value is T | null => value === null || guard(value);
}

/** Properties that no guard is named for may be there. */
export function objectOf<T extends object>(guards: { readonly [key in keyof T]-?: Guard<T[key]> }): Guard<T> {
	const entries = Object.entries<Guard<unknown>>(guards);
	return (value): value is T => {
		if (!isObject(value)) return false;
		return entries.every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined));
	};
}

export const isJson: Guard<Json> = (value): value is Json =>
	value === null ||
	["string", "number", "boolean"].includes(typeof value) ||
	(Array.isArray(value) ? value.every(isJson) : isJsonMap(value));

export const isJsonMap: Guard<{ readonly [key: string]: Json }> = (
	value,
): value is { readonly [key: string]: Json } => isObject(value) && Object.values(value).every(isJson);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
