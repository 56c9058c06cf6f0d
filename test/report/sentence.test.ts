import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { phraseToMarkdown, phraseToPlain } from "../../src/report/phrase.ts";
import { describeBody } from "../../src/report/sentence.ts";
import { hostileText } from "./helpers/hostile.ts";
import { ids, names, officeBody, partABody, partBBody } from "./helpers/samples.ts";

function sentence(body: JsonObject): string {
	return phraseToPlain(describeBody("conditionalAccessPolicy", body, names));
}

function policy(conditions: JsonObject, rest: JsonObject = {}): JsonObject {
	const applications = { includeApplications: ["All"] };
	const block = { operator: "OR", builtInControls: ["block"] };
	return { state: "enabled", conditions: { applications, ...conditions }, grantControls: block, ...rest };
}

const everyone = { users: { includeUsers: ["All"] } };

describe("a policy in one sentence", () => {
	test.each<[string, JsonObject, string]>([
		[
			"Part A in report-only",
			partABody("enabledForReportingButNotEnforced"),
			'Report-only: would block "CIPP Technicians" (group) in all applications from everywhere except "Trusted - MSP Office"; never breakglass1@examplemsp.com or breakglass2@examplemsp.com.',
		],
		[
			"Part A enforced",
			partABody("enabled"),
			'Blocks "CIPP Technicians" (group) in all applications from everywhere except "Trusted - MSP Office"; never breakglass1@examplemsp.com or breakglass2@examplemsp.com.',
		],
		[
			"Part B",
			partBBody,
			"Requires MFA at every sign-in of cipp-service@examplemsp.com in all applications from any location.",
		],
		[
			"switched off",
			policy(everyone, { state: "disabled" }),
			"Switched off: would block all users in all applications from any location.",
		],
		[
			"a state that is not known",
			policy(everyone, { state: "paused" }),
			'State "paused": would block all users in all applications from any location.',
		],
		[
			"roles, and either of two controls",
			policy(
				{ users: { includeRoles: [ids.admins] } },
				{ grantControls: { operator: "OR", builtInControls: ["mfa", "compliantDevice"] } },
			),
			'Requires either MFA or a compliant device of "Global Administrator" (role) in all applications from any location.',
		],
		[
			"all of several controls, a strength and terms of use",
			policy(everyone, {
				grantControls: {
					operator: "AND",
					builtInControls: ["passwordChange"],
					authenticationStrength: { id: "00000000-0000-0000-0000-000000000004" },
					termsOfUse: ["dddddddd-0000-4000-8000-000000000001"],
				},
			}),
			"Requires a password change, authentication strength Phishing-resistant MFA and terms of use dddddddd-0000-4000-8000-000000000001 of all users in all applications from any location.",
		],
		[
			"an operator that is not known",
			policy(everyone, { grantControls: { operator: "XOR", builtInControls: ["mfa", "newControl"] } }),
			'Requires "newControl", MFA (operator "\\"XOR\\"") of all users in all applications from any location.',
		],
		[
			"block beside another control",
			policy(everyone, { grantControls: { operator: "OR", builtInControls: ["block", "mfa"] } }),
			"Blocks all users in all applications from any location; also names the controls MFA.",
		],
		[
			"risk, platforms, client app types, a device filter",
			policy({
				...everyone,
				signInRiskLevels: ["high", "medium"],
				userRiskLevels: ["high"],
				insiderRiskLevels: "elevated",
				servicePrincipalRiskLevels: ["low"],
				platforms: { includePlatforms: ["all"], excludePlatforms: ["iOS", "linux"] },
				clientAppTypes: ["browser", "other"],
				devices: { deviceFilter: { mode: "exclude", rule: "device.isCompliant -eq True" } },
			}),
			'Blocks all users in all applications through browsers and other clients (legacy authentication) on all platforms except Linux and iOS on devices except those matching "device.isCompliant -eq True" from any location when sign-in risk is high or medium, user risk is high, service principal risk is low and insider risk is elevated.',
		],
		[
			"guests of one tenant, and service providers left out",
			policy({
				users: {
					includeGuestsOrExternalUsers: {
						guestOrExternalUserTypes: "internalGuest,b2bCollaborationGuest",
						externalTenants: {
							membershipKind: "enumerated",
							members: ["eeeeeeee-0000-4000-8000-000000000001"],
						},
					},
					excludeGuestsOrExternalUsers: {
						guestOrExternalUserTypes: "serviceProvider",
						externalTenants: { membershipKind: "all" },
					},
				},
			}),
			"Blocks external users (internal guests, B2B collaboration guests) of tenant eeeeeeee-0000-4000-8000-000000000001 in all applications from any location; never service provider users of any tenant.",
		],
		[
			"a user action under an authentication context",
			policy({
				...everyone,
				applications: {
					includeUserActions: ["urn:user:registersecurityinfo"],
					includeAuthenticationContextClassReferences: ["c1"],
				},
			}),
			"Blocks all users for registering security information and under authentication context c1 from any location.",
		],
		[
			"applications, exclusions and a filter",
			policy({
				...everyone,
				applications: {
					includeApplications: ["Office365", ids.app],
					excludeApplications: ["MicrosoftAdminPortals"],
					applicationFilter: { mode: "include", rule: "CustomSecurityAttribute.x -eq 1" },
				},
			}),
			'Blocks all users in "Payroll" and Office 365 except Microsoft admin portals and in applications matching "CustomSecurityAttribute.x -eq 1" from any location.',
		],
		[
			"session controls alone",
			policy(everyone, {
				grantControls: null,
				sessionControls: {
					signInFrequency: { isEnabled: true, type: "hours", value: 12, frequencyInterval: "timeBased" },
					persistentBrowser: { isEnabled: true, mode: "never" },
					cloudAppSecurity: { isEnabled: true, cloudAppSecurityType: "blockDownloads" },
					applicationEnforcedRestrictions: { isEnabled: true },
					secureSignInSession: { isEnabled: false },
					disableResilienceDefaults: true,
				},
			}),
			"Sets session controls for all users in all applications from any location; sign in again every 12 hours; browser sessions never persist; Defender for Cloud Apps blocks downloads; the application enforces its own restrictions; tokens are bound to the device (switched off); sessions are not extended during an outage.",
		],
		[
			"a second factor every time is not MFA at every sign-in",
			policy(everyone, {
				grantControls: { operator: "OR", builtInControls: ["mfa"] },
				sessionControls: {
					signInFrequency: {
						isEnabled: true,
						frequencyInterval: "everyTime",
						authenticationType: "secondaryAuthentication",
					},
				},
			}),
			"Requires MFA of all users in all applications from any location; give the second factor again every time.",
		],
		[
			"workload identities",
			policy({
				users: { includeUsers: ["None"] },
				clientApplications: {
					includeServicePrincipals: ["ServicePrincipalsInMyTenant"],
					excludeServicePrincipals: [ids.app],
				},
				locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] },
			}),
			'Blocks all service principals of this tenant in all applications from everywhere except all trusted locations; never "Payroll" (service principal).',
		],
		[
			"authentication flows",
			policy({
				...everyone,
				authenticationFlows: { transferMethods: "deviceCodeFlow,authenticationTransfer" },
			}),
			"Blocks all users in all applications from any location when the sign-in uses device code flow or authentication transfer.",
		],
		[
			"conditions that are not known, raw",
			policy({ users: { includeUsers: ["None"] }, agents: { includeAgentUsers: ["All"] }, times: null }),
			'Blocks no users in all applications from any location; also sets "conditions.agents.includeAgentUsers" to "[\\"All\\"]".',
		],
		[
			"nothing at all",
			{},
			'State "null": would require nothing of no users in no application from any location.',
		],
	])("%s", (_, body, expected) => {
		expect(sentence(body)).toBe(expected);
	});

	test("quotes a name that reads like a statement", () => {
		const body = policy({ ...everyone, locations: { includeLocations: ["x"], excludeLocations: [] } });
		const words = phraseToPlain(
			describeBody("conditionalAccessPolicy", body, { x: 'everywhere"; never all' }),
		);
		expect(words).toBe('Blocks all users in all applications from "everywhere\\"; never all".');
	});

	test("says how many more there are of a long list", () => {
		const excludeUsers = Array.from({ length: 40 }, (_, index) => `user${index + 10}@example.com`);
		expect(sentence(policy({ users: { includeUsers: ["All"], excludeUsers } }))).toContain(
			"user21@example.com or 28 more.",
		);
	});
});

