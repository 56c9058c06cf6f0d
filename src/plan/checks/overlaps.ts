import type { LocationRange, WrittenRange } from "../../desired/tenant.ts";
import { type IpSpan, parseIpSpan, spanContains } from "../../policy/ip-span.ts";
import { finding } from "../findings.ts";
import type { Finding } from "../plan.ts";
import { compareTexts } from "../text-order.ts";

interface Spanned extends WrittenRange {
	readonly span: IpSpan;
}

/** In order of their first address, the wider before the narrower, one pass finds every range that lies in another. */
export function overlaps(parsed: readonly Spanned[]): Finding[] {
	const sorted = parsed.toSorted(
		(a, b) =>
			compareTexts(a.owner, b.owner) ||
			compareTexts(a.span.family, b.span.family) ||
			compareTexts(a.span.first, b.span.first) ||
			compareTexts(b.span.last, a.span.last),
	);
	let outer: Spanned | undefined;
	return sorted.flatMap((inner) => {
		if (outer?.owner !== inner.owner || !spanContains(outer.span, inner.span)) {
			outer = inner;
			return [];
		}
		return [
			finding("overlapping-ranges", {
				subject: inner.owner,
				message: `${inner.text} lies within ${outer.text} of "${inner.owner}".`,
				fix: "Keep the wider one, so that removing a range really removes it.",
				position: inner.position,
			}),
		];
	});
}

interface Allowed extends LocationRange {
	readonly span: IpSpan;
}

/** What an API client or a role may call from twice: by a range of its own, and by a location that it allows. */
export function allowedTwice(parsed: readonly Spanned[]): Finding[] {
	const known = new Map<readonly LocationRange[], readonly Allowed[]>();
	return parsed.flatMap(({ text, owner, position, span, beside = [] }) => {
		const allowed = known.get(beside) ?? beside.flatMap(spanned);
		known.set(beside, allowed);
		const outer = allowed.find((other) => spanContains(other.span, span));
		const other = outer ?? allowed.find((one) => spanContains(span, one.span));
		if (other === undefined) return [];
		const how = other === outer ? "lies within" : "holds";
		return [
			finding("overlapping-ranges", {
				subject: owner,
				message: `${text} ${how} ${other.text} of "${other.location}", which "${owner}" allows as well.`,
				fix: "Keep the wider one, so that removing a range really removes it.",
				position,
			}),
		];
	});
}

function spanned(range: LocationRange): Allowed[] {
	const span = parseIpSpan(range.text);
	return span === undefined ? [] : [{ ...range, span }];
}
