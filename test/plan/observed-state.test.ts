import { describe, expect, it } from "vitest";
import { withoutAnnotations } from "../../src/plan/observed-state.ts";

describe("observed state", () => {
	it("keeps every property, known or not, but annotations and time stamps", () => {
		const live = {
			"@odata.type": "#microsoft.graph.ipNamedLocation",
			"@odata.id": "x",
			"grantControls@odata.context": "x",
			modifiedDateTime: "2026-11-01T00:00:00Z",
			displayName: "Office",
			future: { "@odata.context": "x", mode: null, modifiedDateTime: null },
		};
		expect(withoutAnnotations(live)).toEqual({
			"@odata.type": "#microsoft.graph.ipNamedLocation",
			displayName: "Office",
			future: { mode: null },
		});
	});

	it("has lists in one order, whatever their members are", () => {
		const one = { "@odata.type": "range", cidrAddress: "192.0.2.0/24", "@odata.id": "x" };
		const two = { cidrAddress: "203.0.113.0/24", "@odata.type": "range" };
		expect(withoutAnnotations({ texts: ["b", "a"], ranges: [two, one], lists: [[2, 1], [0]] })).toEqual({
			texts: ["a", "b"],
			ranges: [
				{ "@odata.type": "range", cidrAddress: "192.0.2.0/24" },
				{ "@odata.type": "range", cidrAddress: "203.0.113.0/24" },
			],
			lists: [[0], [1, 2]],
		});
	});
});
