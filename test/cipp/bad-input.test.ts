import { afterEach, describe, expect, it } from "vitest";
import type { ErrorCode } from "../../src/errors.ts";
import { SLIPPED_SECRET } from "../../src/sandbox/cipp/faults.ts";
import type { CippFault } from "../../src/sandbox/cipp/state.ts";
import { backup, count, failure, halo, type RunningCipp, ringfence, startCipp } from "./double.ts";

let cipp: RunningCipp;
afterEach(() => cipp.close());

const ipRanges = ["203.0.113.0/24"];
const stored = '"203.0.113.0/24"';

describe("reading the API clients", () => {
	it.each<[CippFault, ErrorCode, RegExp]>([
		["error-in-200", "bad-response", /answered 200 to ExecApiClient: “The request failed/],
		["role-refused", "bad-response", /something that is none: “You may not manage/],
		["html", "bad-response", /web page instead of data/],
		["redirect", "bad-response", /web page instead of data/],
		["exception", "service-unavailable", /answered 500 .*“An unhandled exception/],
		["switched-off", "service-unavailable", /answered 503 .*“This function is switched off/],
		["truncated", "bad-response", /other than JSON/],
		["forbidden", "permission-missing", /lacks CIPP\.Extension\.ReadWrite/],
	])("explains %s, with the tenant and what to do", async (fault, code, text) => {
		cipp = await startCipp();
		cipp.fault({ fault, endpoint: "ExecApiClient", times: 100 });
		const error = await failure(cipp.connect().read({ roles: [] }));
		expect(error.code).toBe(code);
		expect(error.message).toMatch(text);
		expect(error.message).toContain("Contoso (11111111-1111-4111-8111-111111111111)");
		expect(error.hint).toBeTruthy();
	});

	it.each<CippFault>(["html", "starting", "exception", "switched-off", "truncated"])(
		"waits for what passes by itself: %s",
		async (fault) => {
			cipp = await startCipp();
			cipp.fault({ fault, endpoint: "ExecApiClient", times: 2 });
			expect((await cipp.connect().read({ roles: [] })).apiClients).toHaveLength(4);
			expect(cipp.time.slept.length).toBeGreaterThanOrEqual(2);
			expect(cipp.retries[0]).toContain("Contoso: CIPP answered");
		},
	);

	it("repeats a read whose connection broke, and names the address when none is made", async () => {
		cipp = await startCipp();
		cipp.losses.push({ method: "GET", loss: "before" }, { method: "GET", loss: "after" });
		expect((await cipp.connect().read({ roles: [] })).apiClients).toHaveLength(4);
		const refused = new TypeError("fetch failed", {
			cause: Object.assign(new Error(), { code: "ECONNREFUSED" }),
		});
		const error = await failure(cipp.connect({ fetch: () => Promise.reject(refused) }).read({ roles: [] }));
		expect(error).toMatchObject({ code: "no-network", hint: expect.stringContaining("cipp.api.url") });
		expect(error.message).toContain("https://cipp-api.example.com could not be reached (ECONNREFUSED)");
	});

	it("asks for a new token once after a 401, and then says where to look", async () => {
		cipp = await startCipp();
		const asked: boolean[] = [];
		const tokens = {
			async get({ renew = false } = {}) {
				asked.push(renew);
				return { value: renew ? "token" : "stale" };
			},
		};
		expect((await cipp.connect({ tokens }).read({ roles: [] })).apiClients).toHaveLength(4);
		expect(asked).toContain(true);
		const stale = { get: async () => ({ value: "stale" }) };
		const error = await failure(cipp.connect({ tokens: stale }).read({ roles: [] }));
		expect(error).toMatchObject({
			code: "sign-in-failed",
			hint: expect.stringContaining("Save Azure Configuration"),
		});
	});

	it("tells Azure's own refusal from CIPP's", async () => {
		cipp = await startCipp((state) => state.allowedApplications.delete(ringfence));
		const error = await failure(cipp.connect().read({ roles: [] }));
		expect(error.message).toContain("the sign-in in front of CIPP refused");
		expect(error.hint).toContain("Save Azure Configuration");
	});

	it("says both where it cannot tell a wrong address from a missing role", async () => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input) => {
			if (String(input).includes("ExecApiClient"))
				return new Response("You may not do this.", { status: 403 });
			throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
		};
		const error = await failure(cipp.connect({ fetch }).read({ roles: [] }));
		expect(error.message).toContain("says the same of a wrong address and of a missing role.");
		expect(error.hint).toMatch(/CIPP\.Extension\.ReadWrite.*address/);
	});

	it("says that there is no CIPP at an address that has none", async () => {
		cipp = await startCipp();
		const fetch = async () => new Response("There is no such endpoint.", { status: 404 });
		expect(await failure(cipp.connect({ fetch }).read({ roles: [] }))).toMatchObject({
			code: "not-found",
			hint: expect.stringContaining("cipp.api.url"),
		});
	});

	it.each([
		["null", null],
		["nothing wrapped", { Results: null }],
		["an empty list", { Results: [] }],
	])("reads %s as no clients", async (_, body) => {
		cipp = await startCipp();
		const fetch = async () => Response.json(body);
		expect((await cipp.connect({ fetch }).read({ roles: [] })).apiClients).toEqual([]);
	});

	it("reads a list of one that was unwrapped, and ranges that were", async () => {
		cipp = await startCipp();
		const client = { ClientId: halo.toUpperCase(), AppName: "Halo PSA", Role: "", Enabled: true };
		const fetch = async () => Response.json({ Results: { ...client, IPRange: "203.0.113.7" } });
		expect((await cipp.connect({ fetch }).read({ roles: [] })).apiClients).toEqual([
			{
				clientId: halo,
				name: "Halo PSA",
				role: null,
				enabled: true,
				mcpAllowed: false,
				ipRanges: ["203.0.113.7"],
				open: false,
				roleUnknown: false,
			},
		]);
	});

	it.each([undefined, null, 7, "", ["Any"], ["203.0.113.7", "any"], [7]])(
		"takes the ranges %j for no restriction",
		async (IPRange) => {
			cipp = await startCipp();
			const client = { ClientId: halo, AppName: "Halo PSA", Role: "editor", Enabled: true, IPRange };
			const fetch = async () => Response.json({ Results: [client] });
			const { apiClients } = await cipp.connect({ fetch }).read({ roles: [] });
			expect(apiClients[0]).toMatchObject({ open: true, ipRanges: [] });
		},
	);

	it("tells two clients of one name apart by their ids", async () => {
		cipp = await startCipp((state) =>
			Object.assign(state.clients.get(backup) ?? {}, { appName: "Halo PSA" }),
		);
		await cipp.connect().updateApiClient(halo, { ipRanges });
		expect([cipp.client(halo).ipRange, cipp.client(backup).ipRange]).toEqual([stored, ""]);
	});
});

