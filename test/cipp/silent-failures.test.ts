import { afterEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json.ts";
import { checkClient, isUserAllowed } from "../../src/sandbox/cipp/access.ts";
import type { CippState } from "../../src/sandbox/cipp/state.ts";
import { backup, count, failure, halo, parsed, type RunningCipp, ringfence, startCipp } from "./double.ts";

const role = { label: "editor", value: "editor" };
const range = { label: "203.0.113.0/24", value: "203.0.113.0/24" };
const whole: JsonObject = {
	Action: "AddUpdate",
	ClientId: halo,
	Role: role,
	IPRange: [range],
	Enabled: true,
	MCPAllowed: true,
};

let cipp: RunningCipp;
afterEach(() => cipp.close());

async function start(change?: (state: CippState) => void): Promise<RunningCipp> {
	cipp = await startCipp(change);
	return cipp;
}

/** Whether a client may call from an address. */
function mayCall(clientId: string, address: string): boolean {
	cipp.state.forwardedFor = address;
	return "role" in checkClient(cipp.state, clientId, "CIPP.Core.Read");
}

async function observed(clientId: string) {
	const { apiClients } = await cipp.connect().read({ roles: [] });
	return apiClients.find((client) => client.clientId === clientId);
}

describe("1. AddUpdate omits IPRange, sends strings, or sends nothing valid: open to any IP, 200", () => {
	it.each([
		["omits it", undefined],
		["sends []", []],
		["sends strings", ["203.0.113.0/24"]],
		["sends nothing valid", [{ label: "x", value: "2001:db8::/32" }]],
	])("the sandbox opens a client whose update %s", async (_, sent) => {
		await start();
		const { IPRange, ...rest } = whole;
		const body = sent === undefined ? rest : { ...rest, IPRange: sent };
		expect((await cipp.raw("ExecApiClient", body)).status).toBe(200);
		expect(cipp.client(halo).ipRange).toBe("");
		expect(mayCall(halo, "192.0.2.1")).toBe(true);
	});

	it("Ringfence sends objects with a value, and the client is closed", async () => {
		await start();
		await cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24", "198.51.100.7/32"] });
		expect(cipp.client(halo).ipRange).toBe('["203.0.113.0/24","198.51.100.7"]');
		expect(mayCall(halo, "203.0.113.9")).toBe(true);
		expect(mayCall(halo, "192.0.2.1")).toBe(false);
	});

	it("Ringfence never sends an empty list, nor one with a range that CIPP would drop", async () => {
		await start();
		for (const ipRanges of [[], ["office.example.com"], ["203.0.113.0/24", "Any"]]) {
			expect((await failure(cipp.connect().updateApiClient(halo, { ipRanges }))).code).toBe("bad-input");
		}
		expect(cipp.state.log).toEqual([]);
	});

	it("Ringfence reads back, and says when a client is open after all", async () => {
		await start();
		cipp.fault({ fault: "not-done", endpoint: "ExecApiClient", method: "POST" });
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] }));
		expect(error).toMatchObject({ code: "not-verified", hint: expect.stringContaining("open to the world") });
		expect(error.message).toContain("Asked for: 203.0.113.0/24; CIPP now has: any address.");
	});

	it("Ringfence knows an open client as open", async () => {
		await start();
		expect(await observed(halo)).toMatchObject({ open: true, ipRanges: [] });
	});
});

describe("2. AddUpdate omits Role or sends a string: role erased, 200", () => {
	it.each([
		["omits it", {}],
		["sends a string", { Role: "editor" }],
	])("the sandbox erases the role of a client whose update %s", async (_, sent) => {
		await start();
		const { Role, ...rest } = whole;
		await cipp.raw("ExecApiClient", { ...rest, ...sent });
		expect(cipp.client(halo).role).toBe("");
		expect(mayCall(halo, "203.0.113.9")).toBe(false);
	});

	it("Ringfence sends the role back as it is in CIPP just then", async () => {
		await start();
		const connection = cipp.connect();
		await connection.read({ roles: [] });
		cipp.client(halo).role = "Helpdesk";
		await connection.updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] });
		expect(cipp.client(halo).role).toBe("Helpdesk");
	});

	it("Ringfence refuses to write where the role cannot be read", async () => {
		await start();
		const answer = { Results: [{ ClientId: halo, AppName: "Halo PSA", IPRange: ["Any"], Enabled: true }] };
		const fetch = async () => Response.json(answer);
		const error = await failure(
			cipp.connect({ fetch }).updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] }),
		);
		expect(error.code).toBe("bad-response");
		expect(error.message).toContain("Nothing was written");
	});
});

