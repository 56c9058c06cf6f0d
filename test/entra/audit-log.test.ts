import { describe, expect, it } from "vitest";
import { readChangeLog } from "../../src/entra/audit-log.ts";
import { type Answer, contoso, fakeGraph, fakeTime, graphError, json, sandboxCloud } from "./double.ts";

const route = "GET /auditLogs/directoryAudits";

function read(...answers: Answer[]) {
	const time = fakeTime();
	const graph = fakeGraph(time).on(route, ...answers);
	const said: string[] = [];
	const token = { value: "t", expiresAt: Number.MAX_SAFE_INTEGER, permissions: [], delegated: false };
	const reading = readChangeLog(contoso, {
		...{ cloud: sandboxCloud, environment: {}, time, fetch: graph.fetch },
		onRetry: (message) => said.push(message),
		tokens: { get: async () => token },
	});
	return { reading, graph, said };
}

/** The shape that the audit log has in Microsoft's own documentation. */
function entry(rest: object = {}) {
	return {
		id: "IPCGraph_1",
		category: "Policy",
		result: "success",
		activityDisplayName: "Update conditional access policy",
		activityDateTime: "2027-01-15T09:41:22.7215374Z",
		loggedByService: "Conditional Access",
		operationType: "Update",
		initiatedBy: { app: null, user: { id: "u", displayName: null, userPrincipalName: "alice@contoso.com" } },
		targetResources: [{ id: "P1", displayName: "Require MFA", type: "Policy", modifiedProperties: [] }],
		...rest,
	};
}

async function changesOf(...entries: unknown[]) {
	const log = await read(json(200, { value: entries })).reading;
	if ("unread" in log) throw new Error(log.unread);
	return log.changes;
}

describe("the audit log of a tenant", () => {
	it("costs one request, for Conditional Access alone, newest first", async () => {
		const { reading, graph } = read(json(200, { value: [entry()] }));
		expect(await reading).toEqual({
			whole: true,
			changes: [
				{
					...{ objectId: "p1", name: "Require MFA", activity: "Update conditional access policy" },
					...{ deletes: false, at: "2027-01-15T09:41:22Z" },
					actor: { kind: "user", name: "alice@contoso.com" },
				},
			],
		});
		expect(graph.seen.map(({ path }) => path)).toEqual([
			"/auditLogs/directoryAudits?$filter=loggedByService eq 'Conditional Access'&$orderby=activityDateTime desc&$top=999",
		]);
	});

	it.each<[string, object | null, object]>([
		[
			"a user without a sign-in name",
			{ user: { id: "u1", displayName: "Alice" } },
			{ kind: "user", name: "Alice" },
		],
		["a partner's user, by id", { user: { id: "u1", userPrincipalName: "" } }, { kind: "user", name: "u1" }],
		[
			"an application",
			{ user: null, app: { appId: "AAAA", displayName: "CIPP-SAM" } },
			{ kind: "app", name: "CIPP-SAM", appId: "aaaa" },
		],
		[
			"an application without a client id",
			{ app: { appId: null, displayName: null, servicePrincipalId: "s1" } },
			{ kind: "app", name: "s1" },
		],
		["nobody", { user: null, app: null }, { kind: "nobody", name: "" }],
		["nothing at all", null, { kind: "nobody", name: "" }],
	])("names %s", async (_, initiatedBy, actor) => {
		expect(await changesOf(entry({ initiatedBy }))).toMatchObject([{ actor }]);
	});

	it("tells deletions and former names", async () => {
		const property = {
			displayName: "ConditionalAccessPolicy",
			oldValue: JSON.stringify({ displayName: "Require MFA" }),
			newValue: JSON.stringify({ displayName: "MFA off" }),
		};
		const target = { id: "P1", displayName: "Require MFA", modifiedProperties: [property] };
		const [renamed, same, deleted] = await changesOf(
			entry({ targetResources: [target] }),
			entry({ targetResources: [{ ...target, modifiedProperties: [{ ...property, newValue: "{trunc" }] }] }),
			entry({ activityDisplayName: "Delete conditional access policy", operationType: undefined }),
		);
		expect(renamed).toMatchObject({ name: "MFA off", formerName: "Require MFA", deletes: false });
		expect(same).not.toHaveProperty("formerName");
		expect(deleted?.deletes).toBe(true);
	});

	it("leaves out what failed and what concerns no object", async () => {
		const failed = entry({ result: "failure" });
		expect(
			await changesOf(
				failed,
				entry({ targetResources: [{ displayName: "x" }] }),
				entry({ targetResources: null }),
			),
		).toEqual([]);
	});

	it("puts the newest first whatever the order, and keeps a time that it cannot read", async () => {
		const at = (activityDateTime: string) => entry({ activityDateTime });
		const found = await changesOf(at("2027-01-01T00:00:00Z"), at("2027-01-02T01:00:00+01:00"), at("once"));
		expect(found.map((change) => change.at)).toEqual([
			"once",
			"2027-01-02T00:00:00Z",
			"2027-01-01T00:00:00Z",
		]);
	});

	it("reads one page, and says that the log goes on", async () => {
		const { reading, graph } = read(
			json(200, { value: [], "@odata.nextLink": "https://elsewhere.example/" }),
		);
		expect(await reading).toEqual({ changes: [], whole: false });
		expect(graph.seen).toHaveLength(1);
	});

	it.each<[string, Answer, string]>([
		[
			"a missing permission",
			graphError(
				403,
				"Authentication_MSGraphPermissionMissing",
				"Calling principal does not have required MSGraph permissions AuditLog.Read.All",
			),
			"the reader has no AuditLog.Read.All",
		],
		[
			"a filter that is refused",
			graphError(400, "BadRequest", "Invalid filter clause"),
			"the audit log could not be read (rejected)",
		],
		["no list", json(200, { value: "x" }), "the audit log could not be read (bad-response)"],
		["a service that is down", json(503), "the audit log could not be read (service-unavailable)"],
		[
			"a limit that stays reached",
			graphError(429, "TooManyRequests", "x"),
			"the audit log could not be read (throttled)",
		],
	])("is unread, with the reason and no error, after %s", async (_, answer, unread) => {
		const { reading, said } = read(answer);
		expect(await reading).toEqual({ unread });
		expect(said.at(-1)).toContain("Contoso: who changed what is not known. ");
	});
});