describe("writing an API client", () => {
	it.each<[CippFault, ErrorCode]>([
		["error-in-200", "rejected"],
		["role-refused", "permission-missing"],
		["app-registration", "rejected"],
		["forbidden", "permission-missing"],
		["redirect", "bad-response"],
		["not-done", "not-verified"],
		["vanish", "not-verified"],
	])("takes %s for what it is, and does not repeat it", async (fault, code) => {
		cipp = await startCipp();
		cipp.fault({ fault, endpoint: "ExecApiClient", method: "POST" });
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges }));
		expect(error.code).toBe(code);
		expect(error.message).toContain("Contoso");
		expect(error.hint).toBeTruthy();
		expect(cipp.state.log.filter(({ method }) => method === "POST")).toHaveLength(1);
	});

	it.each<CippFault>(["html", "starting", "exception", "switched-off", "empty"])(
		"looks after %s, finds nothing done, and sends the same once more",
		async (fault) => {
			cipp = await startCipp();
			cipp.fault({ fault, endpoint: "ExecApiClient", method: "POST" });
			await cipp.connect().updateApiClient(halo, { ipRanges });
			expect(cipp.client(halo).ipRange).toBe(stored);
			const methods = cipp.state.log.map(({ method }) => method);
			expect(methods).toEqual(["GET", "POST", "GET", "POST", "GET"]);
		},
	);

	it("gives up after the second time, with both lists", async () => {
		cipp = await startCipp();
		cipp.fault({ fault: "exception", endpoint: "ExecApiClient", method: "POST", times: 9 });
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges }));
		expect(error.code).toBe("not-verified");
		expect(error.message).toMatch(
			/Asked for: 203\.0\.113\.0\/24; CIPP now has: any address\..*CIPP answered 500: “An unhandled/,
		);
		expect(count(cipp.state, "addupdate")).toBe(2);
	});

	it("does not send again what was done although its answer was lost", async () => {
		cipp = await startCipp();
		cipp.losses.push({ method: "POST", loss: "after" });
		await cipp.connect().updateApiClient(halo, { ipRanges });
		expect(cipp.client(halo).ipRange).toBe(stored);
		expect(count(cipp.state, "addupdate")).toBe(1);
	});

	it("does not send over what somebody else wrote while its answer was lost", async () => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input, init) => {
			if (init?.method !== "POST") return await cipp.fetch(input, init);
			cipp.client(halo).ipRange = '"192.0.2.1"';
			return new Response("An unhandled exception.", { status: 500 });
		};
		const error = await failure(cipp.connect({ fetch }).updateApiClient(halo, { ipRanges }));
		expect(error.message).toContain("CIPP now has: 192.0.2.1.");
		expect(cipp.client(halo).ipRange).toBe('"192.0.2.1"');
	});

	it("says that it is uncertain when neither the answer nor the result can be had", async () => {
		cipp = await startCipp();
		cipp.losses.push({ method: "POST", loss: "after" });
		const connection = cipp.connect();
		let posted = false;
		const fetch: typeof globalThis.fetch = async (input, init) => {
			posted ||= init?.method === "POST";
			return posted && init?.method === "GET"
				? new Response("gone", { status: 500 })
				: await cipp.fetch(input, init);
		};
		const error = await failure(cipp.connect({ fetch }).updateApiClient(halo, { ipRanges }));
		expect(error.code).toBe("uncertain");
		expect(error.message).toContain("could not be read back");
		await connection.updateApiClient(halo, { ipRanges });
	});

	it("stops before writing when the client has vanished", async () => {
		cipp = await startCipp((state) => state.clients.delete(halo));
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges }));
		expect(error).toMatchObject({ code: "changed-since", hint: "Plan again." });
		expect(error.message).toContain("vanished");
		expect(cipp.state.log.every(({ method }) => method === "GET")).toBe(true);
	});

	it("stops before writing when CIPP lists the client twice", async () => {
		cipp = await startCipp();
		const client = { ClientId: halo, AppName: "Halo PSA", Role: "editor", IPRange: ["Any"], Enabled: true };
		const fetch = async () =>
			Response.json({ Results: [client, { ...client, ClientId: halo.toUpperCase() }] });
		const error = await failure(cipp.connect({ fetch }).updateApiClient(halo, { ipRanges }));
		expect(error.message).toContain("2 times");
	});

	it("writes nothing where everything is as it should be", async () => {
		cipp = await startCipp((state) =>
			Object.assign(state.clients.get(halo) ?? {}, { ipRange: '"203.0.113.9/24"' }),
		);
		await cipp.connect().updateApiClient(halo, { ipRanges });
		expect(count(cipp.state, "addupdate")).toBe(0);
	});

	it("never shows a secret that CIPP lets slip, and says that one was reset", async () => {
		cipp = await startCipp();
		cipp.fault({ fault: "secret", endpoint: "ExecApiClient", method: "POST" });
		const error = await failure(cipp.connect().updateApiClient(halo, { ipRanges }));
		expect(cipp.secrets).toContain(SLIPPED_SECRET);
		expect(`${error.message} ${error.hint} ${error.stack}`).not.toContain(SLIPPED_SECRET);
		expect(error.message).toContain("the older ones may be gone");
	});

	it.each([
		["in half of some JSON", `[{"copyField":"${SLIPPED_SECRET}","resultText":"x`, 200],
		["in an exception", `failed at {"copyField": "${SLIPPED_SECRET}"} (${SLIPPED_SECRET})`, 500],
		["inside another text", JSON.stringify([`{"copyField":"${SLIPPED_SECRET}"}`]), 200],
	])("finds a secret %s", async (_, body, status) => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input, init) =>
			init?.method === "POST" ? new Response(body, { status }) : await cipp.fetch(input, init);
		const error = await failure(cipp.connect({ fetch }).updateApiClient(halo, { ipRanges }));
		expect(cipp.secrets).toContain(SLIPPED_SECRET);
		expect(`${error.message} ${error.stack}`).not.toContain(SLIPPED_SECRET);
	});

	it("blots out a secret that is too short to be looked for elsewhere", async () => {
		cipp = await startCipp();
		const fetch: typeof globalThis.fetch = async (input, init) =>
			init?.method === "POST"
				? new Response('failed at {"copyField":"k7"}', { status: 500 })
				: await cipp.fetch(input, init);
		const error = await failure(cipp.connect({ fetch }).updateApiClient(halo, { ipRanges }));
		expect(error.message).toContain('{"copyField":"***"}');
		expect(cipp.secrets).toContain("k7");
	});

	it("does not restrict its own client unless it is told to", async () => {
		cipp = await startCipp();
		const error = await failure(cipp.connect().updateApiClient(ringfence.toUpperCase(), { ipRanges }));
		expect(error).toMatchObject({ code: "bad-input", hint: expect.stringContaining("unrestricted: true") });
		expect(cipp.state.log).toEqual([]);
		const own = { ipRanges: ["198.51.100.200"] };
		await cipp.connect({ allowSelfUpdate: true }).updateApiClient(ringfence, own);
		expect(cipp.client(ringfence).ipRange).toBe('"198.51.100.200"');
	});

	it("says that it locked itself out where it was told to and did", async () => {
		cipp = await startCipp();
		const connection = cipp.connect({ allowSelfUpdate: true });
		const error = await failure(connection.updateApiClient(ringfence, { ipRanges }));
		expect(error.code).toBe("not-verified");
		expect(error.message).toContain("was written, but could not be read back");
		expect(error.message).toContain("most likely the address");
	});
});
