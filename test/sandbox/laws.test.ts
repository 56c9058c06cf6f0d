import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { bind, complete, merge } from "../../src/sandbox/graph/binding.ts";
import { parseFilter } from "../../src/sandbox/graph/filter.ts";
import { GraphError } from "../../src/sandbox/graph/graph-error.ts";
import { settlePolicy, writablePart } from "../../src/sandbox/graph/policy-document.ts";
import { timestampOf } from "../../src/sandbox/graph/timestamp.ts";
import { guidOf, isGuid } from "../../src/sandbox/guid.ts";

const header = { id: "1", templateId: null, createdDateTime: "x", modifiedDateTime: null };

const names = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
const locations: fc.Arbitrary<JsonObject | null> = fc.option(fc.record({ includeLocations: names }));
const policy: fc.Arbitrary<JsonObject> = fc.record({
	displayName: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ""),
	state: fc.constantFrom("enabled", "disabled", "enabledForReportingButNotEnforced"),
	conditions: fc.record(
		{
			applications: fc.constant({ includeApplications: ["All"] }),
			users: fc.record({ includeUsers: fc.constant(["All"]), excludeGroups: names }),
			locations,
			signInRiskLevels: fc.uniqueArray(fc.constantFrom("low", "medium", "high")),
		},
		{ requiredKeys: ["applications", "users"] },
	),
	grantControls: fc.constant({ operator: "OR", builtInControls: ["mfa"] }),
});

describe("policies", () => {
	it("settle to what settles to itself", () => {
		fc.assert(
			fc.property(policy, (written) => {
				const stored = settlePolicy(header, bind("conditionalAccessPolicy", written));
				const again = settlePolicy(header, bind("conditionalAccessPolicy", writablePart(stored)));
				expect(again).toEqual(stored);
			}),
		);
	});

	it("become the change where it speaks, and stay as they are where it is silent", () => {
		fc.assert(
			fc.property(policy, policy, (before, change) => {
				const stored = writablePart(settlePolicy(header, before));
				const merged = settlePolicy(header, merge(stored, change));
				expect(merged).toMatchObject({ displayName: change["displayName"], state: change["state"] });
				expect(merge(stored, {})).toEqual(stored);
				expect(merge(merge(stored, change), change)).toEqual(merge(stored, change));
			}),
		);
	});

	it("refuse any property that the schema does not have", () => {
		fc.assert(
			fc.property(policy, fc.string(), (written, key) => {
				fc.pre(
					!(key in written) && !["description", "sessionControls", "@odata.type", "__proto__"].includes(key),
				);
				expect(() => bind("conditionalAccessPolicy", { ...written, [key]: 1 })).toThrow(GraphError);
			}),
		);
	});

	it("complete without losing what was written", () => {
		fc.assert(
			fc.property(policy, (written) => {
				const { conditions, ...rest } = complete("conditionalAccessPolicy", written);
				expect(rest).toMatchObject({ displayName: written["displayName"], state: written["state"] });
				expect(conditions).toHaveProperty("applications.includeApplications", ["All"]);
			}),
		);
	});
});

describe("small things", () => {
	it("find any name that is quoted as OData wants it", () => {
		fc.assert(
			fc.property(fc.string(), (name) => {
				const matches = parseFilter(`displayName eq '${name.replaceAll("'", "''")}'`, ["displayName"]);
				expect(matches({ displayName: name })).toBe(true);
				expect(matches({ displayName: `${name}x` })).toBe(false);
			}),
		);
	});

	it("make GUIDs that look like GUIDs and differ with their parts", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				expect(isGuid(guidOf(one))).toBe(true);
				expect(guidOf(one, "x") === guidOf(other, "x")).toBe(one === other);
			}),
		);
	});

	it("write times that read back to the millisecond", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.string(), (time, id) => {
				const text = timestampOf(time, id);
				expect(Math.floor(Date.parse(text))).toBe(time);
				expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/);
			}),
		);
	});
});
