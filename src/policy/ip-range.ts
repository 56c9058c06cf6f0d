import ipaddr from "ipaddr.js";

/** An address or CIDR range, as parsed by {@link parseIpRange}. */
export interface IpRange {
	readonly family: "ipv4" | "ipv6";
	/** The address as written, in canonical form: IPv6 is compressed and lower case. */
	readonly address: string;
	/** 0 to 32 or 0 to 128; a plain address has all of them. */
	readonly prefix: number;
	/** Network address and prefix, as in 203.0.113.0/24: two texts that mean the same range have the same form. */
	readonly canonical: string;
	/** Whether the address has bits beyond the prefix, as in 203.0.113.5/24. */
	readonly hostBits: boolean;
	/** The first `prefix` bits of the network, one character a bit. A range lies in another that its bits start with. */
	readonly bits: string;
}

export type AddressClass =
	| "public"
	| "private"
	| "cgnat"
	| "loopback"
	| "link-local"
	| "unique-local"
	| "documentation"
	| "multicast"
	| "unspecified"
	| "reserved";

interface Address {
	readonly family: IpRange["family"];
	readonly text: string;
	readonly bits: string;
}

type Refusal = { readonly error: string };

/**
 * Reads an IPv4 or IPv6 address or CIDR range, in the one spelling that every system reads alike. The error says what
 * is wrong, to stand after "203.0.113.0/33 is not an IP range: ". How broad or how public it is, is not judged here.
 */
export function parseIpRange(text: string): IpRange | Refusal {
	if (text === "") return { error: "it is empty" };
	if (/\s/.test(text)) return { error: "it has a space in it; write one range, without spaces" };
	const [addressText = "", prefixText, ...rest] = text.split("/");
	if (rest.length > 0) return { error: "it has more than one /" };
	const address = addressText.includes(":") ? parseIpv6(addressText) : parseIpv4(addressText);
	if ("error" in address) return address;
	const prefix = parsePrefix(prefixText, address);
	return typeof prefix === "number" ? rangeOf(address, prefix) : prefix;
}

function rangeOf(address: Address, prefix: number): IpRange {
	const bits = address.bits.slice(0, prefix);
	const network = bits.padEnd(address.bits.length, "0");
	return {
		family: address.family,
		address: address.text,
		prefix,
		canonical: `${addressOf(network)}/${prefix}`,
		hostBits: network !== address.bits,
		bits,
	};
}

/** The range of all addresses of a family that start with these bits. */
export function blockOf(family: IpRange["family"], bits: string): IpRange {
	const network = bits.padEnd(family === "ipv4" ? 32 : 128, "0");
	return rangeOf({ family, text: addressOf(network), bits: network }, bits.length);
}

function parsePrefix(text: string | undefined, address: Address): number | Refusal {
	const longest = address.bits.length;
	if (text === undefined) return longest;
	if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) {
		return { error: `/${text} is a netmask; write the number of bits, as in /24` };
	}
	if (!/^(0|[1-9]\d*)$/.test(text)) return { error: `after the / stands a number from 0 to ${longest}` };
	const prefix = Number(text);
	return prefix <= longest
		? prefix
		: { error: `/${text} is too long; an ${nameOf(address.family)} prefix has 0 to ${longest} bits` };
}

function parseIpv4(text: string): Address | Refusal {
	if (/[^\d.]/.test(text)) {
		return { error: "it is neither an IPv4 address (203.0.113.7) nor an IPv6 address (2001:db8::7)" };
	}
	const parts = text.split(".");
	if (parts.length !== 4 || parts.includes("")) {
		return { error: "an IPv4 address has four numbers, as in 203.0.113.7" };
	}
	const padded = parts.find((part) => /^0\d/.test(part));
	if (padded !== undefined) {
		return {
			error: `${padded} starts with a zero, which some systems read as octal; write ${Number(padded)}`,
		};
	}
	const large = parts.find((part) => Number(part) > 255);
	if (large !== undefined) return { error: `${large} is more than 255` };
	return addressFrom(ipaddr.IPv4.parse(text));
}

