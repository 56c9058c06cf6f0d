import ipaddr from "ipaddr.js";
import type { Json, JsonObject } from "../../json.ts";
import { isList, objectAt, textAt, textsAt } from "../json-values.ts";
import { complete } from "./binding.ts";
import { badRequest } from "./graph-error.ts";
import { checkName } from "./policy-rules.ts";

const MAX_RANGES = 2000;
/** Wider networks are refused; whether /8 itself is allowed is ambiguous in the documentation, and allowed here. */
const WIDEST_PREFIX = 8;

/**
 * Turns a bound named location into what is stored: complete, checked, ranges typed after their addresses.
 * The texts of the refusals are synthetic.
 * @throws GraphError
 */
export function settleLocation(header: JsonObject, written: JsonObject): JsonObject {
	const full = complete("namedLocation", written);
	checkName(textAt(full, "displayName"));
	const own = textAt(full, "@odata.type").endsWith("ipNamedLocation") ? settleIp(full) : settleCountry(full);
	return {
		"@odata.type": textAt(full, "@odata.type"),
		...header,
		displayName: textAt(full, "displayName"),
		...own,
	};
}

function settleIp(full: JsonObject): JsonObject {
	const ranges = isList(full["ipRanges"]) ? full["ipRanges"] : [];
	if (ranges.length === 0) throw badRequest("ipRanges must have at least one range.");
	if (ranges.length > MAX_RANGES) throw badRequest(`ipRanges must not have more than ${MAX_RANGES} ranges.`);
	return { isTrusted: full["isTrusted"] ?? false, ipRanges: ranges.map(settleRange) };
}

function settleRange(range: Json): JsonObject {
	const cidr = textAt(range, "cidrAddress");
	return cidr === "" ? settleSpan(range) : settleCidr(cidr);
}

/** The service accepts an IPv6 network typed as IPv4; that it corrects the type is inferred. Host bits stay. */
function settleCidr(cidr: string): JsonObject {
	const [address = "", prefix = ""] = cidr.split("/");
	if (!cidr.includes("/") || !ipaddr.isValidCIDR(cidr) || !isWholeAddress(address)) {
		throw badRequest(`The IP range '${cidr}' is not a valid CIDR address.`);
	}
	if (Number(prefix) < WIDEST_PREFIX)
		throw badRequest(`The IP range '${cidr}' is wider than /${WIDEST_PREFIX}.`);
	const kind = ipaddr.IPv6.isValid(address) ? "iPv6CidrRange" : "iPv4CidrRange";
	return { "@odata.type": `#microsoft.graph.${kind}`, cidrAddress: cidr };
}

function settleSpan(range: Json): JsonObject {
	const lowerAddress = textAt(range, "lowerAddress");
	const upperAddress = textAt(range, "upperAddress");
	const valid = isWholeAddress(lowerAddress) && isWholeAddress(upperAddress);
	const kinds = valid ? [ipaddr.parse(lowerAddress).kind(), ipaddr.parse(upperAddress).kind()] : [];
	if (!valid || kinds[0] !== kinds[1]) {
		throw badRequest(`The IP range '${lowerAddress}' to '${upperAddress}' is not valid.`);
	}
	const type = kinds[0] === "ipv6" ? "iPv6Range" : "iPv4Range";
	return { "@odata.type": `#microsoft.graph.${type}`, lowerAddress, upperAddress };
}

/** `ipaddr.js` also reads 10.1 and 0x7f000001 as addresses; the service does not (synthetic). */
function isWholeAddress(address: string): boolean {
	return ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
}

function settleCountry(full: JsonObject): JsonObject {
	const countries = textsAt(full, "countriesAndRegions");
	if (countries.length === 0) throw badRequest("countriesAndRegions must have at least one country.");
	const wrong = countries.find((country) => !/^[A-Z]{2}$/.test(country));
	if (wrong !== undefined) throw badRequest(`'${wrong}' is not a two-letter country code.`);
	return {
		countriesAndRegions: countries,
		includeUnknownCountriesAndRegions: full["includeUnknownCountriesAndRegions"] ?? false,
		countryLookupMethod: full["countryLookupMethod"] ?? "clientIpAddress",
	};
}

/** The part of a stored location that a client may write. */
export function writableLocation(stored: JsonObject): JsonObject {
	const {
		id: _,
		createdDateTime: __,
		modifiedDateTime: ___,
		deletedDateTime: ____,
		...rest
	} = objectAt(stored);
	return rest;
}
