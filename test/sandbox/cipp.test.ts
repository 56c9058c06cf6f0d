import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { checkClient, isUserAllowed } from "../../src/sandbox/cipp/access.ts";
import { createAuthorizer } from "../../src/sandbox/cipp/bearer.ts";
import { createCippApi } from "../../src/sandbox/cipp/cipp-app.ts";
import { clientAddress, isInRange, readStored, storedText } from "../../src/sandbox/cipp/ip-ranges.ts";
import { whyNotGrant } from "../../src/sandbox/cipp/permissions.ts";
import { seedCipp, UNMANAGED_CLIENT } from "../../src/sandbox/cipp/seed.ts";
import { createSigningKeys, issueAccessToken } from "../../src/sandbox/sign-in/access-token.ts";

const tenant = { id: "11111111-1111-4111-8111-111111111111", name: "Contoso" };
const own = "99999999-9999-4999-8999-999999999999";
const halo = "22222222-2222-4222-8222-222222222222";

function seeded(roles = [{ role: "Helpdesk" }]) {
	const api = { url: "https://cipp-api.example.com", clientId: own };
	return seedCipp({ tenant, cipp: { api, apiClients: [{ name: "Halo PSA", clientId: halo }], roles } });
}

function serve(state = seeded()) {
	const app = createCippApi({ state, authorize: (bearer) => bearer });
	const call = async (name: string, body?: JsonObject, bearer = own) => {
		const response = await app.request(`/api/${name}`, {
			method: body === undefined ? "GET" : "POST",
			...(body && { body: JSON.stringify(body) }),
			headers: { Authorization: `Bearer ${bearer}` },
		});
		const text = await response.text();
		const json: Json = /^[[{"]/.test(text) ? JSON.parse(text) : null;
		return { status: response.status, text, json };
	};
	return { state, call };
}

describe("where a caller comes from", () => {
	it.each([
		["203.0.113.7:51234", "203.0.113.7"],
		["203.0.113.7, 198.51.100.1", "203.0.113.7"],
		["[2001:db8::1]:443", "2001:db8::1"],
		["[2001:db8::1]", "2001:db8::1"],
		["2001:db8::1", "2001:db8::1"],
		["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
		[undefined, ""],
	])("is read from %j as %j", (header, address) => {
		expect(clientAddress(header)).toBe(address);
	});
});

describe("which ranges hold an address", () => {
	it.each([
		["203.0.113.7/24", true, false, false],
		["0.0.0.0/0", false, true, false],
		["128.0.0.0/1", true, false, false],
		["203.0.113.0/33", false, false, false],
		["2001:db8:0:0:0:0:0:0/32", false, false, true],
		["2001:db8/32", false, false, false],
	])("%s", (range, office, private4, six) => {
		expect(["203.0.113.7", "10.0.0.1", "2001:db8::1"].map((ip) => isInRange(ip, range))).toEqual([
			office,
			private4,
			six,
		]);
	});

	it("never an IPv4 address that comes inside IPv6", () => {
		expect(isInRange("::ffff:203.0.113.7", "203.0.113.0/24")).toBe(false);
	});
});

describe("what is stored of ranges", () => {
	it.each([
		[[], "", ["Any"]],
		[["203.0.113.7"], '"203.0.113.7"', ["203.0.113.7"]],
		[["203.0.113.7", "192.0.2.1"], '["203.0.113.7","192.0.2.1"]', ["203.0.113.7", "192.0.2.1"]],
	])("%j is %s and reads as %j", (ranges, text, read) => {
		expect(storedText(ranges)).toBe(text);
		expect(readStored(text)).toEqual(read);
	});

	it.each(["broken", "null", "7", "{}", '""'])("%s opens the client", (text) => {
		expect(readStored(text)).toEqual(["Any"]);
	});
});

describe("who is let in", () => {
	it("is a client with the role, from its addresses, whatever its flag says", () => {
		const state = seeded();
		const row = state.clients.get(halo);
		Object.assign(row ?? {}, { ipRange: '"198.51.100.200"', enabled: false });
		expect(checkClient(state, halo, "CIPP.Core.Read")).toEqual({ role: "editor" });
		expect(checkClient(state, halo, "CIPP.SuperAdmin.ReadWrite")).toHaveProperty("denied");
		state.forwardedFor = "192.0.2.1";
		expect(checkClient(state, halo, "CIPP.Core.Read")).toHaveProperty("denied");
		expect(checkClient(state, halo, undefined)).toHaveProperty("role");
	});

	it("is a portal user by the ranges of all roles together", () => {
		const state = seeded();
		state.roleRanges.set("helpdesk", '"203.0.113.0/24"').set("editor", '["192.0.2.0/24"]');
		expect(isUserAllowed(state, ["Helpdesk", "editor"], "192.0.2.1")).toBe(true);
		expect(isUserAllowed(state, ["Helpdesk", "readonly"], "192.0.2.1")).toBe(false);
		expect(isUserAllowed(state, ["readonly"], "192.0.2.1")).toBe(true);
		expect(isUserAllowed(state, ["Helpdesk", "superadmin"], "192.0.2.1")).toBe(true);
		state.roleRangesReadable = false;
		expect(isUserAllowed(state, ["Helpdesk"], "192.0.2.1")).toBe(true);
	});

	it.each([
		["superadmin", "superadmin", true],
		["admin", "editor", true],
		["editor", "admin", false],
		["editor", "Helpdesk", true],
		["Helpdesk", "editor", false],
		["admin", "", false],
		["admin", "nobody", false],
		["admin", "authenticated", false],
	])("%s may manage a client of role %j: %s", (caller, target, allowed) => {
		expect(whyNotGrant(seeded(), caller, target) === undefined).toBe(allowed);
	});

	it("is nobody without a token, and nobody whom Azure was not told of", async () => {
		const { state, call } = serve();
		expect((await call("GetVersion", undefined, "")).status).toBe(401);
		state.allowedApplications.delete(halo);
		const answer = await call("GetVersion", undefined, halo);
		expect([answer.status, answer.text.startsWith("<")]).toEqual([403, true]);
	});

	it("is whoever holds a token of this tenant that its client asked for itself", async () => {
		const keys = await createSigningKeys();
		const now = Date.UTC(2026, 0, 5);
		const authorize = createAuthorizer(seeded(), keys, () => now);
		const token = (claims: object) =>
			issueAccessToken(
				{ tenant: tenant.id, clientId: own, audience: `api://${own}`, roles: [], ...claims },
				keys,
				now,
			);
		expect(await authorize(await token({}))).toBe(own);
		expect(await authorize(await token({ audience: `api://${halo}` }))).toBeUndefined();
		expect(await authorize(await token({ audience: "https://graph.microsoft.com" }))).toBeUndefined();
		expect(await authorize(await token({ tenant: "33333333-3333-4333-8333-333333333333" }))).toBeUndefined();
		expect(await authorize("broken")).toBeUndefined();
	});
});

describe("the seed", () => {
	it("holds the declared clients and one more, all open, and Ringfence's own without a secret", () => {
		const state = seeded();
		expect([...state.clients.keys()]).toEqual([own, halo, UNMANAGED_CLIENT.clientId]);
		expect([...state.clients.values()].map(({ ipRange }) => ipRange)).toEqual(["", "", ""]);
		expect(state.registrations.get(own)?.secrets).toEqual([]);
		expect(state.registrations.get(halo)?.secrets).toHaveLength(2);
	});

	it("has Ringfence's own client once where the policies list it too", () => {
		const api = { url: "https://cipp-api.example.com", clientId: own };
		const apiClients = [{ name: "Robot", clientId: own, unrestricted: true, reason: "It holds no secret." }];
		const state = seedCipp({ tenant, cipp: { api, apiClients } });
		expect(state.clients.get(own)).toMatchObject({ appName: "Robot", role: "admin" });
		expect(state.clients.size).toBe(2);
	});

	it("stands without any CIPP in the policies", () => {
		expect([...seedCipp({ tenant }).clients.keys()]).toEqual([UNMANAGED_CLIENT.clientId]);
	});
});

describe("the endpoints", () => {
	it("answer to names, actions and properties in any case, the query before the body", async () => {
		const { state, call } = serve();
		const body = {
			action: "Delete",
			clientid: halo,
			role: { value: "readonly" },
			iprange: [{ value: " 203.0.113.7 " }],
			enabled: true,
		};
		expect((await call("execapiclient?ACTION=addupdate", body)).json).toHaveLength(1);
		expect(state.clients.get(halo)).toMatchObject({
			role: "readonly",
			ipRange: '"203.0.113.7"',
			mcpAllowed: false,
		});
	});

	it("create a client with a secret, and import an application by wiping its secrets", async () => {
		const { state, call } = serve();
		const created = await call("ExecApiClient", {
			Action: "AddUpdate",
			AppName: "New",
			Role: { value: "readonly" },
		});
		expect(created.json).toMatchObject([{ copyField: expect.any(String), state: "success" }]);
		state.clients.delete(halo);
		const before = state.registrations.get(halo)?.secrets;
		await call("ExecApiClient", {
			Action: "AddUpdate",
			ClientId: { label: "Halo PSA", value: halo },
			CIPPAPI: { ResetSecret: true },
		});
		expect(state.clients.get(halo)).toMatchObject({ appName: "Halo PSA", role: "", enabled: false });
		expect(state.registrations.get(halo)?.secrets).not.toEqual(before);
	});

	it("do nothing for an update of nobody, and fail for an application that is gone", async () => {
		const { state, call } = serve();
		expect((await call("ExecApiClient", { Action: "AddUpdate" })).json).toEqual({ Results: [] });
		state.registrations.delete(halo);
		const failed = await call("ExecApiClient", { Action: "AddUpdate", ClientId: halo });
		expect(failed.json).toMatchObject({
			Results: [{ state: "error", retryPayload: { CIPPAPI: { ResetSecret: true } } }],
		});
	});

	it("reset a secret for a plain id alone", async () => {
		const { state, call } = serve();
		const object = await call("ExecApiClient", { Action: "ResetSecret", ClientId: { value: halo } });
		expect(object.json).toMatchObject([{ state: "error" }]);
		const plain = await call("ExecApiClient", { Action: "ResetSecret", ClientId: halo });
		expect(plain.json).toMatchObject([{ copyField: state.registrations.get(halo)?.secrets[0] }]);
	});

	it("refuse to reset or delete what has more permissions than the caller", async () => {
		const { state, call } = serve();
		Object.assign(state.clients.get(own) ?? {}, { role: "editor" });
		Object.assign(state.clients.get(halo) ?? {}, { role: "superadmin" });
		const before = state.registrations.get(halo)?.secrets;
		const reset = await call("ExecApiClient", { Action: "ResetSecret", ClientId: halo });
		expect(reset.json).toMatchObject([{ state: "error" }]);
		const deleted = await call("ExecApiClient", { Action: "Delete", ClientId: halo });
		expect(deleted.json).toEqual({ Results: expect.any(String) });
		expect([state.clients.has(halo), state.registrations.get(halo)?.secrets]).toEqual([true, before]);
	});

	it("save the enabled clients to Azure, and on NG the sign-in app too", async () => {
		const { state, call } = serve();
		Object.assign(state.clients.get(halo) ?? {}, { enabled: false });
		state.generation = "ng";
		await call("ExecApiClient?action=SaveToAzure", {});
		expect([...state.allowedApplications]).toEqual([own, UNMANAGED_CLIENT.clientId, state.ssoAppId]);
		expect((await call("ExecApiClient?Action=GetAzureConfiguration")).json).toMatchObject({
			Results: { ClientIDs: [own, UNMANAGED_CLIENT.clientId], Enabled: true },
		});
	});

	it("list applications, repair their addresses, and know no other action", async () => {
		const { state, call } = serve();
		expect((await call("ExecApiClient?Action=ListAvailable")).json).toMatchObject({ Results: { length: 3 } });
		Object.assign(state.registrations.get(halo) ?? {}, { identifierUris: [] });
		const repair = { Action: "RepairUri", ClientId: halo };
		expect((await call("ExecApiClient", repair)).json).toMatchObject([{ state: "success" }]);
		expect((await call("ExecApiClient", repair)).json).toMatchObject([{ state: "info" }]);
		expect((await call("ExecApiClient", { ...repair, ClientId: "x" })).json).toMatchObject([
			{ state: "error" },
		]);
		expect((await call("ExecApiClient?Action=Other")).json).toEqual({ Results: expect.any(String) });
	});

	it("hide the built-in roles where there is no custom one, except in the plain list", async () => {
		const { call } = serve(seeded([{ role: "editor" }]));
		expect((await call("ExecCustomRole")).json).toHaveLength(1);
		expect((await call("ListCustomRole")).json).toMatchObject([
			{ RoleName: "readonly" },
			{ RoleName: "editor", EntraGroup: "CIPP editor" },
			{ RoleName: "admin" },
			{ RoleName: "superadmin" },
		]);
	});

	it("list custom roles without their ranges", async () => {
		const { state, call } = serve();
		state.roleRanges.set("helpdesk", '"203.0.113.7"');
		const { json } = await call("ListCustomRole");
		const custom = Array.isArray(json) ? json.at(-1) : undefined;
		expect(custom).toMatchObject({ RoleName: "helpdesk", Type: "Custom" });
		expect(custom).not.toHaveProperty("IPRange");
	});

	it("never restrict superadmin, and keep the mapping of a name in another case", async () => {
		const { state, call } = serve();
		const save = (body: JsonObject) => call("ExecCustomRole?Action=AddUpdate", body);
		await save({ RoleName: "superadmin", IPRange: ["203.0.113.7"] });
		expect(state.roleRanges.has("superadmin")).toBe(false);
		await save({ RoleName: "HELPDESK", IPRange: ["203.0.113.7"] });
		expect([state.roleRanges.has("helpdesk"), state.roleGroups.has("helpdesk")]).toEqual([true, true]);
		await save({ RoleName: "helpdesk", IPRange: [" 203.0.113.7"] });
		expect([state.roleRanges.has("helpdesk"), state.roleGroups.has("helpdesk")]).toEqual([false, false]);
	});

	it("delete a role by its name as sent, and refuse the names of everybody", async () => {
		const { state, call } = serve();
		const remove = (RoleName: string) => call("ExecCustomRole", { Action: "Delete", RoleName });
		expect((await remove("Helpdesk")).status).toBe(500);
		expect((await remove("helpdesk")).status).toBe(200);
		expect(state.roleGroups.has("helpdesk")).toBe(false);
		expect((await remove("anonymous")).status).toBe(500);
		expect((await call("ExecCustomRole", { Action: "AddUpdate" })).json).toEqual({
			Results: expect.any(String),
		});
	});

	it("answer a ping to anybody who is let through, and nothing elsewhere", async () => {
		const { call } = serve();
		expect((await call("PublicPing")).status).toBe(200);
		expect((await call("ListGraphRequest")).status).toBe(404);
	});
});
