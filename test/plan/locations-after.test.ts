import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { idsNamed, locationsAfter, locationsBefore } from "../../src/plan/locations-after.ts";
import type { Change } from "../../src/plan/plan.ts";
import { guid, liveCountries, liveLocation } from "../support/example-msp.ts";

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
});
