import { o as __toESM } from "./rolldown-runtime.js";
import { t as RingfenceError } from "./errors.js";
import { a as textAt, i as objectAt, n as isJsonObject, o as textsAt, t as isJsonList } from "./json.js";
import { f as quote, u as makeVisible } from "./suggest.js";
import { a as parseIpRange, s as require_ipaddr } from "./load.js";
import { n as resolveCloud, t as graphScope } from "./cloud2.js";
import { _ as impliedApplications, a as appliesToUsers, c as names, d as planAllowlists, f as locationIds, g as rangeText, h as canonicalLocation, i as unmanagedObjects, l as usersOf, m as resolvePolicy, o as conditionsOf, r as tenantFindings, s as isActive, u as canonicalPolicy, v as nameReferences } from "./validate.js";
import { i as fingerprintOf, n as tenantFingerprint, r as canonicalJson, t as planFingerprint } from "./fingerprint.js";
import { a as compareTexts, i as sortFindings, n as blocks, r as finding, t as acceptFindings } from "./findings.js";
import { isDeepStrictEqual } from "node:util";
import { setTimeout } from "node:timers/promises";
// src/plan/order.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/**
* The order in which changes are safe to make one by one: locations before the policies that name them, but what takes
* addresses or trust away only after the policies that may need something else first; deletions last, and the other
* way round.
*/
function orderChanges(changes) {
	return changes.filter((change) => change !== void 0).sort((a, b) => rank(a) - rank(b) || compareTexts(a.name, b.name) || compareTexts(`${a.id}`, `${b.id}`));
}
function rank(change) {
	const location = change.kind === "namedLocation";
	if (change.action === "delete") return location ? 4 : 3;
	if (!location) return 1;
	return narrows(change) ? 2 : 0;
}
/** Whether an update takes addresses, countries or trust away from a location. Its only yes-or-no settings let more in. */
function narrows({ kind, action, fields }) {
	if (kind !== "namedLocation" || action !== "update") return false;
	return fields.some(({ before, removed = [] }) => before === true || removed.length > 0);
}
/**
* What a location that both gains and loses has to be in the meantime: everything it was and everything it will be, so
* that nobody is locked out between two writes.
* @returns undefined for a change that does not need it
*/
function meanwhile(change) {
	const { after, fields } = change;
	const gains = fields.some((field) => field.after === true || (field.added ?? []).length > 0);
	if (!narrows(change) || !gains) return void 0;
	const united = fields.map(({ path, before, after: fresh }) => [path, unite(before, fresh)]);
	return {
		...change,
		after: canonicalLocation({
			...after,
			...Object.fromEntries(united)
		})
	};
}
function unite(before, after) {
	if (before === true) return true;
	return isJsonList(before) && isJsonList(after) ? [...before, ...after] : after;
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
		const exclusion = readable(policy, access) ? excludeCipp(body, access) : void 0;
		if (exclusion === void 0 && !isActive(policy)) notes.set(id, "off, and not readable with v1.0");
		else if (exclusion === void 0) findings.push(unreadable$1(desired, cippAccess, policy));
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
function unreadable$1(desired, { position }, policy) {
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
	const { matches, policies, changes, findings, touched, notes } = compare$2(desired, observed);
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
function compare$2(desired, observed) {
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
	const allowlists = planAllowlists(desired, observed);
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
		]).concat(allowlists.changes),
		findings: [...[
			locations,
			policies,
			removed,
			access,
			exclusions,
			allowlists
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
		const conditions = objectAt(exclusion.policy, "conditions");
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
	return skipPolicies?.some((skip) => skip.name === name) === true;
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
		fingerprint: planFingerprint(tenants)
	};
}
function finish({ id, name, kind, position, cippApi }, rest) {
	const cipp = cippApi && rest.changes.some(({ part }) => part === "C") ? cippApi : void 0;
	const plan = {
		tenant: {
			id,
			name,
			kind
		},
		position,
		...cipp ? { cipp: {
			url: cipp.url,
			clientId: cipp.clientId
		} } : {},
		...rest
	};
	return {
		...plan,
		fingerprint: tenantFingerprint(plan)
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
function describeAnswer$1(call, answer) {
	const said = graphMessage(answer);
	const requestId = answer.requestId ? ` (request-id ${answer.requestId})` : "";
	return `Graph answered ${answer.status} to ${describeCall(call)}${said ? `: “${said}”` : ""}${requestId}`;
}
const licenceHint = "Conditional Access needs Entra ID P1 or P2 in this tenant.";
/** Texts by which an unlicensed tenant is recognised; the exact answer of each endpoint is not documented. */
function isLicenceRefusal(message) {
	return /not licensed|premium license|not applicable to target tenant/i.test(message);
}
/** Only the Azure CLI gives us a person's token. */
const personHint = "A person's az login cannot reach Conditional Access: the Azure CLI's own application lacks the permission, and none can be added to it. Sign in as the reader or the writer, with az login --service-principal, or rehearse against the sandbox.";
function refusal$1(tenant, call, answer, permission) {
	const message = graphMessage(answer);
	if (isLicenceRefusal(message)) return tenantError(tenant, "rejected", `${describeAnswer$1(call, answer)}.`, { hint: licenceHint });
	const missing = message.includes("Application.Read.All") ? "Application.Read.All" : permission;
	return tenantError(tenant, "permission-missing", `the permission ${missing} is missing. ${describeAnswer$1(call, answer)}.`, { hint: answer.delegated ? personHint : `Give the app registration ${missing} and have an administrator of ${tenant.name} consent to it.` });
}
/**
* What an answer that is not a success means.
* @param permission the application permission that the call needs
*/
function explainAnswer$1(tenant, call, answer, permission) {
	const text = `${describeAnswer$1(call, answer)}.`;
	switch (answer.status) {
		case 400: return tenantError(tenant, "rejected", text, { ...isLicenceRefusal(graphMessage(answer)) && { hint: licenceHint } });
		case 401: return tenantError(tenant, "sign-in-failed", `a fresh token was refused. ${text}`, { hint: "Check that AZURE_AUTHORITY_HOST and RINGFENCE_GRAPH_ENDPOINT mean the same cloud." });
		case 403: return refusal$1(tenant, call, answer, permission);
		case 404:
		case 409:
		case 412: return call.method === "GET" ? tenantError(tenant, "not-found", text) : tenantError(tenant, "changed-since", `the object is gone or has changed since it was read. ${text}`, { hint: "Plan again." });
		default: return tenantError(tenant, "bad-response", text, { hint: "Run again; if it stays, report it." });
	}
}
// src/entra/time.ts
const realTime = {
	now: () => Date.now(),
	sleep: async (milliseconds) => {
		await setTimeout(milliseconds);
	},
	random: () => Math.random()
};
// src/cipp/answer.ts
/** A `copyField` with its text, in JSON that may be cut off or escaped once more inside another text. */
const copyField = /("copyField\\*"\s*:\s*\\*")((?:[^"\\]|\\[^"])*)/gi;
/** Shorter texts are blotted out where they stand, but not looked for elsewhere: they may be part of any word. */
const shortestSecret = 8;
function unescaped(text) {
	try {
		const value = JSON.parse(`"${text}"`);
		return typeof value === "string" ? value : text;
	} catch {
		return text;
	}
}
/** Takes secrets out of a text and tells them, so that nothing that is made of the text can show one. */
function blot(text, onSecret) {
	const secrets = /* @__PURE__ */ new Set();
	const start = text.replace(copyField, (_, before, written) => {
		if (written !== "") for (const secret of [written, unescaped(written)]) secrets.add(secret);
		return `${before}${written === "" ? "" : "***"}`;
	});
	for (const secret of secrets) onSecret?.(secret);
	return {
		text: [...secrets].filter((secret) => secret.length >= shortestSecret).reduce((rest, one) => rest.replaceAll(one, "***"), start),
		found: secrets.size > 0
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isRedirect({ status }) {
	return status >= 300 && status < 400;
}
function isPage(response, text) {
	return /^text\/html/i.test(response.headers.get("content-type") ?? "") || text.startsWith("<");
}
/**
* Reads an answer whole. The content type is not trusted: CIPP sends plain text, JSON and nothing at all with the same
* status, and pages come with 200.
* @param onSecret told every secret in the answer before anything is made of it
*/
async function readAnswer(response, onSecret) {
	const { text: whole, found } = blot(await response.text(), onSecret);
	const common = {
		status: response.status,
		secret: found
	};
	const text = whole.trim();
	if (isRedirect(response)) return {
		...common,
		kind: "page"
	};
	if (text === "") return {
		...common,
		kind: "empty"
	};
	const value = parse(text);
	if (value !== void 0) return {
		...common,
		kind: "json",
		value
	};
	return isPage(response, text) ? {
		...common,
		kind: "page"
	} : {
		...common,
		kind: "text",
		text
	};
}
/** What stands under `Results`, or the whole where nothing is wrapped around it. */
function resultsOf(value) {
	return isJsonObject(value) && value["Results"] !== void 0 ? value["Results"] : value;
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
// src/cipp/text.ts
/** A text that CIPP sent, as a message may show it: one line, visible, not too long. */
function showText(text) {
	return makeVisible(shorten(text, 300));
}
// src/cipp/failures.ts
/** What an answer says for people, where it says anything. */
function textOf(answer) {
	if (answer.kind === "text") return answer.text;
	if (answer.kind !== "json") return "";
	const { value } = answer;
	if (typeof value === "string") return value;
	return isJsonObject(value) ? firstText(value) : "";
}
function firstText(value) {
	const found = [
		"error",
		"message",
		"Results"
	].map((key) => value[key]).find((one) => typeof one === "string");
	return typeof found === "string" ? found : "";
}
function quoted(answer) {
	const text = textOf(answer);
	return text === "" ? "" : `: “${showText(text)}”`;
}
const openSettings = "In CIPP, under Integrations, CIPP-API,";
function notAllowedThrough(tenant, name, status) {
	return tenantError(tenant, status === 401 ? "sign-in-failed" : "permission-missing", `the sign-in in front of CIPP refused Ringfence's API client with ${status}: ${name}.`, { hint: `${openSettings} see that the client is enabled, then choose Save Azure Configuration.` });
}
/**
* CIPP refuses a wrong address and a missing role with one and the same text. GetVersion needs next to no role, so
* that it tells them apart: where it too is refused, it is the address, or a client without any role.
*/
async function explainDenial(transport, name, permission, answer) {
	const probe = await transport.get("GetVersion?LocalVersion=10.0.0", 1).catch(() => void 0);
	const said = `CIPP refused ${name}${quoted(answer)}`;
	const both = `${said}. CIPP says the same of a wrong address and of a missing role`;
	const [text, hint] = probe === void 0 ? [`${both}.`, `see that Ringfence's client has a role with ${permission}, and that its IP ranges hold this machine's address.`] : probe.status === 403 ? [`${both}; as it refuses everything else too, it is most likely the address.`, "see that the IP ranges of Ringfence's client hold this machine's public address (GitHub-hosted runners have no fixed one), and that it has a role."] : [`Ringfence's API client lacks ${permission}: ${said}. It is not the address, because CIPP answers this client otherwise.`, `give Ringfence's client a role with ${permission}.`];
	return tenantError(transport.tenant, "permission-missing", text, { hint: `${openSettings} ${hint}` });
}
function explainPage(tenant, name, { status }) {
	return tenantError(tenant, "bad-response", `${name} was answered with a web page instead of data (status ${status}).`, { hint: "cipp.api.url is to be the API URL (in CIPP under Integrations, CIPP-API), not the portal. If it is, CIPP may still be starting: run again." });
}
/** What a status means by itself: the code and what to do. */
function meaningOf(status) {
	if (status === 404) return ["not-found", "Check cipp.api.url; an old CIPP may have to be updated."];
	if (status === 429) return ["throttled", "Run again later."];
	if (status === 503) return ["service-unavailable", "CIPP is starting, or this function is switched off in CIPP. Run again later."];
	return isTransient(status) ? ["service-unavailable", "The reason stands in CIPP's own log (Logbook). Run again; if it stays, look there."] : ["bad-response", "Run again; if it stays, report it with the version of CIPP."];
}
const bodies = {
	json: "",
	empty: " with nothing",
	page: " with a web page",
	text: ""
};
function describeAnswer(endpoint, answer) {
	const { status, kind } = answer;
	return `CIPP answered ${status}${kind === "text" && status < 300 ? " with something other than JSON" : bodies[kind]} to ${endpoint}${quoted(answer)}.`;
}
/**
* What an answer means that is of no use.
* @param name the endpoint with its query
* @param permission CIPP's name of the permission that the endpoint needs
*/
async function explainAnswer(transport, name, permission, answer) {
	const { tenant } = transport;
	const endpoint = name.split("?")[0] ?? name;
	const { status, kind } = answer;
	if (status === 401 || status === 403 && (kind === "page" || kind === "empty")) return notAllowedThrough(tenant, endpoint, status);
	if (status === 403) return await explainDenial(transport, endpoint, permission, answer);
	if (kind === "page" && !isTransient(status)) return explainPage(tenant, endpoint, answer);
	const [code, hint] = meaningOf(status);
	return tenantError(tenant, code, `${status === 404 ? `there is no ${endpoint} at ${transport.endpoint}. ` : ""}${describeAnswer(endpoint, answer)}`, { hint });
}
/** What an error says beside the tenant, for places where the tenant is known. */
function withoutTenant({ tenant }, { message }) {
	const prefix = `${tenant.name} (${tenant.id}): `;
	return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
/** Why a read that can be done without told nothing, in a sentence. The addresses are right where others succeed. */
function describeRefusal(name, permission, answer) {
	const endpoint = name.split("?")[0] ?? name;
	if (answer.status === 403) return `${endpoint} needs the permission ${permission}, which Ringfence's API client lacks.`;
	return answer.status === 404 ? `this CIPP has no ${endpoint}.` : describeAnswer(endpoint, answer);
}
/** A list, one object where a list of one was unwrapped, or undefined for anything else. */
function rowsOf(value) {
	if (isJsonList(value)) return value;
	return isJsonObject(value) ? [value] : void 0;
}
// src/cipp/notes.ts
/** What one note says, or what an object says that should have been something else. */
function noteText(item) {
	if (!isJsonObject(item)) return String(item);
	const text = [
		"resultText",
		"error",
		"message"
	].map((key) => item[key]).find((one) => typeof one === "string");
	return typeof text === "string" ? text : "(no reason given)";
}
function toneOf(item) {
	if (typeof item === "string") return "remark";
	const state = isJsonObject(item) ? item["state"] : void 0;
	if (state === "error" || state === "warning") return state;
	return typeof state === "string" || isJsonObject(item) && "resultText" in item ? "remark" : "error";
}
/**
* Reads the answer to an AddUpdate. Success is a list, bare or under `Results`, of texts and objects with a state;
* a single text instead of a list is a failure.
* @returns undefined where nothing was said
*/
function readNotes(answer) {
	if (answer.kind !== "json") return void 0;
	const results = isJsonObject(answer.value) ? answer.value["Results"] : void 0;
	const said = results ?? answer.value;
	const items = (isJsonList(said) ? said : [said]).filter((item) => item !== null && item !== "");
	if (items.length === 0) return void 0;
	const tone = typeof said === "string" ? () => "error" : toneOf;
	const of = (wanted) => items.filter((item) => tone(item) === wanted).map(noteText);
	return {
		errors: of("error"),
		warnings: of("warning"),
		wrapped: results !== void 0
	};
}
// src/cipp/api-clients.ts
const list$1 = "ExecApiClient?Action=List";
const permission = "CIPP.Extension.ReadWrite";
/** CIPP's word for no restriction. */
const anywhere = "any";
/** `undefined` for anything but texts: CIPP itself opens a client whose ranges it cannot read. */
function rangesOf(value) {
	if (typeof value === "string") return value === "" ? void 0 : [value];
	if (!isJsonList(value)) return void 0;
	const texts = value.filter((item) => typeof item === "string");
	return texts.length === value.length ? texts : void 0;
}
/**
* One row of the list in our own form. An empty list of ranges is not open: CIPP up to 10.8 then denies everybody.
* A flag that is no boolean is as unfit to be sent back as a role that is no text, and counts as `roleUnknown` too.
* @returns undefined for an object that is no client
*/
function parseClient(row) {
	const { ClientId, AppName, Role, IPRange, Enabled, MCPAllowed = false } = row;
	if (typeof ClientId !== "string" || ClientId === "") return void 0;
	const ranges = rangesOf(IPRange);
	const open = ranges === void 0 || ranges.some((range) => range.toLowerCase() === anywhere);
	return {
		clientId: ClientId.toLowerCase(),
		name: typeof AppName === "string" ? AppName : "",
		role: typeof Role === "string" && Role !== "" ? Role : null,
		enabled: Enabled === true,
		mcpAllowed: MCPAllowed === true,
		ipRanges: open ? [] : ranges,
		open,
		roleUnknown: typeof Role !== "string" && Role !== null || typeof Enabled !== "boolean" || typeof MCPAllowed !== "boolean"
	};
}
function saysNothing(answer) {
	return answer.kind === "empty" || answer.kind === "json" && resultsOf(answer.value) === null;
}
/**
* Every API client that CIPP knows. CIPP without any answers with nothing at all; up to 10.8 it lets single words
* stray among the clients, which are passed over. An object that is no client is an error that came with status 200.
*/
async function listApiClients(transport) {
	const answer = await transport.get(list$1);
	if (answer.status !== 200) throw await explainAnswer(transport, list$1, permission, answer);
	if (saysNothing(answer)) return [];
	const rows = answer.kind === "json" ? rowsOf(resultsOf(answer.value)) : void 0;
	if (rows === void 0) throw await explainAnswer(transport, list$1, permission, answer);
	return rows.filter(isJsonObject).map((row) => {
		const client = parseClient(row);
		if (client !== void 0) return client;
		const text = `CIPP answered 200 to the list of API clients with something that is none: “${showText(noteText(row))}”.`;
		throw tenantError(transport.tenant, "bad-response", text, { hint: "The reason stands in CIPP's own log (Logbook)." });
	});
}
// src/cipp/ranges.ts
function refuse(text, why) {
	return new RingfenceError("bad-input", `${JSON.stringify(text)} cannot be written to CIPP: ${why}. Nothing was sent.`);
}
/**
* A range in the one form that CIPP both takes and matches: IPv4 as `a.b.c.d` or `a.b.c.d/nn` with the host bits off,
* IPv6 as eight groups, because CIPP drops what has `::` in it and, when nothing is left, opens the client.
* A single address goes without its prefix: CIPP then finds it as text as well as by its bits.
* @throws RingfenceError bad-input for what is no range, and for a prefix of 0, which CIPP takes for half of all addresses
*/
function toCippRange(text) {
	const range = parseIpRange(text);
	if ("error" in range) throw refuse(text, range.error);
	if (range.prefix === 0) throw refuse(text, "CIPP takes a prefix of 0 for half of all addresses, not for all of them");
	const [network = ""] = range.canonical.split("/");
	const written = import_ipaddr.default.parse(network).toNormalizedString();
	return range.prefix === (range.family === "ipv4" ? 32 : 128) ? written : `${written}/${range.prefix}`;
}
/**
* A whole list in CIPP's form, without repetitions.
* @throws RingfenceError bad-input for an empty list, too: CIPP takes it for "any address"
*/
function toCippRanges(ranges) {
	if (ranges.length > 0) return [...new Set(ranges.map(toCippRange))];
	throw new RingfenceError("bad-input", "an empty list of ranges would open CIPP to any address. Nothing was sent.");
}
/**
* The canonical range that a text stored in CIPP stands for, as in 203.0.113.0/24. Undefined for what CIPP keeps but
* never matches (999.1.1.1, 203.0.113.0/33, 2001:db8/32, an IPv4 address inside IPv6), for what systems read
* differently (leading zeros), and for a prefix of 0, whose meaning hangs on CIPP's version.
*/
function fromCippRange(text) {
	const range = parseIpRange(text);
	return "error" in range || range.prefix === 0 ? void 0 : range.canonical;
}
/** Whether two lists mean the same ranges, whatever their order, spelling and repetitions. */
function sameRanges(a, b) {
	const meant = (ranges) => new Set(ranges.map((text) => fromCippRange(text) ?? `unreadable ${text.toLowerCase()}`));
	const [first, second] = [meant(a), meant(b)];
	return first.size === second.size && [...first].every((range) => second.has(range));
}
// src/cipp/verification.ts
/** How often the whole replacement is sent, where the answer is lost and nothing has changed. */
const mostPosts$1 = 2;
const reset = "a new secret came back, which nobody asked for: the older ones may be gone";
async function send(transport, replacement) {
	const { name, permission, body } = replacement;
	const answer = await transport.post(name, body);
	if (answer.kind === "lost") return {
		lost: answer.what,
		warnings: []
	};
	if (answer.status !== 200 || answer.kind === "page" || answer.kind === "text") throw await explainAnswer(transport, name, permission, answer);
	const notes = readNotes(answer);
	if (notes === void 0) return {
		lost: "answered with nothing",
		warnings: []
	};
	if (notes.errors.length > 0) throw replacement.explain(notes);
	return { warnings: answer.secret ? [...notes.warnings, reset] : notes.warnings };
}
async function readBack(transport, { subject, read }, { lost }) {
	try {
		return await read();
	} catch (cause) {
		if (!(cause instanceof RingfenceError)) throw cause;
		const done = lost === void 0 ? "was written, but" : `may have been written (CIPP ${lost}), and`;
		throw tenantError(transport.tenant, lost === void 0 ? "not-verified" : "uncertain", `${subject} ${done} could not be read back. ${cause.message}`, {
			...cause.hint && { hint: cause.hint },
			cause
		});
	}
}
function notVerified(transport, { subject, compare }, after, { lost, warnings }) {
	const { text, hint } = after === void 0 ? {
		text: "It is no longer there.",
		hint: "Plan again."
	} : compare(after);
	const told = [...lost ? [` CIPP ${lost}.`] : [], ...warnings.map((warning) => ` CIPP warned: “${showText(warning)}”.`)].join("");
	return tenantError(transport.tenant, "not-verified", `${subject} is not as it was to be. ${text}${told}`, { hint });
}
/**
* Writes and reads back, because CIPP's 200 says little. An answer that was lost is looked up before the same is sent
* once more; it is sent again only when nothing at all has changed.
* @throws RingfenceError permission-missing or rejected when CIPP refused; not-verified when something else came of
* it, or CIPP warned that it took only a part; uncertain when neither answer nor result could be had
*/
async function replaceAndVerify(transport, replacement) {
	for (let posts = 1;; posts++) {
		const doubts = await send(transport, replacement);
		const after = await readBack(transport, replacement, doubts);
		if (after !== void 0 && replacement.isDone(after) && doubts.warnings.length === 0) return;
		if (!(doubts.lost !== void 0 && after !== void 0 && replacement.isUnchanged(after)) || posts === mostPosts$1) throw notVerified(transport, replacement, after, doubts);
	}
}
// src/cipp/client-update.ts
function describe({ name, clientId }) {
	return `API client ${quote(name)} (${clientId})`;
}
function showReach({ ipRanges, open }) {
	if (open) return "any address";
	return ipRanges.length === 0 ? "no address" : ipRanges.map(showText).join(", ");
}
function showRest({ role, enabled, mcpAllowed }) {
	return `role ${quote(role ?? "")}, enabled ${enabled}, MCP ${mcpAllowed}`;
}
async function findClient(transport, clientId) {
	const found = (await listApiClients(transport)).filter((client) => client.clientId === clientId);
	if (found.length < 2) return found[0];
	const text = `CIPP lists API client ${clientId} ${found.length} times, so that it cannot tell which is meant.`;
	throw tenantError(transport.tenant, "bad-response", text, { hint: "Delete all but one of them in CIPP." });
}
async function findWritable$1(transport, clientId) {
	const client = await findClient(transport, clientId);
	if (client === void 0) {
		const text = `API client ${clientId} has vanished from CIPP since it was read. Nothing was written.`;
		throw tenantError(transport.tenant, "changed-since", text, { hint: "Plan again." });
	}
	if (!client.roleUnknown) return client;
	const text = `the role or a flag of ${describe(client)} cannot be read, and CIPP would lose it at a write. Nothing was written.`;
	throw tenantError(transport.tenant, "bad-response", text, { hint: "Set the client's ranges in CIPP's own portal, and report this with the version of CIPP." });
}
/**
* CIPP replaces all four fields at once: a role or range that is no object of label and value is erased, a flag that
* is left out is off. Never more than this: CIPPAPI, ResetSecret or a retryPayload would wipe the client's secrets.
*/
function bodyOf$2(before, wanted) {
	const option = (value) => ({
		label: value,
		value
	});
	return {
		Action: "AddUpdate",
		ClientId: before.clientId,
		Role: option(before.role ?? ""),
		IPRange: wanted.map(option),
		Enabled: before.enabled,
		MCPAllowed: before.mcpAllowed
	};
}
/** CIPP refuses in a bare list and fails in a wrapped one; either way it says so with status 200. */
function refusal(transport, before, { errors, wrapped }) {
	const { tenant } = transport;
	const said = errors.map((text) => `“${showText(text)}”`).join(" ");
	if (wrapped) return tenantError(tenant, "rejected", `CIPP could not update ${describe(before)}: ${said}`, { hint: "Even for addresses alone CIPP-SAM needs Application.ReadWrite.All and Directory.ReadWrite.All in this tenant. Do not take the retry that CIPP offers: it resets the client's secret." });
	return tenantError(tenant, "permission-missing", `CIPP refused to update ${describe(before)}: ${said}`, { hint: `An API client can manage only those whose role grants no more than its own. Give Ringfence's own client the role ${quote(before.role ?? "cipp-api")} or a higher one.` });
}
function sameReach(a, b) {
	return a.open === b.open && sameRanges(a.ipRanges, b.ipRanges);
}
function sameRest$1(a, b) {
	return a.role === b.role && a.enabled === b.enabled && a.mcpAllowed === b.mcpAllowed;
}
function compare$1(before, wanted, after) {
	const reach = `Asked for: ${showReach({
		ipRanges: wanted,
		open: false
	})}; CIPP now has: ${showReach(after)}.`;
	const rest = sameRest$1(before, after) ? "" : ` Before: ${showRest(before)}; now: ${showRest(after)}.`;
	const hint = after.open ? "The client is open to the world. Set its ranges in CIPP under Integrations, CIPP-API, or run again." : "Compare the client in CIPP under Integrations, CIPP-API, then plan again.";
	return {
		text: reach + rest,
		hint
	};
}
/**
* Gives one API client its ranges and nothing else: lists first, sends the other three fields back as they are just
* then, and lists again to compare all four.
* @param ipRanges canonical or in CIPP's form
* @throws RingfenceError bad-input, changed-since, permission-missing, rejected, not-verified, uncertain, …
*/
async function updateApiClient(transport, clientId, ipRanges) {
	const id = clientId.toLowerCase();
	const wanted = toCippRanges(ipRanges);
	const before = await findWritable$1(transport, id);
	const isDone = (after) => sameReach(after, {
		ipRanges: wanted,
		open: false
	}) && sameRest$1(before, after);
	if (isDone(before)) return;
	await replaceAndVerify(transport, {
		subject: describe(before),
		name: "ExecApiClient",
		permission,
		body: bodyOf$2(before, wanted),
		read: () => findClient(transport, id),
		isDone,
		isUnchanged: (after) => sameReach(after, before) && sameRest$1(before, after),
		compare: (after) => compare$1(before, wanted, after),
		explain: (notes) => refusal(transport, before, notes)
	});
}
// src/cipp/deployment.ts
/** Azure Static Web Apps, Microsoft's own application: it signs people in to every classic CIPP. */
const staticWebApps = "d414ee2d-73e5-4e5b-bb16-03ef55fea597";
/** One try more than one: what these tell can be done without. */
const fewTries = 2;
function objectOf(answer) {
	const value = answer.kind === "json" && answer.status === 200 ? resultsOf(answer.value) : void 0;
	return isJsonObject(value) ? value : void 0;
}
async function ask$1(transport, name, permission) {
	try {
		const answer = await transport.get(name, fewTries);
		return objectOf(answer) ?? describeRefusal(name, permission, answer);
	} catch (error) {
		if (error instanceof RingfenceError) return withoutTenant(transport, error);
		throw error;
	}
}
/** The version of CIPP's back end, as in 10.8.2. CIPP asks GitHub before it answers, and fails where it cannot. */
async function readVersion(transport) {
	const answer = await ask$1(transport, "GetVersion?LocalVersion=10.0.0", "CIPP.Core.Read");
	const version = typeof answer === "string" ? "" : textAt(answer, "LocalCIPPAPIVersion");
	if (version !== "") return {
		value: version,
		refusals: []
	};
	return {
		value: void 0,
		refusals: [{
			what: "version",
			message: typeof answer === "string" ? answer : "GetVersion did not tell the version of CIPP's back end."
		}]
	};
}
function unknownApp(generation, message) {
	return {
		value: {
			generation,
			signInAppId: void 0
		},
		refusals: [{
			what: "sign-in app",
			message
		}]
	};
}
/**
* Classic or NG, and the application that signs people in. NG is the one that runs on Linux; only there is what
* ExecSSOSetup tells the sign-in app, while on a classic CIPP it may be any API client.
*/
async function readGeneration(transport) {
	const urls = await ask$1(transport, "ExecBackendURLs", "CIPP.AppSettings.Read");
	if (typeof urls === "string") return unknownApp("unknown", urls);
	const system = textAt(urls, "OS").toLowerCase();
	if (system === "windows") return {
		value: {
			generation: "classic",
			signInAppId: staticWebApps
		},
		refusals: []
	};
	if (system !== "linux") return unknownApp("unknown", "ExecBackendURLs did not tell what CIPP runs on, and so not its generation.");
	const setup = await ask$1(transport, "ExecSSOSetup?Action=Status", "CIPP.AppSettings.ReadWrite");
	if (typeof setup === "string") return unknownApp("ng", setup);
	const appId = textAt(setup, "appId").toLowerCase();
	return appId === "" ? unknownApp("ng", "ExecSSOSetup did not tell which application signs people in to CIPP.") : {
		value: {
			generation: "ng",
			signInAppId: appId
		},
		refusals: []
	};
}
// src/cipp/endpoint.ts
const endpointVariable = "RINGFENCE_CIPP_ENDPOINT";
function parseAddress(tenant, name, text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url?.protocol === "https:" && url.username === "" && url.password === "") return url;
	throw tenantError(tenant, "bad-input", `${name} is ${JSON.stringify(text)}, which is no https address.`, { hint: "In CIPP, the API URL stands under Integrations, CIPP-API." });
}
/**
* Where the CIPP-API is, with `/api` and without a trailing slash. RINGFENCE_CIPP_ENDPOINT stands in for the address
* in the policy file where Entra is stood in for as well; a token for the real CIPP never goes anywhere else.
* @throws RingfenceError bad-input
*/
function resolveEndpoint(tenant, url, { environment, cloud }) {
	const override = environment[endpointVariable];
	if (override && !cloud.custom) throw tenantError(tenant, "bad-input", `${endpointVariable} is set, but sign-in is Microsoft's own: the token would leave for ${override}.`, { hint: `Unset ${endpointVariable}; the address of CIPP stands in the policy file, cipp.api.url.` });
	if (!override && !cloud.real) throw tenantError(tenant, "bad-input", `sign-in is a sandbox, and ${endpointVariable} is not set: ${url} would be called with its tokens.`, { hint: `Set ${endpointVariable} to the sandbox's address.` });
	const address = parseAddress(tenant, override ? endpointVariable : "cipp.api.url", override || url);
	return `${address.origin}${address.pathname.replace(/\/+$/, "").replace(/\/api$/i, "")}/api`;
}
// src/cipp/roles.ts
const customRoles = "ExecCustomRole";
const roleList = "ListCustomRole";
const rolePermission = "CIPP.SuperAdmin.ReadWrite";
const listPermission = "CIPP.Core.Read";
/** Of these CIPP stores nothing but ranges and group. */
const builtIn = /* @__PURE__ */ new Set([
	"readonly",
	"editor",
	"admin",
	"superadmin"
]);
function isBuiltIn(name) {
	return builtIn.has(name);
}
/** Columns of the table and what is sent apart; everything else goes back as it came, known to us or not. */
const apart = /* @__PURE__ */ new Set([
	"RowKey",
	"PartitionKey",
	"RoleName",
	"Type",
	"IPRange",
	"Timestamp",
	"ETag"
]);
function restOf(row) {
	return Object.fromEntries(Object.entries(row).filter(([key]) => !apart.has(key) && !key.toLowerCase().startsWith("odata.")));
}
function roleOf(row) {
	const single = textAt(row, "IPRange");
	return {
		name: textAt(row, "RowKey").toLowerCase(),
		ipRanges: single === "" ? textsAt(row, "IPRange") : [single],
		rest: restOf(row)
	};
}
/** ListCustomRole has the group as two texts, and of built-in roles nothing else that is stored. */
function builtInRoleOf(row) {
	const label = textAt(row, "EntraGroup");
	const value = textAt(row, "EntraGroupId");
	const mapped = label !== "" || value !== "";
	return {
		...roleOf({
			RowKey: textAt(row, "RoleName"),
			IPRange: row["IPRange"] ?? []
		}),
		rest: mapped ? { EntraGroup: {
			label,
			value
		} } : {}
	};
}
async function rows(transport, name, permission) {
	const answer = await transport.get(name, 3);
	const list = answer.status === 200 && answer.kind === "json" ? rowsOf(answer.value) : void 0;
	if (list === void 0) throw await explainAnswer(transport, name, permission, answer);
	return list.filter(isJsonObject);
}
/**
* The roles of these names, built-in and custom, with everything that has to be sent back at a write.
* Without a single custom role ExecCustomRole keeps silent about the built-in ones, which ListCustomRole then tells.
* @throws RingfenceError permission-missing where Ringfence's API client is not superadmin, …
*/
async function readRoles(transport, names) {
	const asked = new Set(names.map((name) => name.toLowerCase()));
	if (asked.size === 0) return [];
	const known = (await rows(transport, customRoles, rolePermission)).map(roleOf);
	const builtInRoles = ([...asked].some((name) => isBuiltIn(name) && !known.some((role) => role.name === name)) ? await rows(transport, roleList, listPermission) : []).filter((row) => isBuiltIn(textAt(row, "RoleName"))).map(builtInRoleOf);
	const all = new Map([...builtInRoles, ...known].map((role) => [role.name, role]));
	return [...asked].map((name) => all.get(name)).filter((role) => role !== void 0);
}
// src/cipp/role-update.ts
/** What a role is, beside its ranges. Anything else that CIPP lists is sent back, too, but need not stay the same. */
const kept = [
	"Permissions",
	"PermissionRules",
	"AllowedTenants",
	"BlockedTenants",
	"BlockedEndpoints",
	"EntraGroup"
];
function sameRest(a, b) {
	return kept.every((key) => isDeepStrictEqual(a[key], b[key]));
}
/** What would be lost at a write, because it cannot be read in the form that CIPP takes. */
function unreadable({ name, rest }) {
	const group = rest["EntraGroup"];
	if (group !== void 0 && group !== null && textAt(objectAt(rest, "EntraGroup"), "value") === "") return "group";
	return isBuiltIn(name) || isJsonObject(rest["Permissions"]) ? void 0 : "permissions";
}
async function findRole(transport, name) {
	return (await readRoles(transport, [name]))[0];
}
async function findWritable(transport, name) {
	const { tenant } = transport;
	const role = await findRole(transport, name);
	if (role === void 0) throw tenantError(tenant, "changed-since", `CIPP has no role ${quote(name)} any more. Nothing was written.`, { hint: "Plan again." });
	const lost = unreadable(role);
	if (lost === void 0) return role;
	throw tenantError(tenant, "bad-response", `the ${lost} of CIPP's role ${quote(name)} cannot be read, and CIPP would lose it at a write. Nothing was written.`, { hint: "Set the role's ranges in CIPP's own portal, and report this with the version of CIPP." });
}
function show(ranges) {
	return ranges.length === 0 ? "any address" : ranges.map(showText).join(", ");
}
function compare(before, wanted, after) {
	const ranges = `Asked for: ${show(wanted)}; CIPP now has: ${show(after.ipRanges)}.`;
	const changed = kept.filter((key) => !isDeepStrictEqual(before.rest[key], after.rest[key]));
	return {
		text: ranges + (changed.length === 0 ? "" : ` Changed beside it: ${changed.join(", ")}.`),
		hint: "Compare the role in CIPP under CIPP Roles, then plan again."
	};
}
/** Ranges are plain texts here, while API clients take objects: the wrong form of the two removes the restriction. */
function bodyOf$1({ name, rest }, wanted) {
	return {
		...rest,
		RoleName: name,
		IPRange: wanted
	};
}
/**
* Gives one role of CIPP its ranges and nothing else: permissions, tenants, endpoints and the Entra group go back as
* they are just then, since whatever is left out is removed, and are compared afterwards.
* @param ipRanges canonical or in CIPP's form
* @throws RingfenceError bad-input, for superadmin too, which CIPP never restricts; changed-since, permission-missing,
* rejected, not-verified, uncertain, …
*/
async function updateRole(transport, name, ipRanges) {
	const { tenant } = transport;
	const roleName = name.toLowerCase();
	if (roleName === "superadmin") throw tenantError(tenant, "bad-input", "CIPP does not restrict the role superadmin, so that nobody locks the last door. Nothing was sent.", { hint: "Take superadmin out of cipp.roles." });
	const wanted = toCippRanges(ipRanges);
	const before = await findWritable(transport, roleName);
	const isDone = (after) => sameRanges(after.ipRanges, wanted) && sameRest(before.rest, after.rest);
	if (isDone(before)) return;
	await replaceAndVerify(transport, {
		subject: `CIPP's role ${quote(roleName)}`,
		name: "ExecCustomRole?Action=AddUpdate",
		permission: rolePermission,
		body: bodyOf$1(before, wanted),
		read: () => findRole(transport, roleName),
		isDone,
		isUnchanged: (after) => sameRanges(after.ipRanges, before.ipRanges) && sameRest(before.rest, after.rest),
		compare: (after) => compare(before, wanted, after),
		explain: ({ errors }) => {
			const said = errors.map((text) => `“${showText(text)}”`).join(" ");
			const text = `CIPP could not update its role ${quote(roleName)}: ${said}`;
			return tenantError(tenant, "rejected", text, { hint: "The reason stands in CIPP's own log (Logbook)." });
		}
	});
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
	return tenantError(tenant, outcome.kind === "answer" || outcome.kind === "malformed" ? "sign-in-failed" : "no-network", text, { hint: outcome.kind === "network" && outcome.hopeless ? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS." : "Run the job again; see githubstatus.com if it stays." });
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
* Signs in to Graph, or to what `scope` says, with the runner's OIDC token, asked for afresh. The library itself does not repeat anything: MSAL keeps a
* 429 or 5xx for a minute and answers from memory, so every try of ours has a credential of its own.
*/
function acquireWithOidc(tenant, clientId, options) {
	const { cloud, scope = graphScope(cloud) } = options;
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
			return await credential.getToken(scope);
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
/** Signs in as an app registration: a person's token of the Azure CLI cannot reach Conditional Access. */
function cliCommand(tenant) {
	return `az login --service-principal --tenant ${tenant.id} --username <client id of the reader or the writer> --allow-no-subscriptions`;
}
function explainCli(context, text) {
	const { tenant } = context;
	if (/could not be found/i.test(text)) return {
		code: "sign-in-failed",
		text: "there is no GitHub OIDC token here, and the Azure CLI is not installed",
		hint: `Install it from https://aka.ms/azure-cli, then run: ${cliCommand(tenant)}`
	};
	return {
		code: "sign-in-failed",
		text: `the Azure CLI gave no token: “${shorten(text)}”`,
		hint: `Run: ${cliCommand(tenant)}`
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
	if (holder?.toLowerCase() !== tenant.id.toLowerCase()) throw tenantError(tenant, "wrong-tenant", `the access token is for tenant ${holder ?? "(none)"}. Nothing was sent.`, { hint: `Check AZURE_AUTHORITY_HOST; with the Azure CLI, run: ${cliCommand(tenant)}` });
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
// src/cipp/tokens.ts
/** Milliseconds for one sign-in, with everything that is repeated of it. */
const budget$1 = 12e4;
/**
* Tokens that the API client asks for itself (`api://<clientId>/.default`), by federated credential: CIPP never looks
* at how its client proved itself, so no secret is needed. The Azure CLI cannot stand in: its token is another app's,
* and CIPP lets in its own API clients only.
*/
function createTokens(clientId, options) {
	const { tenant, environment } = options;
	if (!offersOidc(environment)) return { async get() {
		throw tenantError(tenant, "sign-in-failed", "CIPP lets in its own API clients only, and there is no OIDC token here to sign in as one.", { hint: "Run this in GitHub Actions, in a job with “permissions: id-token: write”. A login of the Azure CLI does not open CIPP." });
	} };
	return createCredential(tenant, {
		...options,
		clientId,
		scope: `api://${clientId}/.default`,
		budget: budget$1
	});
}
// src/cipp/transport.ts
/** Milliseconds that one attempt may take: a CIPP that slept starts in half a minute. */
const timeout = 6e4;
/** Milliseconds for one request with everything that is repeated of it. */
const budget = 15e4;
const mostTries = 8;
/** A page or half of some JSON instead of an answer may be a start-up or a gateway; a refusal as a page is final. */
function outcomeOf$1(answer, retryAfter) {
	const { status, kind } = answer;
	return status >= 200 && status < 300 && (kind === "page" || kind === "text") ? {
		kind: "malformed",
		status
	} : {
		kind: "answer",
		status,
		retryAfter
	};
}
function createSend({ endpoint, tokens, fetch, onSecret }) {
	const once = async ({ method, name, body }, renew) => {
		const { value } = await tokens.get({ renew });
		try {
			const response = await fetch(`${endpoint}/${name}`, {
				method,
				body: body === void 0 ? null : JSON.stringify(body),
				headers: {
					Authorization: `Bearer ${value}`,
					Accept: "application/json",
					...body && { "Content-Type": "application/json" }
				},
				redirect: "manual",
				signal: AbortSignal.timeout(timeout)
			});
			const answer = await readAnswer(response, onSecret);
			return {
				answer,
				outcome: outcomeOf$1(answer, response.headers.get("retry-after") ?? void 0)
			};
		} catch (error) {
			return { outcome: outcomeOfError(error) };
		}
	};
	return async (request) => {
		const attempt = await once(request, false);
		return attempt.answer?.status === 401 ? await once(request, true) : attempt;
	};
}
function noNetwork({ tenant, endpoint }, outcome) {
	const hopeless = outcome.kind === "network" && outcome.hopeless;
	return tenantError(tenant, "no-network", `CIPP at ${new URL(endpoint).origin} ${describeOutcome(outcome)}.`, { hint: hopeless ? "If the certificate is your own, name its file in NODE_EXTRA_CA_CERTS." : "Check cipp.api.url, the network and any proxy, then run again." });
}
function describeLost(outcome, answer) {
	if (answer?.kind === "page") return `answered ${answer.status} with a web page`;
	if (answer?.kind === "text") return `answered ${answer.status}: “${showText(answer.text)}”`;
	return describeOutcome(outcome);
}
/** Sends until the answer is final, the tries are used up, or a write may not be repeated. */
function createRepeat(options) {
	const { tenant, time, onRetry } = options;
	const send = createSend(options);
	return async (request, tries) => {
		const started = time.now();
		for (let number = 1;; number++) {
			const attempt = await send(request);
			const now = time.now();
			const decision = decide({
				outcome: attempt.outcome,
				repeatable: request.method === "GET",
				paced: false,
				number,
				elapsed: now - started,
				budget,
				now,
				random: time.random()
			});
			if (decision.action !== "retry" || number >= tries) return {
				...attempt,
				decision
			};
			const wait = (decision.wait / 1e3).toFixed(1);
			const said = describeOutcome(attempt.outcome);
			onRetry?.(`${tenant.name}: CIPP ${said}, trying again in ${wait} s: ${request.name.split("?")[0]}`);
			await time.sleep(decision.wait);
		}
	};
}
/** Signs in at the first request. */
function createTransport(options) {
	const repeat = createRepeat(options);
	return {
		tenant: options.tenant,
		endpoint: options.endpoint,
		async get(name, tries = mostTries) {
			const { answer, outcome } = await repeat({
				method: "GET",
				name
			}, tries);
			if (answer === void 0) throw noNetwork(options, outcome);
			return answer;
		},
		async post(name, body) {
			const { answer, outcome, decision } = await repeat({
				method: "POST",
				name,
				body
			}, mostTries);
			if (decision.action === "uncertain") return {
				kind: "lost",
				what: describeLost(outcome, answer)
			};
			if (answer === void 0) throw noNetwork(options, outcome);
			return answer;
		}
	};
}
// src/cipp/connect.ts
async function readRolesOrWhy(transport, names) {
	try {
		return {
			roles: await readRoles(transport, names),
			refusals: []
		};
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		return {
			roles: [],
			refusals: [{
				what: "roles",
				message: withoutTenant(transport, error)
			}]
		};
	}
}
async function readAll(transport, names) {
	const [apiClients, version, generation, { roles, refusals }] = await Promise.all([
		listApiClients(transport),
		readVersion(transport),
		readGeneration(transport),
		readRolesOrWhy(transport, names)
	]);
	return {
		version: version.value,
		...generation.value,
		apiClients,
		roles,
		refusals: [
			...version.refusals,
			...generation.refusals,
			...refusals
		]
	};
}
function selfRefused(tenant, clientId) {
	return tenantError(tenant, "bad-input", `API client ${clientId} is the one Ringfence signs in as; restricting it could lock Ringfence out. Nothing was sent.`, { hint: "Write it with “unrestricted: true” and a reason (it holds no secret: only this repository's OIDC token opens it), or run Ringfence on a self-hosted runner whose address is in the ranges." });
}
/**
* Connects to one CIPP. Nothing is sent yet: the first read or write signs in.
* @throws RingfenceError bad-input for an address that is not https, or that does not belong to the cloud
*/
function connectCipp(api, options) {
	const { tenant, allowSelfUpdate = false } = options;
	const own = api.clientId.toLowerCase();
	const wire = {
		...options,
		endpoint: resolveEndpoint(tenant, api.url, options),
		time: options.time ?? realTime,
		fetch: options.fetch ?? globalThis.fetch
	};
	const transport = createTransport({
		...wire,
		tokens: options.tokens ?? createTokens(own, wire)
	});
	return {
		read: ({ roles }) => readAll(transport, roles),
		async updateApiClient(clientId, { ipRanges }) {
			if (clientId.toLowerCase() === own && !allowSelfUpdate) throw selfRefused(tenant, own);
			await updateApiClient(transport, clientId, ipRanges);
		},
		updateRole: (name, { ipRanges }) => updateRole(transport, name, ipRanges)
	};
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
		if (answer.status !== 200) throw explainAnswer$1(graph.tenant, call, answer, permission);
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
	return explainAnswer$1(graph.tenant, call, answer, writePermission);
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
	if (answer.status !== 200) throw explainAnswer$1(graph.tenant, call, answer, readPermission);
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
	if (answer.status !== 200) throw explainAnswer$1(graph.tenant, call, answer, "Policy.Read.All");
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
	const { groups, applications, servicePrincipals, roles } = query;
	const users = [...query.users, ...query.memberships];
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
// src/entra/memberships.ts
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
/**
* Memberships by the text of the query. A user that is not there has no entry. One that is there always has
* memberships, if only none, so whatever else is answered is a read that this token may not make.
* @param users everybody who was found
* @param usersHidden whether the token may not read users, or not in full; then that comes first
*/
function mapMemberships(asked, users, usersHidden, refuse) {
	const memberships = /* @__PURE__ */ new Map();
	for (const { subject, status, objects } of asked) {
		if (objects) {
			memberships.set(subject, readMemberships(objects, refuse));
			continue;
		}
		const found = users.some(({ id, userPrincipalName }) => [id, userPrincipalName].some((text) => text.toLowerCase() === subject));
		if (!found && (status === 404 || status === 400)) continue;
		refuse({
			what: "memberships",
			permission: found && !usersHidden ? "GroupMember.Read.All" : "User.Read.All"
		});
	}
	return memberships;
}
// src/entra/directory.ts
/** The least application permission of each read, after Microsoft's permissions.json. */
const permissions = {
	/** User.ReadBasic.All would leave out accountEnabled and onPremisesSyncEnabled. */
	users: "User.Read.All",
	groups: "GroupMember.Read.All",
	applications: "Application.Read.All",
	roles: "RoleManagement.Read.Directory",
	memberships: "User.Read.All",
	licences: "LicenseAssignment.Read.All",
	"security defaults": "Policy.Read.All"
};
async function readLookup(graph, lookup, answer, refuse) {
	const { kind, path } = lookup;
	const permission = permissions[kind];
	const status = answer?.status;
	const nothing = {
		lookup,
		status,
		objects: void 0
	};
	if (kind === "memberships" && status !== 200) return nothing;
	if (status === 403) refuse({
		what: kind,
		permission
	});
	if (answer === void 0 || status === 403) return nothing;
	if (kind !== "security defaults") return {
		lookup,
		status,
		objects: await readPages(graph, path, answer, permission)
	};
	if (answer.status !== 200 || typeof answer.body?.["isEnabled"] !== "boolean") throw explainAnswer$1(graph.tenant, {
		method: "GET",
		path
	}, answer, permission);
	return {
		lookup,
		status,
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
	const users = select(found, "users", (object) => readUser(object, refuse));
	const usersHidden = [...refusals.values()].some(({ what }) => what === "users");
	const asked = found.flatMap(({ lookup: { subject }, ...rest }) => subject === void 0 ? [] : [{
		subject,
		...rest
	}]);
	return {
		directory: {
			users,
			groups: select(found, "groups", readNamed),
			servicePrincipals: select(found, "applications", readServicePrincipal),
			roles: select(found, "roles", readNamed),
			memberships: mapMemberships(asked, users, usersHidden, refuse)
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
				requestId: response.headers.get("request-id") ?? void 0,
				...response.status === 403 && { delegated: (await tokens.get()).delegated }
			};
		}
	};
}
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
	return desired.policies.some((entry) => entry.id === id || entry.name === name || entry.renamedFrom === name) || desired.removals.some((removal) => removal.kind === "conditionalAccessPolicy" && removal.name === name);
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
/**
* Each tenant waits for its own pace most of the time, and shares nothing with the others but this machine, so many are
* under way at once.
*/
const tenantsAtOnce = 150;
/**
* Connects each tenant. Nothing is asked of any of them yet.
* @throws RingfenceError where the environment names an impossible cloud
*/
function connectTenants(tenants, context, options) {
	const cloud = resolveCloud(context.environment);
	return tenants.map((desired) => {
		const writers = connect(desired, context, cloud);
		const plan = async () => {
			try {
				return planTenant(desired, await observe(desired, writers), {
					today: context.today,
					...options
				});
			} catch (error) {
				if (!(error instanceof RingfenceError)) throw error;
				return unreadableTenant(desired, error);
			}
		};
		return {
			desired,
			writers,
			plan
		};
	});
}
function connect(desired, context, cloud) {
	const { clientId, environment, requestsPerSecond, onSecret, log } = context;
	const tenant = {
		id: desired.id,
		name: desired.name
	};
	const shared = {
		cloud,
		environment,
		onSecret,
		onRetry: (message) => log.info(message)
	};
	const entra = connectTenant(tenant, {
		...shared,
		clientId,
		requestsPerSecond
	});
	if (!desired.cippApi) return { entra };
	const allowSelfUpdate = desired.acceptances.some(({ check, until }) => check === "own-client-restricted" && until >= context.today);
	const refusal = whyNotSignIn(desired.cippApi.url, context.cippUrl);
	if (refusal) return {
		entra,
		cipp: refusing(refusal)
	};
	return {
		entra,
		cipp: connectCipp(desired.cippApi, {
			...shared,
			tenant,
			allowSelfUpdate
		})
	};
}
/** A pull request could name any address, and would be handed a token that opens CIPP. */
function whyNotSignIn(url, pinned) {
	if (pinned === void 0) return void 0;
	if (pinned === false) return new RingfenceError("bad-input", "A run for a pull request does not sign in to the CIPP that it names.", { hint: "Set the action's input cipp-url to your CIPP's address, so that no pull request can choose another." });
	const same = (text) => URL.canParse(text) ? new URL(text).href.replace(/\/+$/, "").replace(/\/api$/, "") : text;
	if (same(url) === same(pinned)) return void 0;
	return new RingfenceError("bad-input", `The policies name the CIPP at ${url}, and this run may sign in to ${pinned} only.`, { hint: "Correct cipp.api.url, or the action's input cipp-url." });
}
function refusing(error) {
	const refuse = () => Promise.reject(error);
	return {
		read: refuse,
		updateApiClient: refuse,
		updateRole: refuse
	};
}
/** CIPP is asked while Entra is: it has limits of its own. */
async function observe(desired, { entra, cipp }) {
	const roles = (desired.allowlists ?? []).filter(({ kind }) => kind === "cippRole").map(({ id }) => id);
	const [observed, answer] = await Promise.all([entra.read((policies) => directoryQuery(desired, policies)), cipp?.read({ roles }).catch(unanswered)]);
	return answer === void 0 ? observed : {
		...observed,
		cipp: answer
	};
}
function unanswered(error) {
	if (!(error instanceof RingfenceError)) throw error;
	return { error: {
		message: error.message,
		hint: error.hint
	} };
}
/** Runs a task per tenant, many at once, with the results in the order of the tenants. */
async function forEachTenant(items, task, { log }, run) {
	let done = 0;
	return pLimit(tenantsAtOnce).map(items, async (item) => {
		const result = await run(item);
		done += 1;
		log.progress({
			task,
			done,
			total: items.length,
			tenant: item.desired.name
		});
		return result;
	});
}
export { narrows as a, meanwhile as i, forEachTenant as n, combinePlan as r, connectTenants as t };
