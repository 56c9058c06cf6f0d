import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { fromCippRange, sameRanges, toCippRange, toCippRanges } from "../../src/cipp/ranges.ts";
import { isAccepted, isAllowed, isInRange } from "../../src/sandbox/cipp/ip-ranges.ts";

const bytes = (count: number) =>
	fc.uint8Array({ minLength: count, maxLength: count }).map((array) => [...array]);

/** An address that is no IPv4 address inside IPv6, which Ringfence refuses to take. */
const address = fc
	.oneof(bytes(4), bytes(16))
	.map((array) => ipaddr.fromByteArray(array))
	.filter((one) => one.kind() === "ipv4" || one.range() !== "ipv4Mapped");

const range = address.chain((one) =>
	fc
		.integer({ min: 1, max: one.kind() === "ipv4" ? 32 : 128 })
		.map((prefix) => ({ address: one, prefix, text: `${one.toString()}/${prefix}` })),
);

/** The address with one bit turned over, so that it is in or out of the range by a hair. */
function turn(array: readonly number[], bit: number): string {
	const turned = array.map((byte, index) => (index === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte));
	return ipaddr.fromByteArray(turned).toNormalizedString();
}

describe("the form that CIPP takes", () => {
	it.each([
		["203.0.113.0/24", "203.0.113.0/24"],
		["203.0.113.5/24", "203.0.113.0/24"],
		["198.51.100.7", "198.51.100.7"],
		["198.51.100.7/32", "198.51.100.7"],
		["2001:db8:12::/48", "2001:db8:12:0:0:0:0:0/48"],
		["2001:DB8::1", "2001:db8:0:0:0:0:0:1"],
		["::1/128", "0:0:0:0:0:0:0:1"],
		["2001:db8::/32", "2001:db8:0:0:0:0:0:0/32"],
	])("writes %s as %s", (text, expected) => {
		expect(toCippRange(text)).toBe(expected);
	});

	it.each([
		"999.1.1.1",
		"203.0.113.0/33",
		"2001:db8/32",
		"0.0.0.0/0",
		"::/0",
		"010.0.0.1",
		"::ffff:203.0.113.7",
		"Any",
		"",
		"203.0.113.1-203.0.113.9",
		"office.example.com",
		"2001:db8::/129",
	])("refuses %s instead of sending it", (text) => {
		expect(() => toCippRange(text)).toThrow(expect.objectContaining({ code: "bad-input" }));
	});

	it("refuses an empty list, which would open the client", () => {
		expect(() => toCippRanges([])).toThrow(/any address/);
	});

	it("writes a range that is given twice once", () => {
		expect(toCippRanges(["198.51.100.7", "198.51.100.7/32"])).toEqual(["198.51.100.7"]);
	});

	it("is accepted by CIPP for every range, and read back as the same range", () => {
		fc.assert(
			fc.property(range, ({ address: one, prefix, text }) => {
				const written = toCippRange(text);
				expect(isAccepted(written)).toBe(true);
				const [network, bits] = ipaddr.parseCIDR(fromCippRange(written) ?? "");
				expect(bits).toBe(prefix);
				expect(one.match(network, bits)).toBe(true);
				expect(toCippRange(fromCippRange(written) ?? "")).toBe(written);
			}),
		);
	});

	it("is matched by CIPP for exactly the addresses of the range", () => {
		fc.assert(
			fc.property(range, fc.nat({ max: 127 }), address, ({ address: one, prefix, text }, bit, other) => {
				const written = toCippRange(text);
				const near = turn(one.toByteArray(), bit % (one.toByteArray().length * 8));
				for (const candidate of [one.toNormalizedString(), near, other.toNormalizedString()]) {
					const parsed = ipaddr.parse(candidate);
					const member = parsed.kind() === one.kind() && parsed.match(one, prefix);
					expect(isInRange(candidate, written)).toBe(member);
					expect(isAllowed(candidate, [written])).toBe(member);
				}
			}),
		);
	});
});

describe("what CIPP has stored", () => {
	it.each([
		["203.0.113.7/24", "203.0.113.0/24"],
		["203.0.113.7", "203.0.113.7/32"],
		["2001:db8:0:0:0:0:0:0/32", "2001:db8::/32"],
		["2001:0DB8:0:0:0:0:0:1", "2001:db8::1/128"],
	])("reads %s as %s", (text, expected) => {
		expect(fromCippRange(text)).toBe(expected);
	});

	it.each([
		"999.1.1.1",
		"203.0.113.0/33",
		"203.0.113.0/99",
		"2001:db8/32",
		"fe80:1",
		"2001:db8:0:0:0:0:0:0/129",
	])("gives %s no meaning, as CIPP accepts it and never matches it", (text) => {
		expect(isAccepted(text)).toBe(true);
		expect(isAllowed("203.0.113.7", [text]) || isAllowed("2001:db8::1", [text])).toBe(false);
		expect(fromCippRange(text)).toBeUndefined();
	});

	it.each(["0.0.0.0/0", "010.0.0.1", "Any", ""])("gives %j no meaning", (text) => {
		expect(fromCippRange(text)).toBeUndefined();
	});

	it.each([
		[["203.0.113.0/24", "198.51.100.7"], ["198.51.100.7/32", "203.0.113.9/24", "203.0.113.0/24"], true],
		[["2001:db8::/32"], ["2001:db8:0:0:0:0:0:0/32"], true],
		[["203.0.113.0/24"], ["203.0.113.0/25"], false],
		[["203.0.113.0/24"], [], false],
		[["999.1.1.1"], ["999.1.1.1"], true],
		[["999.1.1.1"], ["999.1.1.2"], false],
		[[], [], true],
	])("compares %j with %j as sets of ranges", (a, b, same) => {
		expect(sameRanges(a, b)).toBe(same);
		expect(sameRanges(b, a)).toBe(same);
	});
});
