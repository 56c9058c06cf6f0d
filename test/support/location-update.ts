import type { DesiredNamedLocation } from "../../src/desired/tenant.ts";
import { isJsonList, type JsonObject } from "../../src/json.ts";
import { diffObject } from "../../src/plan/diff.ts";
import type { Change } from "../../src/plan/plan.ts";

const position = { file: "policies/msp.yaml", line: 1, column: 1 };

/** A location in Graph's own shape, from ranges that are written as text. */
export function locationBody(body: JsonObject, displayName: string): JsonObject {
	const { ipRanges } = body;
	return {
		displayName,
		...body,
		...(isJsonList(ipRanges) ? { ipRanges: ipRanges.map((cidrAddress) => ({ cidrAddress })) } : {}),
	};
}

/** What the plan makes of a location that is to be different; the name serves as its id. */
export function locationUpdate(name: string, before: JsonObject, after: JsonObject): Change | undefined {
	const body = locationBody(after, name);
	const entry: DesiredNamedLocation = {
		...{ kind: "namedLocation", part: "trusted-locations", name, position, body },
		at: () => position,
	};
	return diffObject(entry, body, { id: name, ...locationBody(before, name) });
}
