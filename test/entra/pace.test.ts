import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPacer, isPaced } from "../../src/entra/pace.ts";
import { fakeTime } from "./double.ts";

const start = async () => undefined;

describe("the pace", () => {
	it("lets the first request go at once and the second after a little more than a second", async () => {
		const time = fakeTime(0);
		const pacer = createPacer(1, time);
		await pacer.run(start);
		expect(time.now()).toBe(0);
		await pacer.run(start);
		expect(time.now()).toBe(1_030);
	});

	it("does not hold back what comes late enough by itself", async () => {
		const time = fakeTime(0);
		const pacer = createPacer(1, time);
		await pacer.run(start);
		time.advance(5_000);
		await pacer.run(start);
		expect(time.slept).toEqual([]);
	});

	it("counts from when a request is on its way, not from when it waits for a connection", async () => {
		const time = fakeTime(0);
		const pacer = createPacer(1, time);
		await pacer.run(async (onSent) => {
			time.advance(400);
			onSent();
			time.advance(80);
		});
		await pacer.run(start);
		expect(time.now()).toBe(1_430);
	});

	it("lets the next one go when one was never sent", async () => {
		const time = fakeTime(0);
		const pacer = createPacer(1, time);
		await expect(pacer.run(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
		await pacer.run(start);
		expect(time.now()).toBe(1_030);
	});

	it("keeps every two starts apart, however they are asked for", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(3_000), { minLength: 2, maxLength: 12 }),
				fc.integer({ min: 1, max: 20 }),
				async (gaps, rate) => {
					const time = fakeTime(0);
					const pacer = createPacer(rate, time);
					const starts: number[] = [];
					const turns = gaps.map(async (gap) => {
						time.advance(gap);
						await pacer.run(async () => starts.push(time.now()));
					});
					await Promise.all(turns);
					const apart = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
					expect(Math.min(...apart)).toBeGreaterThanOrEqual(1_000 / rate);
				},
			),
		);
	});

	it.each([
		["https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies", true],
		["https://graph.microsoft.com/v1.0/identity/conditionalAccess/namedLocations/1", true],
		["https://graph.microsoft.com/v1.0/$batch", false],
		["https://graph.microsoft.com/v1.0/users?$filter=a eq '/identity/conditionalAccess/'", false],
	])("knows what has Conditional Access's limit: %s", (url, paced) => {
		expect(isPaced(url)).toBe(paced);
	});
});
