import { t as isJsonList } from "./json.js";
import { createHash } from "node:crypto";
// src/plan/canonical-json.ts
/** JSON with sorted keys and no spaces, so that equal values are equal text. */
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
/** SHA-256 over canonical JSON, as 64 hexadecimal digits. */
function fingerprintOf(value) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function sorted(value) {
	if (isJsonList(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}
export { fingerprintOf as n, canonicalJson as t };
