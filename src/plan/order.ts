import { isJsonList, type Json } from "../json.ts";
import { canonicalLocation } from "./location-shape.ts";
import type { Change } from "./plan.ts";
import { compareTexts } from "./text-order.ts";

/**
 * The order in which changes are safe to make one by one: locations before the policies that name them, but what takes
 * addresses or trust away only after the policies that may need something else first; deletions last, and the other
 * way round.
 */
export function orderChanges(changes: readonly (Change | undefined)[]): Change[] {
	return changes
		.filter((change) => change !== undefined)
		.sort((a, b) => rank(a) - rank(b) || compareTexts(a.name, b.name) || compareTexts(`${a.id}`, `${b.id}`));
}

function rank(change: Change): number {
	const location = change.kind === "namedLocation";
	if (change.action === "delete") return location ? 4 : 3;
	if (!location) return 1;
	return narrows(change) ? 2 : 0;
}

/** Whether an update takes addresses, countries or trust away from a location. Its only yes-or-no settings let more in. */
export function narrows({ kind, action, fields }: Change): boolean {
	if (kind !== "namedLocation" || action !== "update") return false;
	return fields.some(({ before, removed = [] }) => before === true || removed.length > 0);
}

/**
 * What a location that both gains and loses has to be in the meantime: everything it was and everything it will be, so
 * that nobody is locked out between two writes.
 * @returns undefined for a change that does not need it
 */
export function meanwhile(change: Change): Change | undefined {
	const { after, fields } = change;
	const gains = fields.some((field) => field.after === true || (field.added ?? []).length > 0);
	if (!narrows(change) || !gains) return undefined;
	const united = fields.map(({ path, before, after: fresh }) => [path, unite(before, fresh)] as const);
	return { ...change, after: canonicalLocation({ ...after, ...Object.fromEntries(united) }) };
}

function unite(before: Json, after: Json): Json {
	if (before === true) return true;
	return isJsonList(before) && isJsonList(after) ? [...before, ...after] : after;
}