describe("3. AddUpdate omits Enabled: false; omits MCPAllowed: false", () => {
	it("the sandbox resets both flags", async () => {
		await start((state) => Object.assign(state.clients.get(halo) ?? {}, { mcpAllowed: true }));
		const { Enabled, MCPAllowed, ...rest } = whole;
		await cipp.raw("ExecApiClient", rest);
		expect(cipp.client(halo)).toMatchObject({ enabled: false, mcpAllowed: false });
	});

	it('the sandbox takes the text "false" for true', async () => {
		await start();
		await cipp.raw("ExecApiClient", { ...whole, Enabled: "false", MCPAllowed: "false" });
		expect(cipp.client(halo)).toMatchObject({ enabled: true, mcpAllowed: true });
	});

	it.each([
		[true, true],
		[true, false],
		[false, true],
		[false, false],
	])("Ringfence sends enabled %s and MCP %s back as JSON booleans", async (enabled, mcpAllowed) => {
		await start((state) => Object.assign(state.clients.get(halo) ?? {}, { enabled, mcpAllowed }));
		await cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] });
		expect(cipp.client(halo)).toMatchObject({ enabled, mcpAllowed, role: "editor" });
		const sent = cipp.state.log.find((entry) => entry.action === "addupdate")?.body;
		expect(sent).toMatchObject({ Enabled: enabled, MCPAllowed: mcpAllowed });
	});
});

describe("4. IPv6 with :: dropped with a warning (API client) or with nothing (role)", () => {
	const short = "2001:db8:12::/48";

	it("the sandbox drops it from a client with a warning, and from a role without a word", async () => {
		await start();
		const sent = await cipp.raw("ExecApiClient", {
			...whole,
			IPRange: [range, { label: short, value: short }],
		});
		expect(parsed(sent.text)).toMatchObject([expect.any(String), { state: "warning" }]);
		expect(cipp.client(halo).ipRange).toBe('"203.0.113.0/24"');
		const body = { RoleName: "editor", IPRange: ["203.0.113.0/24", short] };
		expect((await cipp.raw("ExecCustomRole?Action=AddUpdate", body)).text).not.toContain(short);
		expect(cipp.state.roleRanges.get("editor")).toBe('"203.0.113.0/24"');
	});

	it("Ringfence writes eight groups to both, which CIPP takes and matches", async () => {
		await start();
		const connection = cipp.connect();
		await connection.updateApiClient(halo, { ipRanges: [short] });
		await connection.updateRole("editor", { ipRanges: [short] });
		expect(mayCall(halo, "[2001:db8:12::7]:443")).toBe(true);
		expect(mayCall(halo, "2001:db8:13::7")).toBe(false);
		expect(isUserAllowed(cipp.state, ["editor"], "2001:db8:12::7")).toBe(true);
		expect(isUserAllowed(cipp.state, ["editor"], "2001:db8:13::7")).toBe(false);
	});

	it("Ringfence takes a warning for the half success that it is", async () => {
		await start();
		const fetch: typeof globalThis.fetch = async (input, init) => {
			const answer = await cipp.fetch(input, init);
			if (init?.method !== "POST") return answer;
			return Response.json(["Done.", { resultText: "A range was left out.", state: "warning" }]);
		};
		const error = await failure(
			cipp.connect({ fetch }).updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] }),
		);
		expect(error.code).toBe("not-verified");
		expect(error.message).toContain("CIPP warned: “A range was left out.”");
	});
});

describe("5. 2001:db8/32, 999.1.1.1 and /33 accepted, never match: lockout", () => {
	const dead = ["2001:db8/32", "999.1.1.1", "203.0.113.0/33"];

	it.each(dead)("the sandbox accepts %s, and the client is locked out", async (value) => {
		await start();
		const answer = await cipp.raw("ExecApiClient", { ...whole, IPRange: [{ label: value, value }] });
		expect(answer.text).not.toContain("warning");
		expect(mayCall(halo, "203.0.113.7") || mayCall(halo, "2001:db8::1")).toBe(false);
	});

	it.each(dead)("Ringfence refuses to send %s", async (value) => {
		await start();
		expect((await failure(cipp.connect().updateApiClient(halo, { ipRanges: [value] }))).code).toBe(
			"bad-input",
		);
		expect(cipp.state.log).toEqual([]);
	});
});

