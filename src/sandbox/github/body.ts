import type { Json, JsonObject } from "../../json.ts";
import { isList, isObject, parseJson } from "../json-values.ts";
import { GitHubError, invalidRequest } from "./github-error.ts";

interface Field {
	readonly type: "text" | "nullable-text" | "boolean" | "texts" | "object";
	readonly required?: true;
	readonly oneOf?: readonly string[];
	readonly shape?: Shape;
}

/** The properties of a body that are supported; all others are refused. */
export type Shape = Readonly<Record<string, Field>>;

/** @throws GitHubError 400 for what is no JSON, 422 for what is not of the shape */
export function readBody(text: string, shape: Shape): JsonObject {
	const body = text === "" ? {} : parseJson(text);
	if (body === undefined) throw new GitHubError(400, "Problems parsing JSON");
	if (!isObject(body)) throw new GitHubError(400, "Body should be a JSON object");
	checkShape(body, shape, "");
	return body;
}

function checkShape(body: JsonObject, shape: Shape, place: string): void {
	for (const [name, field] of Object.entries(shape)) {
		if (field.required && body[name] === undefined) throw invalidRequest(`"${name}" wasn't supplied.`);
	}
	for (const [name, value] of Object.entries(body)) {
		const field = shape[name];
		if (field === undefined) throw invalidRequest(`"${name}" is not a permitted key.`);
		const path = `${place}/${name}`;
		checkField(value, field, path);
		if (field.shape !== undefined && isObject(value)) checkShape(value, field.shape, path);
	}
}

/** GitHub's own words are of this kind; those for oneOf are synthetic. */
function checkField(value: Json, { type, oneOf }: Field, path: string): void {
	const shown = JSON.stringify(value);
	if (!isOfType(value, type))
		throw invalidRequest(`For 'properties${path}', ${shown} is not ${nameOf[type]}.`);
	if (oneOf !== undefined && typeof value === "string" && !oneOf.includes(value)) {
		throw invalidRequest(`For 'properties${path}', ${shown} is not a member of ${JSON.stringify(oneOf)}.`);
	}
}

const nameOf = {
	text: "a string",
	"nullable-text": "a string",
	boolean: "a boolean",
	texts: "an array of strings",
	object: "an object",
};

function isOfType(value: Json, type: Field["type"]): boolean {
	switch (type) {
		case "text":
			return typeof value === "string";
		case "nullable-text":
			return value === null || typeof value === "string";
		case "boolean":
			return typeof value === "boolean";
		case "texts":
			return isList(value) && value.every((item) => typeof item === "string");
		case "object":
			return isObject(value);
	}
}
