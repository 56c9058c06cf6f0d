import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Path } from "../../src/policy/model.ts";
import { parsePolicy, type SourceFile } from "../../src/policy/parse.ts";
import type { Position } from "../../src/position.ts";

const rough = fc.constantFrom(
	"a",
	"b",
	"1",
	"true",
	"",
	"x y",
	'say "hi"',
	"it's",
	"two\nlines",
	"\u{1f600} \\",
	"~",
);
const leaf = fc.oneof(rough, fc.constantFrom(null, true, 0, -1.5, "word ".repeat(30)));
const { value: anyValue } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		leaf,
		fc.array(tie("value"), { maxLength: 4 }),
		fc.dictionary(rough, tie("value"), { maxKeys: 4 }),
		// One object in two places is written as an anchor and an alias.
		tie("value").map((shared) => [shared, { again: shared, a: [shared] }]),
	),
}));

const styles = fc.record({
	defaultStringType: fc.constantFrom(
		"PLAIN",
		"QUOTE_DOUBLE",
		"QUOTE_SINGLE",
		"BLOCK_FOLDED",
		"BLOCK_LITERAL",
	),
	defaultKeyType: fc.constantFrom(null, "PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
	collectionStyle: fc.constantFrom("any", "block", "flow"),
	lineWidth: fc.constantFrom(20, 80),
} as const);

/** The same answers from the library's own tree, which knows of nothing but nodes and their ranges. */
function treeOf(text: string): (path: Path) => unknown {
	const lines = new LineCounter();
	const document = parseDocument(text, { uniqueKeys: false, lineCounter: lines });
	const show = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return `${line}:${col}`;
	};
	return (path) => {
		let node: unknown = document.contents;
		let key: unknown;
		let isWritten = true;
		for (const step of path) {
			const next = enter(isAlias(node) ? node.resolve(document) : node, step);
			isWritten = next !== undefined;
			if (next === undefined) break;
			({ node, key } = next);
		}
		const own = rangeOf(node);
		const named = key === undefined ? own : rangeOf(key);
		const isPlain = isAlias(node) || (isScalar(node) && own[1] > own[0]);
		return {
			at: show((isPlain ? own : named)[0]),
			keyAt: show(named[0]),
			sourceAt: isWritten && isScalar(node) ? node.source : undefined,
		};
	};
}

function enter(node: unknown, step: string | number) {
	if (isSeq(node))
		return typeof step === "number" && step in node.items ? { node: node.items[step] } : undefined;
	const pairs = isMap(node) ? node.items : [];
	const pair = pairs.find(({ key }) => isScalar(key) && key.value === step);
	return pair && { node: pair.value, key: pair.key };
}

function rangeOf(node: unknown): readonly [number, number] {
	const range = isNode(node) ? node.range : undefined;
	return range == null ? [0, 0] : [range[0], range[1]];
}

function* pathsIn(value: unknown, path: Path): Generator<Path> {
	yield path;
	yield [...path, "not written"];
	yield [...path, 9];
	if (typeof value !== "object" || value === null) return;
	for (const [step, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		yield* pathsIn(item, [...path, step]);
	}
}

function ask(source: SourceFile, path: Path): unknown {
	const show = ({ line, column }: Position) => `${line}:${column}`;
	return { at: show(source.at(path)), keyAt: show(source.keyAt(path)), sourceAt: source.sourceAt(path) };
}

describe("places", () => {
	it("are those of the YAML tree, for every path and in every style", () => {
		fc.assert(
			fc.property(anyValue, styles, (value, style) => {
				const text = new Document(value).toString(style);
				const { source, sound } = parsePolicy("f.yaml", text);
				expect(sound).toBe(true);
				const askTree = treeOf(text);
				for (const path of pathsIn(source.value, [])) expect(ask(source, path)).toEqual(askTree(path));
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		["a key without a value in braces", "{a, b: 1}", ["a"], "1:2"],
		["the first of two keys of one name", "a: 1\nb: 2\na: { c: 3 }", ["a", "c"], "1:4"],
		["an alias itself", "a: &x { b: 1 }\nc: *x", ["c"], "2:4"],
		["what stands behind an alias", "a: &x { b: 1 }\nc: *x", ["c", "b"], "1:12"],
		["what stands behind two aliases", "a: &x [7]\nb: &y { c: *x }\nd: *y", ["d", "c", 0], "1:8"],
		["an alias of nothing", "a: 1\nb: *x", ["b", "c"], "2:4"],
		["an entry of a list in a list", "- [1, [2, 3]]\n- 4", [0, 1, 1], "1:11"],
		["an anchor that is given anew", "- &x { a: 1 }\n- &x { a: 2 }\n- *x", [2, "a"], "2:11"],
		["an anchor that is given anew within itself", "- &x\n  - &x { a: 1 }\n- *x", [1, "a"], "2:13"],
	] as const)("tell %s", (_, text, path, expected) => {
		const { line, column } = parsePolicy("f.yaml", text).source.at(path);
		expect(`${line}:${column}`).toBe(expected);
	});

	it("hold no plain value where there is none", () => {
		const { source } = parsePolicy("f.yaml", "a: *x\nb:\nc: [1]\n{ d }: 2\ne: { f }");
		expect(["a", "b", "c", "e"].map((key) => source.sourceAt([key]))).toEqual([
			undefined,
			"",
			undefined,
			undefined,
		]);
		expect(source.sourceAt(["e", "f"])).toBeUndefined();
		expect(source.at(["b"])).toEqual({ file: "f.yaml", line: 2, column: 1, endColumn: 2 });
	});

	it("stand behind an alias where the value comes from", () => {
		const { source, problems } = parsePolicy("f.yaml", "- &x\n  - &x { a: 1 }\n- *x");
		expect(problems).toEqual([]);
		expect(source.value).toEqual([[{ a: 1 }], { a: 1 }]);
	});

	it("are known at the far end of a file of more than 64 kB", () => {
		const text = Array.from({ length: 9_000 }, (_, index) => `- name: "entry ${index}"\n`).join("");
		const { source } = parsePolicy("f.yaml", text);
		expect(source.at([8_999, "name"])).toEqual({ file: "f.yaml", line: 9_000, column: 9, endColumn: 21 });
		expect(source.sourceAt([8_999, "name"])).toBe("entry 8999");
	});

	it("are shared behind aliases, so that a bomb has as many as it has lines", () => {
		const bomb = Array.from({ length: 30 }, (_, level) =>
			level === 0 ? "- &a0 [x, y]\n" : `- &a${level} [*a${level - 1}, *a${level - 1}]\n`,
		).join("");
		const { source, sound } = parsePolicy("f.yaml", bomb);
		expect(sound).toBe(false);
		expect(source.at([29, ...new Array<number>(29).fill(1), 0])).toMatchObject({ line: 1, column: 8 });
	});
});
