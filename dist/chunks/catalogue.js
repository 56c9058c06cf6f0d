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
// src/plan/checks/catalogue.ts
/** Every check by its name, with the severity it has unless a finding says otherwise. */
const catalogue = {
	"break-glass-missing": "error",
	"no-trusted-location": "error",
	"private-range": "error",
	"documentation-range": "error",
	"range-too-broad": "error",
	"enable-without-report-only": "error",
	"service-account-location": "error",
	"service-account-blocked": "error",
	"api-client-open": "error",
	"own-client-restricted": "error",
	"api-client-unwritable": "error",
	"cipp-unreachable": "error",
	"exclusion-widens": "error",
	"security-defaults-on": "error",
	"licence-missing": "error",
	"permission-missing": "error",
	"ambiguous-name": "error",
	"unknown-name": "error",
	"managed-policy": "error",
	"kind-mismatch": "error",
	"location-in-use": "error",
	"unreadable-policy": "error",
	"ipv4-only": "warning",
	"host-bits": "warning",
	"overlapping-ranges": "warning",
	"already-restricted": "warning",
	"cipp-target-moved": "warning",
	"unmanaged-api-client": "warning",
	"policy-limit-near": "warning",
	"client-without-policies": "warning",
	"retired-grant": "warning",
	"unknown-property": "warning"
};
export { objectAt as a, jsonOf as i, isJsonList as n, textAt as o, isJsonObject as r, textsAt as s, catalogue as t };
