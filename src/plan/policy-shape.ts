import { isJsonList, isJsonObject, type Json, type JsonObject, objectAt, textAt, textsAt } from "../json.ts";
import {
	canonicalId,
	canonicalise,
	custom,
	flags,
	object,
	requiredObject,
	type Shape,
	set,
	unknownProperties,
	value,
} from "./shape.ts";

const filter = object({ mode: value(), rule: value() });

const tenants: Shape = { membershipKind: value("all"), members: set() };

/** Null and "all" both mean every external tenant; only an enumeration has members. */
const externalTenants = custom((input) => {
	const { membershipKind = null, members = [] } = canonicalise(isJsonObject(input) ? input : {}, tenants);
	return membershipKind === "enumerated" ? { membershipKind, members } : { membershipKind };
}, tenants);

const guest: Shape = { guestOrExternalUserTypes: flags, externalTenants };

const guests = custom((input) => {
	const result = isJsonObject(input) ? canonicalise(input, guest) : {};
	return textAt(result, "guestOrExternalUserTypes") === "" ? null : result;
}, guest);

const enabledControl = (rest: Shape = {}) =>
	custom(
		(input) =>
			isJsonObject(input) && input["isEnabled"] === true
				? { isEnabled: true, ...canonicalise(input, rest) }
				: null,
		{ isEnabled: value(), ...rest },
	);

const frequency: Shape = {
	isEnabled: value(),
	type: value(),
	value: value(),
	frequencyInterval: value("timeBased"),
	authenticationType: value("primaryAndSecondaryAuthentication"),
};

/** A frequency of every time has neither unit nor number. */
const signInFrequency = custom((input) => {
	if (!isJsonObject(input) || input["isEnabled"] !== true) return null;
	const result = canonicalise(input, frequency);
	return result["frequencyInterval"] === "everyTime" ? { ...result, type: null, value: null } : result;
}, frequency);

const users: Shape = {
	includeUsers: set(),
	excludeUsers: set(),
	includeGroups: set(),
	excludeGroups: set(),
	includeRoles: set(),
	excludeRoles: set(),
	includeGuestsOrExternalUsers: guests,
	excludeGuestsOrExternalUsers: guests,
};

const conditions: Shape = {
	applications: requiredObject({
		includeApplications: set(),
		excludeApplications: set(),
		includeUserActions: set(),
		includeAuthenticationContextClassReferences: set(),
		applicationFilter: filter,
	}),
	users: requiredObject(users),
	clientApplications: object({
		includeServicePrincipals: set(),
		excludeServicePrincipals: set(),
		servicePrincipalFilter: filter,
	}),
	clientAppTypes: set("all"),
	platforms: object({ includePlatforms: set(), excludePlatforms: set() }),
	locations: object({ includeLocations: set(), excludeLocations: set() }),
	devices: object({ deviceFilter: filter }),
	authenticationFlows: object({ transferMethods: flags }),
	signInRiskLevels: set(),
	userRiskLevels: set(),
	servicePrincipalRiskLevels: set(),
	insiderRiskLevels: flags,
};

const grantControls: Shape = {
	operator: custom((input) => (typeof input === "string" ? input.toUpperCase() : "OR")),
	builtInControls: set(),
	customAuthenticationFactors: set(),
	termsOfUse: set(),
	/** Graph answers with the whole strength and takes only its id. */
	authenticationStrength: custom((input) => {
		const id = isJsonObject(input) ? input["id"] : undefined;
		return typeof id === "string" ? { id: canonicalId(id) } : null;
	}),
};

const sessionControls: Shape = {
	applicationEnforcedRestrictions: enabledControl(),
	cloudAppSecurity: enabledControl({ cloudAppSecurityType: value() }),
	persistentBrowser: enabledControl({ mode: value() }),
	signInFrequency,
	secureSignInSession: enabledControl(),
	disableResilienceDefaults: custom((input) => (input === true ? true : null)),
};

const policy: Shape = {
	displayName: value(),
	state: value(),
	conditions: requiredObject(conditions),
	/** An operator alone requires nothing. */
	grantControls: custom((input) => {
		const result = canonicalise(isJsonObject(input) ? input : {}, grantControls);
		const { operator: _, ...rest } = result;
		return Object.values(rest).every(isNothing) ? null : result;
	}, grantControls),
	sessionControls: object(sessionControls),
};

/**
 * One form for a policy as written and as Graph answers it, so that what means the same is the same: defaults filled
 * in, lists sorted, flags ordered, ids in lower case, controls without effect as null.
 */
export function canonicalPolicy(input: JsonObject): JsonObject {
	const known = canonicalForms.get(input) ?? canonicalForm(input);
	canonicalForms.set(input, known);
	return known;
}

/** Query, comparison and checks all ask for the same live policies, and values never change. */
const canonicalForms = new WeakMap<JsonObject, JsonObject>();

function canonicalForm(input: JsonObject): JsonObject {
	const result = canonicalise(withoutGuestKeyword(input), policy);
	const inner = objectAt(result, "conditions");
	const withUsers =
		inner["clientApplications"] === null
			? inner
			: { ...inner, users: workloadUsers(objectAt(inner, "users")) };
	return { ...result, conditions: withUsers };
}

/** Policies for workload identities come back with the users "None". */
function workloadUsers(input: JsonObject): JsonObject {
	return textsAt(input, "includeUsers").length === 0 ? { ...input, includeUsers: ["None"] } : input;
}

const keyword = "GuestsOrExternalUsers";
const everyGuest: JsonObject = {
	guestOrExternalUserTypes:
		"internalGuest,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,serviceProvider",
	externalTenants: { membershipKind: "all" },
};

/** Graph turns the old keyword into an object with every kind of guest, and refuses the two side by side. */
function withoutGuestKeyword(input: JsonObject): JsonObject {
	const inner = objectAt(input, "conditions");
	const before = objectAt(inner, "users");
	const after = Object.fromEntries(
		["include", "exclude"].flatMap((side): [string, Json][] => {
			const texts = textsAt(before, `${side}Users`);
			if (!texts.includes(keyword)) return [];
			return [
				[`${side}Users`, texts.filter((text) => text !== keyword)],
				[`${side}GuestsOrExternalUsers`, everyGuest],
			];
		}),
	);
	if (Object.keys(after).length === 0) return input;
	return { ...input, conditions: { ...inner, users: { ...before, ...after } } };
}

const readOnly = new Set([
	"id",
	"createdDateTime",
	"modifiedDateTime",
	"templateId",
	"deletedDateTime",
	"description",
]);

/** Properties of a live policy that v1.0 did not have when this was written. They are kept, and said. */
export function unknownPolicyProperties(input: JsonObject): string[] {
	return unknownProperties(input, policy, readOnly);
}

function isNothing(item: Json): boolean {
	return item === null || (isJsonList(item) && item.length === 0);
}
