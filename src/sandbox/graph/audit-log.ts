import type { Json, JsonObject } from "../../json.ts";
import { guidOf } from "../guid.ts";
import { textAt } from "../json-values.ts";
import type { StoredKind, Tenant } from "../state/tenant.ts";
import { isLicensed } from "../state/world.ts";
import { parseAuditFilter } from "./audit-filter.ts";
import { type GraphAnswer, type GraphCall, type GraphHandler, parameter } from "./call.ts";
import { answerList } from "./list.ts";
import type { ResourceQuery } from "./resources.ts";
import { timestampOf } from "./timestamp.ts";

/** A person by sign-in name, or an application by client id. */
export type AuditActor = { readonly user: string } | { readonly app: string };

export interface AuditedChange {
	readonly kind: StoredKind;
	readonly id: string;
	readonly operation: "Add" | "Update" | "Delete";
	readonly before?: JsonObject | undefined;
	readonly after?: JsonObject | undefined;
	readonly by: AuditActor;
	/** Milliseconds since 1970. */
	readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;

const words = {
	policy: { activity: "conditional access policy", property: "ConditionalAccessPolicy" },
	namedLocation: { activity: "named location", property: "NamedLocation" }, // property synthetic
} as const;

/** Writes a change into a tenant's audit log. Tests call it for what happens in the portal. */
export function recordChange(tenant: Tenant, change: AuditedChange): void {
	const { kind, id, operation, before, after, at } = change;
	const { activity, property } = words[kind];
	const correlationId = guidOf(tenant.id, "audit", tenant.auditLog.length, id);
	tenant.auditLog.push({
		id: `IPCGraph_${correlationId}_SANDBOX_${tenant.auditLog.length}`,
		category: "Policy",
		correlationId,
		result: "success",
		resultReason: null,
		activityDisplayName: `${operation} ${activity}`,
		activityDateTime: timestampOf(at, correlationId),
		loggedByService: "Conditional Access",
		operationType: operation,
		initiatedBy: initiatorOf(tenant, change.by),
		targetResources: [
			{
				id,
				displayName: textAt(after ?? before, "displayName"),
				type: "Policy",
				userPrincipalName: null,
				groupType: null,
				modifiedProperties: [{ displayName: property, oldValue: asText(before), newValue: asText(after) }],
			},
		],
		additionalDetails: [],
	});
}

function asText(document: JsonObject | undefined): string | null {
	return document === undefined ? null : JSON.stringify(document);
}

function initiatorOf({ id, directory }: Tenant, by: AuditActor): JsonObject {
	if ("app" in by) {
		const known = directory.servicePrincipals.find(({ appId }) => appId === by.app);
		const app: JsonObject = {
			appId: by.app,
			displayName: known?.displayName ?? null,
			servicePrincipalId: known?.id ?? guidOf(id, "servicePrincipal", by.app),
			servicePrincipalName: null,
		};
		return { user: null, app };
	}
	const known = directory.users.find(({ userPrincipalName }) => userPrincipalName === by.user);
	const user: JsonObject = {
		id: known?.id ?? guidOf(id, "user", by.user),
		displayName: null,
		userPrincipalName: by.user,
		ipAddress: "192.0.2.10",
		userType: null,
		homeTenantId: null,
		homeTenantName: null,
	};
	return { app: null, user };
}

/** The handler of a write, with an entry in the log for what succeeds. */
export function audited(
	kind: StoredKind,
	operation: AuditedChange["operation"],
	handle: GraphHandler,
): GraphHandler {
	return (call) => {
		const written = parameter(call, "id");
		const before = written === "" ? undefined : documentOf(call.tenant, kind, written);
		const answer = handle(call);
		const id = written || textAt(answer.body, "id");
		const after = operation === "Delete" ? undefined : documentOf(call.tenant, kind, id);
		recordChange(call.tenant, {
			...{ kind, id, operation, before, after },
			by: { app: call.clientId },
			at: call.now,
		});
		return answer;
	};
}

function documentOf(tenant: Tenant, kind: StoredKind, id: string): JsonObject | undefined {
	const documents = kind === "policy" ? tenant.policies : tenant.namedLocations;
	return documents.live().find((document) => document["id"] === id);
}

const auditQuery: ResourceQuery = {
	type: "directoryAudit",
	properties: ["activityDateTime"],
	filterable: [],
	options: ["$top", "$skiptoken", "$orderby"],
	page: { size: 1000, max: 1000 },
};

/**
 * Entries are here at once and for 30 days, or 7 without a licence (learn.microsoft.com/entra/identity/monitoring-health/
 * reference-reports-data-retention); the real log lags by minutes.
 */
export function listDirectoryAudits(call: GraphCall): GraphAnswer {
	const { tenant, now } = call;
	const since = new Date(now - (isLicensed(tenant) ? 30 : 7) * DAY).toISOString();
	const filter = call.query.get("$filter");
	const matches = filter === null ? () => true : parseAuditFilter(filter);
	const found = tenant.auditLog
		.filter((entry) => textAt(entry, "activityDateTime") >= since && matches(entry))
		.toReversed();
	const query = new URLSearchParams(call.query);
	query.delete("$filter");
	const answer = answerList({ ...call, query }, auditQuery, "auditLogs/directoryAudits", found);
	return { ...answer, body: withFilter(answer.body ?? {}, filter) };
}

/** The link to the next page repeats the filter. */
function withFilter(body: JsonObject, filter: string | null): JsonObject {
	const link: Json | undefined = body["@odata.nextLink"];
	if (typeof link !== "string" || filter === null) return body;
	return { ...body, "@odata.nextLink": `${link}&$filter=${encodeURIComponent(filter)}` };
}
