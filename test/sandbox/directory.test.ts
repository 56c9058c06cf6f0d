import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isList, textAt, valueAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { GLOBAL_ADMINISTRATOR } from "../../src/sandbox/seed/roles.ts";
import type { Tenant } from "../../src/sandbox/state/tenant.ts";
import { calmSandbox, type Graph, graphOf, messageOf, valuesOf } from "./client.ts";
import { MSP } from "./estate.ts";

let sandbox: Sandbox;
let graph: Graph;
let tenant: Tenant;
beforeAll(async () => {
	sandbox = await calmSandbox();
	graph = await graphOf(sandbox);
	const found = sandbox.tenants.get(MSP);
	if (found === undefined) throw new Error("no MSP tenant");
	tenant = found;
	for (let count = 0; count < 120; count++) {
		const id = `aaaaaaaa-0000-4000-8000-${String(count).padStart(12, "0")}`;
		const displayName = count === 0 ? "Conan O'Brien" : `Person ${count}`;
		const userPrincipalName = `person${count}@example.com`;
		tenant.directory.users.push({
			id,
			userPrincipalName,
			displayName,
			accountEnabled: count !== 1,
			onPremisesSyncEnabled: count === 2 ? true : null,
			userType: "Member",
		});
	}
});
afterAll(async () => await sandbox.close());

async function find(path: string, filter: string, rest = "") {
	return await graph(`${path}?$filter=${encodeURIComponent(filter)}${rest}`);
}

function upns(count: number): string {
	return Array.from({ length: count }, (_, index) => `'PERSON${index}@example.com'`).join(",");
}

describe("users", () => {
	it("are found by several names at once, whatever their case", async () => {
		const select = "&$select=id,userPrincipalName,accountEnabled,onPremisesSyncEnabled";
		const found = valuesOf(await find("/users", `userPrincipalName in (${upns(3)})`, select));
		expect(found.map((user) => [user["accountEnabled"], user["onPremisesSyncEnabled"]])).toEqual([
			[true, null],
			[false, null],
			[true, true],
		]);
	});

	it("show whether they are enabled only when asked", async () => {
		const { body } = await graph("/users/person1@example.com");
		expect(body["displayName"]).toBe("Person 1");
		expect(body).not.toHaveProperty("accountEnabled");
	});

	it("are found with a quote in the name, and by either of two properties", async () => {
		expect(valuesOf(await find("/users", "displayName eq 'Conan O''Brien'"))).toHaveLength(1);
		const either =
			"(id eq 'AAAAAAAA-0000-4000-8000-000000000003' or userPrincipalName eq 'person4@example.com')";
		expect(valuesOf(await find("/users", `${either} and accountEnabled eq true`))).toHaveLength(2);
		expect(valuesOf(await find("/users", "startswith(displayName,'person 11')"))).toHaveLength(11);
	});

	it("cannot be asked for by more than 15 names", async () => {
		expect((await find("/users", `userPrincipalName in (${upns(15)})`)).status).toBe(200);
		const answer = await find("/users", `userPrincipalName in (${upns(16)})`);
		expect(answer).toMatchObject({ status: 400, body: { error: { code: "Request_UnsupportedQuery" } } });
		expect(messageOf(answer)).toContain("Max allowed: 15");
	});

	it("come in pages of 100 and up to 999", async () => {
		const first = await graph("/users");
		expect(valuesOf(first)).toHaveLength(100);
		const next = textAt(first.body, "@odata.nextLink").replace(`${sandbox.origin}/v1.0`, "");
		expect(valuesOf(await graph(next)).length).toBeGreaterThan(20);
		expect((await graph("/users?$top=999")).body).not.toHaveProperty("@odata.nextLink");
		expect((await graph("/users?$top=1000")).status).toBe(400);
	});

	it("are counted for readers that accept an index", async () => {
		expect((await graph("/users?$count=true")).body).not.toHaveProperty("@odata.count");
		const headers = { consistencylevel: "eventual" };
		expect((await graph("/users?$count=true", { headers })).body["@odata.count"]).toBeGreaterThan(120);
	});

	it("are read by id and by name, or answer 404", async () => {
		const { body } = await graph("/users/aaaaaaaa-0000-4000-8000-000000000005?$select=userPrincipalName");
		expect(body["userPrincipalName"]).toBe("person5@example.com");
		const missing = await graph("/users('nobody@example.com')");
		expect(missing).toMatchObject({ status: 404, body: { error: { code: "Request_ResourceNotFound" } } });
		expect(messageOf(missing)).toContain("'nobody@example.com'");
	});

	it.each([
		"$select=colour",
		"$filter=displayName gt 'x'",
		"$filter=displayName eq 'x",
		"$filter=colour eq 'x'",
		"$skip=1",
	])("refuse %s", async (query) => {
		expect((await graph(`/users?${encodeURI(query)}`)).status).toBe(400);
	});
});

