import { describe, expect, it } from "vitest";
import { isMicrosoftManaged, unmanagedObjects } from "../../src/plan/unmanaged.ts";
import { exampleMsp, guid, liveLocation } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";

describe("what is left alone", () => {
	it("is every object that is not named, locations first, by name and id", () => {
		const named = livePolicy("Named", { id: guid(1) });
		const observed = exampleMsp({
			policies: [
				livePolicy("Twin", { id: guid(3), state: "disabled" }),
				named,
				livePolicy("Twin", { id: guid(2) }),
				livePolicy("Microsoft-managed: Require MFA", { id: guid(4) }),
			],
			namedLocations: [liveLocation(guid(6), "Warehouse"), liveLocation(guid(5), "Lab")],
		});
		const location = { kind: "namedLocation", microsoftManaged: false };
		const policy = { kind: "conditionalAccessPolicy", microsoftManaged: false };
		const expected = [
			{ ...location, name: "Lab", id: guid(5) },
			{ ...location, name: "Warehouse", id: guid(6) },
			{
				...policy,
				name: "Microsoft-managed: Require MFA",
				id: guid(4),
				state: "enabled",
				microsoftManaged: true,
			},
			{ ...policy, name: "Twin", id: guid(2), state: "enabled" },
			{ ...policy, name: "Twin", id: guid(3), state: "disabled" },
		];
		expect(unmanagedObjects(observed, [named])).toEqual(expected);
		const reversed = { ...observed, policies: [...observed.policies].reverse() };
		expect(unmanagedObjects(reversed, [named])).toEqual(expected);
	});
});

describe("a Microsoft-managed policy", () => {
	it.each([
		["Microsoft-managed: Block legacy authentication", true],
		["Block legacy authentication", false],
		["Not Microsoft-managed: mine", false],
	])("is told by its name: %s", (name, managed) => expect(isMicrosoftManaged(name)).toBe(managed));
});
