import { blockOf, type IpRange, parseIpRange } from "./ip-range.ts";

/** Consecutive addresses of one family. */
export interface IpSpan {
	readonly family: IpRange["family"];
	/** All bits of the first and of the last address, one character a bit, so that they compare as texts. */
	readonly first: string;
	readonly last: string;
}

const lengths = { ipv4: 32, ipv6: 128 } as const;

/** Reads an address, a CIDR range, or two addresses with a hyphen between; undefined where the text is none of them. */
export function parseIpSpan(text: string): IpSpan | undefined {
	const [lower = "", upper = lower, ...rest] = text.split("-");
	const [low, high] = [parseIpRange(lower), parseIpRange(upper)];
	if ("error" in low || "error" in high || rest.length > 0) return undefined;
	const { family } = low;
	const length = lengths[family];
	const span = { family, first: low.bits.padEnd(length, "0"), last: high.bits.padEnd(length, "1") };
	if (lower === upper) return span;
	const whole = low.prefix === length && high.prefix === length;
	return whole && high.family === family && span.first <= span.last ? span : undefined;
}

/** How many addresses it has. */
export function sizeOf({ first, last }: IpSpan): bigint {
	return BigInt(`0b${last}`) - BigInt(`0b${first}`) + 1n;
}

/** How many addresses a CIDR range of this prefix has. */
export function sizeOfPrefix(family: IpRange["family"], prefix: number): bigint {
	return 2n ** BigInt(lengths[family] - prefix);
}

/** The fewest CIDR ranges that together hold exactly the addresses of a span, in order. */
export function splitSpan({ family, first, last }: IpSpan): IpRange[] {
	const differs = [...first].findIndex((bit, index) => bit !== last[index]);
	const shared = differs < 0 ? first : first.slice(0, differs);
	return blocksWithin(shared, first, last).map((bits) => blockOf(family, bits));
}

/** The largest blocks below a prefix that lie between two addresses, each as its bits. */
function blocksWithin(prefix: string, first: string, last: string): string[] {
	const lowest = prefix.padEnd(first.length, "0");
	const highest = prefix.padEnd(first.length, "1");
	if (highest < first || lowest > last) return [];
	if (lowest >= first && highest <= last) return [prefix];
	return ["0", "1"].flatMap((bit) => blocksWithin(prefix + bit, first, last));
}

/** Whether every address of `inner` is also one of `outer`. */
export function spanContains(outer: IpSpan, inner: IpSpan): boolean {
	return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}
