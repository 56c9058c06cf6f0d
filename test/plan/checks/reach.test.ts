import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/json.ts";
import { type Reach, reachOf } from "../../../src/plan/checks/reach.ts";
import { diffBodies } from "../../../src/plan/diff.ts";
import { canonicalPolicy } from "../../../src/plan/policy-shape.ts";

const position = { file: "policies/msp.yaml", line: 1, column: 1 };
const nothing = { users: {}, applications: {} };

/** What the one field in which two sets of conditions differ does. */
function reach(before: Json, after: Json): Reach | undefined {
	const body = (conditions: Json) =>
		canonicalPolicy({ conditions: { ...nothing, ...Object(conditions) }, state: "enabled" });
	const [field, ...more] = diffBodies(body(before), body(after), () => position);
	expect(more).toEqual([]);
	return field && reachOf(field);
}

const guests = (guestOrExternalUserTypes: string) => ({ guestOrExternalUserTypes });
const flows = (transferMethods: string) => ({ authenticationFlows: { transferMethods } });
const device = (rule: string) => ({ devices: { deviceFilter: { mode: "include", rule } } });
const filter = { applicationFilter: { mode: "include", rule: "r" } };

/** A change, and what it does; the way back does the opposite. */
const changes: readonly (readonly [string, Json, Json, Reach])[] = [
	["a user comes", { users: { includeUsers: ["a"] } }, { users: { includeUsers: ["a", "b"] } }, "wider"],
	["everybody comes", { users: { includeUsers: ["a"] } }, { users: { includeUsers: ["All"] } }, "wider"],
	["others come", { users: { includeUsers: ["a"] } }, { users: { includeUsers: ["b"] } }, "unclear"],
	["a group is excluded", {}, { users: { excludeGroups: ["a"] } }, "narrower"],
	["guests are included", {}, { users: { includeGuestsOrExternalUsers: guests("internalGuest") } }, "wider"],
	[
		"guests are excluded",
		{},
		{ users: { excludeGuestsOrExternalUsers: guests("internalGuest") } },
		"narrower",
	],
	[
		"other guests are excluded",
		{ users: { excludeGuestsOrExternalUsers: guests("internalGuest") } },
		{ users: { excludeGuestsOrExternalUsers: guests("serviceProvider") } },
		"unclear",
	],
	["a filter of applications comes", {}, { applications: filter }, "unclear"],
	["some kinds of client", { clientAppTypes: ["all"] }, { clientAppTypes: ["browser"] }, "narrower"],
	[
		"fewer kinds of client",
		{ clientAppTypes: ["browser", "other"] },
		{ clientAppTypes: ["browser"] },
		"narrower",
	],
	["platforms", {}, { platforms: { includePlatforms: ["linux"] } }, "narrower"],
	["flows", {}, flows("deviceCodeFlow"), "narrower"],
	["more flows", flows("deviceCodeFlow"), flows("authenticationTransfer,deviceCodeFlow"), "wider"],
	["other flows", flows("deviceCodeFlow"), flows("authenticationTransfer"), "unclear"],
	["a risk", {}, { userRiskLevels: ["high"] }, "narrower"],
	["another risk beside", { userRiskLevels: ["high"] }, { userRiskLevels: ["high", "low"] }, "wider"],
	["an insider risk", {}, { insiderRiskLevels: "minor" }, "narrower"],
	[
		"another insider risk beside",
		{ insiderRiskLevels: "minor" },
		{ insiderRiskLevels: "minor,elevated" },
		"wider",
	],
	["another filter of devices", device("a"), device("b"), "unclear"],
];
const backwards: Readonly<Record<Reach, Reach>> = {
	wider: "narrower",
	narrower: "wider",
	unclear: "unclear",
	same: "same",
};

describe("what a change does to the sign-ins that a policy reaches", () => {
	it.each(changes)("%s", (_, before, after, expected) => {
		expect(reach(before, after)).toBe(expected);
		expect(reach(after, before)).toBe(backwards[expected]);
	});

	it("is nothing where it is no condition that changes", () => {
		expect(reachOf({ path: "displayName", before: "a", after: "b", position })).toBe("same");
	});
});
