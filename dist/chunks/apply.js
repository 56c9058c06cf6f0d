import { t as RingfenceError } from "./errors.js";
import { i as objectAt, n as isJsonObject, o as textsAt } from "./json.js";
import { n as blocks } from "./findings.js";
import { m as placeholder } from "./tenant-checks.js";
import { i as resolveCloud, n as forEachTenant, r as combinePlan, t as connectTenants } from "./planning.js";
import { n as changeTitle } from "./change-lines.js";
import { t as loadTenants } from "./estate.js";
import { createHash } from "node:crypto";
import { lstat, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/apply/interruption.ts
/** Half a minute is the longest that other products were seen to wait for a fresh object. */
const visibilityWindow = 3e4;
function prefixOf({ estate }) {
	return `ringfence-apply-${createHash("sha256").update(estate).digest("hex").slice(0, 16)}-`;
}
/**
* Waits where an apply to this estate was cut off on this machine, until what it created can be seen.
* @param say told why, before the wait
*/
async function awaitInterrupted(marks, { sleep, say }) {
	const left = await leftBehind(marks);
	if (left.length === 0) return;
	say(`An earlier apply was cut off while it created objects. Waiting ${visibilityWindow / 1e3} s, after which Microsoft Graph shows them.`);
	await sleep(visibilityWindow);
	await Promise.all(left.map((file) => rm(file, { force: true })));
}
/**
* Marks that this process creates objects, until the function that it returns is called. A folder that takes no mark
* is no reason not to apply.
*/
async function leaveMark(marks) {
	const file = join(marks.folder, `${prefixOf(marks)}${process.pid}`);
	await writeFile(file, "", {
		flag: "wx",
		mode: 384
	}).catch(() => void 0);
	return () => rm(file, { force: true });
}
/** Whether a tenant may hold objects that this run created and has not seen. */
function isUnsettled({ status, done, failed }) {
	const created = done.some(({ change }) => change.action === "create");
	return status === "failed" && (created || failed.some(({ code }) => code === "uncertain"));
}
/** Marks of this user whose process has ended: it was killed, or could not settle what it did. */
async function leftBehind(marks) {
	const prefix = prefixOf(marks);
	const found = (await readdir(marks.folder).catch(() => [])).filter((name) => name.startsWith(prefix) && hasEnded(Number(name.slice(prefix.length)))).map((name) => join(marks.folder, name));
	const own = await Promise.all(found.map(isOwn));
	return found.filter((_, index) => own[index]);
}
/** The number of this very process may be that of an earlier one, as in a container where every run has the same. */
function hasEnded(number) {
	if (number === process.pid) return true;
	try {
		process.kill(number, 0);
		return false;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ESRCH";
	}
}
/** Windows has no user numbers, and shows 0 for every file. */
async function isOwn(file) {
	return (await lstat(file).catch(() => void 0))?.uid === (process.getuid?.() ?? 0);
}
// src/apply/review.ts
/**
* Turns a tenant's plan into one that will not be carried out when it is not the plan that was reviewed.
* @returns what changed since, or undefined when the plan is the reviewed one
*/
function notReviewed(plan, reviewed) {
	const before = reviewed.tenants.find(({ tenant }) => tenant.id === plan.tenant.id);
	if (!before) return "the reviewed plan does not have this tenant";
	if (before.fingerprint === plan.fingerprint) return void 0;
	const key = ({ action, kind, name }) => `${action} ${kind} "${name}"`;
	const [old, fresh] = [before.changes.map(key), plan.changes.map(key)];
	const added = fresh.filter((text) => !old.includes(text));
	const gone = old.filter((text) => !fresh.includes(text));
	return [
		...added.map((text) => `new: ${text}`),
		...gone.map((text) => `no longer: ${text}`),
		...added.length + gone.length === 0 ? ["the same objects, with other content or another starting point"] : []
	].join("; ");
}
// src/plan/write-body.ts
/**
* What is sent to Graph for a create or update: every property that Ringfence owns, with explicit null and [] because
* a PATCH keeps what it is not told, with the type names that Graph needs, and with real ids for placeholders.
* @param created the ids of the named locations that this run made, by display name
*/
function writeBody(change, created) {
	const { kind, part, before, after } = change;
	if (after === null) return {};
	if (part === "D") return exclusionBody(change, after);
	return kind === "namedLocation" ? after : policyBody(after, before ?? {}, created);
}
/** Of a policy that the YAML does not name only the exclusion is ours: the rest is not even mentioned. */
function exclusionBody({ fields }, after) {
	const users = objectAt(objectAt(after, "conditions"), "users");
	const changed = (list) => fields.some(({ path }) => path.startsWith(`conditions.users.${list}`));
	return { conditions: { users: {
		...changed("excludeUsers") ? { excludeUsers: textsAt(users, "excludeUsers") } : {},
		...changed("excludeGuestsOrExternalUsers") ? { excludeGuestsOrExternalUsers: typedGuests(users["excludeGuestsOrExternalUsers"]) } : {}
	} } };
}
function policyBody(after, before, created) {
	const conditions = objectAt(after, "conditions");
	const users = objectAt(conditions, "users");
	return {
		...after,
		conditions: {
			...conditions,
			users: {
				...users,
				includeGuestsOrExternalUsers: typedGuests(users["includeGuestsOrExternalUsers"]),
				excludeGuestsOrExternalUsers: typedGuests(users["excludeGuestsOrExternalUsers"])
			},
			locations: realLocations(conditions["locations"], created)
		},
		sessionControls: sessionControls(after["sessionControls"], objectAt(before, "sessionControls"))
	};
}
/** Members bind only to the enumerated type, and only when that type is named. */
function typedGuests(guests) {
	if (!isJsonObject(guests)) return null;
	const tenants = objectAt(guests, "externalTenants");
	const type = tenants["membershipKind"] === "enumerated" ? "Enumerated" : "All";
	return {
		...guests,
		externalTenants: {
			"@odata.type": `#microsoft.graph.conditionalAccess${type}ExternalTenants`,
			...tenants
		}
	};
}
function realLocations(locations, created) {
	if (!isJsonObject(locations)) return null;
	const ids = new Map([...created].map(([name, id]) => [placeholder(name), id]));
	const real = (list) => textsAt(locations, list).map((text) => ids.get(text) ?? text);
	return {
		includeLocations: real("includeLocations"),
		excludeLocations: real("excludeLocations")
	};
}
const notWithEveryTime = /* @__PURE__ */ new Set(["applicationEnforcedRestrictions", "disableResilienceDefaults"]);
/**
* With a sign-in frequency of every time, Graph refuses two other controls even as false, so they are sent only to
* clear what the policy holds, or where the YAML insists, for Graph to say so.
*/
function sessionControls(after, before) {
	if (!isJsonObject(after)) return null;
	if (objectAt(after, "signInFrequency")["frequencyInterval"] !== "everyTime") return after;
	const holds = (controls, key) => (controls[key] ?? null) !== null;
	return Object.fromEntries(Object.entries(after).filter(([key]) => !notWithEveryTime.has(key) || holds(after, key) || holds(before, key)));
}
// src/apply/tenant-apply.ts
/**
* Carries out the very changes of the plan, in their order, and stops at the first that fails: what comes later may
* rest on it. Then plans again, which must find nothing left to do. Never throws for what the tenant does.
*/
async function applyTenant(plan, writers, options) {
	const { tenant, changes } = plan;
	const nothing = {
		tenant,
		done: [],
		failed: [],
		notDone: changes,
		remaining: []
	};
	if (plan.status === "unreadable") return {
		...nothing,
		status: "unreadable",
		...plan.error ? { reason: plan.error } : {}
	};
	if (plan.status === "blocked") return {
		...nothing,
		status: "refused",
		reason: blockedReason(plan)
	};
	if (changes.length === 0) return {
		...nothing,
		status: "unchanged"
	};
	const written = await writeChanges(changes, writers, options);
	const { failed, notDone } = written;
	if (failed.length > 0) return {
		tenant,
		status: "failed",
		...written,
		remaining: [...failed.map(({ change }) => change), ...notDone]
	};
	return {
		tenant,
		...written,
		...await verify(options)
	};
}
function blockedReason({ findings }) {
	return {
		code: "blocked",
		message: `Nothing was written: ${[...new Set(findings.filter(blocks).map(({ check }) => check))].join(", ")}.`,
		hint: "Resolve what the checks say, or accept it with a reason and an end date where that is possible."
	};
}
async function writeChanges(changes, writers, { onChange }) {
	const created = /* @__PURE__ */ new Map();
	const done = [];
	for (const [index, change] of changes.entries()) {
		onChange?.(change);
		try {
			const id = await writeChange(change, writers, created);
			if (change.action === "create" && change.kind === "namedLocation") created.set(change.name, id);
			done.push({
				change,
				id
			});
		} catch (error) {
			if (!(error instanceof RingfenceError)) throw error;
			return {
				done,
				failed: [failure(change, error)],
				notDone: changes.slice(index + 1)
			};
		}
	}
	return {
		done,
		failed: [],
		notDone: []
	};
}
async function writeChange(change, { entra, cipp }, created) {
	const { action, kind, id } = change;
	if (kind === "apiClient" || kind === "cippRole") return writeAllowlist(change, cipp);
	if (action === "create" || id === null) return entra.create(kind, writeBody(change, created));
	if (action === "update") await entra.update(kind, id, writeBody(change, created));
	else await entra.remove(kind, id);
	return id;
}
async function writeAllowlist({ kind, id, name, after }, cipp) {
	if (!cipp || id === null) throw new RingfenceError("bad-input", `"${name}" is CIPP's, and the policy files name no cipp.api.`);
	const ipRanges = textsAt(after ?? {}, "ipRanges");
	if (kind === "apiClient") await cipp.updateApiClient(id, { ipRanges });
	else await cipp.updateRole(id, { ipRanges });
	return id;
}
function failure(change, { code, message, hint }) {
	return {
		change,
		code,
		message,
		...hint === void 0 ? {} : { hint }
	};
}
/** Fresh objects can take a while to show, so a plan that is not empty is made again before it is believed. */
const waits = [
	0,
	2e3,
	4e3,
	8e3,
	15e3
];
async function verify({ replan, sleep }) {
	let remaining = [];
	for (const wait of waits) {
		if (wait > 0) await sleep(wait);
		const plan = await replan();
		if (plan.status === "unreadable") return {
			status: "failed",
			remaining: [],
			reason: notVerified(plan.error?.message ?? "the tenant could not be read")
		};
		remaining = plan.changes;
		if (remaining.length === 0 && plan.status === "ready") return {
			status: "applied",
			remaining
		};
	}
	const what = remaining.map(({ action, name }) => `${action} "${name}"`).join(", ");
	return {
		status: "failed",
		remaining,
		reason: notVerified(what === "" ? "the checks found new errors" : `still to do: ${what}`)
	};
}
function notVerified(why) {
	return {
		code: "not-verified",
		message: `Everything was written, but the plan made afterwards does not confirm it: ${why}.`,
		hint: "Run the plan again. If it stays this way, somebody else is changing the same objects, or Microsoft Graph did not keep what it was sent."
	};
}
// src/commands/apply.ts
/** Plans, shows the plan, carries out exactly that, and plans again to verify. */
async function apply(context, options) {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return {
		problems: loaded.problems,
		outcomes: [],
		exitCode: 1
	};
	const marks = marksOf(context);
	await awaitInterrupted(marks, {
		sleep,
		say: (message) => context.log.info(message)
	});
	const runs = connectTenants(loaded.tenants, context, { writing: true });
	const planned = await forEachTenant(runs, "Planning", context, async (run) => ({
		...run,
		tenantPlan: await run.plan()
	}));
	const plan = combinePlan(planned.map(({ tenantPlan }) => tenantPlan));
	if (!await options.confirm(plan)) return {
		problems: [],
		plan,
		outcomes: [],
		exitCode: 2
	};
	const unmark = createsAnything(plan) ? await leaveMark(marks) : void 0;
	const outcomes = await forEachTenant(planned, "Applying", context, (run) => applyOne(run, run.tenantPlan, context, options.reviewed));
	if (!outcomes.some(isUnsettled)) await unmark?.();
	return {
		problems: [],
		plan,
		outcomes,
		exitCode: exitCode(outcomes)
	};
}
const sleep = (milliseconds) => setTimeout(milliseconds);
/** The same estate in the sandbox is another one. */
function marksOf({ policies, environment }) {
	return {
		folder: tmpdir(),
		estate: `${resolve(policies)} ${resolveCloud(environment).graphEndpoint}`
	};
}
function createsAnything({ tenants }) {
	return tenants.some(({ status, changes }) => status === "ready" && changes.some(({ action }) => action === "create"));
}
async function applyOne(run, plan, { log }, reviewed) {
	const writes = plan.status === "ready" && plan.changes.length > 0;
	const stale = reviewed && writes ? notReviewed(plan, reviewed) : void 0;
	if (stale !== void 0) return {
		tenant: plan.tenant,
		status: "refused",
		reason: {
			code: "changed-since",
			message: `Nothing was written: this is not the plan that was reviewed (${stale}).`,
			hint: "Plan again, review what it says now, and apply that."
		},
		done: [],
		failed: [],
		notDone: plan.changes,
		remaining: []
	};
	return applyTenant(plan, run.writers, {
		onChange: (change) => log.info(`${plan.tenant.name}: ${changeTitle(change)}`),
		replan: () => run.plan(),
		sleep
	});
}
/** 2 when no tenant could be read; 1 when any was not brought to what the files say. */
function exitCode(outcomes) {
	const unreadable = outcomes.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0 && unreadable.length === outcomes.length) return 2;
	return outcomes.every(({ status }) => status === "applied" || status === "unchanged") ? 0 : 1;
}
export { apply };
