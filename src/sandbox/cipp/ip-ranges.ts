import ipaddr from "ipaddr.js";

/** What CIPP takes for an address or range. Numbers are not looked at, and `::` has no place in it. */
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/;
const IPV6 = /^([\da-f]{1,4}:){1,7}[\da-f]{1,4}(\/\d{1,3})?$/i;

/** The word for no restriction. */
export const ANY = "Any";

export function isAccepted(text: string): boolean {
	return IPV4.test(text) || IPV6.test(text);
}

/** The client's address: the leftmost of a forwarding header, without port and brackets. */
export function clientAddress(forwardedFor: string | undefined): string {
	const first = (forwardedFor ?? "").split(",")[0]?.trim() ?? "";
	const bracketed = /^\[([^\]]*)\](:\d+)?$/.exec(first)?.[1];
	return bracketed ?? first.replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
}

interface Address {
	readonly width: 32 | 128;
	readonly value: bigint;
}

/** @throws Error for what .NET would not parse either; as there, 010.0.0.1 may be octal */
function parseAddress(text: string): Address {
	const address = ipaddr.parse(text);
	const value = address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	return { width: address.kind() === "ipv4" ? 32 : 128, value };
}

/**
 * CIPP's membership test. Any failure is "no"; the families must be alike; the addresses are read as signed numbers,
 * so that a prefix of 0 matches only addresses whose first bit is that of the network.
 */
export function isInRange(ip: string, range: string): boolean {
	try {
		const [networkText = "", prefixText] = range.split("/");
		if (networkText.split(".").length !== 4 && !networkText.includes(":")) return false;
		const address = parseAddress(ip);
		const network = parseAddress(networkText);
		const prefix = prefixText === undefined ? network.width : Number(prefixText);
		if (address.width !== network.width || prefix > network.width) return false;
		if (prefix === 0) return signBit(address) === signBit(network);
		const shift = BigInt(network.width - prefix);
		return address.value >> shift === network.value >> shift;
	} catch {
		return false;
	}
}

function signBit({ value, width }: Address): bigint {
	return value >> BigInt(width - 1);
}

/** Whether one of the ranges, `Any` among them, holds the address. Without an address only `Any` does. */
export function isAllowed(ip: string, ranges: readonly string[]): boolean {
	return ranges.some(
		(range) => range === ANY || range.toLowerCase() === ip.toLowerCase() || isInRange(ip, range),
	);
}

/** The ranges in a stored text. What cannot be read is open to all. */
export function readStored(text: string): readonly string[] {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === "string" && value !== "") return [value];
		if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
		return [ANY];
	} catch {
		return [ANY];
	}
}

/** The text that is stored: nothing for no range, one quoted text for one, a list for more. */
export function storedText(ranges: readonly string[]): string {
	const [only] = ranges;
	if (only === undefined) return "";
	return JSON.stringify(ranges.length === 1 ? only : ranges);
}