describe("6. 0.0.0.0/0 covers half of IPv4", () => {
	it("the sandbox lets in the lower half alone", async () => {
		await start((state) => Object.assign(state.clients.get(halo) ?? {}, { ipRange: '"0.0.0.0/0"' }));
		expect(mayCall(halo, "10.0.0.1")).toBe(true);
		expect(mayCall(halo, "203.0.113.7")).toBe(false);
	});

	it("Ringfence refuses to send it", async () => {
		await start();
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges: ["0.0.0.0/0"] }));
		expect(error.message).toContain("half of all addresses");
	});
});

describe("7. IP denial has the role-denial text, 403", () => {
	it("the sandbox answers both with one text", async () => {
		await start((state) => Object.assign(state.clients.get(ringfence) ?? {}, { ipRange: '"203.0.113.7"' }));
		const address = await cipp.raw("ExecApiClient?Action=List");
		Object.assign(cipp.client(ringfence), { ipRange: "", role: "readonly" });
		expect(await cipp.raw("ExecApiClient?Action=List")).toEqual(address);
		expect(address.status).toBe(403);
	});

	it("Ringfence says that it is the role when CIPP answers otherwise", async () => {
		await start((state) => Object.assign(state.clients.get(ringfence) ?? {}, { role: "readonly" }));
		const error = await failure(cipp.connect().read({ roles: [] }));
		expect(error.code).toBe("permission-missing");
		expect(error.message).toContain("lacks CIPP.Extension.ReadWrite");
		expect(error.message).toContain("It is not the address");
	});

	it("Ringfence says that it is most likely the address when CIPP refuses everything", async () => {
		await start((state) => Object.assign(state.clients.get(ringfence) ?? {}, { ipRange: '"203.0.113.7"' }));
		const error = await failure(cipp.connect().read({ roles: [] }));
		expect(error.message).toContain("most likely the address");
		expect(error.hint).toContain("public address");
	});
});

describe("8. Enabled=false or Delete without SaveToAzure does not stop the client; a deleted client skips the IP check", () => {
	it("the sandbox lets a disabled client call until SaveToAzure", async () => {
		await start((state) => Object.assign(state.clients.get(ringfence) ?? {}, { enabled: false }));
		expect((await cipp.raw("GetVersion")).status).toBe(200);
		await cipp.raw("ExecApiClient?action=SaveToAzure", {});
		expect((await cipp.raw("GetVersion")).status).toBe(403);
	});

	it("the sandbox lets a deleted client call from anywhere, where a role cipp-api exists", async () => {
		await start((state) => Object.assign(state.clients.get(halo) ?? {}, { ipRange: '"203.0.113.7"' }));
		const permissions = JSON.stringify({ CIPPCore: "CIPP.Core.Read" });
		const empty = { allowedTenants: "", blockedTenants: "", blockedEndpoints: "" };
		cipp.state.roles.set("cipp-api", { permissions, ...empty });
		expect(mayCall(halo, "192.0.2.1")).toBe(false);
		await cipp.raw("ExecApiClient", { Action: "Delete", ClientId: halo });
		expect(mayCall(halo, "192.0.2.1")).toBe(true);
	});

	it("Ringfence restricts a disabled client like any other, never deletes one, and never saves to Azure", async () => {
		await start((state) => Object.assign(state.clients.get(halo) ?? {}, { enabled: false }));
		await cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] });
		expect(mayCall(halo, "192.0.2.1")).toBe(false);
		expect(new Set(cipp.state.log.map(({ action }) => action))).toEqual(new Set(["list", "addupdate"]));
	});
});

