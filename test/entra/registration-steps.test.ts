import { describe, expect, it } from "vitest";
import { requestBody } from "../../src/entra/registration-steps.ts";
import { graphClientId } from "../../src/setup/observed.ts";

describe("the permissions that a registration asks for", () => {
	it("keep what was asked of other APIs when more is asked for", () => {
		const other = { resource: "other", id: "x", type: "Scope" };
		expect(requestBody([other], [{ name: "n", id: "y" }])).toEqual([
			{ resourceAppId: "other", resourceAccess: [{ id: "x", type: "Scope" }] },
			{ resourceAppId: graphClientId, resourceAccess: [{ id: "y", type: "Role" }] },
		]);
	});
});
