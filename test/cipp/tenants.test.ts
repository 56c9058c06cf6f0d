import { afterEach, describe, expect, it } from "vitest";
import type { ConnectCippOptions } from "../../src/cipp/connect.ts";
import { readCippTenants } from "../../src/cipp/tenants.ts";
import type { CippState, TenantRow } from "../../src/sandbox/cipp/state.ts";
import {
	failure,
	instantTime,
	type RunningCipp,
	ringfence,
	sandboxCloud,
	site,
	startCipp,
	tenant,
} from "./double.ts";

const row = (digit: string, change: Partial<TenantRow> = {}): TenantRow => ({
	customerId: `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`,
	displayName: `Client ${digit}`,
	defaultDomainName: `client${digit}.onmicrosoft.com`,
	delegatedPrivilegeStatus: "granularDelegatedAdminPrivileges",
	excluded: false,
	...change,
});
const idOf = (digit: string) => row(digit).customerId;

let cipp: RunningCipp;
afterEach(() => cipp.close());

async function start(rows: readonly TenantRow[], change: (state: CippState) => void = () => {}) {
	cipp = await startCipp((state) => {
		state.tenants.push(...rows);
		change(state);
	});
}

async function read(options: Partial<ConnectCippOptions> = {}) {
	const api = { url: "https://unused.example.com", clientId: ringfence };
	return await readCippTenants(api, {
		tenant,
		environment: { RINGFENCE_CIPP_ENDPOINT: site },
		cloud: sandboxCloud,
		fetch: cipp.fetch,
		time: instantTime(),
		tokens: { get: async () => ({ value: "token" }) },
		...options,
	});
}

/** CIPP's answer to one endpoint is replaced. */
function answering(endpoint: string, answer: () => Response): typeof globalThis.fetch {
	return async (input, init) => (String(input).includes(endpoint) ? answer() : await cipp.fetch(input, init));
}

const admin = (state: CippState) => Object.assign(state.clients.get(ringfence) ?? {}, { role: "admin" });

describe("reading CIPP's tenants", () => {
	it("tells how CIPP comes in, what it leaves alone, and that these are all", async () => {
		const rows = [
			row("3"),
			row("4", { delegatedPrivilegeStatus: "directTenant" }),
			row("5", { excluded: true }),
		];
		await start(rows);
		expect(await read()).toEqual({
			tenants: [
				{ id: idOf("3"), name: "Client 3", direct: false },
				{ id: idOf("4"), name: "Client 4", direct: true },
			],
			complete: true,
			excluded: [{ id: idOf("5"), name: "Client 5", direct: false }],
		});
		expect(cipp.state.log.map(({ method }) => method)).toEqual(["GET", "GET"]);
	});

	it("is complete and empty where CIPP has no tenant", async () => {
		await start([]);
		expect(await read()).toEqual({ tenants: [], complete: true, excluded: [] });
	});

	it("is not complete where the role sees some tenants only", async () => {
		await start([row("3"), row("4")], (state) => {
			const some = { permissions: '{"a":"CIPP.Core.Read"}', blockedTenants: "", blockedEndpoints: "" };
			state.roles.set("some", { ...some, allowedTenants: JSON.stringify([idOf("3")]) });
			Object.assign(state.clients.get(ringfence) ?? {}, { role: "some" });
		});
		expect(await read()).toMatchObject({
			tenants: [{ id: idOf("3") }],
			complete: false,
			excluded: [],
			refusal: expect.stringContaining("CIPP.AppSettings.ReadWrite"),
		});
	});

	it("is not complete where the role sees no tenant at all, which CIPP says with null", async () => {
		await start([row("3")], (state) => {
			state.roles.set("none", {
				...{ permissions: '{"a":"CIPP.Core.Read"}', allowedTenants: '"x"' },
				...{ blockedTenants: "", blockedEndpoints: "" },
			});
			Object.assign(state.clients.get(ringfence) ?? {}, { role: "none" });
		});
		expect(await read()).toMatchObject({ tenants: [], complete: false });
	});

	it("goes on without the exclusions of a CIPP that does not tell them", async () => {
		await start([row("3")], admin);
		const fetch = answering("ExecExcludeTenant", () => new Response("nothing here", { status: 404 }));
		expect(await read({ fetch })).toMatchObject({
			tenants: [{ id: idOf("3") }],
			excluded: [],
			refusal: expect.stringContaining("there is no ExecExcludeTenant"),
		});
	});

	it("takes no tenant that does not exist for a list of tenants", async () => {
		await start([row("3")], (state) => {
			state.tenantsReadable = false;
		});
		expect(await failure(read())).toMatchObject({
			code: "bad-response",
			message: expect.stringContaining("Failed to retrieve tenants"),
			hint: expect.stringContaining("permission check"),
		});
	});

	it.each<[string, () => Response, string]>([
		["a text", () => Response.json("Something failed."), "bad-response"],
		["a list of texts", () => Response.json(["Something failed."]), "bad-response"],
		["an error", () => Response.json({ Results: "Something failed." }), "bad-response"],
		["an id that is none", () => Response.json([{ customerId: "x", displayName: "X" }]), "bad-response"],
		["nothing", () => new Response(null), "bad-response"],
		["null", () => Response.json(null), "bad-response"],
		[
			"a web page",
			() => new Response("<html></html>", { headers: { "content-type": "text/html" } }),
			"bad-response",
		],
		["a refusal", () => new Response("No.", { status: 403 }), "permission-missing"],
		["an exception", () => new Response("Oh.", { status: 500 }), "service-unavailable"],
	])("never takes %s for an empty list", async (_, answer, code) => {
		await start([row("3")]);
		const error = await failure(read({ fetch: answering("ListTenants", answer) }));
		expect(error).toMatchObject({ code });
	});

	it("reads ids in any case, and a single tenant without its list", async () => {
		await start([]);
		const one = { customerId: idOf("a").toUpperCase(), displayName: "A" };
		const fetch = answering("ListTenants", () => Response.json(one));
		expect(await read({ fetch })).toMatchObject({
			tenants: [{ id: idOf("a"), name: "A", direct: false }],
			complete: false,
		});
	});
});
