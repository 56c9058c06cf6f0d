import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIpSpan, sizeOf, splitSpan } from "../../src/policy/ip-span.ts";

function span(text: string) {
	const parsed = parseIpSpan(text);
	if (parsed === undefined) throw new Error(text);
	return parsed;
}

const split = (text: string) => splitSpan(span(text)).map(({ canonical }) => canonical);

describe("splitSpan", () => {
	it.each([
		["203.0.113.7-203.0.113.7", ["203.0.113.7/32"]],
		["203.0.113.0-203.0.113.255", ["203.0.113.0/24"]],
		["203.0.113.1-203.0.113.6", ["203.0.113.1/32", "203.0.113.2/31", "203.0.113.4/31", "203.0.113.6/32"]],
		["0.0.0.0-255.255.255.255", ["0.0.0.0/0"]],
		["9.255.255.255-10.0.0.1", ["9.255.255.255/32", "10.0.0.0/31"]],
		["2001:db8::-2001:db8:1:ffff:ffff:ffff:ffff:ffff", ["2001:db8::/47"]],
		["::1-::2", ["::1/128", "::2/128"]],
		["203.0.113.5/24", ["203.0.113.0/24"]],
		["2001:DB8::7", ["2001:db8::7/128"]],
	])("makes CIDR ranges of %s", (text, ranges) => {
		expect(split(text)).toEqual(ranges);
	});

	it("keeps exactly the addresses of the span, whatever it is", () => {
		const address = fc.oneof(
			fc.ipV4().map((text) => ["ipv4", text] as const),
			fc
				.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 7, maxLength: 7 })
				.map((groups) => ["ipv6", ["2a01", ...groups.map((group) => group.toString(16))].join(":")] as const),
		);
		const near = fc.tuple(address, address, address).filter(([[a], [b], [c]]) => a === b && b === c);
		fc.assert(
			fc.property(near, ([[family, a], [, b], [, member]]) => {
				const text = parseIpSpan(`${a}-${b}`) === undefined ? `${b}-${a}` : `${a}-${b}`;
				const [lower = "", upper = ""] = text.split("-");
				const whole = new BlockList();
				whole.addRange(lower, upper, family);
				const parts = new BlockList();
				for (const { canonical, prefix } of splitSpan(span(text))) {
					parts.addSubnet(canonical.split("/")[0] ?? "", prefix, family);
				}
				for (const one of [lower, upper, member]) {
					expect(parts.check(one, family)).toBe(whole.check(one, family));
				}
				const size = splitSpan(span(text)).reduce(
					(sum, { prefix }) => sum + 2n ** BigInt((family === "ipv4" ? 32 : 128) - prefix),
					0n,
				);
				expect(size).toBe(sizeOf(span(text)));
			}),
		);
	});
});

describe("parseIpSpan", () => {
	it.each([
		"203.0.113.9-203.0.113.1",
		"203.0.113.1-2001:db8::1",
		"203.0.113.0/24-203.0.113.255",
		"203.0.113.1-",
		"banana",
		"1.2.3.4-1.2.3.5-1.2.3.6",
	])("takes no %s", (text) => {
		expect(parseIpSpan(text)).toBeUndefined();
	});

	it("counts the addresses", () => {
		expect(sizeOf(span("203.0.113.1-203.0.113.10"))).toBe(10n);
		expect(sizeOf(span("203.0.113.0/24"))).toBe(256n);
		expect(sizeOf(span("::/0"))).toBe(2n ** 128n);
	});
});
