import { o as __toESM } from "./rolldown-runtime.js";
import { t as RingfenceError } from "./errors.js";
import { a as textAt, i as objectAt, n as isJsonObject, o as textsAt, t as isJsonList } from "./json.js";
import { d as require_ipaddr, u as parseIpRange } from "./load.js";
import { r as quote } from "./quote.js";
import { h as tenantError, u as realTime } from "./connect2.js";
import { a as explainAnswer, c as showText, i as describeRefusal, l as resultsOf, n as createTokens, o as rowsOf, r as resolveEndpoint, s as withoutTenant, t as createTransport } from "./transport.js";
import { isDeepStrictEqual } from "node:util";
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
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
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
export { pLimit as n, connectCipp as t };
