import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from "yaml";
import type { Path } from "./model.ts";

type Range = readonly [number, number];

/** Where a value stands, as offsets into the text. */
export interface Place {
	/** A plain value stands where it is written; a map or a list where its key is, or in a list where it starts. */
	readonly value: Range;
	/** The key itself; the same as `value` for what has no key. */
	readonly key: Range;
	/** A plain value as written. */
	readonly text: string | undefined;
}

/** The place of a path, or of the nearest ancestor that is written. What stands behind an alias is found there. */
export function findPlace(document: Document<ParsedNode>, path: Path): Place {
	let node: unknown = document.contents;
	let place = placeOf(node);
	for (const step of path) {
		const next = stepInto(isAlias(node) ? node.resolve(document) : node, step);
		if (next === undefined) return { ...place, text: undefined };
		node = next.node;
		place = placeOf(node, next.key);
	}
	return place;
}

function stepInto(
	node: unknown,
	step: string | number,
): { readonly node: unknown; readonly key?: unknown } | undefined {
	if (isSeq(node) && typeof step === "number" && step < node.items.length) return { node: node.items[step] };
	if (!isMap(node)) return undefined;
	const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
	return pair === undefined ? undefined : { node: pair.value, key: pair.key };
}

function placeOf(node: unknown, key?: unknown): Place {
	const written = rangeOf(node);
	const named = rangeOf(key) ?? written ?? [0, 0];
	const plain = isAlias(node) || (isScalar(node) && written !== undefined && written[1] > written[0]);
	return {
		value: plain || key === undefined ? (written ?? named) : named,
		key: named,
		text: isScalar(node) ? (node.source ?? String(node.value)) : undefined,
	};
}

function rangeOf(node: unknown): Range | undefined {
	const range = isNode(node) ? node.range : undefined;
	return range == null ? undefined : [range[0], range[1]];
}

function isNode(node: unknown): node is Node {
	return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}
