import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { canonicalPolicy, unknownPolicyProperties } from "../../src/plan/policy-shape.ts";
import { guid } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";
import { withValue } from "../support/surface.ts";

const written: JsonObject = {
	displayName: "Policy",
	state: "enabled",
	conditions: { users: { includeUsers: ["All"] }, applications: { includeApplications: ["All"] } },
	grantControls: { operator: "OR", builtInControls: ["mfa"] },
};
const everyGuest =
	"b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,internalGuest,otherExternalUser,serviceProvider";
const allTenants = { membershipKind: "all" };
const provider = (externalTenants: Json) => ({
	guestOrExternalUserTypes: "serviceProvider",
	externalTenants,
});

/** Two spellings of one setting, each at its path in the policy above. */
const sameThing: readonly (readonly [what: string, path: string, one: Json, other: Json])[] = [
	["a list that is missing is empty", "conditions.users.excludeUsers", null, []],
	[
		"an object that is missing is null",
		"conditions.platforms",
		null,
		{ includePlatforms: [], excludePlatforms: [] },
	],
	["an object of nulls is null", "conditions.devices", null, { deviceFilter: null }],
	["all kinds of client are the default", "conditions.clientAppTypes", null, ["all"]],
	["lists are sets", "conditions.signInRiskLevels", ["high", "low"], ["low", "high", "low"]],
	[
		"ids have no case",
		"conditions.users.includeGroups",
		[guid(1).replace("4", "A")],
		[guid(1).replace("4", "a")],
	],
	["flags have no order", "conditions.insiderRiskLevels", "minor,elevated", "elevated , minor"],
	["no flag is none", "conditions.authenticationFlows", null, { transferMethods: "none" }],
	[
		"none adds nothing to a flag",
		"conditions.authenticationFlows.transferMethods",
		"deviceCodeFlow",
		"none,deviceCodeFlow",
	],
	["no text is no flag", "conditions.insiderRiskLevels", null, ""],
	[
		"no kind of guest is nobody",
		"conditions.users.includeGuestsOrExternalUsers",
		null,
		{ guestOrExternalUserTypes: "none" },
	],
	[
		"no tenants are all tenants",
		"conditions.users.excludeGuestsOrExternalUsers",
		provider(null),
		provider(allTenants),
	],
	[
		"all tenants have no members",
		"conditions.users.excludeGuestsOrExternalUsers",
		provider(allTenants),
		provider({ ...allTenants, members: [guid(1)] }),
	],
	[
		"a type name of tenants follows from their kind",
		"conditions.users.excludeGuestsOrExternalUsers",
		provider(allTenants),
		provider({
			"@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants",
			membershipKind: "all",
		}),
	],
	[
		"an enumeration without members has none",
		"conditions.users.excludeGuestsOrExternalUsers",
		provider({ membershipKind: "enumerated" }),
		provider({ membershipKind: "enumerated", members: [] }),
	],
	[
		"the old keyword is every kind of guest",
		"conditions.users",
		{ includeUsers: ["GuestsOrExternalUsers"] },
		{
			includeUsers: [],
			includeGuestsOrExternalUsers: { guestOrExternalUserTypes: everyGuest, externalTenants: allTenants },
		},
	],
	[
		"the old keyword excludes every kind of guest",
		"conditions.users",
		{ includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers", guid(1)] },
		{
			includeUsers: ["All"],
			excludeUsers: [guid(1)],
			excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: everyGuest },
		},
	],
	[
		"workload identities are no users",
		"conditions",
		{ clientApplications: { includeServicePrincipals: [guid(1)] }, users: null },
		{ clientApplications: { includeServicePrincipals: [guid(1)] }, users: { includeUsers: ["None"] } },
	],
	["operators have no case", "grantControls.operator", "and", "AND"],
	[
		"one control needs no operator",
		"grantControls",
		{ builtInControls: ["mfa"] },
		{ operator: "OR", builtInControls: ["mfa"] },
	],
	[
		"an operator alone asks for nothing",
		"grantControls",
		null,
		{ operator: "AND", builtInControls: [], authenticationStrength: null },
	],
	[
		"a strength is its id",
		"grantControls.authenticationStrength",
		{ id: guid(2) },
		{ id: guid(2), displayName: "Phishing-resistant", allowedCombinations: ["fido2"] },
	],
	["a strength without an id is none", "grantControls.authenticationStrength", null, { displayName: "?" }],
	[
		"session controls without effect are none",
		"sessionControls",
		null,
		{
			persistentBrowser: { isEnabled: false, mode: "always" },
			signInFrequency: { isEnabled: false, value: 4, type: "hours" },
			disableResilienceDefaults: false,
		},
	],
	[
		"a frequency is time-based",
		"sessionControls.signInFrequency",
		{ isEnabled: true, type: "days", value: 1 },
		{
			isEnabled: true,
			type: "days",
			value: 1,
			frequencyInterval: "timeBased",
			authenticationType: "primaryAndSecondaryAuthentication",
		},
	],
	[
		"every time has neither unit nor number",
		"sessionControls.signInFrequency",
		{ isEnabled: true, frequencyInterval: "everyTime" },
		{ isEnabled: true, frequencyInterval: "everyTime", type: "hours", value: 1 },
	],
	["a description that the file leaves out is left alone", "description", null, "Made by hand"],
	["read-only properties are not compared", "templateId", null, guid(3)],
];

