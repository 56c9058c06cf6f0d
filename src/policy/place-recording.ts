import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { aliasOf, list, map, nothing, type Places, plain, type Range, textIn, width } from "./places.ts";

/** Places while the file is being read. */
export interface Recording {
	readonly text: string;
	readonly numbers: number[];
	readonly unlike: Map<number, string>;
	/** The record of what an anchor's name stands for, from here on. */
	readonly anchors: Map<string, number>;
}

/** @param text the whole text, which the offsets of its nodes count in */
export function startRecording(text: string): Recording {
	return { text, numbers: [], unlike: new Map(), anchors: new Map() };
}

/** Makes room for values that stand side by side. Returns the record of the first. */
export function reserveRecords({ numbers }: Recording, count: number): number {
	const first = numbers.length / width;
	for (let wanted = count * width; wanted > 0; wanted--) numbers.push(0);
	return first;
}

/** Fills in where a value stands. The children of a list or a map are told later, by `recordChildren`. */
export function recordValue(recording: Recording, record: number, node: unknown, key?: Scalar<string>): void {
	const { text, numbers, unlike } = recording;
	const written = rangeOf(node);
	const named = rangeOf(key) ?? written ?? [0, 0];
	const visible = written !== undefined && written[1] > written[0];
	const value: Range = isMap(node) || isSeq(node) ? [0, 0] : visible ? written : named;
	const index = record * width;
	[numbers[index], numbers[index + 1]] = named;
	[numbers[index + 2], numbers[index + 3]] = value;
	numbers[index + 4] = kindOf(recording, node);
	if (key !== undefined && textIn(text, named) !== key.value) unlike.set(index, key.value);
	if (isScalar(node)) {
		const source = node.source ?? String(node.value);
		if (textIn(text, value) !== source) unlike.set(index + 2, source);
	}
	const anchor = isNode(node) && !isAlias(node) ? node.anchor : undefined;
	if (anchor !== undefined) recording.anchors.set(anchor, record);
}

/** Ties a list or a map to its children. */
export function recordChildren({ numbers }: Recording, record: number, first: number, count: number): void {
	numbers[record * width + 2] = first;
	numbers[record * width + 3] = count;
}

/** @param lineStarts the offset of each line, the first of them 0 */
export function finishRecording(recording: Recording, lineStarts: readonly number[]): Places {
	const { text, numbers, unlike } = recording;
	const length = numbers.length + lineStarts.length;
	const largest = Math.max(text.length, numbers.length / width + aliasOf);
	const all = largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
	all.set(numbers);
	all.set(lineStarts, numbers.length);
	return { text, numbers: all, lines: numbers.length, unlike: unlike.size === 0 ? undefined : unlike };
}

function kindOf({ anchors }: Recording, node: unknown): number {
	if (isScalar(node)) return plain;
	if (isSeq(node)) return list;
	if (isMap(node)) return map;
	const target = isAlias(node) ? anchors.get(node.source) : undefined;
	return target === undefined ? nothing : aliasOf + target;
}

function rangeOf(node: unknown): Range | undefined {
	const range = isNode(node) ? node.range : undefined;
	return range == null ? undefined : [range[0], range[1]];
}

function isNode(node: unknown): node is Node {
	return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}
