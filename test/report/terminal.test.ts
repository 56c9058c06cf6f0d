import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { renderPlan } from "../../src/report/terminal.ts";
import { hostileText, runnerCommand } from "./helpers/hostile.ts";
import { findings, planOf, samples, tenantPlan, updates } from "./helpers/samples.ts";

const colors = pc.createColors(false);

describe("the plan for a terminal", () => {
	test("says what the comment says", async () => {
		await expect(renderPlan(samples.mixed, { colors, width: 100 })).toMatchFileSnapshot("golden/plan.txt");
	});

	test.each([60, 80, 120])("keeps to %i columns", (width) => {
		for (const plan of Object.values(samples)) {
			const lines = renderPlan(plan, { colors, width }).split("\n");
			expect(lines.filter((line) => line.length > width && !line.startsWith("Fingerprint "))).toEqual([]);
		}
	});

	test("colours nothing when colours are off, and the verbs when they are on", () => {
		const plan = planOf(tenantPlan("Example MSP", { changes: updates }));
		expect(renderPlan(plan, { colors, width: 80 })).not.toContain("\u001b");
		expect(renderPlan(plan, { colors: pc.createColors(true), width: 80 })).toContain("\u001b[33m~\u001b[39m");
	});

	test("lets no name reach the runner as a command or the terminal as an escape", () => {
		fc.assert(
			fc.property(hostileText(), fc.integer({ min: 40, max: 120 }), (text, width) => {
				const changes = updates.map((change) => ({ ...change, name: text }));
				const found = { ...findings.expired, subject: text, message: text, fix: text };
				const log = renderPlan(planOf(tenantPlan(text, { changes, findings: [found] })), { colors, width });
				expect(log).not.toMatch(runnerCommand);
				expect(log.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
			}),
		);
	});
});