/** Every text in a body at any place where Graph may have one. */
function leaves(value: Json): string[] {
	if (typeof value === "string") return [value];
	return value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [];
}

test("no condition that is set is left out, whatever it is called", () => {
	const sides = ["include", "exclude"].flatMap((side) => [
		`users.${side}Users`,
		`users.${side}Groups`,
		`users.${side}Roles`,
		`users.${side}GuestsOrExternalUsers`,
		`clientApplications.${side}ServicePrincipals`,
		`applications.${side}Applications`,
		`platforms.${side}Platforms`,
		`locations.${side}Locations`,
	]);
	const paths = [
		...sides,
		"applications.includeUserActions",
		"applications.includeAuthenticationContextClassReferences",
		"applications.applicationFilter",
		"clientApplications.servicePrincipalFilter",
		"clientAppTypes",
		"devices.deviceFilter",
		"devices.somethingNew",
		"authenticationFlows.transferMethods",
		"signInRiskLevels",
		"userRiskLevels",
		"servicePrincipalRiskLevels",
		"insiderRiskLevels",
		"somethingNew",
		"users",
	];
	const marker = fc.constantFrom<Json>("marker-1", ["marker-2"], { marker: "marker-3" }, [
		{ deep: ["marker-4"] },
	]);
	fc.assert(
		fc.property(fc.constantFrom(...paths), marker, (path, value) => {
			const conditions = path.split(".").reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
			const text = sentence({ state: "enabled", conditions });
			for (const leaf of leaves(value)) expect(text).toContain(leaf);
		}),
	);
});

