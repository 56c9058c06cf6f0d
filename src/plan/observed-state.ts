import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json.ts";

/** A live object without annotations and time stamps, which say nothing about what it does. */
export function withoutAnnotations(live: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(live)
			.filter(([key]) => key === "@odata.type" || !(key.includes("@") || key === "modifiedDateTime"))
			.map(([key, inner]): [string, Json] => [
				key,
				isJsonObject(inner) ? withoutAnnotations(inner) : stable(inner),
			]),
	);
}

/** Lists of texts are sets, so their order must not change a fingerprint. */
function stable(value: Json): Json {
	return isJsonList(value) && value.every((item) => typeof item === "string") ? [...value].sort() : value;
}
