import { describe, expect, it } from "vitest";
import { hasInvisible, showInvisible } from "../src/invisible.ts";
import { quote } from "../src/policy/quote.ts";
import { markdownCode, plain } from "../src/report/escape.ts";
import { problemsOfMsp } from "./policy/directories.ts";

const id = "11111111-1111-4111-8111-111111111111";
const hidden: readonly (readonly [string, string])[] = [
	["a soft hyphen", "\u00ad"],
	["a combining grapheme joiner", "\u034f"],
	["a Hangul filler", "\u3164"],
	["a zero-width space", "\u200b"],
	["a joiner outside an emoji", "\u200d"],
	["a left-to-right mark", "\u200e"],
	["a reordering override", "\u202e"],
	["an isolate", "\u2066"],
	["a byte order mark", "\ufeff"],
	["a variation selector", "\ufe0e"],
	["a tag", "\u{e0041}"],
	["an empty braille pattern", "\u2800"],
	["private use", "\ue000"],
];

describe("an invisible character in a name", () => {
	it.each(hidden)("is refused in a policy file: %s", async (_, character) => {
		const text = `tenant: { id: ${id}, name: "Con${character}toso" }\n`;
		const shown = showInvisible(character);
		expect(shown).toMatch(/^\\u/);
		expect(await problemsOfMsp(text)).toEqual([
			`1:59 unseen-character tenant.name holds a character that cannot be seen: "Con${shown}toso". → Remove it; write names on one line.`,
		]);
	});

	it.each<readonly [string, string]>([
		...hidden,
		["a no-break space", "\u00a0"],
		["an ideographic space", "\u3000"],
	])("is written out wherever it is shown: %s", (_, character) => {
		const name = `Con${character}toso`;
		const shown = showInvisible(name);
		expect([quote(name), plain(name)]).toEqual([`"${shown}"`, shown]);
		expect(markdownCode(name)).not.toContain(character);
	});
});

describe("what can be seen", () => {
	it.each([
		"Büro Zürich",
		"東京オフィス",
		"👩‍💻 Technicians",
		"❤️",
		"🏴󠁧󠁢󠁥󠁮󠁧󠁿 England",
		"1️⃣ first",
		"a b",
		"e\u0301",
	])("is left as it is: %s", (name) => {
		expect([hasInvisible(name), showInvisible(name), plain(name)]).toEqual([false, name, name]);
	});

	it("includes other spaces in a policy file, as a tenant's objects have them in their names", async () => {
		const text = `tenant: { id: ${id}, name: "Con\u00a0toso\u3000東京" }\n`;
		expect(await problemsOfMsp(text)).toEqual([]);
	});
});