describe("the canonical form of a policy", () => {
	it.each(sameThing)("knows that %s", (_, path, one, other) => {
		const at = path.split(".");
		expect(canonicalPolicy(withValue(written, at, one))).toEqual(
			canonicalPolicy(withValue(written, at, other)),
		);
	});

	it("is the same for what was written and for what Graph makes of it", () => {
		expect(canonicalPolicy(livePolicy("Policy"))).toEqual(canonicalPolicy(written));
	});

	it("has no annotations", () => {
		const annotation = ["grantControls", "authenticationStrength@odata.context"];
		const live = withValue(written, annotation, "https://graph.microsoft.com/v1.0/$metadata");
		expect(canonicalPolicy(live)).toEqual(canonicalPolicy(written));
		expect(unknownPolicyProperties(live)).toEqual([]);
		expect(unknownPolicyProperties({ ...live, "#microsoft.graph.restore": { title: "restore" } })).toEqual(
			[],
		);
	});

	it("writes every property out", () => {
		expect(canonicalPolicy(written)).toEqual({
			displayName: "Policy",
			state: "enabled",
			conditions: {
				applications: {
					includeApplications: ["All"],
					excludeApplications: [],
					includeUserActions: [],
					includeAuthenticationContextClassReferences: [],
					applicationFilter: null,
				},
				users: {
					includeUsers: ["All"],
					excludeUsers: [],
					includeGroups: [],
					excludeGroups: [],
					includeRoles: [],
					excludeRoles: [],
					includeGuestsOrExternalUsers: null,
					excludeGuestsOrExternalUsers: null,
				},
				clientApplications: null,
				clientAppTypes: ["all"],
				platforms: null,
				locations: null,
				devices: null,
				authenticationFlows: null,
				signInRiskLevels: [],
				userRiskLevels: [],
				servicePrincipalRiskLevels: [],
				insiderRiskLevels: null,
			},
			grantControls: {
				operator: "OR",
				builtInControls: ["mfa"],
				customAuthenticationFactors: [],
				termsOfUse: [],
				authenticationStrength: null,
			},
			sessionControls: null,
		});
	});

	it("keeps a kind of external tenants that is newer than this version", () => {
		const path = ["conditions", "users", "excludeGuestsOrExternalUsers"];
		const policy = canonicalPolicy(
			withValue(written, path, provider({ membershipKind: "unknownFutureValue" })),
		);
		expect(policy).toMatchObject({
			conditions: {
				users: { excludeGuestsOrExternalUsers: provider({ membershipKind: "unknownFutureValue" }) },
			},
		});
	});

	it("keeps members of a list that are no texts, to show them", () => {
		const policy = canonicalPolicy(withValue(written, ["conditions", "userRiskLevels"], [7]));
		expect(policy).toMatchObject({ conditions: { userRiskLevels: [7] } });
	});

	it("has nothing unknown in what v1.0 answers", () => {
		expect(unknownPolicyProperties(livePolicy("Policy"))).toEqual([]);
	});
});
