import { createHash } from "node:crypto";
import { isJsonList, type Json } from "../json.ts";

/** JSON with sorted keys and no spaces, so that equal values are equal text. */
export function canonicalJson(value: Json): string {
	return JSON.stringify(sorted(value));
}

/** SHA-256 over canonical JSON, as 64 hexadecimal digits. */
export function fingerprintOf(value: Json): string {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

function sorted(value: Json): Json {
	if (isJsonList(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
}