describe("memberships", () => {
	beforeAll(() => {
		const id = "bbbbbbbb-0000-4000-8000-00000000000";
		const outer = { id: `${id}1`, displayName: "Outer", members: new Set([`${id}2`]) };
		const inner = {
			id: `${id}2`,
			displayName: "Inner",
			members: new Set(["aaaaaaaa-0000-4000-8000-000000000007", `${id}1`]),
		};
		tenant.directory.groups.push(outer, inner);
		tenant.directory.roleMembers.get(GLOBAL_ADMINISTRATOR)?.add(outer.id);
	});

	it("reach through nested groups, circles among them, to roles", async () => {
		const select = "?$select=id,displayName,roleTemplateId";
		const found = valuesOf(await graph(`/users/person7@example.com/transitiveMemberOf${select}`));
		expect(found).toEqual([
			expect.objectContaining({ "@odata.type": "#microsoft.graph.group", displayName: "Inner" }),
			expect.objectContaining({ "@odata.type": "#microsoft.graph.group", displayName: "Outer" }),
			expect.objectContaining({
				"@odata.type": "#microsoft.graph.directoryRole",
				roleTemplateId: GLOBAL_ADMINISTRATOR,
			}),
		]);
	});

	it("can be cast to one type", async () => {
		const path = "/users/person7@example.com/transitiveMemberOf";
		expect(valuesOf(await graph(`${path}/microsoft.graph.group`))).toHaveLength(2);
		expect(valuesOf(await graph(`${path}/microsoft.graph.directoryRole`))).toHaveLength(1);
	});

	it("show only kind and id of what the token may not read", async () => {
		tenant.consents.set(sandbox.reader.clientId, new Set(["GroupMember.Read.All"]));
		const reader = await graphOf(sandbox, MSP, sandbox.reader.clientId);
		const found = valuesOf(await reader("/users/person7@example.com/transitiveMemberOf"));
		expect(found[2]).toMatchObject({
			"@odata.type": "#microsoft.graph.directoryRole",
			roleTemplateId: null,
		});
		const refused = await reader("/users");
		expect(refused).toMatchObject({
			status: 403,
			body: { error: { code: "Authorization_RequestDenied" } },
		});
	});

	it("and users tell a token for basic profiles nothing of accounts", async () => {
		const select = "$select=id,accountEnabled,onPremisesSyncEnabled";
		const members = "/groups/bbbbbbbb-0000-4000-8000-000000000001/transitiveMembers";
		const paths = [
			`/users?$filter=id eq 'aaaaaaaa-0000-4000-8000-000000000007'&${select}`,
			`${members}/microsoft.graph.user?${select}`,
		];
		const [id, both] = [
			"aaaaaaaa-0000-4000-8000-000000000007",
			{ accountEnabled: true, onPremisesSyncEnabled: null },
		];
		for (const [permission, shown] of [
			["User.ReadBasic.All", {}],
			["User.Read.All", both],
			["Directory.Read.All", both],
		] as const) {
			tenant.consents.set(sandbox.reader.clientId, new Set([permission, "GroupMember.Read.All"]));
			const reader = await graphOf(sandbox, MSP, sandbox.reader.clientId);
			for (const path of paths) expect(valuesOf(await reader(path))).toEqual([{ id, ...shown }]);
			const { body } = await reader(`/users/${id}?${select}`);
			expect(body).toEqual({ "@odata.context": expect.any(String), id, ...shown });
		}
	});

	it("list the people in a group and in the groups within it", async () => {
		const path = "/groups/bbbbbbbb-0000-4000-8000-000000000001/transitiveMembers";
		const found = valuesOf(await graph(`${path}/microsoft.graph.user?$select=userPrincipalName`));
		expect(found).toEqual([{ userPrincipalName: "person7@example.com" }]);
	});
});

describe("applications, roles and the tenant", () => {
	it("have service principals by appId and by name", async () => {
		const appId = "d414ee2d-73e5-4e5b-bb16-03ef55fea597";
		const { body } = await graph(`/servicePrincipals(appId='${appId}')?$select=id,appId,displayName`);
		expect(body).toMatchObject({ appId, displayName: "Azure Static Web Apps" });
		expect((await graph(`/servicePrincipals/${body["id"]}`)).status).toBe(200);
		const [found] = valuesOf(await find("/servicePrincipals", "displayName in ('azure static web apps')"));
		expect(found).toMatchObject({ appId });
	});

	it("have role templates, and role definitions of the same ids", async () => {
		const templates = valuesOf(await graph("/directoryRoleTemplates?$select=id,displayName"));
		expect(templates.length).toBeGreaterThanOrEqual(20);
		expect(templates).toContainEqual({ id: GLOBAL_ADMINISTRATOR, displayName: "Global Administrator" });
		expect((await graph("/directoryRoleTemplates?$filter=x")).status).toBe(400);
		const [definition] = valuesOf(
			await find("/roleManagement/directory/roleDefinitions", "displayName eq 'Global Reader'"),
		);
		expect(templates).toContainEqual({ id: definition?.["templateId"], displayName: "Global Reader" });
	});

	it("have a licence, and one that ran out", async () => {
		const skus = valuesOf(await graph("/subscribedSkus?$select=prepaidUnits,servicePlans,capabilityStatus"));
		const [own, old] = skus;
		const plans = valueAt(own, "servicePlans");
		expect(isList(plans) && plans.map((plan) => textAt(plan, "servicePlanName"))).toContain("AAD_PREMIUM");
		expect(valueAt(old, "prepaidUnits", "enabled")).toBe(0);
	});

	it("have an organization", async () => {
		expect(valuesOf(await graph("/organization?$select=id,displayName"))).toEqual([
			{ id: MSP, displayName: "Example MSP" },
		]);
	});

	it("have security defaults that can be switched", async () => {
		const path = "/policies/identitySecurityDefaultsEnforcementPolicy";
		expect((await graph(path)).body["isEnabled"]).toBe(false);
		expect((await graph(path, { method: "PATCH", body: { isEnabled: true } })).status).toBe(204);
		expect(tenant.securityDefaultsEnabled).toBe(true);
	});
});
