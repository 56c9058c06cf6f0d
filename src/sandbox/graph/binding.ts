import type { Json, JsonObject } from "../../json.ts";
import { isList, isObject } from "../json-values.ts";
import { badRequest, schemaMismatch } from "./graph-error.ts";
import { complexTypes, enumTypes } from "./schema.ts";

const PREFIX = "#microsoft.graph.";

/**
 * Reads a request body as one of the schema's types: unknown properties, wrong types and unknown enum members are
 * refused, flags are put into Microsoft's order. What the body leaves out is left out here.
 * @throws GraphError 1007, or about `@odata.type`
 */
export function bind(typeName: string, value: Json | undefined, path: string = typeName): JsonObject {
	if (!isObject(value)) throw schemaMismatch(`${path}: not an object`);
	const name = concreteType(typeName, value["@odata.type"], path);
	const properties = complexTypes[name]?.properties ?? {};
	const bound: Record<string, Json> = name === typeName ? {} : { "@odata.type": PREFIX + name };
	for (const [key, item] of Object.entries(value)) {
		if (key === "@odata.type") continue;
		const type = Object.hasOwn(properties, key) ? properties[key] : undefined;
		if (type === undefined) throw schemaMismatch(`${path}.${key}: unknown or read-only property`);
		bound[key] = bindProperty(type, item, `${path}.${key}`);
	}
	return bound;
}

function concreteType(typeName: string, written: Json | undefined, path: string): string {
	if (written === "") throw badRequest('Invalid OData type specified: ""');
	const derived = complexTypes[typeName]?.derived;
	if (written === undefined) {
		if (derived !== undefined) throw schemaMismatch(`${path}: @odata.type is missing`);
		return typeName;
	}
	const name = typeof written === "string" && written.startsWith(PREFIX) ? written.slice(PREFIX.length) : "";
	if (!(derived ?? [typeName]).includes(name)) throw schemaMismatch(`${path}: @odata.type does not fit`);
	return name;
}

function bindProperty(type: string, value: Json, path: string): Json {
	if (type.startsWith("[")) {
		if (!isList(value)) throw schemaMismatch(`${path}: not a collection`);
		return value.map((item, index) => bindValue(type.slice(1, -1), item, `${path}[${index}]`));
	}
	if (value !== null) return bindValue(type.replace("!", ""), value, path);
	if (type.endsWith("!")) throw schemaMismatch(`${path}: must not be null`);
	return null;
}

function bindValue(type: string, value: Json, path: string): Json {
	if (complexTypes[type] !== undefined) return bind(type, value, path);
	if (enumTypes[type] !== undefined) return bindEnum(type, value, path);
	const fits =
		(type === "String" && typeof value === "string") ||
		(type === "Boolean" && typeof value === "boolean") ||
		(type === "Int32" && Number.isInteger(value));
	if (!fits) throw schemaMismatch(`${path}: not of type ${type}`);
	return value;
}

function bindEnum(type: string, value: Json, path: string): string {
	if (typeof value !== "string") throw schemaMismatch(`${path}: not a text`);
	const { members = [], flags = false } = enumTypes[type] ?? {};
	const written = flags ? value.split(",").map((part) => part.trim()) : [value];
	const wrong = written.find((part) => part === "unknownFutureValue" || !members.includes(part));
	if (wrong !== undefined) throw schemaMismatch(`${path}: '${wrong}' is no member of ${type}`);
	return members.filter((member) => written.includes(member)).join(",");
}

/** Completes an object of a type: missing collections become empty, everything else missing becomes null. */
export function complete(typeName: string, value: JsonObject): JsonObject {
	const odataType = value["@odata.type"];
	const name = typeof odataType === "string" ? odataType.slice(PREFIX.length) : typeName;
	const full: Record<string, Json> = odataType === undefined ? {} : { "@odata.type": odataType };
	for (const [key, type] of Object.entries(complexTypes[name]?.properties ?? {})) {
		const item = value[key];
		const inner = type.replace(/[[\]!]/g, "");
		if (isList(item)) full[key] = item.map((one) => (isObject(one) ? complete(inner, one) : one));
		else if (isObject(item)) full[key] = complete(inner, item);
		else full[key] = item ?? (type.startsWith("[") ? [] : null);
	}
	return full;
}

/** PATCH: objects merge at every level, collections and values replace, null clears. */
export function merge(stored: JsonObject, change: JsonObject): JsonObject {
	const merged: Record<string, Json> = { ...stored };
	for (const [key, next] of Object.entries(change)) {
		const before = stored[key];
		const mergeable = isObject(before) && isObject(next) && sameType(before, next);
		merged[key] = mergeable ? merge(before, next) : next;
	}
	return merged;
}

function sameType(one: JsonObject, other: JsonObject): boolean {
	return one["@odata.type"] === other["@odata.type"];
}
