import { a as parseIpRange, i as contains, n as addressClass, o as rangesOverlap, r as blockOf } from "./load.js";
import { a as compareTexts, i as sortFindings, n as blocks, r as finding, t as acceptFindings } from "./findings.js";
import { a as textAt, i as objectAt, n as isJsonObject, o as textsAt, t as isJsonList } from "./json.js";
import { n as locationRanges, t as loadTenants } from "./estate.js";
// src/plan/names.ts
/** Multifactor authentication trusted IPs: a value that policies hold and that no request returns. */
const multifactorTrustedIps = "00000000-0000-0000-0000-000000000000";
const lists = [
	[
		"users",
		"includeUsers",
		"user",
		[
			"All",
			"None",
			"GuestsOrExternalUsers"
		]
	],
	[
		"users",
		"excludeUsers",
		"user",
		["GuestsOrExternalUsers"]
	],
	[
		"users",
		"includeGroups",
		"group",
		[]
	],
	[
		"users",
		"excludeGroups",
		"group",
		[]
	],
	[
		"users",
		"includeRoles",
		"role",
		[]
	],
	[
		"users",
		"excludeRoles",
		"role",
		[]
	],
	[
		"applications",
		"includeApplications",
		"application",
		[
			"All",
			"None",
			"Office365",
			"MicrosoftAdminPortals",
			"AllAgentIdResources"
		]
	],
	[
		"applications",
		"excludeApplications",
		"application",
		["Office365", "MicrosoftAdminPortals"]
	],
	[
		"clientApplications",
		"includeServicePrincipals",
		"servicePrincipal",
		["ServicePrincipalsInMyTenant"]
	],
	[
		"clientApplications",
		"excludeServicePrincipals",
		"servicePrincipal",
		[]
	],
	[
		"locations",
		"includeLocations",
		"location",
		[
			"All",
			"AllTrusted",
			multifactorTrustedIps
		]
	],
	[
		"locations",
		"excludeLocations",
		"location",
		["AllTrusted", multifactorTrustedIps]
	]
].map(([group, list, kind, keywords]) => ({
	group,
	list,
	kind,
	keywords: new Set(keywords)
}));
/** Every name or id in a policy that has to be found in the tenant. */
function nameReferences(body) {
	const conditions = objectAt(body, "conditions");
	return lists.flatMap(({ group, list, kind, keywords }) => textsAt(objectAt(conditions, group), list).flatMap((text, index) => keywords.has(text) ? [] : [{
		kind,
		text,
		path: [
			"conditions",
			group,
			list,
			index
		]
	}]));
}
/** The body with each reference replaced; `replace` is asked once per reference. */
function replaceNames(body, replace) {
	let conditions = objectAt(body, "conditions");
	for (const { group, list, kind, keywords } of lists) {
		const inner = objectAt(conditions, group);
		if (!(list in inner)) continue;
		const texts = textsAt(inner, list).map((text) => keywords.has(text) ? text : replace(kind, text));
		conditions = {
			...conditions,
			[group]: {
				...inner,
				[list]: texts
			}
		};
	}
	return {
		...body,
		conditions
	};
}
/** The app id of Azure Static Web Apps, which signs people in to a classic CIPP. */
const staticWebApps = "d414ee2d-73e5-4e5b-bb16-03ef55fea597";
/** The display name that CIPP gives its own sign-in app, since the portal left Static Web Apps. */
const cippSignInApp = "CIPP-SSO";
/** The names and ids of applications that a policy needs to know, beyond those it writes. */
function impliedApplications(policy) {
	const applications = objectAt(objectAt(policy.body, "conditions"), "applications");
	const named = textsAt(applications, "includeApplications");
	return policy.cippApplications || policy.part === "A" && !named.includes("All") ? [cippSignInApp, staticWebApps] : [];
}
// src/plan/shape.ts
const value = (fallback = null) => ({
	kind: "value",
	fallback
});
const set = (...fallback) => ({
	kind: "set",
	fallback
});
const flags = { kind: "flags" };
const object = (shape) => ({
	kind: "object",
	shape,
	required: false
});
const requiredObject = (shape) => ({
	kind: "object",
	shape,
	required: true
});
const custom = (canonical, shape) => ({
	kind: "custom",
	canonical,
	shape
});
/** Every property of the shape with its canonical value; properties that the shape does not have are left out. */
function canonicalise(input, shape) {
	return Object.fromEntries(Object.entries(shape).map(([property, field]) => [property, canonicalField(input[property] ?? null, field)]));
}
function canonicalField(input, field) {
	switch (field.kind) {
		case "value": return input ?? field.fallback;
		case "set": return canonicalSet(isJsonList(input) ? input : field.fallback);
		case "flags": return typeof input === "string" ? canonicalFlags(input) : null;
		case "custom": return field.canonical(input);
		case "object": {
			const result = canonicalise(isJsonObject(input) ? input : {}, field.shape);
			return field.required || !isDefault(result, field.shape) ? result : null;
		}
	}
}
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** GUIDs are the same in either case; nothing else is. */
function canonicalId(text) {
	return guid.test(text) ? text.toLowerCase() : text;
}
function isGuid(text) {
	return guid.test(text);
}
function canonicalSet(items) {
	return [...new Set(items.map((item) => typeof item === "string" ? canonicalId(item) : item))].sort();
}
/** Clients send flags with and without spaces and in any order; Graph answers in the order of the enum. */
function canonicalFlags(text) {
	const known = [...new Set(text.split(",").map((flag) => flag.trim()))].filter((flag) => flag !== "" && flag !== "none").sort();
	return known.length === 0 ? null : known.join(",");
}
function isDefault(result, shape) {
	const empty = canonicalise({}, shape);
	return JSON.stringify(result) === JSON.stringify(empty);
}
/** Dotted paths of properties that the shape does not have and that hold something; annotations and actions are no properties. */
function unknownProperties(input, shape, ignored, base = "") {
	return Object.entries(input).flatMap(([property, inner]) => {
		if (/[@#]/.test(property) || isEmpty(inner)) return [];
		const field = shape[property];
		const path = base === "" ? property : `${base}.${property}`;
		if (!field) return ignored.has(property) ? [] : [path];
		const shapeInside = "shape" in field ? field.shape : void 0;
		return shapeInside && isJsonObject(inner) ? unknownProperties(inner, shapeInside, /* @__PURE__ */ new Set(), path) : [];
	});
}
function isEmpty(input) {
	if (input === null || input === void 0 || input === false) return true;
	if (isJsonList(input)) return input.length === 0;
	return isJsonObject(input) && Object.values(input).every(isEmpty);
}
// src/plan/location-shape.ts
const ip = "#microsoft.graph.ipNamedLocation";
const country = "#microsoft.graph.countryNamedLocation";
const countryShape = {
	displayName: value(),
	countriesAndRegions: set(),
	countryLookupMethod: value("clientIpAddress"),
	includeUnknownCountriesAndRegions: value(false)
};
/**
* One form for a named location as written and as Graph answers it. A location of a kind that is not ours to write
* (compliant network, service tag) comes back as its type and name alone.
*/
function canonicalLocation(input) {
	const type = locationType(input);
	if (type === country) return {
		"@odata.type": country,
		...canonicalise(input, countryShape)
	};
	if (type !== ip) return {
		"@odata.type": type,
		displayName: input["displayName"] ?? null
	};
	const ranges = isJsonList(input["ipRanges"]) ? input["ipRanges"].map(canonicalRange) : [];
	const unique = new Map(ranges.map((range) => [rangeText(range), range]));
	return {
		"@odata.type": ip,
		displayName: input["displayName"] ?? null,
		isTrusted: input["isTrusted"] === true,
		ipRanges: [...unique.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, range]) => range)
	};
}
/** Microsoft's type of a location; where the YAML leaves it out, it follows from what is written. */
function locationType(input) {
	const type = textAt(input, "@odata.type");
	if (type !== "") return type;
	return "countriesAndRegions" in input ? country : ip;
}
/** Graph takes an IPv6 range under either type name, so the type follows from the address. */
function canonicalRange(input) {
	const range = isJsonObject(input) ? input : { cidrAddress: input };
	const cidr = range["cidrAddress"];
	if (typeof cidr !== "string") return boundedRange(range);
	const parsed = parseIpRange(cidr);
	if ("error" in parsed) return {
		"@odata.type": textAt(range, "@odata.type"),
		cidrAddress: cidr
	};
	return {
		"@odata.type": `#microsoft.graph.${parsed.family === "ipv4" ? "iPv4CidrRange" : "iPv6CidrRange"}`,
		cidrAddress: parsed.canonical
	};
}
function boundedRange(range) {
	const lowerAddress = canonicalAddress(textAt(range, "lowerAddress"));
	const upperAddress = canonicalAddress(textAt(range, "upperAddress"));
	return {
		"@odata.type": `#microsoft.graph.${lowerAddress.includes(":") ? "iPv6Range" : "iPv4Range"}`,
		lowerAddress,
		upperAddress
	};
}
function canonicalAddress(text) {
	const parsed = parseIpRange(text);
	return "error" in parsed ? text.toLowerCase() : parsed.address;
}
/** A range as people write it: a CIDR, or the first and last address. */
function rangeText(range) {
	const cidr = textAt(range, "cidrAddress");
	return cidr === "" ? `${textAt(range, "lowerAddress")}-${textAt(range, "upperAddress")}` : cidr;
}
// src/plan/resolve.ts
/** What stands for the id of a named location that the same plan creates. */
function placeholder(locationName) {
	return `namedLocation:${locationName}`;
}
/** Replaces every name in a policy by its id in this tenant. */
function resolvePolicy(tenant, policy, observed, locations) {
	const findings = [];
	const ids = /* @__PURE__ */ new Map();
	for (const reference of nameReferences(policy.body)) {
		const found = lookUp(reference, observed, locations);
		const [first] = found;
		if (found.length === 1 && first !== void 0) ids.set(keyOf(reference.kind, reference.text), first);
		else findings.push(...unresolved(tenant, policy, reference, found, observed.refusals));
	}
	const named = replaceNames(policy.body, (kind, text) => ids.get(keyOf(kind, text)) ?? text);
	const { body, missing } = policy.cippApplications ? withCippApplications(named, tenant, policy, observed) : { body: named };
	if (missing) findings.push(missing);
	return {
		body: findings.length === 0 ? body : void 0,
		findings
	};
}
const keyOf = (kind, text) => `${kind} ${text}`;
function lookUp({ kind, text }, observed, locations) {
	const { users, groups, servicePrincipals, roles } = observed.directory;
	const same = (other) => other.toLowerCase() === text.toLowerCase();
	switch (kind) {
		case "user": return ids(users.filter((user) => same(user.id) || same(user.userPrincipalName)));
		case "group": return ids(groups.filter((group) => isGuid(text) ? same(group.id) : same(group.displayName)));
		case "role": return ids(roles.filter((role) => same(role.id) || same(role.displayName)));
		case "application": return unique(servicePrincipals.filter((app) => same(app.appId) || same(app.displayName)).map(({ appId }) => appId));
		case "servicePrincipal": return ids(servicePrincipals.filter((app) => same(app.id) || same(app.displayName)));
		case "location": return [...locations.get(isGuid(text) ? text.toLowerCase() : text) ?? []];
	}
}
const ids = (objects) => unique(objects.map(({ id }) => id));
const unique = (texts) => [...new Set(texts.map(canonicalId))];
const words = {
	user: "user",
	group: "group",
	role: "built-in role",
	application: "application",
	servicePrincipal: "service principal",
	location: "named location"
};
const refusedReads = {
	user: "users",
	group: "groups",
	role: "roles",
	application: "applications",
	servicePrincipal: "applications",
	location: void 0
};
function unresolved(tenant, policy, { kind, text, path }, found, refusals) {
	const position = policy.at(path);
	const subject = policy.name;
	if (found.length > 1) return [finding("ambiguous-name", {
		subject,
		message: `${tenant.name} has ${found.length} objects for the ${words[kind]} "${text}": ${[...found].sort().join(", ")}.`,
		fix: "Write the id of the one that is meant instead of the name.",
		position
	})];
	const refusal = refusals.find(({ what }) => what === refusedReads[kind]);
	const message = refusal ? `The ${words[kind]} "${text}" could not be looked up in ${tenant.name}: the token may not read ${refusal.what}.` : `${tenant.name} has no ${words[kind]} "${text}".`;
	return [finding("unknown-name", {
		subject,
		message,
		fix: refusal ? grant(refusal) : advice(kind, text),
		position
	})];
}
function grant({ permission }) {
	return `Grant the application permission ${permission} and consent to it in this tenant.`;
}
function advice(kind, text) {
	if (kind === "location") return "Write the location under trustedLocations or namedLocations, or correct the name.";
	if (kind === "application") return isGuid(text) ? "Graph refuses an application that has no service principal in the tenant: create one, or correct the id." : "Correct the name, or write the app id. The application needs a service principal in the tenant.";
	return `Correct the name, or create the ${words[kind]} first. Nothing is ever left out because it was not found.`;
}
/**
* `apps: cipp` is every sign-in app of CIPP that the tenant has, and the one that CIPP itself names, so that neither
* generation of the portal is open.
*/
function withCippApplications(body, tenant, policy, { directory, refusals, cipp }) {
	const found = directory.servicePrincipals.filter(({ appId, displayName }) => appId.toLowerCase() === "d414ee2d-73e5-4e5b-bb16-03ef55fea597" || displayName === "CIPP-SSO");
	const told = cipp && !("error" in cipp) && cipp.signInAppId !== void 0 ? [cipp.signInAppId] : [];
	const apps = unique([...found.map(({ appId }) => appId), ...told]);
	const conditions = objectAt(body, "conditions");
	const applications = {
		...objectAt(conditions, "applications"),
		includeApplications: apps
	};
	const result = {
		...body,
		conditions: {
			...conditions,
			applications
		}
	};
	if (apps.length > 0) return { body: result };
	const refusal = refusals.find(({ what }) => what === "applications");
	return {
		body: result,
		missing: finding("unknown-name", {
			subject: policy.name,
			message: refusal ? `CIPP's sign-in apps could not be looked up in ${tenant.name}: the token may not read ${refusal.what}.` : `${tenant.name} has neither of CIPP's sign-in apps: no "${cippSignInApp}", and no Azure Static Web Apps (${staticWebApps}).`,
			fix: refusal ? grant(refusal) : "Sign in to CIPP once so that its app appears in the tenant, or write apps: all.",
			position: policy.at([
				"conditions",
				"applications",
				"includeApplications"
			])
		})
	};
}
/**
* The ids that a location's name or id stands for. A name that the YAML writes is the object matched to it, or a
* placeholder until that is created; the name that it had before stands for nothing, since the next plan would not
* find it. Any other name may stand for several live locations.
*/
function locationIds(live, matches) {
	const result = /* @__PURE__ */ new Map();
	const described = new Set(matches.map((match) => match.live));
	for (const location of live) {
		const id = canonicalId(textAt(location, "id"));
		const name = textAt(location, "displayName");
		result.set(id, [id]);
		if (!described.has(location)) result.set(name, [...result.get(name) ?? [], id]);
	}
	for (const { desired, live: found } of matches) result.set(desired.name, [found ? canonicalId(textAt(found, "id")) : placeholder(desired.name)]);
	return result;
}
// src/plan/allowlists.ts
/** Part C: what the allowlists of CIPP's API clients and roles must become. */
function planAllowlists(desired, { cipp }) {
	const { cippApi, allowlists = [] } = desired;
	if (!cippApi || !cipp) return {
		changes: [],
		findings: []
	};
	if ("error" in cipp) return {
		changes: [],
		findings: [unreachable(desired, cippApi, cipp.error)]
	};
	const isOwn = ({ id }) => id === cippApi.clientId;
	const planned = allowlists.map((entry) => entry.kind === "apiClient" ? planClient(entry, cippApi, cipp) : planRole(entry, cipp));
	return {
		changes: planned.flatMap(({ changes }) => changes).sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)) || compareTexts(a.name, b.name)),
		findings: [...planned.flatMap(({ findings }) => findings), ...unmanaged(desired, cippApi, cipp)]
	};
}
function planClient(entry, cippApi, cipp) {
	const live = cipp.apiClients.find(({ clientId }) => clientId === entry.id);
	if (!live) return {
		changes: [],
		findings: [unknown(entry, "an API client", entry.id)]
	};
	if (entry.unrestricted) return {
		changes: [],
		findings: live.open ? [] : [staysRestricted(entry, live)]
	};
	if (entry.ranges.length === 0) return {
		changes: [],
		findings: []
	};
	const changes = compare(entry, live);
	if (changes.length === 0) return {
		changes,
		findings: []
	};
	return {
		changes,
		findings: [...live.roleUnknown ? [unwritable(entry, `CIPP shows no role that it would take back for "${entry.name}"`)] : [], ...entry.id === cippApi.clientId ? [ownClient(entry)] : []]
	};
}
function planRole(entry, cipp) {
	const refusal = cipp.refusals.find(({ what }) => what === "roles");
	if (entry.id === "superadmin") return {
		changes: [],
		findings: [unwritable(entry, "CIPP takes no addresses for the role superadmin")]
	};
	if (refusal) return {
		changes: [],
		findings: [refused(entry, refusal.message)]
	};
	const live = cipp.roles.find(({ name }) => name.toLowerCase() === entry.id);
	if (!live) return {
		changes: [],
		findings: [unknown(entry, "a role", entry.name)]
	};
	const reach = {
		ipRanges: live.ipRanges.every(isAnywhere) ? [] : live.ipRanges,
		open: isOpen(live)
	};
	return {
		changes: entry.ranges.length === 0 ? [] : compare(entry, reach),
		findings: []
	};
}
/** One form for a range as written and as CIPP stores it. What no parser takes is shown as it stands. */
function canonical(text) {
	const range = parseIpRange(text);
	return "error" in range ? text : range.canonical;
}
/** CIPP's word for no restriction. One such entry opens what has it, whatever stands beside it. */
function isAnywhere(text) {
	return text.toLowerCase() === "any";
}
function isOpen({ ipRanges }) {
	return ipRanges.length === 0 || ipRanges.some(isAnywhere);
}
/** No addresses in CIPP are either no restriction or, where it is not open, nobody at all: never what is written. */
function compare(entry, live) {
	const set = (ranges) => [...new Set(ranges.map(canonical))].sort();
	const [before, after] = [set(live.ipRanges), set(entry.ranges)];
	if (before.join() === after.join()) return [];
	const { kind, name, id, position } = entry;
	const field = {
		path: "ipRanges",
		before,
		after,
		added: after.filter((text) => !before.includes(text)),
		removed: before.filter((text) => !after.includes(text)),
		position
	};
	return [{
		action: "update",
		kind,
		part: "C",
		name,
		id,
		before: {
			ipRanges: before,
			open: live.open
		},
		after: {
			ipRanges: after,
			open: false
		},
		fields: [field],
		position
	}];
}
function unreachable(desired, { url, position }, { message, hint }) {
	return finding("cipp-unreachable", {
		subject: url,
		message: `CIPP of ${desired.name} could not be read: ${message}`,
		fix: hint ?? "See whether the address is right and CIPP answers.",
		position
	});
}
function unknown({ name, position }, what, id) {
	return finding("unknown-name", {
		subject: name,
		message: `CIPP has no ${what.replace(/^an? /, "")} "${id}".`,
		fix: `Correct the entry, or create ${what} in CIPP first: Ringfence restricts what exists.`,
		position
	});
}
function unwritable({ name, position }, why) {
	return finding("api-client-unwritable", {
		subject: name,
		message: `${why}, so its addresses cannot be written without losing something.`,
		fix: "Set its role in CIPP once and plan again, or take the entry out.",
		position
	});
}
function refused({ name, position }, message) {
	return finding("permission-missing", {
		subject: name,
		message: `CIPP did not show its roles: ${message}`,
		fix: "Give Ringfence's API client a role in CIPP that may read them (superadmin), or take cipp.roles out.",
		position
	});
}
function ownClient({ name, position }) {
	return finding("own-client-restricted", {
		subject: name,
		message: `"${name}" is the client that Ringfence itself uses: from an address outside its ranges nothing could be repaired from here.`,
		fix: "Write unrestricted: true with a reason, or run on a self-hosted runner with a known address and accept this.",
		position
	});
}
/** Ringfence never opens a client: that is done by hand, by somebody who means it. */
function staysRestricted({ name, position }, live) {
	return finding("api-client-open", {
		severity: "warning",
		subject: name,
		message: `"${name}" is unrestricted here and restricted in CIPP (${live.ipRanges.join(", ") || "no address at all"}). Ringfence does not open it.`,
		fix: "Write those ranges here, or remove them in CIPP by hand.",
		position
	});
}
function unmanaged({ allowlists = [] }, { position, clientId: own }, cipp) {
	const written = new Set(allowlists.map(({ id }) => id));
	return cipp.apiClients.filter(({ clientId }) => !written.has(clientId)).map(({ name, clientId, open, enabled, ipRanges }) => {
		const reach = open ? "may be used from any address" : `may be used from ${ipRanges.join(", ") || "no address"}`;
		return finding("unmanaged-api-client", {
			subject: name,
			message: `CIPP has an API client "${name}" (${clientId}) that is not written here; it ${reach}${enabled ? "" : ", and is switched off"}.${clientId === own ? " It is Ringfence's own." : ""}`,
			fix: clientId === own ? "Write it under cipp.apiClients, with unrestricted: true and a reason or with the addresses of your runner." : "Write it under cipp.apiClients, or delete it in CIPP.",
			position
		});
	});
}
/** A client that nothing restricts, and that nobody said may be open. */
function openClients({ allowlists = [] }) {
	return allowlists.filter(({ ranges, unrestricted }) => ranges.length === 0 && !unrestricted).map(({ name, kind, position }) => finding("api-client-open", {
		subject: name,
		message: `"${name}" has no addresses, so ${kind === "apiClient" ? "this API client" : "this role"} would be open to the world.`,
		fix: "Give it allowFrom or ipRanges. An API client that must be open says unrestricted: true, with a reason.",
		position
	}));
}
// src/plan/policy-shape.ts
const filter = object({
	mode: value(),
	rule: value()
});
const tenants = {
	membershipKind: value("all"),
	members: set()
};
const guest = {
	guestOrExternalUserTypes: flags,
	externalTenants: custom((input) => {
		const { membershipKind = null, members = [] } = canonicalise(isJsonObject(input) ? input : {}, tenants);
		return membershipKind === "enumerated" ? {
			membershipKind,
			members
		} : { membershipKind };
	}, tenants)
};
const guests = custom((input) => {
	const result = isJsonObject(input) ? canonicalise(input, guest) : {};
	return textAt(result, "guestOrExternalUserTypes") === "" ? null : result;
}, guest);
const enabledControl = (rest = {}) => custom((input) => isJsonObject(input) && input["isEnabled"] === true ? {
	isEnabled: true,
	...canonicalise(input, rest)
} : null, {
	isEnabled: value(),
	...rest
});
const frequency = {
	isEnabled: value(),
	type: value(),
	value: value(),
	frequencyInterval: value("timeBased"),
	authenticationType: value("primaryAndSecondaryAuthentication")
};
/** A frequency of every time has neither unit nor number. */
const signInFrequency = custom((input) => {
	if (!isJsonObject(input) || input["isEnabled"] !== true) return null;
	const result = canonicalise(input, frequency);
	return result["frequencyInterval"] === "everyTime" ? {
		...result,
		type: null,
		value: null
	} : result;
}, frequency);
const users = {
	includeUsers: set(),
	excludeUsers: set(),
	includeGroups: set(),
	excludeGroups: set(),
	includeRoles: set(),
	excludeRoles: set(),
	includeGuestsOrExternalUsers: guests,
	excludeGuestsOrExternalUsers: guests
};
const conditions = {
	applications: requiredObject({
		includeApplications: set(),
		excludeApplications: set(),
		includeUserActions: set(),
		includeAuthenticationContextClassReferences: set(),
		applicationFilter: filter
	}),
	users: requiredObject(users),
	clientApplications: object({
		includeServicePrincipals: set(),
		excludeServicePrincipals: set(),
		servicePrincipalFilter: filter
	}),
	clientAppTypes: set("all"),
	platforms: object({
		includePlatforms: set(),
		excludePlatforms: set()
	}),
	locations: object({
		includeLocations: set(),
		excludeLocations: set()
	}),
	devices: object({ deviceFilter: filter }),
	authenticationFlows: object({ transferMethods: flags }),
	signInRiskLevels: set(),
	userRiskLevels: set(),
	servicePrincipalRiskLevels: set(),
	insiderRiskLevels: flags
};
const grantControls = {
	operator: custom((input) => typeof input === "string" ? input.toUpperCase() : "OR"),
	builtInControls: set(),
	customAuthenticationFactors: set(),
	termsOfUse: set(),
	/** Graph answers with the whole strength and takes only its id. */
	authenticationStrength: custom((input) => {
		const id = isJsonObject(input) ? input["id"] : void 0;
		return typeof id === "string" ? { id: canonicalId(id) } : null;
	})
};
const sessionControls = {
	applicationEnforcedRestrictions: enabledControl(),
	cloudAppSecurity: enabledControl({ cloudAppSecurityType: value() }),
	persistentBrowser: enabledControl({ mode: value() }),
	signInFrequency,
	secureSignInSession: enabledControl(),
	disableResilienceDefaults: custom((input) => input === true ? true : null)
};
const policy = {
	displayName: value(),
	state: value(),
	conditions: requiredObject(conditions),
	/** An operator alone requires nothing. */
	grantControls: custom((input) => {
		const result = canonicalise(isJsonObject(input) ? input : {}, grantControls);
		const { operator: _, ...rest } = result;
		return Object.values(rest).every(isNothing) ? null : result;
	}, grantControls),
	sessionControls: object(sessionControls)
};
/**
* One form for a policy as written and as Graph answers it, so that what means the same is the same: defaults filled
* in, lists sorted, flags ordered, ids in lower case, controls without effect as null.
*/
function canonicalPolicy(input) {
	const known = canonicalForms.get(input) ?? canonicalForm(input);
	canonicalForms.set(input, known);
	return known;
}
/** Query, comparison and checks all ask for the same live policies, and values never change. */
const canonicalForms = /* @__PURE__ */ new WeakMap();
function canonicalForm(input) {
	const result = canonicalise(withoutGuestKeyword(input), policy);
	const inner = objectAt(result, "conditions");
	const withUsers = inner["clientApplications"] === null ? inner : {
		...inner,
		users: workloadUsers(objectAt(inner, "users"))
	};
	return {
		...result,
		conditions: withUsers
	};
}
/** Policies for workload identities come back with the users "None". */
function workloadUsers(input) {
	return textsAt(input, "includeUsers").length === 0 ? {
		...input,
		includeUsers: ["None"]
	} : input;
}
const keyword = "GuestsOrExternalUsers";
const everyGuest = {
	guestOrExternalUserTypes: "internalGuest,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,serviceProvider",
	externalTenants: { membershipKind: "all" }
};
/** Graph turns the old keyword into an object with every kind of guest, and refuses the two side by side. */
function withoutGuestKeyword(input) {
	const inner = objectAt(input, "conditions");
	const before = objectAt(inner, "users");
	const after = Object.fromEntries(["include", "exclude"].flatMap((side) => {
		const texts = textsAt(before, `${side}Users`);
		if (!texts.includes(keyword)) return [];
		return [[`${side}Users`, texts.filter((text) => text !== keyword)], [`${side}GuestsOrExternalUsers`, everyGuest]];
	}));
	if (Object.keys(after).length === 0) return input;
	return {
		...input,
		conditions: {
			...inner,
			users: {
				...before,
				...after
			}
		}
	};
}
const readOnly = /* @__PURE__ */ new Set([
	"id",
	"createdDateTime",
	"modifiedDateTime",
	"templateId",
	"deletedDateTime",
	"description"
]);
/** Properties of a live policy that v1.0 did not have when this was written. They are kept, and said. */
function unknownPolicyProperties(input) {
	return unknownProperties(input, policy, readOnly);
}
function isNothing(item) {
	return item === null || isJsonList(item) && item.length === 0;
}
// src/plan/checks/facets.ts
/** Questions that several checks ask of a policy with ids in it. */
const conditionsOf = (policy) => objectAt(policy, "conditions");
const usersOf = (policy) => objectAt(conditionsOf(policy), "users");
/** Enabled or report-only: what has an effect, or is on its way to one. */
function isActive(policy) {
	return textAt(policy, "state") !== "disabled";
}
function isBlocking(policy) {
	return textsAt(objectAt(policy, "grantControls"), "builtInControls").includes("block");
}
function hasLocationCondition(policy) {
	const locations = objectAt(conditionsOf(policy), "locations");
	return [...textsAt(locations, "includeLocations"), ...textsAt(locations, "excludeLocations")].length > 0;
}
function coversAllApplications(policy) {
	return textsAt(objectAt(conditionsOf(policy), "applications"), "includeApplications").includes("All");
}
/** Whether a policy is about signing in to applications, rather than user actions or authentication contexts. */
function coversApplications(policy) {
	const applications = objectAt(conditionsOf(policy), "applications");
	return textsAt(applications, "includeApplications").some((text) => text !== "None") || applications["applicationFilter"] != null;
}
/** Whether a policy is about people at all, rather than workload identities. */
function appliesToUsers(policy) {
	const users = usersOf(policy);
	return [
		"includeUsers",
		"includeGroups",
		"includeRoles"
	].flatMap((list) => textsAt(users, list)).some((text) => text !== "None") || users["includeGuestsOrExternalUsers"] != null;
}
/** Whether kinds of client, platforms, devices, flows or risk keep a policy from some sign-ins. */
function isNarrowed(policy) {
	const conditions = conditionsOf(policy);
	const clients = textsAt(conditions, "clientAppTypes");
	return clients.length > 0 && !clients.includes("all") || [
		"signInRiskLevels",
		"userRiskLevels",
		"servicePrincipalRiskLevels"
	].some((list) => textsAt(conditions, list).length > 0) || [
		"platforms",
		"devices",
		"authenticationFlows",
		"insiderRiskLevels"
	].some((key) => conditions[key] != null);
}
const deviceControls = /* @__PURE__ */ new Set([
	"compliantDevice",
	"domainJoinedDevice",
	"compliantApplication"
]);
/** Whether a managed device or app is needed in any case: the only way to be let in, or one of several demands. */
function demandsDevice(policy) {
	const grant = objectAt(policy, "grantControls");
	const controls = textsAt(grant, "builtInControls");
	const devices = controls.filter((control) => deviceControls.has(control));
	const lists = ["termsOfUse", "customAuthenticationFactors"].flatMap((list) => textsAt(grant, list));
	const others = controls.length + lists.length > devices.length || grant["authenticationStrength"] != null;
	return devices.length > 0 && (textAt(grant, "operator") === "AND" || !others);
}
/** Whether one side of a policy's users names this person, directly or through a group or role. */
function names(policy, side, { id, memberships }) {
	const users = usersOf(policy);
	const has = (list, ids) => {
		const listed = textsAt(users, list).map((text) => text.toLowerCase());
		return ids.some((one) => listed.includes(one.toLowerCase()));
	};
	return side === "include" && textsAt(users, "includeUsers").includes("All") || has(`${side}Users`, [id]) || has(`${side}Groups`, memberships?.groups ?? []) || has(`${side}Roles`, memberships?.roles ?? []);
}
/** An exclusion wins over an inclusion. */
function reaches(policy, person) {
	return names(policy, "include", person) && !names(policy, "exclude", person);
}
/**
* Whether a policy might reach a person today or after somebody joins a group: anything but a policy that names
* single users, and not this one.
*/
function mightReach(policy, person) {
	const users = usersOf(policy);
	return [...textsAt(users, "includeGroups"), ...textsAt(users, "includeRoles")].length > 0 || names(policy, "include", person);
}
// src/plan/checks/blocking.ts
/** A block from everywhere, with nowhere left to sign in from. */
function noTrustedLocation({ desired }) {
	return desired.policies.filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body)).filter(({ body }) => blocksFromEverywhere(body) || stopsEverybody(body)).map((policy) => finding("no-trusted-location", {
		subject: policy.name,
		message: `"${policy.name}" blocks from every location and allows none.`,
		fix: policy.part === "A" ? "Name at least one trusted location under allowFrom." : "Name at least one location under excludeLocations.",
		position: policy.at([
			"conditions",
			"locations",
			"excludeLocations"
		])
	}));
}
function blocksFromEverywhere(body) {
	const locations = objectAt(conditionsOf(body), "locations");
	return textsAt(locations, "includeLocations").includes("All") && textsAt(locations, "excludeLocations").length === 0;
}
/** All users, all applications, and no condition that would let any sign-in through. */
function stopsEverybody(body) {
	return textsAt(usersOf(body), "includeUsers").includes("All") && coversAllApplications(body) && !hasLocationCondition(body) && !isNarrowed(body);
}
/** A block is proven on sign-in logs in report-only before it may stop anybody. */
function enableWithoutReportOnly({ changes, policies }) {
	return policies.filter(({ body }) => textAt(body, "state") === "enabled" && isBlocking(body)).flatMap(({ entry }) => {
		const change = changes.find(({ position }) => position === entry.position);
		return change ? enabling(change, entry) : [];
	});
}
function enabling({ before, fields }, { name, at }) {
	const position = at(["state"]);
	const state = textAt(before ?? {}, "state");
	if (before === null || state === "disabled" || !isBlocking(before)) return [finding("enable-without-report-only", {
		subject: name,
		message: `"${name}" blocks, and would be enforced without being watched in report-only first: ${before === null ? "it does not exist yet" : state === "disabled" ? "it is switched off in the tenant" : "it does not block yet"}.`,
		fix: "Write report-only first, look at the sign-in logs for a week or so, then enabled.",
		position
	})];
	const others = fields.filter(({ path }) => path !== "state" && path !== "displayName");
	if (state === "enabled" || others.length === 0) return [];
	return [finding("enable-without-report-only", {
		severity: "warning",
		subject: name,
		message: `"${name}" is enabled and changed in one step, so what was watched in report-only is not what will be enforced.`,
		fix: "Change it first, watch the sign-in logs, and enable it in a pull request of its own.",
		position
	})];
}
/** Parts A and B protect nobody while they are off; report-only is the way to an enforced Part A, and no more. */
function notEnforced({ policies }) {
	return policies.flatMap(({ entry, body }) => {
		const state = textAt(body, "state");
		if (!(entry.part === "B" || entry.part === "A" && state === "disabled") || state === "enabled") return [];
		return [finding("not-enforced", {
			subject: entry.name,
			message: `"${entry.name}" is ${state === "disabled" ? "off" : "report-only"}, and protects nobody.`,
			fix: entry.part === "B" ? "Write state: enabled." : "Write state: report-only, and enabled once that is proven.",
			position: entry.at(["state"])
		})];
	});
}
/** Another policy already keeps people to certain networks. */
function alreadyRestricted({ desired, observed, unmanaged }) {
	const partA = desired.policies.find(({ part }) => part === "A");
	if (!partA) return [];
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies.filter((live) => ids.has(textAt(live, "id")) && restricts(canonicalPolicy(live))).map((live) => finding("already-restricted", {
		subject: textAt(live, "displayName"),
		message: `The existing policy "${textAt(live, "displayName")}" already blocks all applications by location.`,
		fix: "See whether both are needed: an address must be allowed by both to sign in.",
		position: partA.position
	}));
}
function restricts(policy) {
	return isActive(policy) && isBlocking(policy) && appliesToUsers(policy) && coversAllApplications(policy) && hasLocationCondition(policy);
}
// src/plan/checks/break-glass.ts
/** Somebody must always be able to get back in. */
function breakGlassFindings(context) {
	const { desired, policies } = context;
	const blocking = policies.filter(({ body }) => isActive(body) && (isBlocking(body) || demandsDevice(body)) && appliesToUsers(body));
	if (desired.breakGlass.length === 0) return blocking.length === 0 ? [] : [noneNamed(context)];
	return [...onlyOne(context), ...desired.breakGlass.flatMap((account) => accountFindings(context, account, blocking))];
}
function noneNamed({ desired }) {
	return finding("break-glass-missing", {
		message: `${desired.name} has blocking policies and names no break-glass account.`,
		fix: "Name two cloud-only emergency access accounts under breakGlass.users.",
		position: desired.position
	});
}
function onlyOne({ desired }) {
	const [only, second] = desired.breakGlass;
	if (!only || second) return [];
	return [finding("break-glass-missing", {
		severity: "warning",
		subject: only.userPrincipalName,
		message: `${desired.name} names a single break-glass account.`,
		fix: "Name two, so that one can fail.",
		position: only.position
	})];
}
function accountFindings(context, account, blocking) {
	const wanted = account.userPrincipalName.toLowerCase();
	const user = context.observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === wanted);
	if (user) return [...stateFindings(context, account, user), ...notExcluded(context, account, user, blocking)];
	if (context.observed.refusals.some(({ what }) => what === "users")) return [];
	return [about(account, `does not exist in ${context.desired.name}`, "Create it, or correct its sign-in name.")];
}
function stateFindings({ desired, observed }, account, user) {
	if (observed.refusals.some(({ what }) => what === "users")) return [];
	const disabled = about(account, `is disabled in ${desired.name}`, "Enable it: an account that cannot sign in rescues nobody.");
	const synchronised = about(account, "is synchronised from on-premises, and fails with it", "Use a cloud-only account.");
	return [...user.accountEnabled ? [] : [disabled], ...user.onPremisesSyncEnabled ? [{
		...synchronised,
		severity: "warning"
	}] : []];
}
function about({ userPrincipalName, position }, what, fix) {
	const message = `The break-glass account ${userPrincipalName} ${what}.`;
	return finding("break-glass-missing", {
		subject: userPrincipalName,
		message,
		fix,
		position
	});
}
function notExcluded({ observed }, { userPrincipalName }, { id }, blocking) {
	const person = {
		id,
		memberships: observed.directory.memberships.get(userPrincipalName.toLowerCase())
	};
	return blocking.filter(({ body }) => mightReach(body, person) && !names(body, "exclude", person)).map(({ entry, body }) => finding("break-glass-missing", {
		subject: entry.name,
		message: `"${entry.name}" ${isBlocking(body) ? "blocks" : "demands a managed device"}, and does not exclude the break-glass account ${userPrincipalName}.`,
		fix: "Add the account to its excludeUsers, or to a group that it excludes.",
		position: entry.at([
			"conditions",
			"users",
			"excludeUsers"
		])
	}));
}
// src/plan/locations-after.ts
function locationsBefore(live) {
	return new Map(live.map((location) => [canonicalId(textAt(location, "id")), canonicalLocation(location)]));
}
/** What the locations will be once the changes are made. */
function locationsAfter(live, changes) {
	const result = new Map(locationsBefore(live));
	for (const { kind, action, id, name, after } of changes) {
		if (kind !== "namedLocation") continue;
		const key = id === null ? placeholder(name) : canonicalId(id);
		if (action === "delete" || after === null) result.delete(key);
		else result.set(key, after);
	}
	return result;
}
/** The ids that a policy's list of locations stands for; AllTrusted is whatever is trusted. */
function idsNamed(listed, locations) {
	const trusted = [...locations].filter(([, location]) => location["isTrusted"] === true).map(([id]) => id);
	return listed.flatMap((id) => id === "AllTrusted" ? trusted : [id]);
}
/** The CIDR ranges of some locations. */
function rangesOf(ids, locations) {
	return ids.flatMap((id) => {
		const ranges = locations.get(id)?.["ipRanges"];
		if (!isJsonList(ranges)) return [];
		return ranges.flatMap((range) => {
			const parsed = parseIpRange(isJsonObject(range) ? textAt(range, "cidrAddress") : "");
			return "error" in parsed ? [] : [parsed];
		});
	});
}
/** Whether every address of a range is also one of the others, be it in pieces. */
function isCovered(range, by) {
	if (by.some((other) => contains(other, range))) return true;
	const inside = by.filter((other) => contains(range, other));
	return inside.length > 0 && ["0", "1"].every((bit) => isCovered(halfOf(range, bit), inside));
}
/** Only what is compared has to be that of the half: its family and its bits. */
function halfOf(range, bit) {
	return {
		...range,
		bits: range.bits + bit
	};
}
// src/plan/checks/enforced-block.ts
/** The live policies that the file does not name, canonical. */
function unwritten({ observed, unmanaged }) {
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies.filter((policy) => ids.has(textAt(policy, "id"))).map(canonicalPolicy);
}
/** On, and blocking. */
const isEnforced = (policy) => textAt(policy, "state") === "enabled" && isBlocking(policy);
/** A block in force stops more people the moment it is changed, and nobody has watched that in report-only. */
function enforcedBlockWidened({ changes }) {
	return changes.filter(({ part, kind }) => kind === "conditionalAccessPolicy" && part !== "D").filter(({ before, after }) => before !== null && after !== null && isEnforced(before) && isEnforced(after)).flatMap((change) => {
		const [first, ...more] = change.fields.filter(widens);
		return first ? [widened(change, first, more)] : [];
	});
}
/** Whether a block with this change may reach sign-ins that it did not reach before. */
function widens({ path, before, after, added = [], removed = [] }) {
	if (path.includes("excludeGuestsOrExternalUsers")) return before !== null;
	if (path.includes("includeGuestsOrExternalUsers")) return after !== null;
	if (/\.exclude[A-Z]/.test(path)) return removed.length > 0;
	if (/\.include[A-Z]/.test(path)) return added.length > 0 && !(isJsonList(before) && before.includes("All"));
	return path.startsWith("conditions.") && !(before === null && additions.has(path));
}
/** Conditions that let sign-ins through where there was no such condition before. */
const additions = new Set([
	"locations",
	"platforms",
	"devices",
	"authenticationFlows",
	"insiderRiskLevels"
].map((name) => `conditions.${name}`));
function widened({ name }, first, more) {
	const paths = [first, ...more].map(({ path }) => path).join(", ");
	return finding("enforced-block-widened", {
		subject: name,
		message: `"${name}" blocks already, and this change may block more sign-ins at once (${paths}).`,
		fix: "Set it to report-only with this change, look at the sign-in logs, and enable it again; or accept this.",
		position: first.position
	});
}
/** People behind an address that a block in force allows today must not find it gone by a slip. */
function allowedRangeRemoved(context) {
	const { observed, changes, policies } = context;
	const [before, after] = [locationsBefore(observed.namedLocations), locationsAfter(observed.namedLocations, changes)];
	const blocks = [...unwritten(context), ...policies.map(({ body }) => canonicalPolicy(body))].filter(isEnforced);
	const touched = changes.filter(({ kind, action }) => kind === "namedLocation" && action !== "create");
	return blocks.flatMap((policy) => {
		const listed = textsAt(objectAt(conditionsOf(policy), "locations"), "excludeLocations");
		const allowed = idsNamed(listed, before);
		const stay = idsNamed(listed, after);
		const remaining = rangesOf(stay, after);
		const overlaps = (range) => remaining.some((other) => rangesOverlap(range, other));
		const nothingStays = !stay.some((id) => !isJsonList((before.get(id) ?? after.get(id))?.["ipRanges"])) && !rangesOf(allowed, before).some(overlaps);
		return touched.flatMap((change) => {
			const lost = rangesOf(allowed.filter((id) => id === canonicalId(`${change.id}`)), before).filter((range) => !isCovered(range, remaining)).map((range) => `${overlaps(range) ? "part of " : ""}${range.canonical}`);
			if (lost.length === 0) return [];
			return [rangeLost(change, textAt(policy, "displayName"), lost, nothingStays)];
		});
	});
}
function rangeLost(change, policy, lost, nothingStays) {
	const rest = nothingStays ? " None of the addresses that it allows today stays." : "";
	return finding("allowed-range-removed", {
		severity: nothingStays ? "error" : "warning",
		subject: change.name,
		message: `"${policy}" is in force and will block sign-ins from ${lost.join(", ")}, which "${change.name}" allows today.${rest}`,
		fix: nothingStays ? "Add the new addresses first, and remove the old ones in a later pull request; or accept this." : "See that nobody signs in from there any more.",
		position: change.fields[0]?.position ?? change.position
	});
}
/** "All trusted locations" is empty when no location is trusted, and a block from everywhere else is one from everywhere. */
function nothingTrusted(context) {
	const { desired, observed, changes, policies } = context;
	const after = locationsAfter(observed.namedLocations, changes);
	return [...policies.map(({ entry, body }) => ({
		body: canonicalPolicy(body),
		position: entry.at([
			"conditions",
			"locations",
			"excludeLocations"
		])
	})), ...unwritten(context).map((body) => ({
		body,
		position: desired.position
	}))].filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body)).filter(({ body }) => {
		const locations = objectAt(conditionsOf(body), "locations");
		const excluded = textsAt(locations, "excludeLocations");
		return textsAt(locations, "includeLocations").includes("All") && excluded.length > 0 && excluded.every((id) => id === "AllTrusted") && idsNamed(excluded, after).length === 0;
	}).map(({ body, position }) => finding("no-trusted-location", {
		subject: textAt(body, "displayName"),
		message: `"${textAt(body, "displayName")}" allows all trusted locations, and ${desired.name} would have none.`,
		fix: "Keep one location trusted, or name the allowed locations in the policy.",
		position
	}));
}
/** A network that becomes trusted is let off by every policy that makes an exception for trusted locations. */
function trustExempts(context) {
	const exempting = [...unwritten(context), ...context.policies.map(({ body }) => canonicalPolicy(body))].filter((body) => isActive(body) && !isBlocking(body)).filter((body) => textsAt(objectAt(conditionsOf(body), "locations"), "excludeLocations").includes("AllTrusted")).map((body) => `"${textAt(body, "displayName")}"`);
	if (exempting.length === 0) return [];
	return context.changes.filter(gainsTrust).map(({ name, position }) => finding("trust-exempts", {
		subject: name,
		message: `Sign-ins from "${name}" will no longer be asked what these policies ask for, because they leave out all trusted locations: ${exempting.join(", ")}.`,
		fix: "See whether that is meant. Otherwise name the excluded locations in those policies one by one.",
		position
	}));
}
function gainsTrust({ kind, before, after, fields }) {
	if (kind !== "namedLocation" || after?.["isTrusted"] !== true) return false;
	if (before?.["isTrusted"] !== true) return true;
	return fields.some(({ path, added = [] }) => path === "ipRanges" && added.length > 0);
}
// src/plan/unmanaged.ts
/**
* Every live object that the YAML does not name: listed, never touched.
* @param named the live objects that it does name
*/
function unmanagedObjects(observed, named) {
	const known = new Set(named.map((object) => textAt(object, "id")));
	const list = (kind, objects) => objects.filter((object) => !known.has(textAt(object, "id"))).map((object) => {
		const name = textAt(object, "displayName");
		const state = textAt(object, "state");
		return {
			kind,
			name,
			id: textAt(object, "id"),
			...state === "" ? {} : { state },
			microsoftManaged: isMicrosoftManaged(name)
		};
	}).sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
	return [...list("namedLocation", observed.namedLocations), ...list("conditionalAccessPolicy", observed.policies)];
}
/** Nothing in the payload tells; Microsoft's own policies carry this prefix, and cannot be renamed. */
function isMicrosoftManaged(displayName) {
	return displayName.startsWith("Microsoft-managed:");
}
// src/plan/checks/objects.ts
const exclusions = /^conditions\.users\.exclude/;
/** Of Microsoft's own policies only the state and the exclusions may change. */
function managedPolicy({ changes }) {
	return changes.filter(({ before }) => before !== null && isMicrosoftManaged(textAt(before, "displayName"))).flatMap(({ action, name, fields, position }) => {
		const others = fields.filter(({ path }) => path !== "state" && !exclusions.test(path));
		if (action === "update" && others.length === 0) return [];
		const what = action === "delete" ? "be deleted" : `change in ${others.map(({ path }) => path).join(", ")}`;
		return [finding("managed-policy", {
			subject: name,
			message: `"${name}" is managed by Microsoft and cannot ${what}.`,
			fix: "Change only its state and its exclusions, or turn it off and write a policy of your own.",
			position: others[0]?.position ?? position
		})];
	});
}
/** Graph cannot turn a list of addresses into a list of countries. */
function kindMismatch({ desired, changes }) {
	return changes.flatMap(({ name, position, fields }) => fields.filter(({ path }) => path === "@odata.type").map(({ before }) => finding("kind-mismatch", {
		subject: name,
		message: `${desired.name} has a named location "${name}" of another kind (${before}), and a kind cannot change.`,
		fix: "Choose another name, or remove the existing location first.",
		position
	})));
}
/** Graph refuses to delete what a policy still names. */
function locationInUse({ desired, observed, policies, changes, unmanaged }) {
	const remaining = new Set(unmanaged.map(({ id }) => id));
	const all = [...observed.policies.filter((policy) => remaining.has(textAt(policy, "id"))).map(canonicalPolicy), ...policies.map(({ body }) => body)];
	return changes.filter(({ action, kind }) => action === "delete" && kind === "namedLocation").flatMap(({ id, name, position }) => {
		const users = all.filter((policy) => nameReferences(policy).some(({ kind, text }) => kind === "location" && text === id?.toLowerCase()));
		if (users.length === 0) return [];
		return [finding("location-in-use", {
			subject: name,
			message: `The named location "${name}" is still named by ${users.map((policy) => `"${textAt(policy, "displayName")}"`).join(", ")} of ${desired.name}.`,
			fix: "Take it out of those policies first, or remove them too.",
			position
		})];
	});
}
/** Since 30 June 2026 this grant control is not enforced. */
function retiredGrant({ desired, observed, policies, unmanaged }) {
	const ids = new Set(unmanaged.map(({ id }) => id));
	const retired = (body) => isActive(body) && textsAt(objectAt(body, "grantControls"), "builtInControls").includes("approvedApplication");
	const live = observed.policies.filter((policy) => ids.has(textAt(policy, "id")) && retired(policy));
	return [...policies.filter(({ body }) => retired(body)).map(({ entry }) => ({
		name: entry.name,
		position: entry.at(["grantControls", "builtInControls"])
	})), ...live.map((policy) => ({
		name: textAt(policy, "displayName"),
		position: desired.position
	}))].map(({ name, position }) => finding("retired-grant", {
		subject: name,
		message: `"${name}" requires an approved client app, which Microsoft no longer enforces: it acts as if nothing were required.`,
		fix: "Require an app protection policy (compliantApplication) instead.",
		position
	}));
}
/** Properties newer than this version of Ringfence change what a policy does, and are left as they are. */
function unknownProperty({ desired, matches, changes }) {
	return matches.flatMap(({ desired: entry, live }) => {
		if (entry.kind !== "conditionalAccessPolicy" || live === void 0) return [];
		const unknown = unknownPolicyProperties(live);
		if (unknown.length === 0) return [];
		const change = changes.find(({ id }) => id === textAt(live, "id"));
		const lost = unknown.filter((path) => change?.after && isCleared(change.after, path));
		return [finding("unknown-property", {
			severity: lost.length > 0 ? "error" : "warning",
			subject: entry.name,
			message: lost.length > 0 ? `"${entry.name}" of ${desired.name} has settings that Ringfence does not know, and this change would clear them: ${lost.join(", ")}.` : `"${entry.name}" of ${desired.name} has settings that Ringfence does not know: ${unknown.join(", ")}. They are left as they are.`,
			fix: "Look at them in the Microsoft Entra admin center: they may change what the policy does.",
			position: entry.position
		})];
	});
}
/** Whether something above a path is written as null, which takes everything in it along. */
function isCleared(after, path) {
	const [first = "", ...rest] = path.split(".");
	if (rest.length === 0) return false;
	const inner = after[first];
	return isJsonObject(inner) ? isCleared(inner, rest.join(".")) : inner === null;
}
const limits = [{
	kind: "conditionalAccessPolicy",
	limit: 240,
	words: "Conditional Access policies"
}, {
	kind: "namedLocation",
	limit: 195,
	words: "named locations"
}];
/** Microsoft's limits count every state. They stop only what creates: what is there already may be kept and changed. */
function policyLimitNear({ desired, observed, changes }) {
	return limits.flatMap(({ kind, limit, words }) => {
		const live = kind === "namedLocation" ? observed.namedLocations : observed.policies;
		const made = (wanted) => changes.filter((change) => change.kind === kind && change.action === wanted).length;
		const count = live.length + made("create") - made("delete");
		if (count <= limit - 20) return [];
		return [finding("policy-limit-near", {
			severity: count > limit && made("create") > 0 ? "error" : "warning",
			message: `${desired.name} would have ${count} ${words}; Microsoft's limit is ${limit}.`,
			fix: "Remove what is no longer used.",
			position: desired.position
		})];
	});
}
/** After CIPP's move to its own sign-in app, a policy on Static Web Apps protects nothing of it. */
function cippTargetMoved({ observed, policies }) {
	const app = signInApp(observed);
	if (!app) return [];
	return policies.filter(({ entry, body }) => entry.part === "A" && isActive(body)).flatMap(({ entry, body }) => {
		const apps = textsAt(objectAt(conditionsOf(body), "applications"), "includeApplications");
		if (apps.includes("All") || apps.includes(app.id) || !app.certain && !apps.includes("d414ee2d-73e5-4e5b-bb16-03ef55fea597")) return [];
		return [finding("cipp-target-moved", {
			subject: entry.name,
			message: `"${entry.name}" does not cover ${app.id}, the app that signs people in to CIPP according to ${app.source}.`,
			fix: `Write apps: cipp where that app is named ${cippSignInApp}, else name ${app.id}, or write apps: all.`,
			position: entry.at([
				"conditions",
				"applications",
				"includeApplications"
			])
		})];
	});
}
/** CIPP's own word is certain; an app of that name in the tenant only says what CIPP usually does. */
function signInApp({ cipp, directory }) {
	const told = cipp && !("error" in cipp) ? cipp.signInAppId : void 0;
	if (told !== void 0) return {
		id: told.toLowerCase(),
		certain: true,
		source: "CIPP itself"
	};
	const named = directory.servicePrincipals.find(({ displayName }) => displayName === cippSignInApp);
	return named && {
		id: named.appId.toLowerCase(),
		certain: false,
		source: `the tenant, which has CIPP-SSO`
	};
}
// src/plan/checks/prerequisites.ts
/** What the tenant and the token must have before anything can be done. */
function prerequisiteFindings(context) {
	return [
		...securityDefaults(context),
		...licence(context),
		...permissions(context)
	];
}
function securityDefaults({ desired, observed, policies }) {
	if (observed.securityDefaultsEnabled !== true || policies.length === 0) return [];
	const enabled = policies.some(({ body }) => textAt(body, "state") === "enabled");
	return [finding("security-defaults-on", {
		severity: enabled ? "error" : "warning",
		message: `${desired.name} has security defaults on${enabled ? ": Microsoft refuses enabled policies beside them" : ", which must be off before a policy can be enabled"}.`,
		fix: "Turn security defaults off in the Microsoft Entra admin center, right before the apply: until then they protect the tenant.",
		position: desired.position
	})];
}
function licence({ desired, observed, policies, matches }) {
	const plans = observed.servicePlans;
	if (plans === void 0 || matches.length === 0) return [];
	const p2 = plans.includes("AAD_PREMIUM_P2");
	const risky = policies.filter(({ body }) => needsP2(body));
	if (!p2 && !plans.includes("AAD_PREMIUM")) return [finding("licence-missing", {
		message: `${desired.name} has no Microsoft Entra ID P1 or P2, without which there is no Conditional Access.`,
		fix: "Assign a subscription that contains Entra ID P1 (Business Premium does).",
		position: desired.position
	})];
	return p2 ? [] : risky.map(({ entry }) => finding("licence-missing", {
		subject: entry.name,
		message: `"${entry.name}" uses risk levels, which need Microsoft Entra ID P2, and ${desired.name} has P1.`,
		fix: "Take the risk condition out, or get Entra ID P2.",
		position: entry.position
	}));
}
function needsP2(policy) {
	const conditions = conditionsOf(policy);
	return ["signInRiskLevels", "userRiskLevels"].some((list) => textsAt(conditions, list).length > 0);
}
/** Each read's least application permission, and the wider ones that include it. */
function permissions(context) {
	const { desired, observed, writing, changes } = context;
	const missing = observed.refusals.map(({ what, permission }) => ({
		permission,
		why: `to read ${what}`
	}));
	const held = new Set(observed.permissions);
	if (writing && !observed.delegated && changes.length > 0) {
		if (!held.has("Policy.ReadWrite.ConditionalAccess")) missing.push({
			permission: "Policy.ReadWrite.ConditionalAccess",
			why: "to write policies and named locations"
		});
		if (namesApplications(context) && !held.has("Application.Read.All") && !held.has("Directory.Read.All")) missing.push({
			permission: "Application.Read.All",
			why: "to write a policy that names an application"
		});
	}
	return missing.map(({ permission, why }) => finding("permission-missing", {
		message: `The token for ${desired.name} lacks ${permission}, needed ${why}.`,
		fix: `Grant the application permission ${permission} and consent to it in this tenant.`,
		position: desired.position
	}));
}
function namesApplications({ changes }) {
	return changes.some(({ after }) => after !== null && nameReferences(after).some(({ kind }) => kind === "application"));
}
/** A client tenant where no policy is in force is not protected by any. */
function clientWithoutPolicies({ desired, observed, policies }) {
	const active = [...observed.policies, ...policies.map(({ body }) => body)].some(isActive);
	if (desired.kind !== "client" || active) return [];
	return [finding("client-without-policies", {
		message: `${desired.name} has no Conditional Access policy that is on or report-only.`,
		fix: "Write policies for it under conditionalAccess, or see whether security defaults protect it.",
		position: desired.position
	})];
}
// src/policy/ip-span.ts
const lengths = {
	ipv4: 32,
	ipv6: 128
};
/** Reads an address, a CIDR range, or two addresses with a hyphen between; undefined where the text is none of them. */
function parseIpSpan(text) {
	const [lower = "", upper = lower, ...rest] = text.split("-");
	const [low, high] = [parseIpRange(lower), parseIpRange(upper)];
	if ("error" in low || "error" in high || rest.length > 0) return void 0;
	const { family } = low;
	const length = lengths[family];
	const span = {
		family,
		first: low.bits.padEnd(length, "0"),
		last: high.bits.padEnd(length, "1")
	};
	if (lower === upper) return span;
	return low.prefix === length && high.prefix === length && high.family === family && span.first <= span.last ? span : void 0;
}
/** How many addresses it has. */
function sizeOf({ first, last }) {
	return BigInt(`0b${last}`) - BigInt(`0b${first}`) + 1n;
}
/** How many addresses a CIDR range of this prefix has. */
function sizeOfPrefix(family, prefix) {
	return 2n ** BigInt(lengths[family] - prefix);
}
/** The fewest CIDR ranges that together hold exactly the addresses of a span, in order. */
function splitSpan({ family, first, last }) {
	const differs = [...first].findIndex((bit, index) => bit !== last[index]);
	return blocksWithin(differs < 0 ? first : first.slice(0, differs), first, last).map((bits) => blockOf(family, bits));
}
/** The largest blocks below a prefix that lie between two addresses, each as its bits. */
function blocksWithin(prefix, first, last) {
	const lowest = prefix.padEnd(first.length, "0");
	const highest = prefix.padEnd(first.length, "1");
	if (highest < first || lowest > last) return [];
	if (lowest >= first && highest <= last) return [prefix];
	return ["0", "1"].flatMap((bit) => blocksWithin(prefix + bit, first, last));
}
/** Whether every address of `inner` is also one of `outer`. */
function spanContains(outer, inner) {
	return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}