describe("9. AddUpdate error is 200 in two wrappers; Delete error is 200 with an empty body; List empty is 200 with an empty body", () => {
	it("the sandbox refuses in a bare list and fails in a wrapped one, both with 200", async () => {
		await start((state) => {
			Object.assign(state.clients.get(ringfence) ?? {}, { role: "editor" });
			Object.assign(state.clients.get(halo) ?? {}, { role: "admin" });
		});
		const refused = await cipp.raw("ExecApiClient", whole);
		expect([refused.status, parsed(refused.text)]).toMatchObject([200, [{ state: "error" }]]);
		cipp.state.samMayWriteApplications = false;
		const failed = await cipp.raw("ExecApiClient", { ...whole, ClientId: backup });
		expect([failed.status, parsed(failed.text)]).toMatchObject([
			200,
			{ Results: [{ retryAvailable: true }] },
		]);
		expect(cipp.client(backup).ipRange).toBe("");
	});

	it("the sandbox deletes nothing and says nothing", async () => {
		await start((state) => state.registrations.delete(halo));
		const body = { Action: "Delete", ClientId: halo, RemoveAppReg: true };
		expect(await cipp.raw("ExecApiClient", body)).toEqual({ status: 200, text: "" });
		expect(cipp.state.clients.has(halo)).toBe(true);
	});

	it("Ringfence takes a refusal of the role for one, and says which role it needs", async () => {
		await start((state) => {
			Object.assign(state.clients.get(ringfence) ?? {}, { role: "editor" });
			Object.assign(state.clients.get(halo) ?? {}, { role: "admin" });
		});
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] }));
		expect(error).toMatchObject({ code: "permission-missing", hint: expect.stringContaining('"admin"') });
	});

	it("Ringfence takes a failure for one, and warns of the retry", async () => {
		await start((state) => Object.assign(state, { samMayWriteApplications: false }));
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] }));
		expect(error).toMatchObject({
			code: "rejected",
			hint: expect.stringContaining("resets the client's secret"),
		});
		expect(count(cipp.state, "addupdate")).toBe(1);
	});

	it("Ringfence reads no body at all as no clients", async () => {
		await start((state) => state.roles.set("cipp-api", { ...everything }));
		cipp.state.clients.clear();
		expect((await cipp.raw("ExecApiClient?Action=List")).text).toBe("");
		expect((await cipp.connect().read({ roles: [] })).apiClients).toEqual([]);
	});
});

describe('10. Stray "Any" string in List; a [] row denies all (10.8), fixed since', () => {
	const restrictToNothing = (state: CippState) => {
		Object.assign(state.clients.get(halo) ?? {}, { ipRange: "[]" });
	};

	it("the sandbox lets the word stray among the clients up to 10.8", async () => {
		await start(restrictToNothing);
		const before = parsed((await cipp.raw("ExecApiClient?Action=List")).text);
		expect(before).toMatchObject({ Results: expect.arrayContaining(["Any"]) });
		cipp.state.version = "10.9.0";
		const after = parsed((await cipp.raw("ExecApiClient?Action=List")).text);
		expect(after).not.toMatchObject({ Results: expect.arrayContaining(["Any"]) });
	});

	it("Ringfence passes over the word, and does not take the client for open", async () => {
		await start(restrictToNothing);
		const { apiClients } = await cipp.connect().read({ roles: [] });
		expect(apiClients).toHaveLength(cipp.state.clients.size);
		expect(apiClients.find(({ clientId }) => clientId === halo)).toMatchObject({ open: false, ipRanges: [] });
		expect(mayCall(halo, "203.0.113.7")).toBe(false);
	});

	it("Ringfence opens it to its ranges", async () => {
		await start(restrictToNothing);
		await cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] });
		expect(mayCall(halo, "203.0.113.7")).toBe(true);
	});
});

describe("11. ResetSecret:true (UI import, retryPayload) wipes all secrets", () => {
	it("the sandbox wipes them, also for the text false", async () => {
		await start();
		const before = cipp.secretsOf(halo);
		const answer = await cipp.raw("ExecApiClient", { ...whole, CIPPAPI: { ResetSecret: "false" } });
		expect(answer.text).toContain("copyField");
		expect(cipp.secretsOf(halo)).toHaveLength(1);
		expect(before).not.toContain(cipp.secretsOf(halo)[0]);
	});

	it("Ringfence's update leaves every secret as it was", async () => {
		await start();
		const before = [...cipp.secretsOf(halo)];
		await cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] });
		expect(cipp.secretsOf(halo)).toEqual(before);
		expect(before).toHaveLength(2);
	});

	it("Ringfence does not take the retry that CIPP offers", async () => {
		await start();
		const before = [...cipp.secretsOf(halo)];
		cipp.fault({ fault: "app-registration", endpoint: "ExecApiClient", method: "POST" });
		await failure(cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] }));
		expect(cipp.secretsOf(halo)).toEqual(before);
		for (const { body } of cipp.state.log)
			expect(JSON.stringify(body ?? null)).not.toMatch(/reset|retry|CIPPAPI/i);
	});
});

