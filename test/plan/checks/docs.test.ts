import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/plan/checks/catalogue.ts";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/checks.md", root), "utf8");
const schema = JSON.parse(readFileSync(new URL("schema/common.schema.json", root), "utf8"));
const acceptable: readonly string[] = schema.$defs.acceptance.properties.check.enum;

const checks = Object.entries(catalogue);
const rows = page.split("\n").filter((line) => line.startsWith("| ["));
const sections = page.split(/^## /m).slice(1);
const cells = (row: string) =>
	row
		.split("|")
		.slice(1, -1)
		.map((cell) => cell.trim());

describe("the page about checks", () => {
	it("has one row for every check, with its severity and whether it can be accepted", () => {
		const expected = checks.map(([id, severity]) => [
			`[${id}](#${id})`,
			severity,
			acceptable.includes(id) ? "yes" : "no",
		]);
		expect(rows.map(cells)).toEqual(expected);
	});

	it("has a section for every check, in the order of the table", () => {
		expect(sections.map((section) => section.split("\n")[0])).toEqual(checks.map(([id]) => id));
	});

	it.each(checks)("says of %s that it is of severity %s, and whether it can be accepted", (id, severity) => {
		const section = sections.find((text) => text.startsWith(`${id}\n`)) ?? "";
		const acceptance = acceptable.includes(id)
			? `Accept it with \`check: ${id}\`, a reason and an end date.`
			: "It cannot be accepted.";
		expect(section).toContain(`\n\nSeverity: ${severity}. ${acceptance}\n\n`);
		expect(section).toMatch(
			/\n\n\*\*Protects from\.\*\* .+\n\n\*\*Decided\.\*\* .+\n\n\*\*To do\.\*\* .+\n*$/,
		);
	});

	it("has an acceptance for no check but those of the catalogue", () => {
		expect(acceptable.filter((id) => !(id in catalogue))).toEqual([]);
	});
});
