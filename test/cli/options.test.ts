import { describe, expect, it } from "vitest";
import { commands, type Flag, flagsOf, isCommand } from "../../src/cli/flags.ts";
import { helpText } from "../../src/cli/help.ts";
import { parseCommandLine } from "../../src/cli/options.ts";

const words = Object.keys(commands).filter(isCommand);
const allFlags = [...new Set(words.flatMap(flagsOf))];

describe("help", () => {
	it.each([
		["--help", undefined],
		["-h", undefined],
		["", undefined],
		["help", undefined],
		["plan --help", "plan"],
		["plan -h --json", "plan"],
		["help apply", "apply"],
		["rehearse --help", "rehearse"],
	] as const)("is asked for by “%s”, about %s", (text, topic) => {
		const line = parseCommandLine(text.split(" ").filter(Boolean));
		expect([line.command, line.topic]).toEqual(["help", topic]);
	});

	it.each(words)("about %s lists what it takes and nothing else", (word) => {
		const text = helpText(word);
		const taken: readonly Flag[] = flagsOf(word);
		for (const flag of allFlags) {
			const listed = new RegExp(`^ {2}(?:-\\w, )?--${flag}[ ]`, "m").test(text);
			expect([flag, listed]).toEqual([flag, taken.includes(flag)]);
		}
		expect(text).toContain(`Usage: ringfence ${word} [options]`);
	});

	it("without a command names every command", () => {
		for (const word of words) expect(helpText()).toContain(`\n  ${word} `);
		expect(helpText()).not.toContain("--markdown");
	});

	it.each([undefined, ...words])("about %s fits a terminal of 120 columns", (word) => {
		for (const row of helpText(word).split("\n")) expect(row.length).toBeLessThanOrEqual(120);
	});

	it("does not know what it was not told", () => {
		expect(() => parseCommandLine(["help", "pln"])).toThrow('There is no command "pln". Did you mean plan?');
		expect(() => parseCommandLine(["pln", "--help"])).toThrow("Did you mean plan?");
	});
});

describe("an option that does not exist", () => {
	it.each([
		["plan -p x", 'There is no option "-p". Did you mean --policies?', "plan"],
		["-p", 'There is no option "-p". Did you mean --policies, --plan or --port?', undefined],
		["rehearse -p 1", 'There is no option "-p". Did you mean --policies or --port?', "rehearse"],
		["plan -policies x", 'There is no option "-policies". Did you mean --policies?', "plan"],
		["plan -x", 'There is no option "-x".', "plan"],
		["plan --jsn", 'There is no option "--jsn". Did you mean --json?', "plan"],
		["validate --keep", '"validate" has no option --keep.', "validate"],
		["plan --out", "--out needs a value, or takes none.", "plan"],
		["plan --json=1", "--json needs a value, or takes none.", "plan"],
	])("is told of %s", (text, message, topic) => {
		const hint = `See ringfence ${topic === undefined ? "" : `${topic} `}--help.`;
		expect(() => parseCommandLine(text.split(" "))).toThrow(
			expect.objectContaining({ code: "bad-input", message, hint }),
		);
	});
});
