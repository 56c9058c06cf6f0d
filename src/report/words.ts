/** Graph's properties and values in the words of the YAML and of the Microsoft Entra admin center. */

interface Field {
	readonly label: string;
	/** Values that Graph defines. Every other value is somebody's name for something. */
	readonly words?: { readonly [value: string]: string };
}

const users = { All: "all users", None: "no users", GuestsOrExternalUsers: "guests and external users" };
const applications = {
	All: "all applications",
	None: "no application",
	Office365: "Office 365",
	MicrosoftAdminPortals: "Microsoft admin portals",
};
const locations = {
	All: "everywhere",
	AllTrusted: "all trusted locations",
	"00000000-0000-0000-0000-000000000000": "MFA trusted IPs",
};
const servicePrincipals = { ServicePrincipalsInMyTenant: "all service principals of this tenant" };
const platforms = {
	all: "all platforms",
	android: "Android",
	iOS: "iOS",
	windows: "Windows",
	windowsPhone: "Windows Phone",
	macOS: "macOS",
	linux: "Linux",
};
const risk = { low: "low", medium: "medium", high: "high", hidden: "hidden", none: "none" };

export const stateWords: { readonly [state: string]: string } = {
	enabled: "enabled",
	disabled: "disabled",
	enabledForReportingButNotEnforced: "report-only",
};

const fields = {
	displayName: { label: "name" },
	description: { label: "description" },
	state: { label: "state", words: stateWords },
	"conditions.users.includeUsers": { label: "users", words: users },
	"conditions.users.excludeUsers": { label: "excluded users", words: users },
	"conditions.users.includeGroups": { label: "groups" },
	"conditions.users.excludeGroups": { label: "excluded groups" },
	"conditions.users.includeRoles": { label: "roles" },
	"conditions.users.excludeRoles": { label: "excluded roles" },
	"conditions.users.includeGuestsOrExternalUsers": { label: "guests or external users" },
	"conditions.users.excludeGuestsOrExternalUsers": { label: "excluded guests or external users" },
	"conditions.clientApplications.includeServicePrincipals": {
		label: "service principals",
		words: servicePrincipals,
	},
	"conditions.clientApplications.excludeServicePrincipals": {
		label: "excluded service principals",
		words: servicePrincipals,
	},
	"conditions.clientApplications.servicePrincipalFilter": { label: "service principal filter" },
	"conditions.applications.includeApplications": { label: "applications", words: applications },
	"conditions.applications.excludeApplications": { label: "excluded applications", words: applications },
	"conditions.applications.includeUserActions": {
		label: "user actions",
		words: {
			"urn:user:registersecurityinfo": "registering security information",
			"urn:user:registerdevice": "registering or joining devices",
		},
	},
	"conditions.applications.includeAuthenticationContextClassReferences": { label: "authentication contexts" },
	"conditions.applications.applicationFilter": { label: "application filter" },
	"conditions.clientAppTypes": {
		label: "client app types",
		words: {
			all: "all",
			browser: "browsers",
			mobileAppsAndDesktopClients: "mobile apps and desktop clients",
			exchangeActiveSync: "Exchange ActiveSync clients",
			easSupported: "Exchange ActiveSync clients on supported platforms",
			other: "other clients (legacy authentication)",
		},
	},
	"conditions.platforms.includePlatforms": { label: "platforms", words: platforms },
	"conditions.platforms.excludePlatforms": { label: "excluded platforms", words: platforms },
	"conditions.locations.includeLocations": { label: "locations", words: locations },
	"conditions.locations.excludeLocations": { label: "excluded locations", words: locations },
	"conditions.devices.deviceFilter": { label: "device filter" },
	"conditions.authenticationFlows.transferMethods": {
		label: "authentication flows",
		words: {
			none: "none",
			deviceCodeFlow: "device code flow",
			authenticationTransfer: "authentication transfer",
		},
	},
	"conditions.signInRiskLevels": { label: "sign-in risk", words: risk },
	"conditions.userRiskLevels": { label: "user risk", words: risk },
	"conditions.servicePrincipalRiskLevels": { label: "service principal risk", words: risk },
	"conditions.insiderRiskLevels": {
		label: "insider risk",
		words: { minor: "minor", moderate: "moderate", elevated: "elevated" },
	},
	"grantControls.operator": { label: "controls needed", words: { AND: "all", OR: "any one" } },
	"grantControls.builtInControls": {
		label: "grant controls",
		words: {
			block: "block access",
			mfa: "MFA",
			compliantDevice: "a compliant device",
			domainJoinedDevice: "a hybrid-joined device",
			approvedApplication: "an approved client app",
			compliantApplication: "an app protection policy",
			passwordChange: "a password change",
			riskRemediation: "risk remediation",
		},
	},
	"grantControls.customAuthenticationFactors": { label: "custom controls" },
	"grantControls.termsOfUse": { label: "terms of use" },
	"grantControls.authenticationStrength": {
		label: "authentication strength",
		// Built into every tenant: learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths
		words: {
			"00000000-0000-0000-0000-000000000002": "Multifactor authentication",
			"00000000-0000-0000-0000-000000000003": "Passwordless MFA",
			"00000000-0000-0000-0000-000000000004": "Phishing-resistant MFA",
		},
	},
	"sessionControls.signInFrequency": { label: "sign-in frequency" },
	"sessionControls.persistentBrowser": { label: "persistent browser" },
	"sessionControls.cloudAppSecurity": { label: "Defender for Cloud Apps" },
	"sessionControls.applicationEnforcedRestrictions": { label: "application enforced restrictions" },
	"sessionControls.secureSignInSession": { label: "token protection" },
	"sessionControls.disableResilienceDefaults": { label: "resilience defaults switched off" },
	"@odata.type": {
		label: "kind",
		words: {
			"#microsoft.graph.ipNamedLocation": "IP ranges",
			"#microsoft.graph.countryNamedLocation": "countries and regions",
		},
	},
	isTrusted: { label: "trusted" },
	ipRanges: { label: "IP ranges" },
	countriesAndRegions: { label: "countries and regions" },
	countryLookupMethod: {
		label: "country found by",
		words: { clientIpAddress: "IP address", authenticatorAppGps: "GPS of the Authenticator app" },
	},
	includeUnknownCountriesAndRegions: { label: "unknown countries included" },
} as const satisfies { readonly [path: string]: Field };

const byPath: ReadonlyMap<string, Field> = new Map(Object.entries(fields));

/** Whether the path is a whole setting in a reader's eyes; objects above it are only structure. */
export function isSetting(path: string): boolean {
	return byPath.has(path);
}

/** The setting that a path leads into, as in `conditions.devices.deviceFilter` for its rule; the path itself if none. */
export function settingAround(path: string): string {
	const steps = path.split(".");
	const starts = steps.map((_, index) => steps.slice(0, index + 1).join("."));
	return starts.find(isSetting) ?? path;
}

/** The label of a setting; a property without one is named as Graph names it, and is then foreign text. */
export function settingLabel(path: string): string | undefined {
	return byPath.get(path)?.label;
}

/** Our word for a value that Graph defines for this property. */
export function valueWord(path: string, value: string): string | undefined {
	const words = byPath.get(path)?.words;
	return words && Object.hasOwn(words, value) ? words[value] : undefined;
}
