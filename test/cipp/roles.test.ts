import { afterEach, describe, expect, it } from "vitest";
import type { ErrorCode } from "../../src/errors.ts";
import type { JsonObject } from "../../src/json.ts";
import type { CippFault } from "../../src/sandbox/cipp/state.ts";
import { failure, type RunningCipp, ringfence, startCipp } from "./double.ts";

let cipp: RunningCipp;
afterEach(() => cipp.close());

const ipRanges = ["203.0.113.0/24"];

function answering(row: JsonObject): typeof globalThis.fetch {
	return async (input, init) =>
		String(input).includes("ExecCustomRole") && init?.method === "GET"
			? Response.json([row])
			: await cipp.fetch(input, init);
}

describe("restricting a role of CIPP", () => {
	it("sends the name in lower case, because CIPP looks for it as it is sent", async () => {
		cipp = await startCipp();
		await cipp.connect().updateRole("HelpDesk", { ipRanges });
		const sent = cipp.state.log.find(({ action }) => action === "addupdate")?.body;
		expect(sent).toMatchObject({ RoleName: "helpdesk", IPRange: ipRanges });
	});

	it("sends back what it does not know, and nothing of the table", async () => {
		cipp = await startCipp();
		const row = {
			RowKey: "helpdesk",
			PartitionKey: "CustomRoles",
			Timestamp: "2026-01-05T08:00:00Z",
			"odata.etag": "W/1",
			Permissions: { Core: "CIPP.Core.Read" },
			PermissionRules: { Include: ["CIPP.Core.*"], Exclude: [] },
			Colour: "blue",
			IPRange: [],
		};
		await failure(cipp.connect({ fetch: answering(row) }).updateRole("helpdesk", { ipRanges }));
		expect(cipp.state.log.find(({ action }) => action === "addupdate")?.body).toEqual({
			RoleName: "helpdesk",
			Permissions: row.Permissions,
			PermissionRules: row.PermissionRules,
			Colour: "blue",
			IPRange: ipRanges,
		});
	});

	it.each([
		["group", { RowKey: "helpdesk", Permissions: {}, EntraGroup: "CIPP Helpdesk" }],
		["permissions", { RowKey: "helpdesk", Permissions: [] }],
	])("writes nothing where the %s cannot be read", async (what, row) => {
		cipp = await startCipp();
		const error = await failure(cipp.connect({ fetch: answering(row) }).updateRole("helpdesk", { ipRanges }));
		expect(error.code).toBe("bad-response");
		expect(error.message).toContain(`the ${what} of CIPP's role "helpdesk" cannot be read`);
		expect(cipp.state.log.every(({ method }) => method === "GET")).toBe(true);
	});

	it("notices that something beside the ranges changed", async () => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input, init) => {
			const answer = await cipp.fetch(input, init);
			if (init?.method === "POST") cipp.state.roleGroups.delete("helpdesk");
			return answer;
		};
		const error = await failure(cipp.connect({ fetch }).updateRole("helpdesk", { ipRanges }));
		expect(error).toMatchObject({
			code: "not-verified",
			message: expect.stringContaining("Changed beside it: EntraGroup."),
		});
	});

	it("writes nothing where the ranges are as they should be", async () => {
		cipp = await startCipp((state) => state.roleRanges.set("editor", '"203.0.113.0/24"'));
		await cipp.connect().updateRole("editor", { ipRanges });
		expect(cipp.state.log.every(({ method }) => method === "GET")).toBe(true);
	});

	it("stops before writing when the role is gone", async () => {
		cipp = await startCipp((state) => state.roles.delete("helpdesk"));
		const error = await failure(cipp.connect().updateRole("helpdesk", { ipRanges }));
		expect(error).toMatchObject({ code: "changed-since", hint: "Plan again." });
	});

	it("says which permission it lacks", async () => {
		cipp = await startCipp((state) => Object.assign(state.clients.get(ringfence) ?? {}, { role: "admin" }));
		const error = await failure(cipp.connect().updateRole("editor", { ipRanges }));
		expect(error).toMatchObject({
			code: "permission-missing",
			hint: expect.stringContaining("CIPP.SuperAdmin.ReadWrite"),
		});
	});

	it.each<[CippFault, ErrorCode]>([
		["error-in-200", "rejected"],
		["forbidden", "permission-missing"],
		["not-done", "not-verified"],
	])("takes %s for what it is", async (fault, code) => {
		cipp = await startCipp();
		cipp.fault({ fault, endpoint: "ExecCustomRole", method: "POST" });
		const error = await failure(cipp.connect().updateRole("helpdesk", { ipRanges }));
		expect(error.code).toBe(code);
		expect(error.message).toContain("Contoso");
	});

	it.each<CippFault>(["exception", "html", "empty"])("looks after %s and sends once more", async (fault) => {
		cipp = await startCipp();
		cipp.fault({ fault, endpoint: "ExecCustomRole", method: "POST" });
		await cipp.connect().updateRole("helpdesk", { ipRanges });
		expect(cipp.state.roleRanges.get("helpdesk")).toBe('"203.0.113.0/24"');
	});
});
