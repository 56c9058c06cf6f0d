import ipaddr from "ipaddr.js";
import { RingfenceError } from "../errors.ts";
import { parseIpRange } from "../policy/ip-range.ts";

function refuse(text: string, why: string): RingfenceError {
	return new RingfenceError(
		"bad-input",
		`${JSON.stringify(text)} cannot be written to CIPP: ${why}. Nothing was sent.`,
	);
}

/**
 * A range in the one form that CIPP both takes and matches: IPv4 as `a.b.c.d` or `a.b.c.d/nn` with the host bits off,
 * IPv6 as eight groups, because CIPP drops what has `::` in it and, when nothing is left, opens the client.
 * A single address goes without its prefix: CIPP then finds it as text as well as by its bits.
 * @throws RingfenceError bad-input for what is no range, and for a prefix of 0, which CIPP takes for half of all addresses
 */
export function toCippRange(text: string): string {
	const range = parseIpRange(text);
	if ("error" in range) throw refuse(text, range.error);
	if (range.prefix === 0) {
		throw refuse(text, "CIPP takes a prefix of 0 for half of all addresses, not for all of them");
	}
	const [network = ""] = range.canonical.split("/");
	const written = ipaddr.parse(network).toNormalizedString();
	const single = range.prefix === (range.family === "ipv4" ? 32 : 128);
	return single ? written : `${written}/${range.prefix}`;
}

/**
 * A whole list in CIPP's form, without repetitions.
 * @throws RingfenceError bad-input for an empty list, too: CIPP takes it for "any address"
 */
export function toCippRanges(ranges: readonly string[]): readonly string[] {
	if (ranges.length > 0) return [...new Set(ranges.map(toCippRange))];
	throw new RingfenceError(
		"bad-input",
		"an empty list of ranges would open CIPP to any address. Nothing was sent.",
	);
}

/**
 * The canonical range that a text stored in CIPP stands for, as in 203.0.113.0/24. Undefined for what CIPP keeps but
 * never matches (999.1.1.1, 203.0.113.0/33, 2001:db8/32, an IPv4 address inside IPv6), for what systems read
 * differently (leading zeros), and for a prefix of 0, whose meaning hangs on CIPP's version.
 */
export function fromCippRange(text: string): string | undefined {
	const range = parseIpRange(text);
	return "error" in range || range.prefix === 0 ? undefined : range.canonical;
}

/** Whether two lists mean the same ranges, whatever their order, spelling and repetitions. */
export function sameRanges(a: readonly string[], b: readonly string[]): boolean {
	const meant = (ranges: readonly string[]) =>
		new Set(ranges.map((text) => fromCippRange(text) ?? `unreadable ${text.toLowerCase()}`));
	const [first, second] = [meant(a), meant(b)];
	return first.size === second.size && [...first].every((range) => second.has(range));
}
