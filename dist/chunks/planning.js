import { o as __toESM } from "./rolldown-runtime.js";
import { a as createRunnerTokens, c as decide, h as tenantError, i as createCredential, l as isTransient, m as shorten, o as offersOidc, t as connectTenant, u as realTime } from "./connect.js";
import { t as RingfenceError } from "./errors.js";
import { a as textAt, i as objectAt, n as isJsonObject, o as textsAt, t as isJsonList } from "./json.js";
import { r as showInvisible } from "./invisible.js";
import { r as quote } from "./quote.js";
import { l as parseIpRange, u as require_ipaddr } from "./load.js";
import { r as outcomeOfError, t as describeOutcome } from "./outcome.js";
import { n as resolveCloud } from "./cloud2.js";
import { _ as orderChanges, a as planExclusions, c as diffObject, d as planAllowlists, f as locationIds, i as displayNames, l as excludeCipp, m as resolvePolicy, n as tenantFindings, o as resolveAccess, r as unmanagedObjects, s as widening, u as canonicalPolicy, v as impliedApplications, y as nameReferences } from "./tenant-checks.js";
import { n as fingerprintOf, t as canonicalJson } from "./canonical-json.js";
import { a as sortFindings, i as idleAcceptances, n as blocks, r as finding, t as acceptFindings } from "./findings.js";
import { n as tenantFingerprint, t as planFingerprint } from "./fingerprint.js";
import { isDeepStrictEqual } from "node:util";
import { setFlagsFromString } from "node:v8";
// src/plan/match.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
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
	return (id === void 0 || textAt(object, "id").toLowerCase() === id.toLowerCase()) && textAt(object, "displayName") === name;
}
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
// src/cipp/text.ts
/** A text that CIPP sent, as a message may show it: one line, visible, not too long. */
function showText(text) {
	return showInvisible(shorten(text, 300));
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
	const where = status === 404 ? `there is no ${endpoint} at ${transport.endpoint}. ` : "";
	return tenantError(tenant, code, `${where}${describeAnswer(endpoint, answer)}`, { hint });
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
const list = "ExecApiClient?Action=List";
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
	const answer = await transport.get(list);
	if (answer.status !== 200) throw await explainAnswer(transport, list, permission, answer);
	if (saysNothing(answer)) return [];
	const rows = answer.kind === "json" ? rowsOf(resultsOf(answer.value)) : void 0;
	if (rows === void 0) throw await explainAnswer(transport, list, permission, answer);
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
const mostPosts = 2;
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
		if (!(doubts.lost !== void 0 && after !== void 0 && replacement.isUnchanged(after)) || posts === mostPosts) throw notVerified(transport, replacement, after, doubts);
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
function bodyOf$1(before, wanted) {
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
		body: bodyOf$1(before, wanted),
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
async function ask(transport, name, permission) {
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
	const answer = await ask(transport, "GetVersion?LocalVersion=10.0.0", "CIPP.Core.Read");
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
	const urls = await ask(transport, "ExecBackendURLs", "CIPP.AppSettings.Read");
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
	const setup = await ask(transport, "ExecSSOSetup?Action=Status", "CIPP.AppSettings.ReadWrite");
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
	if (role === void 0) {
		const text = `CIPP has no role ${quote(name)} any more. Nothing was written.`;
		throw tenantError(tenant, "changed-since", text, { hint: "Plan again." });
	}
	const lost = unreadable(role);
	if (lost === void 0) return role;
	const text = `the ${lost} of CIPP's role ${quote(name)} cannot be read, and CIPP would lose it at a write. Nothing was written.`;
	throw tenantError(tenant, "bad-response", text, { hint: "Set the role's ranges in CIPP's own portal, and report this with the version of CIPP." });
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
function bodyOf({ name, rest }, wanted) {
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
		body: bodyOf(before, wanted),
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
function outcomeOf(answer, retryAfter) {
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
				outcome: outcomeOf(answer, response.headers.get("retry-after") ?? void 0)
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
	const text = `API client ${clientId} is the one Ringfence signs in as; restricting it could lock Ringfence out. Nothing was sent.`;
	return tenantError(tenant, "bad-input", text, { hint: "Write it with “unrestricted: true” and a reason (it holds no secret: only this repository's OIDC token opens it), or run Ringfence on a self-hosted runner whose address is in the ranges." });
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
// src/commands/young-generation.ts
/**
* Keeps V8's space for fresh objects at the size that reading the policies has given it. With many tenants under way at
* once V8 would grow it to 96 MB, and a run is no faster for it: measured with 500 tenants, 70 MB less and the same
* processor time. V8 looks at this setting whenever it is about to grow the space, so it works while a program runs.
*/
function keepYoungGenerationSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/commands/planning.ts
/**
* Each tenant waits for its own pace most of the time, so many are under way at once: enough to keep the processor busy,
* and few enough that what is held of them stays small. The connections that they share are fewer.
*/
const tenantsAtOnce = 500;
/**
* Connects each tenant. Nothing is asked of any of them yet.
* @throws RingfenceError where the environment names an impossible cloud
*/
function connectTenants(tenants, context, options) {
	const cloud = resolveCloud(context.environment);
	const assertions = runnerTokens(context, cloud);
	keepYoungGenerationSmall();
	return tenants.map((desired) => {
		const writers = connect(desired, context, {
			cloud,
			assertions
		});
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
/** The runner's token names no tenant, so one serves them all while it lives. */
function runnerTokens({ environment, onSecret }, { audience }) {
	const { fetch } = globalThis;
	return createRunnerTokens({
		environment,
		audience,
		fetch,
		time: realTime,
		budget: 12e4,
		onSecret
	});
}
function connect(desired, context, common) {
	const { clientId, environment, requestsPerSecond, onSecret, log } = context;
	const tenant = {
		id: desired.id,
		name: desired.name
	};
	const shared = {
		...common,
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
	if (pinned === false) return new RingfenceError("not-asked", "Nothing but the policies says which CIPP this run may sign in to, so it signs in to none.", { hint: "Set the action's input cipp-url to your CIPP's address, so that no pull request can choose another." });
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
		hint: error.hint,
		notAsked: error.code === "not-asked"
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
export { createTransport as a, explainAnswer as c, showText as d, pLimit as f, connectCipp as i, rowsOf as l, unreadableTenant as m, forEachTenant as n, createTokens as o, combinePlan as p, whyNotSignIn as r, resolveEndpoint as s, connectTenants as t, withoutTenant as u };
