import fc, { type Arbitrary } from "fast-check";
import { isJsonObject, type Json, type JsonObject } from "../../src/json.ts";
import { guid, ids, staticWebApps } from "./example-msp.ts";

/** How users, groups, roles, applications, service principals and locations are written. */
export interface Vocabulary {
	readonly users: readonly string[];
	readonly groups: readonly string[];
	readonly roles: readonly string[];
	readonly applications: readonly string[];
	readonly servicePrincipals: readonly string[];
	readonly locations: readonly string[];
}

/** As people write them in YAML. */
export const byName: Vocabulary = {
	users: [
		"alice@examplemsp.com",
		"CIPP-Service@examplemsp.com",
		ids.breakglass1,
		ids.breakglass2.toUpperCase(),
	],
	groups: ["CIPP Technicians", "emergency access"],
	roles: ["Global Administrator"],
	applications: ["Contoso Portal", staticWebApps],
	servicePrincipals: ["Contoso Portal", ids.staticWebAppsPrincipal],
	locations: ["Office", "Datacentre"],
};

/** As Graph answers with them. */
export const byId: Vocabulary = {
	users: [ids.alice, ids.service, ids.breakglass1, ids.breakglass2],
	groups: [ids.technicians, ids.emergency],
	roles: [ids.globalAdministrator],
	applications: [ids.portalApp, staticWebApps],
	servicePrincipals: [ids.portalPrincipal, ids.staticWebAppsPrincipal],
	locations: [ids.officeLocation, guid(42)],
};

const some = (...items: readonly string[]): Arbitrary<Json> => fc.subarray([...items]);
const atLeastOne = (...items: readonly string[]): Arbitrary<Json> =>
	fc.subarray([...items], { minLength: 1 });
const flags = (...items: readonly string[]) =>
	fc
		.tuple(fc.subarray([...items], { minLength: 1 }), fc.constantFrom(",", ", "))
		.map(([all, by]) => all.join(by));

/** An object with any of these properties, each present, absent, or (where it may be) null. */
function partial(
	required: Record<string, Arbitrary<Json>>,
	optional: Record<string, Arbitrary<Json>>,
): Arbitrary<Json> {
	const absent = Object.entries(optional).map(
		([key, value]) => [key, fc.option(value, { nil: undefined, freq: 3 })] as const,
	);
	return fc
		.record<Record<string, Json | undefined>>({ ...required, ...Object.fromEntries(absent) })
		.map((found): JsonObject => JSON.parse(JSON.stringify(found)));
}

const nullable = (value: Arbitrary<Json>): Arbitrary<Json> => fc.option(value, { nil: null, freq: 3 });

const filter = fc.record({
	mode: fc.constantFrom("include", "exclude"),
	rule: fc.constantFrom("device.isCompliant -eq True", 'device.manufacturer -eq "Contoso"'),
});

const guests = partial(
	{
		guestOrExternalUserTypes: flags("internalGuest", "b2bCollaborationGuest", "serviceProvider"),
	},
	{
		externalTenants: nullable(
			fc.oneof(
				fc.constant<Json>({ membershipKind: "all" }),
				fc.record({ membershipKind: fc.constant("enumerated"), members: atLeastOne(guid(71), guid(72)) }),
			),
		),
	},
);

const keyword = "GuestsOrExternalUsers";

/** Graph refuses the old keyword and the object side by side. */
function guestsOnce(users: Json): Json {
	if (!isJsonObject(users)) return users;
	return Object.fromEntries(
		Object.entries(users).filter(([key]) => {
			const list = users[key.replace(/GuestsOrExternalUsers$/, "Users")];
			return !key.endsWith(keyword) || !(Array.isArray(list) && list.includes(keyword));
		}),
	);
}

function users(words: Vocabulary): Arbitrary<Json> {
	const people = atLeastOne(...words.users, keyword);
	return partial(
		{ includeUsers: fc.oneof(people, fc.constant<Json>(["All"]), fc.constant<Json>([])) },
		{
			excludeUsers: some(...words.users, keyword),
			includeGroups: some(...words.groups),
			excludeGroups: some(...words.groups),
			includeRoles: some(...words.roles),
			excludeRoles: some(...words.roles),
			includeGuestsOrExternalUsers: nullable(guests),
			excludeGuestsOrExternalUsers: nullable(guests),
		},
	).map(guestsOnce);
}

const risks = some("low", "medium", "high", "hidden", "none");
const platforms = some("android", "iOS", "windows", "windowsPhone", "macOS", "all", "linux");

