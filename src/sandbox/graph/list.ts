import type { Json, JsonObject } from "../../json.ts";
import type { GraphAnswer, GraphCall } from "./call.ts";
import { parseFilter } from "./filter.ts";
import { badRequest } from "./graph-error.ts";
import type { ResourceQuery } from "./resources.ts";

/** Answers a collection: filtered, ordered, paged, selected. `items` are complete. */
export function answerList(
	call: GraphCall,
	resource: ResourceQuery,
	context: string,
	items: readonly JsonObject[],
): GraphAnswer {
	checkOptions(call, resource.options);
	const filter = call.query.get("$filter");
	const found = filter === null ? items : items.filter(parseFilter(filter, resource.filterable));
	const { page, nextLink } = pageOf(order(found, call, resource), call, resource);
	const { keys, suffix } = selection(call, resource);
	const counted = call.query.get("$count") === "true" && (resource.page === undefined || call.eventual);
	return {
		status: 200,
		body: {
			"@odata.context": `${call.origin}/v1.0/$metadata#${context}${suffix}`,
			...(counted ? { "@odata.count": found.length } : {}),
			...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
			value: page.map((item) => pick(item, keys)),
		},
	};
}

/** Answers one object. `item` is complete. */
export function answerOne(
	call: GraphCall,
	resource: ResourceQuery,
	context: string,
	item: JsonObject,
): GraphAnswer {
	checkOptions(call, ["$select"]);
	const { keys, suffix } = selection(call, resource);
	const at = `${call.origin}/v1.0/$metadata#${context.replace("/$entity", `${suffix}/$entity`)}`;
	return { status: 200, body: { "@odata.context": at, ...pick(item, keys) } };
}

function checkOptions(call: GraphCall, allowed: readonly string[]): void {
	for (const name of call.query.keys()) {
		if (allowed.includes(name.toLowerCase())) continue;
		throw badRequest(`The query specified in the URI is not valid. Query option '${name}' is not supported.`); // synthetic text
	}
}

function selection(call: GraphCall, resource: ResourceQuery) {
	const written = call.query.get("$select");
	if (written === null || written === "") return { keys: resource.defaults, suffix: "" };
	const keys = written.split(",").map((key) => key.trim());
	const unknown = keys.find((key) => !resource.properties.includes(key));
	if (unknown !== undefined) {
		throw badRequest(
			`Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.${resource.type}'.`,
		);
	}
	return { keys, suffix: `(${keys.join(",")})` };
}

/** Annotations stay with what they annotate. */
function pick(item: JsonObject, keys: readonly string[] | undefined): JsonObject {
	if (keys === undefined) return item;
	return Object.fromEntries(
		Object.entries(item).filter(([key]) => key === "@odata.type" || keys.includes(key.split("@")[0] ?? key)),
	);
}

function order(
	items: readonly JsonObject[],
	call: GraphCall,
	resource: ResourceQuery,
): readonly JsonObject[] {
	const written = call.query.get("$orderby");
	if (written === null) return items;
	const [property = "", direction = "asc"] = written.trim().split(/\s+/);
	if (!resource.properties.includes(property)) {
		throw badRequest(
			`Could not find a property named '${property}' on type 'microsoft.graph.${resource.type}'.`,
		);
	}
	const sign = direction === "desc" ? -1 : 1;
	return items.toSorted((one, other) => sign * compare(one[property], other[property]));
}

function compare(one: Json | undefined, other: Json | undefined): number {
	return String(one).localeCompare(String(other));
}

function pageOf(items: readonly JsonObject[], call: GraphCall, resource: ResourceQuery) {
	const { size, max } = resource.page ?? { size: call.world.pageSize, max: 999 };
	const top = wholeNumber(call, "$top", 1, max) ?? size;
	const start = startOf(call) + (wholeNumber(call, "$skip", 0, Number.MAX_SAFE_INTEGER) ?? 0);
	const page = items.slice(start, start + top);
	if (start + top >= items.length) return { page };
	const query = new URLSearchParams(call.query);
	query.delete("$skip");
	query.set("$skiptoken", Buffer.from(`${start + top}`).toString("base64url"));
	return { page, nextLink: `${call.origin}${call.path}?${query.toString().replaceAll("%24", "$")}` };
}

function startOf(call: GraphCall): number {
	const token = call.query.get("$skiptoken");
	if (token === null) return 0;
	const start = Number(Buffer.from(token, "base64url").toString());
	if (Number.isSafeInteger(start) && start >= 0) return start;
	throw badRequest("The $skiptoken is not valid."); // synthetic text
}

function wholeNumber(call: GraphCall, option: string, least: number, most: number): number | undefined {
	const written = call.query.get(option);
	if (written === null) return undefined;
	const value = Number(written);
	if (/^\d+$/.test(written) && value >= least && value <= most) return value;
	throw badRequest(`Invalid value '${written}' for query option '${option}'.`); // synthetic text
}
