import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json.ts";
import { canonicalJson } from "./canonical-json.ts";

/** A live object without annotations and time stamps, which say nothing about what it does. */
export function withoutAnnotations(live: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(live)
			.filter(([key]) => key === "@odata.type" || !(key.includes("@") || key === "modifiedDateTime"))
			.map(([key, inner]): [string, Json] => [key, stable(inner)]),
	);
}

/** Lists are sets, so their order must not change a fingerprint. */
function stable(value: Json): Json {
	if (isJsonObject(value)) return withoutAnnotations(value);
	if (!isJsonList(value)) return value;
	return value
		.map((item) => [canonicalJson(stable(item)), stable(item)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, item]) => item);
}
