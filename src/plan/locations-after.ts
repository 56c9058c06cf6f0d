import { isJsonList, isJsonObject, type JsonObject, textAt } from "../json.ts";
import { contains, type IpRange, parseIpRange } from "../policy/ip-range.ts";
import { canonicalLocation } from "./location-shape.ts";
import type { Change } from "./plan.ts";
import { placeholder } from "./resolve.ts";
import { canonicalId } from "./shape.ts";

/** The named locations of a tenant, canonical, by id; one that is still to be created by its placeholder. */
export type Locations = ReadonlyMap<string, JsonObject>;

export function locationsBefore(live: readonly JsonObject[]): Locations {
	return new Map(live.map((location) => [canonicalId(textAt(location, "id")), canonicalLocation(location)]));
}

/** What the locations will be once the changes are made. */
export function locationsAfter(live: readonly JsonObject[], changes: readonly Change[]): Locations {
	const result = new Map(locationsBefore(live));
	for (const { kind, action, id, name, after } of changes) {
		if (kind !== "namedLocation") continue;
		const key = id === null ? placeholder(name) : canonicalId(id);
		if (action === "delete" || after === null) result.delete(key);
		else result.set(key, after);
	}
	return result;
}

/** The ids that a policy's list of locations stands for; AllTrusted is whatever is trusted. */
export function idsNamed(listed: readonly string[], locations: Locations): string[] {
	const trusted = [...locations].filter(([, location]) => location["isTrusted"] === true).map(([id]) => id);
	return listed.flatMap((id) => (id === "AllTrusted" ? trusted : [id]));
}

/** The CIDR ranges of some locations. */
export function rangesOf(ids: readonly string[], locations: Locations): IpRange[] {
	return ids.flatMap((id) => {
		const ranges = locations.get(id)?.["ipRanges"];
		if (!isJsonList(ranges)) return [];
		return ranges.flatMap((range) => {
			const parsed = parseIpRange(isJsonObject(range) ? textAt(range, "cidrAddress") : "");
			return "error" in parsed ? [] : [parsed];
		});
	});
}

/** Whether every address of a range is also one of the others, be it in pieces. */
export function isCovered(range: IpRange, by: readonly IpRange[]): boolean {
	if (by.some((other) => contains(other, range))) return true;
	const inside = by.filter((other) => contains(range, other));
	return inside.length > 0 && ["0", "1"].every((bit) => isCovered(halfOf(range, bit), inside));
}

/** Only what is compared has to be that of the half: its family and its bits. */
function halfOf(range: IpRange, bit: string): IpRange {
	return { ...range, bits: range.bits + bit };
}