describe("12. ExecCustomRole in the wrong form or without EntraGroup: restriction or group mapping removed", () => {
	it("the sandbox removes the ranges for objects, and the mapping where it is left out", async () => {
		await start((state) => state.roleRanges.set("editor", '"203.0.113.7"'));
		const body = { RoleName: "editor", IPRange: [range] };
		expect((await cipp.raw("ExecCustomRole?Action=AddUpdate", body)).status).toBe(200);
		expect(cipp.state.roleRanges.has("editor")).toBe(false);
		expect(cipp.state.roleGroups.has("editor")).toBe(false);
	});

	it.each(["Helpdesk", "editor"])(
		"Ringfence sends plain texts, and all else of %s survives",
		async (name) => {
			await start();
			const key = name.toLowerCase();
			const before = [cipp.state.roleGroups.get(key), cipp.state.roles.get(key)];
			await cipp.connect().updateRole(name, { ipRanges: ["203.0.113.0/24", "2001:db8::/32"] });
			expect(cipp.state.roleRanges.get(key)).toBe('["203.0.113.0/24","2001:db8:0:0:0:0:0:0/32"]');
			expect([cipp.state.roleGroups.get(key), cipp.state.roles.get(key)]).toEqual(before);
		},
	);

	it("Ringfence finds the mapping of a built-in role where CIPP has no custom role and hides it", async () => {
		await start((state) => state.roles.clear());
		const before = cipp.state.roleGroups.get("editor");
		await cipp.connect().updateRole("editor", { ipRanges: ["203.0.113.0/24"] });
		expect(cipp.state.roleGroups.get("editor")).toEqual(before);
		expect(cipp.state.roleRanges.get("editor")).toBe('"203.0.113.0/24"');
	});

	it("Ringfence never empties the ranges of a role, and leaves superadmin alone", async () => {
		await start();
		const connection = cipp.connect();
		expect((await failure(connection.updateRole("editor", { ipRanges: [] }))).code).toBe("bad-input");
		const error = await failure(connection.updateRole("SuperAdmin", { ipRanges: ["203.0.113.0/24"] }));
		expect(error.code).toBe("bad-input");
		expect(cipp.state.log).toEqual([]);
	});
});

describe("13. Role ranges: a missing X-Forwarded-For lets users in; a table error opens", () => {
	it("the sandbox lets a portal user in without the header, but not a restricted API client", async () => {
		await start();
		await cipp.connect().updateRole("editor", { ipRanges: ["203.0.113.0/24"] });
		await cipp.connect().updateApiClient(halo, { ipRanges: ["203.0.113.0/24"] });
		expect(isUserAllowed(cipp.state, ["editor"], "192.0.2.1")).toBe(false);
		expect(isUserAllowed(cipp.state, ["editor"], undefined)).toBe(true);
		cipp.state.forwardedFor = undefined;
		expect(checkClient(cipp.state, halo, "CIPP.Core.Read")).toHaveProperty("denied");
	});

	it("Ringfence says that a restriction which was written cannot be seen in force", async () => {
		await start((state) => Object.assign(state, { roleRangesReadable: false }));
		const error = await failure(cipp.connect().updateRole("editor", { ipRanges: ["203.0.113.0/24"] }));
		expect(isUserAllowed(cipp.state, ["editor"], "192.0.2.1")).toBe(true);
		expect(error.code).toBe("not-verified");
		expect(error.message).toContain("Asked for: 203.0.113.0/24; CIPP now has: any address.");
	});
});

describe("22. NG migration leaves Conditional Access policies pointing at the wrong app", () => {
	it("Ringfence tells classic and NG apart, and which application signs people in", async () => {
		await start();
		const classic = { generation: "classic", signInAppId: "d414ee2d-73e5-4e5b-bb16-03ef55fea597" };
		expect(await cipp.connect().read({ roles: [] })).toMatchObject(classic);
		cipp.state.generation = "ng";
		const ng = { generation: "ng", signInAppId: cipp.state.ssoAppId };
		expect(await cipp.connect().read({ roles: [] })).toMatchObject(ng);
	});
});

const everything = {
	permissions: JSON.stringify({ a: "CIPP.Extension.ReadWrite", b: "CIPP.Core.Read" }),
	allowedTenants: "",
	blockedTenants: "",
	blockedEndpoints: "",
};
