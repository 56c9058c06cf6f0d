import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/policy/excerpt.ts";
import { quote } from "../../src/policy/quote.ts";

const at = (column: number, endColumn?: number) => ({
	file: "f.yaml",
	line: 1,
	column,
	...(endColumn === undefined ? {} : { endColumn }),
});

describe("excerptOf", () => {
	it("marks the value in its line", () => {
		expect(excerptOf("  id: abc", at(7, 10))).toEqual({ text: "  id: abc", caret: 6, length: 3 });
	});

	it("shows tabs and controls as one sign each", () => {
		expect(excerptOf("\tid: \u001b[31m\u202ex", at(2, 4))).toEqual({
			text: "→id: ␛[31m�x",
			caret: 1,
			length: 2,
		});
	});

	it("shortens a long line around the column", () => {
		const line = `${"a".repeat(500)}HERE${"b".repeat(500)}`;
		const { text, caret, length } = excerptOf(line, at(501, 505));
		expect(text).toHaveLength(102);
		expect(text.slice(caret, caret + length)).toBe("HERE");
		expect([text.at(0), text.at(-1)]).toEqual(["…", "…"]);
	});

	it("keeps the marked text under the caret, within the excerpt", () => {
		const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "é"), maxLength: 300 });
		fc.assert(
			fc.property(line, fc.nat(310), fc.nat(50), (written, start, size) => {
				const { text, caret, length } = excerptOf(written, at(start + 1, start + 1 + size));
				const marked = written.slice(start, start + length);
				expect(text.slice(caret, caret + marked.length)).toBe(marked);
				expect(text.length).toBeLessThanOrEqual(102);
				expect(caret).toBeLessThanOrEqual(text.length);
				expect(length).toBeGreaterThanOrEqual(1);
			}),
		);
	});
});

describe("quote", () => {
	it.each([
		["plain", '"plain"'],
		["two\nlines\t\r", '"two\\nlines\\t\\r"'],
		["\u001b[31m\u202e", '"\\u001b[31m\\u202e"'],
		["👩‍💻 Technicians", '"👩‍💻 Technicians"'],
		["x".repeat(300), `"${"x".repeat(59)}…"`],
		["😀".repeat(100), `"${"😀".repeat(59)}…"`],
	])("shows %j as %s", (text, shown) => {
		expect(quote(text)).toBe(shown);
	});
});
