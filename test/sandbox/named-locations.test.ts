import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { textAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type Answer, calmSandbox, type Graph, graphOf, messageOf } from "./client.ts";
import { MSP } from "./estate.ts";

const LOCATIONS = "/identity/conditionalAccess/namedLocations";
const V4 = "#microsoft.graph.iPv4CidrRange";
const V6 = "#microsoft.graph.iPv6CidrRange";

let sandbox: Sandbox;
let graph: Graph;
beforeAll(async () => {
	sandbox = await calmSandbox();
	graph = await graphOf(sandbox);
});
afterAll(async () => await sandbox.close());

function location(change: JsonObject = {}): JsonObject {
	return {
		"@odata.type": "#microsoft.graph.ipNamedLocation",
		displayName: "Office",
		ipRanges: [{ "@odata.type": V4, cidrAddress: "203.0.113.0/24" }],
		...change,
	};
}

const country = {
	"@odata.type": "#microsoft.graph.countryNamedLocation",
	displayName: "Countries",
	countriesAndRegions: ["IE"],
};

async function create(body: Json): Promise<Answer> {
	return await graph(LOCATIONS, { method: "POST", body });
}

async function created(change: JsonObject = {}): Promise<string> {
	const answer = await create(location(change));
	expect(answer.status, answer.text).toBe(201);
	return textAt(answer.body, "id");
}

async function patch(id: string, body: Json): Promise<Answer> {
	return await graph(`${LOCATIONS}/${id}`, { method: "PATCH", body });
}

async function remove(id: string): Promise<Answer> {
	return await graph(`${LOCATIONS}/${id}`, { method: "DELETE" });
}

async function read(id: string): Promise<JsonObject> {
	return (await graph(`${LOCATIONS}/${id}`)).body;
}

describe("a named location", () => {
	it("has both times from the start and is not trusted unless told", async () => {
		const { body } = await create(location());
		expect(body).toMatchObject({ isTrusted: false, "@odata.type": "#microsoft.graph.ipNamedLocation" });
		expect(body["modifiedDateTime"]).toBe(body["createdDateTime"]);
	});

	it("has IPv6 networks typed as such, however they were sent, and keeps host bits", async () => {
		const ipRanges = [
			{ "@odata.type": V4, cidrAddress: "64:ff9b::/96" },
			{ "@odata.type": V4, cidrAddress: "203.0.113.5/24" },
		];
		expect((await read(await created({ ipRanges })))["ipRanges"]).toEqual([
			{ "@odata.type": V6, cidrAddress: "64:ff9b::/96" },
			{ "@odata.type": V4, cidrAddress: "203.0.113.5/24" },
		]);
	});

	it("of countries has the defaults filled in", async () => {
		expect((await create(country)).body).toMatchObject({
			countryLookupMethod: "clientIpAddress",
			includeUnknownCountriesAndRegions: false,
		});
	});

	it("has all its ranges replaced by PATCH, and the rest kept", async () => {
		const id = await created({ isTrusted: true });
		const ipRanges = [{ "@odata.type": V6, cidrAddress: "2001:db8::/48" }];
		const answer = await patch(id, { "@odata.type": "#microsoft.graph.ipNamedLocation", ipRanges });
		expect(answer).toMatchObject({ status: 204, text: "" });
		const shown = await read(id);
		expect(shown).toMatchObject({ displayName: "Office", isTrusted: true, ipRanges });
		expect(shown["modifiedDateTime"]).toBeDefined();
	});

	it.each<[string, JsonObject, RegExp]>([
		["wider than /8", { cidrAddress: "0.0.0.0/7" }, /wider than \/8/],
		["without a prefix", { cidrAddress: "203.0.113.1" }, /not a valid CIDR/],
		["of nonsense", { cidrAddress: "203.0.113.0/33" }, /not a valid CIDR/],
		["in short form", { cidrAddress: "10.1/16" }, /not a valid CIDR/],
	])("refuses a range %s", async (_, range, message) => {
		const answer = await create(location({ ipRanges: [{ "@odata.type": V4, ...range }] }));
		expect(answer.status).toBe(400);
		expect(messageOf(answer)).toMatch(message);
	});

	it.each<[string, JsonObject, RegExp]>([
		["an unknown property", { colour: "red" }, /^1007: /],
		["no ranges", { ipRanges: [] }, /at least one range/],
		[
			"2,001 ranges",
			{ ipRanges: Array(2001).fill({ "@odata.type": V4, cidrAddress: "203.0.113.0/24" }) },
			/2000/,
		],
		["a range of no type", { ipRanges: [{ cidrAddress: "203.0.113.0/24" }] }, /^1007: /],
		["an empty type", { "@odata.type": "" }, /^Invalid OData type specified: ""$/],
	])("refuses %s", async (_, change, message) => {
		const answer = await create(location(change));
		expect(answer.status).toBe(400);
		expect(messageOf(answer)).toMatch(message);
	});

	it("refuses PATCH without its type, and with another", async () => {
		const id = await created();
		expect(messageOf(await patch(id, { displayName: "Other" }))).toContain("@odata.type");
		expect(messageOf(await patch(id, country))).toContain("type of a named location");
	});

	it("past the limit of 195 is refused", async () => {
		const store = sandbox.tenants.get(MSP)?.namedLocations;
		const room = 195 - (store?.live().length ?? 0);
		for (let count = 0; count < room; count++) sandbox.store(MSP, "namedLocation", location());
		expect(messageOf(await create(location()))).toContain("limit of 195");
		for (const { id } of store?.live().slice(-room) ?? []) store?.remove(String(id));
	});
});

describe("deleting a named location", () => {
	it("takes away the trust first", async () => {
		const id = await created({ isTrusted: true });
		expect((await remove(id)).status).toBe(400);
		await patch(id, { "@odata.type": "#microsoft.graph.ipNamedLocation", isTrusted: false });
		expect((await remove(id)).status).toBe(204);
		const gone = await graph(`${LOCATIONS}/${id}`);
		expect(gone).toMatchObject({ status: 404, body: { error: { code: "ResourceNotFound" } } });
		expect(messageOf(gone)).toBe(`NamedLocation with id ${id} does not exist in the directory.`);
		expect((await remove(id)).status).toBe(404);
	});

	it("is refused while a policy uses it", async () => {
		const id = await created();
		const policy = sandbox.store(MSP, "policy", {
			displayName: "Uses it",
			state: "disabled",
			conditions: {
				applications: { includeApplications: ["All"] },
				users: { includeUsers: ["All"] },
				locations: { includeLocations: ["All"], excludeLocations: [id] },
			},
			grantControls: { operator: "OR", builtInControls: ["block"] },
		});
		expect(messageOf(await remove(id))).toContain("Uses it");
		expect((await graph(`/identity/conditionalAccess/policies/${policy}`, { method: "DELETE" })).status).toBe(
			204,
		);
		expect((await remove(id)).status).toBe(204);
	});
});
