import { BlockList, isIPv4, isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addressClass,
	contains,
	type IpRange,
	parseIpRange,
	rangesOverlap,
} from "../../src/policy/ip-range.ts";

function range(text: string): IpRange {
	const parsed = parseIpRange(text);
	if ("error" in parsed) throw new Error(`${text}: ${parsed.error}`);
	return parsed;
}

describe("parseIpRange", () => {
	it.each([
		["203.0.113.0/24", "203.0.113.0/24", false],
		["203.0.113.5/24", "203.0.113.0/24", true],
		["198.51.100.7", "198.51.100.7/32", false],
		["0.0.0.0/0", "0.0.0.0/0", false],
		["2001:DB8:12::/48", "2001:db8:12::/48", false],
		["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1/128", false],
		["2001:db8::1/64", "2001:db8::/64", true],
		["2001:0db8:0000:0000:0000:0000:0000:0000/32", "2001:db8::/32", false],
		["::/0", "::/0", false],
		["::1", "::1/128", false],
	])("reads %s as %s", (text, canonical, hostBits) => {
		expect(range(text)).toMatchObject({ canonical, hostBits });
	});

	it("keeps the address as written, in canonical form", () => {
		expect(range("2001:DB8::5/64")).toMatchObject({ address: "2001:db8::5", prefix: 64, family: "ipv6" });
	});

	it.each([
		["", "it is empty"],
		[" 203.0.113.0/24", "it has a space in it; write one range, without spaces"],
		["203.0.113.0/24, 198.51.100.0/24", "it has a space in it; write one range, without spaces"],
		["203.0.113.0/24/8", "it has more than one /"],
		["203.0.113.0/33", "/33 is too long; an IPv4 prefix has 0 to 32 bits"],
		["2001:db8::/129", "/129 is too long; an IPv6 prefix has 0 to 128 bits"],
		["203.0.113.0/", "after the / stands a number from 0 to 32"],
		["203.0.113.0/024", "after the / stands a number from 0 to 32"],
		["203.0.113.0/-1", "after the / stands a number from 0 to 32"],
		["203.0.113.0/255.255.255.0", "/255.255.255.0 is a netmask; write the number of bits, as in /24"],
		["999.1.1.1", "999 is more than 255"],
		["010.1.1.1", "010 starts with a zero, which some systems read as octal; write 10"],
		["10.1", "an IPv4 address has four numbers, as in 203.0.113.7"],
		["203.0.113.", "an IPv4 address has four numbers, as in 203.0.113.7"],
		["3405803783", "an IPv4 address has four numbers, as in 203.0.113.7"],
		["0x7f.0.0.1", "it is neither an IPv4 address (203.0.113.7) nor an IPv6 address (2001:db8::7)"],
		["contoso.com", "it is neither an IPv4 address (203.0.113.7) nor an IPv6 address (2001:db8::7)"],
		["2001:db8/32", "it has 2 of 8 groups; write :: where groups are left out"],
		["2001:db8:::1", "it has more than one ::"],
		["2001::db8::1", "it has more than one ::"],
		["2001:db8::12345", "12345 is more than four hexadecimal digits"],
		["1:2:3:4:5:6:7:8:9", "an IPv6 address has eight groups, or fewer with one ::"],
		["1:2:3:4:5:6:7:8::", "an IPv6 address has eight groups, or fewer with one ::"],
		[":1:2:3:4:5:6:7:8", "an IPv6 address has eight groups, or fewer with one ::"],
		["2001:db8::g", "an IPv6 address has hexadecimal groups between colons, as in 2001:db8::7"],
		["fe80::1%eth0", "it names a network interface (%); write the address alone"],
		["::ffff:203.0.113.7", "it has an IPv4 address inside; write the IPv4 address alone"],
		["::ffff:cb00:7107", "it is an IPv4 address inside IPv6; write 203.0.113.7"],
		["[2001:db8::1]", "an IPv6 address has hexadecimal groups between colons, as in 2001:db8::7"],
	])("refuses %j", (text, error) => {
		expect(parseIpRange(text)).toEqual({ error });
	});

	const ipv4 = fc.tuple(fc.ipV4(), fc.nat(32)).map(([address, prefix]) => `${address}/${prefix}`);
	const ipv6 = fc
		.tuple(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), fc.nat(128))
		.map(([groups, prefix]) => `${groups.map((group) => group.toString(16)).join(":")}/${prefix}`)
		.filter((text) => !text.startsWith("0:0:0:0:0:ffff:"));
	const cidr = fc.oneof(ipv4, ipv6);

	it("gives a canonical form that reads as itself", () => {
		fc.assert(
			fc.property(cidr, (text) => {
				const { canonical } = range(text);
				expect(range(canonical)).toMatchObject({ canonical, hostBits: false });
			}),
		);
	});

	it("keeps exactly the members of the range as written", () => {
		fc.assert(
			fc.property(
				cidr,
				fc.oneof(
					fc.ipV4(),
					ipv6.map((text) => text.split("/")[0] ?? ""),
				),
				(text, member) => {
					const [address = "", prefix] = text.split("/");
					const family = range(text).family;
					const judge = new BlockList();
					judge.addSubnet(address, Number(prefix), family);
					const one = range(member);
					const inside = one.family === family && judge.check(member, one.family);
					expect(contains(range(text), one)).toBe(inside);
					expect(contains(range(range(text).canonical), one)).toBe(inside);
				},
			),
		);
	});

	it("never throws, and takes no address that the platform does not take", () => {
		const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f:./%x ]{0,24}$/));
		fc.assert(
			fc.property(text, (written) => {
				const parsed = parseIpRange(written);
				const address = written.split("/")[0] ?? "";
				if (!("error" in parsed)) expect(isIPv4(address) || isIPv6(address)).toBe(true);
				else expect(parsed.error).not.toBe("");
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("addressClass", () => {
	it.each([
		["9.9.9.0/24", "public"],
		["10.1.2.0/24", "private"],
		["172.31.255.255", "private"],
		["172.32.0.0/16", "public"],
		["192.168.0.0/16", "private"],
		["192.0.0.0/8", "private"],
		["100.64.0.1", "cgnat"],
		["127.0.0.1", "loopback"],
		["169.254.1.1", "link-local"],
		["192.0.2.1", "documentation"],
		["198.51.100.0/25", "documentation"],
		["203.0.113.0/24", "documentation"],
		["203.0.0.0/16", "documentation"],
		["0.0.0.0/8", "unspecified"],
		["0.0.0.0/0", "public"],
		["8.0.0.0/7", "public"],
		["224.0.0.1", "multicast"],
		["255.255.255.255", "reserved"],
		["198.18.0.0/15", "reserved"],
		["2606:4700::/32", "public"],
		["2001:db8:12::/48", "documentation"],
		["3fff:1::/32", "documentation"],
		["fd00::/8", "unique-local"],
		["fc00::/7", "unique-local"],
		["fe80::1", "link-local"],
		["::1", "loopback"],
		["::", "unspecified"],
		["ff02::1", "multicast"],
		["2002:cb00:7107::/48", "reserved"],
		["64:ff9b::/96", "reserved"],
		["2000::/3", "public"],
		["::/0", "public"],
	])("calls %s %s", (text, name) => {
		expect(addressClass(range(text))).toBe(name);
	});
});

describe("contains and rangesOverlap", () => {
	it.each([
		["203.0.113.0/24", "203.0.113.128/25", true, true],
		["203.0.113.128/25", "203.0.113.0/24", false, true],
		["203.0.113.0/25", "203.0.113.128/25", false, false],
		["203.0.113.5/24", "203.0.113.0/24", true, true],
		["0.0.0.0/0", "::1", false, false],
		["2001:db8::/32", "2001:db8:ffff::1", true, true],
	])("%s and %s", (a, b, inside, overlap) => {
		expect(contains(range(a), range(b))).toBe(inside);
		expect(rangesOverlap(range(a), range(b))).toBe(overlap);
	});
});
