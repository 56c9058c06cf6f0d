// src/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonList(value) {
	return Array.isArray(value);
}
/** The object at a key, or an empty one: for reading through optional structure. */
function objectAt(value, key) {
	const inner = value[key];
	return isJsonObject(inner) ? inner : {};
}
/** The texts of the list at a key; anything else in it is left out. */
function textsAt(value, key) {
	const inner = value[key];
	return isJsonList(inner) ? inner.filter((item) => typeof item === "string") : [];
}
/** The text at a key, or an empty one. */
function textAt(value, key) {
	const inner = value[key];
	return typeof inner === "string" ? inner : "";
}
/** Validated YAML as plain JSON: the generated interfaces have no index signature, though they are nothing else. */
function jsonOf(value) {
	return value;
}
export { textAt as a, objectAt as i, isJsonObject as n, textsAt as o, jsonOf as r, isJsonList as t };
