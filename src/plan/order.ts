import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json.ts";
import { parseIpSpan, splitSpan } from "../policy/ip-span.ts";
import { canonicalLocation, rangeText } from "./location-shape.ts";
import type { Change } from "./plan.ts";
import { mergeSpans } from "./spans.ts";
import { compareTexts } from "./text-order.ts";

/**
 * The order in which changes are safe to make one by one: locations before the policies that name them, but what takes
 * addresses or trust away only after the policies that may need something else first; what excludes CIPP from a policy
 * only after the policies that ask for its MFA instead; deletions last, and the other way round.
 */
export function orderChanges(changes: readonly (Change | undefined)[]): Change[] {
	return changes
		.filter((change) => change !== undefined)
		.sort((a, b) => rank(a) - rank(b) || compareTexts(a.name, b.name) || compareTexts(`${a.id}`, `${b.id}`));
}

function rank(change: Change): number {
	const location = change.kind === "namedLocation";
	if (change.action === "delete") return location ? 5 : 4;
	if (!location) return change.part === "D" ? 2 : 1;
	return narrows(change) ? 3 : 0;
}

/** Whether an update takes addresses, countries or trust away from a location. Its only yes-or-no settings let more in. */
export function narrows({ kind, action, fields }: Change): boolean {
	if (kind !== "namedLocation" || action !== "update") return false;
	return fields.some(({ before, removed = [] }) => before === true || removed.length > 0);
}

/** Whether a location both gains and loses, so that there would be a moment without the one or the other. */
export function moves(change: Change): boolean {
	return narrows(change) && change.fields.some(({ after, added = [] }) => after === true || added.length > 0);
}

/** Microsoft's limit for one named location. */
export const mostRanges = 2000;

/**
 * What a location that both gains and loses has to be in the meantime: everything it was and everything it will be, so
 * that nobody is locked out between two writes.
 * @returns undefined for a change that does not need it, and where no location could hold so many ranges
 */
export function meanwhile(change: Change): Change | undefined {
	const { after, fields } = change;
	if (!moves(change)) return undefined;
	const united = fields.map(({ path, before, after: fresh }) => [path, unite(before, fresh)] as const);
	const both = canonicalLocation({ ...after, ...Object.fromEntries(united) });
	const ranges = fittingRanges(both["ipRanges"]);
	return ranges && { ...change, after: canonicalLocation({ ...both, ...ranges }) };
}

function unite(before: Json, after: Json): Json {
	if (before === true) return true;
	return isJsonList(before) && isJsonList(after) ? [...before, ...after] : after;
}

/** Too many ranges may still be few blocks: those of an old and a new list often lie in each other. */
function fittingRanges(ranges: Json | undefined): JsonObject | undefined {
	if (!isJsonList(ranges) || ranges.length <= mostRanges) return {};
	const spans = ranges.filter(isJsonObject).flatMap((range) => parseIpSpan(rangeText(range)) ?? []);
	if (spans.length < ranges.length) return undefined;
	const blocks = mergeSpans(spans).flatMap(splitSpan);
	if (blocks.length > mostRanges) return undefined;
	return { ipRanges: blocks.map(({ canonical }) => ({ cidrAddress: canonical })) };
}
