import { n as pLimit } from "./connect.js";
import { t as RingfenceError } from "./errors.js";
import { d as describeCall, f as explainAnswer, h as tenantError, n as openGraph } from "./connect2.js";
import { a as objectsOf, i as isObject, o as parseObject, s as stringAt } from "./outcome.js";
import { n as resolveCloud } from "./cloud2.js";
import { i as driftExitCode } from "./exit-code.js";
import { t as plan } from "./plan3.js";
// src/entra/audit-log.ts
const permission = "AuditLog.Read.All";
/**
* Microsoft writes every change of a policy or named location under this service, and documents this filter
* (learn.microsoft.com/graph/api/directoryaudit-list, …/entra/identity/monitoring-health). The log keeps 30 days.
*/
const path = `/auditLogs/directoryAudits?$filter=${encodeURIComponent("loggedByService eq 'Conditional Access'")}&$orderby=${encodeURIComponent("activityDateTime desc")}&$top=999`;
/**
* Reads what a tenant's audit log says about its Conditional Access: one request, far below the limit of 5 in 10
* seconds. Who changed something is good to know and never needed, so a failure is an answer that says why.
*/
async function readChangeLog(tenant, options) {
	try {
		return await readPage(tenant, options);
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		options.onRetry?.(`${tenant.name}: who changed what is not known. ${error.message}`);
		if (error.code === "permission-missing") return { unread: `the reader has no ${permission}` };
		return { unread: `the audit log could not be read (${error.code})` };
	}
}
async function readPage(tenant, options) {
	const { graph } = openGraph(tenant, {
		budgetSeconds: 30,
		...options
	});
	const call = {
		method: "GET",
		path
	};
	const answer = await graph.send(call);
	if (answer.status !== 200) throw explainAnswer(tenant, call, answer, permission);
	const entries = objectsOf(answer.body?.["value"]);
	if (entries === void 0) throw tenantError(tenant, "bad-response", `Graph answered ${describeCall(call)} with no list.`);
	return {
		changes: entries.flatMap(readEntry).sort((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
		whole: answer.body?.["@odata.nextLink"] === void 0
	};
}
/** One entry is one activity; what failed has changed nothing. */
function readEntry(entry) {
	if (stringAt(entry, "result") !== "success") return [];
	const activity = stringAt(entry, "activityDisplayName") ?? "";
	const deletes = stringAt(entry, "operationType") === "Delete" || /^Delete /i.test(activity);
	const at = wholeSeconds(stringAt(entry, "activityDateTime") ?? "");
	const actor = readActor(entry["initiatedBy"]);
	return (objectsOf(entry["targetResources"]) ?? []).flatMap((target) => {
		const objectId = stringAt(target, "id")?.toLowerCase();
		if (objectId === void 0) return [];
		const name = nameAfter(target) ?? stringAt(target, "displayName") ?? "";
		const former = nameIn(target, "oldValue");
		return [{
			objectId,
			name,
			...former !== void 0 && former !== name ? { formerName: former } : {},
			activity,
			deletes,
			at,
			actor
		}];
	});
}
function nameAfter(target) {
	return nameIn(target, "newValue");
}
/** The whole object stands as JSON text in the one modified property that such an entry has. */
function nameIn(target, side) {
	for (const property of objectsOf(target["modifiedProperties"]) ?? []) {
		const value = parseObject(stringAt(property, side) ?? "");
		const name = value && stringAt(value, "displayName");
		if (name !== void 0) return name;
	}
}
/** People are known by their sign-in names, applications by their names; partners may come with an id alone. */
function readActor(initiatedBy) {
	const { user, app } = isObject(initiatedBy) ? initiatedBy : {};
	const person = isObject(user) ? firstText(user, [
		"userPrincipalName",
		"displayName",
		"id"
	]) : void 0;
	if (person !== void 0) return {
		kind: "user",
		name: person
	};
	const name = isObject(app) ? firstText(app, [
		"displayName",
		"appId",
		"servicePrincipalId"
	]) : void 0;
	if (!isObject(app) || name === void 0) return {
		kind: "nobody",
		name: ""
	};
	const appId = stringAt(app, "appId")?.toLowerCase();
	return {
		kind: "app",
		name,
		...appId ? { appId } : {}
	};
}
function firstText(object, keys) {
	return keys.map((key) => stringAt(object, key)).find((text) => text !== void 0 && text !== "");
}
function wholeSeconds(text) {
	const milliseconds = Date.parse(text);
	return Number.isNaN(milliseconds) ? text : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
// src/plan/attribution.ts
/**
* Finds in a log who brought a tenant away from the files.
* @param ownApps client ids of Ringfence's own app registrations, lower case
*/
function attribute(changes, log, ownApps) {
	return changes.map((change) => {
		if (change.kind === "apiClient" || change.kind === "cippRole") return {
			kind: "unknown",
			reason: "a change in CIPP is in CIPP's own logbook"
		};
		if ("unread" in log) return {
			kind: "unknown",
			reason: log.unread
		};
		const entry = log.changes.find((logged) => concerns(logged, change));
		if (!entry) return {
			kind: "not-found",
			whole: log.whole
		};
		const { actor, activity, at } = entry;
		return {
			kind: "found",
			actor,
			activity,
			at,
			own: actor.appId !== void 0 && ownApps.includes(actor.appId)
		};
	});
}
/** An object that is missing has no id any more: it was deleted or renamed, and the log knows it by its name. */
function concerns(logged, { id, kind, name }) {
	if (id !== null) return logged.objectId === id.toLowerCase();
	if (/named location/i.test(logged.activity) !== (kind === "namedLocation")) return false;
	return logged.formerName === name || logged.deletes && logged.name === name;
}
// src/commands/drift.ts
const mostTenantsAsked = 50;
const atOnce = 10;
/** Finds what is not as the files say, and who changed it where the tenants' audit logs tell. Writes nothing. */
async function drift(context, options = {}) {
	const planned = options.plan ? {
		problems: [],
		plan: options.plan
	} : await plan(context, {
		failOn: "never",
		detailedExitCode: false
	});
	if (!planned.plan) return {
		problems: planned.problems,
		exitCode: 1
	};
	const { plan: plan$1 } = planned;
	const asked = plan$1.tenants.filter(({ changes }) => changes.some(isInEntra)).slice(0, options.mostTenants ?? mostTenantsAsked);
	return {
		problems: [],
		plan: plan$1,
		attributions: await pLimit(atOnce).map(asked, (tenant) => askTenant(tenant, context, options)),
		exitCode: driftExitCode(plan$1)
	};
}
function isInEntra({ kind }) {
	return kind === "conditionalAccessPolicy" || kind === "namedLocation";
}
async function askTenant({ tenant, changes }, { environment, clientId, onSecret, log }, { writerClientId }) {
	const cloud = resolveCloud(environment);
	const onRetry = (message) => log.info(message);
	const found = await readChangeLog(tenant, {
		cloud,
		clientId,
		environment,
		onSecret,
		onRetry
	});
	const own = [clientId, writerClientId].flatMap((id) => id === void 0 ? [] : [id.toLowerCase()]);
	return {
		tenantId: tenant.id,
		attributions: attribute(changes, found, own)
	};
}
export { drift };
