/** What can be asked of a collection. */
export interface ResourceQuery {
	readonly type: string;
	/** Everything that may be selected. */
	readonly properties: readonly string[];
	/** What comes without $select; everything where it is left out. */
	readonly defaults?: readonly string[];
	readonly filterable: readonly string[];
	readonly options: readonly string[];
	/** Objects in a page, where the collection has its own number, and the most that $top may ask for. */
	readonly page?: { readonly size: number; readonly max: number };
}

const COLLECTION = ["$select", "$filter", "$top", "$skip", "$skiptoken", "$count", "$orderby"];
const DIRECTORY = ["$select", "$filter", "$top", "$skiptoken", "$count"];
const DIRECTORY_PAGE = { size: 100, max: 999 };

function words(text: string): readonly string[] {
	return text.split(" ");
}

const NAMED = words("id displayName createdDateTime modifiedDateTime");

export const policyQuery: ResourceQuery = {
	type: "conditionalAccessPolicy",
	properties: [
		...NAMED,
		...words("templateId state deletedDateTime description conditions grantControls sessionControls"),
	],
	filterable: words("id displayName state"),
	options: COLLECTION,
};

export const namedLocationQuery: ResourceQuery = {
	type: "namedLocation",
	properties: [
		...NAMED,
		...words("deletedDateTime isTrusted ipRanges countriesAndRegions"),
		...words("includeUnknownCountriesAndRegions countryLookupMethod"),
	],
	filterable: words("id displayName"),
	options: COLLECTION,
};

export const userQuery: ResourceQuery = {
	type: "user",
	properties: words(
		"id userPrincipalName displayName givenName surname mail jobTitle mobilePhone officeLocation preferredLanguage businessPhones accountEnabled onPremisesSyncEnabled userType deletedDateTime",
	),
	defaults: words(
		"businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName id",
	),
	filterable: words("id userPrincipalName displayName mail accountEnabled userType onPremisesSyncEnabled"),
	options: DIRECTORY,
	page: DIRECTORY_PAGE,
};

export const groupQuery: ResourceQuery = {
	type: "group",
	properties: words(
		"id deletedDateTime description displayName groupTypes mail mailEnabled mailNickname onPremisesSyncEnabled securityEnabled isAssignableToRole",
	),
	filterable: words("id displayName mail mailNickname securityEnabled"),
	options: DIRECTORY,
	page: DIRECTORY_PAGE,
};

export const servicePrincipalQuery: ResourceQuery = {
	type: "servicePrincipal",
	properties: words(
		"id deletedDateTime accountEnabled appDisplayName appId appOwnerOrganizationId displayName servicePrincipalNames servicePrincipalType appRoles passwordCredentials keyCredentials",
	),
	filterable: words("id appId displayName accountEnabled servicePrincipalType"),
	options: DIRECTORY,
	page: DIRECTORY_PAGE,
};

/** Members and memberships: several types in one collection. */
export const directoryObjectQuery: ResourceQuery = {
	type: "directoryObject",
	properties: [
		...new Set([...userQuery.properties, ...groupQuery.properties, ...words("roleTemplateId description")]),
	],
	filterable: words("id displayName"),
	options: DIRECTORY,
	page: DIRECTORY_PAGE,
};

export const roleTemplateQuery: ResourceQuery = {
	type: "directoryRoleTemplate",
	properties: words("id deletedDateTime description displayName"),
	filterable: [],
	options: ["$select"],
};

export const roleDefinitionQuery: ResourceQuery = {
	type: "unifiedRoleDefinition",
	properties: words("id description displayName isBuiltIn isEnabled templateId version"),
	filterable: words("id displayName isBuiltIn templateId"),
	options: ["$select", "$filter"],
};

export const skuQuery: ResourceQuery = {
	type: "subscribedSku",
	properties: words(
		"accountId accountName appliesTo capabilityStatus consumedUnits id skuId skuPartNumber prepaidUnits servicePlans subscriptionIds",
	),
	filterable: [],
	options: ["$select"],
};

export const organizationQuery: ResourceQuery = {
	type: "organization",
	properties: words("id deletedDateTime displayName tenantType verifiedDomains"),
	filterable: [],
	options: ["$select"],
};

export const securityDefaultsQuery: ResourceQuery = {
	type: "identitySecurityDefaultsEnforcementPolicy",
	properties: words("id description displayName isEnabled"),
	filterable: [],
	options: ["$select"],
};
