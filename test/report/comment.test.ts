import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, Plan, TenantPlan } from "../../src/plan/plan.ts";
import { renderComment } from "../../src/report/comment.ts";
import { hostileText } from "./helpers/hostile.ts";
import { expectSoundMarkdown } from "./helpers/markdown.ts";
import {
	at,
	creates,
	deletion,
	findings,
	link,
	partABody,
	planOf,
	samples,
	tenantPlan,
	unmanaged,
	updates,
} from "./helpers/samples.ts";

describe("the comment", () => {
	test("shows what is new, what changes, what blocks and what is left alone", async () => {
		const comment = renderComment(samples.mixed, { link, marker: "ringfence" });
		expectSoundMarkdown(comment);
		await expect(comment).toMatchFileSnapshot("golden/comment.md.txt");
	});

	test.each<[string, Plan, string]>([
		[
			"counts and places",
			samples.creates,
			"## Ringfence: 3 to create, 0 to change, 0 to delete, in 1 of 3 tenants\n",
		],
		[
			"one tenant alone",
			planOf(tenantPlan("Example MSP", { changes: creates })),
			"## Ringfence: 3 to create, 0 to change, 0 to delete\n",
		],
		["blocked and unreadable tenants", samples.mixed, "in 1 of 4 tenants; 1 blocked, 1 unreadable\n"],
		["nothing to do", samples.quiet, "## Ringfence: nothing to do in 2 tenants\n"],
		[
			"nothing but a blocked tenant",
			planOf(
				tenantPlan("Contoso", { status: "blocked", changes: creates, findings: [findings.unknownName] }),
			),
			"## Ringfence: nothing will be applied, 1 blocked of 1 tenant\n",
		],
	])("begins with the verdict: %s", (_, plan, expected) => {
		expect(renderComment(plan)).toContain(expected);
	});

	test("does not count what waits in a blocked tenant", () => {
		expect(renderComment(samples.mixed)).toContain("Apply will make 3 changes in `Example MSP`.");
	});

	test.each<[string, TenantPlan["changes"][number] | undefined, string]>([
		["a deletion", deletion, "> [!CAUTION]\n> This policy is deleted from the tenant."],
		["a block that becomes enforced", updates[1], "> [!WARNING]\n> Enforced at once"],
		[
			"a change of a block in force",
			changeInForce(),
			"> [!WARNING]\n> This block is in force, and changes at once.",
		],
	])("makes %s stand out", (_, change, expected) => {
		const comment = renderComment(planOf(tenantPlan("Example MSP", { changes: change ? [change] : [] })));
		expect(comment).toContain(expected);
		expect(comment).toContain("Look twice: 1 ");
	});

	test("raises no alarm for what starts in report-only", () => {
		expect(renderComment(samples.creates)).not.toMatch(/\[!(?:CAUTION|WARNING)\]|Look twice/);
	});

	test("links each change and each setting to its line, and shows before and after", () => {
		const comment = renderComment(samples.mixed, { link });
		const line = (number: number) =>
			`[\`policies/msp.yaml:${number}\`](https://github.com/contoso/fence/blob/0123456/policies/msp.yaml#L${number})`;
		expect(comment).toContain(`| State | report-only | enabled | ${line(17)} |`);
		expect(comment).toContain(
			`| IP ranges | − \`198.51.100.0/25\`<br>\`203.0.113.0/24\` | + \`2001:db8:12::/48\`<br>\`203.0.113.0/24\` | ${line(9)} |`,
		);
	});

	test("says of an open allowlist that anybody may come in today", () => {
		const fresh = ["203.0.113.0/24"];
		const field = {
			path: "ipRanges",
			before: [],
			after: fresh,
			added: fresh,
			removed: [],
			position: at("policies/msp.yaml", 30),
		};
		const comment = renderComment(
			planOf(
				tenantPlan("Example MSP", {
					changes: [
						{
							action: "update",
							kind: "apiClient",
							part: "C",
							name: "Halo PSA",
							id: "22222222-2222-4222-8222-222222222222",
							before: { ipRanges: [], open: true },
							after: { ipRanges: fresh, open: false },
							fields: [field],
							position: field.position,
						},
					],
				}),
			),
		);
		expect(comment).toContain("May call CIPP's API only from `203.0.113.0/24`.");
		expect(comment).toContain("| IP ranges | − any address | + `203.0.113.0/24` |");
	});

	test("says until when a risk was accepted, and when that has passed", () => {
		const comment = renderComment(samples.mixed);
		expect(comment).toContain("**Accepted until 2027-01-31**");
		expect(comment).toContain("**Accepted only until 2026-10-31**, now expired");
	});

	test("ends with the fingerprint, short and whole", () => {
		const { fingerprint } = samples.mixed;
		expect(renderComment(samples.mixed).trimEnd()).toMatch(
			new RegExp(`Plan \`${fingerprint.slice(0, 12)}\` · fingerprint \`${fingerprint}\`</sub>$`),
		);
	});

	test("keeps the marker inside its HTML comment", () => {
		expect(renderComment(samples.quiet, { marker: "x --> <b>" }).split("\n")[0]).toBe("<!-- x - -b- -->");
	});
});

