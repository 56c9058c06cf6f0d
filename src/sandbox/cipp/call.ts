import type { Json } from "../../json.ts";
import { isObject } from "../json-values.ts";
import type { CippState } from "./state.ts";

/** One request that was let in. */
export interface CippCall {
	readonly state: CippState;
	readonly query: URLSearchParams;
	readonly body: Json | undefined;
	/** The caller's role. */
	readonly role: string;
	/** Where CIPP is, as in https://localhost:8443 */
	readonly origin: string;
}

/** A body to be sent as JSON, or nothing at all. */
export interface CippAnswer {
	readonly status?: 200 | 500;
	readonly body?: Json;
	/** Plain text instead. */
	readonly text?: string;
}

/** The value of a property, whose name PowerShell reads without regard to case. */
export function property(value: Json | undefined, name: string): Json | undefined {
	if (!isObject(value)) return undefined;
	return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** The text of a property; empty for anything else. */
export function textOf(value: Json | undefined, name: string): string {
	const found = property(value, name);
	return typeof found === "string" ? found : "";
}

/** PowerShell's [bool]: any text that is not empty is true, "false" as well. */
export function truthOf(value: Json | undefined): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The query wins over the body. */
export function actionOf({ query, body }: Pick<CippCall, "query" | "body">): string {
	const asked = [...query.entries()].find(([key]) => key.toLowerCase() === "action")?.[1];
	return (asked ?? textOf(body, "Action")).toLowerCase();
}

/** `.value` of an object, or of every object in a list, as PowerShell enumerates members; texts have none. */
export function valuesOf(value: Json | undefined): readonly Json[] {
	const items = Array.isArray(value) ? value : [value];
	return items
		.map((item) => property(item, "value"))
		.filter((item) => item !== undefined)
		.filter((item) => item !== null);
}
