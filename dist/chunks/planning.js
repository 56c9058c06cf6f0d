import { o as __toESM } from "./rolldown-runtime.js";
import { t as RingfenceError } from "./errors.js";
import { a as textAt, i as objectAt, n as isJsonObject, o as textsAt, t as isJsonList } from "./json.js";
import { _ as nameReferences, a as rangeText, c as conditionsOf, d as usersOf, f as canonicalPolicy, g as impliedApplications, h as cippSignInApp, i as canonicalLocation, l as isActive, m as isGuid$1, o as unmanagedObjects, p as canonicalId, r as tenantFindings, s as appliesToUsers, u as names, v as replaceNames, y as staticWebApps } from "./estate.js";
import { i as sortFindings, n as blocks, r as finding, t as acceptFindings } from "./findings.js";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
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
		const found = lookUp$1(reference, observed, locations);
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
function lookUp$1({ kind, text }, observed, locations) {
	const { users, groups, servicePrincipals, roles } = observed.directory;
	const same = (other) => other.toLowerCase() === text.toLowerCase();
	switch (kind) {
		case "user": return ids(users.filter((user) => same(user.id) || same(user.userPrincipalName)));
		case "group": return ids(groups.filter((group) => isGuid$1(text) ? same(group.id) : same(group.displayName)));
		case "role": return ids(roles.filter((role) => same(role.id) || same(role.displayName)));
		case "application": return unique$1(servicePrincipals.filter((app) => same(app.appId) || same(app.displayName)).map(({ appId }) => appId));
		case "servicePrincipal": return ids(servicePrincipals.filter((app) => same(app.id) || same(app.displayName)));
		case "location": return [...locations.get(isGuid$1(text) ? text.toLowerCase() : text) ?? []];
	}
}
const ids = (objects) => unique$1(objects.map(({ id }) => id));
const unique$1 = (texts) => [...new Set(texts.map(canonicalId))];
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
	if (kind === "application") return isGuid$1(text) ? "Graph refuses an application that has no service principal in the tenant: create one, or correct the id." : "Correct the name, or write the app id. The application needs a service principal in the tenant.";
	return `Correct the name, or create the ${words$1[kind]} first. Nothing is ever left out because it was not found.`;
}
/** `apps: cipp` is every sign-in app of CIPP that the tenant has, so that neither generation of the portal is open. */
function withCippApplications(body, tenant, policy, { directory, refusals }) {
	const found = directory.servicePrincipals.filter(({ appId, displayName }) => appId.toLowerCase() === "d414ee2d-73e5-4e5b-bb16-03ef55fea597" || displayName === "CIPP-SSO");
	const conditions = objectAt(body, "conditions");
	const applications = {
		...objectAt(conditions, "applications"),
		includeApplications: unique$1(found.map(({ appId }) => appId))
	};
	const result = {
		...body,
		conditions: {
			...conditions,
			applications
		}
	};
	if (found.length > 0) return { body: result };
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
// src/plan/canonical-json.ts
/** JSON with sorted keys and no spaces, so that equal values are equal text. */
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
/** SHA-256 over canonical JSON, as 64 hexadecimal digits. */
function fingerprintOf(value) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function sorted(value) {
	if (isJsonList(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
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
			alsoExcluded: ["serviceProvider of every tenant"]
		};
	}
	if (tenants.length === 0) return {
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
	const alsoExcluded = merged.types.flatMap((type) => merged.tenants.filter((tenant) => !(types.includes(type) && tenants.includes(tenant))).filter((tenant) => type !== "serviceProvider" || tenant !== tenantId).map((tenant) => `${type} of ${tenant}`));
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
* A policy that names that account among its users is the account's own, for MFA, and stays as it is.
* @param policy canonical, with ids
*/
function excludeCipp(policy, access) {
	if (!appliesToUsers(policy)) return {
		kind: "not-needed",
		why: "no-users"
	};
	if (!isActive(policy)) return {
		kind: "not-needed",
		why: "disabled"
	};
	return access.mode === "gdap" ? excludePartner(policy, access.partnerTenantId) : excludeAccount(policy, access.account);
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
	const users = usersOf(policy);
	if (textsAt(users, "includeUsers").includes(account.id)) return {
		kind: "not-needed",
		why: "own-policy"
	};
	return {
		kind: "exact",
		policy: withUsers(policy, { excludeUsers: [...textsAt(users, "excludeUsers"), account.id].sort() })
	};
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
	const after = canonicalBody(kind, body, body);
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
	const before = canonicalBody(kind, live, body);
	const fields = diffBodies(before, after, (steps) => desired.at(steps));
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
/** The canonical form of a live or desired object. A description is compared only where the YAML writes one. */
function canonicalBody(kind, input, written) {
	if (kind === "namedLocation") return canonicalLocation(input);
	const result = canonicalPolicy(input);
	return "description" in written ? {
		...result,
		description: input["description"] ?? null
	} : result;
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
	const name = serviceAccount?.userPrincipalName.toLowerCase() ?? "";
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
			message: `${desired.name} has no user "${serviceAccount?.userPrincipalName}", so that nothing can be excluded for CIPP.`,
			fix: "Correct the sign-in name of the CIPP service account, or create it first.",
			position: serviceAccount?.position ?? desired.position
		})]
	};
}
/**
* Excludes CIPP from every active policy that the YAML does not name, so that a policy that somebody adds later is
* found by the next plan. Policies that are off are left alone until they are turned on.
* @param live raw policies that are neither written nor removed
*/
function planExclusions(desired, live, access) {
	const { cippAccess } = desired;
	const skips = desired.skipPolicies ?? [];
	const findings = skips.flatMap((skip) => unknownSkip(desired, skip, live));
	if (!access || !cippAccess) return {
		changes: [],
		findings,
		notes: /* @__PURE__ */ new Map()
	};
	const changes = [];
	const notes = /* @__PURE__ */ new Map();
	for (const policy of live) {
		const id = textAt(policy, "id");
		const skip = skips.find((candidate) => isSkipped(candidate, policy));
		if (skip) {
			notes.set(id, `skipped: ${skip.reason}`);
			continue;
		}
		const body = withKeyword(policy, access);
		const exclusion = readable(policy) ? excludeCipp(body, access) : void 0;
		if (exclusion === void 0) findings.push(unreadable(desired, cippAccess, policy));
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
function widening(desired, name, exclusion, { position }) {
	if (exclusion.kind !== "widens") return [];
	return [finding("exclusion-widens", {
		subject: name,
		message: `Excluding the MSP from "${name}" of ${desired.name} would also exclude ${exclusion.alsoExcluded.join(", ")}: a policy has one list of tenants for all kinds of guest.`,
		fix: "Split the policy in two, list it under skipPolicies with a reason, or accept that the others are excluded.",
		position
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
function noteOf({ why }, { mode }) {
	const who = mode === "gdap" ? "the MSP" : "the CIPP service account";
	switch (why) {
		case "covered": return `excludes ${who} already`;
		case "disabled": return `off: ${who} is excluded once it is turned on`;
		case "no-users": return "not about users";
		case "own-policy": return "the CIPP service account's own policy";
	}
}
/** A policy that was changed with the beta endpoint may come back without what v1.0 cannot express. */
function readable(policy) {
	const conditions = objectAt(policy, "conditions");
	return "users" in conditions || "clientApplications" in conditions;
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
function isSkipped({ name, id }, policy) {
	return id === void 0 ? textAt(policy, "displayName") === name : textAt(policy, "id").toLowerCase() === id;
}
function unknownSkip(desired, skip, live) {
	if (desired.policies.some(({ name }) => name === skip.name) || live.some((policy) => isSkipped(skip, policy))) return [];
	return [finding("unknown-name", {
		subject: skip.name,
		message: `${desired.name} has no policy "${skip.name}" to skip.`,
		fix: "Correct the name under skipPolicies, or take the entry out.",
		position: skip.position
	})];
}
// src/plan/match.ts
/**
* Finds the live object of each written one: by id where pinned, else by display name, else by the name it had. Two
* live objects of one name, or two entries for one object, are never guessed between: each such entry gets a finding
* and no match at all.
*/
function matchObjects(tenant, desired, live) {
	const claims = desired.map((entry) => ({
		entry,
		found: candidates(entry, live)
	}));
	const judged = claims.map((claim) => ({
		...claim,
		problem: problemOf(tenant, claim, claims)
	}));
	return {
		matches: judged.flatMap(({ entry, found, problem }) => problem ? [] : [{
			desired: entry,
			live: found[0]
		}]),
		findings: judged.flatMap(({ problem }) => problem ?? []),
		named: claims.flatMap(({ found }) => found)
	};
}
function problemOf(tenant, { entry, found }, claims) {
	const [first, second] = found;
	if (first && second) return ambiguous(tenant, entry, textAt(first, "displayName"), found);
	if (!first && entry.id !== void 0) return pinnedToNothing(tenant, entry);
	const rival = claims.find((other) => other.entry !== entry && (sameName(entry, other.entry) || meansOnly(other, first)));
	return rival && describedTwice(tenant, entry, rival.entry);
}
/** Pinned entries may share a name, as live objects may; any other would match the same object by it. */
function sameName(entry, other) {
	return entry.name === other.name && (entry.id === void 0 || other.id === void 0);
}
function meansOnly({ found: [first, second] }, object) {
	return object !== void 0 && first === object && second === void 0;
}
function candidates(entry, live) {
	if (entry.id !== void 0) return live.filter((object) => textAt(object, "id").toLowerCase() === entry.id);
	const named = live.filter((object) => textAt(object, "displayName") === entry.name);
	if (named.length > 0 || entry.renamedFrom === void 0) return named;
	return live.filter((object) => textAt(object, "displayName") === entry.renamedFrom);
}
/**
* The live objects that the file asks to delete. One that is gone already needs nothing.
* @param described the live objects that the file also says how they must be
*/
function matchRemovals(tenant, live, described) {
	const removals = /* @__PURE__ */ new Map();
	const findings = [];
	const named = [];
	for (const removal of tenant.removals) {
		const found = live[removal.kind].filter((object) => isListed(removal, object));
		const [first, second] = found;
		named.push(...found);
		if (first && second) findings.push(ambiguous(tenant, removal, removal.name, found));
		else if (first && described.includes(first)) findings.push(describedAndRemoved(tenant, removal));
		else if (first && !removals.has(first)) removals.set(first, {
			removal,
			live: first
		});
	}
	return {
		removals: [...removals.values()],
		findings,
		named
	};
}
function isListed({ name, id }, object) {
	return (id === void 0 || textAt(object, "id").toLowerCase() === id.toLowerCase()) && textAt(object, "displayName") === name;
}
const words = {
	namedLocation: "named location",
	conditionalAccessPolicy: "Conditional Access policy"
};
/** @param shared the display name that the live objects have: with renamedFrom it is the old one */
function ambiguous(tenant, { kind, name, position }, shared, found) {
	const ids = found.map((object) => textAt(object, "id")).sort();
	const plural = kind === "namedLocation" ? "named locations" : "Conditional Access policies";
	return finding("ambiguous-name", {
		subject: name,
		message: `${tenant.name} has ${found.length} ${plural} named "${shared}": ${ids.join(", ")}.`,
		fix: "Add id: with the one that is meant, or rename the others in the Microsoft Entra admin center.",
		position
	});
}
function pinnedToNothing(tenant, entry) {
	return finding("unknown-name", {
		subject: entry.name,
		message: `${tenant.name} has no ${words[entry.kind]} with the id ${entry.id}, to which "${entry.name}" is pinned.`,
		fix: "Correct the id, or leave it out to match by name; without a match the object is created.",
		position: entry.at(["id"])
	});
}
function describedTwice(tenant, entry, { name, position }) {
	const place = `${position.file}:${position.line}`;
	const both = entry.name === name ? `"${name}" here and at ${place}` : `"${entry.name}" and "${name}" (${place})`;
	return finding("ambiguous-name", {
		subject: entry.name,
		message: `${both} describe one and the same ${words[entry.kind]} of ${tenant.name}.`,
		fix: "Keep one of the two entries, or correct the name, id or renamedFrom of one.",
		position: entry.position
	});
}
function describedAndRemoved(tenant, { kind, name, position }) {
	return finding("ambiguous-name", {
		subject: name,
		message: `The ${words[kind]} "${name}" of ${tenant.name} is listed under removed, and described as well.`,
		fix: "Keep one of the two; to replace an object, give the new one another name.",
		position
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
// src/plan/observed-state.ts
/** A live object without annotations and time stamps, which say nothing about what it does. */
function withoutAnnotations(live) {
	return Object.fromEntries(Object.entries(live).filter(([key]) => key === "@odata.type" || !(key.includes("@") || key === "modifiedDateTime")).map(([key, inner]) => [key, stable(inner)]));
}
/** Lists are sets, so their order must not change a fingerprint. */
function stable(value) {
	if (isJsonObject(value)) return withoutAnnotations(value);
	if (!isJsonList(value)) return value;
	return value.map((item) => [canonicalJson(stable(item)), stable(item)]).sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
}
// src/plan/tenant-plan.ts
/** Compares what a tenant must have with what was read of it. Pure: the same values always make the same plan. */
function planTenant(desired, observed, options) {
	const { matches, policies, changes, findings, touched, notes } = compare(desired, observed);
	const unmanaged = unmanagedObjects(observed, touched);
	const context = {
		desired,
		observed,
		changes,
		unmanaged,
		matches,
		policies,
		...options
	};
	const all = sortFindings(acceptFindings([...findings, ...tenantFindings(context)], desired, options.today));
	const changed = new Set(changes.map(({ id }) => id));
	const rest = observed.policies.filter((policy) => changed.has(textAt(policy, "id")));
	const state = [.../* @__PURE__ */ new Set([...touched, ...rest])].map(withoutAnnotations).sort((a, b) => textAt(a, "id") < textAt(b, "id") ? -1 : 1);
	return finish(desired, {
		status: all.some(blocks) ? "blocked" : "ready",
		changes,
		findings: all,
		managed: matches.flatMap(managedObject),
		unmanaged: unmanaged.filter(({ id }) => !changed.has(id)).map((object) => ({
			...object,
			...noteFor(notes.get(object.id))
		})),
		names: {
			...displayNames(changes, observed),
			...partnerName(desired, changes)
		},
		observed: fingerprintOf(state)
	});
}
function noteFor(note) {
	return note === void 0 ? {} : { note };
}
/** The MSP's tenant id occurs in exclusions, and no directory of a client knows its name. */
function partnerName({ cippAccess }, changes) {
	if (cippAccess?.mode !== "gdap" || changes.length === 0) return {};
	return { [cippAccess.partnerTenantId]: cippAccess.partnerName };
}
/** Matches, resolves and diffs every object. A policy with an unresolved name has findings and no change. */
function compare(desired, observed) {
	const locations = matchObjects(desired, desired.namedLocations, observed.namedLocations);
	const policies = matchObjects(desired, desired.policies, observed.policies);
	const matches = [...locations.matches, ...policies.matches];
	const removed = matchRemovals(desired, {
		namedLocation: observed.namedLocations,
		conditionalAccessPolicy: observed.policies
	}, matches.map(({ live }) => live).filter((live) => live !== void 0));
	const touched = [
		...locations.named,
		...policies.named,
		...removed.named
	];
	const access = resolveAccess(desired, observed);
	const written = resolveWritten(desired, observed, policies.matches, locations.matches, access.access);
	const exclusions = planExclusions(desired, observed.policies.filter((policy) => !touched.includes(policy)), access.access);
	return {
		matches,
		touched,
		policies: written.flatMap(({ match, body }) => body ? [{
			entry: match.desired,
			body
		}] : []),
		notes: exclusions.notes,
		changes: orderChanges([
			...locations.matches.map(({ desired: entry, live }) => diffObject(entry, entry.body, live)),
			...written.map(({ match, body }) => body && diffObject(match.desired, body, match.live)),
			...removed.removals.map(({ removal, live }) => deletion(removal, live)),
			...exclusions.changes
		]),
		findings: [...[
			locations,
			policies,
			removed,
			access,
			exclusions
		].flatMap((part) => part.findings), ...written.flatMap((policy) => policy.findings)]
	};
}
/** The written policies with ids for names, and in a client tenant with CIPP excluded like from any other. */
function resolveWritten(desired, observed, matches, locations, access) {
	const ids = locationIds(observed.namedLocations, locations);
	return matches.map((match) => {
		const { body, findings } = resolvePolicy(desired, match.desired, observed, ids);
		if (!body || !access || !desired.cippAccess || isSkippedName(desired, match.desired.name)) return {
			match,
			body,
			findings
		};
		const exclusion = excludeCipp(canonicalPolicy(body), access);
		if (exclusion.kind === "not-needed") return {
			match,
			body,
			findings
		};
		const widened = widening(desired, match.desired.name, exclusion, desired.cippAccess);
		const conditions = exclusion.policy["conditions"] ?? null;
		return {
			match,
			body: {
				...body,
				conditions
			},
			findings: [...findings, ...widened]
		};
	});
}
function isSkippedName({ skipPolicies }, name) {
	return skipPolicies?.some((skip) => skip.name === name) ?? false;
}
/** The plan of a tenant that could not be read. */
function unreadableTenant(desired, error) {
	const { code, message, hint } = error;
	return finish(desired, {
		status: "unreadable",
		error: {
			code,
			message,
			...hint === void 0 ? {} : { hint }
		},
		changes: [],
		findings: [],
		managed: [],
		unmanaged: [],
		names: {},
		observed: ""
	});
}
/** One plan of all tenants, in the order given. */
function combinePlan(tenants) {
	return {
		version: 1,
		tenants,
		fingerprint: fingerprintOf(tenants.map(({ tenant, fingerprint }) => [tenant.id, fingerprint]).sort())
	};
}
function finish(desired, rest) {
	const { id, name, kind, position } = desired;
	const essence = rest.changes.map(({ action, kind, id, name, before, after }) => ({
		action,
		kind,
		id,
		name,
		before,
		after
	}));
	const fingerprint = fingerprintOf({
		tenant: id,
		status: rest.status,
		changes: essence,
		observed: rest.observed
	});
	return {
		tenant: {
			id,
			name,
			kind
		},
		position,
		...rest,
		fingerprint
	};
}
function deletion(removal, live) {
	const { kind, name, position } = removal;
	const before = withoutAnnotations(live);
	return {
		action: "delete",
		kind,
		part: "other",
		name,
		id: textAt(live, "id"),
		before,
		after: null,
		fields: [],
		position
	};
}
/** Locations before the policies that name them, and deletions the other way round. */
function orderChanges(changes) {
	const rank = ({ action, kind }) => action === "delete" ? kind === "namedLocation" ? 3 : 2 : kind === "namedLocation" ? 0 : 1;
	return changes.filter((change) => change !== void 0).sort((a, b) => rank(a) - rank(b) || (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1));
}
function managedObject({ desired, live }) {
	const { kind, part, name, position } = desired;
	return live ? [{
		kind,
		part,
		name,
		id: textAt(live, "id"),
		position
	}] : [];
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/entra/cloud.ts
const authorityVariable = "AZURE_AUTHORITY_HOST";
const graphVariable = "RINGFENCE_GRAPH_ENDPOINT";
/** The names are the Azure CLI's; Graph's endpoints are those that its client library knows. */
const knownClouds = [
	{
		names: [
			"AzureCloud",
			"AzurePublicCloud",
			"public"
		],
		authorities: ["https://login.microsoftonline.com"],
		graph: "https://graph.microsoft.com",
		audience: "api://AzureADTokenExchange"
	},
	{
		names: ["AzureUSGovernment"],
		authorities: ["https://login.microsoftonline.us"],
		graph: "https://graph.microsoft.us",
		audience: "api://AzureADTokenExchangeUSGov"
	},
	{
		names: ["AzureUSGovernmentDoD"],
		authorities: ["https://login.microsoftonline.us"],
		graph: "https://dod-graph.microsoft.us",
		audience: "api://AzureADTokenExchangeUSGov"
	},
	{
		names: ["AzureChinaCloud"],
		authorities: ["https://login.chinacloudapi.cn", "https://login.partner.microsoftonline.cn"],
		graph: "https://microsoftgraph.chinacloudapi.cn",
		audience: "api://AzureADTokenExchangeChina"
	}
];
function parseOrigin(variable, text) {
	const names = knownClouds.flatMap((cloud) => cloud.names.slice(0, 1)).join(", ");
	const refuse = (why) => new RingfenceError("bad-input", `${variable} is ${JSON.stringify(text)}, ${why}.`, { hint: `Give an https address such as https://login.microsoftonline.com, or one of ${names}.` });
	if (!URL.canParse(text)) throw refuse("which is neither an address nor the name of a cloud");
	const url = new URL(text);
	if (url.protocol !== "https:") throw refuse("which is not https: tokens would travel in the clear");
	if (url.username || url.password) throw refuse("which holds a user name or password");
	if (url.pathname !== "/" || url.search || url.hash) throw refuse("which has a path or query; only a host and a port may be given");
	return url.origin;
}
function readSetting(environment, variable, addresses) {
	const text = environment[variable]?.trim();
	if (!text) return void 0;
	const named = knownClouds.filter((cloud) => cloud.names.some((name) => name.toLowerCase() === text.toLowerCase()));
	if (named.length > 0) return {
		variable,
		text,
		origin: "",
		clouds: named
	};
	const origin = parseOrigin(variable, text);
	return {
		variable,
		text,
		origin,
		clouds: knownClouds.filter((cloud) => addresses(cloud).includes(origin))
	};
}
function isLoopback(origin) {
	const host = new URL(origin).hostname;
	return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
function mismatch(authority, graph) {
	const say = (variable, setting) => setting ? `${variable} is ${setting.text}` : `${variable} is not set`;
	return new RingfenceError("bad-input", `${say(authorityVariable, authority)} and ${say(graphVariable, graph)}: these are two different clouds, and a token for one would be sent to the other.`, { hint: `Set both ${authorityVariable} and ${graphVariable} to the same cloud, or neither.` });
}
/**
* Reads AZURE_AUTHORITY_HOST and RINGFENCE_GRAPH_ENDPOINT. One of them is enough for a published cloud.
* @throws RingfenceError bad-input when one is no https address, or when they do not belong together
*/
function resolveCloud(environment) {
	const authority = readSetting(environment, authorityVariable, (cloud) => cloud.authorities);
	const graph = readSetting(environment, graphVariable, (cloud) => [cloud.graph]);
	if (authority?.clouds.length === 0 && graph?.clouds.length === 0) return {
		authorityHost: authority.origin,
		graphEndpoint: graph.origin,
		audience: knownClouds[0].audience,
		real: !isLoopback(graph.origin),
		custom: true
	};
	const cloud = knownClouds.find((known) => (authority === void 0 || authority.clouds.includes(known)) && (graph === void 0 || graph.clouds.includes(known)));
	if (!cloud) throw mismatch(authority, graph);
	return {
		authorityHost: authority?.origin || (cloud.authorities[0] ?? ""),
		graphEndpoint: cloud.graph,
		audience: cloud.audience,
		real: true,
		custom: false
	};
}
/** The scope to ask a token for. A sandbox on this machine stands in for the public cloud, tokens included. */
function graphScope(cloud) {
	return `${cloud.real ? cloud.graphEndpoint : "https://graph.microsoft.com"}/.default`;
}
// src/entra/parse.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The JSON object that a text holds, or undefined when it holds anything else, a truncated one included. */
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function stringAt(object, key) {
	const value = object[key];
	return typeof value === "string" ? value : void 0;
}
/** The objects of an array; anything else in it, or no array at all, gives undefined. */
function objectsOf(value) {
	if (!Array.isArray(value)) return void 0;
	const objects = value.filter(isObject);
	return objects.length === value.length ? objects : void 0;
}
// src/entra/failures.ts
/** Builds an error whose message begins with the tenant. */
function tenantError(tenant, code, message, details = {}) {
	return new RingfenceError(code, `${tenant.name} (${tenant.id}): ${message}`, {
		...details,
		tenant
	});
}
/** One line of at most `length` characters. */
function shorten(text, length = 400) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
/** Graph has two envelopes; where the inner one has a message, that is the one which says what is wrong. */
function graphMessage(answer) {
	const error = answer.body?.["error"];
	if (!isObject(error)) return "";
	const inner = error["innerError"];
	return shorten((isObject(inner) ? stringAt(inner, "message") : void 0) ?? stringAt(error, "message") ?? "");
}
function describeCall(call) {
	const path = call.path.startsWith("https://") ? new URL(call.path).pathname : call.path.split("?")[0];
	return `${call.method} ${path}`;
}
function describeAnswer(call, answer) {
	const said = graphMessage(answer);
	const requestId = answer.requestId ? ` (request-id ${answer.requestId})` : "";
	return `Graph answered ${answer.status} to ${describeCall(call)}${said ? `: “${said}”` : ""}${requestId}`;
}
const licenceHint = "Conditional Access needs Entra ID P1 or P2 in this tenant.";
/** Texts by which an unlicensed tenant is recognised; the exact answer of each endpoint is not documented. */
function isLicenceRefusal(message) {
	return /not licensed|premium license|not applicable to target tenant/i.test(message);
}
function refusal(tenant, call, answer, permission) {
	const message = graphMessage(answer);
	if (isLicenceRefusal(message)) return tenantError(tenant, "rejected", `${describeAnswer(call, answer)}.`, { hint: licenceHint });
	const missing = message.includes("Application.Read.All") ? "Application.Read.All" : permission;
	return tenantError(tenant, "permission-missing", `the permission ${missing} is missing. ${describeAnswer(call, answer)}.`, { hint: `Give the app registration ${missing} and have an administrator of ${tenant.name} consent to it.` });
}
/**
* What an answer that is not a success means.
* @param permission the application permission that the call needs
*/
function explainAnswer(tenant, call, answer, permission) {
	const text = `${describeAnswer(call, answer)}.`;
	switch (answer.status) {
		case 400: return tenantError(tenant, "rejected", text, { ...isLicenceRefusal(graphMessage(answer)) && { hint: licenceHint } });
		case 401: return tenantError(tenant, "sign-in-failed", `a fresh token was refused. ${text}`, { hint: "Check that AZURE_AUTHORITY_HOST and RINGFENCE_GRAPH_ENDPOINT mean the same cloud." });
		case 403: return refusal(tenant, call, answer, permission);
		case 404:
		case 409:
		case 412: return call.method === "GET" ? tenantError(tenant, "not-found", text) : tenantError(tenant, "changed-since", `the object is gone or has changed since it was read. ${text}`, { hint: "Plan again." });
		default: return tenantError(tenant, "bad-response", text, { hint: "Run again; if it stays, report it." });
	}
}
// src/entra/list.ts
/** A tenant's limits (240 policies, 195 locations) fit into far fewer; more means that the pages go in circles. */
const mostPages = 100;
function nextPage(graph, page) {
	const link = stringAt(page, "@odata.nextLink");
	if (link === void 0) return void 0;
	const url = URL.canParse(link) ? new URL(link) : void 0;
	if (url?.origin === graph.origin && url.pathname.startsWith("/v1.0/")) return link;
	throw tenantError(graph.tenant, "bad-response", `Graph says that a list goes on at ${url?.origin ?? "no address"}, which is not ${graph.origin}/v1.0; not followed.`);
}
/**
* The objects of a page and of every page after it.
* @param permission named when the service refuses a page
*/
async function readPages(graph, path, first, permission) {
	const found = [];
	let call = {
		method: "GET",
		path
	};
	let answer = first;
	for (let page = 1; page <= mostPages; page++) {
		if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, permission);
		const objects = objectsOf(answer.body?.["value"]);
		if (answer.body === void 0 || objects === void 0) throw tenantError(graph.tenant, "bad-response", `Graph answered ${describeCall(call)} with no list.`);
		found.push(...objects);
		const next = nextPage(graph, answer.body);
		if (next === void 0) return found;
		call = {
			method: "GET",
			path: next
		};
		answer = await graph.send(call);
	}
	const text = `Graph's list does not end: ${describeCall(call)}, ${mostPages} pages.`;
	throw tenantError(graph.tenant, "bad-response", text);
}
/** Reads a whole list. A page that fails is repeated alone. */
async function listAll(graph, path, permission) {
	return readPages(graph, path, await graph.send({
		method: "GET",
		path
	}), permission);
}
// src/entra/write.ts
const collections = {
	conditionalAccessPolicy: "/identity/conditionalAccess/policies",
	namedLocation: "/identity/conditionalAccess/namedLocations"
};
const writePermission = "Policy.ReadWrite.ConditionalAccess";
const readPermission = "Policy.Read.All";
/** Fresh objects become visible late; observed products wait up to half a minute for this one. */
const visibilityWindow = 6e4;
/** A freshly untrusted location, or one whose policy has just gone, may still be refused for a while (inferred). */
const deletionWindow = 15e3;
const firstPause = 2e3;
const longestPause = 1e4;
/** Error 1040: a policy names a location that this part of the service does not know yet. */
function isLocationUnseen(answer) {
	const message = graphMessage(answer);
	return answer.status === 400 && /\b1040\b|NamedLocation with id \S+ does not exist/i.test(message);
}
/** Sends, and sends again while the answer is one that passes by itself. A refusal has changed nothing. */
async function sendUntilSettled(graph, call, isUnsettled, window) {
	const { time } = graph;
	const deadline = time.now() + window;
	for (let pause = firstPause;; pause = Math.min(pause * 1.5, longestPause)) {
		const answer = await graph.send(call);
		if (!isUnsettled(answer) || time.now() + pause > deadline) return answer;
		const wait = (pause / 1e3).toFixed(1);
		graph.onRetry?.(`${graph.tenant.name}: “${graphMessage(answer)}”, trying again in ${wait} s.`);
		await time.sleep(pause);
	}
}
function refused(graph, call, answer) {
	return explainAnswer(graph.tenant, call, answer, writePermission);
}
/**
* Posts once.
* @returns the new object's id, or undefined when the answer does not tell it
* @throws RingfenceError uncertain when the answer was lost
*/
async function postObject(graph, kind, body) {
	const call = {
		method: "POST",
		path: collections[kind],
		body
	};
	const answer = await sendUntilSettled(graph, call, isLocationUnseen, visibilityWindow);
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
	return answer.body && stringAt(answer.body, "id");
}
/** Sends the body as it is; Graph wants its @odata.type for a named location. */
async function patchObject(graph, kind, id, body) {
	const call = {
		method: "PATCH",
		path: `${collections[kind]}/${id}`,
		body
	};
	const answer = await sendUntilSettled(graph, call, isLocationUnseen, visibilityWindow);
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
}
async function deleteObject(graph, kind, id) {
	const call = {
		method: "DELETE",
		path: `${collections[kind]}/${id}`
	};
	const unsettled = (answer) => kind === "namedLocation" && answer.status === 400;
	const answer = await sendUntilSettled(graph, call, unsettled, deletionWindow);
	if (answer.status === 404 || answer.status >= 200 && answer.status <= 299) return;
	throw refused(graph, call, answer);
}
async function getLocation(graph, id) {
	const call = {
		method: "GET",
		path: `${collections.namedLocation}/${id}`
	};
	const answer = await graph.send(call);
	if (answer.status === 404) return void 0;
	if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, readPermission);
	return answer.body;
}
/** @returns false when the location has gone meanwhile */
async function untrust(graph, id, location) {
	const call = {
		method: "PATCH",
		path: `${collections.namedLocation}/${id}`,
		body: {
			"@odata.type": stringAt(location, "@odata.type") ?? "#microsoft.graph.ipNamedLocation",
			isTrusted: false
		}
	};
	const answer = await graph.send(call);
	if (answer.status === 404) return false;
	if (answer.status < 200 || answer.status > 299) throw refused(graph, call, answer);
	const deadline = graph.time.now() + visibilityWindow;
	for (;;) {
		const seen = await getLocation(graph, id);
		if (seen?.["isTrusted"] !== true) return seen !== void 0;
		if (graph.time.now() > deadline) return true;
		await graph.time.sleep(firstPause);
	}
}
/**
* Deletes. Entra refuses to delete a trusted location, so its trust is taken away first and seen to be gone.
* @param known the object as it was last read, which saves reading a location again
*/
async function removeObject(graph, kind, id, known) {
	if (kind === "namedLocation") {
		const location = known ?? await getLocation(graph, id);
		if (location === void 0) return;
		if (location["isTrusted"] === true && !await untrust(graph, id, location)) return;
	}
	await deleteObject(graph, kind, id);
}
// src/entra/creation.ts
/** Longer than a fresh object was ever seen to stay invisible in a list. */
const lookUpWindow = 2e4;
const lookUpPause = 2e3;
const mostPosts = 3;
async function idsOfName(graph, kind, name) {
	return (await listAll(graph, collections[kind], readPermission)).filter((object) => object["displayName"] === name).map((object) => stringAt(object, "id")).filter((id) => id !== void 0);
}
/** The one new object of a name; undefined when none shows up in time. */
async function lookUp(graph, kind, name, existing) {
	const { tenant, time } = graph;
	const deadline = time.now() + lookUpWindow;
	for (;;) {
		const fresh = (await idsOfName(graph, kind, name)).filter((id) => !existing.has(id));
		if (fresh.length === 1) return fresh[0];
		if (fresh.length > 1) throw tenantError(tenant, "uncertain", `there are now ${fresh.length} new objects named “${name}” (${fresh.join(", ")}).`, { hint: "Another tool may have created one of them. Delete all but one, then plan again." });
		if (time.now() >= deadline) return void 0;
		await time.sleep(lookUpPause);
	}
}
/** @returns undefined when it is not known whether the object was created */
async function post(graph, kind, body) {
	try {
		return await postObject(graph, kind, body);
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "uncertain") return void 0;
		throw error;
	}
}
/**
* Creates exactly once. When the answer is lost, the object is looked for by its name among those that were not
* there before, and only when it does not show up is the creation repeated.
* @param existing ids of all objects of this kind before the creation
* @throws RingfenceError uncertain when even that does not tell
*/
async function createObject(graph, kind, body, existing) {
	const name = stringAt(body, "displayName") ?? "";
	for (let number = 1; number <= mostPosts; number++) {
		const id = await post(graph, kind, body) ?? await lookUpLost(graph, kind, name, existing);
		if (id !== void 0) return id;
	}
	throw tenantError(graph.tenant, "uncertain", `“${name}” was sent ${mostPosts} times, no answer came back, and it is not in the list.`, { hint: "Plan again later: if it shows up after all, the plan finds it by its name." });
}
async function lookUpLost(graph, kind, name, existing) {
	graph.onRetry?.(`${graph.tenant.name}: the answer to creating “${name}” was lost; looking whether it is there.`);
	try {
		return await lookUp(graph, kind, name, existing);
	} catch (cause) {
		if (cause instanceof RingfenceError && cause.code === "uncertain") throw cause;
		const text = `it is not known whether “${name}” was created: the answer was lost, and so was the look-up. ${cause instanceof RingfenceError ? cause.message : String(cause)}`;
		throw tenantError(graph.tenant, "uncertain", text, {
			hint: "Plan again: if it was created, the plan finds it by its name.",
			cause
		});
	}
}
// src/entra/claims.ts
/** The claims of a JWT, unverified: enough to tell what we hold, never to trust somebody else's token. */
function decodeClaims(jwt) {
	const payload = jwt.split(".")[1];
	return payload ? parseObject(Buffer.from(payload, "base64url").toString("utf8")) : void 0;
}
/** Application roles of an app's token, or the delegated scopes of a signed-in person's. */
function permissionsOf(claims) {
	const scopes = stringAt(claims, "scp");
	if (scopes !== void 0 && claims["idtyp"] !== "app") return {
		permissions: scopes.split(" ").filter(Boolean),
		delegated: true
	};
	const roles = claims["roles"];
	return {
		permissions: Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [],
		delegated: false
	};
}
// src/entra/outcome.ts
/** Failures of a connection that was never made. */
const neverSentCodes = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
]);
/** Node's and OpenSSL's codes for a certificate that is not trusted; trying again changes nothing. */
const certificateCode = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/;
/** The first system code in a chain of causes, as in ECONNRESET; otherwise the error's name. */
function errorCode(error) {
	for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
		if ("code" in cause && typeof cause.code === "string") return cause.code;
		if (cause instanceof AggregateError && cause.errors.length > 0) return errorCode(cause.errors[0]);
	}
	return error instanceof Error ? error.name : "unknown";
}
/** What an error that fetch threw says about the request. */
function outcomeOfError(error) {
	if (error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name)) return { kind: "timeout" };
	const code = errorCode(error);
	const hopeless = certificateCode.test(code);
	return {
		kind: "network",
		code,
		neverSent: hopeless || neverSentCodes.has(code),
		hopeless
	};
}
/**
* What an answer says about the request.
* @param mayBeEmpty true for updates and deletes, which are answered without a body
*/
async function outcomeOfResponse(response, { mayBeEmpty = false } = {}) {
	const { status } = response;
	const text = response.ok ? await response.clone().text() : "";
	if (!(!response.ok || (text === "" ? mayBeEmpty : parseObject(text) !== void 0))) return {
		kind: "malformed",
		status
	};
	return {
		kind: "answer",
		status,
		retryAfter: response.headers.get("retry-after") ?? void 0
	};
}
/** For people, as in “answered 429” or “connection failed (ECONNRESET)”. */
function describeOutcome(outcome) {
	switch (outcome.kind) {
		case "answer": return `answered ${outcome.status}`;
		case "malformed": return `answered ${outcome.status} with something other than JSON`;
		case "timeout": return "did not answer in time";
		case "network": return outcome.hopeless ? `has a certificate that is not trusted (${outcome.code})` : `could not be reached (${outcome.code})`;
	}
}
// src/entra/retry.ts
const shortestWait = 50;
const firstWait = 500;
const longestWait = 15e3;
const longestRetryAfter = 6e4;
/** The Conditional Access limit refills once a second and its 429 carries no Retry-After. */
const bucketRefill = 1e3;
const transientStatuses = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
function isTransient(status) {
	return transientStatuses.has(status);
}
/** Milliseconds to wait, from seconds or an HTTP date; undefined when the header says neither. At most 60 s. */
function parseRetryAfter(header, now) {
	if (header === void 0 || header.trim() === "") return void 0;
	const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now;
	return Number.isNaN(wait) ? void 0 : Math.min(Math.max(wait, 0), longestRetryAfter);
}
/** Exponential with full jitter, so that many clients of one tenant do not come back together. */
function backoff(attempt, random) {
	return Math.max(shortestWait, random * Math.min(longestWait, firstWait * 2 ** Math.min(attempt - 1, 20)));
}
function waitBefore$1({ outcome, paced, number, random, now }) {
	const asked = outcome.kind === "answer" ? parseRetryAfter(outcome.retryAfter, now) : void 0;
	if (asked !== void 0) return asked;
	const throttled = outcome.kind === "answer" && outcome.status === 429;
	return backoff(number, random) + (throttled && paced ? bucketRefill : 0);
}
function isFinal(outcome) {
	return outcome.kind === "answer" && !isTransient(outcome.status);
}
/** Whether the service cannot have done anything yet. */
function isHarmless(outcome) {
	return outcome.kind === "answer" ? outcome.status === 429 : outcome.kind === "network" && outcome.neverSent;
}
/** The retry table. What is repeatable is repeated while the budget lasts; anything else only when nothing happened. */
function decide(attempt) {
	const { outcome, repeatable, elapsed, budget } = attempt;
	if (isFinal(outcome)) return { action: "accept" };
	if (outcome.kind === "network" && outcome.hopeless) return { action: "give-up" };
	if (!repeatable && !isHarmless(outcome)) return { action: "uncertain" };
	const wait = Math.ceil(waitBefore$1(attempt));
	return elapsed + wait > budget ? { action: "give-up" } : {
		action: "retry",
		wait
	};
}
// src/entra/oidc.ts
const urlVariable = "ACTIONS_ID_TOKEN_REQUEST_URL";
const tokenVariable = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const permissionHint = "Give the job “permissions: id-token: write”. GitHub withholds it from pull requests that come from forks.";
/** Whether a GitHub runner, or something that stands in for one, offers OIDC tokens. */
function offersOidc(environment) {
	return Boolean(environment[urlVariable] || environment[tokenVariable]);
}
function requestUrl(tenant, { environment, audience }) {
	const url = environment[urlVariable];
	if (!url || !environment[tokenVariable]) throw tenantError(tenant, "sign-in-failed", `${url ? tokenVariable : urlVariable} is not set: the runner gives out no OIDC token.`, { hint: permissionHint });
	if (!URL.canParse(url) || new URL(url).protocol !== "https:") throw tenantError(tenant, "bad-input", `${urlVariable} is not an https address.`);
	return `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
}
async function ask(url, { environment, fetch }) {
	try {
		const response = await fetch(url, {
			headers: {
				Authorization: `Bearer ${environment[tokenVariable]}`,
				Accept: "application/json"
			},
			redirect: "error",
			signal: AbortSignal.timeout(1e4)
		});
		return [await outcomeOfResponse(response), await response.text()];
	} catch (error) {
		return [outcomeOfError(error), ""];
	}
}
function failure(tenant, outcome) {
	const text = `the runner's OIDC token service ${describeOutcome(outcome)}.`;
	if (outcome.kind === "answer" && outcome.status < 500 && outcome.status !== 429) return tenantError(tenant, "sign-in-failed", text, { hint: permissionHint });
	return tenantError(tenant, outcome.kind === "answer" || outcome.kind === "malformed" ? "sign-in-failed" : "no-network", text, { hint: "Run the job again; see githubstatus.com if it stays." });
}
/** Asks the runner for a new OIDC token. They live for minutes, so none is kept. */
async function requestOidcToken(tenant, options) {
	const { time, budget, onSecret } = options;
	const url = requestUrl(tenant, options);
	const started = time.now();
	for (let number = 1;; number++) {
		const [outcome, text] = await ask(url, options);
		const body = parseObject(text);
		const value = body && stringAt(body, "value");
		if (outcome.kind === "answer" && outcome.status === 200 && value) {
			onSecret?.(value);
			return value;
		}
		const now = time.now();
		const random = time.random();
		const decision = decide({
			outcome,
			repeatable: true,
			paced: false,
			number,
			elapsed: now - started,
			budget,
			now,
			random
		});
		if (decision.action !== "retry") throw failure(tenant, outcome);
		await time.sleep(decision.wait);
	}
}
// src/entra/acquisition.ts
/** Milliseconds for one request of the sign-in. */
const requestTimeout = 2e4;
/** Milliseconds for the Azure CLI, which is a Python program that may have to refresh its own tokens first. */
const cliTimeout = 6e4;
/**
* Sees every answer of Entra as it is: @azure/identity flattens the error, and where the metadata of a tenant
* cannot be had, MSAL drops the reason altogether.
*/
function witnessPolicy(witness) {
	return {
		position: "perRetry",
		policy: {
			name: "ringfenceWitness",
			async sendRequest(request, next) {
				request.timeout = requestTimeout;
				try {
					const response = await next(request);
					const { status, bodyAsText, headers } = response;
					witness({
						status,
						text: bodyAsText ?? "",
						retryAfter: headers.get("retry-after"),
						network: void 0
					});
					return response;
				} catch (error) {
					witness({
						status: void 0,
						text: "",
						retryAfter: void 0,
						network: error
					});
					throw error;
				}
			}
		}
	};
}
/**
* Signs in with the runner's OIDC token, asked for afresh. The library itself does not repeat anything: MSAL keeps a
* 429 or 5xx for a minute and answers from memory, so every try of ours has a credential of its own.
*/
function acquireWithOidc(tenant, clientId, options) {
	const { cloud } = options;
	return async (witness) => {
		const { ClientAssertionCredential } = await import("./esm.js");
		let asked;
		let oidcFailure;
		const ask = async () => {
			try {
				const assertion = await requestOidcToken(tenant, {
					...options,
					audience: cloud.audience
				});
				witness({ assertion: decodeClaims(assertion) });
				return assertion;
			} catch (error) {
				oidcFailure = error;
				throw error;
			}
		};
		const getAssertion = () => {
			asked ??= ask();
			return asked;
		};
		const credential = new ClientAssertionCredential(tenant.id, clientId, getAssertion, {
			authorityHost: cloud.authorityHost,
			disableInstanceDiscovery: true,
			retryOptions: { maxRetries: 0 },
			additionalPolicies: [witnessPolicy(witness)]
		});
		try {
			return await credential.getToken(graphScope(cloud));
		} catch (error) {
			throw oidcFailure ?? error;
		}
	};
}
/** Takes a token from the login of the Azure CLI on this machine. */
function acquireFromCli(tenant, cloud) {
	return async () => {
		const { AzureCliCredential } = await import("./esm.js");
		return await new AzureCliCredential({
			tenantId: tenant.id,
			processTimeoutInMs: cliTimeout
		}).getToken(graphScope(cloud));
	};
}
// src/entra/entra-codes.ts
function said(assertion, claim) {
	const value = assertion?.[claim];
	return typeof value === "string" ? `“${value}”` : "(unknown)";
}
function consent({ tenant, clientId, cloud }) {
	const url = `${cloud.authorityHost}/${tenant.id}/adminconsent?client_id=${clientId ?? ""}`;
	return `An administrator of ${tenant.name} consents at ${url}`;
}
const noMatch = ({ clientId }, { assertion }) => ({
	code: "sign-in-failed",
	text: `no federated credential of app ${clientId} matches this run`,
	hint: `Add a federated credential with issuer ${said(assertion, "iss")}, subject ${said(assertion, "sub")} and audience ${said(assertion, "aud")}, exactly so, upper and lower case included.`,
	again: "propagation"
});
/** Entra's own error codes, as published or seen in the field. */
const entraCodes = /* @__PURE__ */ new Map([
	[70021, noMatch],
	[700211, ({ clientId }, { assertion }) => ({
		code: "sign-in-failed",
		text: `no federated credential of app ${clientId} has the issuer ${said(assertion, "iss")}`,
		hint: `Set the federated credential's issuer to exactly ${said(assertion, "iss")}.`
	})],
	[700213, ({ clientId }, { assertion }) => ({
		code: "sign-in-failed",
		text: `no federated credential of app ${clientId} has the subject ${said(assertion, "sub")}`,
		hint: `Add exactly ${said(assertion, "sub")} as the subject of a federated credential. Upper and lower case count, and the branch, environment or pull request of the run is part of it.`
	})],
	[7002121, ({ clientId, cloud }, { assertion }) => ({
		code: "sign-in-failed",
		text: `no federated credential of app ${clientId} has the audience ${said(assertion, "aud")}`,
		hint: `Set the federated credential's audience to ${cloud.audience}.`
	})],
	[700222, () => ({
		code: "sign-in-failed",
		text: "the assertion was issued by Entra itself, which this credential may not be used with",
		hint: "The token has to come from GitHub: run this in GitHub Actions, or sign in with the Azure CLI."
	})],
	[700024, () => ({
		code: "sign-in-failed",
		text: "the runner's OIDC token has expired or is not valid yet",
		hint: "Check the clock of the runner, then run again.",
		again: "with-fresh-assertion"
	})],
	[7000229, (context) => ({
		code: "not-consented",
		text: `app ${context.clientId} has not been consented to in this tenant: it has no service principal there`,
		hint: consent(context)
	})],
	[700016, (context) => ({
		code: "not-consented",
		text: `app ${context.clientId} was not found in this tenant`,
		hint: `Check the client id, and that the app is multi-tenant. ${consent(context)}`
	})],
	[65001, (context) => ({
		code: "not-consented",
		text: `the permissions of app ${context.clientId ?? "the Azure CLI"} have not been consented to in this tenant`,
		hint: consent(context)
	})],
	[90002, ({ tenant, cloud }) => ({
		code: "tenant-not-found",
		text: `there is no tenant ${tenant.id} at ${cloud.authorityHost}`,
		hint: "Check the tenant id in the policy file, and the cloud in AZURE_AUTHORITY_HOST."
	})],
	[53003, () => ({
		code: "sign-in-failed",
		text: "a Conditional Access policy of this tenant blocked the sign-in",
		hint: "Look the sign-in up in the tenant's sign-in logs to see which policy, and exclude this identity there."
	})]
]);
// src/entra/sign-in.ts
function entraCode(text) {
	const digits = /AADSTS(\d+)/.exec(text)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
function explainCli(context, text) {
	const { tenant } = context;
	if (/could not be found/i.test(text)) return {
		code: "sign-in-failed",
		text: "there is no GitHub OIDC token here, and the Azure CLI is not installed",
		hint: `Install it from https://aka.ms/azure-cli, then run: az login --tenant ${tenant.id}`
	};
	return {
		code: "sign-in-failed",
		text: `the Azure CLI gave no token: “${shorten(text)}”`,
		hint: `Run: az login --tenant ${tenant.id} --allow-no-subscriptions`
	};
}
function explainOther(context, failed) {
	const { status, network, text } = failed;
	const host = context.cloud.authorityHost;
	if (network !== void 0) {
		const outcome = outcomeOfError(network);
		const hopeless = outcome.kind === "network" && outcome.hopeless;
		return {
			code: "no-network",
			text: `the sign-in at ${host} ${describeOutcome(outcome)}`,
			hint: hopeless ? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS." : "Check the network and any proxy, then run again.",
			again: hopeless ? "no" : "later"
		};
	}
	if (status !== void 0 && isTransient(status)) return {
		code: status === 429 ? "throttled" : "service-unavailable",
		text: `the sign-in at ${host} answered ${status}`,
		hint: "Run again later.",
		again: "later"
	};
	if (status !== void 0 && status < 300) return {
		code: "bad-response",
		text: `the sign-in at ${host} answered ${status} with something other than a token`,
		hint: "Check any proxy on the way, then run again.",
		again: "later"
	};
	if (context.clientId === void 0) return explainCli(context, text);
	return {
		code: "sign-in-failed",
		text: `Entra refused the sign-in: “${shorten(text)}”`,
		hint: "Look the sign-in up in the tenant's sign-in logs."
	};
}
/** What a failed sign-in means, in plain words, and whether to try again. */
function explainSignIn(context, failed) {
	const code = entraCode(failed.text);
	const explain = code === void 0 ? void 0 : entraCodes.get(code);
	const meaning = explain?.(context, failed) ?? explainOther(context, failed);
	const reference = explain ? ` (AADSTS${code})` : "";
	return {
		error: tenantError(context.tenant, meaning.code, `${meaning.text}${reference}.`, { hint: meaning.hint }),
		again: meaning.again ?? "no"
	};
}
// src/entra/credentials.ts
/** A token is not used in its last minutes, so that it does not expire between the check and the answer. */
const reserve = 12e4;
/** A fresh federated credential may take minutes to be known; that is worth a few tries, not minutes. */
const propagationTries = 4;
const propagationWait = 5e3;
function waitBefore(again, number, time, asked) {
	switch (again) {
		case "no": return;
		case "later": return asked ?? backoff(number, time.random());
		case "propagation": return number < propagationTries ? propagationWait : void 0;
		case "with-fresh-assertion": return number < 2 ? 0 : void 0;
	}
}
function chooseSignIn(tenant, options) {
	const { clientId, cloud, environment } = options;
	if (!offersOidc(environment)) {
		if (cloud.custom) throw tenantError(tenant, "bad-input", `${cloud.graphEndpoint} is none of Microsoft's clouds, and there is no OIDC token to sign in with.`, { hint: "The Azure CLI's login is for Microsoft's clouds only. Set ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN." });
		return {
			acquire: acquireFromCli(tenant, cloud),
			context: {
				tenant,
				cloud,
				clientId: void 0
			}
		};
	}
	if (!clientId) throw tenantError(tenant, "bad-input", "no client id was given for the sign-in with OIDC.", { hint: "Set the input client-id to the application (client) id of the app registration." });
	return {
		acquire: acquireWithOidc(tenant, clientId, options),
		context: {
			tenant,
			cloud,
			clientId
		}
	};
}
async function signIn(tenant, options) {
	const { time, budget, onRetry } = options;
	const { acquire, context } = chooseSignIn(tenant, options);
	const started = time.now();
	for (let number = 1;; number++) {
		let failed = { text: "" };
		const witness = (seen) => {
			failed = {
				...failed,
				...seen
			};
		};
		try {
			return await acquire(witness);
		} catch (error) {
			if (error instanceof RingfenceError) throw error;
			const text = failed.text || (error instanceof Error ? error.message : String(error));
			const { error: explained, again } = explainSignIn(context, {
				...failed,
				text
			});
			const asked = parseRetryAfter(failed.retryAfter, time.now());
			const wait = waitBefore(again, number, time, asked);
			if (wait === void 0 || time.now() - started + wait > budget) throw explained;
			onRetry?.(`${explained.message} Trying again in ${(wait / 1e3).toFixed(1)} s.`);
			await time.sleep(wait);
		}
	}
}
function checkTenant(tenant, raw) {
	const claims = decodeClaims(raw.token);
	if (!claims) throw tenantError(tenant, "sign-in-failed", "the access token is not readable, so its tenant is unknown.");
	const holder = stringAt(claims, "tid");
	if (holder?.toLowerCase() !== tenant.id.toLowerCase()) throw tenantError(tenant, "wrong-tenant", `the access token is for tenant ${holder ?? "(none)"}. Nothing was sent.`, { hint: `Check AZURE_AUTHORITY_HOST; with the Azure CLI, run: az login --tenant ${tenant.id}` });
	return {
		value: raw.token,
		expiresAt: raw.expiresOnTimestamp,
		...permissionsOf(claims)
	};
}
/** One tenant's tokens. Calls that come together share one sign-in. */
function createCredential(tenant, options) {
	const { time, onSecret } = options;
	let current;
	let running;
	async function renew() {
		const raw = await signIn(tenant, options);
		onSecret?.(raw.token);
		current = checkTenant(tenant, raw);
		return current;
	}
	return { async get({ renew: wanted = false } = {}) {
		if (!wanted && current && current.expiresAt - reserve > time.now()) return current;
		running ??= renew().finally(() => {
			running = void 0;
		});
		return running;
	} };
}
// src/entra/batch.ts
/** Microsoft's limit of one $batch. */
const mostItems = 20;
function headerOf(response, name) {
	const headers = response["headers"];
	if (!isObject(headers)) return void 0;
	const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
	const value = key === void 0 ? void 0 : headers[key];
	return value === void 0 || value === null ? void 0 : String(value);
}
function readResponse(response) {
	const { status, body } = response;
	if (typeof status !== "number") return void 0;
	return {
		status,
		body: isObject(body) ? body : void 0,
		requestId: headerOf(response, "request-id"),
		retryAfter: headerOf(response, "retry-after")
	};
}
async function sendOnce(graph, items) {
	const call = {
		method: "POST",
		path: "/$batch",
		body: { requests: items.map(({ id, path }) => ({
			id,
			method: "GET",
			url: path
		})) }
	};
	const answer = await graph.send(call);
	if (answer.status !== 200) throw explainAnswer(graph.tenant, call, answer, "Policy.Read.All");
	const answers = /* @__PURE__ */ new Map();
	for (const response of objectsOf(answer.body?.["responses"]) ?? []) {
		const id = stringAt(response, "id");
		const read = readResponse(response);
		if (id !== void 0 && read !== void 0) answers.set(id, read);
	}
	return answers;
}
/** An item without an answer, or with a success that is no JSON object, is as transient as a 5xx. */
function outcomeOf(answer) {
	if (answer === void 0) return {
		kind: "malformed",
		status: 200
	};
	if (answer.status === 200 && answer.body === void 0) return {
		kind: "malformed",
		status: 200
	};
	return {
		kind: "answer",
		status: answer.status,
		retryAfter: answer.retryAfter
	};
}
function isOpen(outcome) {
	return outcome.kind !== "answer" || isTransient(outcome.status);
}
function gaveUp$1(graph, item, outcome, answer) {
	const call = {
		method: "GET",
		path: item.path
	};
	const requestId = answer?.requestId ? ` (request-id ${answer.requestId})` : "";
	const text = `Graph kept failing one part of a batch, ${describeCall(call)}`;
	if (outcome.kind !== "answer") return tenantError(graph.tenant, "bad-response", `${text}: no usable answer${requestId}.`);
	const code = outcome.status === 429 ? "throttled" : "service-unavailable";
	return tenantError(graph.tenant, code, `${text}: it answered ${outcome.status}${requestId}.`, { hint: "Run again later." });
}
/** Sends at most 20 items and repeats those that failed for a time, alone, while the budget lasts. */
async function sendChunk(graph, chunk, answers) {
	const { time, budget } = graph;
	const started = time.now();
	let open = chunk;
	for (let number = 1; open.length > 0; number++) {
		const received = await sendOnce(graph, open);
		const failed = [];
		let longest = 0;
		for (const item of open) {
			const answer = received.get(item.id);
			const outcome = outcomeOf(answer);
			if (answer !== void 0 && !isOpen(outcome)) {
				answers.set(item.id, answer);
				continue;
			}
			const now = time.now();
			const elapsed = now - started;
			const random = time.random();
			const decision = decide({
				outcome,
				repeatable: true,
				paced: false,
				number,
				elapsed,
				budget,
				now,
				random
			});
			if (decision.action !== "retry") throw gaveUp$1(graph, item, outcome, answer);
			failed.push(item);
			longest = Math.max(longest, decision.wait);
		}
		if (failed.length > 0) {
			const wait = (longest / 1e3).toFixed(1);
			graph.onRetry?.(`${graph.tenant.name}: ${failed.length} of ${open.length} parts of a batch failed, trying them again in ${wait} s.`);
			await time.sleep(longest);
		}
		open = failed;
	}
}
/**
* Reads many things at once through $batch, in as few requests as its limit of 20 allows.
* @returns the final answer of every item by its id, refusals included
*/
async function readBatch(graph, items) {
	const answers = /* @__PURE__ */ new Map();
	const chunks = [];
	for (let start = 0; start < items.length; start += mostItems) chunks.push(items.slice(start, start + mostItems));
	await Promise.all(chunks.map((chunk) => sendChunk(graph, chunk, answers)));
	return answers;
}
// src/entra/lookups.ts
/** Microsoft Graph takes at most 15 values in one `in`. */
const mostValues = 15;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function isGuid(text) {
	return guid.test(text);
}
function isName(text) {
	return !isGuid(text);
}
/** Entra compares names without regard to case, so two spellings are one value. The first spelling is kept. */
function distinct(values) {
	const seen = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = value.toLowerCase();
		if (value !== "" && !seen.has(key)) seen.set(key, value);
	}
	return [...seen.values()];
}
/** An OData string literal: quotes are doubled. */
function literal(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
/** Paths that together find every value; none when there are no values. */
function filters(collection, property, values, select) {
	const wanted = distinct(values);
	const paths = [];
	for (let start = 0; start < wanted.length; start += mostValues) {
		const list = wanted.slice(start, start + mostValues).map(literal).join(",");
		const filter = encodeURIComponent(`${property} in (${list})`);
		paths.push(`/${collection}?$filter=${filter}&$select=${select}`);
	}
	return paths;
}
const userFields = "id,userPrincipalName,displayName,accountEnabled,onPremisesSyncEnabled";
const applicationFields = "id,appId,displayName";
function membershipPath(user) {
	return `/users/${encodeURIComponent(user)}/transitiveMemberOf?$select=id,displayName,roleTemplateId`;
}
function pathsByKind(query) {
	const { users, groups, applications, servicePrincipals, roles } = query;
	const names = [...applications, ...servicePrincipals].filter(isName);
	return [
		["security defaults", ["/policies/identitySecurityDefaultsEnforcementPolicy"]],
		["licences", ["/subscribedSkus?$select=prepaidUnits,servicePlans"]],
		["users", filters("users", "id", users.filter(isGuid), userFields)],
		["users", filters("users", "userPrincipalName", users.filter(isName), userFields)],
		["groups", filters("groups", "id", groups.filter(isGuid), "id,displayName")],
		["groups", filters("groups", "displayName", groups.filter(isName), "id,displayName")],
		["applications", filters("servicePrincipals", "appId", applications.filter(isGuid), applicationFields)],
		["applications", filters("servicePrincipals", "id", servicePrincipals.filter(isGuid), applicationFields)],
		["applications", filters("servicePrincipals", "displayName", names, applicationFields)],
		["roles", roles.length > 0 ? ["/directoryRoleTemplates?$select=id,displayName"] : []]
	];
}
/** Everything that has to be read to answer a query. Security defaults and licences always are. */
function planLookups(query) {
	return [...pathsByKind(query).flatMap(([kind, paths]) => paths.map((path) => ({
		kind,
		path
	}))), ...distinct(query.memberships).map((user) => ({
		kind: "memberships",
		path: membershipPath(user),
		subject: user.toLowerCase()
	}))].map((lookup, index) => ({
		...lookup,
		id: String(index + 1)
	}));
}
// src/entra/directory.ts
/** The least application permission of each read, after Microsoft's permissions.json. */
const permissions = {
	users: "User.ReadBasic.All",
	groups: "GroupMember.Read.All",
	applications: "Application.Read.All",
	roles: "RoleManagement.Read.Directory",
	memberships: "GroupMember.Read.All",
	licences: "LicenseAssignment.Read.All",
	"security defaults": "Policy.Read.All"
};
async function readLookup(graph, lookup, answer, refuse) {
	const { kind, path } = lookup;
	const permission = permissions[kind];
	if (answer?.status === 403) {
		refuse({
			what: kind,
			permission
		});
		return {
			lookup,
			objects: void 0
		};
	}
	const noSuchUser = kind === "memberships" && (answer?.status === 404 || answer?.status === 400);
	if (answer === void 0 || noSuchUser) return {
		lookup,
		objects: void 0
	};
	if (kind !== "security defaults") return {
		lookup,
		objects: await readPages(graph, path, answer, permission)
	};
	if (answer.status !== 200 || typeof answer.body?.["isEnabled"] !== "boolean") throw explainAnswer(graph.tenant, {
		method: "GET",
		path
	}, answer, permission);
	return {
		lookup,
		objects: [answer.body]
	};
}
function select(found, kind, read) {
	const byId = /* @__PURE__ */ new Map();
	for (const { lookup, objects } of found) {
		if (lookup.kind !== kind) continue;
		for (const object of objects ?? []) {
			const id = stringAt(object, "id");
			const value = read(object);
			if (id !== void 0 && value !== void 0 && !byId.has(id)) byId.set(id, value);
		}
	}
	return [...byId.values()];
}
function readNamed(object) {
	const id = stringAt(object, "id");
	return id === void 0 ? void 0 : {
		id,
		displayName: stringAt(object, "displayName") ?? ""
	};
}
function readServicePrincipal(object) {
	const named = readNamed(object);
	const appId = stringAt(object, "appId");
	return named && appId !== void 0 ? {
		...named,
		appId
	} : void 0;
}
/** A token that may read only basic profiles gets no accountEnabled; that is a missing permission, not a disabled account. */
function readUser(object, refuse) {
	const named = readNamed(object);
	const userPrincipalName = stringAt(object, "userPrincipalName");
	if (!named || userPrincipalName === void 0) return void 0;
	const accountEnabled = object["accountEnabled"];
	if (typeof accountEnabled !== "boolean") refuse({
		what: "users",
		permission: "User.Read.All"
	});
	return {
		...named,
		userPrincipalName,
		accountEnabled: accountEnabled !== false,
		onPremisesSyncEnabled: object["onPremisesSyncEnabled"] === true
	};
}
/** Graph lists members of a kind that the token may not read with their id alone. */
function readMemberships(objects, refuse) {
	const ofKind = (kind) => objects.filter((object) => stringAt(object, "@odata.type") === `#microsoft.graph.${kind}`);
	const ids = ofKind("group").map((group) => stringAt(group, "id"));
	const roles = ofKind("directoryRole").map((role) => stringAt(role, "roleTemplateId"));
	if (roles.includes(void 0)) refuse({
		what: "memberships",
		permission: "RoleManagement.Read.Directory"
	});
	const present = (text) => text !== void 0;
	return {
		groups: ids.filter(present),
		roles: roles.filter(present)
	};
}
function mapMemberships(found, refuse) {
	const memberships = /* @__PURE__ */ new Map();
	for (const { lookup, objects } of found) if (lookup.subject !== void 0 && objects) memberships.set(lookup.subject, readMemberships(objects, refuse));
	return memberships;
}
/** Service plans of subscriptions that have units and are provisioned. */
function readServicePlans(skus) {
	const names = /* @__PURE__ */ new Set();
	for (const sku of skus) {
		const units = sku["prepaidUnits"];
		if (!isObject(units) || typeof units["enabled"] !== "number" || units["enabled"] <= 0) continue;
		for (const plan of objectsOf(sku["servicePlans"]) ?? []) {
			const name = stringAt(plan, "servicePlanName");
			if (name !== void 0 && plan["provisioningStatus"] === "Success") names.add(name);
		}
	}
	return [...names].sort();
}
/** Reads what a query asks for, usually with one $batch. A read that is refused becomes a refusal, not an error. */
async function readDirectory(graph, query) {
	const lookups = planLookups(query);
	const refusals = /* @__PURE__ */ new Map();
	const refuse = (refusal) => {
		refusals.set(`${refusal.what} ${refusal.permission}`, refusal);
	};
	const answers = await readBatch(graph, lookups);
	const found = await Promise.all(lookups.map((lookup) => readLookup(graph, lookup, answers.get(lookup.id), refuse)));
	const objectsOfKind = (kind) => found.find(({ lookup }) => lookup.kind === kind)?.objects;
	const skus = objectsOfKind("licences");
	const enabled = objectsOfKind("security defaults")?.[0]?.["isEnabled"];
	return {
		directory: {
			users: select(found, "users", (object) => readUser(object, refuse)),
			groups: select(found, "groups", readNamed),
			servicePrincipals: select(found, "applications", readServicePrincipal),
			roles: select(found, "roles", readNamed),
			memberships: mapMemberships(found, refuse)
		},
		securityDefaultsEnabled: typeof enabled === "boolean" ? enabled : void 0,
		servicePlans: skus && readServicePlans(skus),
		refusals: [...refusals.values()]
	};
}
// src/entra/pace.ts
/** Clocks differ and requests travel at different speeds: a little more than the limit asks for. */
const margin = 1.03;
/** Starts requests at least `margin / requestsPerSecond` seconds apart. */
function createPacer(requestsPerSecond, time) {
	const interval = 1e3 * margin / requestsPerSecond;
	let next = Number.NEGATIVE_INFINITY;
	let queue = Promise.resolve();
	async function wait() {
		for (let rest = next - time.now(); rest > 0; rest = next - time.now()) await time.sleep(Math.ceil(rest));
		next = time.now() + interval;
	}
	return { turn() {
		queue = queue.then(wait);
		return queue;
	} };
}
/**
* Conditional Access and named locations allow one request per second per tenant, for all apps together
* (learn.microsoft.com/graph/throttling-limits). Other paths have limits that a plan does not come near.
*/
function isPaced(url) {
	return new URL(url).pathname.toLowerCase().includes("/identity/conditionalaccess/");
}
// src/entra/middleware.ts
/** A link of the client library's middleware chain. */
function chained(handle) {
	let following;
	return {
		execute: (context) => handle(context, async (passed) => following?.execute(passed)),
		setNext(next) {
			following = next;
		}
	};
}
function urlOf(context) {
	return typeof context.request === "string" ? context.request : context.request.url;
}
/** The request that is being sent; its path is the whole address. */
function callOf(context) {
	const method = context.options?.method;
	const path = urlOf(context);
	return {
		method: method === "POST" || method === "PATCH" || method === "DELETE" ? method : "GET",
		path
	};
}
function authorise(context, token) {
	const headers = new Headers(context.options?.headers);
	headers.set("Authorization", `Bearer ${token}`);
	context.options = {
		...context.options,
		headers
	};
}
/**
* Puts the tenant's token on every attempt, and a new one after a 401. The source checks that each token is for
* this tenant, so nothing is read or written with another's; no other origin ever sees one.
*/
function authenticating(tenant, tokens, origin) {
	return chained(async (context, next) => {
		const target = new URL(urlOf(context)).origin;
		if (target !== origin) throw tenantError(tenant, "bad-response", `a request to ${target} was stopped; Graph is at ${origin}.`);
		authorise(context, (await tokens.get()).value);
		await next(context);
		if (context.response?.status !== 401) return;
		authorise(context, (await tokens.get({ renew: true })).value);
		await next(context);
	});
}
/** Sends in its turn, which is taken last so that getting a token does not use it up, and reads the whole body. */
function sending({ pacer, fetch, timeout }) {
	return chained(async (context) => {
		const url = urlOf(context);
		delete context.response;
		if (isPaced(url)) await pacer.turn();
		const { method, body, headers } = context.options ?? {};
		const answer = await fetch(url, {
			method: method ?? "GET",
			body: body ?? null,
			headers: headers ?? {},
			redirect: "manual",
			signal: AbortSignal.timeout(timeout)
		});
		const text = await answer.text();
		const { status, statusText } = answer;
		context.response = new Response(text || null, {
			status,
			statusText,
			headers: answer.headers
		});
	});
}
// src/entra/retry-middleware.ts
/** A POST creates, except to $batch, through which Ringfence only reads. */
function isRepeatable(call) {
	return call.method !== "POST" || new URL(call.path).pathname.endsWith("/$batch");
}
function codeOf(outcome) {
	if (outcome.kind === "malformed") return "bad-response";
	if (outcome.kind !== "answer") return "no-network";
	return outcome.status === 429 ? "throttled" : "service-unavailable";
}
function hintOf(outcome) {
	if (outcome.kind === "network" && outcome.hopeless) return "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS.";
	switch (codeOf(outcome)) {
		case "throttled": return "Every tool shares this tenant's limit of one request per second. Run again when others are done.";
		case "no-network": return "Check the network and any proxy, then run again.";
		default: return "Run again later.";
	}
}
function gaveUp(tenant, call, attempt, response) {
	const { outcome, number, elapsed } = attempt;
	const tries = number === 1 ? "1 try" : `${number} tries in ${Math.round(elapsed / 1e3)} s`;
	const requestId = outcome.kind === "answer" ? response?.headers.get("request-id") : void 0;
	const text = `Graph ${describeOutcome(outcome)}: ${describeCall(call)}, ${tries}`;
	return tenantError(tenant, codeOf(outcome), `${text}${requestId ? ` (request-id ${requestId})` : ""}.`, { hint: hintOf(outcome) });
}
function uncertain(tenant, call, outcome) {
	return tenantError(tenant, "uncertain", `Graph ${describeOutcome(outcome)}: ${describeCall(call)}. It may or may not have been done.`, { hint: "Plan again to see what is there." });
}
/** Our own errors, such as a sign-in that was refused, are no outcome of the request and pass through. */
async function attemptOnce(context, next, call) {
	try {
		await next(context);
		if (!context.response) return {
			kind: "malformed",
			status: 0
		};
		const mayBeEmpty = call.method === "PATCH" || call.method === "DELETE";
		return await outcomeOfResponse(context.response, { mayBeEmpty });
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		return outcomeOfError(error);
	}
}
/** Repeats what the retry table allows, until the answer is final or the budget is spent. */
function retrying({ tenant, time, budget, onRetry }) {
	return chained(async (context, next) => {
		const call = callOf(context);
		const repeatable = isRepeatable(call);
		const paced = isPaced(call.path);
		const started = time.now();
		for (let number = 1;; number++) {
			const outcome = await attemptOnce(context, next, call);
			const now = time.now();
			const elapsed = now - started;
			const attempt = {
				outcome,
				repeatable,
				paced,
				number,
				elapsed,
				budget,
				now,
				random: time.random()
			};
			const decision = decide(attempt);
			if (decision.action === "accept") return;
			if (decision.action === "uncertain") throw uncertain(tenant, call, outcome);
			if (decision.action === "give-up") throw gaveUp(tenant, call, attempt, context.response);
			const wait = (decision.wait / 1e3).toFixed(1);
			onRetry?.(`${tenant.name}: Graph ${describeOutcome(outcome)}, trying again in ${wait} s: ${describeCall(call)}`);
			await time.sleep(decision.wait);
		}
	});
}
// src/entra/graph.ts
async function sendThrough(client, raw, call) {
	const request = client.api(call.path).responseType(raw);
	switch (call.method) {
		case "GET": return await request.header("Prefer", "include-unknown-enum-members").get();
		case "POST": return await request.post(call.body);
		case "PATCH": return await request.patch(call.body);
		case "DELETE": return await request.delete();
	}
}
/**
* The library turns every error into a GraphError and keeps only its name and message, except its own
* GraphClientError, which it lets through. So our errors travel inside one.
*/
async function openLibrary(origin, middleware) {
	const { Client, GraphClientError, ResponseType } = await import("./src.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const carrying = chained(async (context, next) => {
		try {
			await next(context);
		} catch (error) {
			throw error instanceof RingfenceError ? GraphClientError.setGraphClientError({ carried: error }) : error;
		}
	});
	const client = Client.initWithMiddleware({
		baseUrl: `${origin}/`,
		defaultVersion: "v1.0",
		middleware: [carrying, ...middleware]
	});
	return async (call) => {
		try {
			return await sendThrough(client, ResponseType.RAW, call);
		} catch (error) {
			const carried = error instanceof GraphClientError ? error.customError?.carried : void 0;
			throw carried instanceof RingfenceError ? carried : error;
		}
	};
}
function bodyOf(text) {
	return text === "" ? void 0 : parseObject(text);
}
/** Opens nothing yet: the library is loaded and the sign-in made by the first request. */
function createGraph(tenant, options) {
	const { cloud, tokens, time, budget, timeout, fetch, onRetry } = options;
	const origin = cloud.graphEndpoint;
	const pacer = createPacer(options.requestsPerSecond, time);
	let library;
	return {
		tenant,
		origin,
		time,
		budget,
		onRetry,
		async send(call) {
			library ??= openLibrary(origin, [
				retrying({
					tenant,
					time,
					budget,
					onRetry
				}),
				authenticating(tenant, tokens, origin),
				sending({
					pacer,
					fetch,
					timeout
				})
			]);
			const response = await (await library)(call);
			return {
				status: response.status,
				body: bodyOf(await response.text()),
				requestId: response.headers.get("request-id") ?? void 0
			};
		}
	};
}
// src/entra/time.ts
const realTime = {
	now: () => Date.now(),
	sleep: async (milliseconds) => {
		await setTimeout(milliseconds);
	},
	random: () => Math.random()
};
// src/entra/connect.ts
async function list(graph, known, kind) {
	const objects = await listAll(graph, collections[kind], readPermission);
	const byId = new Map(objects.map((object) => [stringAt(object, "id") ?? "", object]));
	known.set(kind, byId);
	return {
		objects,
		byId
	};
}
function open(tenant, options) {
	const { cloud, clientId, environment, onSecret, onRetry, time = realTime } = options;
	const fetch = options.fetch ?? globalThis.fetch;
	const budget = (options.budgetSeconds ?? 120) * 1e3;
	const timeout = (options.timeoutSeconds ?? 30) * 1e3;
	const requestsPerSecond = options.requestsPerSecond ?? 1;
	const shared = {
		cloud,
		time,
		fetch,
		budget,
		onRetry
	};
	const tokens = options.tokens ?? createCredential(tenant, {
		...shared,
		clientId,
		environment,
		onSecret
	});
	return {
		tokens,
		graph: createGraph(tenant, {
			...shared,
			tokens,
			requestsPerSecond,
			timeout
		})
	};
}
/**
* Connects to one tenant. Nothing is sent yet: the first read or write signs in, and every token is checked to be
* for this tenant before anything is sent with it.
*/
function connectTenant(tenant, options) {
	const { tokens, graph } = open(tenant, options);
	const known = /* @__PURE__ */ new Map();
	return {
		async read(query) {
			const { objects: policies } = await list(graph, known, "conditionalAccessPolicy");
			const [{ objects: namedLocations }, reading] = await Promise.all([list(graph, known, "namedLocation"), readDirectory(graph, query(policies))]);
			const { permissions, delegated } = await tokens.get();
			return {
				tenantId: tenant.id,
				policies,
				namedLocations,
				...reading,
				permissions,
				delegated,
				real: options.cloud.real
			};
		},
		async create(kind, body) {
			const byId = known.get(kind) ?? (await list(graph, known, kind)).byId;
			const id = await createObject(graph, kind, body, new Set(byId.keys()));
			byId.set(id, body);
			return id;
		},
		async update(kind, id, body) {
			await patchObject(graph, kind, id, body);
			known.get(kind)?.set(id, {
				...known.get(kind)?.get(id),
				...body
			});
		},
		async remove(kind, id) {
			await removeObject(graph, kind, id, known.get(kind)?.get(id));
			known.get(kind)?.delete(id);
		}
	};
}
// src/plan/query.ts
/**
* What to look up in the directory: every name that the YAML writes, and the ids in the live policies that may
* change, so that people can be shown names.
*/
function directoryQuery(desired, livePolicies) {
	const written = desired.policies.flatMap((policy) => nameReferences(policy.body));
	const live = livePolicies.filter((policy) => isNamed(desired, policy) || isExcludedFrom(desired, policy)).flatMap((policy) => nameReferences(canonicalPolicy(policy)));
	const references = [...written, ...live];
	const of = (kind) => references.filter((reference) => reference.kind === kind).map(({ text }) => text);
	const people = [...desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName), ...desired.serviceAccount ? [desired.serviceAccount.userPrincipalName] : []];
	return {
		users: unique([...of("user"), ...people]),
		groups: unique(of("group")),
		applications: unique([...of("application"), ...desired.policies.flatMap(impliedApplications)]),
		servicePrincipals: unique(of("servicePrincipal")),
		roles: unique(of("role")),
		memberships: unique(people)
	};
}
function isNamed(desired, policy) {
	const name = textAt(policy, "displayName");
	const id = textAt(policy, "id").toLowerCase();
	return desired.policies.some((entry) => entry.id === id || entry.name === name || entry.renamedFrom === name);
}
/** Whether Part D might change the policy. With a service account that takes its id, which is not known yet. */
function isExcludedFrom({ cippAccess }, policy) {
	if (cippAccess === void 0) return false;
	const access = cippAccess.mode === "gdap" ? cippAccess : {
		mode: "direct",
		account: {
			id: "",
			memberships: void 0
		}
	};
	return excludeCipp(canonicalPolicy(policy), access).kind !== "not-needed";
}
/** The directory compares names without regard to case, so one spelling of each is enough. */
function unique(texts) {
	return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
// src/commands/planning.ts
/** Tenants share nothing but this machine, so many can be under way at once. */
const tenantsAtOnce = 32;
/**
* Connects each tenant. Nothing is asked of any of them yet.
* @throws RingfenceError where the environment names an impossible cloud
*/
function connectTenants(tenants, context, { writing }) {
	const cloud = resolveCloud(context.environment);
	const { clientId, environment, requestsPerSecond, onSecret, log, today } = context;
	return tenants.map((desired) => {
		const entra = connectTenant({
			id: desired.id,
			name: desired.name
		}, {
			cloud,
			environment,
			requestsPerSecond,
			onSecret,
			onRetry: (message) => log.info(message),
			...clientId === void 0 ? {} : { clientId }
		});
		const plan = async () => {
			try {
				return planTenant(desired, await entra.read((policies) => directoryQuery(desired, policies)), {
					today,
					writing
				});
			} catch (error) {
				if (!(error instanceof RingfenceError)) throw error;
				return unreadableTenant(desired, error);
			}
		};
		return {
			desired,
			entra,
			plan
		};
	});
}
/** Runs a task per tenant, many at once, with the results in the order of the tenants. */
async function forEachTenant(items, task) {
	return pLimit(tenantsAtOnce).map(items, task);
}
export { placeholder as i, forEachTenant as n, combinePlan as r, connectTenants as t };
