import { describe, expect, test } from "vitest";
import { annotateFindings, annotatePlan, annotateProblems } from "../../src/report/annotations.ts";
import { at, findings, planOf, samples, tenantPlan } from "./helpers/samples.ts";

describe("annotations", () => {
	test("stand at their lines, errors first, accepted risks as notices", () => {
		const plan = planOf(
			tenantPlan("Contoso", {
				status: "blocked",
				findings: [findings.accepted, findings.ipv4Only, findings.unknownName],
			}),
		);
		expect(annotatePlan(plan)).toEqual([
			{
				level: "error",
				title: "unknown-name",
				message: `${findings.unknownName.message} To do: ${findings.unknownName.fix}`,
				file: "policies/clients/contoso.yaml",
				line: 14,
				column: 22,
				endColumn: 45,
			},
			expect.objectContaining({ level: "warning", title: "ipv4-only", line: 9, column: 5 }),
			expect.objectContaining({
				level: "notice",
				title: "documentation-range",
				message: `${findings.accepted.message} Accepted until 2027-01-31: ${findings.accepted.acceptance.reason}`,
			}),
		]);
	});

	test("name an unreadable tenant at the top of its file", () => {
		expect(annotatePlan(samples.mixed)).toContainEqual(
			expect.objectContaining({
				level: "error",
				title: "Fabrikam could not be read",
				file: "policies/clients/fabrikam.yaml",
				line: 2,
			}),
		);
	});

	test("treat an expired acceptance as the error that it is", () => {
		const [annotation] = annotateFindings([findings.expired]);
		expect(annotation?.level).toBe("error");
		expect(annotation?.message).toContain("Accepted only until 2026-10-31, now expired.");
	});

	test("are ten of each level at most, and the last says how many more there are", () => {
		const all = annotateFindings([
			...Array.from({ length: 14 }, () => findings.ipv4Only),
			...Array.from({ length: 11 }, () => findings.unknownName),
			findings.accepted,
		]);
		expect(all.map(({ level }) => level)).toEqual([
			...Array.from({ length: 10 }, () => "error"),
			...Array.from({ length: 10 }, () => "warning"),
			"notice",
		]);
		expect(all[9]?.message).toMatch(/\(1 more error is not shown here: see the full report\.\)$/);
		expect(all[19]?.message).toMatch(/\(4 more warnings are not shown here: see the full report\.\)$/);
		expect(all[18]?.message).not.toContain("not shown");
	});

	test("carry plain text: one line, no commands, nothing invisible", () => {
		const [annotation] = annotateProblems([
			{ code: "x", message: "::error::a\nb\u202e", hint: "##[c]", position: at("a.yaml", 1) },
		]);
		expect(annotation?.message).toBe("\\u003a:error::a\\nb\\u202e #\\u0023[c]");
	});
});
