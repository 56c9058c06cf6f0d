import { isJsonList, isJsonObject, type Json, type JsonObject, textAt } from "../json.ts";
import { parseIpRange } from "../policy/ip-range.ts";
import { canonicalise, type Shape, set, value } from "./shape.ts";

const ip = "#microsoft.graph.ipNamedLocation";
const country = "#microsoft.graph.countryNamedLocation";

const countryShape: Shape = {
	displayName: value(),
	countriesAndRegions: set(),
	countryLookupMethod: value("clientIpAddress"),
	includeUnknownCountriesAndRegions: value(false),
};

/**
 * One form for a named location as written and as Graph answers it. A location of a kind that is not ours to write
 * (compliant network, service tag) comes back as its type and name alone.
 */
export function canonicalLocation(input: JsonObject): JsonObject {
	const type = locationType(input);
	if (type === country) return { "@odata.type": country, ...canonicalise(input, countryShape) };
	if (type !== ip) return { "@odata.type": type, displayName: input["displayName"] ?? null };
	const ranges = isJsonList(input["ipRanges"]) ? input["ipRanges"].map(canonicalRange) : [];
	const unique = new Map(ranges.map((range) => [rangeText(range), range]));
	return {
		"@odata.type": ip,
		displayName: input["displayName"] ?? null,
		isTrusted: input["isTrusted"] === true,
		ipRanges: [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range),
	};
}

/** Microsoft's type of a location; where the YAML leaves it out, it follows from what is written. */
export function locationType(input: JsonObject): string {
	const type = textAt(input, "@odata.type");
	if (type !== "") return type;
	return "countriesAndRegions" in input ? country : ip;
}

/** Graph takes an IPv6 range under either type name, so the type follows from the address. */
function canonicalRange(input: Json): JsonObject {
	const range = isJsonObject(input) ? input : { cidrAddress: input };
	const cidr = range["cidrAddress"];
	if (typeof cidr !== "string") return boundedRange(range);
	const parsed = parseIpRange(cidr);
	if ("error" in parsed) return { "@odata.type": textAt(range, "@odata.type"), cidrAddress: cidr };
	const type = parsed.family === "ipv4" ? "iPv4CidrRange" : "iPv6CidrRange";
	return { "@odata.type": `#microsoft.graph.${type}`, cidrAddress: parsed.canonical };
}

function boundedRange(range: JsonObject): JsonObject {
	const lowerAddress = canonicalAddress(textAt(range, "lowerAddress"));
	const upperAddress = canonicalAddress(textAt(range, "upperAddress"));
	const type = lowerAddress.includes(":") ? "iPv6Range" : "iPv4Range";
	return { "@odata.type": `#microsoft.graph.${type}`, lowerAddress, upperAddress };
}

function canonicalAddress(text: string): string {
	const parsed = parseIpRange(text);
	return "error" in parsed ? text.toLowerCase() : parsed.address;
}

/** A range as people write it: a CIDR, or the first and last address. */
export function rangeText(range: JsonObject): string {
	const cidr = textAt(range, "cidrAddress");
	return cidr === "" ? `${textAt(range, "lowerAddress")}-${textAt(range, "upperAddress")}` : cidr;
}
