/**
 * The v1.0 types of Conditional Access, from Microsoft's metadata, as one table.
 * `Name` is nullable, `Name!` is not, `[Name]` is a collection and never null.
 */
interface ComplexType {
	readonly properties: Readonly<Record<string, string>>;
	/** Names of the types that may stand here; then `@odata.type` must say which. */
	readonly derived?: readonly string[];
}

interface EnumType {
	readonly members: readonly string[];
	/** Several members in one comma-joined text. */
	readonly flags?: true;
}

const risk = "riskLevel";
const control = { isEnabled: "Boolean" };
const session = {
	appRestrictions: "applicationEnforcedRestrictionsSessionControl",
	cloudApp: "cloudAppSecuritySessionControl",
};
const external = "conditionalAccessExternalTenants";
const guests = "conditionalAccessGuestsOrExternalUsers";
const filter = "conditionalAccessFilter";
const location = { displayName: "String!" };

export const complexTypes: Readonly<Record<string, ComplexType>> = {
	conditionalAccessPolicy: {
		properties: {
			displayName: "String!",
			description: "String",
			state: "conditionalAccessPolicyState!",
			conditions: "conditionalAccessConditionSet!",
			grantControls: "conditionalAccessGrantControls",
			sessionControls: "conditionalAccessSessionControls",
		},
	},
	conditionalAccessConditionSet: {
		properties: {
			userRiskLevels: `[${risk}]`,
			signInRiskLevels: `[${risk}]`,
			clientAppTypes: "[conditionalAccessClientApp]",
			servicePrincipalRiskLevels: `[${risk}]`,
			insiderRiskLevels: "conditionalAccessInsiderRiskLevels",
			platforms: "conditionalAccessPlatforms",
			locations: "conditionalAccessLocations",
			devices: "conditionalAccessDevices",
			clientApplications: "conditionalAccessClientApplications",
			authenticationFlows: "conditionalAccessAuthenticationFlows",
			applications: "conditionalAccessApplications",
			users: "conditionalAccessUsers",
		},
	},
	conditionalAccessApplications: {
		properties: {
			includeApplications: "[String]",
			excludeApplications: "[String]",
			includeUserActions: "[String]",
			includeAuthenticationContextClassReferences: "[String]",
			applicationFilter: filter,
		},
	},
	conditionalAccessUsers: {
		properties: {
			includeUsers: "[String]",
			excludeUsers: "[String]",
			includeGroups: "[String]",
			excludeGroups: "[String]",
			includeRoles: "[String]",
			excludeRoles: "[String]",
			includeGuestsOrExternalUsers: guests,
			excludeGuestsOrExternalUsers: guests,
		},
	},
	conditionalAccessGuestsOrExternalUsers: {
		properties: {
			guestOrExternalUserTypes: "conditionalAccessGuestOrExternalUserTypes!",
			externalTenants: external,
		},
	},
	conditionalAccessExternalTenants: {
		properties: {},
		derived: ["conditionalAccessAllExternalTenants", "conditionalAccessEnumeratedExternalTenants"],
	},
	conditionalAccessAllExternalTenants: { properties: { membershipKind: `${external}MembershipKind` } },
	conditionalAccessEnumeratedExternalTenants: {
		properties: { membershipKind: `${external}MembershipKind`, members: "[String]" },
	},
	conditionalAccessClientApplications: {
		properties: {
			includeServicePrincipals: "[String]",
			excludeServicePrincipals: "[String]",
			servicePrincipalFilter: filter,
		},
	},
	conditionalAccessFilter: { properties: { mode: "filterMode!", rule: "String!" } },
	conditionalAccessPlatforms: {
		properties: {
			includePlatforms: "[conditionalAccessDevicePlatform]",
			excludePlatforms: "[conditionalAccessDevicePlatform]",
		},
	},
	conditionalAccessLocations: { properties: { includeLocations: "[String]", excludeLocations: "[String]" } },
	conditionalAccessDevices: { properties: { deviceFilter: filter } },
	conditionalAccessAuthenticationFlows: {
		properties: { transferMethods: "conditionalAccessTransferMethods!" },
	},
	conditionalAccessGrantControls: {
		properties: {
			operator: "grantOperator",
			builtInControls: "[conditionalAccessGrantControl]",
			customAuthenticationFactors: "[String]",
			termsOfUse: "[String]",
			authenticationStrength: "authenticationStrengthReference",
		},
	},
	authenticationStrengthReference: { properties: { id: "String!" } },
	conditionalAccessSessionControls: {
		properties: {
			disableResilienceDefaults: "Boolean",
			applicationEnforcedRestrictions: session.appRestrictions,
			cloudAppSecurity: session.cloudApp,
			persistentBrowser: "persistentBrowserSessionControl",
			signInFrequency: "signInFrequencySessionControl",
			secureSignInSession: "secureSignInSessionControl",
		},
	},
	applicationEnforcedRestrictionsSessionControl: { properties: control },
	secureSignInSessionControl: { properties: control },
	cloudAppSecuritySessionControl: {
		properties: { cloudAppSecurityType: "cloudAppSecuritySessionControlType", ...control },
	},
	persistentBrowserSessionControl: { properties: { mode: "persistentBrowserSessionMode", ...control } },
	signInFrequencySessionControl: {
		properties: {
			value: "Int32",
			type: "signinFrequencyType",
			authenticationType: "signInFrequencyAuthenticationType",
			frequencyInterval: "signInFrequencyInterval",
			...control,
		},
	},
	namedLocation: { properties: {}, derived: ["ipNamedLocation", "countryNamedLocation"] },
	ipNamedLocation: { properties: { ...location, isTrusted: "Boolean!", ipRanges: "[ipRange]" } },
	countryNamedLocation: {
		properties: {
			...location,
			countriesAndRegions: "[String]",
			includeUnknownCountriesAndRegions: "Boolean!",
			countryLookupMethod: "countryLookupMethodType",
		},
	},
	ipRange: { properties: {}, derived: ["iPv4CidrRange", "iPv6CidrRange", "iPv4Range", "iPv6Range"] },
	iPv4CidrRange: { properties: { cidrAddress: "String!" } },
	iPv6CidrRange: { properties: { cidrAddress: "String!" } },
	iPv4Range: { properties: { lowerAddress: "String!", upperAddress: "String!" } },
	iPv6Range: { properties: { lowerAddress: "String!", upperAddress: "String!" } },
};

