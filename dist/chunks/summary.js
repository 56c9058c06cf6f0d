import { n as isJsonObject } from "./json.js";
import { t as grouped } from "./numbers.js";
import { C as guesswork, S as fileChecks, _ as phrase, c as someOf, f as describeSession, g as name, h as listed, i as isSet, m as joined, p as isEveryTime, r as fieldLabel, s as settingsOf, x as catalogue } from "./terms.js";
import { t as hasWork } from "./work.js";
// src/plan/text-order.ts
/** For sorting: by code units, so that every machine has one order whatever its language. */
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/plan/findings.ts
/** A finding with the severity that its check has in the catalogue, unless it says otherwise. */
function finding(check, details) {
	return {
		check,
		severity: catalogue[check],
		...details
	};
}
/** Errors first, then by place in the files. */
function sortFindings(findings) {
	return [...findings].sort((a, b) => compareTexts(a.severity, b.severity) || compareTexts(a.position.file, b.position.file) || a.position.line - b.position.line || a.position.column - b.position.column || compareTexts(a.check, b.check) || compareTexts(a.message, b.message));
}
/**
* Marks the findings that the tenant's file accepts. An acceptance whose last day has passed is shown as expired and
* accepts nothing; one that ends more than a year from now is none.
* @param today the day of the run, as in 2027-01-31
*/
function acceptFindings(findings, desired, today) {
	const acceptances = desired.acceptances.filter(({ until }) => until <= aYearAfter(today));
	return findings.map((found) => {
		const accepted = acceptances.filter((entry) => covers(entry, found)).sort((a, b) => compareTexts(b.until, a.until))[0];
		if (!accepted) return withHint(found, acceptances);
		const { reason, until, position } = accepted;
		return {
			...found,
			acceptance: {
				reason,
				until,
				position,
				expired: until < today
			}
		};
	});
}
/** An entry that was meant for a finding and does not cover it must not be silently without effect. */
function withHint(found, acceptances) {
	const entry = acceptances.find(({ check }) => check === found.check);
	if (!entry || found.subject === void 0) return found;
	const place = `${entry.position.file}:${entry.position.line}`;
	const fix = `${found.fix} The acceptance in ${place} does not cover this; an error is accepted with for: ${JSON.stringify(found.subject)}.`;
	return {
		...found,
		fix
	};
}
/** A warning may be accepted for everything at once; an error is accepted for the one object that it is about. */
function covers({ check, for: subject }, found) {
	if (check !== found.check) return false;
	return subject === found.subject || subject === void 0 && found.severity === "warning";
}
/** Days are texts that sort by time, so a year is a text as well; 29 February has no match and needs none. */
function aYearAfter(today) {
	return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}
