import { a as textAt, i as objectAt, n as isJsonObject, t as isJsonList } from "./json.js";
import { _ as orderChanges, a as planExclusions, c as diffObject, d as planAllowlists, f as locationIds, i as displayNames, l as excludeCipp, m as resolvePolicy, n as tenantFindings, o as resolveAccess, r as unmanagedObjects, s as widening, u as canonicalPolicy } from "./tenant-checks.js";
import { n as fingerprintOf, t as canonicalJson } from "./canonical-json.js";
import { _ as acceptFindings, b as idleAcceptances, v as blocks, x as sortFindings, y as finding } from "./summary.js";
import { n as tenantFingerprint, t as planFingerprint } from "./fingerprint.js";
import { s as suggest } from "./select.js";
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
	if (first && second) return ambiguous$1(tenant, entry, textAt(first, "displayName"), found);
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
* The live objects that the file asks to delete. One that is gone already, or never was, has a finding.
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
		if (!first) findings.push(absent(tenant, removal, live[removal.kind], described));
		if (first && second) findings.push(ambiguous$1(tenant, removal, removal.name, found));
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
	return (id === void 0 || isPinned(id, object)) && textAt(object, "displayName") === name;
}
function isPinned(id, object) {
	return textAt(object, "id").toLowerCase() === id.toLowerCase();
}
/** Nobody can tell a name that was removed from one that never was; whoever wrote it can. */
function absent(tenant, { kind, name, id, position }, live, described) {
	const others = live.filter((object) => !described.includes(object));
	const pinned = others.filter((object) => id !== void 0 && isPinned(id, object));
	const near = suggest(name, others.map((object) => textAt(object, "displayName")));
	const [meant = near] = pinned.map((object) => textAt(object, "displayName"));
	const which = id === void 0 ? "" : ` with the id ${id}`;
	return finding("removed-absent", {
		subject: name,
		message: `${tenant.name} has no ${shortWords[kind]} "${name}"${which}: deleted already, or misspelled.`,
		fix: `Take the entry out, or correct ${meant === void 0 ? "the name" : `it: there is "${meant}"`}.`,
		position
	});
}
const shortWords = {
	namedLocation: "named location",
	conditionalAccessPolicy: "policy"
};
const words = {
	namedLocation: "named location",
	conditionalAccessPolicy: "Conditional Access policy"
};
/** @param shared the display name that the live objects have: with renamedFrom it is the old one */
function ambiguous$1(tenant, { kind, name, position }, shared, found) {
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
// src/plan/skips.ts
/**
* The policies that `skipPolicies` names. An entry without an id that means two of them is never guessed about: it gets
* a finding that names both, and skips neither.
* @param others raw policies that are neither written nor removed
*/
function matchSkips(desired, written, others) {
	const candidates = [...written.map(({ desired: key, live }) => candidate(key, key.name, live)), ...others.map((key) => candidate(key, textAt(key, "displayName"), key))];
	const entries = new Set(written.map((match) => match.desired));
	const unmatched = new Set(desired.policies.filter((entry) => !entries.has(entry)).map(({ name }) => name));
	const skipped = /* @__PURE__ */ new Map();
	const findings = [];
	for (const skip of desired.skipPolicies ?? []) {
		const found = candidates.filter(({ name, id }) => skip.id === void 0 ? name === skip.name : id === skip.id);
		const [first, second] = found;
		if (first && second) findings.push(ambiguous(desired, skip, found));
		else if (first) skipped.set(first.key, skip);
		else if (!unmatched.has(skip.name)) findings.push(unknown(desired, skip));
	}
	return {
		skipped,
		findings
	};
}
function candidate(key, name, live = {}) {
	return {
		key,
		name,
		id: textAt(live, "id").toLowerCase()
	};
}
function ambiguous({ name }, skip, found) {
	const ids = found.map(({ id }) => id || "one that is still to be created").sort();
	return finding("ambiguous-name", {
		subject: skip.name,
		message: `${name} has ${found.length} policies named "${skip.name}", so that none of them is skipped: ${ids.join(", ")}.`,
		fix: "Add id: with the one that is meant; list each of them, with its id, where all are.",
		position: skip.position
	});
}
function unknown({ name }, skip) {
	return finding("unknown-name", {
		subject: skip.name,
		message: `${name} has no policy "${skip.name}" to skip.`,
		fix: "Correct the name under skipPolicies, or take the entry out.",
		position: skip.position
	});
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
	const found = acceptFindings([...findings, ...tenantFindings(context)], desired, options.today);
	const all = sortFindings([...found, ...idleAcceptances(found, desired, {
		today: options.today,
		scope: "tenant"
	})]);
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
	const others = observed.policies.filter((policy) => !touched.includes(policy));
	const { skipped, ...skips } = matchSkips(desired, policies.matches, others);
	const ids = locationIds(observed.namedLocations, locations.matches);
	const written = policies.matches.map((match) => ({
		match,
		...resolveWritten(desired, observed, match, ids, skipped.has(match.desired) ? void 0 : access.access)
	}));
	const exclusions = planExclusions(desired, others, access.access, skipped);
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
			skips,
			access,
			exclusions,
			allowlists
		].flatMap((part) => part.findings), ...written.flatMap((policy) => policy.findings)]
	};
}
/** A written policy with ids for names, and in a client tenant with CIPP excluded like from any other. */
function resolveWritten(desired, observed, { desired: entry }, locations, access) {
	const { body, findings } = resolvePolicy(desired, entry, observed, locations);
	if (!body || !access || !desired.cippAccess) return {
		body,
		findings
	};
	const exclusion = excludeCipp(canonicalPolicy(body), access);
	if (exclusion.kind === "not-needed") return {
		body,
		findings
	};
	const widened = widening(desired, entry.name, exclusion, desired.cippAccess);
	const conditions = objectAt(exclusion.policy, "conditions");
	return {
		body: {
			...body,
			conditions
		},
		findings: [...findings, ...widened]
	};
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
export { planTenant as n, unreadableTenant as r, combinePlan as t };
