import type { Path } from "./model.ts";

/** A value and where it stands in its file. */
export interface Found {
	readonly path: Path;
	readonly value: unknown;
}

/**
 * All values that a dotted pattern leads to, where `*` stands for every entry of a list. What is not written, or is not
 * what the pattern expects, is passed over: rules judge what is readable, whatever else is wrong with the file.
 */
export function select(root: unknown, pattern: string): readonly Found[] {
	const found: Found[] = [];
	collect(root, pattern.split("."), [], found);
	return found;
}

function collect(value: unknown, steps: readonly string[], path: Path, found: Found[]): void {
	const step = steps[path.length];
	if (step === undefined) found.push({ path, value });
	else if (step !== "*") {
		if (isRecord(value) && Object.hasOwn(value, step)) collect(value[step], steps, [...path, step], found);
	} else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) collect(item, steps, [...path, index], found);
	}
}

/** Like `select`, for the texts among the values alone. */
export function selectTexts(root: unknown, ...patterns: string[]): readonly FoundText[] {
	return patterns
		.flatMap((pattern) => select(root, pattern))
		.flatMap(({ path, value }) => (typeof value === "string" ? { path, value } : []));
}

export interface FoundText extends Found {
	readonly value: string;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value behind dotted keys; undefined where nothing is written. */
export function get(root: unknown, keys: string): unknown {
	return select(root, keys)[0]?.value;
}

/** The entries of a list behind dotted keys; none where no list is written. */
export function listAt(root: unknown, keys: string): readonly unknown[] {
	const value = get(root, keys);
	return Array.isArray(value) ? value : [];
}

/** The value at a path of plain maps and lists; undefined where nothing is written. */
export function valueAt(root: unknown, path: Path): unknown {
	let value = root;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
		value = Reflect.get(value, step);
	}
	return value;
}
