import { c as addressClass, l as blockOf, u as parseIpRange } from "./load.js";
import { S as compareTexts, y as finding } from "./summary.js";
import { a as textAt, i as objectAt, n as isJsonObject, o as textsAt, t as isJsonList } from "./json.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as locationRanges } from "./estate.js";
// src/plan/names.ts
/** Multifactor authentication trusted IPs: a value that policies hold and that no request returns. */
const multifactorTrustedIps = "00000000-0000-0000-0000-000000000000";
const lists$1 = [
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
	return lists$1.flatMap(({ group, list, kind, keywords }) => textsAt(objectAt(conditions, group), list).flatMap((text, index) => keywords.has(text) ? [] : [{
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
	for (const { group, list, kind, keywords } of lists$1) {
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
// src/plan/spans.ts
/** The same addresses in as few spans as there can be: sorted, apart, with neighbours joined. */
function mergeSpans(spans) {
	const merged = [];
	for (const span of spans.toSorted(byStart)) {
		const last = merged.at(-1);
		if (last === void 0 || !touches(last, span)) merged.push(span);
		else if (span.last > last.last) merged.splice(-1, 1, {
			...last,
			last: span.last
		});
	}
	return merged;
}
function byStart(a, b) {
	const [one, other] = [a.family + a.first, b.family + b.first];
	return one < other ? -1 : one > other ? 1 : 0;
}
/** Whether the later of two spans begins inside the earlier one or right after it. */
function touches(earlier, later) {
	if (earlier.family !== later.family) return false;
	return later.first <= earlier.last || BigInt(`0b${later.first}`) === BigInt(`0b${earlier.last}`) + 1n;
}
/** @param merged as {@link mergeSpans} makes them */
function isCovered(span, merged) {
	return merged.some((other) => spanContains(other, span));
}
/** Whether any address is in both. */
function spansOverlap(a, b) {
	return a.family === b.family && a.first <= b.last && b.first <= a.last;
}
// src/plan/order.ts
/**
* The order in which changes are safe to make one by one: locations before the policies that name them, but what takes
* addresses or trust away only after the policies that may need something else first; what excludes CIPP from a policy
* only after the policies that ask for its MFA instead; deletions last, and the other way round.
*/
function orderChanges(changes) {
	return changes.filter((change) => change !== void 0).sort((a, b) => rank(a) - rank(b) || compareTexts(a.name, b.name) || compareTexts(`${a.id}`, `${b.id}`));
}
function rank(change) {
	const location = change.kind === "namedLocation";
	if (change.action === "delete") return location ? 5 : 4;
	if (!location) return change.part === "D" ? 2 : 1;
	return narrows(change) ? 3 : 0;
}
/** Whether an update takes addresses, countries or trust away from a location. Its only yes-or-no settings let more in. */
function narrows({ kind, action, fields }) {
	if (kind !== "namedLocation" || action !== "update") return false;
	return fields.some(({ before, removed = [] }) => before === true || removed.length > 0);
}
/** Whether a location both gains and loses, so that there would be a moment without the one or the other. */
function moves(change) {
	return narrows(change) && change.fields.some(({ after, added = [] }) => after === true || added.length > 0);
}
/** Microsoft's limit for one named location. */
const mostRanges = 2e3;
/**
* What a location that both gains and loses has to be in the meantime: everything it was and everything it will be, so
* that nobody is locked out between two writes.
* @returns undefined for a change that does not need it, and where no location could hold so many ranges
*/
function meanwhile(change) {
	const { after, fields } = change;
	if (!moves(change)) return void 0;
	const united = fields.map(({ path, before, after: fresh }) => [path, unite(before, fresh)]);
	const both = canonicalLocation({
		...after,
		...Object.fromEntries(united)
	});
	const ranges = fittingRanges(both["ipRanges"]);
	return ranges && {
		...change,
		after: canonicalLocation({
			...both,
			...ranges
		})
	};
}
function unite(before, after) {
	if (before === true) return true;
	return isJsonList(before) && isJsonList(after) ? [...before, ...after] : after;
}
/** Too many ranges may still be few blocks: those of an old and a new list often lie in each other. */
function fittingRanges(ranges) {
	if (!isJsonList(ranges) || ranges.length <= 2e3) return {};
	const spans = ranges.filter(isJsonObject).flatMap((range) => parseIpSpan(rangeText(range)) ?? []);
	if (spans.length < ranges.length) return void 0;
	const blocks = mergeSpans(spans).flatMap(splitSpan);
	if (blocks.length > 2e3) return void 0;
	return { ipRanges: blocks.map(({ canonical }) => ({ cidrAddress: canonical })) };
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
const words$1 = {
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
		message: `${tenant.name} has ${found.length} objects for the ${words$1[kind]} "${text}": ${[...found].sort().join(", ")}.`,
		fix: "Write the id of the one that is meant instead of the name.",
		position
	})];
	const refusal = refusals.find(({ what }) => what === refusedReads[kind]);
	const message = refusal ? `The ${words$1[kind]} "${text}" could not be looked up in ${tenant.name}: the token may not read ${refusal.what}.` : `${tenant.name} has no ${words$1[kind]} "${text}".`;
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
	return `Correct the name, or create the ${words$1[kind]} first. Nothing is ever left out because it was not found.`;
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
	const planned = allowlists.map((entry) => entry.kind === "apiClient" ? planClient(entry, cipp) : planRole(entry, cipp));
	return {
		changes: planned.flatMap(({ changes }) => changes).sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)) || compareTexts(a.name, b.name)),
		findings: [...planned.flatMap(({ findings }) => findings), ...unmanaged(desired, cippApi, cipp)]
	};
}
function planClient(entry, cipp) {
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
		findings: [...live.roleUnknown ? [unwritable(entry, `CIPP shows no role that it would take back for "${entry.name}"`)] : []]
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
function unreachable(desired, { url, position }, { message, hint, notAsked }) {
	return finding("cipp-unreachable", {
		...notAsked ? { severity: "warning" } : {},
		subject: url,
		message: notAsked ? `This plan leaves out Part C, what CIPP's own allowlists would become. ${message}` : `CIPP of ${desired.name} could not be read: ${message}`,
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
// src/plan/places.ts
/** What some locations hold, as far as Microsoft Graph shows it. */
function placesOf(ids, locations) {
	return ids.flatMap((id) => {
		const location = locations.get(id) ?? {};
		return [...rangesIn(location), ...countriesIn(location)];
	});
}
function rangesIn({ ipRanges }) {
	if (!isJsonList(ipRanges)) return [];
	return ipRanges.filter(isJsonObject).flatMap((range) => {
		const text = rangeText(range);
		const span = parseIpSpan(text);
		return span === void 0 ? [] : [{
			kind: span.family,
			text,
			span
		}];
	});
}
/** A country by its addresses is another place than the same country by the position of a phone. */
function countriesIn(location) {
	const how = textAt(location, "countryLookupMethod") === "authenticatorAppGps" ? " by GPS" : "";
	const unknown = location["includeUnknownCountriesAndRegions"] === true ? ["unknown countries"] : [];
	return [...textsAt(location, "countriesAndRegions"), ...unknown].map((text) => ({
		kind: "countries",
		text: `${text}${how}`
	}));
}
/** The places that are not, or not wholly, among the others; `part of` where a part is. */
function missingFrom(others, places) {
	const merged = mergeSpans(others.flatMap(({ span }) => span ?? []));
	return places.flatMap((place) => {
		const { span, text } = place;
		if (span === void 0) return others.some((other) => isSame(place, other)) ? [] : [place];
		if (isCovered(span, merged)) return [];
		return [merged.some((other) => spansOverlap(span, other)) ? {
			...place,
			text: `part of ${text}`
		} : place];
	});
}
/** Whether anything of these places is among the others. */
function shareAny(places, others) {
	return places.some((place) => others.some((other) => place.span && other.span ? spansOverlap(place.span, other.span) : isSame(place, other)));
}
function isSame(a, b) {
	return a.kind === b.kind && a.text === b.text;
}
// src/plan/policy-facets.ts
/** Questions that a plan and its checks ask of a policy with ids in it. */
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
/** The object id of the one user that a policy is for; undefined where it is for others too, or for nobody. */
function onlyUser(policy) {
	const users = usersOf(policy);
	const [only = "", ...more] = [
		"includeUsers",
		"includeGroups",
		"includeRoles"
	].flatMap((list) => textsAt(users, list));
	return more.length === 0 && textsAt(users, "includeUsers").includes(only) && isGuid(only) && users["includeGuestsOrExternalUsers"] == null ? only : void 0;
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
	return demands(policy, (demand) => deviceControls.has(demand));
}
/** Whether MFA is needed in any case. Any authentication strength counts: what one consists of is not looked at. */
function demandsMfa(policy) {
	return demands(policy, isMfa);
}
const strength = "authenticationStrength:";
const isMfa = (demand) => demand === "mfa" || demand.startsWith("authenticationStrength:");
function demands(policy, isWanted) {
	return waysIn(policy).every((way) => way.some(isWanted));
}
/**
* The sets of demands of which one has to be met in full; a policy that demands nothing has the empty set. A strength is
* written with its id behind it.
*/
function waysIn(policy) {
	const grant = objectAt(policy, "grantControls");
	const lists = [
		"builtInControls",
		"termsOfUse",
		"customAuthenticationFactors"
	];
	const strengths = grant["authenticationStrength"] == null ? [] : [objectAt(grant, "authenticationStrength")];
	const all = [...lists.flatMap((list) => textsAt(grant, list)), ...strengths.map((one) => `${strength}${textAt(one, "id")}`)];
	return textAt(grant, "operator") === "AND" || all.length === 0 ? [all] : all.map((demand) => [demand]);
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
const keyword$1 = "GuestsOrExternalUsers";
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
		if (!texts.includes(keyword$1)) return [];
		return [[`${side}Users`, texts.filter((text) => text !== keyword$1)], [`${side}GuestsOrExternalUsers`, everyGuest]];
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
// src/plan/checks/live-policies.ts
/** The live policies that the file does not name, canonical. */
function unwritten({ observed, unmanaged }) {
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies.filter((policy) => ids.has(textAt(policy, "id"))).map(canonicalPolicy);
}
/** Every policy that the tenant will have after the plan, canonical, whether the file names it or not. */
function policiesAfter({ observed, changes }) {
	const all = changes.filter(({ kind }) => kind === "conditionalAccessPolicy");
	const changed = new Map(all.map((change) => [change.id, change.after]));
	const kept = observed.policies.flatMap((policy) => {
		const after = changed.get(textAt(policy, "id"));
		if (after === void 0) return [canonicalPolicy(policy)];
		return after === null ? [] : [after];
	});
	const created = all.filter(({ action }) => action === "create").map(({ after }) => after);
	return [...kept, ...created.filter((after) => after !== null)];
}
/** On, and blocking. */
const isEnforced = (policy) => textAt(policy, "state") === "enabled" && isBlocking(policy);
// src/plan/checks/allowed-range.ts
/** People at a place that a block in force allows today must not find it gone by a slip. */
function allowedRangeRemoved(context) {
	const { observed, changes, policies } = context;
	const before = locationsBefore(observed.namedLocations);
	const after = locationsAfter(observed.namedLocations, changes);
	const touched = changes.filter(({ kind, action }) => kind === "namedLocation" && action !== "create");
	return [...unwritten(context), ...policies.map(({ body }) => canonicalPolicy(body))].filter(isEnforced).flatMap((policy) => {
		const allowance = allowanceOf(policy, before, after);
		return touched.flatMap((change) => {
			const own = allowance.ids.filter((id) => id === canonicalId(`${change.id}`));
			const lost = missingFrom(allowance.after, placesOf(own, before));
			return lost.length === 0 ? [] : [placesLost(change, allowance, lost)];
		});
	});
}
function allowanceOf(policy, before, after) {
	const listed = textsAt(objectAt(conditionsOf(policy), "locations"), "excludeLocations");
	const [ids, stay] = [idsNamed(listed, before), idsNamed(listed, after)];
	const has = (id, key) => isJsonList((before.get(id) ?? after.get(id))?.[key]);
	return {
		policy: textAt(policy, "displayName"),
		ids,
		before: placesOf(ids, before),
		after: placesOf(stay, after),
		unlisted: (kind) => stay.some((id) => !(has(id, "ipRanges") || kind === "countries" && has(id, "countriesAndRegions")))
	};
}
const words = {
	ipv4: "IPv4 addresses",
	ipv6: "IPv6 addresses",
	countries: "countries"
};
function placesLost(change, allowance, lost) {
	const { policy, before, after, unlisted } = allowance;
	const gone = [...new Set(lost.map(({ kind }) => kind))].sort().filter((kind) => !unlisted(kind) && !shareAny(before.filter((place) => place.kind === kind), after));
	const none = gone.length > 0;
	const rest = none ? ` None of the ${gone.map((kind) => words[kind]).join(" or ")} that it allows today stays.` : "";
	return finding("allowed-range-removed", {
		severity: none ? "error" : "warning",
		subject: change.name,
		message: `"${policy}" is in force and will block sign-ins from ${lost.map(({ text }) => text).join(", ")}, which "${change.name}" allows today.${rest}`,
		fix: none ? "Add the new places first, and remove the old ones in a later pull request; or accept this." : "See that nobody signs in from there any more.",
		position: change.fields[0]?.position ?? change.position
	});
}
// src/plan/checks/blocking.ts
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
// src/plan/checks/break-glass-named.ts
/** Whether a policy, with names or with ids, can keep people from getting back in. */
function keepsOut(body) {
	return isActive(body) && (isBlocking(body) || demandsDevice(body)) && appliesToUsers(body);
}
/**
* What the file says of its break-glass accounts, before any of them is looked for.
* @param context with the tenant, where it was asked: an account may be written by its id elsewhere
*/
function breakGlassNamed({ desired, observed }) {
	const users = observed?.directory.users ?? [];
	return [...howMany(desired), ...desired.breakGlass.flatMap((account) => {
		const name = account.userPrincipalName.toLowerCase();
		const user = users.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === name);
		return shared(desired, account, [name, ...user ? [user.id.toLowerCase()] : []]);
	})];
}
function howMany({ name, position, breakGlass, policies }) {
	const [only, second] = breakGlass;
	if (second) return [];
	if (only) return [finding("break-glass-missing", {
		severity: "warning",
		subject: only.userPrincipalName,
		message: `${name} names a single break-glass account.`,
		fix: "Name two, so that one can fail.",
		position: only.position
	})];
	if (!policies.some(({ body }) => keepsOut(body))) return [];
	return [finding("break-glass-missing", {
		message: `${name} has blocking policies and names no break-glass account.`,
		fix: "Name two cloud-only emergency access accounts under breakGlass.users.",
		position
	})];
}
/** An account that is in daily use is no reserve, and being excluded from every block would open its daily use. */
function shared({ serviceAccount, policies }, { userPrincipalName, position }, means) {
	const technicians = policies.filter(({ part }) => part === "A").flatMap(({ body }) => textsAt(usersOf(body), "includeUsers"));
	const isMeant = (text) => means.includes(text.toLowerCase());
	return [...serviceAccount && isMeant(serviceAccount.userPrincipalName) ? ["the CIPP service account"] : [], ...technicians.some(isMeant) ? ["a technician whom Part A blocks"] : []].map((role) => finding("break-glass-shared", {
		subject: userPrincipalName,
		message: `The break-glass account ${userPrincipalName} is also ${role}.`,
		fix: "Keep an emergency access account for emergencies: name another account in one of the two places.",
		position
	}));
}
// src/plan/checks/break-glass.ts
/** Somebody must always be able to get back in. */
function breakGlassFindings(context) {
	const blocking = context.policies.filter(({ body }) => keepsOut(body));
	return context.desired.breakGlass.flatMap((account) => accountFindings(context, account, blocking));
}
/** The object ids of the break-glass accounts that exist, canonical. */
function rescuerIds({ desired, observed }) {
	const accounts = desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName.toLowerCase());
	const found = observed.directory.users.filter(({ userPrincipalName }) => accounts.includes(userPrincipalName.toLowerCase()));
	return new Set(found.map(({ id }) => canonicalId(id)));
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
// src/plan/guest-exclusion.ts
/**
* Adds the service provider users of one tenant to an existing exclusion. Graph has a single object per policy, and
* its tenants apply to every type in it: what it excludes is all types times all tenants.
* @param existing the canonical excludeGuestsOrExternalUsers of a policy
*/
function excludeServiceProvider(existing, tenantId) {
	const wanted = {
		types: ["serviceProvider"],
		tenants: [tenantId]
	};
	if (!isJsonObject(existing)) return {
		kind: "exact",
		exclusion: toExclusion(wanted)
	};
	const types = textAt(existing, "guestOrExternalUserTypes").split(",");
	const tenants = tenantsOf(existing);
	const hasType = types.includes("serviceProvider");
	if (tenants === "all") {
		if (hasType) return { kind: "covered" };
		return {
			kind: "widens",
			exclusion: {
				...existing,
				guestOrExternalUserTypes: [...types, "serviceProvider"].sort().join(",")
			},
			alsoExcluded: [{
				type: "serviceProvider",
				tenant: "all"
			}]
		};
	}
	if (tenants.length === 0 && !types.includes("internalGuest")) return {
		kind: "exact",
		exclusion: toExclusion(wanted)
	};
	const hasTenant = tenants.includes(tenantId);
	if (hasType && hasTenant) return { kind: "covered" };
	const merged = {
		types: hasType ? types : [...types, "serviceProvider"].sort(),
		tenants: hasTenant ? tenants : [...tenants, tenantId].sort()
	};
	const exclusion = toExclusion(merged);
	const alsoExcluded = merged.types.flatMap((type) => merged.tenants.filter((tenant) => !(types.includes(type) && tenants.includes(tenant))).filter((tenant) => type !== "serviceProvider" || tenant !== tenantId).map((tenant) => ({
		type,
		tenant
	})));
	return alsoExcluded.length === 0 ? {
		kind: "exact",
		exclusion
	} : {
		kind: "widens",
		exclusion,
		alsoExcluded
	};
}
function tenantsOf(exclusion) {
	const tenants = objectAt(exclusion, "externalTenants");
	return tenants["membershipKind"] === "enumerated" ? textsAt(tenants, "members") : "all";
}
function toExclusion({ types, tenants }) {
	return {
		guestOrExternalUserTypes: types.join(","),
		externalTenants: {
			membershipKind: "enumerated",
			members: tenants
		}
	};
}
// src/plan/cipp-exclusion.ts
/**
* The policy with CIPP excluded from it: the MSP as a service provider, or the tenant's own CIPP service account.
* The account's own MFA policy stays as it is, and one that is off until it is turned on.
* @param policy canonical, with ids
*/
function excludeCipp(policy, access) {
	if (!appliesToUsers(policy)) return {
		kind: "not-needed",
		why: "no-users"
	};
	const exclusion = access.mode === "gdap" ? excludePartner(policy, access.partnerTenantId) : excludeAccount(policy, access.account);
	return exclusion.kind !== "not-needed" && !isActive(policy) ? {
		kind: "not-needed",
		why: "disabled"
	} : exclusion;
}
function excludePartner(policy, partnerTenantId) {
	const merged = excludeServiceProvider(usersOf(policy)["excludeGuestsOrExternalUsers"] ?? null, partnerTenantId);
	if (merged.kind === "covered") return {
		kind: "not-needed",
		why: "covered"
	};
	const changed = withUsers(policy, { excludeGuestsOrExternalUsers: merged.exclusion });
	return merged.kind === "exact" ? {
		kind: "exact",
		policy: changed
	} : {
		kind: "widens",
		policy: changed,
		alsoExcluded: merged.alsoExcluded
	};
}
function excludeAccount(policy, account) {
	if (names(policy, "exclude", account)) return {
		kind: "not-needed",
		why: "covered"
	};
	if (isOwn(policy, account)) return {
		kind: "not-needed",
		why: "own-policy"
	};
	return {
		kind: "exact",
		policy: withUsers(policy, { excludeUsers: [...textsAt(usersOf(policy), "excludeUsers"), account.id].sort() })
	};
}
/**
* Whether a policy is the account's own MFA, which must keep applying to it: for this account alone, and from wherever
* CIPP signs in. Any other policy that names the account can keep CIPP out.
*/
function isOwn(policy, { id }) {
	return onlyUser(policy) === id && demandsMfa(policy) && !isBlocking(policy) && !hasLocationCondition(policy);
}
function withUsers(policy, change) {
	const conditions = conditionsOf(policy);
	return {
		...policy,
		conditions: {
			...conditions,
			users: {
				...objectAt(conditions, "users"),
				...change
			}
		}
	};
}
// src/plan/diff.ts
/**
* The one comparison that plan, drift, apply and verification share.
* @param body what the object must be, with ids in it
* @param live the object as Graph answered it, or undefined where it has to be created
* @returns undefined when nothing differs
*/
function diffObject(desired, body, live) {
	const { kind, part, name, position } = desired;
	const wanted = canonicalBody(kind, body);
	const after = withDescription(wanted, body);
	if (live === void 0) return {
		action: "create",
		kind,
		part,
		name,
		id: null,
		before: null,
		after,
		fields: [],
		position
	};
	const before = canonicalBody(kind, live);
	const fields = diffBodies(before, wanted, (steps) => desired.at(steps));
	if (fields.length === 0) return void 0;
	return {
		action: "update",
		kind,
		part,
		name,
		id: textAt(live, "id"),
		before,
		after,
		fields,
		position
	};
}
function canonicalBody(kind, input) {
	return kind === "namedLocation" ? canonicalLocation(input) : canonicalPolicy(input);
}
/**
* A description is sent where the YAML writes one, and never compared: Microsoft documents it as not used, so that it
* may not be kept, and a plan after an apply would never be empty.
*/
function withDescription(wanted, { description }) {
	return description === void 0 ? wanted : {
		...wanted,
		description
	};
}
/** The fields in which two canonical bodies differ, each with the place that `at` gives it. */
function diffBodies(before, after, at) {
	return diffFields(before, after, []).map(({ steps, ...difference }) => ({
		path: steps.join("."),
		...difference,
		position: at(steps)
	}));
}
function diffFields(before, after, base) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => diffValues(before[key] ?? null, after[key] ?? null, [...base, key]));
}
function diffValues(before, after, steps) {
	if (canonicalJson(before) === canonicalJson(after)) return [];
	if (isJsonObject(before) && isJsonObject(after)) return diffFields(before, after, steps);
	if (!isJsonList(before) || !isJsonList(after)) return [{
		steps,
		before,
		after
	}];
	const [old, fresh] = [before.map(memberText), after.map(memberText)];
	return [{
		steps,
		before,
		after,
		added: fresh.filter((text) => !old.includes(text)),
		removed: old.filter((text) => !fresh.includes(text))
	}];
}
function memberText(member) {
	if (typeof member === "string") return member;
	return isJsonObject(member) ? rangeText(member) : canonicalJson(member);
}
// src/plan/guest-words.ts
/** Microsoft's kinds of external users, as the admin center calls them. */
const kinds = /* @__PURE__ */ new Map([
	["internalGuest", "internal guests"],
	["b2bCollaborationGuest", "B2B collaboration guests"],
	["b2bCollaborationMember", "B2B collaboration members"],
	["b2bDirectConnectUser", "B2B direct connect users"],
	["otherExternalUser", "other external users"],
	["serviceProvider", "service provider users"]
]);
/** As in "B2B collaboration guests of Example MSP"; no directory knows the names of other tenants. */
function guestWords({ type, tenant }, access) {
	const partner = access.mode === "gdap" && access.partnerTenantId === tenant ? access.partnerName : void 0;
	const whose = tenant === "all" ? "every tenant" : `the tenant ${tenant}`;
	return `${kinds.get(type) ?? type} of ${partner ?? whose}`;
}
// src/plan/exclusions.ts
/** How CIPP comes into this tenant, with ids. Nothing where a name did not resolve, which is a finding. */
function resolveAccess(desired, observed) {
	const { cippAccess, serviceAccount } = desired;
	if (cippAccess === void 0) return {
		access: void 0,
		findings: []
	};
	if (cippAccess.mode === "gdap") return {
		access: cippAccess,
		findings: []
	};
	const { userPrincipalName, position } = serviceAccount ?? {
		userPrincipalName: "",
		position: desired.position
	};
	const name = userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === name);
	if (user) return {
		access: {
			mode: "direct",
			account: {
				id: user.id.toLowerCase(),
				memberships: observed.directory.memberships.get(name)
			}
		},
		findings: []
	};
	return {
		access: void 0,
		findings: [finding("unknown-name", {
			message: `${desired.name} has no user "${userPrincipalName}", so that nothing can be excluded for CIPP.`,
			fix: "Correct the sign-in name of the CIPP service account, or create it first.",
			position
		})]
	};
}
/**
* Excludes CIPP from every active policy that the YAML does not name, so that a policy that somebody adds later is
* found by the next plan. Policies that are off are left alone until they are turned on.
* @param live raw policies that are neither written nor removed
* @param skipped those of them that stay as they are on purpose
*/
function planExclusions(desired, live, access, skipped) {
	const { cippAccess } = desired;
	const changes = [];
	const findings = [];
	const notes = /* @__PURE__ */ new Map();
	if (!access || !cippAccess) return {
		changes,
		findings,
		notes
	};
	for (const policy of live) {
		const id = textAt(policy, "id");
		const skip = skipped.get(policy);
		const body = withKeyword(policy, access);
		const exclusion = readable(policy, access) ? excludeCipp(body, access) : void 0;
		if (skip) notes.set(id, skipNote(skip, exclusion, access));
		else if (exclusion === void 0 && !isActive(policy)) notes.set(id, "off, and not readable with v1.0");
		else if (exclusion === void 0) findings.push(unreadable(desired, cippAccess, policy));
		else if (exclusion.kind === "not-needed") notes.set(id, noteOf(exclusion, access));
		else {
			changes.push(changeOf(policy, body, exclusion.policy, cippAccess));
			findings.push(...widening(desired, textAt(policy, "displayName"), exclusion, cippAccess));
		}
	}
	return {
		changes,
		findings,
		notes
	};
}
/** Says who else an exclusion would reach. */
function widening(desired, name, exclusion, access) {
	if (exclusion.kind !== "widens") return [];
	const others = exclusion.alsoExcluded.map((pair) => guestWords(pair, access)).join(", ");
	return [finding("exclusion-widens", {
		subject: name,
		message: `Excluding the MSP from "${name}" of ${desired.name} would also exclude ${others}: a policy has one list of tenants for all kinds of guest.`,
		fix: "Split the policy in two, list it under skipPolicies with a reason, or accept that the others are excluded.",
		position: access.position
	})];
}
function changeOf(policy, before, after, { position }) {
	return {
		action: "update",
		kind: "conditionalAccessPolicy",
		part: "D",
		name: textAt(policy, "displayName"),
		id: textAt(policy, "id"),
		before,
		after,
		fields: diffBodies(before, after, () => position),
		position
	};
}
const keyword = "GuestsOrExternalUsers";
/**
* The canonical policy, but with the old guest keyword where it stands: a list of users is written as a whole, and
* writing it without the keyword would end the exclusion of guests.
*/
function withKeyword(policy, { mode }) {
	const canonical = canonicalPolicy(policy);
	const conditions = objectAt(canonical, "conditions");
	const users = objectAt(conditions, "users");
	const raw = textsAt(objectAt(objectAt(policy, "conditions"), "users"), "excludeUsers");
	if (mode === "gdap" || !raw.includes(keyword)) return canonical;
	const excludeUsers = [...textsAt(users, "excludeUsers"), keyword].sort();
	const restored = {
		...users,
		excludeUsers,
		excludeGuestsOrExternalUsers: null
	};
	return {
		...canonical,
		conditions: {
			...conditions,
			users: restored
		}
	};
}
/** A reason for not excluding CIPP misleads where it is excluded all the same. */
function skipNote({ reason }, exclusion, access) {
	return exclusion?.kind === "not-needed" && exclusion.why === "covered" ? `${noteOf(exclusion, access)}, though skipped: ${reason}` : `skipped: ${reason}`;
}
function noteOf({ why }, { mode }) {
	const who = mode === "gdap" ? "the MSP" : "the CIPP service account";
	switch (why) {
		case "covered": return `excludes ${who} already`;
		case "disabled": return `off: ${who} is excluded once it is turned on`;
		case "no-users": return "not about users";
		case "own-policy": return "the CIPP service account's own policy";
	}
}
/**
* A policy that was changed with the beta endpoint may come back without what v1.0 cannot express. Whom a list of
* tenants of an unknown kind holds, and so whether the MSP is in it, nobody can say either.
*/
function readable(policy, { mode }) {
	const conditions = objectAt(policy, "conditions");
	const users = conditions["users"];
	if (!isJsonObject(users)) return isJsonObject(conditions["clientApplications"]);
	const tenants = objectAt(objectAt(users, "excludeGuestsOrExternalUsers"), "externalTenants");
	return mode === "direct" || ["all", "enumerated"].includes(textAt(tenants, "membershipKind") || "all");
}
function unreadable(desired, { position }, policy) {
	const name = textAt(policy, "displayName") || textAt(policy, "id");
	return finding("unreadable-policy", {
		subject: name,
		message: `"${name}" of ${desired.name} cannot be read with Microsoft Graph v1.0, so nobody can say whether CIPP is excluded from it.`,
		fix: "Recreate it in the Microsoft Entra admin center, or list it under skipPolicies with a reason.",
		position
	});
}
// src/plan/checks/fields-by-hand.ts
/**
* What a change does to a policy beyond excluding CIPP. A written policy of a client tenant gets that exclusion together
* with whatever else its file says, and only the rest is somebody's own decision.
*/
function fieldsByHand(change, { desired, observed }) {
	const { before, after, fields } = change;
	const { access } = resolveAccess(desired, observed);
	if (!before || !after || !access) return fields;
	const exclusion = excludeCipp(canonicalPolicy(before), access);
	if (exclusion.kind === "not-needed") return fields;
	return diffBodies(canonicalPolicy(exclusion.policy), after, (steps) => positionOf(change, steps.join(".")));
}
function positionOf({ fields, position }, path) {
	return fields.find((one) => `${path}.`.startsWith(`${one.path}.`))?.position ?? position;
}
// src/plan/checks/reach.ts
/** @param field one that differs, in canonical form */
function reachOf(field) {
	const { path, before, after } = field;
	if (!path.startsWith("conditions.")) return "same";
	if (path.includes("excludeGuestsOrExternalUsers")) return opposite(presence(before, after, "wider"));
	if (path.includes("includeGuestsOrExternalUsers")) return presence(before, after, "wider");
	if (/\.exclude[A-Z]/.test(path)) return opposite(members(field));
	if (/\.include[A-Z]/.test(path) || path === "conditions.clientAppTypes") return included(field);
	if (/RiskLevels$/.test(path) && isJsonList(before) && isJsonList(after)) return before.length === 0 ? "narrower" : after.length === 0 ? "wider" : members(field);
	if (flagPaths.has(path) && typeof before === "string" && typeof after === "string") return members({
		added: less(after, before),
		removed: less(before, after)
	});
	return conditionPaths.has(path) ? presence(before, after, "narrower") : "unclear";
}
/** Conditions that keep a policy to some sign-ins, and are null where it has none. */
const conditionPaths = new Set([
	"locations",
	"platforms",
	"devices",
	"authenticationFlows",
	"insiderRiskLevels"
].map((name) => `conditions.${name}`));
/** Texts of flags, comma-joined. */
const flagPaths = /* @__PURE__ */ new Set(["conditions.insiderRiskLevels", "conditions.authenticationFlows.transferMethods"]);
/** @param coming what it means that something stands where nothing stood */
function presence(before, after, coming) {
	if (before === null) return coming;
	return after === null ? opposite(coming) : "unclear";
}
function included(field) {
	if (hasAll(field.after)) return "wider";
	return hasAll(field.before) ? "narrower" : members(field);
}
function hasAll(value) {
	return isJsonList(value) && value.some((text) => text === "All" || text === "all");
}
function members({ added = [], removed = [] }) {
	if (added.length > 0 && removed.length > 0) return "unclear";
	return added.length > 0 ? "wider" : "narrower";
}
function less(flags, others) {
	return flags.split(",").filter((flag) => !others.split(",").includes(flag));
}
function opposite(reach) {
	return reach === "wider" ? "narrower" : reach === "narrower" ? "wider" : reach;
}
// src/plan/checks/enforced-block.ts
/** A block in force stops more people the moment it is changed, and nobody has watched that in report-only. */
function enforcedBlockWidened({ changes }) {
	return changes.filter(({ part, kind }) => kind === "conditionalAccessPolicy" && part !== "D").filter(({ before, after }) => before !== null && after !== null && isEnforced(before) && isEnforced(after)).flatMap((change) => {
		const [first, ...more] = change.fields.filter((field) => ["wider", "unclear"].includes(reachOf(field)));
		return first ? [widened(change, first, more)] : [];
	});
}
function widened({ name }, first, more) {
	const paths = [first, ...more].map(({ path }) => path).join(", ");
	return finding("enforced-block-widened", {
		subject: name,
		message: `"${name}" blocks already, and this change may block more sign-ins at once (${paths}).`,
		fix: "Set it to report-only with this change, look at the sign-in logs, and enable it again; or accept this.",
		position: first.position
	});
}
/** A block in force that lets more through is a door that opens, however small the change looks. */
function enforcedBlockWeakened(context) {
	const rescuers = rescuerIds(context);
	return context.changes.flatMap((change) => {
		const { part, before, after, fields } = change;
		if (part === "D" || before === null || !isEnforced(before)) return [];
		const gone = after === null || !isEnforced(after);
		const found = gone ? fields.slice(0, 1) : fieldsByHand(change, context).filter((field) => weakens$1(field, rescuers));
		return gone || found.length > 0 ? [weakened$1(change, before, found, gone)] : [];
	});
}
/**
* Whether a block with this change lets people or applications through that it stopped before. A location that is
* allowed is what a move to another office looks like, and is shown as such; a break-glass account has to be let through.
*/
function weakens$1(field, rescuers) {
	const { path, added = [] } = field;
	if (path === "conditions.locations.excludeLocations") return false;
	if (path === "conditions.users.excludeUsers") return added.some((id) => !rescuers.has(id));
	return ["narrower", "unclear"].includes(reachOf(field));
}
/** Part A is known by what it does as well: whoever takes it out of the file must not get a milder finding for that. */
function weakened$1({ name, part, position }, before, fields, gone) {
	const isFence = part === "A" || hasLocationCondition(before);
	const paths = fields.map(({ path }) => path).join(", ");
	return finding("enforced-block-weakened", {
		severity: isFence ? "error" : "warning",
		subject: name,
		message: gone ? `"${name}" is in force, and would block nobody any more.` : `"${name}" is in force, and this change may let sign-ins through that it stops today (${paths}).`,
		fix: isFence ? "See that this is meant, and accept it with a reason and an end date." : "See that this is meant.",
		position: fields[0]?.position ?? position
	});
}
// src/plan/names-shown.ts
/** The names of the ids that occur in changes, for people to read. Keys are ids in lower case. */
function displayNames(changes, observed) {
	const used = new Set(changes.flatMap(({ before, after }) => [...texts(before), ...texts(after)]));
	const { users, groups, servicePrincipals, roles } = observed.directory;
	const known = [
		...servicePrincipals.flatMap(({ id, appId, displayName }) => [[id, displayName], [appId, displayName]]),
		...roles.map(({ id, displayName }) => [id, displayName]),
		...groups.map(({ id, displayName }) => [id, displayName]),
		...users.map(({ id, userPrincipalName }) => [id, userPrincipalName]),
		...observed.namedLocations.map((location) => [textAt(location, "id"), textAt(location, "displayName")])
	];
	return Object.fromEntries(known.map(([id, name]) => [id.toLowerCase(), name]).filter(([id]) => used.has(id)).sort(([a], [b]) => a < b ? -1 : 1));
}
function texts(value) {
	if (typeof value === "string") return [value.toLowerCase()];
	if (isJsonList(value)) return value.flatMap(texts);
	return isJsonObject(value) ? Object.values(value).flatMap(texts) : [];
}
// src/plan/checks/exclusion-added.ts
/** Whoever may merge could let themselves past a block, as a break-glass account too, so those who come are named. */
function exclusionAdded(context) {
	const rescuers = rescuerIds(context);
	return context.changes.flatMap((change) => {
		const { part, before, after } = change;
		if (part === "D" || !blocks(before) || !blocks(after)) return [];
		const names = displayNames([change], context.observed);
		const told = fieldsByHand(change, context).map((field) => ({
			field,
			people: whoComes(field, names, rescuers)
		})).filter(({ people }) => people.length > 0);
		return told[0] ? [added(change, told[0].field, told.flatMap(({ people }) => people))] : [];
	});
}
function blocks(policy) {
	return policy !== null && isActive(policy) && isBlocking(policy);
}
/** The lists of people whom a policy leaves out, and what stands before the name of one. */
const lists = {
	"conditions.users.excludeUsers": "",
	"conditions.users.excludeGroups": "the group ",
	"conditions.users.excludeRoles": "the role "
};
function whoComes(field, names, rescuers) {
	const { path, added = [] } = field;
	const prefix = lists[path];
	if (prefix !== void 0) {
		const suffix = (id) => rescuers.has(id) ? " (break-glass account)" : "";
		return added.map((id) => `${prefix}${names[id] ?? id}${suffix(id)}`);
	}
	return path.startsWith("conditions.users.excludeGuestsOrExternalUsers") && reachOf(field) !== "wider" ? ["guests or external users"] : [];
}
function added({ name }, { position }, people) {
	return finding("exclusion-added", {
		subject: name,
		message: `"${name}" blocks, and would no longer apply to ${[...new Set(people)].join(", ")}.`,
		fix: "See that they are meant to get past it, and that somebody else than they has looked at this.",
		position
	});
}
// src/plan/checks/listed-places.ts
/** A block in force that lists where it applies is opened, or widened, by a change of those locations alone. */
function listedPlaces(context) {
	const { observed, changes } = context;
	const before = locationsBefore(observed.namedLocations);
	const after = locationsAfter(observed.namedLocations, changes);
	const touched = changes.filter(({ kind, action }) => kind === "namedLocation" && action !== "create");
	return policiesAfter(context).filter(isEnforced).flatMap((policy) => {
		const listed = textsAt(objectAt(conditionsOf(policy), "locations"), "includeLocations");
		const [ids, stay] = [idsNamed(listed, before), idsNamed(listed, after)];
		const [were, willBe] = [placesOf(ids, before), placesOf(stay, after)];
		return touched.flatMap((change) => {
			const id = canonicalId(`${change.id}`);
			const own = (all) => all.filter((one) => one === id);
			return [...told("enforced-block-weakened", policy, change, missingFrom(willBe, placesOf(own(ids), before))), ...told("enforced-block-widened", policy, change, missingFrom(were, placesOf(own(stay), after)))];
		});
	});
}
function told(check, policy, { name, fields, position }, places) {
	if (places.length === 0) return [];
	const from = places.map(({ text }) => text).join(", ");
	const block = `"${textAt(policy, "displayName")}" is in force and blocks what "${name}" lists`;
	const opens = check === "enforced-block-weakened";
	return [finding(check, {
		severity: "warning",
		subject: name,
		message: opens ? `${block}; it will let sign-ins from ${from} through.` : `${block}; it will block sign-ins from ${from} as well.`,
		fix: opens ? "See that this is meant." : "See in the sign-in logs that nobody who is wanted signs in from there.",
		position: fields[0]?.position ?? position
	})];
}
// src/plan/checks/demands.ts
/** Whether somebody who could not meet a policy's demands before might meet what it demands now. */
function isEasier(before, after) {
	if (isBlocking(after)) return false;
	const old = waysIn(before);
	return waysIn(after).some((way) => !old.some((wanted) => wanted.every((one) => way.some((met) => covers(met, one)))));
}
/** Microsoft's own strengths, each of which accepts less than the one before (List authenticationStrengthPolicies). */
const builtIn = [
	2,
	3,
	4
].map((number) => `${strength}00000000-0000-0000-0000-00000000000${number}`);
/** Whether meeting one demand meets another. What a strength of one's own consists of is not looked at. */
function covers(met, wanted) {
	if (met === wanted) return true;
	if (wanted === "mfa") return isMfa(met);
	const [stronger, weaker] = [builtIn.indexOf(met), builtIn.indexOf(wanted)];
	return weaker >= 0 && stronger > weaker;
}
// src/plan/checks/mfa-weakened.ts
/** MFA that is no longer asked of somebody is not missed by anybody, least of all by whoever stole a password. */
function mfaWeakened(context) {
	return context.changes.flatMap((change) => {
		const { part, after, fields } = change;
		const before = canonicalPolicy(change.before ?? {});
		if (part === "D" || !requiresMfa(before)) return [];
		const gone = after === null || textAt(after, "state") !== "enabled";
		const found = gone ? fields.filter(({ path }) => path === "state") : fieldsByHand(change, context).filter((field) => weakens(field, before, after));
		return gone || found.length > 0 ? [weakened(change, before, found, gone)] : [];
	});
}
/** On, and with MFA as one way to be let in at least. */
function requiresMfa(policy) {
	return textAt(policy, "state") === "enabled" && waysIn(policy).some((way) => way.some(isMfa));
}
function weakens(field, before, after) {
	const { path } = field;
	if (path.startsWith("grantControls")) return isEasier(before, after);
	if (path === "sessionControls" || path.startsWith("sessionControls.signInFrequency")) return asksEveryTime(before) && !asksEveryTime(after);
	return ["narrower", "unclear"].includes(reachOf(field));
}
function asksEveryTime(policy) {
	const frequency = objectAt(objectAt(policy, "sessionControls"), "signInFrequency");
	return textAt(frequency, "frequencyInterval") === "everyTime";
}
/** Part B is known by what it does as well: whoever takes it out of the file must not get a milder finding for that. */
function weakened({ name, part, position }, before, fields, gone) {
	const isPartB = part === "B" || onlyUser(before) !== void 0 && coversAllApplications(before);
	const paths = fields.map(({ path }) => path).join(", ");
	return finding("mfa-weakened", {
		severity: isPartB ? "error" : "warning",
		subject: name,
		message: gone ? `"${name}" requires MFA, and would ask nobody for it any more.` : `"${name}" requires MFA, and after this change may let sign-ins through without it, or with less (${paths}).`,
		fix: isPartB ? "See that this is meant, and accept it with a reason and an end date." : "See that this is meant.",
		position: fields[0]?.position ?? position
	});
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
function policyLimitNear(context) {
	const { desired, observed, changes } = context;
	return [...limits.flatMap(({ kind, limit, words }) => {
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
	}), ...tooManyBetween(context)];
}
/** A single change needs no step in between. */
function tooManyBetween({ changes }) {
	if (changes.length === 1) return [];
	return changes.filter((change) => moves(change) && meanwhile(change) === void 0).map(({ name, position }) => finding("policy-limit-near", {
		subject: name,
		message: `The old and the new ranges of "${name}" are more than the ${mostRanges} that a named location holds, so that it cannot hold both while the other changes are made: sign-ins from its new addresses may be blocked for some seconds.`,
		fix: "Add the new ranges first, and remove the old ones in a later pull request.",
		position
	}));
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
function clientWithoutPolicies(context) {
	const { desired } = context;
	if (desired.kind !== "client" || policiesAfter(context).some(isActive)) return [];
	return [finding("client-without-policies", {
		message: `${desired.name} would have no Conditional Access policy that is on or report-only.`,
		fix: "Write policies for it under conditionalAccess, or see whether security defaults protect it.",
		position: desired.position
	})];
}
// src/plan/checks/overlaps.ts
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
/** What an API client or a role may call from twice: by a range of its own, and by a location that it allows. */
function allowedTwice(parsed) {
	const known = /* @__PURE__ */ new Map();
	return parsed.flatMap(({ text, owner, position, span, beside = [] }) => {
		const allowed = known.get(beside) ?? beside.flatMap(spanned);
		known.set(beside, allowed);
		const outer = allowed.find((other) => spanContains(other.span, span));
		const other = outer ?? allowed.find((one) => spanContains(span, one.span));
		if (other === void 0) return [];
		return [finding("overlapping-ranges", {
			subject: owner,
			message: `${text} ${other === outer ? "lies within" : "holds"} ${other.text} of "${other.location}", which "${owner}" allows as well.`,
			fix: "Keep the wider one, so that removing a range really removes it.",
			position
		})];
	});
}
function spanned(range) {
	const span = parseIpSpan(range.text);
	return span === void 0 ? [] : [{
		...range,
		span
	}];
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
		...allowedTwice(parsed),
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
// src/plan/checks/service-account-mfa.ts
/**
* In direct mode the account is excluded from every policy but its own, so without one nothing would ask it for MFA.
* Security defaults ask by themselves, and stand beside no policy that is on.
*/
function serviceAccountWithoutMfa(context) {
	const { desired, observed } = context;
	const account = desired.serviceAccount;
	if (desired.cippAccess?.mode !== "direct" || !account || observed.securityDefaultsEnabled === true) return [];
	const { userPrincipalName, position } = account;
	const wanted = userPrincipalName.toLowerCase();
	const user = observed.directory.users.find((found) => found.userPrincipalName.toLowerCase() === wanted);
	if (!user) return [];
	const person = {
		id: user.id,
		memberships: observed.directory.memberships.get(wanted)
	};
	const asking = policiesAfter(context).filter((policy) => isActive(policy) && asks(policy, person));
	if (asking.some((policy) => textAt(policy, "state") === "enabled")) return [];
	const near = asking.map((policy) => `"${textAt(policy, "displayName")}"`).join(", ");
	const only = near === "" ? "" : ` Report-only does not: ${near}.`;
	return [finding("service-account-without-mfa", {
		subject: userPrincipalName,
		message: `No policy of ${desired.name} would require MFA of the CIPP service account ${userPrincipalName} at every sign-in.${only}`,
		fix: "Write a policy for this account alone under conditionalAccess: all applications, MFA, no location condition, state enabled.",
		position
	})];
}
/** Whether a policy demands MFA of somebody for every application, from everywhere and from every kind of client. */
function asks(policy, person) {
	const excepted = textsAt(objectAt(conditionsOf(policy), "applications"), "excludeApplications");
	return demandsMfa(policy) && reaches(policy, person) && coversAllApplications(policy) && excepted.length === 0 && !hasLocationCondition(policy) && !isNarrowed(policy);
}
// src/plan/checks/trusted-networks.ts
/**
* "All trusted locations" is empty when no location is trusted, and a block from everywhere else is one from everywhere.
* It also stands for the trusted IPs of the older MFA settings, which Microsoft Graph does not show: where a live policy
* may rest on those, because nothing was trusted before the plan either, it is only a warning.
*/
function nothingTrusted(context) {
	const { desired, observed, changes, policies } = context;
	const after = locationsAfter(observed.namedLocations, changes);
	const live = idsNamed(["AllTrusted"], locationsBefore(observed.namedLocations)).length > 0 ? "error" : "warning";
	if (idsNamed(["AllTrusted"], after).length > 0) return [];
	return [...policies.map(({ entry, body }) => ({
		body: canonicalPolicy(body),
		position: entry.at([
			"conditions",
			"locations",
			"excludeLocations"
		]),
		severity: "error"
	})), ...unwritten(context).map((body) => ({
		body,
		position: desired.position,
		severity: live
	}))].filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body) && allowsTrusted(body)).map(({ body, position, severity }) => finding("no-trusted-location", {
		severity,
		subject: textAt(body, "displayName"),
		message: `"${textAt(body, "displayName")}" allows all trusted locations, and ${desired.name} would have none, unless the older MFA settings list trusted IPs, which Microsoft Graph does not show.`,
		fix: "Keep one location trusted, or name the allowed locations in the policy.",
		position
	}));
}
/** From everywhere but all trusted locations, and no other exception. */
function allowsTrusted(body) {
	const locations = objectAt(conditionsOf(body), "locations");
	const excluded = textsAt(locations, "excludeLocations");
	return textsAt(locations, "includeLocations").includes("All") && excluded.join() === "AllTrusted";
}
/** What becomes trusted, or grows, is let off by every policy that makes an exception for trusted locations or for it. */
function trustExempts(context) {
	const exempting = [...unwritten(context), ...context.policies.map(({ body }) => canonicalPolicy(body))].filter((body) => isActive(body) && !isBlocking(body)).map((body) => ({
		name: `"${textAt(body, "displayName")}"`,
		excluded: textsAt(objectAt(conditionsOf(body), "locations"), "excludeLocations")
	}));
	return context.changes.flatMap((change) => {
		const { id, name, position } = change;
		const named = [...gainsTrust(change) ? ["AllTrusted"] : [], ...gainsPlaces(change) ? [canonicalId(`${id}`)] : []];
		const policies = exempting.filter(({ excluded }) => excluded.some((one) => named.includes(one)));
		return policies.length === 0 ? [] : [exempt(name, policies.map((policy) => policy.name).join(", "), position)];
	});
}
function exempt(name, policies, position) {
	return finding("trust-exempts", {
		subject: name,
		message: `Sign-ins from "${name}" will no longer be asked what these policies ask for, because they leave out all trusted locations, or this one: ${policies}.`,
		fix: "See whether that is meant. Otherwise change the locations that those policies exclude.",
		position
	});
}
function gainsTrust(change) {
	const { kind, before, after } = change;
	if (kind !== "namedLocation" || after?.["isTrusted"] !== true) return false;
	return before?.["isTrusted"] !== true || gainsPlaces(change);
}
/** Only what was there already can have been left out for less than it holds now. */
function gainsPlaces({ kind, action, fields }) {
	if (kind !== "namedLocation" || action !== "update") return false;
	return fields.some(({ path, after, added = [] }) => added.length > 0 || after === true && path !== "isTrusted");
}
// src/plan/checks/written.ts
/** A block from everywhere, with nowhere left to sign in from. */
function noTrustedLocation({ desired }) {
	return desired.policies.filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body)).flatMap((policy) => {
		if (blocksFromEverywhere(policy.body)) return [nowhere(policy, [])];
		return stopsEverybody(policy.body) ? [nowhere(policy, spared(policy.body))] : [];
	});
}
function blocksFromEverywhere(body) {
	const locations = objectAt(conditionsOf(body), "locations");
	return textsAt(locations, "includeLocations").includes("All") && textsAt(locations, "excludeLocations").length === 0;
}
/** All users, all applications, and no condition that would let any sign-in through. Single users make no difference. */
function stopsEverybody(body) {
	const applications = objectAt(conditionsOf(body), "applications");
	const some = textsAt(applications, "excludeApplications").length > 0 || applications["applicationFilter"] != null;
	return textsAt(usersOf(body), "includeUsers").includes("All") && coversAllApplications(body) && !some && !hasLocationCondition(body) && !isNarrowed(body);
}
/** Groups, roles and guests that are excluded: from nobody to everybody, which no file tells. */
function spared(body) {
	const users = usersOf(body);
	return [
		...textsAt(users, "excludeGroups"),
		...textsAt(users, "excludeRoles"),
		...users["excludeGuestsOrExternalUsers"] == null ? [] : ["guests"]
	];
}
function nowhere(policy, others) {
	const but = others.length === 0 ? "" : ` for all but ${others.join(", ")}`;
	return finding("no-trusted-location", {
		severity: others.length === 0 ? "error" : "warning",
		subject: policy.name,
		message: `"${policy.name}" blocks from every location and allows none${but}.`,
		fix: policy.part === "A" ? "Name at least one trusted location under allowFrom." : "Name at least one location under excludeLocations.",
		position: policy.at([
			"conditions",
			"locations",
			"excludeLocations"
		])
	});
}
/** Parts A and B protect nobody while they are off or not there; report-only is the way to an enforced Part A. */
function notEnforced({ desired }) {
	return [...desired.policies.flatMap((policy) => {
		const state = textAt(policy.body, "state");
		return (policy.part === "B" || policy.part === "A" && state === "disabled") && state !== "enabled" ? [notOn(policy, state)] : [];
	}), ...leftOut(desired)];
}
function notOn({ name, part, at }, state) {
	return finding("not-enforced", {
		subject: name,
		message: `"${name}" is ${state === "disabled" ? "off" : "report-only"}, and protects nobody.`,
		fix: part === "B" ? "Write state: enabled." : "Write state: report-only, and enabled once that is proven.",
		position: at(["state"])
	});
}
const parts = [{
	part: "A",
	key: "technicians",
	lacks: "technicians may use CIPP from any address"
}, {
	part: "B",
	key: "serviceAccount",
	lacks: "nothing here asks the CIPP service account for MFA"
}];
function leftOut({ cippSection: position, policies }) {
	if (!position) return [];
	return parts.filter(({ part }) => !policies.some((policy) => policy.part === part)).map(({ part, key, lacks }) => finding("not-enforced", {
		subject: `cipp.${key}`,
		message: `Part ${part} is not written: ${lacks}, whatever policies the tenant may have besides.`,
		fix: `Write cipp.${key}; with renamedFrom or the same name it takes over a policy that is there already.`,
		position
	}));
}
/**
* Ringfence's own client must be able to repair what it did. Where CIPP has these addresses already, it evidently can.
* @param context without changes where no tenant was asked
*/
function ownClientRestricted({ desired, changes = [] }) {
	const { cippApi, allowlists = [] } = desired;
	return allowlists.filter(({ kind, id, ranges }) => kind === "apiClient" && id === cippApi?.clientId && ranges.length > 0).map(({ id, name, position }) => finding("own-client-restricted", {
		severity: changes.some((change) => change.kind === "apiClient" && change.id === id) ? "error" : "warning",
		subject: name,
		message: `"${name}" is the client that Ringfence itself uses: from an address outside its ranges nothing could be repaired from here.`,
		fix: "Write unrestricted: true with a reason, or run on a self-hosted runner with a known address and accept this.",
		position
	}));
}
/** Two tenants of one name: whoever picks or reads one by it may get the other. */
function namesakes({ desired }) {
	const { name, position, namesakes: others = [] } = desired;
	if (others.length === 0) return [];
	const places = others.map(({ file, line }) => `${file}:${line}`).join(", ");
	return [finding("ambiguous-name", {
		subject: name,
		message: `Another tenant is named "${name}" as well (${places}), so that --tenant and every report would mean both.`,
		fix: "Give each tenant a name of its own under tenant.name; it is only shown, and need not be Microsoft's.",
		position
	})];
}
// src/plan/checks/tenant-checks.ts
const checks = [
	({ desired, observed }) => rangeFindings(desired, observed),
	({ desired }) => openClients(desired),
	namesakes,
	breakGlassNamed,
	noTrustedLocation,
	notEnforced,
	ownClientRestricted,
	prerequisiteFindings,
	clientWithoutPolicies,
	breakGlassFindings,
	serviceAccountFindings,
	serviceAccountWithoutMfa,
	enableWithoutReportOnly,
	enforcedBlockWidened,
	enforcedBlockWeakened,
	exclusionAdded,
	mfaWeakened,
	allowedRangeRemoved,
	listedPlaces,
	nothingTrusted,
	trustExempts,
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
		...openClients(desired),
		...[
			namesakes,
			breakGlassNamed,
			noTrustedLocation,
			notEnforced,
			ownClientRestricted
		].flatMap((check) => check({ desired }))
	];
}
export { orderChanges as _, planExclusions as a, diffObject as c, planAllowlists as d, locationIds as f, narrows as g, meanwhile as h, displayNames as i, excludeCipp as l, resolvePolicy as m, tenantFindings as n, resolveAccess as o, placeholder as p, unmanagedObjects as r, widening as s, fileFindings as t, canonicalPolicy as u, impliedApplications as v, nameReferences as y };
