import { RingfenceError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Actor, ChangeLog, LoggedChange } from "../plan/attribution.ts";
import { type ConnectOptions, openGraph } from "./connect.ts";
import { describeCall, explainAnswer, type TenantName, tenantError } from "./failures.ts";
import { isObject, objectsOf, parseObject, stringAt } from "./parse.ts";

const permission = "AuditLog.Read.All";

/** The most that one page may hold; a tenant has some dozens of such entries in a month. */
const pageSize = 999;

/**
 * Microsoft writes every change of a policy or named location under this service, and documents this filter
 * (learn.microsoft.com/graph/api/directoryaudit-list, …/entra/identity/monitoring-health). The log keeps 30 days.
 */
const path =
	`/auditLogs/directoryAudits?$filter=${encodeURIComponent("loggedByService eq 'Conditional Access'")}` +
	`&$orderby=${encodeURIComponent("activityDateTime desc")}&$top=${pageSize}`;

/**
 * Reads what a tenant's audit log says about its Conditional Access: one request, far below the limit of 5 in 10
 * seconds. Who changed something is good to know and never needed, so a failure is an answer that says why.
 */
export async function readChangeLog(tenant: TenantName, options: ConnectOptions): Promise<ChangeLog> {
	try {
		return await readPage(tenant, options);
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		options.onRetry?.(`${tenant.name}: who changed what is not known. ${error.message}`);
		if (error.code === "permission-missing") return { unread: `the reader has no ${permission}` };
		return { unread: `the audit log could not be read (${error.code})` };
	}
}

async function readPage(tenant: TenantName, options: ConnectOptions): Promise<ChangeLog> {
	const { graph } = openGraph(tenant, { budgetSeconds: 30, ...options });
	const call = { method: "GET" as const, path };
	const answer = await graph.send(call);
	if (answer.status !== 200) throw explainAnswer(tenant, call, answer, permission);
	const entries = objectsOf(answer.body?.["value"]);
	if (entries === undefined) {
		throw tenantError(tenant, "bad-response", `Graph answered ${describeCall(call)} with no list.`);
	}
	return {
		changes: entries.flatMap(readEntry).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
		whole: answer.body?.["@odata.nextLink"] === undefined,
	};
}

/** One entry is one activity; what failed has changed nothing. */
function readEntry(entry: JsonObject): LoggedChange[] {
	if (stringAt(entry, "result") !== "success") return [];
	const activity = stringAt(entry, "activityDisplayName") ?? "";
	const deletes = stringAt(entry, "operationType") === "Delete" || /^Delete /i.test(activity);
	const at = wholeSeconds(stringAt(entry, "activityDateTime") ?? "");
	const actor = readActor(entry["initiatedBy"]);
	return (objectsOf(entry["targetResources"]) ?? []).flatMap((target) => {
		const objectId = stringAt(target, "id")?.toLowerCase();
		if (objectId === undefined) return [];
		const name = nameAfter(target) ?? stringAt(target, "displayName") ?? "";
		const former = nameIn(target, "oldValue");
		const renamed = former !== undefined && former !== name ? { formerName: former } : {};
		return [{ objectId, name, ...renamed, activity, deletes, at, actor }];
	});
}

function nameAfter(target: JsonObject): string | undefined {
	return nameIn(target, "newValue");
}

/** The whole object stands as JSON text in the one modified property that such an entry has. */
function nameIn(target: JsonObject, side: "oldValue" | "newValue"): string | undefined {
	for (const property of objectsOf(target["modifiedProperties"]) ?? []) {
		const value = parseObject(stringAt(property, side) ?? "");
		const name = value && stringAt(value, "displayName");
		if (name !== undefined) return name;
	}
	return undefined;
}

/** People are known by their sign-in names, applications by their names; partners may come with an id alone. */
function readActor(initiatedBy: JsonObject[string] | undefined): Actor {
	const { user, app } = isObject(initiatedBy) ? initiatedBy : {};
	const person = isObject(user) ? firstText(user, ["userPrincipalName", "displayName", "id"]) : undefined;
	if (person !== undefined) return { kind: "user", name: person };
	const name = isObject(app) ? firstText(app, ["displayName", "appId", "servicePrincipalId"]) : undefined;
	if (!isObject(app) || name === undefined) return { kind: "nobody", name: "" };
	const appId = stringAt(app, "appId")?.toLowerCase();
	return { kind: "app", name, ...(appId ? { appId } : {}) };
}

function firstText(object: JsonObject, keys: readonly string[]): string | undefined {
	return keys.map((key) => stringAt(object, key)).find((text) => text !== undefined && text !== "");
}

function wholeSeconds(text: string): string {
	const milliseconds = Date.parse(text);
	return Number.isNaN(milliseconds) ? text : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