function parseIpv6(text: string): Address | Refusal {
	if (text.includes("%")) return { error: "it names a network interface (%); write the address alone" };
	if (text.includes(".")) return { error: "it has an IPv4 address inside; write the IPv4 address alone" };
	if (/[^\da-f:]/i.test(text)) {
		return { error: "an IPv6 address has hexadecimal groups between colons, as in 2001:db8::7" };
	}
	if (text.includes(":::") || text.split("::").length > 2) return { error: "it has more than one ::" };
	const groups = text.split(":").filter((group) => group !== "");
	const long = groups.find((group) => group.length > 4);
	if (long !== undefined) return { error: `${long} is more than four hexadecimal digits` };
	if (!text.includes("::") && groups.length < 8) {
		return { error: `it has ${groups.length} of 8 groups; write :: where groups are left out` };
	}
	if (groups.length > 8 || !ipaddr.IPv6.isValid(text)) {
		return { error: "an IPv6 address has eight groups, or fewer with one ::" };
	}
	const address = ipaddr.IPv6.parse(text);
	if (address.isIPv4MappedAddress()) {
		return { error: `it is an IPv4 address inside IPv6; write ${address.toIPv4Address().toString()}` };
	}
	return addressFrom(address);
}

function addressFrom(address: ipaddr.IPv4 | ipaddr.IPv6): Address {
	const bits = address.toByteArray().map((byte) => byte.toString(2).padStart(8, "0"));
	return { family: address.kind(), text: address.toString(), bits: bits.join("") };
}

function addressOf(bits: string): string {
	const bytes = Array.from({ length: bits.length / 8 }, (_, index) =>
		Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2),
	);
	return ipaddr.fromByteArray(bytes).toString();
}

function nameOf(family: IpRange["family"]): string {
	return family === "ipv4" ? "IPv4" : "IPv6";
}

/** Whether every address of `inner` is also one of `outer`. */
export function contains(outer: IpRange, inner: IpRange): boolean {
	return outer.family === inner.family && inner.bits.startsWith(outer.bits);
}

/** Whether any address is in both: of two CIDR ranges one then contains the other. */
export function rangesOverlap(a: IpRange, b: IpRange): boolean {
	return contains(a, b) || contains(b, a);
}

/** From the IANA special-purpose address registries (RFC 6890 and its successors), the most telling class first. */
const special: readonly (readonly [AddressClass, IpRange])[] = (
	[
		["private", "10.0.0.0/8"],
		["private", "172.16.0.0/12"],
		["private", "192.168.0.0/16"],
		["cgnat", "100.64.0.0/10"],
		["loopback", "127.0.0.0/8"],
		["link-local", "169.254.0.0/16"],
		["documentation", "192.0.2.0/24"],
		["documentation", "198.51.100.0/24"],
		["documentation", "203.0.113.0/24"],
		["unspecified", "0.0.0.0/8"],
		["multicast", "224.0.0.0/4"],
		["reserved", "192.0.0.0/24"],
		["reserved", "192.88.99.0/24"],
		["reserved", "198.18.0.0/15"],
		["reserved", "240.0.0.0/4"],
		["unique-local", "fc00::/7"],
		["link-local", "fe80::/10"],
		["loopback", "::1/128"],
		["unspecified", "::/128"],
		["documentation", "2001:db8::/32"],
		["documentation", "3fff::/20"],
		["multicast", "ff00::/8"],
		["reserved", "2001::/23"],
		["reserved", "2002::/16"],
	] as const
).map(([name, text]) => [name, known(text)]);

/** The only IPv6 space that IANA gives out as global unicast addresses. */
const globalUnicast = known("2000::/3");

/**
 * What kind of addresses a range holds. One that merely overlaps a special block counts as that block, unless it is
 * wider than /8: then its breadth is what is wrong with it, and it is "public" here.
 */
export function addressClass(range: IpRange): AddressClass {
	const inside = special.find(([, block]) => contains(block, range));
	if (inside !== undefined) return inside[0];
	if (range.prefix < 8) return "public";
	const touched = special.find(([, block]) => contains(range, block));
	if (touched !== undefined) return touched[0];
	return range.family === "ipv6" && !contains(globalUnicast, range) ? "reserved" : "public";
}

function known(text: string): IpRange {
	const range = parseIpRange(text);
	if ("error" in range) throw new Error(`${text}: ${range.error}`);
	return range;
}
