import { describe, expect, it } from "vitest";
import type { Json } from "../../src/json.ts";
import { canonicalLocation, locationType, rangeText } from "../../src/plan/location-shape.ts";
import { guid, liveCountries, liveLocation } from "../support/example-msp.ts";

const v4 = (cidrAddress: string) => ({ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress });
const v6 = (cidrAddress: string) => ({ "@odata.type": "#microsoft.graph.iPv6CidrRange", cidrAddress });

const ranges: readonly (readonly [what: string, ranges: readonly Json[], canonical: readonly Json[]])[] = [
	["texts are ranges", ["203.0.113.0/24"], [v4("203.0.113.0/24")]],
	["one address is a range", ["198.51.100.7"], [v4("198.51.100.7/32")]],
	["one IPv6 address is a range", ["2001:db8::7"], [v6("2001:db8::7/128")]],
	["host bits mean nothing", [v4("203.0.113.9/24")], [v4("203.0.113.0/24")]],
	["IPv6 has one spelling", ["2001:DB8:0:0::/32"], [v6("2001:db8::/32")]],
	["the type follows from the address", [v4("2001:db8::/32")], [v6("2001:db8::/32")]],
	["order means nothing", ["203.0.113.0/24", "192.0.2.0/24"], [v4("192.0.2.0/24"), v4("203.0.113.0/24")]],
	["twice is once", ["203.0.113.0/24", v4("203.0.113.9/24")], [v4("203.0.113.0/24")]],
	[
		"first and last addresses stay what they are",
		[{ lowerAddress: "203.0.113.1", upperAddress: "203.0.113.9" }],
		[
			{
				"@odata.type": "#microsoft.graph.iPv4Range",
				lowerAddress: "203.0.113.1",
				upperAddress: "203.0.113.9",
			},
		],
	],
	[
		"first and last IPv6 addresses have one spelling",
		[{ lowerAddress: "2001:DB8:0::1", upperAddress: "2001:db8:0:0::F" }],
		[
			{
				"@odata.type": "#microsoft.graph.iPv6Range",
				lowerAddress: "2001:db8::1",
				upperAddress: "2001:db8::f",
			},
		],
	],
	[
		"what cannot be read is kept",
		[v6("::ffff:203.0.113.0/120"), { lowerAddress: "Somewhere", upperAddress: "Else" }],
		[
			v6("::ffff:203.0.113.0/120"),
			{ "@odata.type": "#microsoft.graph.iPv4Range", lowerAddress: "somewhere", upperAddress: "else" },
		],
	],
];

describe("the canonical form of a named location", () => {
	it.each(ranges)("knows that %s", (_, ipRanges, canonical) => {
		expect(canonicalLocation({ displayName: "Office", isTrusted: true, ipRanges })).toEqual({
			"@odata.type": "#microsoft.graph.ipNamedLocation",
			displayName: "Office",
			isTrusted: true,
			ipRanges: canonical,
		});
	});

	it("is the same for what was written and for what Graph makes of it", () => {
		const written = { displayName: "Office", isTrusted: true, ipRanges: ["203.0.113.0/24", "2001:db8::/32"] };
		const live = liveLocation(guid(1), "Office", ["2001:db8::/32", "203.0.113.0/24"]);
		expect(canonicalLocation(live)).toEqual(canonicalLocation(written));
	});

	it("is not trusted and has no ranges where nothing says so", () => {
		expect(canonicalLocation({})).toEqual({
			"@odata.type": "#microsoft.graph.ipNamedLocation",
			displayName: null,
			isTrusted: false,
			ipRanges: [],
		});
	});

	it("fills in the defaults of countries", () => {
		const written = { displayName: "Countries", countriesAndRegions: ["DE", "AT"] };
		expect(canonicalLocation(written)).toEqual(
			canonicalLocation(liveCountries(guid(1), "Countries", ["AT", "DE"])),
		);
		expect(canonicalLocation(written)).toMatchObject({
			"@odata.type": "#microsoft.graph.countryNamedLocation",
			countryLookupMethod: "clientIpAddress",
			includeUnknownCountriesAndRegions: false,
		});
	});

	it.each([{ displayName: "All Compliant Network locations" }, {}])(
		"knows other kinds by type and name: %j",
		(name) => {
			const type = "#microsoft.graph.compliantNetworkNamedLocation";
			expect(
				canonicalLocation({
					"@odata.type": type,
					compliantNetworkType: "allTenantCompliantNetworks",
					...name,
				}),
			).toEqual({ "@odata.type": type, displayName: name.displayName ?? null });
		},
	);
});

describe("the type of a location", () => {
	it.each([
		[
			{ "@odata.type": "#microsoft.graph.serviceTagNamedLocation" },
			"#microsoft.graph.serviceTagNamedLocation",
		],
		[{ countriesAndRegions: ["DE"] }, "#microsoft.graph.countryNamedLocation"],
		[{ ipRanges: [] }, "#microsoft.graph.ipNamedLocation"],
	])("of %j is %s", (input, type) => expect(locationType(input)).toBe(type));
});

describe("a range as text", () => {
	it.each([
		[v4("203.0.113.0/24"), "203.0.113.0/24"],
		[{ lowerAddress: "203.0.113.1", upperAddress: "203.0.113.9" }, "203.0.113.1-203.0.113.9"],
	])("of %j is %s", (range, text) => expect(rangeText(range)).toBe(text));
});
