import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Plan, TenantPlan } from "../../src/plan/plan.ts";
import { renderComment } from "../../src/report/comment.ts";
import {
	blocked,
	calm,
	clients,
	exclusion,
	loud,
	msp,
	policies,
	type Rest,
	unreadable,
} from "./helpers/clients.ts";
import { hostileText } from "./helpers/hostile.ts";
import { expectSoundMarkdown } from "./helpers/markdown.ts";
import {
	at,
	creates,
	deletion,
	findings,
	link,
	planOf,
	tenantPlan,
	unmanaged,
	updates,
} from "./helpers/samples.ts";

const example = tenantPlan("Example MSP", { changes: creates.slice(0, 1) });

describe("client tenants alike", () => {
	test("are one row and one section, with the names of all", async () => {
		const plan = planOf(
			example,
			...clients(3),
			...clients(3, blocked, (index) => `Fabrikam ${index + 1}`),
			...clients(3, unreadable, (index) => `Litware ${index + 1}`),
			...clients(3, loud, (index) => `Adatum ${index + 1}`),
			...clients(2, loud, (index) => `Adatum ${index + 4}`).map((it) => ({
				...it,
				changes: updates.slice(1),
			})),
		);
		const comment = renderComment(plan, { link });
		expectSoundMarkdown(comment);
		await expect(comment).toMatchFileSnapshot("golden/comment-groups.md.txt");
	});

	test.each<[string, readonly TenantPlan[]]>([
		["two", clients(2)],
		["the tenants of an MSP", clients(3).map((it) => ({ ...it, tenant: { ...it.tenant, kind: "msp" } }))],
		["tenants with nothing to do", clients(3, () => ({}))],
	])("are not grouped: %s", (_, tenants) => {
		expect(renderComment(planOf(...tenants))).not.toContain("alike");
	});

	const [first] = policies;
	const onlyFirst: readonly [string, (tenant: TenantPlan) => TenantPlan, Rest?][] = [
		["a policy's name", withChange((change) => ({ ...change, name: `${first} ` }))],
		[
			"a policy's state",
			withChange((change) => ({ ...change, after: { ...change.after, state: "disabled" } })),
		],
		["what is excluded", withChange((change) => ({ ...change, fields: [] }))],
		["the name of who is excluded", (it) => ({ ...it, names: { ...it.names, [msp]: "Contoso 1" } })],
		["one change more", (it) => ({ ...it, changes: [...it.changes, deletion] })],
		["a warning", (it) => ({ ...it, findings: [findings.ipv4Only] })],
		["an accepted risk", (it) => ({ ...it, findings: [findings.accepted] })],
		["the status", (it) => ({ ...it, status: "blocked" })],
		["what a finding says", withFinding({ message: 'Contoso 1 has no user "CIPP".' }), blocked],
		["an object of the tenant's name", withFinding({ message: '"Contoso 1" has no user "cipp".' }), blocked],
		["what is to do", withFinding({ fix: "Nothing." }), blocked],
		["what a finding is about", withFinding({ subject: "Contoso 1" }), blocked],
		["the check", withFinding({ check: "ambiguous-name" }), blocked],
		["a place in another file", withFinding({ position: at("policies/msp.yaml", 7) }), blocked],
		[
			"the end of a long message",
			withFinding({ message: `${"x".repeat(3_000)}1${"x".repeat(3_000)}` }),
			longMessage,
		],
		["an error", (it) => ({ ...it, error: { code: "x", message: "The server is busy." } }), unreadable],
		["a hint", (it) => ({ ...it, error: { code: "x", message: it.error?.message ?? "" } }), unreadable],
		[
			"who a block is for",
			withChange(({ ...it }) => ({ ...it, after: updates[1]?.before ?? null })),
			enforced,
		],
	];

	test.each(onlyFirst)("are not grouped with a tenant that differs in %s", (_, differ, rest = calm) => {
		const tenants = clients(4, rest);
		const [odd, ...others] = tenants;
		if (!odd) throw new Error("There are four.");
		expect(renderComment(planOf(...tenants))).toContain("4 client tenants alike");
		const comment = renderComment(planOf(differ(odd), ...others), { link });
		expect(comment).toContain("3 client tenants alike");
		expect(comment).toContain("### Contoso 1\n");
	});

	test("are not grouped where a policy that is not the MSP's exclusion says something else", () => {
		const own: Rest = (_, __, index) => ({
			changes: updates.slice(1),
			names: { [updates[1]?.id ?? ""]: `${index}` },
		});
		expect(renderComment(planOf(...clients(3, own)))).toContain("3 client tenants alike");
		const differing = clients(3, (_, __, index) => ({
			changes: updates.slice(1).map((it) => ({
				...it,
				after: {
					...it.after,
					sessionControls: { signInFrequency: { isEnabled: true, value: index, type: "hours" } },
				},
			})),
		}));
		expect(renderComment(planOf(...differing))).not.toContain("alike");
	});

	test("show of a policy with guests of its own only what changes, for the rest is not the same in each", () => {
		const one: Rest = (name, file, index) => ({
			...calm(name, file, index),
			changes: [exclusion("MFA", file, index)],
		});
		const comment = renderComment(planOf(...clients(3, one)), { link });
		expect(comment).toContain("3 client tenants alike: 1 to change in each");
		expect(comment).toContain("Nothing else in this policy changes.");
		expect(comment).not.toContain("emergency@");
		expect(comment).not.toContain("```");
	});

	test("list what is left alone with the tenants that have it", () => {
		const differing: Rest = (name, file, index) => ({
			...calm(name, file, index),
			unmanaged: index === 1 ? unmanaged : unmanaged.slice(1),
		});
		const comment = renderComment(planOf(...clients(3, differing)));
		expect(comment).toContain("Left alone: 6 policies and 1 named location that the YAML does not name");
		expect(comment).toContain("| named location | `Warehouse` |  | Contoso 2 |");
		expect(comment).toContain("| policy | `Require MFA for all users` | enabled | all |");
		expectSoundMarkdown(comment);
	});

	test("are folded where others are many, and named in the open where a change stands out", () => {
		const singles = clients(6, (_, file, index) => ({ changes: [exclusion(`MFA ${index}`, file, index)] }));
		const comment = renderComment(planOf(...clients(3), ...clients(3, loud), ...singles), { link });
		expect(comment).toContain(
			"<details><summary><b>3 client tenants alike</b>: 2 to change in each</summary>",
		);
		expect(comment).toMatch(
			/^### 3 client tenants alike: 1 to delete in each\n\nShown: [^\n]+\n\n\*\*In:\*\* \[Contoso 1\]/m,
		);
	});
});

