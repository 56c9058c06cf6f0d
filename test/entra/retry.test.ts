import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, decide, type Outcome, parseRetryAfter } from "../../src/entra/retry.ts";

const now = Date.UTC(2026, 0, 5);

function attempt(outcome: Outcome, overrides: Partial<Attempt> = {}): Attempt {
	return {
		outcome,
		repeatable: true,
		paced: true,
		number: 1,
		elapsed: 0,
		budget: 120_000,
		now,
		random: 0.5,
		...overrides,
	};
}

const answered = (status: number, retryAfter?: string): Outcome => ({ kind: "answer", status, retryAfter });
const network = (neverSent: boolean, hopeless = false): Outcome => ({
	kind: "network",
	code: "X",
	neverSent,
	hopeless,
});

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
	fc.record({
		kind: fc.constant("answer" as const),
		status: fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 408, 409, 429, 500, 501, 502, 503, 504),
		retryAfter: fc.option(fc.constantFrom("1", "30", "9999", "nonsense"), { nil: undefined }),
	}),
	fc.record({ kind: fc.constant("malformed" as const), status: fc.constant(200) }),
	fc.constant({ kind: "timeout" as const }),
	fc.record({
		kind: fc.constant("network" as const),
		code: fc.constant("X"),
		neverSent: fc.boolean(),
		hopeless: fc.boolean(),
	}),
);

describe("the retry table", () => {
	it.each<[string, Outcome, string, string]>([
		["200", answered(200), "accept", "accept"],
		["204", answered(204), "accept", "accept"],
		["302", answered(302), "accept", "accept"],
		["400", answered(400), "accept", "accept"],
		["401", answered(401), "accept", "accept"],
		["403", answered(403), "accept", "accept"],
		["404", answered(404), "accept", "accept"],
		["501", answered(501), "accept", "accept"],
		["408", answered(408), "retry", "uncertain"],
		["429", answered(429), "retry", "retry"],
		["500", answered(500), "retry", "uncertain"],
		["502", answered(502), "retry", "uncertain"],
		["503", answered(503), "retry", "uncertain"],
		["504", answered(504), "retry", "uncertain"],
		["no JSON", { kind: "malformed", status: 200 }, "retry", "uncertain"],
		["a time-out", { kind: "timeout" }, "retry", "uncertain"],
		["a reset", network(false), "retry", "uncertain"],
		["a refused connection", network(true), "retry", "retry"],
		["a certificate that is not trusted", network(true, true), "give-up", "give-up"],
	])("after %s: a read and a create", (_name, outcome, read, create) => {
		expect(decide(attempt(outcome)).action).toBe(read);
		expect(decide(attempt(outcome, { repeatable: false })).action).toBe(create);
	});

	it.each([
		["seconds", "7", 7_000],
		["a date", "Mon, 05 Jan 2026 00:00:09 GMT", 9_000],
		["a date gone by", "Mon, 05 Jan 2026 00:00:00 GMT", 0],
		["hours, capped", "7200", 60_000],
	])("waits as long as Retry-After asks in %s", (_name, header, wait) => {
		expect(decide(attempt(answered(503, header)))).toEqual({ action: "retry", wait });
	});

	it("gives the Conditional Access bucket a second to refill, since its 429 says nothing", () => {
		expect(decide(attempt(answered(429), { random: 0 }))).toEqual({ action: "retry", wait: 1_050 });
		expect(decide(attempt(answered(429), { random: 0, paced: false }))).toEqual({
			action: "retry",
			wait: 50,
		});
	});

	it("ignores a Retry-After that is neither seconds nor a date", () => {
		expect(parseRetryAfter("soon", now)).toBeUndefined();
		expect(parseRetryAfter(undefined, now)).toBeUndefined();
		expect(decide(attempt(answered(503, "soon")))).toEqual({ action: "retry", wait: 250 });
	});

	it("waits longer each time, up to 15 seconds", () => {
		const waits = [1, 2, 3, 4, 5, 6, 7, 40].map((number) =>
			decide(attempt(answered(503), { number, random: 1 })),
		);
		expect(waits.map((decision) => decision.action === "retry" && decision.wait)).toEqual([
			500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
		]);
	});

	it("never waits past the budget", () => {
		const whole = { budget: fc.integer({ min: 0, max: 300_000 }), elapsed: fc.nat(300_000) };
		fc.assert(
			fc.property(
				anyOutcome,
				fc.record({
					...whole,
					number: fc.integer({ min: 1, max: 99 }),
					random: fc.double({ min: 0, max: 0.99, noNaN: true }),
				}),
				(outcome, overrides) => {
					const decision = decide(attempt(outcome, overrides));
					expect(decision.action !== "retry" || overrides.elapsed + decision.wait <= overrides.budget).toBe(
						true,
					);
				},
			),
		);
	});

	it("repeats a create only when nothing can have happened", () => {
		fc.assert(
			fc.property(anyOutcome, (outcome) => {
				const { action } = decide(attempt(outcome, { repeatable: false }));
				const harmless =
					(outcome.kind === "answer" && outcome.status === 429) ||
					(outcome.kind === "network" && outcome.neverSent);
				expect(action !== "retry" || harmless).toBe(true);
			}),
		);
	});
});
