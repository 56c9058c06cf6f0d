import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { isList, isObject, textAt, valueAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type Answer, calmSandbox, type Graph, graphOf, handClock } from "./client.ts";
import { MSP } from "./estate.ts";

let sandbox: Sandbox;
let graph: Graph;
beforeAll(async () => {
	sandbox = await calmSandbox({ requestsPerSecond: 1, clock: handClock() });
	graph = await graphOf(sandbox);
});
afterAll(async () => await sandbox.close());

async function batch(requests: Json): Promise<Answer> {
	return await graph("/$batch", { method: "POST", body: { requests } });
}

function partsOf(answer: Answer): ReadonlyMap<string, JsonObject> {
	const parts = answer.body["responses"];
	return new Map((isList(parts) ? parts.filter(isObject) : []).map((part) => [textAt(part, "id"), part]));
}

function get(id: string, url: string): JsonObject {
	return { id, method: "GET", url };
}

describe("$batch", () => {
	it("answers every request on its own, in an order of its own", async () => {
		const answer = await batch([
			get("a", "/organization?$select=id"),
			get("b", "users/nobody@example.com"),
			get("c", "/servicePrincipals(appId='d414ee2d-73e5-4e5b-bb16-03ef55fea597')"),
		]);
		expect(answer.status).toBe(200);
		const parts = partsOf(answer);
		expect([...parts.keys()]).not.toEqual(["a", "b", "c"]);
		expect(parts.get("a")).toMatchObject({ status: 200, body: { value: [{ id: MSP }] } });
		expect(parts.get("b")).toMatchObject({
			status: 404,
			body: { error: { code: "Request_ResourceNotFound" } },
		});
		expect(parts.get("c")).toMatchObject({ status: 200, body: { displayName: "Azure Static Web Apps" } });
	});

	it("counts every Conditional Access request in it against the pace", async () => {
		const policies = "/identity/conditionalAccess/policies";
		const parts = partsOf(await batch([get("1", policies), get("2", policies)]));
		expect(parts.get("1")?.["status"]).toBe(200);
		expect(parts.get("2")).toMatchObject({ status: 429, body: { error: { code: "TooManyRequests" } } });
	});

	it("logs what it holds", async () => {
		const from = sandbox.log.length;
		await batch([get("1", "/organization"), get("2", "/users")]);
		expect(sandbox.log.slice(from)).toMatchObject([
			{ path: "/v1.0/$batch", status: 200, tenant: MSP },
			{ path: "/v1.0/organization", status: 200, tenant: MSP, batched: true },
			{ path: "/v1.0/users", status: 200, tenant: MSP, batched: true },
		]);
	});

	it("fails what depends on a failure", async () => {
		const parts = partsOf(
			await batch([get("1", "/users/nobody"), { ...get("2", "/users"), dependsOn: ["1"] }]),
		);
		expect(parts.get("2")?.["status"]).toBe(424);
	});

	it("can have single requests fail by script", async () => {
		sandbox.faults.add({ fault: 503, match: { path: "/v1.0/users" } });
		const parts = partsOf(await batch([get("1", "/users"), get("2", "/organization")]));
		expect([parts.get("1")?.["status"], parts.get("2")?.["status"]]).toEqual([503, 200]);
	});

	it.each<[string, Json]>([
		["more than 20 requests", Array.from({ length: 21 }, (_, index) => get(String(index), "/users"))],
		["two requests of one id", [get("1", "/users"), get("1", "/groups")]],
		["a body without its type", [{ ...get("1", "/users"), method: "POST", body: {} }]],
		["no requests", null],
	])("refuses %s", async (_, requests) => {
		expect((await batch(requests)).status).toBe(400);
	});

	it("refuses a request without a token", async () => {
		const answer = await graph("/$batch", {
			method: "POST",
			body: { requests: [] },
			headers: { authorization: "" },
		});
		expect(valueAt(answer.body, "error", "code")).toBe("InvalidAuthenticationToken");
	});
});
