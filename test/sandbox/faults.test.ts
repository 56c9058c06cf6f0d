import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createFaults } from "../../src/sandbox/faults.ts";
import type { SandboxRequest } from "../../src/sandbox/request-log.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { calmSandbox, type Graph, graphOf, messageOf, valuesOf } from "./client.ts";
import { MSP } from "./estate.ts";

const LOCATIONS = "/identity/conditionalAccess/namedLocations";

let sandbox: Sandbox;
let graph: Graph;
beforeAll(async () => {
	sandbox = await calmSandbox();
	graph = await graphOf(sandbox);
});
afterAll(async () => await sandbox.close());
afterEach(() => sandbox.faults.clear());

const location = {
	"@odata.type": "#microsoft.graph.ipNamedLocation",
	displayName: "Fresh",
	ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "203.0.113.0/24" }],
};

describe("a scripted fault", () => {
	it.each([429, 500, 502, 503, 504] as const)("answers %i once, then stops", async (fault) => {
		sandbox.faults.add({ fault });
		const answer = await graph(LOCATIONS);
		expect(answer.status).toBe(fault);
		expect(answer.body).toHaveProperty("error.code");
		expect((await graph(LOCATIONS)).status).toBe(200);
		expect(sandbox.log.at(-2)).toMatchObject({ fault: String(fault), status: fault });
	});

	it("sends Retry-After where it is told to", async () => {
		sandbox.faults.add({ fault: 503, retryAfter: 7 });
		expect((await graph(LOCATIONS)).headers["retry-after"]).toBe("7");
	});

	it("hits what it matches, as often as it says", async () => {
		sandbox.faults.configure({
			script: [{ fault: 500, times: 2, match: { method: "get", path: /namedLocations/, tenant: MSP } }],
		});
		const statuses: number[] = [];
		for (const path of ["/users", LOCATIONS, LOCATIONS, LOCATIONS]) statuses.push((await graph(path)).status);
		expect(statuses).toEqual([200, 500, 500, 200]);
	});

	it("cuts the connection before the request is handled", async () => {
		sandbox.faults.add({ fault: "reset-before" });
		const before = sandbox.created(MSP).length;
		await expect(graph(LOCATIONS, { method: "POST", body: location })).rejects.toThrow(/hang up|ECONNRESET/);
		expect(sandbox.created(MSP)).toHaveLength(before);
	});

	it("cuts the connection after the request is handled", async () => {
		sandbox.faults.add({ fault: "reset-after" });
		const before = sandbox.created(MSP).length;
		await expect(graph(LOCATIONS, { method: "POST", body: location })).rejects.toThrow(/hang up|ECONNRESET/);
		expect(sandbox.created(MSP)).toHaveLength(before + 1);
		expect(sandbox.log.at(-1)).toMatchObject({ status: 0, fault: "reset-after" });
	});

	it("answers a gateway's page", async () => {
		sandbox.faults.configure({ script: [{ fault: "html", times: 2 }] });
		expect(await graph(LOCATIONS)).toMatchObject({ status: 200, text: expect.stringMatching(/^<!DOCTYPE/) });
		const answer = await graph(LOCATIONS, { method: "POST", body: location });
		expect(answer).toMatchObject({ status: 503, text: expect.stringMatching(/^<!DOCTYPE/) });
	});

	it("answers half of the JSON", async () => {
		sandbox.faults.add({ fault: "truncated" });
		const answer = await graph(LOCATIONS);
		expect(answer.status).toBe(200);
		expect(() => JSON.parse(answer.text)).toThrow(SyntaxError);
	});

	it("answers slowly", async () => {
		sandbox.faults.add({ fault: "slow", delay: 1 });
		expect(valuesOf(await graph(LOCATIONS))).not.toHaveLength(0);
		expect(sandbox.log.at(-1)?.fault).toBe("slow");
	});

	it("answers that the token has expired", async () => {
		sandbox.faults.add({ fault: "expired-token" });
		const answer = await graph(LOCATIONS);
		expect(answer.status).toBe(401);
		expect(messageOf(answer)).toContain("expired");
	});
});

function requestNumber(number: number): SandboxRequest {
	return { time: number, method: "GET", path: "/v1.0/users", tenant: String(number % 3), status: 0 };
}

describe("faults by rate", () => {
	it("are the same for the same seed, however tenants interleave", () => {
		const draws = (order: readonly number[]) => {
			const faults = createFaults({ seed: 7, rate: 0.3 });
			const drawn = new Map<string, unknown[]>();
			for (const number of order) {
				const request = requestNumber(number);
				const list = drawn.get(request.tenant ?? "") ?? [];
				list.push(faults.next(request)?.fault);
				drawn.set(request.tenant ?? "", list);
			}
			return drawn;
		};
		const numbers = Array.from({ length: 60 }, (_, index) => index);
		fc.assert(
			fc.property(fc.shuffledSubarray(numbers, { minLength: 60 }), (shuffled) => {
				expect(new Map([...draws(shuffled)].sort())).toEqual(new Map([...draws(numbers)].sort()));
			}),
			{ numRuns: 20 },
		);
	});

	it("hit the share that was asked for, and Graph alone", () => {
		const faults = createFaults({ rate: 0.2 });
		const hits = Array.from({ length: 2000 }, (_, index) => faults.next(requestNumber(index)));
		const share = hits.filter((hit) => hit !== undefined).length / hits.length;
		expect(share).toBeGreaterThan(0.17);
		expect(share).toBeLessThan(0.23);
		const signIn = { ...requestNumber(0), path: `/${MSP}/oauth2/v2.0/token` };
		expect(createFaults({ rate: 1 }).next(signIn)).toBeUndefined();
	});

	it("end when they are cleared", () => {
		const faults = createFaults({ rate: 1 });
		expect(faults.next(requestNumber(0))).toBeDefined();
		faults.clear();
		expect(faults.next(requestNumber(0))).toBeUndefined();
	});
});
