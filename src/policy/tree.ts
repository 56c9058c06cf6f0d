import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { grouped } from "../numbers.ts";
import { quote, shorten } from "./quote.ts";

/** Something wrong in the structure of a file; `range` holds offsets into its text. */
export interface Fault {
	readonly code: string;
	readonly message: string;
	readonly hint?: string;
	readonly range: readonly [number, number];
}

/** A policy file needs about ten levels. */
const deepest = 40;
/** How many values aliases may stand for together; a bomb stands for billions. */
const mostAliased = 100_000;

interface Anchored {
	readonly value: unknown;
	readonly size: number;
	/** How many levels there are below. */
	readonly height: number;
}

interface Reading {
	readonly faults: Fault[];
	readonly anchors: Map<string, Anchored>;
	readonly lineOf: (offset: number) => number;
	/** Values read so far, those behind aliases included. */
	size: number;
	aliased: number;
	/** The deepest level since the last look. */
	reached: number;
}

/**
 * The plain value of a YAML tree, and what is wrong with its structure. Aliases share the value they stand for, so a
 * file costs no more memory than its text.
 */
export function readTree(
	root: unknown,
	lineOf: (offset: number) => number,
): { readonly value: unknown; readonly faults: readonly Fault[] } {
	const reading: Reading = { faults: [], anchors: new Map(), lineOf, size: 0, aliased: 0, reached: 0 };
	const value = readNode(root, 0, reading);
	return { value, faults: reading.faults };
}

function readNode(node: unknown, depth: number, reading: Reading): unknown {
	if (isAlias(node)) return readAlias(node, depth, reading);
	if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
	refuseTag(node, reading);
	if (depth > deepest) {
		blame(reading, node, "too-deep", "This is nested too deeply to be a policy.");
		return null;
	}
	const { size, reached } = reading;
	// A long text copied often is a bomb as well.
	reading.size += 1 + Math.floor((isScalar(node) ? (node.source?.length ?? 0) : 0) / 100);
	reading.reached = depth;
	const value = isScalar(node) ? node.value : readCollection(node, depth, reading);
	if (node.anchor !== undefined) {
		const height = reading.reached - depth;
		reading.anchors.set(node.anchor, { value, size: reading.size - size, height });
	}
	reading.reached = Math.max(reached, reading.reached);
	return value;
}

function readCollection(node: Node, depth: number, reading: Reading): unknown {
	if (isSeq(node)) return node.items.map((item) => readNode(item, depth + 1, reading));
	const entries = new Map<string, unknown>();
	const lines = new Map<string, number>();
	for (const pair of isMap(node) ? node.items : []) {
		const key = readKey(pair, reading);
		if (key === undefined) continue;
		const offset = rangeOf(pair.key)[0];
		const first = lines.get(key);
		const value = readNode(pair.value, depth + 1, reading);
		if (first !== undefined) {
			const message = `The key ${quote(key)} is written twice; it already stands in line ${reading.lineOf(first)}.`;
			blame(reading, pair.key, "duplicate-key", message, "Keep one of the two.");
			continue;
		}
		lines.set(key, offset);
		entries.set(key, value);
	}
	return Object.fromEntries(entries);
}

function readKey(pair: Pair, reading: Reading): string | undefined {
	const { key } = pair;
	if (!isScalar(key)) {
		blame(reading, key ?? pair.value, "key-not-text", "A key is plain text; this one is not.");
		return undefined;
	}
	refuseTag(key, reading);
	if (key.value === "<<") {
		const hint = "Write the keys out, or use an alias for a whole value.";
		blame(reading, key, "merge-key", "Merge keys (<<) are not supported.", hint);
		return undefined;
	}
	if (typeof key.value === "string") return key.value;
	const written = textOf(key);
	const message = `A key is plain text, but ${quote(written)} is read as ${kindOf(key.value)}.`;
	blame(reading, key, "key-not-text", message, "Put the key in quotes if it is meant as text.");
	return undefined;
}

function readAlias(alias: Alias, depth: number, reading: Reading): unknown {
	const anchor = reading.anchors.get(alias.source);
	if (anchor === undefined) {
		const name = shorten(alias.source);
		const message = `The alias *${name} stands for nothing: no &${name} comes before it.`;
		blame(reading, alias, "unknown-alias", message, "Text that starts with * needs quotes.");
		return null;
	}
	if (depth + anchor.height > deepest) {
		blame(reading, alias, "too-deep", "This is nested too deeply to be a policy.");
		return null;
	}
	reading.reached = Math.max(reading.reached, depth + anchor.height);
	reading.aliased += anchor.size;
	if (reading.aliased > mostAliased) {
		blame(
			reading,
			alias,
			"alias-bomb",
			`With this alias the file grows beyond ${grouped(mostAliased)} values.`,
			"Write the values out.",
		);
		return null;
	}
	reading.size += anchor.size;
	return anchor.value;
}

/** `!!str` only forces text, which is harmless; anything else would hand the choice of a type to the file. */
function refuseTag(node: Node, reading: Reading): void {
	const tag = node.tag;
	if (tag === undefined || tag === "tag:yaml.org,2002:str") return;
	const shown = quote(tag.replace("tag:yaml.org,2002:", "!!"));
	blame(
		reading,
		node,
		"custom-tag",
		`The tag ${shown} is not allowed: a policy holds plain values.`,
		"Remove the tag.",
	);
}

function blame(reading: Reading, node: unknown, code: string, message: string, hint?: string): void {
	const once = code === "alias-bomb" || code === "too-deep";
	if (once && reading.faults.some((fault) => fault.code === code)) return;
	const fault = { code, message, range: rangeOf(node) };
	reading.faults.push(hint === undefined ? fault : { ...fault, hint });
}

function rangeOf(node: unknown): readonly [number, number] {
	const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
	return known == null ? [0, 0] : [known[0], known[1]];
}

function textOf(scalar: Scalar): string {
	return scalar.source ?? String(scalar.value);
}

function kindOf(value: unknown): string {
	if (value === null) return "nothing";
	return typeof value === "boolean" ? "true or false" : "a number";
}
