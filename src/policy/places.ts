import type { Path } from "./model.ts";

/** Offsets into the text: of the first character, and of the one after the last. */
export type Range = readonly [number, number];

/** Where a value stands. */
interface Place {
	/** A plain value stands where it is written; a map or a list where its key is, or in a list where it starts. */
	readonly value: Range;
	/** The key itself; the same as `value` for what has no key. */
	readonly key: Range;
	/** A plain value as written; undefined for maps, lists, aliases and what is not written. */
	readonly text: string | undefined;
}

/**
 * Where everything in one text stands. A fleet keeps those of all its files, so they are numbers in one array and no
 * objects: for each value a record of `width` numbers, the root's first; then the offset at which each line starts.
 *
 * A record holds where the key starts and ends, where the value starts and ends, and the kind. A list or a map has
 * instead of its own range the record of its first child, which the others follow, and how many they are. What an alias
 * stands for is recorded once: the alias has, as its kind, that record added to `aliasOf`.
 */
export interface Places {
	readonly text: string;
	readonly numbers: Uint16Array | Uint32Array;
	/** Where in the numbers the lines begin. */
	readonly lines: number;
	/** Keys and plain values that `textIn` does not tell (escapes, folded lines), by the index of their range. */
	readonly unlike: ReadonlyMap<number, string> | undefined;
}

/** How many numbers describe a value. */
export const width = 5;
/** The kinds of values. `nothing` is a key without a value, or an alias of nothing. */
export const [nothing, plain, list, map, aliasOf] = [0, 1, 2, 3, 4] as const;

/** The place of a path, or of the nearest ancestor that is written. What stands behind an alias is found there. */
export function findPlace(places: Places, path: Path): Place {
	let record = 0;
	for (const step of path) {
		const child = findChild(places, record, step);
		if (child === undefined) return { ...placeOf(places, record), text: undefined };
		record = child;
	}
	return placeOf(places, record);
}

/** The line and column of an offset, both counted from 1. */
export function findLine({ numbers, lines }: Places, offset: number): { line: number; column: number } {
	let [low, high] = [lines, numbers.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return { line: low - lines + 1, column: offset - (numbers[low] ?? 0) + 1 };
}

function findChild(places: Places, parent: number, step: string | number): number | undefined {
	const own = read(places, parent, 4);
	const owner = own < aliasOf ? parent : own - aliasOf;
	const kind = read(places, owner, 4);
	if (kind !== list && kind !== map) return undefined;
	const [first, count] = [read(places, owner, 2), read(places, owner, 3)];
	if (kind === list) return typeof step === "number" && step < count ? first + step : undefined;
	for (let child = first; child < first + count; child++) if (isNamed(places, child, step)) return child;
	return undefined;
}

function isNamed(places: Places, record: number, name: string | number): boolean {
	const unlike = places.unlike?.get(record * width);
	if (unlike !== undefined || typeof name === "number") return unlike === name;
	return textIn(places.text, [read(places, record, 0), read(places, record, 1)]) === name;
}

function placeOf(places: Places, record: number): Place {
	const key: Range = [read(places, record, 0), read(places, record, 1)];
	const kind = read(places, record, 4);
	const value: Range =
		kind === list || kind === map ? key : [read(places, record, 2), read(places, record, 3)];
	if (kind !== plain) return { key, value, text: undefined };
	return { key, value, text: places.unlike?.get(record * width + 2) ?? textIn(places.text, value) };
}

/** What is written in a range, without its quotes. */
export function textIn(text: string, [start, end]: Range): string {
	const quotes = text[start] === '"' || text[start] === "'" ? 1 : 0;
	return text.slice(start + quotes, end - quotes);
}

function read({ numbers }: Places, record: number, column: number): number {
	return numbers[record * width + column] ?? 0;
}
