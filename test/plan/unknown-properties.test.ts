import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject } from "../../src/json.ts";
import { canonicalPolicy, unknownPolicyProperties } from "../../src/plan/policy-shape.ts";
import { guid } from "../support/example-msp.ts";
import { readPolicy } from "../support/graph-model.ts";
import { withValue } from "../support/surface.ts";

describe("a property that nobody knew", () => {
	const rich = readPolicy({
		displayName: "Policy",
		state: "enabled",
		conditions: {
			applications: { includeApplications: ["All"], applicationFilter: { mode: "include", rule: "x" } },
			users: {
				includeUsers: ["All"],
				excludeGuestsOrExternalUsers: {
					guestOrExternalUserTypes: "serviceProvider",
					externalTenants: { membershipKind: "enumerated", members: [guid(602)] },
				},
			},
			clientApplications: { servicePrincipalFilter: { mode: "include", rule: "x" } },
			platforms: { includePlatforms: ["all"] },
			locations: { includeLocations: ["All"] },
			devices: { deviceFilter: { mode: "include", rule: "x" } },
			authenticationFlows: { transferMethods: "deviceCodeFlow" },
		},
		grantControls: { operator: "OR", builtInControls: ["mfa"] },
		sessionControls: {
			applicationEnforcedRestrictions: { isEnabled: true },
			cloudAppSecurity: { isEnabled: true, cloudAppSecurityType: "monitorOnly" },
			persistentBrowser: { isEnabled: true, mode: "always" },
			signInFrequency: { isEnabled: true, type: "hours", value: 4 },
			secureSignInSession: { isEnabled: true },
		},
	});
	const places = objectPaths(rich);

	it.each(places)("is told once, and changes nothing, in %s", (place) => {
		const path = place === "policy" ? ["newSetting"] : [...place.split("."), "newSetting"];
		const live = withValue(rich, path, { mode: "surprising" });
		expect(unknownPolicyProperties(live)).toEqual([path.join(".")]);
		expect(canonicalPolicy(live)).toEqual(canonicalPolicy(rich));
	});

	it("is not told of what a strength is made of: Graph shows it, and policies hold the id alone", () => {
		const strength = { id: guid(603), displayName: "Phishing-resistant", newSetting: true };
		expect(
			unknownPolicyProperties(withValue(rich, ["grantControls", "authenticationStrength"], strength)),
		).toEqual([]);
	});

	it.each([null, false, [], {}, { isEnabled: false, list: [] }])(
		"is not told where it holds nothing: %j",
		(nothing) => {
			expect(unknownPolicyProperties({ ...rich, newSetting: nothing })).toEqual([]);
		},
	);
});

function objectPaths(value: JsonObject, base = "policy"): string[] {
	const inner = Object.entries(value).flatMap(([key, child]) => {
		const path = base === "policy" ? key : `${base}.${key}`;
		return isJsonObject(child) ? objectPaths(child, path) : [];
	});
	return [base, ...inner];
}
