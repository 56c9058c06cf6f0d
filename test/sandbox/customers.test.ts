import { afterEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, graphOf, messageOf, valuesOf } from "./client.ts";
import { CONTOSO, MSP } from "./estate.ts";

const list = "/tenantRelationships/delegatedAdminCustomers";

let sandbox: Sandbox;
afterEach(() => sandbox.close());

describe("the customers of the MSP", () => {
	it("are its clients in GDAP mode", async () => {
		sandbox = await calmSandbox();
		const graph = await graphOf(sandbox, MSP, sandbox.reader.clientId);
		const answer = await graph(list);
		expect(answer.status).toBe(200);
		expect(valuesOf(answer)).toEqual([
			{ "@odata.etag": expect.any(String), id: CONTOSO, displayName: "Contoso", tenantId: CONTOSO },
		]);
	});

	it("are nobody in a client tenant, where the permission was not asked for either", async () => {
		sandbox = await calmSandbox();
		const graph = await graphOf(sandbox, CONTOSO, sandbox.reader.clientId);
		expect((await graph(list)).status).toBe(403);
		sandbox.tenants
			.get(CONTOSO)
			?.consents.get(sandbox.reader.clientId)
			?.add("DelegatedAdminRelationship.Read.All");
		const later = await graphOf(sandbox, CONTOSO, sandbox.reader.clientId);
		expect(valuesOf(await later(list))).toEqual([]);
	});

	it("are not told to the writer", async () => {
		sandbox = await calmSandbox();
		const answer = await (await graphOf(sandbox, MSP, sandbox.writer.clientId))(list);
		expect([answer.status, messageOf(answer)]).toEqual([
			403,
			"Insufficient privileges to complete the operation.",
		]);
	});

	it("come in pages of at most 300", async () => {
		sandbox = await calmSandbox();
		const customers = sandbox.tenants.get(MSP)?.customers;
		for (let index = 0; index < 350; index++) customers?.push({ tenantId: `${index}`, displayName: "More" });
		const graph = await graphOf(sandbox, MSP, sandbox.reader.clientId);
		const first = await graph(`${list}?$top=300`);
		expect(valuesOf(first)).toHaveLength(300);
		const next = String(first.body["@odata.nextLink"]);
		expect(valuesOf(await graph(next.slice(next.indexOf("/tenantRelationships"))))).toHaveLength(51);
		expect((await graph(`${list}?$top=301`)).status).toBe(400);
		expect((await graph(`${list}?$expand=serviceManagementDetails`)).status).toBe(400);
	});
});