test("no control that is set is left out", () => {
	const paths = [
		"grantControls.builtInControls",
		"grantControls.customAuthenticationFactors",
		"grantControls.termsOfUse",
		"grantControls.authenticationStrength",
		"grantControls.somethingNew",
		"sessionControls.signInFrequency",
		"sessionControls.persistentBrowser",
		"sessionControls.cloudAppSecurity",
		"sessionControls.applicationEnforcedRestrictions",
		"sessionControls.secureSignInSession",
		"sessionControls.disableResilienceDefaults",
		"sessionControls.somethingNew",
		"somethingNew",
	];
	const marker = fc.constantFrom<Json>("marker-1", ["marker-2"], { isEnabled: true, extra: "marker-3" });
	fc.assert(
		fc.property(fc.constantFrom(...paths), marker, (path, value) => {
			const body = path.split(".").reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
			const text = sentence({ state: "enabled", ...objectAt({ body }, "body") });
			for (const leaf of leaves(value)) expect(text).toContain(leaf);
		}),
	);
});

test("a name in Markdown is code and never markup", () => {
	fc.assert(
		fc.property(hostileText(), (name) => {
			fc.pre(name !== "");
			const text = phraseToMarkdown(
				describeBody("conditionalAccessPolicy", policy({ users: { includeGroups: ["g"] } }), { g: name }),
			);
			const outside = text.replace(/`[^`]*`|<code>(?:[^<]|<wbr>)*<\/code>/g, "NAME");
			expect(outside).toBe("Blocks NAME (group) in all applications from any location.");
		}),
	);
});

describe("a named location in one sentence", () => {
	test.each<[string, JsonObject, string]>([
		["trusted", officeBody, "Marks 2001:db8:12::/48 and 203.0.113.0/24 as trusted."],
		[
			"not trusted",
			{ ...officeBody, isTrusted: false },
			"Names 2001:db8:12::/48 and 203.0.113.0/24, trusted: no.",
		],
		[
			"bounds, and something new",
			{
				"@odata.type": "#microsoft.graph.ipNamedLocation",
				ipRanges: [{ lowerAddress: "198.51.100.1", upperAddress: "198.51.100.9" }],
				somethingNew: true,
			},
			'Names 198.51.100.1 to 198.51.100.9, trusted: no; also sets "somethingNew" to "true".',
		],
		[
			"countries",
			{
				"@odata.type": "#microsoft.graph.countryNamedLocation",
				countriesAndRegions: ["DE", "NL"],
				countryLookupMethod: "authenticatorAppGps",
				includeUnknownCountriesAndRegions: true,
			},
			'Names "DE" and "NL", found by GPS of the Authenticator app, unknown countries included: yes.',
		],
		[
			"a kind that is not known",
			{ "@odata.type": "#microsoft.graph.compliantNetworkNamedLocation", isTrusted: true },
			'A location of kind "#microsoft.graph.compliantNetworkNamedLocation"; also sets "isTrusted" to "true".',
		],
	])("%s", (_, body, expected) => {
		expect(phraseToPlain(describeBody("namedLocation", body, names))).toBe(expected);
	});
});