/**
* The acceptances without effect: past, too far ahead, or of nothing that was found. The last is only said where it is
* certain, which before a tenant was asked is of the checks that need the files alone.
* @param findings everything that was found
* @param scope what they were found in
*/
function idleAcceptances(findings, { acceptances }, { today, scope }) {
	const whole = scope === "tenant" && !findings.some(({ check }) => guesswork.has(check));
	return acceptances.flatMap((entry) => {
		const useless = (whole || fileChecks.has(entry.check)) && !findings.some((found) => covers(entry, found));
		const words = outOfTime(entry.until, today) ?? (useless ? nothingToAccept : void 0);
		return words ? [idle(entry, words)] : [];
	});
}
const nothingToAccept = {
	what: "has nothing to accept",
	fix: "Take it out, or correct check and for: an error is accepted for the one object that its finding names."
};
function outOfTime(until, today) {
	if (until < today) return {
		what: `ended on ${until}`,
		fix: "Take it out, or renew it with a reason that still holds."
	};
	if (until <= aYearAfter(today)) return void 0;
	return {
		what: `ends on ${until}, more than a year from now, and accepts nothing yet`,
		fix: "Write a day within the next twelve months, and look at the risk again then."
	};
}
function idle({ check, for: subject, position }, { what, fix }) {
	const whom = subject === void 0 ? "" : ` for "${subject}"`;
	return finding("acceptance-idle", {
		...subject === void 0 ? {} : { subject },
		message: `The acceptance of ${check}${whom} ${what}.`,
		fix,
		position
	});
}
/** Whether a finding keeps apply from touching the tenant. */
function blocks(found) {
	return found.severity === "error" && (found.acceptance === void 0 || found.acceptance.expired);
}
// src/report/demand.ts
const frequency = "sessionControls.signInFrequency";
/**
* What a policy does to those it covers: blocks, requires something, or shapes the session.
* @param enforced false puts the verbs into the conditional: "would block"
*/
function describeDemand(settings, read, enforced) {
	const blocking = isBlocking(settings);
	const required = requirements(read);
	const control = settings.get(frequency) ?? null;
	const everyTime = !blocking && required.length > 0 && isJsonObject(control) && isEveryTime(control);
	const session = sessionClauses(settings, everyTime ? frequency : "");
	if (blocking) {
		const beside = required.length === 0 ? [] : [phrase`also names the controls ${listed(required)}`];
		return {
			start: [enforced ? "Blocks" : "would block"],
			clauses: [...beside, ...session]
		};
	}
	if (required.length === 0) return withoutGrant(session, enforced);
	const verb = enforced ? "Requires" : "would require";
	const what = combined(required, settings.get("grantControls.operator") ?? null);
	return {
		start: phrase`${verb} ${what}${everyTime ? " at every sign-in" : ""} of`,
		clauses: session
	};
}
/** Whether a policy blocks those it covers. */
function isBlocking(settings) {
	const controls = settings.get("grantControls.builtInControls");
	return Array.isArray(controls) && controls.includes("block");
}
function withoutGrant(session, enforced) {
	const start = session.length === 0 ? "nothing of" : "session controls for";
	const verb = session.length === 0 ? ["Requires", "would require"] : ["Sets", "would set"];
	return {
		start: [`${enforced ? verb[0] : verb[1]} ${start}`],
		clauses: session
	};
}
/** Everything that the grant controls ask for, except blocking. */
function requirements(read) {
	return [
		...read("grantControls.builtInControls").filter((control) => control.join() !== "block access"),
		...read("grantControls.authenticationStrength").map((it) => phrase`authentication strength ${it}`),
		...read("grantControls.termsOfUse").map((it) => phrase`terms of use ${it}`),
		...read("grantControls.customAuthenticationFactors").map((it) => phrase`custom control ${it}`)
	];
}
function combined(required, operator) {
	if (required.length === 1) return required.flat();
	const word = typeof operator === "string" ? operator.toUpperCase() : operator;
	if (word === "AND") return listed(required);
	if (word === "OR") return phrase`either ${listed(required, "or")}`;
	return phrase`${joined(required, ", ")} (operator ${name(JSON.stringify(operator))})`;
}
function sessionClauses(settings, said) {
	return [...settings].filter(([path, value]) => path.startsWith("sessionControls.") && path !== said && isSet(value)).flatMap(([path, value]) => {
		if (path === "sessionControls.disableResilienceDefaults") return resilience(value);
		return [(isJsonObject(value) ? describeSession(path, value) : void 0) ?? phrase`${fieldLabel(path)} ${name(JSON.stringify(value))}`];
	});
}
function resilience(value) {
	if (value === false) return [];
	return [value === true ? ["sessions are not extended during an outage"] : phrase`disableResilienceDefaults ${name(JSON.stringify(value))}`];
}
// src/report/summary.ts
function countChanges(changes) {
	const count = (action) => changes.filter((change) => change.action === action).length;
	return {
		create: count("create"),
		update: count("update"),
		delete: count("delete")
	};
}
function viewTenant(plan) {
	const { changes, findings, status } = plan;
	const blocking = findings.filter(blocks);
	const accepted = findings.filter(({ acceptance }) => acceptance?.expired === false);
	const warnings = findings.filter((found) => !blocking.includes(found) && !accepted.includes(found));
	const quiet = status === "ready" && changes.length === 0 && findings.length === 0;
	return {
		plan,
		counts: countChanges(changes),
		blocking,
		warnings,
		accepted,
		quiet
	};
}
/** Whether a change deserves a reviewer's second look, and why. */
function weigh({ action, part, before, after }) {
	if (action === "delete") return "deletes";
	if (part === "D") return void 0;
	if (!enforcesBlock(after)) return void 0;
	return enforcesBlock(before) ? "changes-block" : "enforces-block";
}
/** A client tenant in which nothing stands out. */
function isCalm({ plan }) {
	const loud = plan.changes.some((change) => weigh(change) !== void 0);
	return plan.status === "ready" && plan.tenant.kind === "client" && !loud;
}
function enforcesBlock(body) {
	return isJsonObject(body) && body["state"] === "enabled" && isBlocking(settingsOf(body));
}
/** The tenants as they are shown: what needs a person first, then risky changes, the rest, and the quiet ones last. */
function orderTenants({ tenants }) {
	return tenants.map((tenant, index) => ({
		view: viewTenant(tenant),
		index
	})).sort((a, b) => rank(a.view) - rank(b.view) || a.index - b.index).map(({ view }) => view);
}
function rank({ plan, quiet }) {
	if (plan.status !== "ready") return plan.status === "blocked" ? 0 : 1;
	if (quiet) return 5;
	if (plan.changes.length === 0) return 4;
	return plan.changes.some((change) => weigh(change) !== void 0) ? 2 : 3;
}
/** The one line that says it all: counts first. */
function headline(views, title) {
	const changing = changingTenants(views);
	const [blocked, unreadable] = [withStatus(views, "blocked").length, withStatus(views, "unreadable").length];
	const apart = [...blocked > 0 ? [`${blocked} blocked`] : [], ...unreadable > 0 ? [`${unreadable} unreadable`] : []];
	if (changing.length > 0) {
		const where = views.length === 1 ? "" : `, in ${changing.length} of ${tenants(views.length)}`;
		const rest = apart.length === 0 ? "" : `; ${apart.join(", ")}`;
		return `${title}: ${countWords(countChanges(changing.flatMap(({ plan }) => plan.changes)))}${where}${rest}`;
	}
	if (apart.length > 0) return `${title}: nothing will be applied, ${apart.join(", ")} of ${tenants(views.length)}`;
	return `${title}: nothing to do${views.length === 1 ? "" : ` in ${tenants(views.length)}`}`;
}
function countWords(counts) {
	return `${number(counts.create)} to create, ${number(counts.update)} to change, ${number(counts.delete)} to delete`;
}
/** The same without the zeros. */
function changeWords(counts) {
	const words = {
		create: "create",
		update: "change",
		delete: "delete"
	};
	return [
		"create",
		"update",
		"delete"
	].filter((action) => counts[action] > 0).map((action) => `${number(counts[action])} to ${words[action]}`).join(", ");
}
/** A few sentences below the headline: what apply will do, what stands out, what keeps it from the rest. */
function verdict(views) {
	const changing = changingTenants(views);
	const changes = changing.flatMap(({ plan }) => plan.changes);
	const blocked = withStatus(views, "blocked");
	const unreadable = withStatus(views, "unreadable");
	return [
		...changes.length === 0 ? [] : [phrase`Apply will make ${plural(changes.length, "change")} in ${tenantNames(changing)}.`],
		...standingOut(changes),
		...blocked.length === 0 ? [] : [phrase`Nothing is applied in ${tenantNames(blocked)} until the blocking findings are resolved.`],
		...unreadable.length === 0 ? [] : [phrase`Nothing is known of ${tenantNames(unreadable)}, which could not be read.`]
	];
}
function standingOut(changes) {
	const count = (weight) => changes.filter((change) => weigh(change) === weight).length;
	const [deleted, enforced, changed] = [
		count("deletes"),
		count("enforces-block"),
		count("changes-block")
	];
	const parts = [
		...deleted > 0 ? [plural(deleted, "deletion")] : [],
		...enforced > 0 ? [`${plural(enforced, "block")} that will be enforced at once`] : [],
		...changed > 0 ? [`${plural(changed, "block")} in force that will change`] : []
	];
	return parts.length === 0 ? [] : [[`Look twice: ${parts.join(", ")}.`]];
}
function changingTenants(views) {
	return views.filter(({ plan }) => hasWork(plan));
}
function withStatus(views, status) {
	return views.filter(({ plan }) => plan.status === status);
}
function tenantNames(views) {
	if (views.length > 5) return [tenants(views.length)];
	return someOf(views.map(({ plan }) => [name(plan.tenant.name)]), "");
}
function tenants(count) {
	return plural(count, "tenant");
}
/** "1 change", "1,200 changes"; `many` where an s is not enough. */
function plural(count, one, many = `${one}s`) {
	return `${number(count)} ${count === 1 ? one : many}`;
}
const number = grouped;
/** "2 blocking, 1 warning, 1 accepted", or nothing. */
function findingWords({ blocking, warnings, accepted }) {
	return [
		...blocking.length > 0 ? [`${number(blocking.length)} blocking`] : [],
		...warnings.length > 0 ? [plural(warnings.length, "warning")] : [],
		...accepted.length > 0 ? [`${number(accepted.length)} accepted`] : []
	].join(", ");
}
/** "12 policies and 3 named locations". */
function unmanagedWords(objects) {
	const policies = objects.filter(({ kind }) => kind === "conditionalAccessPolicy").length;
	const locations = objects.length - policies;
	return [...policies > 0 ? [plural(policies, "policy", "policies")] : [], ...locations > 0 ? [plural(locations, "named location")] : []].join(" and ");
}
/** Microsoft's own policies say so in their names, as a rule. */
function managedSuffix(name, microsoftManaged) {
	return microsoftManaged && !name.startsWith("Microsoft-managed") ? ", Microsoft-managed" : "";
}
export { compareTexts as S, acceptFindings as _, findingWords as a, idleAcceptances as b, managedSuffix as c, plural as d, unmanagedWords as f, describeDemand as g, weigh as h, countWords as i, number as l, viewTenant as m, changingTenants as n, headline as o, verdict as p, countChanges as r, isCalm as s, changeWords as t, orderTenants as u, blocks as v, sortFindings as x, finding as y };