// src/plan/checks/ranges.ts
/**
* What the address ranges of one file say about themselves; no tenant is needed.
* @param real false where nothing real is at stake, so that the placeholders of the example are only a warning
*/
function rangeFindings(desired, { real }) {
	const parsed = desired.ranges.flatMap((written) => {
		const span = parseIpSpan(written.text);
		return span === void 0 ? [] : [{
			...written,
			span,
			blocks: splitSpan(span)
		}];
	});
	return [
		...parsed.flatMap((range) => [
			...addressFindings(range, real),
			...breadth(range),
			...hostBits(range)
		]),
		...overlaps(parsed),
		...ipv4Only(desired)
	];
}
const notPublic = {
	private: "private (RFC 1918)",
	cgnat: "shared by carriers (CGNAT, RFC 6598)",
	loopback: "loopback",
	"link-local": "link-local",
	"unique-local": "unique local (RFC 4193)",
	multicast: "multicast",
	unspecified: "unspecified",
	reserved: "reserved"
};
function addressFindings(range, real) {
	const kinds = new Set(range.blocks.map(addressClass));
	return sizeOf(range.span) > sizeOfPrefix(range.span.family, 8) && kinds.has("public") ? [] : [...kinds].flatMap((kind) => addressFinding(range, kind, real));
}
function addressFinding({ text, owner, position }, kind, real) {
	if (kind === "documentation") return [finding("documentation-range", {
		severity: real ? "error" : "warning",
		subject: owner,
		message: `${text} is a documentation address: nobody ever signs in from it.`,
		fix: "Write the public addresses of your own network.",
		position
	})];
	const word = notPublic[kind];
	if (word === void 0) return [];
	return [finding("private-range", {
		subject: owner,
		message: `${text} is ${word}. Microsoft Entra and CIPP see public addresses only, so it would never match.`,
		fix: "Write the public address that your network shows to the internet.",
		position
	})];
}
/** The longest mask that nobody trusts, and the shortest that passes without a word. */
const masks = {
	ipv4: {
		most: 8,
		usual: 16
	},
	ipv6: {
		most: 19,
		usual: 32
	}
};
function breadth({ text, owner, position, span }) {
	const { most, usual } = masks[span.family];
	const size = sizeOf(span);
	const place = {
		subject: owner,
		fix: "List the ranges that are really yours.",
		position
	};
	if (size >= sizeOfPrefix(span.family, most)) {
		const message = `${text} is too broad to be a network you trust; ${size >= sizeOfPrefix(span.family, 8) ? "Microsoft Graph takes only masks longer than /8" : `an IPv6 mask of /${most} or shorter is the space of a large carrier`}.`;
		return [finding("range-too-broad", {
			...place,
			message
		})];
	}
	if (size <= sizeOfPrefix(span.family, usual)) return [];
	const message = `${text} is wider than /${usual}, which few networks are.`;
	return [finding("range-too-broad", {
		...place,
		severity: "warning",
		message
	})];
}
function hostBits({ text, owner, position }) {
	const range = parseIpRange(text);
	if ("error" in range || !range.hostBits) return [];
	return [finding("host-bits", {
		subject: owner,
		message: `${text} has host bits set: it means the whole of ${range.canonical}.`,
		fix: `Write ${range.canonical}, or ${text.split("/")[0]} if the one address is meant.`,
		position
	})];
}
/** In order of their first address, the wider before the narrower, one pass finds every range that lies in another. */
function overlaps(parsed) {
	const sorted = parsed.toSorted((a, b) => compareTexts(a.owner, b.owner) || compareTexts(a.span.family, b.span.family) || compareTexts(a.span.first, b.span.first) || compareTexts(b.span.last, a.span.last));
	let outer;
	return sorted.flatMap((inner) => {
		if (outer?.owner !== inner.owner || !spanContains(outer.span, inner.span)) {
			outer = inner;
			return [];
		}
		return [finding("overlapping-ranges", {
			subject: inner.owner,
			message: `${inner.text} lies within ${outer.text} of "${inner.owner}".`,
			fix: "Keep the wider one, so that removing a range really removes it.",
			position: inner.position
		})];
	});
}
function ipv4Only(desired) {
	return desired.policies.filter(({ part }) => part === "A").flatMap((policy) => {
		const names = textsAt(objectAt(conditionsOf(policy.body), "locations"), "excludeLocations");
		const allowed = desired.namedLocations.filter(({ name }) => names.includes(name)).flatMap(locationRanges);
		if (allowed.length === 0 || allowed.some(({ text }) => text.includes(":"))) return [];
		return [finding("ipv4-only", {
			subject: policy.name,
			message: "The trusted locations hold IPv4 addresses only: a technician who signs in over IPv6 is blocked.",
			fix: "Add the IPv6 prefix of each network, or accept this where the networks have none.",
			position: policy.at([
				"conditions",
				"locations",
				"excludeLocations"
			])
		})];
	});
}
// src/plan/checks/service-account.ts
/** CIPP signs in with its service account from Azure's addresses, so no location may stand in its way. */
function serviceAccountFindings(context) {
	const { desired, observed } = context;
	const account = desired.serviceAccount;
	if (!account) return [];
	const wanted = account.userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === wanted);
	if (!user) return [];
	const person = {
		id: user.id,
		memberships: observed.directory.memberships.get(wanted)
	};
	return [...writtenFindings(context, account, person), ...unmanagedBlocks(context, account, person)];
}
function writtenFindings({ policies }, account, person) {
	return policies.filter(({ body }) => isActive(body)).flatMap(({ entry, body }) => {
		if (stops(body)) return reaches(body, person) ? [blockedBy(entry, account)] : [];
		if (!hasLocationCondition(body)) return [];
		return textsAt(usersOf(body), "includeUsers").includes(canonicalId(person.id)) ? [conditionOf(entry)] : [];
	});
}
function conditionOf({ name, at }) {
	return finding("service-account-location", {
		subject: name,
		message: `"${name}" names the CIPP service account and has a location condition.`,
		fix: "Take the location condition out: MFA must be asked at every sign-in, from everywhere.",
		position: at(["conditions", "locations"])
	});
}
function blockedBy({ name, position }, { userPrincipalName }) {
	return finding("service-account-blocked", {
		subject: name,
		message: `"${name}" would keep the CIPP service account ${userPrincipalName} out; CIPP signs in from Azure's addresses, without a managed device.`,
		fix: "Take the account out of the groups that the policy includes, or exclude it.",
		position
	});
}
/**
* Whether a policy keeps CIPP out once it reaches the account: a block by location or of everything, or the demand for
* a managed device. What is about certain clients or platforms, or about user actions, is not about CIPP's sign-in.
*/
function stops(body) {
	if (!coversApplications(body)) return false;
	if (isBlocking(body)) return hasLocationCondition(body) || coversAllApplications(body) && !isNarrowed(body);
	return demandsDevice(body) && !isNarrowed(body);
}
/** Policies that the YAML does not name can lock CIPP out just as well. One in report-only has not done so yet. */
function unmanagedBlocks({ observed, unmanaged, changes }, { userPrincipalName, position }, person) {
	const excluded = new Set(changes.map(({ id }) => id));
	const ids = new Set(unmanaged.map(({ id }) => id).filter((id) => !excluded.has(id)));
	return observed.policies.filter((live) => ids.has(textAt(live, "id"))).map(canonicalPolicy).filter((body) => isActive(body) && stops(body) && reaches(body, person)).map((body) => {
		const name = textAt(body, "displayName");
		const enforced = textAt(body, "state") === "enabled";
		return finding("service-account-blocked", {
			severity: enforced && !onlyCountries(body, observed.namedLocations) ? "error" : "warning",
			subject: name,
			message: `The existing policy "${name}" reaches the CIPP service account ${userPrincipalName} and ${enforced ? "keeps" : "would keep"} it out; CIPP signs in from Azure's addresses, without a managed device.`,
			fix: "Exclude the account from that policy in the Microsoft Entra admin center, or manage the policy here.",
			position
		});
	});
}
/** Azure's addresses may well lie in an allowed country, so a block by country is no proof of a lock-out. */
function onlyCountries(body, live) {
	const locations = objectAt(conditionsOf(body), "locations");
	const named = [...textsAt(locations, "includeLocations"), ...textsAt(locations, "excludeLocations")].filter((text) => text !== "All");
	return named.every((id) => live.some((location) => canonicalId(textAt(location, "id")) === id && locationType(location).endsWith("countryNamedLocation"))) && named.length > 0;
}
// src/plan/checks/weakened-block.ts
/** A block in force that lets more through is a door that opens, however small the change looks. */
function enforcedBlockWeakened({ desired, observed, changes }) {
	const accounts = desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName.toLowerCase());
	const rescuers = new Set(observed.directory.users.filter(({ userPrincipalName }) => accounts.includes(userPrincipalName.toLowerCase())).map(({ id }) => canonicalId(id)));
	return changes.filter(({ part, before }) => part !== "D" && before !== null && isEnforced(before)).flatMap((change) => {
		if (change.after === null || !isEnforced(change.after)) return [weakened(change, change.fields.slice(0, 1), true)];
		const fields = change.fields.filter((field) => weakens(field, rescuers));
		return fields.length === 0 ? [] : [weakened(change, fields, false)];
	});
}
/**
* Whether a block with this change lets people or applications through that it stopped before. A location that is
* added is what a move to another office looks like, and is shown as such; a break-glass account has to be let through.
*/
function weakens({ path, added = [], removed = [] }, rescuers) {
	if (path.startsWith("conditions.locations")) return false;
	if (path.includes("GuestsOrExternalUsers")) return true;
	if (/\.exclude[A-Z]/.test(path)) return added.some((id) => !rescuers.has(id));
	if (/\.include[A-Z]/.test(path)) return removed.length > 0;
	return path.startsWith("conditions.");
}
function weakened({ name, part, position }, fields, gone) {
	const paths = fields.map(({ path }) => path).join(", ");
	return finding("enforced-block-weakened", {
		severity: part === "A" ? "error" : "warning",
		subject: name,
		message: gone ? `"${name}" is in force, and would block nobody any more.` : `"${name}" is in force, and this change may let sign-ins through that it stops today (${paths}).`,
		fix: "See that this is meant. For the technicians' policy, accept it with a reason and an end date.",
		position: fields[0]?.position ?? position
	});
}
// src/plan/checks/tenant-checks.ts
const checks = [
	({ desired, observed }) => rangeFindings(desired, observed),
	({ desired }) => openClients(desired),
	prerequisiteFindings,
	clientWithoutPolicies,
	breakGlassFindings,
	serviceAccountFindings,
	noTrustedLocation,
	enableWithoutReportOnly,
	enforcedBlockWidened,
	enforcedBlockWeakened,
	allowedRangeRemoved,
	nothingTrusted,
	trustExempts,
	notEnforced,
	alreadyRestricted,
	cippTargetMoved,
	managedPolicy,
	kindMismatch,
	locationInUse,
	retiredGrant,
	unknownProperty,
	policyLimitNear
];
/** Everything that the checks have to say about one tenant's plan. */
function tenantFindings(context) {
	return checks.flatMap((check) => check(context));
}
/** What the files say about themselves, before any tenant is asked; placeholders of the example are warnings here. */
function fileFindings(desired) {
	return [
		...rangeFindings(desired, { real: false }),
		...noTrustedLocation({ desired }),
		...openClients(desired)
	];
}
// src/commands/validate.ts
/** Everything that the files alone can say. No network, no sign-in. */
async function validate(context, { failOn }) {
	const loaded = await loadTenants(context);
	const { files, problems } = loaded;
	if (!loaded.estate) return {
		files,
		problems,
		findings: [],
		exitCode: 1
	};
	const findings = loaded.tenants.flatMap((tenant) => acceptFindings(fileFindings(tenant), tenant, context.today));
	return {
		files,
		problems,
		findings: sortFindings(findings),
		exitCode: fails(findings, failOn) ? 1 : 0
	};
}
/** Whether findings make the run end with exit code 1. */
function fails(findings, failOn) {
	if (failOn === "never") return false;
	const open = ({ acceptance }) => acceptance === void 0 || acceptance.expired;
	return findings.some((found) => blocks(found) || failOn === "warning" && open(found));
}
export { impliedApplications as _, appliesToUsers as a, names as c, planAllowlists as d, locationIds as f, rangeText as g, canonicalLocation as h, unmanagedObjects as i, usersOf as l, resolvePolicy as m, validate as n, conditionsOf as o, placeholder as p, tenantFindings as r, isActive as s, fails as t, canonicalPolicy as u, nameReferences as v };
