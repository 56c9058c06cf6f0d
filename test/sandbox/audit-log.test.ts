import { describe, expect, it, onTestFinished } from "vitest";
import { recordChange } from "../../src/sandbox/graph/audit-log.ts";
import { textAt } from "../../src/sandbox/json-values.ts";
import { calmSandbox, graphOf, handClock, messageOf, valuesOf } from "./client.ts";
import { CONTOSO, MSP } from "./estate.ts";

const audits = "/auditLogs/directoryAudits";
const day = 24 * 60 * 60 * 1000;
const policy = {
	displayName: "Block legacy",
	state: "disabled",
	conditions: { applications: { includeApplications: ["All"] }, users: { includeUsers: ["All"] } },
	grantControls: { operator: "OR", builtInControls: ["block"] },
};
const location = {
	"@odata.type": "#microsoft.graph.ipNamedLocation",
	displayName: "Depot",
	ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "198.51.100.0/24" }],
};

async function open() {
	const clock = handClock();
	const sandbox = await calmSandbox({ clock });
	onTestFinished(() => sandbox.close());
	const tenant = sandbox.tenants.get(MSP);
	if (!tenant) throw new Error("no tenant");
	for (const { clientId } of [sandbox.reader, sandbox.writer]) {
		tenant.consents.get(clientId)?.add("AuditLog.Read.All");
	}
	const graph = await graphOf(sandbox);
	const activities = async (query = "") => {
		const answer = await graph(`${audits}${query}`);
		expect(answer.status).toBe(200);
		return valuesOf(answer).map((entry) => textAt(entry, "activityDisplayName"));
	};
	return { clock, sandbox, tenant, graph, activities };
}

const filter = (text: string) => `?$filter=${encodeURIComponent(text)}`;

