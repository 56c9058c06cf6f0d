import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCovered, mergeSpans, spansOverlap } from "../../src/plan/spans.ts";
import { type IpSpan, parseIpSpan } from "../../src/policy/ip-span.ts";

function span(text: string): IpSpan {
	const parsed = parseIpSpan(text);
	if (!parsed) throw new Error(`${text} is no span`);
	return parsed;
}

describe("spans that are merged", () => {
	it.each<[string, readonly string[], readonly string[]]>([
		["neighbours", ["203.0.113.128/25", "203.0.113.0/25"], ["203.0.113.0/24"]],
		["one in another", ["203.0.113.0/24", "203.0.113.7", "203.0.113.9-203.0.113.12"], ["203.0.113.0/24"]],
		["overlaps", ["203.0.113.1-203.0.113.9", "203.0.113.5-203.0.113.20"], ["203.0.113.1-203.0.113.20"]],
		["a gap", ["203.0.113.1", "203.0.113.3"], ["203.0.113.1", "203.0.113.3"]],
		["families", ["::/0", "0.0.0.0/0"], ["0.0.0.0/0", "::/0"]],
		["the last address", ["255.255.255.255", "255.255.255.254"], ["255.255.255.254/31"]],
	])("join %s", (_, texts, expected) => {
		expect(mergeSpans(texts.map(span))).toEqual(expected.map(span));
	});

	it("hold exactly the addresses of all of them, each once", () => {
		const address = fc.integer({ min: 0, max: 31 });
		const some = fc.tuple(address, address).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
		const addresses = Array.from({ length: 32 }, (_, last) => span(`203.0.113.${last}`));
		fc.assert(
			fc.property(fc.array(some, { maxLength: 6 }), (pairs) => {
				const spans = pairs.map(([first, last]) => span(`203.0.113.${first}-203.0.113.${last}`));
				const merged = mergeSpans(spans);
				for (const one of addresses) {
					const held = spans.some((other) => spansOverlap(one, other));
					expect(merged.filter((other) => spansOverlap(one, other))).toHaveLength(held ? 1 : 0);
					expect(isCovered(one, merged)).toBe(held);
				}
			}),
		);
	});
});

describe("a span is covered", () => {
	it.each<[string, readonly string[], boolean]>([
		["203.0.113.0/24", ["203.0.113.0/24"], true],
		["203.0.113.0/24", ["203.0.112.0/23"], true],
		["203.0.113.0/24", [], false],
		["203.0.113.0/24", ["203.0.113.0/25"], false],
		["203.0.113.0/24", ["203.0.113.0/25", "203.0.113.128/25"], true],
		["203.0.113.0/24", ["203.0.113.128/25", "203.0.113.64/26", "203.0.113.0/27"], false],
		["203.0.113.1-203.0.113.2", ["203.0.113.1", "203.0.113.2"], true],
		["2001:db8::/32", ["2001:db8::/33", "2001:db8:8000::/33"], true],
		["0.0.0.0/8", ["::/0"], false],
	])("%s by %j: %s", (text, others, expected) => {
		expect(isCovered(span(text), mergeSpans(others.map(span)))).toBe(expected);
	});
});
