import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/json.ts";
import { diffJson } from "../../src/report/json-diff.ts";
import { jsonLines } from "../../src/report/json-lines.ts";

const location = (...ranges: readonly string[]): Json => ({
	displayName: "Office",
	isTrusted: true,
	ipRanges: ranges.map((cidrAddress) => ({ cidrAddress })),
});

describe("the difference of two objects", () => {
	it("shows what changes, a few lines around it, and where that is", () => {
		const before = { a: 1, b: 2, c: 3, d: { e: [1, 2], f: null }, g: 4, h: 5, i: 6, j: 7, k: 8, l: "x" };
		const after = { ...before, d: { e: [2, 3], f: null }, l: "y" };
		expect(diffJson(before, after).split("\n")).toEqual([
			"@@ d.e @@",
			'   "c": 3,',
			'   "d": {',
			'     "e": [',
			"-      1,",
			"       2,",
			"+      3",
			"     ],",
			'     "f": null',
			"   },",
			"@@ l @@",
			'   "i": 6,',
			'   "j": 7,',
			'   "k": 8,',
			'-  "l": "x"',
			'+  "l": "y"',
			" }",
		]);
	});

	it("is of one line for each range, and of no line for a comma", () => {
		expect(diffJson(location("192.0.2.1/32"), location("192.0.2.1/32", "192.0.2.2/32"), 0)).toBe(
			'@@ ipRanges @@\n+    { "cidrAddress": "192.0.2.2/32" }',
		);
		expect(diffJson(location(), location("192.0.2.1/32"), 0)).toBe(
			'@@ ipRanges @@\n-  "ipRanges": []\n+  "ipRanges": [\n+    { "cidrAddress": "192.0.2.1/32" }\n+  ]',
		);
	});

	it("tells a value from the same value elsewhere", () => {
		const lists = (a: readonly string[], b: readonly string[]): Json => ({ a, b });
		expect(diffJson(lists(["x"], ["y"]), lists(["y"], ["x"]), 0)).toBe(
			'@@ a @@\n-    "x"\n+    "y"\n@@ b @@\n-    "y"\n+    "x"',
		);
	});

	it("of thousands of ranges is only what changes", () => {
		const ranges = Array.from({ length: 2000 }, (_, n) => `192.0.2.${n}`);
		const text = diffJson(location(...ranges), location(...ranges.toSpliced(1000, 1, "198.51.100.1")), 0);
		expect(text.split("\n")).toHaveLength(3);
		const other = ranges.map((range) => `${range}/32`);
		expect(diffJson(location(...ranges), location(...other), 0).split("\n")).toHaveLength(4001);
	});
});

const json = fc.jsonValue({ maxDepth: 4 }).map((value): Json => JSON.parse(JSON.stringify(value)));
const object = fc.dictionary(fc.string({ maxLength: 3 }), json, { noNullPrototype: true });

it("lines of JSON are JSON of the same value, and none begins with a backtick", () => {
	fc.assert(
		fc.property(json, (value) => {
			const lines = jsonLines(value).map(({ text }) => text);
			expect(JSON.parse(lines.join("\n"))).toEqual(value);
			for (const line of lines) expect(line).not.toMatch(/^\s*`|\n/);
		}),
	);
});

it("a difference holds both sides whole when nothing is left out", () => {
	const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/,$/, ""));
	fc.assert(
		fc.property(object, object, (before, after) => {
			const steps = diffJson(before, after, Number.POSITIVE_INFINITY).split("\n").slice(1);
			const side = (sign: string) =>
				steps.filter((line) => line.startsWith(" ") || line.startsWith(sign)).map((line) => line.slice(1));
			const linesOf = (value: Json) => jsonLines(value).map(({ text }) => text);
			const same = JSON.stringify(before) === JSON.stringify(after);
			if (same) expect(steps).toEqual([]);
			else {
				expect(bare(side("-"))).toEqual(bare(linesOf(before)));
				expect(bare(side("+"))).toEqual(bare(linesOf(after)));
				expect(JSON.parse(side("+").join("\n"))).toEqual(after);
			}
		}),
	);
});
