import {
	type Alias,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type LineCounter,
	type Node,
	type Pair,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from "yaml";
import { grouped } from "../numbers.ts";
import {
	finishRecording,
	type Recording,
	recordChildren,
	recordValue,
	reserveRecords,
	startRecording,
} from "./place-recording.ts";
import type { Places } from "./places.ts";
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
	readonly recording: Recording;
	readonly words: Map<string, string>;
	readonly lineOf: (offset: number) => number;
	/** Values read so far, those behind aliases included. */
	size: number;
	aliased: number;
	/** The deepest level since the last look. */
	reached: number;
}

/** A node, with the number of its record and the key it stands under. */
interface Spot {
	readonly node: unknown;
	readonly record: number;
	readonly depth: number;
	readonly key?: Scalar<string>;
}

/**
 * The plain value of a YAML tree, where everything in it stands, and what is wrong with its structure. Aliases share the
 * value they stand for and its places, so a file costs no more memory than its text.
 */
export function readTree(
	root: unknown,
	text: string,
	{ lines, words }: { readonly lines: LineCounter; readonly words: Map<string, string> },
): { readonly value: unknown; readonly places: Places; readonly faults: readonly Fault[] } {
	const recording = startRecording(text);
	const lineOf = (offset: number) => lines.linePos(offset).line;
	const counts = { size: 0, aliased: 0, reached: 0 };
	const reading: Reading = { faults: [], anchors: new Map(), recording, words, lineOf, ...counts };
	const value = readNode({ node: root, record: reserveRecords(recording, 1), depth: 0 }, reading);
	return { value, places: finishRecording(recording, lines.lineStarts), faults: reading.faults };
}

function readNode(spot: Spot, reading: Reading): unknown {
	const { node, depth } = spot;
	recordValue(reading.recording, spot.record, node, spot.key);
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
	// An anchor takes its name from earlier ones at once, and loses it to one further inside.
	if (node.anchor !== undefined) reading.anchors.delete(node.anchor);
	const value = readValue(node, spot, reading);
	if (node.anchor !== undefined && !reading.anchors.has(node.anchor)) {
		const height = reading.reached - depth;
		reading.anchors.set(node.anchor, { value, size: reading.size - size, height });
	}
	reading.reached = Math.max(reached, reading.reached);
	return value;
}

function readValue(node: Scalar | YAMLMap | YAMLSeq, spot: Spot, reading: Reading): unknown {
	if (isScalar(node)) return isText(node) ? keepOnce(node.value, reading) : node.value;
	return isMap(node) ? readMap(node, spot, reading) : readList(node, spot, reading);
}

function keepOnce(text: string, { words }: Reading): string {
	const known = words.get(text);
	if (known === undefined) words.set(text, text);
	return known ?? text;
}

function readList(list: YAMLSeq, { record, depth }: Spot, reading: Reading): unknown {
	const first = reserveRecords(reading.recording, list.items.length);
	recordChildren(reading.recording, record, first, list.items.length);
	return list.items.map((node, index) =>
		readNode({ node, record: first + index, depth: depth + 1 }, reading),
	);
}

function readMap({ items }: YAMLMap, { record, depth }: Spot, reading: Reading): unknown {
	const entries = new Map<string, unknown>();
	const offsets = new Map<string, number>();
	const first = reserveRecords(reading.recording, items.length);
	let next = first;
	for (const pair of items) {
		const key = readKey(pair, reading);
		if (key === undefined) continue;
		const value = readNode({ node: pair.value, record: next++, depth: depth + 1, key }, reading);
		const earlier = offsets.get(key.value);
		if (earlier === undefined) {
			offsets.set(key.value, rangeOf(key)[0]);
			entries.set(key.value, value);
			continue;
		}
		const line = reading.lineOf(earlier);
		const message = `The key ${quote(key.value)} is written twice; it already stands in line ${line}.`;
		blame(reading, key, "duplicate-key", message, "Keep one of the two.");
	}
	recordChildren(reading.recording, record, first, next - first);
	return Object.fromEntries(entries);
}

function readKey(pair: Pair, reading: Reading): Scalar<string> | undefined {
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
	if (isText(key)) return key;
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

function isText(scalar: Scalar): scalar is Scalar<string> {
	return typeof scalar.value === "string";
}

function textOf(scalar: Scalar): string {
	return scalar.source ?? String(scalar.value);
}

function kindOf(value: unknown): string {
	if (value === null) return "nothing";
	return typeof value === "boolean" ? "true or false" : "a number";
}
