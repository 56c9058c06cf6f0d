import { describe, expect, it } from "vitest";
import {
	type Answer,
	connect,
	emptyTenant,
	fakeTime,
	json,
	label,
	nothingAsked,
	policies,
} from "./double.ts";

function read(first: Answer) {
	const time = fakeTime();
	const graph = emptyTenant(time).on(`GET ${policies}`, first);
	return { graph, reading: connect(graph, time).tenant.read(() => nothingAsked) };
}

describe("a list of many pages", () => {
	it("follows pages and repeats only the page that failed", async () => {
		const next = `https://localhost:8444/v1.0${policies}?$skiptoken=abc%3D%3D`;
		const { graph, reading } = read(json(200, { value: [{ id: "1" }], "@odata.nextLink": next }));
		graph.on(`GET ${policies}?$skiptoken=abc==`, json(503), json(200, { value: [{ id: "2" }] }));
		expect((await reading).policies).toEqual([{ id: "1" }, { id: "2" }]);
		expect(graph.count(`GET ${policies}`)).toBe(3);
	});

	it.each([
		["another host", "https://graph.example.test/v1.0/identity/conditionalAccess/policies?$skip=1"],
		["another port", "https://localhost:9999/v1.0/identity/conditionalAccess/policies?$skip=1"],
		["another version", "https://localhost:8444/beta/identity/conditionalAccess/policies?$skip=1"],
		["nowhere", "next"],
	])("does not follow a page to %s", async (_name, link) => {
		const { graph, reading } = read(json(200, { value: [], "@odata.nextLink": link }));
		await expect(reading).rejects.toMatchObject({
			code: "bad-response",
			message: expect.stringContaining("which is not https://localhost:8444/v1.0; not followed."),
		});
		expect(graph.count("GET")).toBe(1);
	});

	it("stops when pages go in circles", async () => {
		const next = `https://localhost:8444/v1.0${policies}?$skip=1`;
		const { graph, reading } = read(json(200, { value: [], "@odata.nextLink": next }));
		await expect(reading).rejects.toMatchObject({
			code: "bad-response",
			message: expect.stringContaining("does not end"),
		});
		expect(graph.count("GET")).toBe(101);
	});

	it("says when a list is none", async () => {
		const { reading } = read(json(200, { value: "none" }));
		await expect(reading).rejects.toMatchObject({
			code: "bad-response",
			message: `${label}: Graph answered GET ${policies} with no list.`,
		});
	});
});