function applications(words: Vocabulary): Arbitrary<Json> {
	return partial(
		{},
		{
			includeApplications: fc.oneof(some(...words.applications, "Office365"), fc.constant<Json>(["All"])),
			excludeApplications: some(...words.applications, "MicrosoftAdminPortals"),
			includeUserActions: some("urn:user:registersecurityinfo", "urn:user:registerdevice"),
			includeAuthenticationContextClassReferences: some("c1", "c2", "c99"),
			applicationFilter: nullable(filter),
		},
	);
}

function clientApplications(words: Vocabulary): Arbitrary<Json> {
	return partial(
		{},
		{
			includeServicePrincipals: some(...words.servicePrincipals, "ServicePrincipalsInMyTenant"),
			excludeServicePrincipals: some(...words.servicePrincipals),
			servicePrincipalFilter: nullable(filter),
		},
	);
}

function locations(words: Vocabulary): Arbitrary<Json> {
	return partial(
		{},
		{
			includeLocations: some(...words.locations, "All", "AllTrusted"),
			excludeLocations: some(...words.locations, "00000000-0000-0000-0000-000000000000"),
		},
	);
}

function conditions(words: Vocabulary): Arbitrary<Json> {
	return partial(
		{ applications: applications(words), users: users(words) },
		{
			clientApplications: nullable(clientApplications(words)),
			clientAppTypes: atLeastOne(
				"browser",
				"mobileAppsAndDesktopClients",
				"exchangeActiveSync",
				"other",
				"all",
			),
			platforms: nullable(partial({}, { includePlatforms: platforms, excludePlatforms: platforms })),
			locations: nullable(locations(words)),
			devices: nullable(partial({}, { deviceFilter: nullable(filter) })),
			authenticationFlows: nullable(
				fc.record({ transferMethods: flags("deviceCodeFlow", "authenticationTransfer") }),
			),
			signInRiskLevels: risks,
			userRiskLevels: risks,
			servicePrincipalRiskLevels: risks,
			insiderRiskLevels: nullable(flags("minor", "moderate", "elevated")),
		},
	);
}

const grantControls = partial(
	{ operator: fc.constantFrom("AND", "OR") },
	{
		builtInControls: some("block", "mfa", "compliantDevice", "passwordChange", "riskRemediation"),
		customAuthenticationFactors: some("ContosoFactor"),
		termsOfUse: some(guid(81), guid(82)),
		authenticationStrength: nullable(fc.record({ id: fc.constantFrom(guid(91), guid(92)) })),
	},
);

const control = (rest: Record<string, Arbitrary<Json>> = {}) =>
	nullable(fc.record({ isEnabled: fc.boolean(), ...rest }));

const timeBased = partial(
	{ isEnabled: fc.boolean(), type: fc.constantFrom("days", "hours"), value: fc.integer({ min: 1, max: 90 }) },
	{
		frequencyInterval: fc.constant("timeBased"),
		authenticationType: fc.constantFrom("primaryAndSecondaryAuthentication", "secondaryAuthentication"),
	},
);

const everyTime = partial(
	{ isEnabled: fc.constant(true), frequencyInterval: fc.constant("everyTime") },
	{ type: fc.constant(null), value: fc.constant(null) },
);

const plainSession = {
	cloudAppSecurity: control({
		cloudAppSecurityType: fc.constantFrom("mcasConfigured", "monitorOnly", "blockDownloads"),
	}),
	persistentBrowser: control({ mode: fc.constantFrom("always", "never") }),
	secureSignInSession: control(),
};

/** With a sign-in frequency of every time, Graph refuses the other two controls. */
const sessionControls = fc.oneof(
	partial({ signInFrequency: everyTime }, plainSession),
	partial(
		{},
		{
			...plainSession,
			signInFrequency: nullable(timeBased),
			applicationEnforcedRestrictions: control(),
			disableResilienceDefaults: nullable(fc.boolean()),
		},
	),
);

/** Any policy that the schema takes and Graph might, over the whole v1.0 surface. */
export function arbitraryPolicy(words: Vocabulary, displayName = "Policy"): Arbitrary<JsonObject> {
	return partial(
		{
			displayName: fc.constant(displayName),
			state: fc.constantFrom("enabled", "disabled", "enabledForReportingButNotEnforced"),
			conditions: conditions(words),
		},
		{
			description: fc.constantFrom("Everybody", "", null),
			grantControls: nullable(grantControls),
			sessionControls: nullable(sessionControls),
		},
	).map((policy) => (isJsonObject(policy) ? policy : {}));
}
