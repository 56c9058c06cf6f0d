import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import {
	calmSandbox,
	type Graph,
	graphOf,
	type HandClock,
	handClock,
	messageOf,
	valuesOf,
} from "./client.ts";
import { CONTOSO, MSP } from "./estate.ts";

const POLICIES = "/identity/conditionalAccess/policies";
const LOCATIONS = "/identity/conditionalAccess/namedLocations";

let sandbox: Sandbox;
let graph: Graph;
let clock: HandClock;
afterEach(async () => await sandbox.close());

const location = {
	"@odata.type": "#microsoft.graph.ipNamedLocation",
	displayName: "Fresh",
	ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "203.0.113.0/24" }],
};

function policyAt(id: string) {
	return {
		displayName: "Uses it",
		state: "disabled",
		conditions: {
			applications: { includeApplications: ["All"] },
			users: { includeUsers: ["All"] },
			locations: { includeLocations: [id] },
		},
		grantControls: { operator: "OR", builtInControls: ["block"] },
	};
}

describe("late visibility", () => {
	beforeEach(async () => {
		clock = handClock();
		sandbox = await calmSandbox({ clock, visibilityDelay: 2000 });
		graph = await graphOf(sandbox);
	});

	async function isListed(id: string): Promise<boolean> {
		return valuesOf(await graph(LOCATIONS)).some((one) => one["id"] === id);
	}

	it("keeps a fresh object from readers, writers and policies until the delay has passed", async () => {
		const answer = await graph(LOCATIONS, { method: "POST", body: location });
		const id = textAt(answer.body, "id");
		clock.advance(1999);
		expect(await isListed(id)).toBe(false);
		expect((await graph(`${LOCATIONS}/${id}`)).status).toBe(404);
		expect((await graph(`${LOCATIONS}/${id}`, { method: "DELETE" })).status).toBe(404);
		const early = await graph(POLICIES, { method: "POST", body: policyAt(id) });
		expect(messageOf(early)).toMatch(/^1040: NamedLocation with id/);
		clock.advance(1);
		expect(await isListed(id)).toBe(true);
		expect((await graph(POLICIES, { method: "POST", body: policyAt(id) })).status).toBe(201);
	});

	it("shows a deleted object until the delay has passed, and does not let it be written", async () => {
		const id = sandbox.store(MSP, "namedLocation", location);
		expect((await graph(`${LOCATIONS}/${id}`, { method: "DELETE" })).status).toBe(204);
		expect(await isListed(id)).toBe(true);
		const patched = await graph(`${LOCATIONS}/${id}`, { method: "PATCH", body: location });
		expect(patched.status).toBe(404);
		clock.advance(2000);
		expect(await isListed(id)).toBe(false);
	});
});

describe("the pace", () => {
	beforeEach(async () => {
		clock = handClock();
		sandbox = await calmSandbox({ clock, requestsPerSecond: 1 });
		graph = await graphOf(sandbox);
	});

	it("allows one Conditional Access request a second, and says nothing of when to come back", async () => {
		expect((await graph(POLICIES)).status).toBe(200);
		const refused = await graph(LOCATIONS);
		expect(refused).toMatchObject({
			status: 429,
			body: { error: { code: "TooManyRequests", message: "Too many requests." } },
		});
		expect(refused.headers).not.toHaveProperty("retry-after");
		clock.advance(500);
		expect((await graph(LOCATIONS)).status).toBe(429);
		clock.advance(500);
		expect((await graph(LOCATIONS)).status).toBe(200);
	});

	it("forgives the jitter of a client that keeps to it, and no more", async () => {
		const statuses: number[] = [];
		for (const wait of [0, 950, 1050, 920, 800, 700]) {
			clock.advance(wait);
			statuses.push((await graph(POLICIES)).status);
		}
		expect(statuses).toEqual([200, 200, 200, 200, 429, 200]);
	});

	it("is shared by all apps of a tenant, and by no other tenant", async () => {
		const reader = await graphOf(sandbox, MSP, sandbox.reader.clientId);
		const contoso = await graphOf(sandbox, CONTOSO);
		expect((await graph(POLICIES)).status).toBe(200);
		expect((await reader(POLICIES)).status).toBe(429);
		expect((await contoso(POLICIES)).status).toBe(200);
	});

	it("leaves the directory alone", async () => {
		await graph(POLICIES);
		for (let count = 0; count < 5; count++) expect((await graph("/users")).status).toBe(200);
	});
});

describe("a token", () => {
	it("expires after an hour", async () => {
		clock = handClock();
		sandbox = await calmSandbox({ clock });
		graph = await graphOf(sandbox);
		clock.advance(3_600_000);
		const answer = await graph(POLICIES);
		expect(answer.status).toBe(401);
		expect(messageOf(answer)).toBe("Lifetime validation failed, the token is expired.");
	});
});