describe("directoryAudits", () => {
	it("tells every write through the API, newest first, with the app that made it", async () => {
		const { graph, clock, sandbox, activities } = await open();
		const step = async <T>(sent: Promise<T>) => {
			clock.advance(1000);
			return await sent;
		};
		const made = textAt(
			(await step(graph("/identity/conditionalAccess/policies", { method: "POST", body: policy }))).body,
			"id",
		);
		const path = `/identity/conditionalAccess/policies/${made}`;
		await step(graph(path, { method: "PATCH", body: { displayName: "Renamed" } }));
		await step(graph(path, { method: "DELETE" }));
		const place = textAt(
			(await step(graph("/identity/conditionalAccess/namedLocations", { method: "POST", body: location })))
				.body,
			"id",
		);
		await step(
			graph(`/identity/conditionalAccess/namedLocations/${place}`, {
				method: "PATCH",
				body: { ...location, displayName: "Depot 2" },
			}),
		);
		await step(graph(`/identity/conditionalAccess/namedLocations/${place}`, { method: "DELETE" }));
		expect(await activities()).toEqual([
			...["Delete named location", "Update named location", "Add named location"],
			...[
				"Delete conditional access policy",
				"Update conditional access policy",
				"Add conditional access policy",
			],
		]);
		const [update] = valuesOf(
			await graph(`${audits}${filter("activityDisplayName eq 'Update conditional access policy'")}`),
		);
		expect(update).toMatchObject({
			...{
				result: "success",
				category: "Policy",
				loggedByService: "Conditional Access",
				operationType: "Update",
			},
			initiatedBy: { user: null, app: { appId: sandbox.writer.clientId, displayName: "Ringfence writer" } },
			targetResources: [{ id: made, displayName: "Renamed", type: "Policy" }],
		});
		const text = JSON.stringify(update);
		expect(text).toContain(String.raw`\"displayName\":\"Block legacy\"`);
	});

	it("says nothing of a write that was refused", async () => {
		const { graph, activities } = await open();
		const refused = await graph("/identity/conditionalAccess/policies", {
			method: "POST",
			body: { displayName: "x" },
		});
		expect(refused.status).toBe(400);
		expect(await activities()).toEqual([]);
	});

	it("tells what a test does in the portal, with the person that the test names", async () => {
		const { sandbox, tenant, graph, activities, clock } = await open();
		const id = sandbox.store(MSP, "policy", policy, { by: "alice@examplemsp.com" });
		clock.advance(1000);
		sandbox.store(MSP, "policy", { ...policy, state: "enabled" }, { id, by: "bob@examplemsp.com" });
		sandbox.store(MSP, "policy", { ...policy, displayName: "Quiet" });
		clock.advance(1000);
		recordChange(tenant, {
			kind: "policy",
			id,
			operation: "Delete",
			by: { user: "carol@examplemsp.com" },
			at: clock(),
		});
		expect(await activities()).toEqual(
			["Delete", "Update", "Add"].map((verb) => `${verb} conditional access policy`),
		);
		const people = valuesOf(await graph(audits)).map((entry) => JSON.stringify(entry["initiatedBy"]));
		expect(people.map((text) => /"userPrincipalName":"(\w+)/.exec(text)?.[1])).toEqual([
			"carol",
			"bob",
			"alice",
		]);
	});

	it.each<[string, number]>([
		["loggedByService eq 'Conditional Access'", 2],
		["loggedByService eq 'Core Directory'", 0],
		["category eq 'Policy' and operationType eq 'Add'", 2],
		["activityDateTime ge 2026-11-23T11:00:05Z", 1],
		["activityDateTime le 2026-11-23T11:00:05Z and loggedByService eq 'Conditional Access'", 1],
		["activityDateTime eq 2026-11-23", 0],
		["targetResources/any(t: t/displayName eq 'Salt and pepper''s')", 1],
		["targetResources/any(t:t/id eq 'nobody')", 0],
	])("filters by %s", async (text, count) => {
		const { sandbox, clock, activities } = await open();
		sandbox.store(MSP, "policy", policy, { by: "alice@examplemsp.com" });
		clock.advance(10_000);
		sandbox.store(
			MSP,
			"policy",
			{ ...policy, displayName: "Salt and pepper's" },
			{ by: "alice@examplemsp.com" },
		);
		expect(await activities(filter(text))).toHaveLength(count);
	});

	it.each([
		"state eq 'x'",
		"activityDateTime gt 2026-11-23",
		"category eq 'a' or category eq 'b'",
		"targetResources/any(t: u/id eq 'x')",
	])("refuses a filter that is not documented: %s", async (text) => {
		const { graph } = await open();
		const answer = await graph(`${audits}${filter(text)}`);
		expect([answer.status, messageOf(answer)]).toEqual([
			400,
			expect.stringContaining("Invalid filter clause"),
		]);
	});

	it("pages, and the link repeats the filter", async () => {
		const { sandbox, graph } = await open();
		for (let count = 0; count < 3; count++) {
			sandbox.store(MSP, "policy", { ...policy, displayName: `P${count}` }, { by: "alice@examplemsp.com" });
		}
		const query = `${filter("loggedByService eq 'Conditional Access'")}&$orderby=${encodeURIComponent("activityDateTime desc")}&$top=2`;
		const one = await graph(`${audits}${query}`);
		const link = new URL(textAt(one.body, "@odata.nextLink"));
		expect(link.searchParams.get("$filter")).toBe("loggedByService eq 'Conditional Access'");
		const two = await graph(`${link.pathname.replace("/v1.0", "")}${link.search}`);
		expect([valuesOf(one).length, valuesOf(two).length]).toEqual([2, 1]);
		expect(two.body).not.toHaveProperty("@odata.nextLink");
	});

	it("forgets after 30 days, and after 7 in a tenant without a licence", async () => {
		const { sandbox, tenant, clock } = await open();
		sandbox.store(MSP, "policy", policy, { by: "alice@examplemsp.com" });
		const count = async () => valuesOf(await (await graphOf(sandbox))(audits)).length;
		clock.advance(8 * day);
		expect(await count()).toBe(1);
		tenant.servicePlans.clear();
		expect(await count()).toBe(0);
		tenant.servicePlans.add("AAD_PREMIUM");
		clock.advance(23 * day);
		expect(await count()).toBe(0);
	});

	it("wants AuditLog.Read.All, and keeps tenants apart", async () => {
		const { sandbox } = await open();
		sandbox.store(CONTOSO, "policy", policy, { by: "alice@contoso.com" });
		const without = await graphOf(sandbox, CONTOSO);
		sandbox.tenants.get(CONTOSO)?.consents.get(sandbox.writer.clientId)?.delete("AuditLog.Read.All");
		const refused = await (await graphOf(sandbox, CONTOSO))(audits);
		expect(refused.status).toBe(403);
		expect(messageOf(refused)).toBe(
			"Calling principal does not have required MSGraph permissions AuditLog.Read.All",
		);
		expect((await without("/identity/conditionalAccess/policies")).status).toBe(200);
		expect(valuesOf(await (await graphOf(sandbox))(audits))).toEqual([]);
	});
});
