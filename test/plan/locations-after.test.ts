import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import {
	idsNamed,
	isCovered,
	locationsAfter,
	locationsBefore,
	rangesOf,
} from "../../src/plan/locations-after.ts";
import type { Change } from "../../src/plan/plan.ts";
import { type IpRange, parseIpRange } from "../../src/policy/ip-range.ts";
import { guid, liveCountries, liveLocation } from "../support/example-msp.ts";

function range(text: string): IpRange {
	const parsed = parseIpRange(text);
	if ("error" in parsed) throw new Error(parsed.error);
	return parsed;
}

const upper = "ABCDEFAB-0000-4000-8000-000000000001";
const live = [liveLocation(upper, "Office", ["203.0.113.0/24"]), liveCountries(guid(2), "Countries", ["DE"])];
const change = (details: Pick<Change, "action" | "id" | "after"> & Partial<Change>): Change => ({
	kind: "namedLocation",
	part: "trusted-locations",
	name: "New",
	before: null,
	fields: [],
	position: { file: "policies/msp.yaml", line: 1, column: 1 },
	...details,
});
const after = (...changes: readonly Change[]) => locationsAfter(live, changes);
const fresh: JsonObject = {
	displayName: "New",
	isTrusted: true,
	ipRanges: [{ cidrAddress: "198.51.100.7/32" }],
};

describe("the locations after a plan", () => {
	it("are those before it where nothing changes, by ids in lower case", () => {
		expect(after()).toEqual(locationsBefore(live));
		expect([...after().keys()]).toEqual([upper.toLowerCase(), guid(2)]);
	});

	it.each([
		[
			"created, by its placeholder",
			change({ action: "create", id: null, after: fresh }),
			"namedLocation:New",
			fresh,
		],
		["updated", change({ action: "update", id: upper, after: fresh }), upper.toLowerCase(), fresh],
		["deleted", change({ action: "delete", id: upper, after: null }), upper.toLowerCase(), undefined],
		[
			"a policy, which is none of them",
			change({ action: "update", kind: "conditionalAccessPolicy", id: guid(2), after: fresh }),
			guid(2),
			locationsBefore(live).get(guid(2)),
		],
	])("know one that is %s", (_, one, id, expected) => {
		expect(after(one).get(id)).toEqual(expected);
	});

	it("are whatever is trusted, for AllTrusted", () => {
		const locations = after(change({ action: "create", id: null, after: fresh }));
		expect(idsNamed(["AllTrusted", guid(2), "unknown"], locations)).toEqual([
			upper.toLowerCase(),
			"namedLocation:New",
			guid(2),
			"unknown",
		]);
	});

	it("have the ranges that are CIDR, and no others", () => {
		const bounds = { lowerAddress: "198.51.100.1", upperAddress: "198.51.100.9" };
		const odd = { ipRanges: [bounds, null, "text", { cidrAddress: "203.0.113.0/24" }] };
		const locations = new Map<string, JsonObject>([...after(), ["odd", odd]]);
		const canonical = rangesOf(["odd", guid(2), "unknown"], locations).map((found) => found.canonical);
		expect(canonical).toEqual(["203.0.113.0/24"]);
	});
});

describe("a range is covered", () => {
	it.each<[string, readonly string[], boolean]>([
		["203.0.113.0/24", ["203.0.113.0/24"], true],
		["203.0.113.0/24", ["203.0.112.0/23"], true],
		["203.0.113.0/24", [], false],
		["203.0.113.0/24", ["203.0.113.0/25"], false],
		["203.0.113.0/24", ["203.0.113.0/25", "203.0.113.128/25"], true],
		["203.0.113.0/24", ["203.0.113.128/25", "203.0.113.64/26", "203.0.113.0/26"], true],
		["203.0.113.0/24", ["203.0.113.128/25", "203.0.113.64/26", "203.0.113.0/27"], false],
		["203.0.113.7/32", ["203.0.113.6/32"], false],
		["2001:db8::/32", ["2001:db8::/33", "2001:db8:8000::/33"], true],
		["0.0.0.0/8", ["::/0"], false],
	])("%s by %j: %s", (text, others, expected) => {
		expect(isCovered(range(text), others.map(range))).toBe(expected);
	});

	it("when each of its addresses is in one of the others", () => {
		const small = fc
			.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 28, max: 32 }))
			.map(([address, prefix]) => range(`203.0.113.${address - (address % 2 ** (32 - prefix))}/${prefix}`));
		const addresses = Array.from({ length: 16 }, (_, last) => last);
		const holds = ({ canonical }: IpRange, last: number) => {
			const [first = "", prefix = ""] = canonical.replace("203.0.113.", "").split("/");
			return last >= Number(first) && last < Number(first) + 2 ** (32 - Number(prefix));
		};
		fc.assert(
			fc.property(small, fc.array(small, { maxLength: 6 }), (one, others) => {
				const expected = addresses
					.filter((last) => holds(one, last))
					.every((last) => others.some((other) => holds(other, last)));
				expect(isCovered(one, others)).toBe(expected);
			}),
		);
	});
});