describe("hundreds of client tenants", () => {
	const kinds: readonly [string, (count: number) => readonly TenantPlan[]][] = [
		["all alike", (count) => clients(count)],
		["two groups", (count) => [...clients(count / 2), ...clients(count / 2, blocked)]],
		["a risky change in each", (count) => clients(count, loud)],
		[
			"all different",
			(count) => clients(count, (_, file, at) => ({ changes: [exclusion(`MFA ${at}`, file, at)] })),
		],
	];
	const sizes = [300, 2_000] as const;
	const cases = kinds.flatMap(([kind, make]) => sizes.map((count) => [count, kind, make] as const));

	test.each(cases)("%i, %s, fit into a comment that says what it left out", (count, kind, make) => {
		const plan = planOf(example, ...make(count));
		const comment = renderComment(plan, { link, marker: "ringfence" });
		expect(comment.length).toBeLessThanOrEqual(65_536);
		expect(comment).toContain(plan.fingerprint);
		expect(comment).toContain("### Example MSP (MSP tenant)");
		if (kind !== "all different") expect(comment).not.toContain("the sections of");
		if (kind !== "two groups" && kind !== "all different") expect(comment).toContain(`Contoso ${count}`);
		if (count === 2_000) expect(comment).toContain("Left out: ");
		expectSoundMarkdown(comment);
	});

	test("too many for a job summary point to the JSON as well", () => {
		const different: Rest = (_, file, index) => ({ changes: [exclusion(`MFA ${index}`, file, index)] });
		const full = "https://github.com/contoso/fence/actions/runs/1";
		const comment = renderComment(planOf(...clients(3_500, different)), { link, full });
		expect(comment).toContain(`[this run](${full}) has more, and the plan's JSON everything.`);
	});

	test("with long names keep their sections, and the first of the names", () => {
		const long = (index: number) => `Contoso ${"Subsidiary ".repeat(5)}${index}`;
		const comment = renderComment(planOf(...clients(1_000, calm, long), ...clients(1_000, loud, long)), {
			link,
		});
		expect(comment.length).toBeLessThanOrEqual(65_536);
		expect(comment).toContain("the names of tenants that are alike");
		expect(comment).toContain("### 1,000 client tenants alike: 2 to change in each");
		expect(comment).toMatch(/Subsidiary 19 and 980 more\n/);
		expectSoundMarkdown(comment);
	});

	test("of any name leave the Markdown sound and within its limit", () => {
		fc.assert(
			fc.property(
				fc.array(hostileText(), { minLength: 3, maxLength: 6 }),
				fc.constantFrom(300, 12),
				(texts, count) => {
					const name = (index: number) => texts[index % texts.length] ?? "";
					const plan: Plan = planOf(
						...clients(count, calm, name),
						...clients(count, blocked, name),
						...clients(count, loud, name),
					);
					for (const limit of [65_536, 6_000]) {
						const comment = renderComment(plan, { link: ({ file }) => `https://example.com/${file}`, limit });
						expect(comment.length).toBeLessThanOrEqual(limit);
						expectSoundMarkdown(comment);
					}
					expect(renderComment(plan)).toContain(`${count} client tenants alike: 2 to change in each`);
				},
			),
			{ numRuns: 20 },
		);
	});
});

function withChange(change: (change: Change) => Change): (tenant: TenantPlan) => TenantPlan {
	return (tenant) => ({
		...tenant,
		changes: tenant.changes.map((it, index) => (index === 0 ? change(it) : it)),
	});
}

function withFinding(rest: Partial<TenantPlan["findings"][number]>): (tenant: TenantPlan) => TenantPlan {
	return (tenant) => ({ ...tenant, findings: tenant.findings.map((it) => ({ ...it, ...rest })) });
}

function longMessage(name: string, file: string, index: number): Partial<TenantPlan> {
	return withFinding({ message: `${"x".repeat(3_000)}0${"x".repeat(3_000)}` })(
		tenantPlan(name, { ...clients(index + 1)[index], ...blocked(name, file, index) }),
	);
}

function enforced(): Partial<TenantPlan> {
	return { changes: updates.slice(1) };
}