describe("a comment that is too long", () => {
	/** No two are alike: the first change and the first finding of each are of another object. */
	const many = (count: number, rest: Partial<TenantPlan>) =>
		Array.from({ length: count }, (_, index) => {
			const changes = (rest.changes ?? []).map((it, at) =>
				at > 0 ? it : { ...it, name: `Office ${index}` },
			);
			const found = (rest.findings ?? []).map((it, at) => (at > 0 ? it : { ...it, subject: `MFA ${index}` }));
			return tenantPlan(`Tenant ${index + 1}`, { ...rest, changes, findings: found });
		});

	test.each([
		[9_000, ["the JSON of each change"]],
		[6_000, ["the JSON of each change", "the lists of what is left alone"]],
		[5_700, ["the JSON of each change", "the settings of what is created"]],
		[3_600, ["the details of every change and finding"]],
	])("within %i characters leaves out, and says so: %j", (limit, leftOut) => {
		const comment = renderComment(samples.mixed, { link, limit });
		expect(comment.length).toBeLessThanOrEqual(limit);
		for (const words of leftOut) expect(comment).toContain(words);
		expectSoundMarkdown(comment);
	});

	test.each([60, 500])("of %i tenants keeps verdict, blocked tenants and fingerprint", (count) => {
		const blocked = { status: "blocked", changes: creates, findings: [findings.unknownName] } as const;
		const plan = planOf(...many(count, { changes: creates, unmanaged }), tenantPlan("Contoso", blocked));
		const comment = renderComment(plan, { link });
		expect(comment.length).toBeLessThanOrEqual(65_536);
		expect(comment).toContain(`## Ringfence: ${(count * 3).toLocaleString("en-US")} to create`);
		expect(comment).toContain("### Contoso\n");
		expect(comment).toContain("> **Blocked: nothing is applied in this tenant.**");
		expect(comment).toContain(plan.fingerprint);
		expect(comment).toContain("Left out: the JSON of each change");
		expectSoundMarkdown(comment);
	});

	test("of many tenants folds those in which nothing stands out", () => {
		const calm = many(8, { changes: creates });
		const loud = tenantPlan("Contoso", { changes: [deletion] });
		const comment = renderComment(planOf(...calm, loud));
		expect(comment).toContain("<details><summary><b>Tenant 3</b>: 3 to create</summary>");
		expect(comment).toContain("### Contoso\n");
		expect(comment).not.toContain("| Tenant 3 |");
		expectSoundMarkdown(comment);
	});

	test("of five hundred blocked tenants counts the sections that are missing", () => {
		const plan = planOf(
			...many(500, { status: "blocked", findings: [findings.unknownName, findings.expired] }),
		);
		const comment = renderComment(plan, { link });
		expect(comment.length).toBeLessThanOrEqual(65_536);
		expect(comment).toMatch(/the sections of \d+ tenants\. The plan's JSON has everything\.\n/);
		expect(comment).toContain("Nothing is applied in 500 tenants");
	});

	test("says where the whole plan is", () => {
		const full = "https://github.com/contoso/fence/actions/runs/1";
		const comment = renderComment(samples.mixed, { link, limit: 9_000, full });
		expect(comment).toContain(`The job summary of [this run](${full}) has everything.`);
		expectSoundMarkdown(comment);
	});

	test("shows the first of very many findings and members, and counts the rest", () => {
		const addresses = Array.from(
			{ length: 2_000 },
			(_, index) => `198.51.${Math.floor(index / 256)}.${index % 256}/32`,
		);
		const [update] = updates;
		if (!update) throw new Error("The samples have an update.");
		const field = {
			path: "ipRanges",
			before: [],
			after: addresses,
			added: addresses,
			removed: [],
			position: at("a.yaml", 1),
		};
		const plan = planOf(
			tenantPlan("Example MSP", {
				changes: [{ ...update, fields: [field] }],
				findings: Array.from({ length: 80 }, (): Finding => findings.ipv4Only),
			}),
		);
		const comment = renderComment(plan);
		expect(comment).toContain("and 1,900 more, in the full plan");
		expect(comment).toContain("- and 30 more, in the full plan");
	});
});

test("hostile names anywhere leave the Markdown sound and within its limit", () => {
	fc.assert(
		fc.property(hostileText(), fc.constantFrom(65_536, 12_000), (text, limit) => {
			const comment = renderComment(hostilePlan(text), {
				link: ({ file }) => `https://example.com/${file}`,
				limit,
			});
			expect(comment.length).toBeLessThanOrEqual(limit);
			expectSoundMarkdown(comment);
		}),
		{ numRuns: 60 },
	);
});

function hostilePlan(text: string): Plan {
	const position = at(text, 1);
	const finding: Finding = { ...findings.expired, subject: text, message: text, fix: text, position };
	const acceptance = { ...findings.accepted.acceptance, reason: text, until: text, position };
	const policy = partABody(text, { users: { includeUsers: [text], excludeGroups: ["g"] }, [text]: text });
	return planOf(
		tenantPlan(text, {
			status: "blocked",
			changes: [
				...creates.map((change) => ({ ...change, name: text, position })),
				...creates.slice(1, 2).map((change) => ({ ...change, after: policy })),
				...updates.map((change) => ({
					...change,
					fields: change.fields.map((it) => ({ ...it, path: text, position })),
				})),
			],
			findings: [finding, { ...finding, acceptance }, { ...findings.ipv4Only, message: text }],
			unmanaged: unmanaged.map((object) => ({ ...object, name: text, state: text, note: text })),
			names: { g: text },
			position,
		}),
		tenantPlan(text, { status: "unreadable", error: { code: "x", message: text, hint: text } }),
		tenantPlan(text),
		...Array.from({ length: 5 }, () => tenantPlan(text, { changes: creates.slice(0, 1) })),
	);
}

function changeInForce(): TenantPlan["changes"][number] | undefined {
	const [, update] = updates;
	return update && { ...update, before: partABody("enabled") };
}
