import { RingfenceError } from "../errors.ts";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json.ts";
import { catalogue } from "../plan/checks/catalogue.ts";
import { planFingerprint, tenantFingerprint } from "../plan/fingerprint.ts";
import type { Plan } from "../plan/plan.ts";
import { escapeJsonText } from "./escape.ts";
import { kindWords } from "./terms.ts";

/** The plan as JSON: keys sorted, indented by two, a newline at the end. Equal plans are equal text. */
export function planJson(plan: Plan): string {
	const text = escapeJsonText(JSON.stringify(plan, sortedKeys, 2));
	// A runner would take this for a command, wherever in a line it stands.
	return `${text.replaceAll("##[", "#\\u0023[")}\n`;
}

function sortedKeys(_key: string, value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * Reads what {@link planJson} wrote. Checks the shape, not the truth: apply plans again and compares fingerprints.
 * @throws RingfenceError `bad-input` for anything that is not a plan of this version
 */
export function parsePlan(text: string): Plan {
	const value = parseJson(text);
	if (!isJsonObject(value) || !isJsonList(value["tenants"])) throw notAPlan("it has no tenants");
	if (value["version"] !== 1) throw notAPlan(`its version is ${JSON.stringify(value["version"])}, not 1`);
	if (!isFingerprint(value["fingerprint"])) throw notAPlan("it has no fingerprint");
	const wrong = [...value["tenants"].entries()].find(([, tenant]) => !isTenantPlan(tenant));
	if (wrong) throw notAPlan(`tenants[${wrong[0]}] is not a tenant's plan`);
	const plan = value as unknown as Plan;
	// Somebody may have edited the file: what it shows must be what its fingerprints stand for.
	const forged = plan.tenants.find((tenant) => tenantFingerprint(tenant) !== tenant.fingerprint);
	if (forged) throw notAPlan(`the fingerprint of ${forged.tenant.name} does not fit its changes`);
	if (planFingerprint(plan.tenants) !== plan.fingerprint)
		throw notAPlan("its fingerprint does not fit its tenants");
	return plan;
}

function parseJson(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch {
		throw notAPlan("it is not JSON");
	}
}

function notAPlan(why: string): RingfenceError {
	return new RingfenceError("bad-input", `This is not a plan that Ringfence wrote: ${why}.`, {
		hint: "Write one with `ringfence plan --out plan.json`, and pass that file unchanged.",
	});
}

type Guard = (value: Json | undefined) => boolean;

const isText: Guard = (value) => typeof value === "string";
const isNumber: Guard = (value) => typeof value === "number";
const isFingerprint: Guard = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isBody: Guard = (value) => value === null || isJsonObject(value);
const present: Guard = (value) => value !== undefined;
const isCheck: Guard = (value) => typeof value === "string" && Object.hasOwn(catalogue, value);
const isFlag: Guard = (value) => typeof value === "boolean";

function oneOf(...words: readonly string[]): Guard {
	return (value) => typeof value === "string" && words.includes(value);
}

function listOf(guard: Guard): Guard {
	return (value) => isJsonList(value) && value.every(guard);
}

function optional(guard: Guard): Guard {
	return (value) => value === undefined || guard(value);
}

function objectOf(guards: { readonly [key: string]: Guard }): Guard {
	return (value) => isJsonObject(value) && Object.entries(guards).every(([key, guard]) => guard(value[key]));
}

function mapOf(guard: Guard): Guard {
	return (value) => isJsonObject(value) && Object.values<JsonObject[string]>(value).every(guard);
}

const isKind = oneOf(...Object.keys(kindWords));
const isPart = oneOf("trusted-locations", "A", "B", "C", "D", "other");
const isPosition = objectOf({
	file: isText,
	line: isNumber,
	column: isNumber,
	endColumn: optional(isNumber),
});
const isId: Guard = (value) => value === null || typeof value === "string";

const isChange = objectOf({
	action: oneOf("create", "update", "delete"),
	kind: isKind,
	part: isPart,
	name: isText,
	id: isId,
	before: isBody,
	after: isBody,
	fields: listOf(
		objectOf({
			path: isText,
			before: present,
			after: present,
			added: optional(listOf(isText)),
			removed: optional(listOf(isText)),
			position: isPosition,
		}),
	),
	position: isPosition,
});

const isFinding = objectOf({
	check: isCheck,
	severity: oneOf("error", "warning"),
	subject: optional(isText),
	message: isText,
	fix: isText,
	position: isPosition,
	acceptance: optional(objectOf({ reason: isText, until: isText, position: isPosition, expired: isFlag })),
});

const isTenantPlan = objectOf({
	tenant: objectOf({ id: isText, name: isText, kind: oneOf("msp", "client") }),
	position: isPosition,
	status: oneOf("ready", "blocked", "unreadable"),
	error: optional(objectOf({ code: isText, message: isText, hint: optional(isText) })),
	cipp: optional(objectOf({ url: isText, clientId: isText })),
	changes: listOf(isChange),
	findings: listOf(isFinding),
	managed: listOf(objectOf({ kind: isKind, part: isPart, name: isText, id: isText, position: isPosition })),
	unmanaged: listOf(
		objectOf({ kind: isKind, name: isText, id: isText, state: optional(isText), microsoftManaged: isFlag }),
	),
	names: mapOf(isText),
	observed: isText,
	fingerprint: isFingerprint,
});
