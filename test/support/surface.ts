import { isJsonObject, type Json, type JsonObject } from "../../src/json.ts";
import { guid } from "./example-msp.ts";

/**
 * Settings of every property of a v1.0 policy, by its path: any two of one path are different policies. Where a
 * property only means something beside others, the settings stand at the object that holds them all.
 */
export const surface: { readonly [path: string]: readonly [Json, Json, ...Json[]] } = {
	displayName: ["One name", "Another name"],
	state: ["enabled", "disabled", "enabledForReportingButNotEnforced"],
	"conditions.applications.includeApplications": [
		[],
		["All"],
		[guid(501)],
		[guid(501), guid(502)],
		["Office365"],
	],
	"conditions.applications.excludeApplications": [[], [guid(501)], [guid(502)], ["MicrosoftAdminPortals"]],
	"conditions.applications.includeUserActions": [
		[],
		["urn:user:registersecurityinfo"],
		["urn:user:registerdevice"],
	],
	"conditions.applications.includeAuthenticationContextClassReferences": [[], ["c3"], ["c4"], ["c3", "c4"]],
	"conditions.applications.applicationFilter": filters(),
	"conditions.users.includeUsers": [["All"], ["None"], [guid(503)], [guid(503), guid(504)]],
	"conditions.users.excludeUsers": [[], [guid(503)], [guid(504)], [guid(503), guid(504)]],
	"conditions.users.includeGroups": [[], [guid(505)], [guid(506)]],
	"conditions.users.excludeGroups": [[], [guid(505)], [guid(506)]],
	"conditions.users.includeRoles": [[], [guid(507)], [guid(508)]],
	"conditions.users.excludeRoles": [[], [guid(507)], [guid(508)]],
	"conditions.users.includeGuestsOrExternalUsers": guests(),
	"conditions.users.excludeGuestsOrExternalUsers": guests(),
	"conditions.clientApplications.includeServicePrincipals": [
		[],
		["ServicePrincipalsInMyTenant"],
		[guid(509)],
	],
	"conditions.clientApplications.excludeServicePrincipals": [[], [guid(509)], [guid(510)]],
	"conditions.clientApplications.servicePrincipalFilter": filters(),
	"conditions.clientAppTypes": [["all"], ["browser"], ["exchangeActiveSync", "other"], ["easSupported"]],
	"conditions.platforms.includePlatforms": [[], ["all"], ["linux"], ["windows", "macOS"]],
	"conditions.platforms.excludePlatforms": [[], ["iOS"], ["android"]],
	"conditions.locations.includeLocations": [[], ["All"], [guid(511)], [guid(511), guid(512)]],
	"conditions.locations.excludeLocations": [
		[],
		["AllTrusted"],
		[guid(511)],
		["00000000-0000-0000-0000-000000000000"],
	],
	"conditions.devices.deviceFilter": filters(),
	"conditions.authenticationFlows.transferMethods": [
		null,
		"deviceCodeFlow",
		"authenticationTransfer",
		"deviceCodeFlow,authenticationTransfer",
	],
	"conditions.signInRiskLevels": [[], ["low"], ["medium"], ["medium", "high"], ["none"]],
	"conditions.userRiskLevels": [[], ["low"], ["high"]],
	"conditions.servicePrincipalRiskLevels": [[], ["low"], ["high"]],
	"conditions.insiderRiskLevels": [null, "minor", "moderate", "elevated", "minor,elevated"],
	grantControls: [
		null,
		{ operator: "OR", builtInControls: ["mfa"] },
		{ operator: "AND", builtInControls: ["mfa"] },
		{ operator: "OR", builtInControls: ["block"] },
		{ operator: "OR", builtInControls: ["mfa", "compliantDevice"] },
		{ operator: "OR", builtInControls: ["mfa"], customAuthenticationFactors: ["ContosoFactor"] },
		{ operator: "OR", builtInControls: ["mfa"], termsOfUse: [guid(513)] },
		{ operator: "OR", builtInControls: ["mfa"], termsOfUse: [guid(514)] },
		{ operator: "OR", builtInControls: ["mfa"], authenticationStrength: { id: guid(515) } },
		{ operator: "OR", builtInControls: ["mfa"], authenticationStrength: { id: guid(516) } },
	],
	"sessionControls.applicationEnforcedRestrictions": [null, { isEnabled: true }],
	"sessionControls.cloudAppSecurity": [
		null,
		{ isEnabled: true, cloudAppSecurityType: "monitorOnly" },
		{ isEnabled: true, cloudAppSecurityType: "blockDownloads" },
	],
	"sessionControls.persistentBrowser": [
		null,
		{ isEnabled: true, mode: "always" },
		{ isEnabled: true, mode: "never" },
	],
	"sessionControls.signInFrequency": [
		null,
		{ isEnabled: true, type: "hours", value: 4 },
		{ isEnabled: true, type: "days", value: 4 },
		{ isEnabled: true, type: "hours", value: 5 },
		{ isEnabled: true, type: "hours", value: 4, authenticationType: "secondaryAuthentication" },
		{ isEnabled: true, type: null, value: null, frequencyInterval: "everyTime" },
	],
	"sessionControls.secureSignInSession": [null, { isEnabled: true }],
	"sessionControls.disableResilienceDefaults": [null, true],
};

function filters(): [Json, Json, ...Json[]] {
	return [
		null,
		{ mode: "include", rule: "device.isCompliant -eq True" },
		{ mode: "exclude", rule: "device.isCompliant -eq True" },
		{ mode: "include", rule: "device.isCompliant -eq False" },
	];
}

function guests(): [Json, Json, ...Json[]] {
	const only = (...members: readonly string[]): Json => ({
		membershipKind: "enumerated",
		members: [...members],
	});
	return [
		null,
		{ guestOrExternalUserTypes: "internalGuest", externalTenants: { membershipKind: "all" } },
		{ guestOrExternalUserTypes: "serviceProvider", externalTenants: { membershipKind: "all" } },
		{ guestOrExternalUserTypes: "internalGuest,serviceProvider", externalTenants: { membershipKind: "all" } },
		{ guestOrExternalUserTypes: "serviceProvider", externalTenants: only(guid(517)) },
		{ guestOrExternalUserTypes: "serviceProvider", externalTenants: only(guid(517), guid(518)) },
		{
			guestOrExternalUserTypes: "serviceProvider",
			externalTenants: { membershipKind: "unknownFutureValue" },
		},
	];
}

/** The object with one value replaced; what is missing on the way is made. */
export function withValue(
	object: JsonObject,
	[key = "", ...rest]: readonly string[],
	value: Json,
): JsonObject {
	const inner = object[key];
	return {
		...object,
		[key]: rest.length === 0 ? value : withValue(isJsonObject(inner) ? inner : {}, rest, value),
	};
}
