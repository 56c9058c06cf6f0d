import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { canonicalLocation } from "../../src/plan/location-shape.ts";
import { meanwhile, narrows, orderChanges } from "../../src/plan/order.ts";
import type { Change } from "../../src/plan/plan.ts";
import { locationBody, locationUpdate } from "../support/location-update.ts";

const position = { file: "policies/msp.yaml", line: 1, column: 1 };
const office = ["203.0.113.0/24"];
const both = ["203.0.113.0/24", "198.51.100.0/24"];
const branch = ["198.51.100.0/24"];

const other = (
	action: Change["action"],
	kind: Change["kind"],
	name: string,
	id: string | null = null,
): Change => ({
	...{ action, kind, part: "other", name, id, before: null, after: null, fields: [], position },
});
const update = (name: string, before: JsonObject, after: JsonObject): Change => {
	const change = locationUpdate(name, before, after);
	if (!change) throw new Error("nothing changes");
	return change;
};

describe("the order of changes", () => {
	it("makes room first, then policies, then takes away, and deletes the other way round", () => {
		const ordered = [
			update("Wider", { ipRanges: office }, { ipRanges: both }),
			other("create", "namedLocation", "X"),
			other("create", "conditionalAccessPolicy", "B"),
			other("update", "conditionalAccessPolicy", "C", "1"),
			other("update", "conditionalAccessPolicy", "C", "2"),
			{ ...other("update", "conditionalAccessPolicy", "A", "3"), part: "D" as const },
			update("Mover", { ipRanges: office }, { ipRanges: branch }),
			update("Narrower", { ipRanges: both }, { ipRanges: office }),
			other("delete", "conditionalAccessPolicy", "A"),
			other("delete", "namedLocation", "A"),
		];
		expect(orderChanges([undefined, ...ordered.toReversed()])).toEqual(ordered);
	});
});

describe("an update of a location", () => {
	const countries = (...countriesAndRegions: readonly string[]) => ({ countriesAndRegions });
	const unknown = (includeUnknownCountriesAndRegions: boolean, ...codes: readonly string[]) => ({
		...countries(...codes),
		includeUnknownCountriesAndRegions,
	});
	const trusted = (isTrusted: boolean, ipRanges: readonly Json[]) => ({ isTrusted, ipRanges });

	it.each<[string, JsonObject, JsonObject, boolean, JsonObject?]>([
		["gains an address", trusted(true, office), trusted(true, both), false],
		["loses an address", trusted(true, both), trusted(true, office), true],
		["gains and loses addresses", trusted(true, office), trusted(true, branch), true, trusted(true, both)],
		["gains trust", trusted(false, office), trusted(true, office), false],
		["loses trust", trusted(true, office), trusted(false, office), true],
		[
			"gains an address and loses trust",
			trusted(true, office),
			trusted(false, both),
			true,
			trusted(true, both),
		],
		[
			"gains trust and loses an address",
			trusted(false, both),
			trusted(true, office),
			true,
			trusted(true, both),
		],
		["loses both", trusted(true, both), trusted(false, office), true],
		["gains a country", countries("DE"), countries("DE", "FR"), false],
		["gains and loses countries", countries("DE"), countries("FR"), true, countries("DE", "FR")],
		["loses the unknown countries", unknown(true, "DE"), unknown(false, "DE"), true],
		[
			"gains a country and loses the unknown ones",
			unknown(true, "DE"),
			unknown(false, "DE", "FR"),
			true,
			unknown(true, "DE", "FR"),
		],
		["gets another name", { ...trusted(true, office), displayName: "Old" }, trusted(true, office), false],
	])("that %s", (_, before, after, isNarrowing, between) => {
		const change = update("Office", before, after);
		expect(narrows(change)).toBe(isNarrowing);
		const step = meanwhile(change);
		if (between === undefined) expect(step).toBeUndefined();
		else {
			const { action, id, name } = change;
			expect(step).toMatchObject({ action, id, name });
			expect(step?.after).toEqual(canonicalLocation(locationBody(between, "Office")));
		}
	});

	it("keeps its new name and what else is new in the meantime", () => {
		const change = update(
			"New name",
			{ ...trusted(true, office), displayName: "Old name" },
			trusted(true, branch),
		);
		expect(meanwhile(change)?.after).toMatchObject({ displayName: "New name" });
	});

	const loss = { path: "conditions.users.excludeUsers", before: ["1"], after: [], removed: ["1"], position };
	it.each<[string, Change]>([
		["a policy", { ...other("update", "conditionalAccessPolicy", "P", "1"), fields: [loss] }],
		["a create", other("create", "namedLocation", "L")],
		["a delete", other("delete", "namedLocation", "L", "1")],
	])("is not %s", (_, change) => {
		expect([narrows(change), meanwhile(change)]).toEqual([false, undefined]);
	});
});

describe("a location that holds many ranges", () => {
	const list = (count: number, text: (index: number) => string) =>
		Array.from({ length: count }, (_, index) => text(index));
	/** Every other address, so that no two are neighbours. */
	const apart = (second: number, count: number) =>
		list(count, (index) => `198.${second}.${Math.floor(index / 128)}.${(index % 128) * 2}/32`);
	const neighbours = (second: number, count: number) =>
		list(count, (index) => `198.${second}.${Math.floor(index / 256)}.${index % 256}/32`);
	const moved = (before: readonly string[], after: readonly string[]) =>
		meanwhile(update("Office", { ipRanges: before }, { ipRanges: after }));
	const rangesOf = (change: Change | undefined) => change?.after?.["ipRanges"];

	it("holds all of the old and the new in between, up to Microsoft's limit", () => {
		expect(rangesOf(moved(apart(51, 1000), apart(52, 1000)))).toHaveLength(2000);
	});

	it("holds the same addresses in fewer ranges where it would be too many", () => {
		const ranges = rangesOf(moved(neighbours(51, 1024), neighbours(52, 1024)));
		expect(ranges).toMatchObject([{ cidrAddress: "198.51.0.0/22" }, { cidrAddress: "198.52.0.0/22" }]);
	});

	it.each<[string, readonly string[]]>([
		["more than it can hold", apart(52, 1001)],
		["a range that nobody can read", [...neighbours(52, 1000), "198.52.0.0/33"]],
	])("is changed in one step with %s", (_, after) => {
		expect(moved(apart(51, 1000), after)).toBeUndefined();
	});
});
