import { isJsonList } from "../json.ts";
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

/** Whether an update takes addresses or trust away from a location. */
export function narrows({ kind, action, before, after, fields }: Change): boolean {
	if (kind !== "namedLocation" || action !== "update") return false;
	const untrusted = before?.["isTrusted"] === true && after?.["isTrusted"] !== true;
	return untrusted || fields.some(({ removed = [] }) => removed.length > 0);
}

/**
 * What a location that both gains and loses has to be in the meantime: everything it was and everything it will be, so
 * that nobody is locked out between two writes.
 * @returns undefined for a change that does not need it
 */
export function meanwhile(change: Change): Change | undefined {
	const { before, after } = change;
	const [old, fresh] = [before?.["ipRanges"], after?.["ipRanges"]];
	const gains = change.fields.some(({ added = [] }) => added.length > 0);
	if (!narrows(change) || !gains || !after || !isJsonList(old) || !isJsonList(fresh)) return undefined;
	const isTrusted = before?.["isTrusted"] === true || after["isTrusted"] === true;
	const union = new Map([...old, ...fresh].map((range) => [JSON.stringify(range), range]));
	return { ...change, after: { ...after, isTrusted, ipRanges: [...union.values()] } };
}
