import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { fitsSummary, renderSummary, summaryLimit } from "../../src/report/limits.ts";
import { renderOutcomeMarkdown } from "../../src/report/outcome-markdown.ts";
import { creates, planOf, tenantPlan } from "./helpers/samples.ts";

const mebibyte = 1024 * 1024;
const bytes = (text: string) => Buffer.byteLength(text);

/** Tenants whose names, and those of their policies, are long and of one letter. */
const clients = (count: number, letter: string) =>
	Array.from({ length: count }, (_, index) => {
		const name = `${letter.repeat(150)} ${index}`;
		return tenantPlan(name, { changes: creates.map((change) => ({ ...change, name })) });
	});

describe("a job summary", () => {
	it.each(["a", "é", "語", "🔒", "\ud800"])("of nothing but %j stays below a mebibyte of bytes", (letter) => {
		const text = renderSummary((limit) => letter.repeat(limit / letter.length));
		expect(bytes(text)).toBeLessThan(mebibyte);
		expect(fitsSummary(text)).toBe(true);
	});

	it("has all the room there is where bytes are characters", () => {
		expect(renderSummary((limit) => "a".repeat(limit))).toHaveLength(summaryLimit);
	});

	it("of a plan that has few enough characters, and too many bytes, says what it left out", () => {
		const plan = planOf(...clients(155, "語"));
		const whole = renderComment(plan, { limit: summaryLimit });
		expect([whole.length <= summaryLimit, bytes(whole) <= mebibyte]).toEqual([true, false]);
		const text = renderSummary((limit) => renderComment(plan, { limit }));
		expect(bytes(text)).toBeLessThan(mebibyte);
		expect(text).toContain("Left out:");
	});

	it("of an outcome does too", () => {
		const outcomes = clients(2_000, "語").map(({ tenant, changes: notDone }) => {
			const nothing = { done: [], failed: [], remaining: [] };
			return { tenant, status: "refused", notDone, ...nothing } as const;
		});
		expect(bytes(renderOutcomeMarkdown(outcomes, { limit: summaryLimit }))).toBeGreaterThan(mebibyte);
		const text = renderSummary((limit) => renderOutcomeMarkdown(outcomes, { limit }));
		expect(bytes(text)).toBeLessThan(mebibyte);
		expect(text).toContain("Left out:");
	});
});

it.each([
	["a", true],
	["語", false],
])(
	"a comment on names of %s promises everything in the job summary only where its bytes allow: %s",
	(letter, all) => {
		const full = "https://github.com/contoso/fence/actions/runs/1";
		const comment = renderComment(planOf(...clients(150, letter)), { full });
		expect(comment).toContain("Left out:");
		expect(comment.includes(`The job summary of [this run](${full}) has everything.`)).toBe(all);
	},
);
