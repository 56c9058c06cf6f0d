import { isJsonList, isJsonObject, type Json } from "../../src/json.ts";

/** Numbers from 0 to 1 that follow from a seed (mulberry32), so that a failing case can be run again. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
	return items
		.map((item) => [next(), item] as const)
		.sort(([a], [b]) => a - b)
		.map(([, item]) => item);
}

/** The same value with the members of its lists and the keys of its objects in another order. */
export function reordered<T extends Json>(value: T, seed: number): T;
export function reordered(value: Json, seed: number): Json {
	return reorder(value, numbers(seed));
}

function reorder(value: Json, next: () => number): Json {
	if (isJsonList(value)) return shuffled(value, next).map((item) => reorder(item, next));
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(
		shuffled(Object.entries(value), next).map(([key, inner]) => [key, reorder(inner, next)]),
	);
}

const flagProperties = new Set(["guestOrExternalUserTypes", "transferMethods", "insiderRiskLevels"]);
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same policy in another spelling that Graph may answer with: ids in capitals, flags in another order. */
export function respelled<T extends Json>(value: T, seed: number): T;
export function respelled(value: Json, seed: number): Json {
	const next = numbers(seed);
	return respell(reorder(value, next), next);
}

function respell(value: Json, next: () => number, key = ""): Json {
	if (isJsonList(value)) return value.map((item) => respell(item, next));
	if (isJsonObject(value)) {
		return Object.fromEntries(
			Object.entries(value).map(([name, inner]) => [name, respell(inner, next, name)]),
		);
	}
	if (typeof value !== "string") return value;
	if (flagProperties.has(key))
		return shuffled(
			value.split(",").map((flag) => flag.trim()),
			next,
		).join(", ");
	return guid.test(value) && next() < 0.5 ? value.toUpperCase() : value;
}
