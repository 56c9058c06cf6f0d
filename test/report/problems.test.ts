import pc from "picocolors";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/policy/model.ts";
import { renderProblems } from "../../src/report/problems.ts";
import { renderValidation } from "../../src/report/validation.ts";
import { at, findings } from "./helpers/samples.ts";

const look = { colors: pc.createColors(false), width: 80 };

const unknownKey: Problem = {
	code: "unknown-key",
	message: 'Unknown key "grups".',
	hint: 'Did you mean "groups"?',
	position: at("policies/msp.yaml", 12, 5, 10),
	excerpt: { text: "    grups: [CIPP Technicians]", caret: 4, length: 5 },
};

describe("problems for a terminal", () => {
	test("shows place, message, the line with a caret, what to do, and a count", () => {
		expect(renderProblems([unknownKey], look)).toBe(
			[
				'policies/msp.yaml:12:5: Unknown key "grups".',
				"    12 |     grups: [CIPP Technicians]",
				"       |     ^^^^^",
				'    To do: Did you mean "groups"?',
				"",
				"1 problem in 1 file.",
				"",
			].join("\n"),
		);
	});

	test("keeps the caret below what it means when the line holds something invisible", () => {
		const excerpt = { text: "a\u202eb: x", caret: 2, length: 1 };
		const [, line = "", caret = ""] = renderProblems([{ ...unknownKey, excerpt }], look).split("\n");
		expect(line).toBe("    12 | a\\u202eb: x");
		expect(line[caret.indexOf("^")]).toBe("b");
	});

	test("counts problems and files", () => {
		const other = { ...unknownKey, position: at("policies/clients/contoso.yaml", 1) };
		expect(renderProblems([unknownKey, unknownKey, other], look)).toMatch(/\n3 problems in 2 files\.\n$/);
	});

	test("lets no line of a file reach the runner as a command", () => {
		const excerpt = { text: "::error::x ##[error]y", caret: 0, length: 1 };
		const message = "::set-output name=a::b";
		expect(renderProblems([{ ...unknownKey, message, excerpt }], look)).not.toMatch(/^\s*::|##\[/m);
	});
});

describe("a validation for a terminal", () => {
	test("says that files are valid", () => {
		expect(renderValidation({ files: 3, problems: [], findings: [] }, look)).toBe("3 files: valid.\n");
	});

	test("shows findings with their places and counts them by weight", () => {
		const text = renderValidation(
			{ files: 1, problems: [], findings: [findings.unknownName, findings.ipv4Only, findings.accepted] },
			look,
		);
		expect(text).toContain("error   unknown-name");
		expect(text).toContain("warning ipv4-only");
		expect(text).toContain("Accepted until 2027-01-31");
		expect(text).toMatch(/\n1 file: 1 error, 1 warning, 1 accepted\.\n$/);
	});

	test("shows the problems alone where there are any", () => {
		const text = renderValidation({ files: 1, problems: [unknownKey], findings: [findings.ipv4Only] }, look);
		expect(text).toMatch(/1 problem in 1 file\.\n$/);
	});
});