function members(text: string): EnumType {
	return { members: text.split(" ") };
}

function flags(text: string): EnumType {
	return { members: text.split(" "), flags: true };
}

export const enumTypes: Readonly<Record<string, EnumType>> = {
	conditionalAccessPolicyState: members("enabled disabled enabledForReportingButNotEnforced"),
	riskLevel: members("low medium high hidden none unknownFutureValue"),
	conditionalAccessInsiderRiskLevels: flags("minor moderate elevated unknownFutureValue"),
	conditionalAccessClientApp: members(
		"all browser mobileAppsAndDesktopClients exchangeActiveSync easSupported other unknownFutureValue",
	),
	conditionalAccessDevicePlatform: members(
		"android iOS windows windowsPhone macOS all unknownFutureValue linux",
	),
	conditionalAccessTransferMethods: flags("none deviceCodeFlow authenticationTransfer unknownFutureValue"),
	conditionalAccessGuestOrExternalUserTypes: flags(
		"none internalGuest b2bCollaborationGuest b2bCollaborationMember b2bDirectConnectUser otherExternalUser serviceProvider unknownFutureValue",
	),
	conditionalAccessExternalTenantsMembershipKind: members("all enumerated unknownFutureValue"),
	conditionalAccessGrantControl: members(
		"block mfa compliantDevice domainJoinedDevice approvedApplication compliantApplication passwordChange unknownFutureValue riskRemediation",
	),
	/** A plain text in the metadata; Microsoft's own samples write it in either case. */
	grantOperator: members("AND OR and or"),
	filterMode: members("include exclude"),
	cloudAppSecuritySessionControlType: members("mcasConfigured monitorOnly blockDownloads unknownFutureValue"),
	persistentBrowserSessionMode: members("always never"),
	signInFrequencyAuthenticationType: members(
		"primaryAndSecondaryAuthentication secondaryAuthentication unknownFutureValue",
	),
	signInFrequencyInterval: members("timeBased everyTime unknownFutureValue"),
	signinFrequencyType: members("days hours"),
	countryLookupMethodType: members("clientIpAddress authenticatorAppGps unknownFutureValue"),
};

/** Members defined after `unknownFutureValue`: hidden from readers that do not ask for them. */
export function isHiddenMember(type: string, member: string): boolean {
	const known = enumTypes[type]?.members ?? [];
	const border = known.indexOf("unknownFutureValue");
	return border >= 0 && known.indexOf(member) > border;
}
