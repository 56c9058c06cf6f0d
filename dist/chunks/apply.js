import { v as blocks } from "./summary.js";
import { t as RingfenceError } from "./errors.js";
import { i as objectAt, n as isJsonObject, o as textsAt } from "./json.js";
import { g as narrows, h as meanwhile, p as placeholder, y as nameReferences } from "./tenant-checks.js";
import { n as resolveCloud } from "./cloud2.js";
import { n as notReviewed, t as changedBetween } from "./review.js";
import { t as combinePlan } from "./tenant-plan.js";
import { t as hasWork } from "./work.js";
import { n as changeTitle } from "./change-lines.js";
import { t as loadTenants } from "./estate.js";
import { t as applyExitCode } from "./exit-code.js";
import { n as forEachTenant, t as connectTenants } from "./planning.js";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { lstat, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/apply/outcome.ts
/** Whether two plans of one tenant mean the same change, whatever it would write. */
function isSame(a, b) {
	return a.action === b.action && a.kind === b.kind && a.name === b.name && a.id === b.id;
}
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
/**
* Whether a tenant may hold objects that this run created and has not seen: what was planned afterwards still wants
* them, or is not known.
*/
function isUnsettled({ status, done, failed, remaining, reason }) {
	const creates = [...done, ...failed.filter(({ code }) => code === "uncertain")].map(({ change }) => change).filter(({ action }) => action === "create");
	if (status !== "failed" || creates.length === 0) return false;
	return reason !== void 0 || remaining.some((change) => creates.some((one) => isSame(one, change)));
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
/** Windows has no user numbers; there the folder for temporary files is the user's own. */
async function isOwn(file) {
	const found = await lstat(file).catch(() => void 0);
	const user = process.getuid?.();
	return found !== void 0 && (user === void 0 || found.uid === user);
}
// src/apply/verification.ts
/** Fresh objects can take a while to show, so a plan that is not empty is made again before it is believed. */
const waits = [
	2e3,
	4e3,
	8e3,
	15e3
];
/** Deleted policies were seen listed for up to three minutes. */
const waitsForDeletions = [
	3e4,
	6e4,
	6e4
];
/** Plans again until nothing is left to do, or nothing more is to be hoped for. */
async function verify(done, options) {
	const isSettled = ({ changes, status }) => changes.length === 0 && status === "ready";
	const plan = await planUntil({
		counts: () => true,
		isSettled,
		done
	}, options);
	const { changes: remaining } = plan;
	if (plan.status === "unreadable") return {
		status: "failed",
		remaining: [],
		reason: notVerified(whyUnreadable(plan))
	};
	if (isSettled(plan)) return {
		status: "applied",
		remaining
	};
	const what = remaining.map(({ action, name }) => `${action} "${name}"`).join(", ");
	return {
		status: "failed",
		remaining,
		reason: notVerified(what === "" ? "the checks found new errors" : `still to do: ${what}`)
	};
}
/**
* What a tenant still needs after some of its changes failed. A plan that is made right after the writes may list what
* was done and cannot be seen yet, and what may have been done though no answer came back: only when it goes on to do
* so is it believed.
*/
async function findRemaining({ done, failed }, options) {
	const tried = [...done, ...failed.filter(({ code }) => code === "uncertain")].map(({ change }) => change);
	const counts = (change) => tried.some((one) => isSame(one, change));
	const isSettled = ({ changes }) => !changes.some(counts);
	const plan = await planUntil({
		counts,
		isSettled,
		done
	}, options);
	if (plan.status !== "unreadable") return { remaining: plan.changes };
	return {
		remaining: [],
		reason: {
			code: "not-verified",
			message: `What the tenant still needs is not known: ${whyUnreadable(plan)}.`,
			hint: "Run the plan again."
		}
	};
}
/** Makes plans until one is settled or the tenant cannot be read, for as long as waiting may help. */
async function planUntil({ counts, isSettled, done }, { replan, sleep }) {
	const deleted = new Set(done.filter(({ change }) => change.action === "delete").map(({ id }) => id));
	const isGone = ({ action, id }) => action === "delete" && deleted.has(`${id}`);
	const isOver = (plan) => plan.status === "unreadable" || isSettled(plan);
	let plan = await replan();
	for (const wait of waits) {
		if (isOver(plan)) return plan;
		await sleep(wait);
		plan = await replan();
	}
	for (const wait of waitsForDeletions) {
		if (isOver(plan) || !plan.changes.filter(counts).every(isGone)) break;
		await sleep(wait);
		plan = await replan();
	}
	return plan;
}
function whyUnreadable({ error }) {
	return error?.message.replace(/\.$/, "") ?? "the tenant could not be read";
}
function notVerified(why) {
	return {
		code: "not-verified",
		message: `Everything was written, but the plan made afterwards does not confirm it: ${why}.`,
		hint: "Run the plan again. If it stays this way, somebody else is changing the same objects, or Microsoft Graph did not keep what it was sent."
	};
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
// src/apply/writing.ts
/**
* Makes the changes in their order. One that fails takes along what rests on it, and nothing else: a policy that
* Graph will not take must not keep the others from being put right.
*/
async function writeChanges(changes, writers, onChange) {
	const created = /* @__PURE__ */ new Map();
	const done = [];
	const failed = [];
	const notDone = [];
	const skipped = () => [...failed.map(({ change }) => change), ...notDone];
	for (const change of await widened(changes, writers, failed)) {
		if (restsOn(change, skipped())) {
			notDone.push(change);
			continue;
		}
		onChange?.(change);
		try {
			const id = await writeChange(change, writers, created);
			if (change.action === "create" && change.kind === "namedLocation") created.set(change.name, id);
			done.push({
				change,
				id
			});
		} catch (error) {
			failed.push(failure(change, error));
		}
	}
	return {
		done,
		failed,
		notDone
	};
}
/**
* Before anything else, locations that both gain and lose addresses become everything they were and will be, so that
* nobody is locked out between two writes. A single change needs no such step.
* @returns the changes that remain to be made
*/
async function widened(changes, writers, failed) {
	if (changes.length === 1) return changes;
	for (const change of changes) {
		const wider = meanwhile(change);
		if (!wider) continue;
		try {
			await writeChange(wider, writers, /* @__PURE__ */ new Map());
		} catch (error) {
			failed.push(failure(change, error));
		}
	}
	return changes.filter((change) => !failed.some((one) => one.change === change));
}
/** Whether a change must not be made because one of these was not. */
function restsOn(change, missing) {
	const entra = missing.filter(({ kind }) => kind === "namedLocation" || kind === "conditionalAccessPolicy");
	if (change.action === "delete" || narrows(change)) return entra.length > 0;
	if (change.kind !== "conditionalAccessPolicy" || change.after === null) return false;
	if (excludesAccount(change) && entra.some(({ kind, part }) => kind !== "namedLocation" && part !== "D")) return true;
	const named = new Set(nameReferences(change.after).map(({ text }) => text));
	return entra.some(({ kind, id, name }) => kind === "namedLocation" && named.has(id === null ? placeholder(name) : id.toLowerCase()));
}
/** CIPP's account is excluded from other policies only once its own, which asks for MFA, is there. */
function excludesAccount({ part, fields }) {
	return part === "D" && fields.some(({ path }) => path === "conditions.users.excludeUsers");
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
	if (after === null) throw new RingfenceError("bad-input", `"${name}" cannot be deleted: it is CIPP's.`);
	const ipRanges = textsAt(after, "ipRanges");
	if (kind === "apiClient") await cipp.updateApiClient(id, { ipRanges });
	else await cipp.updateRole(id, { ipRanges });
	return id;
}
/** @throws what is no expected failure */
function failure(change, error) {
	if (!(error instanceof RingfenceError)) throw error;
	const { code, message, hint } = error;
	return {
		change,
		code,
		message,
		...hint === void 0 ? {} : { hint }
	};
}
// src/apply/tenant-apply.ts
/**
* Carries out the very changes of the plan, and plans again, which must find nothing left to do. What fails takes along
* only what rests on it. Never throws for what the tenant does.
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
	const written = await writeChanges(changes, writers, options.onChange);
	if (written.failed.length === 0) return {
		tenant,
		...written,
		...await verify(written.done, options)
	};
	return {
		tenant,
		status: "failed",
		...written,
		...await findRemaining(written, options)
	};
}
function blockedReason({ findings }) {
	return {
		code: "blocked",
		message: `Nothing was written: ${[...new Set(findings.filter(blocks).map(({ check }) => check))].join(", ")}.`,
		hint: "Resolve what the checks say, or accept it with a reason and an end date where that is possible."
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
		tenantPlan: await run.plan(),
		plannedAt: performance.now()
	}));
	const plan = combinePlan(planned.map(({ tenantPlan }) => tenantPlan));
	if (!await options.confirm(plan)) throw new RingfenceError("bad-input", "Nothing was written: the plan was not confirmed.", { hint: "Type yes when asked. Without a terminal to ask at, add --yes, or --plan with the reviewed plan." });
	const review = await options.review?.(plan);
	const unmark = createsAnything(plan) ? await leaveMark(marks) : void 0;
	const outcomes = await forEachTenant(planned, "Applying", context, (run) => applyOne(run, context, review));
	if (!outcomes.some(isUnsettled)) await unmark?.();
	return {
		problems: [],
		plan,
		outcomes,
		exitCode: applyExitCode(outcomes, plan, options.failOn)
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
/** Milliseconds after which a plan is made again before it is carried out: others may have been at work meanwhile. */
const freshness = 3e4;
async function applyOne(run, { log }, review) {
	const { tenantPlan: plan, plannedAt } = run;
	if (hasWork(plan)) {
		const old = performance.now() - plannedAt > freshness;
		const unreviewed = review && whyNotReviewed(plan, review);
		if (unreviewed !== void 0) return refused(plan, unreviewed, review?.hint?.(plan));
		const stale = old ? changedBetween(plan, await run.plan()) : void 0;
		if (stale !== void 0) return refused(plan, `meanwhile the tenant was changed: ${stale}`, "Run it again.");
	}
	return applyTenant(plan, run.writers, {
		onChange: (change) => log.info(`${plan.tenant.name}: ${changeTitle(change)}`),
		replan: () => run.plan(),
		sleep
	});
}
function whyNotReviewed(plan, { tenants, missing }) {
	const reviewed = tenants.get(plan.tenant.id);
	if (reviewed === void 0 && missing !== void 0) return missing;
	return notReviewed(plan, reviewed);
}
function refused({ tenant, changes }, why, hint = "Plan again, review what it says now, and apply that.") {
	return {
		tenant,
		status: "refused",
		reason: {
			code: "changed-since",
			message: `Nothing was written: this is not the plan that was reviewed (${why}).`,
			hint
		},
		done: [],
		failed: [],
		notDone: changes,
		remaining: []
	};
}
export { apply };
