import { describe, expect, it } from "vitest";
import {
	connect,
	emptyTenant,
	fakeTime,
	graphError,
	json,
	locations,
	networkError,
	nothingAsked,
	policies,
} from "./double.ts";

const body = { displayName: "Block", state: "enabledForReportingButNotEnforced" };

async function readTenant() {
	const time = fakeTime();
	const graph = emptyTenant(time);
	return { graph, ...connect(graph, time) };
}

describe("updating", () => {
	it("sends the body as it is", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`PATCH ${locations}/l1`, json(204));
		const change = { "@odata.type": "#microsoft.graph.ipNamedLocation", ipRanges: [], grantControls: null };
		await tenant.update("namedLocation", "l1", change);
		expect(graph.seen).toMatchObject([{ method: "PATCH", path: `${locations}/l1`, body: change }]);
	});

	it("is repeated after any failure that passes", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`PATCH ${policies}/p1`, networkError("ECONNRESET"), json(503), json(429), json(204));
		await tenant.update("conditionalAccessPolicy", "p1", body);
		expect(graph.seen).toHaveLength(4);
	});

	it.each([204, 200, 202])("needs no body in the answer %d", async (status) => {
		const { graph, tenant } = await readTenant();
		graph.on(`PATCH ${policies}/p1`, json(status));
		await tenant.update("conditionalAccessPolicy", "p1", body);
		expect(graph.seen).toHaveLength(1);
	});

	it("says that the object is gone", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`PATCH ${policies}/p1`, graphError(404, "ResourceNotFound", "Not there."));
		await expect(tenant.update("conditionalAccessPolicy", "p1", body)).rejects.toMatchObject({
			code: "changed-since",
			message: expect.stringContaining("the object is gone or has changed since it was read."),
			hint: "Plan again.",
		});
	});
});

describe("removing", () => {
	const trusted = { "@odata.type": "#microsoft.graph.ipNamedLocation", id: "l1", isTrusted: true };

	it("deletes, also when it is gone already", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`DELETE ${policies}/p1`, json(204)).on(`DELETE ${policies}/p2`, json(404));
		await tenant.remove("conditionalAccessPolicy", "p1");
		await tenant.remove("conditionalAccessPolicy", "p2");
		expect(graph.seen).toHaveLength(2);
	});

	it("is done when the first delete got through and only its answer was lost", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`DELETE ${policies}/p1`, networkError("ECONNRESET"), json(404));
		await tenant.remove("conditionalAccessPolicy", "p1");
		expect(graph.seen).toHaveLength(2);
	});

	it("takes the trust away from a location first and waits until that is seen", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`GET ${locations}`, json(200, { value: [trusted] }));
		await tenant.read(() => nothingAsked);
		graph
			.on(`PATCH ${locations}/l1`, json(204))
			.on(`GET ${locations}/l1`, json(200, trusted), json(200, { ...trusted, isTrusted: false }))
			.on(`DELETE ${locations}/l1`, json(204));
		const before = graph.seen.length;
		await tenant.remove("namedLocation", "l1");
		expect(graph.seen.slice(before).map(({ method }) => method)).toEqual(["PATCH", "GET", "GET", "DELETE"]);
		expect(graph.seen[before]?.body).toEqual({ "@odata.type": trusted["@odata.type"], isTrusted: false });
	});

	it("asks what a location is when it was not read", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`GET ${locations}/l1`, json(200, { ...trusted, isTrusted: false }));
		graph.on(`DELETE ${locations}/l1`, json(204)).on(`GET ${locations}/l2`, json(404));
		await tenant.remove("namedLocation", "l1");
		await tenant.remove("namedLocation", "l2");
		expect(graph.seen.map(({ method }) => method)).toEqual(["GET", "DELETE", "GET"]);
	});

	it("waits a little for a location that is still in use, then says so", async () => {
		const { graph, tenant } = await readTenant();
		graph.on(`GET ${locations}/l1`, json(200, { ...trusted, isTrusted: false }));
		graph.on(`DELETE ${locations}/l1`, graphError(400, "BadRequest", "It is used by a policy."));
		await expect(tenant.remove("namedLocation", "l1")).rejects.toMatchObject({
			code: "rejected",
			message: expect.stringContaining("“It is used by a policy.”"),
		});
		expect(graph.count("DELETE")).toBeGreaterThan(2);
	});
});
