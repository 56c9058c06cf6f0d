import { isJsonList, isJsonObject, type Json, type JsonObject, jsonOf } from "../json.ts";
import type { ClientFile, MspFile } from "../policy/generated/types.ts";
import type { Located } from "../policy/model.ts";
import { keep } from "./entry.ts";
import type { DesiredNamedLocation, DesiredPolicy, WrittenRange } from "./tenant.ts";

/** The named locations of a file's `conditionalAccess` section. */
export function writtenLocations(file: Located<MspFile | ClientFile>): DesiredNamedLocation[] {
	return (file.value.conditionalAccess?.namedLocations ?? []).map((body, index) => {
		const base = ["conditionalAccess", "namedLocations", index] as const;
		return {
			kind: "namedLocation",
			part: "other",
			name: body.displayName,
			...keep(body),
			position: file.at(base),
			at: (path) => file.at([...base, ...path]),
			body: jsonOf(body),
		};
	});
}

/** The policies of a file's `conditionalAccess` section. */
export function writtenPolicies(file: Located<MspFile | ClientFile>): DesiredPolicy[] {
	return (file.value.conditionalAccess?.policies ?? []).map((body, index) => {
		const base = ["conditionalAccess", "policies", index] as const;
		return {
			kind: "conditionalAccessPolicy",
			part: "other",
			name: body.displayName,
			...keep(body),
			position: file.at(base),
			at: (path) => file.at([...base, ...path]),
			cippApplications: false,
			body: jsonOf(body),
		};
	});
}

/** The ranges of a location, in either of Graph's forms. */
export function locationRanges(location: DesiredNamedLocation): WrittenRange[] {
	const ranges = location.body["ipRanges"];
	if (!isJsonList(ranges)) return [];
	return ranges.flatMap((range, index) => {
		const text = isJsonObject(range) ? rangeText(range) : range;
		const position = location.at(["ipRanges", index]);
		return typeof text === "string" ? [{ text, owner: location.name, position }] : [];
	});
}

function rangeText({ cidrAddress, lowerAddress, upperAddress }: JsonObject): Json | undefined {
	if (typeof lowerAddress !== "string" || typeof upperAddress !== "string") return cidrAddress;
	return `${lowerAddress}-${upperAddress}`;
}
