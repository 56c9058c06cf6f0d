import { t as RingfenceError } from "./errors.js";
import { n as isJsonObject, t as isJsonList } from "./json.js";
import { a as kindWords, x as catalogue } from "./terms.js";
import { n as tenantFingerprint, t as planFingerprint } from "./fingerprint.js";
import { t as escapeJsonText } from "./escape2.js";
// src/report/json.ts
/** The plan as JSON: keys sorted, indented by two, a newline at the end. Equal plans are equal text. */
function planJson(plan) {
	return `${escapeJsonText(JSON.stringify(plan, sortedKeys, 2)).replaceAll("##[", "#\\u0023[")}\n`;
}
function sortedKeys(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
/**
* Reads what {@link planJson} wrote. Checks the shape, not the truth: apply plans again and compares fingerprints.
* @throws RingfenceError `bad-input` for anything that is not a plan of this version
*/
function parsePlan(text) {
	const value = parseJson(text);
	if (!isJsonObject(value) || !isJsonList(value["tenants"])) throw notAPlan("it has no tenants");
	if (value["version"] !== 1) throw notAPlan(`its version is ${JSON.stringify(value["version"])}, not 1`);
	if (!isFingerprint(value["fingerprint"])) throw notAPlan("it has no fingerprint");
	const wrong = [...value["tenants"].entries()].find(([, tenant]) => !isTenantPlan(tenant));
	if (wrong) throw notAPlan(`tenants[${wrong[0]}] is not a tenant's plan`);
	const plan = value;
	const forged = plan.tenants.find((tenant) => tenantFingerprint(tenant) !== tenant.fingerprint);
	if (forged) throw notAPlan(`the fingerprint of ${forged.tenant.name} does not fit its changes`);
	if (planFingerprint(plan.tenants) !== plan.fingerprint) throw notAPlan("its fingerprint does not fit its tenants");
	return plan;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw notAPlan("it is not JSON");
	}
}
function notAPlan(why) {
	return new RingfenceError("bad-input", `This is not a plan that Ringfence wrote: ${why}.`, { hint: "Write one with `ringfence plan --out plan.json`, and pass that file unchanged." });
}
const isText = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
const isFingerprint = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isBody = (value) => value === null || isJsonObject(value);
const present = (value) => value !== void 0;
const isCheck = (value) => typeof value === "string" && Object.hasOwn(catalogue, value);
const isFlag = (value) => typeof value === "boolean";
function oneOf(...words) {
	return (value) => typeof value === "string" && words.includes(value);
}
function listOf(guard) {
	return (value) => isJsonList(value) && value.every(guard);
}
function optional(guard) {
	return (value) => value === void 0 || guard(value);
}
function objectOf(guards) {
	return (value) => isJsonObject(value) && Object.entries(guards).every(([key, guard]) => guard(value[key]));
}
function mapOf(guard) {
	return (value) => isJsonObject(value) && Object.values(value).every(guard);
}
const isKind = oneOf(...Object.keys(kindWords));
const isPart = oneOf("trusted-locations", "A", "B", "C", "D", "other");
const isPosition = objectOf({
	file: isText,
	line: isNumber,
	column: isNumber,
	endColumn: optional(isNumber)
});
const isId = (value) => value === null || typeof value === "string";
const isChange = objectOf({
	action: oneOf("create", "update", "delete"),
	kind: isKind,
	part: isPart,
	name: isText,
	id: isId,
	before: isBody,
	after: isBody,
	fields: listOf(objectOf({
		path: isText,
		before: present,
		after: present,
		added: optional(listOf(isText)),
		removed: optional(listOf(isText)),
		position: isPosition
	})),
	position: isPosition
});
const isFinding = objectOf({
	check: isCheck,
	severity: oneOf("error", "warning"),
	subject: optional(isText),
	message: isText,
	fix: isText,
	position: isPosition,
	acceptance: optional(objectOf({
		reason: isText,
		until: isText,
		position: isPosition,
		expired: isFlag
	}))
});
const isTenantPlan = objectOf({
	tenant: objectOf({
		id: isText,
		name: isText,
		kind: oneOf("msp", "client")
	}),
	position: isPosition,
	status: oneOf("ready", "blocked", "unreadable"),
	error: optional(objectOf({
		code: isText,
		message: isText,
		hint: optional(isText)
	})),
	cipp: optional(objectOf({
		url: isText,
		clientId: isText
	})),
	changes: listOf(isChange),
	findings: listOf(isFinding),
	managed: listOf(objectOf({
		kind: isKind,
		part: isPart,
		name: isText,
		id: isText,
		position: isPosition
	})),
	unmanaged: listOf(objectOf({
		kind: isKind,
		name: isText,
		id: isText,
		state: optional(isText),
		microsoftManaged: isFlag
	})),
	names: mapOf(isText),
	observed: isText,
	fingerprint: isFingerprint
});
export { planJson as n, parsePlan as t };
