import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";
import { mspText, problemsOf, problemsOfMsp } from "./directories.ts";

const tooDeep = "too-deep This is nested too deeply to be a policy.";

describe("a file that is not the YAML it should be", () => {
	it.each([
		...[
			["all its marks", "<<<<<<< HEAD\naccept: []\n=======\naccept: 1\n>>>>>>> office\n"],
			["Windows line ends", "<<<<<<< HEAD\r\naccept: []\r\n=======\r\naccept: 1\r\n>>>>>>> office\r\n"],
			["one mark left", "=======\naccept: 1\n"],
			["its end left", ">>>>>>> office\naccept: 1\nnothing: [\n"],
		].map(([left, text]) => [
			`a conflict with ${left}`,
			`${mspText}${text}`,
			"2:1 git-conflict This is a conflict that git left. → Keep the lines that are right, of one side or of both, and delete those that begin with <<<<<<<, ======= and >>>>>>>.",
		]),
		[
			"an unclosed bracket",
			`${mspText}cipp: { api: [\n`,
			"2:14 yaml-syntax The [ that opens here is not closed. → Close it with ], or put text that contains [ in quotes.",
		],
		[
			"a list without its end, at its beginning, and of nothing that follows from it",
			`${mspText}trustedLocations:\n  - name: A\n    ipRanges: [203.0.113.0/24, 198.51.100.7\n  - name: B\n    ipRanges: [192.0.2.1]\n`,
			"4:15 yaml-syntax The [ that opens here is not closed. → Close it with ], or put text that contains [ in quotes.",
		],
		[
			"a list without its end, some lines above",
			`${mspText}breakGlass:\n  users: [\n    a@contoso.com,\n\n# next\naccept: []\n`,
			"3:10 yaml-syntax The [ that opens here is not closed. → Close it with ], or put text that contains [ in quotes.",
		],
		[
			"keys in brackets without their end",
			`${mspText}cipp: { api: { url: x }\naccept: []\n`,
			"2:7 yaml-syntax The { that opens here is not closed. → Close it with }, or put text that contains { in quotes.",
		],
		[
			"the wrong closing bracket",
			`${mspText}breakGlass: { users: [a@contoso.com}\n`,
			"2:22 yaml-syntax The [ that opens here is not closed. → Close it with ], or put text that contains [ in quotes.",
		],
		[
			"one bracket too many",
			`${mspText}accept: []]\n`,
			"2:11 yaml-syntax This bracket closes nothing that was opened. → Remove it, or put text that contains it in quotes.",
		],
		[
			"more after quoted text",
			`${mspText}breakGlass:\n  - "a" b\n`,
			"3:9 yaml-syntax This stands after a value that is complete. → Put the whole text in one pair of quotes, or give this a line and a key of its own.",
		],
		[
			"a key that is indented too deep",
			"tenant:\n  id: x\n    name: y\n",
			"3:5 yaml-syntax This is indented deeper than the line above, which has a value already. → Indent it as far as the keys it belongs with.",
		],
		[
			"a key between a list entry and the list",
			`${mspText}trustedLocations:\n  - name: A\n   ipRanges: []\n`,
			"4:1 yaml-syntax This stands neither inside the list entry above nor outside the list. → Indent it as far as the other keys of the entry, after its dash.",
		],
		[
			"a list entry out of line",
			`${mspText}breakGlass:\n  users:\n  - a\n - b\n`,
			"5:2 yaml-syntax This list entry does not line up with what stands above. → Start every entry of a list in the same column, and put a list under a key without a value.",
		],
		[
			"an open quote",
			`${mspText}cipp: "x\n\n\n`,
			"2:8 yaml-syntax Text in quotes does not end. → Add the closing quote; inside single quotes a ' is written twice.",
		],
		[
			"keys that do not line up",
			"tenant:\n    id: x\n  name: y\n",
			"3:1 yaml-syntax This does not line up with what it belongs to. → Give keys of one level the same indentation.",
		],
		[
			"a web page",
			"<html>\n<body class=x>\n</html>: 1\n",
			"1:1 yaml-syntax This is read as a key that runs over several lines; a colon is missing. → Write a key as `key: value`, or `key:` with its values indented below.",
		],
		[
			"plain text",
			"hello world\n",
			'1:1 wrong-type The file holds the text "hello world", not a policy. → Write keys and values, starting with tenant: and its id and name.',
		],
		[
			"a list",
			"- tenant\n",
			"1:1 wrong-type The file holds a list, not a policy. → Write keys and values, starting with tenant: and its id and name.",
		],
		[
			"a tab",
			"tenant:\n  id: 11111111-1111-4111-8111-111111111111\n\tname: Contoso\n",
			"3:1 tab-indent This line is indented with a tab; YAML allows spaces only. → Replace the tab by spaces, as many as the lines beside it have.",
		],
		[
			"a colon in plain text",
			"tenant: { id: 11111111-1111-4111-8111-111111111111, name: X }\nbreakGlass: Contoso: users\n",
			"2:13 yaml-syntax There is a second key on this line. → Put text that contains a colon and a space in quotes, or move the key to its own line.",
		],
		[
			"a duplicate key",
			`${mspText}tenant: { id: x, name: Y }\n`,
			'2:1 duplicate-key The key "tenant" is written twice; it already stands in line 1. → Keep one of the two.',
		],
		[
			"a second document",
			`${mspText}---\n${mspText}`,
			"2:1 several-documents A second document starts here (---); one file describes one tenant. → Remove the --- or move what follows to a file of its own.",
		],
		[
			"an @mention as plain text",
			"tenant: { id: 11111111-1111-4111-8111-111111111111, name: @everyone }\n",
			"1:59 yaml-syntax Plain text may not start with this character. → Put the text in quotes.",
		],
		[
			"a merge key",
			`${mspText}<<: { breakGlass: { users: [] } }\n`,
			"2:1 merge-key Merge keys (<<) are not supported. → Write the keys out, or use an alias for a whole value.",
		],
		[
			"a number as key",
			`${mspText}1: x\n`,
			'2:1 key-not-text A key is plain text, but "1" is read as a number. → Put the key in quotes if it is meant as text.',
		],
		["a list as key", `${mspText}? [a]\n: x\n`, "2:3 key-not-text A key is plain text; this one is not."],
	])("is told of %s", async (_, text, problem) => {
		expect(await problemsOfMsp(text)).toEqual([problem]);
	});

	it("is told where a key belongs that lost its indentation", async () => {
		expect(await problemsOfMsp("tenant:\nid: x\n")).toEqual([
			"1:1 empty-value tenant is left empty. → Write a value, or remove the key.",
			'2:1 unknown-key Unknown key "id" at the top level. → It belongs under tenant, which is empty: indent it.',
		]);
	});

	it("is told of a custom tag, at its value", async () => {
		const text = "tenant: { id: 11111111-1111-4111-8111-111111111111, name: !!js/function x }\n";
		expect(await problemsOfMsp(text)).toEqual([
			'1:73 custom-tag The tag "!!js/function" is not allowed: a policy holds plain values. → Remove the tag.',
		]);
	});

	it("may force text with !!str and share a value by an alias", async () => {
		const text =
			"tenant: { id: 11111111-1111-4111-8111-111111111111, name: !!str 123 }\ntrustedLocations:\n" +
			"  - { name: A, ipRanges: &office [203.0.113.0/24] }\n  - { name: B, ipRanges: *office }\n";
		expect(await problemsOfMsp(text)).toEqual([]);
	});

	it("is told where the shared value is wrong", async () => {
		const text = `${mspText}trustedLocations:\n  - { name: A, ipRanges: &office [x] }\n  - { name: B, ipRanges: *office }\n`;
		expect(await problemsOfMsp(text)).toMatchObject([
			expect.stringMatching(/^3:35 bad-cidr "x" is not an IP range/),
		]);
	});

	it("is told of an alias of nothing", async () => {
		expect(await problemsOfMsp(`${mspText}breakGlass: *accounts\n`)).toEqual([
			"2:13 unknown-alias The alias *accounts stands for nothing: no &accounts comes before it. → Text that starts with * needs quotes.",
		]);
	});

	it("is refused for an alias bomb", async () => {
		const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
		for (let level = 1; level < 30; level++) {
			lines.push(
				`a${level}: &a${level} [${Array(9)
					.fill(`*a${level - 1}`)
					.join(", ")}]`,
			);
		}
		expect(await problemsOfMsp(lines.join("\n"))).toEqual([
			"6:10 alias-bomb With this alias the file grows beyond 100,000 values. → Write the values out.",
		]);
	});

	it.each([
		["[", "x: ".concat("[".repeat(10_000))],
		["closed [ ]", `x: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
		["{", "{a: ".repeat(10_000)],
		["-", "- ".repeat(10_000)],
		["?", "? ".repeat(10_000)],
		["60 [", `x: ${"[".repeat(60)}${"]".repeat(60)}`],
		[
			"aliases",
			Array.from(
				{ length: 50 },
				(_, level) => `a${level}: &a${level} [[[[[[[[${level === 0 ? "x" : `*a${level - 1}`}]]]]]]]]`,
			).join("\n"),
		],
	])("is refused for 10,000 nested %s", async (_, text) => {
		const [first, ...rest] = await problemsOfMsp(text);
		expect(first).toContain(tooDeep);
		expect(rest).toEqual([]);
	});

	it("keeps keys that JavaScript knows as plain data", async () => {
		const problems = await problemsOfMsp(`${mspText}__proto__: { polluted: 1 }\nconstructor: x\n`);
		expect(problems.map((problem) => problem.split(" at the")[0])).toEqual([
			'2:1 unknown-key Unknown key "__proto__"',
			'3:1 unknown-key Unknown key "constructor"',
		]);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});

	it("goes on to other files and to what else is wrong", async () => {
		const problems = await problemsOf({
			"msp.yaml": "tenant:\n\tid: x\n",
			"clients/b.yaml": "tenant: { id: x, name: B }\ntenant: 1\ncippAccess: gdp\n",
			"clients/a.yaml": "[",
		});
		expect(problems.map((problem) => problem.split(" ", 2).join(" "))).toEqual([
			"clients/a.yaml:1:1 yaml-syntax",
			"clients/b.yaml:1:15 bad-guid",
			"clients/b.yaml:2:1 duplicate-key",
			"clients/b.yaml:3:13 unknown-value",
			"msp.yaml:2:1 tab-indent",
		]);
	});
});

describe("parsePolicy", () => {
	it("gives every value its position", () => {
		const text = "tenant:\n  id: abc # x\n  name: 'C D'\nlist:\n  - a\n  - { b: c }\nempty:\n";
		const { source } = parsePolicy("f.yaml", text);
		const at = (...path: (string | number)[]) => {
			const { line, column, endColumn } = source.at(path);
			return [line, column, endColumn];
		};
		expect(at("tenant")).toEqual([1, 1, 7]);
		expect(at("tenant", "id")).toEqual([2, 7, 10]);
		expect(at("tenant", "name")).toEqual([3, 9, 14]);
		expect(at("tenant", "missing", "deeper")).toEqual([1, 1, 7]);
		expect(at("list", 0)).toEqual([5, 5, 6]);
		expect(at("list", 1)).toEqual([6, 5, 13]);
		expect(at("list", 1, "b")).toEqual([6, 10, 11]);
		expect(at("list", 7)).toEqual([4, 1, 5]);
		expect(at("empty")).toEqual([7, 1, 6]);
		expect(source.keyAt(["tenant", "id"])).toEqual({ file: "f.yaml", line: 2, column: 3, endColumn: 5 });
	});

	it("never throws, and places every problem in the text", () => {
		const yamlish = fc.stringMatching(/^[ab01:\-?&*!|>#@%{}[\],'"\\\n\t ]{0,80}$/);
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), yamlish), (text) => {
				const { source, problems } = parsePolicy("f.yaml", text);
				const lines = text.split("\n").length;
				for (const { position, message } of problems) {
					expect(message).not.toBe("");
					expect(position.line).toBeGreaterThanOrEqual(1);
					expect(position.line).toBeLessThanOrEqual(lines);
					expect(position.column).toBeGreaterThanOrEqual(1);
				}
				expect(source.at(["tenant", "id", 0]).line).toBeGreaterThanOrEqual(1);
			}),
			{ numRuns: 1000 },
		);
	});
});
