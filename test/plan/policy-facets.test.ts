import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { coversApplications, demandsDevice, isNarrowed, onlyUser } from "../../src/plan/policy-facets.ts";
import { guid } from "../support/example-msp.ts";

describe("a policy demands a managed device", () => {
	const strength = { id: "00000000-0000-0000-0000-000000000004" };
	it.each<[string, JsonObject | null, boolean]>([
		["nothing", null, false],
		["MFA", { operator: "OR", builtInControls: ["mfa"] }, false],
		["a strength", { operator: "OR", builtInControls: [], authenticationStrength: strength }, false],
		["a compliant device", { operator: "OR", builtInControls: ["compliantDevice"] }, true],
		["a joined device", { operator: "OR", builtInControls: ["domainJoinedDevice"] }, true],
		["a protected app", { operator: "OR", builtInControls: ["compliantApplication"] }, true],
		[
			"any of two devices",
			{ operator: "OR", builtInControls: ["compliantDevice", "domainJoinedDevice"] },
			true,
		],
		["a device or MFA", { operator: "OR", builtInControls: ["compliantDevice", "mfa"] }, false],
		["a device and MFA", { operator: "AND", builtInControls: ["compliantDevice", "mfa"] }, true],
		[
			"a device or a strength",
			{ operator: "OR", builtInControls: ["compliantDevice"], authenticationStrength: strength },
			false,
		],
		[
			"a device and a strength",
			{ operator: "AND", builtInControls: ["compliantDevice"], authenticationStrength: strength },
			true,
		],
		["a device or terms", { operator: "OR", builtInControls: ["compliantDevice"], termsOfUse: ["x"] }, false],
		[
			"a device or a custom factor",
			{ operator: "OR", builtInControls: ["compliantDevice"], customAuthenticationFactors: ["x"] },
			false,
		],
	])("that asks for %s: %o is %s", (_, grantControls, expected) => {
		expect(demandsDevice({ grantControls })).toBe(expected);
	});
});

describe("a policy is narrowed", () => {
	it.each<[JsonObject, boolean]>([
		[{}, false],
		[{ clientAppTypes: [] }, false],
		[{ clientAppTypes: ["all"] }, false],
		[{ clientAppTypes: ["browser"] }, true],
		[{ signInRiskLevels: [], userRiskLevels: [], servicePrincipalRiskLevels: [] }, false],
		[{ signInRiskLevels: ["high"] }, true],
		[{ userRiskLevels: ["high"] }, true],
		[{ servicePrincipalRiskLevels: ["high"] }, true],
		[{ platforms: null, devices: null, authenticationFlows: null, insiderRiskLevels: null }, false],
		[{ platforms: { includePlatforms: ["linux"] } }, true],
		[{ devices: { deviceFilter: { mode: "include", rule: "device.isCompliant -eq True" } } }, true],
		[{ authenticationFlows: { transferMethods: "deviceCodeFlow" } }, true],
		[{ insiderRiskLevels: "elevated" }, true],
		[{ locations: { includeLocations: ["All"] } }, false],
	])("by %o: %s", (conditions, expected) => {
		expect(isNarrowed({ conditions })).toBe(expected);
	});
});

describe("a policy is about applications", () => {
	it.each<[JsonObject, boolean]>([
		[{ includeApplications: ["All"] }, true],
		[{ includeApplications: ["Office365"] }, true],
		[{ applicationFilter: { mode: "include", rule: "x" } }, true],
		[{ includeApplications: ["None"] }, false],
		[{ includeApplications: [], applicationFilter: null }, false],
		[{ includeUserActions: ["urn:user:registersecurityinfo"] }, false],
		[{ includeAuthenticationContextClassReferences: ["c1"] }, false],
	])("with %o: %s", (applications, expected) => {
		expect(coversApplications({ conditions: { applications } })).toBe(expected);
	});
});

describe("a policy is for one user", () => {
	const guests = { guestOrExternalUserTypes: "internalGuest" };
	it.each<[JsonObject, string | undefined]>([
		[{ includeUsers: [guid(1)] }, guid(1)],
		[{ includeUsers: [guid(1)], excludeUsers: [guid(2)] }, guid(1)],
		[{ includeUsers: [guid(1), guid(2)] }, undefined],
		[{ includeUsers: ["All"] }, undefined],
		[{ includeUsers: [guid(1)], includeGroups: [guid(3)] }, undefined],
		[{ includeUsers: [guid(1)], includeRoles: [guid(4)] }, undefined],
		[{ includeUsers: [guid(1)], includeGuestsOrExternalUsers: guests }, undefined],
		[{ includeGroups: [guid(3)] }, undefined],
		[{}, undefined],
	])("with the users %o: %s", (users, expected) => {
		expect(onlyUser({ conditions: { users } })).toBe(expected);
	});
});
