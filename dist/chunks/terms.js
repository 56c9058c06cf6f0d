import { t as grouped } from "./numbers.js";
import { c as plain, i as markdownCode } from "./escape2.js";
import { a as textAt, n as isJsonObject, t as isJsonList } from "./json.js";
// src/plan/checks/catalogue.ts
/** Every check by its name, with the severity it has unless a finding says otherwise. */
const catalogue = {
	"break-glass-missing": "error",
	"break-glass-shared": "error",
	"no-trusted-location": "error",
	"private-range": "error",
	"documentation-range": "error",
	"range-too-broad": "error",
	"enable-without-report-only": "error",
	"enforced-block-widened": "error",
	"enforced-block-weakened": "error",
	"allowed-range-removed": "error",
	"service-account-location": "error",
	"service-account-blocked": "error",
	"service-account-without-mfa": "error",
	"api-client-open": "error",
	"own-client-restricted": "error",
	"api-client-unwritable": "error",
	"cipp-unreachable": "error",
	"exclusion-widens": "error",
	"security-defaults-on": "error",
	"licence-missing": "error",
	"permission-missing": "error",
	"ambiguous-name": "error",
	"unknown-name": "error",
	"managed-policy": "error",
	"kind-mismatch": "error",
	"location-in-use": "error",
	"unreadable-policy": "error",
	"ipv4-only": "warning",
	"host-bits": "warning",
	"overlapping-ranges": "warning",
	"already-restricted": "warning",
	"exclusion-added": "warning",
	"mfa-weakened": "warning",
	"trust-exempts": "warning",
	"not-enforced": "warning",
	"cipp-target-moved": "warning",
	"removed-absent": "warning",
	"unmanaged-api-client": "warning",
	"policy-limit-near": "warning",
	"client-without-policies": "warning",
	"retired-grant": "warning",
	"unknown-property": "warning",
	"acceptance-idle": "warning"
};
/** Checks whose every finding follows from the files alone, though a tenant may change how severe it is. */
const fileChecks = /* @__PURE__ */ new Set([
	"private-range",
	"documentation-range",
	"range-too-broad",
	"own-client-restricted",
	"ipv4-only",
	"host-bits",
	"overlapping-ranges",
	"not-enforced"
]);
/** Where one of these was found, something could not be read or told apart, and other checks may have said too little. */
const guesswork = /* @__PURE__ */ new Set([
	"cipp-unreachable",
	"permission-missing",
	"ambiguous-name",
	"unknown-name",
	"unreadable-policy"
]);
// src/report/phrase.ts
function name(text) {
	return { name: text };
}
/** Builds a phrase from a template: literal parts are our words, values are names, phrases or words of ours. */
function phrase(words, ...values) {
	return words.flatMap((word, index) => {
		const value = values[index];
		const parts = value === void 0 ? [] : isPhrase(value) ? value : [value];
		return word === "" ? parts : [word, ...parts];
	});
}
function isPhrase(value) {
	return Array.isArray(value);
}
/** "a, b and c". */
function listed(items, last = "and") {
	return items.flatMap((item, index) => {
		return [...index === 0 ? [] : index === items.length - 1 ? [` ${last} `] : [", "], ...item];
	});
}
function joined(items, separator) {
	return items.flatMap((item, index) => index === 0 ? item : [separator, ...item]);
}
function phraseToMarkdown(parts) {
	return parts.map((part) => typeof part === "string" ? part : markdownCode(part.name)).join("");
}
/** Names stand in quotes, so that one of "everywhere" is no statement; addresses and ids stand bare. */
function phraseToPlain(parts) {
	return plain(parts.map((part) => typeof part === "string" ? part : plainName(part.name)).join(""), 8e3);
}
const selfEvident = /^[\w.+-]+@[\w.-]+$|^[0-9a-f][0-9a-f:./-]*\d$/i;
/** A foreign name in a line of text. */
function plainName(text) {
	return selfEvident.test(text) ? text : `"${plain(text, 160).replaceAll("\"", "\\\"")}"`;
}
// src/report/session.ts
/**
* One session control in words.
* @returns undefined for anything that is not exactly of the known form, so that it is shown raw instead of guessed
*/
function describeSession(path, control) {
	const key = path.replace("sessionControls.", "");
	const { isEnabled, ...rest } = control;
	const describe = Object.hasOwn(controls, key) ? controls[key] : void 0;
	if (!describe || isEnabled !== true && isEnabled !== false) return void 0;
	const words = describe(rest);
	if (words === void 0) return void 0;
	return isEnabled ? [words] : phrase`${words} (switched off)`;
}
/** Whether people must authenticate fully at every sign-in. */
function isEveryTime(control) {
	const words = describeSession("sessionControls.signInFrequency", control);
	return control["isEnabled"] === true && words?.join("") === everyTime;
}
const everyTime = "sign in again every time";
const controls = {
	signInFrequency: ({ type, value, frequencyInterval, authenticationType, ...others }) => {
		if (hasMore(others)) return void 0;
		const what = secondFactor(authenticationType);
		if (what === void 0) return void 0;
		if (frequencyInterval === "everyTime") return (type ?? value ?? null) === null ? `${what} again every time` : void 0;
		if ((frequencyInterval ?? "timeBased") !== "timeBased" || typeof value !== "number") return void 0;
		if (type !== "hours" && type !== "days") return void 0;
		return `${what} again every ${value === 1 ? type.slice(0, -1) : `${value} ${type}`}`;
	},
	persistentBrowser: ({ mode, ...others }) => {
		if (hasMore(others)) return void 0;
		if (mode === "never") return "browser sessions never persist";
		return mode === "always" ? "browser sessions always persist" : void 0;
	},
	cloudAppSecurity: ({ cloudAppSecurityType, ...others }) => {
		if (hasMore(others)) return void 0;
		if (cloudAppSecurityType === "monitorOnly") return "Defender for Cloud Apps monitors";
		if (cloudAppSecurityType === "blockDownloads") return "Defender for Cloud Apps blocks downloads";
		return cloudAppSecurityType === "mcasConfigured" ? "Defender for Cloud Apps applies its own policies" : void 0;
	},
	applicationEnforcedRestrictions: (rest) => hasMore(rest) ? void 0 : "the application enforces its own restrictions",
	secureSignInSession: (rest) => hasMore(rest) ? void 0 : "tokens are bound to the device"
};
function secondFactor(authenticationType) {
	if ((authenticationType ?? "primaryAndSecondaryAuthentication") === "primaryAndSecondaryAuthentication") return "sign in";
	return authenticationType === "secondaryAuthentication" ? "give the second factor" : void 0;
}
function hasMore(others) {
	return Object.entries(others).some(([key, value]) => !key.includes("@") && value !== null);
}
// src/report/words.ts
const users = {
	All: "all users",
	None: "no users",
	GuestsOrExternalUsers: "guests and external users"
};
const applications = {
	All: "all applications",
	None: "no application",
	Office365: "Office 365",
	MicrosoftAdminPortals: "Microsoft admin portals"
};
const locations = {
	All: "everywhere",
	AllTrusted: "all trusted locations",
	"00000000-0000-0000-0000-000000000000": "MFA trusted IPs"
};
const servicePrincipals = { ServicePrincipalsInMyTenant: "all service principals of this tenant" };
const platforms = {
	all: "all platforms",
	android: "Android",
	iOS: "iOS",
	windows: "Windows",
	windowsPhone: "Windows Phone",
	macOS: "macOS",
	linux: "Linux"
};
const risk = {
	low: "low",
	medium: "medium",
	high: "high",
	hidden: "hidden",
	none: "none"
};
const stateWords = {
	enabled: "enabled",
	disabled: "disabled",
	enabledForReportingButNotEnforced: "report-only"
};
const byPath = new Map(Object.entries({
	displayName: { label: "name" },
	description: { label: "description" },
	state: {
		label: "state",
		words: stateWords
	},
	"conditions.users.includeUsers": {
		label: "users",
		words: users
	},
	"conditions.users.excludeUsers": {
		label: "excluded users",
		words: users
	},
	"conditions.users.includeGroups": { label: "groups" },
	"conditions.users.excludeGroups": { label: "excluded groups" },
	"conditions.users.includeRoles": { label: "roles" },
	"conditions.users.excludeRoles": { label: "excluded roles" },
	"conditions.users.includeGuestsOrExternalUsers": { label: "guests or external users" },
	"conditions.users.excludeGuestsOrExternalUsers": { label: "excluded guests or external users" },
	"conditions.clientApplications.includeServicePrincipals": {
		label: "service principals",
		words: servicePrincipals
	},
	"conditions.clientApplications.excludeServicePrincipals": {
		label: "excluded service principals",
		words: servicePrincipals
	},
	"conditions.clientApplications.servicePrincipalFilter": { label: "service principal filter" },
	"conditions.applications.includeApplications": {
		label: "applications",
		words: applications
	},
	"conditions.applications.excludeApplications": {
		label: "excluded applications",
		words: applications
	},
	"conditions.applications.includeUserActions": {
		label: "user actions",
		words: {
			"urn:user:registersecurityinfo": "registering security information",
			"urn:user:registerdevice": "registering or joining devices"
		}
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
			other: "other clients (legacy authentication)"
		}
	},
	"conditions.platforms.includePlatforms": {
		label: "platforms",
		words: platforms
	},
	"conditions.platforms.excludePlatforms": {
		label: "excluded platforms",
		words: platforms
	},
	"conditions.locations.includeLocations": {
		label: "locations",
		words: locations
	},
	"conditions.locations.excludeLocations": {
		label: "excluded locations",
		words: locations
	},
	"conditions.devices.deviceFilter": { label: "device filter" },
	"conditions.authenticationFlows.transferMethods": {
		label: "authentication flows",
		words: {
			none: "none",
			deviceCodeFlow: "device code flow",
			authenticationTransfer: "authentication transfer"
		}
	},
	"conditions.signInRiskLevels": {
		label: "sign-in risk",
		words: risk
	},
	"conditions.userRiskLevels": {
		label: "user risk",
		words: risk
	},
	"conditions.servicePrincipalRiskLevels": {
		label: "service principal risk",
		words: risk
	},
	"conditions.insiderRiskLevels": {
		label: "insider risk",
		words: {
			minor: "minor",
			moderate: "moderate",
			elevated: "elevated"
		}
	},
	"grantControls.operator": {
		label: "controls needed",
		words: {
			AND: "all",
			OR: "any one"
		}
	},
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
			riskRemediation: "risk remediation"
		}
	},
	"grantControls.customAuthenticationFactors": { label: "custom controls" },
	"grantControls.termsOfUse": { label: "terms of use" },
	"grantControls.authenticationStrength": {
		label: "authentication strength",
		words: {
			"00000000-0000-0000-0000-000000000002": "Multifactor authentication",
			"00000000-0000-0000-0000-000000000003": "Passwordless MFA",
			"00000000-0000-0000-0000-000000000004": "Phishing-resistant MFA"
		}
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
			"#microsoft.graph.countryNamedLocation": "countries and regions"
		}
	},
	isTrusted: { label: "trusted" },
	ipRanges: { label: "IP ranges" },
	countriesAndRegions: { label: "countries and regions" },
	countryLookupMethod: {
		label: "country found by",
		words: {
			clientIpAddress: "IP address",
			authenticatorAppGps: "GPS of the Authenticator app"
		}
	},
	includeUnknownCountriesAndRegions: { label: "unknown countries included" }
}));
/** Whether the path is a whole setting in a reader's eyes; objects above it are only structure. */
function isSetting(path) {
	return byPath.has(path);
}
/** The setting that a path leads into, as in `conditions.devices.deviceFilter` for its rule; the path itself if none. */
function settingAround(path) {
	const steps = path.split(".");
	return steps.map((_, index) => steps.slice(0, index + 1).join(".")).find(isSetting) ?? path;
}
/** The label of a setting; a property without one is named as Graph names it, and is then foreign text. */
function settingLabel(path) {
	return byPath.get(path)?.label;
}
/** Our word for a value that Graph defines for this property. */
function valueWord(path, value) {
	const words = byPath.get(path)?.words;
	return words && Object.hasOwn(words, value) ? words[value] : void 0;
}
// src/report/terms.ts
const partWords = {
	"trusted-locations": "Step 1: trusted location",
	A: "Part A: technicians",
	B: "Part B: service account",
	C: "Part C: CIPP allowlists",
	D: "Part D: access of the MSP",
	other: void 0
};
const kindWords = {
	namedLocation: "named location",
	conditionalAccessPolicy: "policy",
	apiClient: "API client",
	cippRole: "CIPP role"
};
/** A policy's state as the YAML writes it. */
function stateWord(state) {
	return Object.hasOwn(stateWords, state) ? [stateWords[state] ?? state] : [name(state)];
}
const placeholder = "namedLocation:";
/** The name of an id, of a location still to be created, or the text itself where nothing is known. */
function nameOf(id, names) {
	if (id.startsWith(placeholder)) return id.slice(14);
	const key = id.toLowerCase();
	return (Object.hasOwn(names, key) ? names[key] : void 0) ?? id;
}
/** Graph's label in our words, else Graph's own dotted path. */
function fieldLabel(path) {
	const label = settingLabel(path);
	return label === void 0 ? [name(path)] : [label];
}
/** One member of a setting: a word that Graph defines, a name, or the raw value. */
function describeItem(path, item, names) {
	if (typeof item === "string") {
		const word = valueWord(path, item);
		return word === void 0 ? [name(nameOf(item, names))] : [word];
	}
	if (typeof item === "boolean") return [item ? "yes" : "no"];
	if (!isJsonObject(item)) return [name(JSON.stringify(item))];
	return describeObject(path, item, names);
}
/** Every member of a setting, as the YAML's reader knows it. Nothing set is an empty list. */
function describeValue(path, value, names) {
	if (value === null || value === "") return [];
	if (isJsonList(value)) return byText(value.map((item) => describeItem(path, item, names)));
	if (typeof value === "string" && isFlags(path)) return flagsOf(value).map((flag) => describeItem(path, flag, names));
	return [describeItem(path, value, names)];
}
/** Lists are sets, and the order of ids means nothing to a reader of names. */
function byText(items) {
	return items.map((item) => ({
		item,
		key: phraseToPlain(item)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ item }) => item);
}
/** The beginning of a long list, with the number of the rest; `none` where there is nothing. */
function someOf(items, none, last = "and") {
	if (items.length === 0) return [none];
	if (items.length <= most) return listed(items, last);
	return listed([...items.slice(0, most), [`${grouped(items.length - most)} more`]], last);
}
const most = 12;
/** Properties that hold a set of flags as one comma-joined text. */
function isFlags(path) {
	return path.endsWith(".transferMethods") || path.endsWith(".insiderRiskLevels");
}
function flagsOf(text) {
	return text.split(",").map((flag) => flag.trim()).filter((flag) => flag !== "");
}
function describeObject(path, value, names) {
	const raw = [name(JSON.stringify(value))];
	if (path === "ipRanges") return rangePhrase(value) ?? raw;
	if (path.endsWith("GuestsOrExternalUsers")) return guestPhrase(value, names) ?? raw;
	if (path.endsWith("Filter")) return filterPhrase(value) ?? raw;
	if (path === "grantControls.authenticationStrength") {
		const id = textAt(value, "id");
		return id === "" ? raw : describeItem(path, id, names);
	}
	return describeSession(path, value) ?? raw;
}
/** Objects are put in words only when nothing else is set in them. */
function hasOnly(value, ...keys) {
	return Object.entries(value).every(([key, inner]) => key.includes("@") || keys.includes(key) || !isSet(inner));
}
/** A range as people write it. */
function rangePhrase(range) {
	if (!hasOnly(range, "cidrAddress", "lowerAddress", "upperAddress")) return void 0;
	const [cidr, lower, upper] = [
		"cidrAddress",
		"lowerAddress",
		"upperAddress"
	].map((key) => textAt(range, key));
	if (cidr) return [name(cidr)];
	return lower && upper ? phrase`${name(lower)} to ${name(upper)}` : void 0;
}
function filterPhrase(filter) {
	const [mode, rule] = [textAt(filter, "mode"), textAt(filter, "rule")];
	if (rule === "" || !hasOnly(filter, "mode", "rule")) return void 0;
	if (mode === "include") return phrase`matching ${name(rule)}`;
	return mode === "exclude" ? phrase`except those matching ${name(rule)}` : void 0;
}
const guestWords = /* @__PURE__ */ new Map([
	["internalGuest", "internal guests"],
	["b2bCollaborationGuest", "B2B collaboration guests"],
	["b2bCollaborationMember", "B2B collaboration members"],
	["b2bDirectConnectUser", "B2B direct connect users"],
	["otherExternalUser", "other external users"],
	["serviceProvider", "service provider users"]
]);
/** "service provider users of …"; several kinds stand in parentheses, because the tenants are those of all of them. */
function guestPhrase(guests, names) {
	const types = flagsOf(textAt(guests, "guestOrExternalUserTypes"));
	const tenants = externalTenants(guests["externalTenants"] ?? null, names);
	if (types.length === 0 || tenants === void 0) return void 0;
	if (!hasOnly(guests, "guestOrExternalUserTypes", "externalTenants")) return void 0;
	const words = types.map((type) => [guestWords.get(type) ?? name(type)]);
	return phrase`${types.length === guestWords.size && types.every((type) => guestWords.has(type)) ? ["guests and external users of every kind"] : words.length === 1 ? words.flat() : phrase`external users (${joined(words, ", ")})`} ${tenants}`;
}
function externalTenants(tenants, names) {
	if (tenants === null) return ["of any tenant"];
	if (!isJsonObject(tenants)) return void 0;
	const members = tenants["members"] ?? [];
	if (tenants["membershipKind"] === "all") return ["of any tenant"];
	if (tenants["membershipKind"] !== "enumerated" || !isJsonList(members)) return void 0;
	if (!hasOnly(tenants, "membershipKind", "members")) return void 0;
	if (members.length === 0) return ["of no tenant"];
	return phrase`of tenant ${listed(members.map((id) => [name(typeof id === "string" ? nameOf(id, names) : JSON.stringify(id))]))}`;
}
/** Whether a value says anything: null, empty text, empty lists and objects of nothing do not. */
function isSet(value) {
	if (value === null || value === void 0 || value === "") return false;
	if (isJsonList(value)) return value.length > 0;
	return isJsonObject(value) ? Object.values(value).some(isSet) : true;
}
/** The settings inside a body, or inside the part of it that stands at `base`, by their dotted paths. */
function settingsOf(value, base = "") {
	if (!isJsonObject(value) || isSetting(base)) return /* @__PURE__ */ new Map([[base, value]]);
	return new Map(Object.entries(value).filter(([key]) => !isAnnotation(key, base)).flatMap(([key, inner]) => [...settingsOf(inner, base === "" ? key : `${base}.${key}`)]));
}
/** OData's annotations and actions say nothing about the object, except what kind of location it is. */
function isAnnotation(key, base) {
	return key.includes("@") && !(base === "" && key === "@odata.type");
}
export { guesswork as C, fileChecks as S, phrase as _, kindWords as a, plainName as b, someOf as c, settingAround as d, describeSession as f, name as g, listed as h, isSet as i, stateWord as l, joined as m, describeValue as n, partWords as o, isEveryTime as p, fieldLabel as r, settingsOf as s, describeItem as t, isSetting as u, phraseToMarkdown as v, catalogue as x, phraseToPlain as y };
