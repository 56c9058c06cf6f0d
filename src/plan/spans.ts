import { type IpSpan, spanContains } from "../policy/ip-span.ts";

/** The same addresses in as few spans as there can be: sorted, apart, with neighbours joined. */
export function mergeSpans(spans: readonly IpSpan[]): IpSpan[] {
	const merged: IpSpan[] = [];
	for (const span of spans.toSorted(byStart)) {
		const last = merged.at(-1);
		if (last === undefined || !touches(last, span)) merged.push(span);
		else if (span.last > last.last) merged.splice(-1, 1, { ...last, last: span.last });
	}
	return merged;
}

function byStart(a: IpSpan, b: IpSpan): number {
	const [one, other] = [a.family + a.first, b.family + b.first];
	return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether the later of two spans begins inside the earlier one or right after it. */
function touches(earlier: IpSpan, later: IpSpan): boolean {
	if (earlier.family !== later.family) return false;
	return later.first <= earlier.last || BigInt(`0b${later.first}`) === BigInt(`0b${earlier.last}`) + 1n;
}

/** @param merged as {@link mergeSpans} makes them */
export function isCovered(span: IpSpan, merged: readonly IpSpan[]): boolean {
	return merged.some((other) => spanContains(other, span));
}

/** Whether any address is in both. */
export function spansOverlap(a: IpSpan, b: IpSpan): boolean {
	return a.family === b.family && a.first <= b.last && b.first <= a.last;
}
