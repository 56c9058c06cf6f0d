import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import type { TenantOutcome } from "../../src/apply/outcome.ts";
import { renderOutcome } from "../../src/report/outcome.ts";
import { renderOutcomeMarkdown } from "../../src/report/outcome-markdown.ts";
import { hostileText, runnerCommand } from "./helpers/hostile.ts";
import { expectSoundMarkdown } from "./helpers/markdown.ts";
import { creates, link } from "./helpers/samples.ts";

const look = { colors: pc.createColors(false), width: 90 };

function outcome(name: string, rest: Partial<TenantOutcome> = {}): TenantOutcome {
	const tenant = { id: "33333333-3333-4333-8333-333333333333", name, kind: "client" } as const;
	return { tenant, status: "unchanged", done: [], failed: [], notDone: [], remaining: [], ...rest };
}

const [location, partA, partB] = creates;
if (!location || !partA || !partB) throw new Error("The samples have three creates.");
const done = { change: location, id: "x" };
const why = { code: "rejected", message: "Entra refused the policy (1037).", hint: "Name an application." };

const failed = outcome("Contoso", {
	status: "failed",
	done: [done],
	failed: [{ change: partA, ...why }],
	notDone: [partB],
});

describe("the outcome", () => {
	test.each<[string, readonly TenantOutcome[], string]>([
		[
			"all done",
			[outcome("A", { status: "applied", done: [done] }), outcome("B")],
			"Ringfence: 1 change done and verified",
		],
		["nothing to do", [outcome("A"), outcome("B")], "Ringfence: nothing to do in 2 tenants"],
		[
			"a failure",
			[failed, outcome("B")],
			"Ringfence: 1 change done, 1 failed, 1 not done; 1 of 2 tenants not as the YAML says",
		],
		[
			"a refusal",
			[outcome("A", { status: "refused", notDone: creates })],
			"Ringfence: 0 changes done, 3 not done; 1 of 1 tenant not as the YAML says",
		],
		[
			"nothing read",
			["A", "B"].map((name) => outcome(name, { status: "unreadable" })),
			"Ringfence: 2 of 2 tenants could not be read",
		],
		[
			"some not read, all else done",
			[outcome("A", { status: "applied", done: [done] }), outcome("B", { status: "unreadable" })],
			"Ringfence: 1 change done; 1 of 2 tenants could not be read",
		],
		[
			"some not read, others refused",
			[outcome("A", { status: "refused", notDone: creates }), outcome("B", { status: "unreadable" })],
			"Ringfence: 0 changes done, 3 not done; 1 of 2 tenants not as the YAML says, 1 could not be read",
		],
	])("counts: %s", (_, outcomes, expected) => {
		expect(renderOutcome(outcomes, { ...look, width: 200 })).toContain(`${expected}\n`);
		expect(renderOutcomeMarkdown(outcomes)).toContain(`## ${expected}\n`);
	});

	test("says of each change whether it was done, why not, and what to do", () => {
		expect(renderOutcome([failed], look)).toBe(
			[
				"Contoso: failed",
				'  done       create named location "Trusted - MSP Office"  policies/msp.yaml:8',
				'  FAILED     create policy "Block CIPP access outside trusted IPs"  policies/msp.yaml:15',
				"             Entra refused the policy (1037).",
				"             To do: Name an application.",
				'  not done   create policy "CIPP Service Account Conditional Access Policy"',
				"             policies/msp.yaml:21",
				"",
				"Ringfence: 1 change done, 1 failed, 1 not done; 1 of 1 tenant not as the YAML says",
				"",
			].join("\n"),
		);
		const markdown = renderOutcomeMarkdown([failed], { link });
		expect(markdown).toContain("**Failed**\n\n- Create policy `Block CIPP access outside trusted IPs`");
		expect(markdown).toContain("<br>Entra refused the policy (1037).<br>**To do:** Name an application.");
		expect(markdown).toContain("**Not done**\n\n- Create policy `CIPP Service Account");
	});

	test("says what the tenant still lacks when it could not be verified, and why it was refused", () => {
		const reason = { code: "not-verified", message: "It differs." };
		const text = renderOutcome([outcome("A", { status: "failed", reason, remaining: [partA] })], look);
		expect(text).toContain("  It differs.\n");
		expect(text).toMatch(/the tenant still differs:\n {2}remains {4}create policy/);
		expect(renderOutcomeMarkdown([outcome("A", { status: "failed", reason, remaining: [partA] })])).toContain(
			"**Still different after the writes**",
		);
	});

	test("tells once why tenants could not be read, where it is the same in each", () => {
		const unread = (name: string, message = `${name}: no connection.`) =>
			outcome(name, { status: "unreadable", reason: { code: "x", message, hint: "Try again." } });
		const alike = ["A", "B", "C"].map((name) => unread(name));
		expect(renderOutcome([...alike, unread("D", "Another.")], look)).toBe(
			[
				"3 tenants alike: could not be read, nothing was written",
				'  Shown: "A". The same in each but for the tenant\'s own name and id.',
				'  In: "A", "B", "C"',
				"  A: no connection.",
				"  To do: Try again.",
				"",
				"D: could not be read, nothing was written",
				"  Another.",
				"  To do: Try again.",
				"",
				"Ringfence: 4 of 4 tenants could not be read",
				"",
			].join("\n"),
		);
		const many = Array.from({ length: 25 }, (_, index) => unread(`Tenant ${index}`));
		const markdown = renderOutcomeMarkdown(many);
		expect(markdown).toContain("### 25 tenants alike: could not be read, nothing was written");
		expect(markdown).toContain("Tenant 19 and 5 more");
		expect(markdown.match(/no connection/g)).toHaveLength(1);
		expectSoundMarkdown(markdown);
		expect(renderOutcomeMarkdown(many, { limit: 250 })).toContain("Left out: 25 tenants");
		expect(renderOutcome(alike.slice(1), look)).not.toContain("alike");
	});

	test("puts what needs a person first", () => {
		const text = renderOutcome([outcome("Good", { status: "applied", done: [done] }), failed], look);
		expect(text.indexOf("Contoso")).toBeLessThan(text.indexOf("Good"));
	});

	test("counts the tenants that do not fit", () => {
		const outcomes = Array.from({ length: 500 }, () => failed);
		const markdown = renderOutcomeMarkdown(outcomes, { limit: 10_000 });
		expect(markdown.length).toBeLessThanOrEqual(10_000);
		expect(markdown).toMatch(/Left out: \d+ tenants/);
	});

	test("counts the marker by which its comment is found again among the characters", () => {
		const marker = `ringfence:outcome:${"x".repeat(3_000)}`;
		const outcomes = Array.from({ length: 500 }, () => failed);
		const markdown = renderOutcomeMarkdown(outcomes, { limit: 10_000, marker });
		expect(markdown.length).toBeLessThanOrEqual(10_000);
		expect(markdown).toMatch(new RegExp(`^<!-- ${marker} -->\\n\\n## Ringfence: `));
	});

	test("stays sound whatever names and messages hold", () => {
		fc.assert(
			fc.property(hostileText(), (text) => {
				const change = { ...partA, name: text };
				const hostile = outcome(text, {
					status: "failed",
					reason: { code: "x", message: text, hint: text },
					failed: [{ change, code: "x", message: text }],
					notDone: [change],
				});
				expectSoundMarkdown(renderOutcomeMarkdown([hostile, outcome(text)]));
				const log = renderOutcome([hostile, outcome(text)], look);
				expect(log).not.toMatch(runnerCommand);
				expect(log).not.toMatch(/[^\P{Cc}\n]/u);
			}),
		);
	});
});
