import type { DesiredNamedLocation, DesiredPolicy } from "../desired/tenant.ts";
import { isJsonList, isJsonObject, type Json, type JsonObject, textAt } from "../json.ts";
import type { Position } from "../position.ts";
import { canonicalJson } from "./canonical-json.ts";
import { canonicalLocation, rangeText } from "./location-shape.ts";
import type { Change, FieldChange, ObjectKind } from "./plan.ts";
import { canonicalPolicy } from "./policy-shape.ts";

/**
 * The one comparison that plan, drift, apply and verification share.
 * @param body what the object must be, with ids in it
 * @param live the object as Graph answered it, or undefined where it has to be created
 * @returns undefined when nothing differs
 */
export function diffObject(
	desired: DesiredNamedLocation | DesiredPolicy,
	body: JsonObject,
	live: JsonObject | undefined,
): Change | undefined {
	const { kind, part, name, position } = desired;
	const wanted = canonicalBody(kind, body);
	const after = withDescription(wanted, body);
	if (live === undefined) {
		return { action: "create", kind, part, name, id: null, before: null, after, fields: [], position };
	}
	const before = canonicalBody(kind, live);
	const fields = diffBodies(before, wanted, (steps) => desired.at(steps));
	if (fields.length === 0) return undefined;
	return { action: "update", kind, part, name, id: textAt(live, "id"), before, after, fields, position };
}

function canonicalBody(kind: ObjectKind, input: JsonObject): JsonObject {
	return kind === "namedLocation" ? canonicalLocation(input) : canonicalPolicy(input);
}

/**
 * A description is sent where the YAML writes one, and never compared: Microsoft documents it as not used, so that it
 * may not be kept, and a plan after an apply would never be empty.
 */
function withDescription(wanted: JsonObject, { description }: JsonObject): JsonObject {
	return description === undefined ? wanted : { ...wanted, description };
}

/** Steps rather than a dotted path: `@odata.type` has a dot of its own. */
interface Difference extends Omit<FieldChange, "position" | "path"> {
	readonly steps: readonly string[];
}

/** The fields in which two canonical bodies differ, each with the place that `at` gives it. */
export function diffBodies(
	before: JsonObject,
	after: JsonObject,
	at: (path: readonly string[]) => Position,
): FieldChange[] {
	return diffFields(before, after, []).map(({ steps, ...difference }) => ({
		path: steps.join("."),
		...difference,
		position: at(steps),
	}));
}

function diffFields(before: JsonObject, after: JsonObject, base: readonly string[]): Difference[] {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return keys.flatMap((key) => diffValues(before[key] ?? null, after[key] ?? null, [...base, key]));
}

function diffValues(before: Json, after: Json, steps: readonly string[]): Difference[] {
	if (canonicalJson(before) === canonicalJson(after)) return [];
	if (isJsonObject(before) && isJsonObject(after)) return diffFields(before, after, steps);
	if (!isJsonList(before) || !isJsonList(after)) return [{ steps, before, after }];
	const [old, fresh] = [before.map(memberText), after.map(memberText)];
	return [
		{
			steps,
			before,
			after,
			added: fresh.filter((text) => !old.includes(text)),
			removed: old.filter((text) => !fresh.includes(text)),
		},
	];
}

function memberText(member: Json): string {
	if (typeof member === "string") return member;
	return isJsonObject(member) ? rangeText(member) : canonicalJson(member);
}
