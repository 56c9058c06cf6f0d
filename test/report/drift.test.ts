import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution, TenantAttributions } from "../../src/plan/attribution.ts";
import type { Change, Plan, TenantPlan } from "../../src/plan/plan.ts";
import { isClean, renderDriftClosed, renderDriftIssue } from "../../src/report/drift.ts";
import { hostileText } from "./helpers/hostile.ts";
import { expectSoundMarkdown } from "./helpers/markdown.ts";
import { at, creates, deletion, findings, planOf, samples, tenantPlan, updates } from "./helpers/samples.ts";

const marker = "ringfence-drift";
const link = ({ file, line }: { readonly file: string; readonly line: number }) =>
	`https://github.com/contoso/fence/blob/main/${file}#L${line}`;

const alice = {
	...{ kind: "found", actor: { kind: "user", name: "alice@contoso.com" }, own: false },
	...{ activity: "Update conditional access policy", at: "2027-01-14T17:02:10Z" },
} as const satisfies Attribution;
const app: Attribution = { ...alice, actor: { kind: "app", name: "CIPP-SAM", appId: "aaaa" } };
const own = {
	...alice,
	own: true,
	actor: { kind: "app", name: "Ringfence writer" },
} as const satisfies Attribution;
const nobody: Attribution = { ...alice, actor: { kind: "nobody", name: "" } };
const unread: Attribution = { kind: "unknown", reason: "the reader has no AuditLog.Read.All" };

const mspId = "11111111-1111-4111-8111-111111111111";
const by = (...attributions: readonly Attribution[]): TenantAttributions[] => [
	{ tenantId: mspId, attributions },
];
const msp = (...changes: readonly Change[]) => planOf(tenantPlan("Example MSP", { changes }));

function soundIssue(
	plan: Plan,
	attributions: readonly TenantAttributions[] = [],
	limit = 65_536,
	extra?: string,
) {
	const rendered = renderDriftIssue({ plan, attributions, extra }, { marker, link, limit });
	expectSoundMarkdown(rendered.body);
	expect(rendered.body.length).toBeLessThanOrEqual(limit);
	expect(rendered.title.length).toBeLessThan(256);
	return rendered;
}

/** A change of a setting in a part of the YAML. */
function of(part: Change["part"], path: string, kind: Change["kind"] = "conditionalAccessPolicy"): Change {
	const field = { path, before: "a", after: "b", position: at("policies/msp.yaml", 7) };
	const position = at("policies/msp.yaml", 5);
	return {
		...{ action: "update", name: "X", id: "1", before: {}, after: {}, position },
		part,
		kind,
		fields: [field],
	};
}

/** Many clients, each with an id of its own. */
function fleet(count: number, rest: (index: number) => Partial<TenantPlan>): Plan {
	return planOf(
		...Array.from({ length: count }, (_, index) => {
			const made = tenantPlan(`Client ${index + 1}`, rest(index));
			const id = `33333333-3333-4333-8333-${String(index).padStart(12, "0")}`;
			return { ...made, tenant: { ...made.tenant, id } };
		}),
	);
}

const [ranges, partA] = updates;
const drifting = [ranges, partA, deletion].flatMap((change) => (change ? [change] : []));

describe("a clean estate", () => {
	test.each<[string, Plan, boolean]>([
		["all as the files say", samples.quiet, true],
		["something differs", samples.creates, false],
		["a tenant is blocked", planOf(tenantPlan("Contoso", { status: "blocked" })), false],
		["a tenant could not be read", planOf(tenantPlan("Contoso", { status: "unreadable" })), false],
	])("%s: %#", (_, plan, clean) => {
		expect(isClean(plan)).toBe(clean);
	});

	test("is told when the issue is closed, with the run that saw it", () => {
		const closing = { plan: samples.quiet, now: "2027-01-15T09:41:22Z" };
		expect(renderDriftClosed(closing)).toBe(
			"**Clean again.** All 2 tenants are as the files say. Seen 2027-01-15 09:41 UTC.\n",
		);
		const plan = planOf(tenantPlan("Contoso"));
		const runUrl = "https://github.com/contoso/fence/actions/runs/1";
		expect(renderDriftClosed({ ...closing, plan, commit: "0123456789abcdef0123", runUrl })).toBe(
			`**Clean again.** The tenant is as the files say at commit \`0123456789ab\`. Seen 2027-01-15 09:41 UTC, by [this run](${runUrl}).\n`,
		);
	});
});

describe("the drift issue", () => {
	test("shows what differs, who did it, what is not known, and the two ways out", async () => {
		const plan = planOf(tenantPlan("Example MSP", { changes: drifting }), ...samples.mixed.tenants.slice(1));
		const found = [
			...by(alice, own, { kind: "not-found", whole: true }),
			{ tenantId: "33333333-3333-4333-8333-333333333333", attributions: [unread] },
		];
		await expect(soundIssue(plan, found).body).toMatchFileSnapshot("golden/drift.md.txt");
	});

	test.each<[string, Plan, string]>([
		["drift", msp(...drifting), "Drift: 1 of 1 tenant not as the files say"],
		[
			"everything",
			samples.mixed,
			"Drift: 2 of 4 tenants not as the files say, 1 blocked, 1 could not be read",
		],
		["nothing known", planOf(tenantPlan("Contoso", { status: "unreadable" })), "Drift: 1 could not be read"],
		["nothing", samples.quiet, "Drift: none"],
	])("has a title of counts alone: %s", (_, plan, title) => {
		expect(soundIssue(plan).title).toBe(title);
	});

	test.each<[string, Attribution, string]>([
		[
			"a person",
			alice,
			"last changed by `alice@contoso.com`<br>2027-01-14 17:02 UTC: Update conditional access policy",
		],
		["an app", app, "last changed by the app `CIPP-SAM`"],
		["Ringfence", own, "last changed by Ringfence itself (`Ringfence writer`)"],
		["nobody", nobody, "last changed by somebody whom the log does not name"],
		["an odd time", { ...alice, at: "once" }, "<br>`once`: Update"],
		["an empty log", { kind: "not-found", whole: true }, "who: not in the last 30 days' log"],
		["a long log", { kind: "not-found", whole: false }, "who: not among the latest entries of the log"],
		["no permission", unread, "who: unknown, the reader has no AuditLog.Read.All"],
	])("says who changed an object, or that it is not known: %s", (_, attribution, expected) => {
		expect(soundIssue(msp(...drifting), by(attribution)).body).toContain(expected);
	});

	test("says why it is not known once for all tenants, and which were not asked", () => {
		const { body } = soundIssue(
			planOf(...msp(...drifting).tenants, tenantPlan("Contoso", { changes: drifting })),
			by(unread),
		);
		expect(body).toContain(
			"<sub>Who changed something is not known in 1 tenant: the reader has no AuditLog.Read.All; in 1 tenant: their logs were not asked.</sub>",
		);
	});

	test("gives the fingerprint that Apply wants, and says what Apply would do", () => {
		const plan = msp(...drifting);
		const { body } = soundIssue(plan);
		expect(body).toContain(`Fingerprint of the plan: \`${plan.fingerprint}\``);
		expect(body).toContain(
			"Apply will make 3 changes in `Example MSP`. Look twice: 1 deletion, 1 block that will be enforced at once.",
		);
	});

	test("offers no revert while every tenant that differs is blocked, and no way out of nothing", () => {
		const blocked = tenantPlan("Contoso", {
			status: "blocked",
			changes: drifting,
			findings: [findings.unknownName],
		});
		expect(soundIssue(planOf(blocked)).body).toContain("**Revert:** not possible yet.");
		expect(soundIssue(planOf(tenantPlan("Contoso", { status: "unreadable" }))).body).not.toContain(
			"ways out",
		);
	});

	test.each<[string, Change, string]>([
		["a technician's setting", of("A", "state"), "`cipp.technicians.state`"],
		["what makes Part A", of("A", "grantControls.builtInControls"), "no key, it is always so"],
		["the service account", of("B", "conditions.users.includeUsers"), "`cipp.serviceAccount.user`"],
		["a trusted location", of("trusted-locations", "ipRanges", "namedLocation"), "`ipRanges`"],
		["an API client", of("C", "ipRanges", "apiClient"), "`ipRanges`, `allowFrom` or `unrestricted`"],
		["a CIPP role", of("C", "ipRanges", "cippRole"), "`ipRanges` or `allowFrom`"],
		["the MSP's access", of("D", "conditions.users.excludeUsers"), "add the policy to `skipPolicies`"],
		["any other policy", of("other", "conditions.users.excludeUsers"), "`conditions.users.excludeUsers`"],
		[
			"what is missing",
			{ ...of("other", ""), action: "create", before: null, fields: [] },
			"take the entry out",
		],
		["what should be gone", deletion, "take it out of `removed`"],
	])("says at which line and key the YAML would adopt %s", (_, change, words) => {
		const { body } = soundIssue(msp(change));
		expect(body).toMatch(
			/\[`policies\/msp\.yaml:\d+`\]\(https:\/\/github\.com\/contoso\/fence\/blob\/main\//,
		);
		expect(body).toContain(`<br>adopt: ${words} |`);
	});

	test("shows of a set what differs on either side, and of a long one the beginning", () => {
		const names = Array.from({ length: 9 }, (_, index) => `user${index}@contoso.com`);
		const path = "conditions.users.excludeUsers";
		const field = {
			path,
			before: names,
			after: ["x"],
			added: ["x"],
			removed: names,
			position: at("a.yaml", 1),
		};
		const { body } = soundIssue(msp({ ...of("other", path), fields: [field] }));
		expect(body).toContain("with `user5@contoso.com`<br>with 3 more<br>without `x` |");
		expect(body).toContain("| with `x`<br>without `user0@contoso.com`");
	});

	test("says of an API client without addresses that any address may call", () => {
		const before = { open: true, ipRanges: [] };
		const field = {
			path: "ipRanges",
			before: [],
			after: ["192.0.2.1/32"],
			added: ["192.0.2.1/32"],
			removed: [],
		};
		const fields = [{ ...field, position: at("policies/msp.yaml", 7) }];
		expect(soundIssue(msp({ ...of("C", "ipRanges", "apiClient"), before, fields })).body).toContain(
			"| IP ranges | any address | `192.0.2.1/32`<br>",
		);
	});

	test("is the same text for the same state, whatever changes from run to run", () => {
		const error = (id: string, seconds: number) => ({
			code: "service-unavailable",
			message: `Contoso (33333333-3333-4333-8333-333333333333): Graph answered 503: GET /v1.0/x, ${seconds} tries in ${seconds} s (request-id ${id}). Trace ID: ${id} Correlation ID: ${id} Timestamp: 2027-01-15 09:41:${seconds}Z`,
			hint: "Run again later.",
		});
		const at503 = (id: string, seconds: number) =>
			soundIssue(planOf(tenantPlan("Contoso", { status: "unreadable", error: error(id, seconds) }))).body;
		expect(at503("aaaa", 10)).toBe(at503("bbbb", 59));
		expect(at503("aaaa", 10)).toContain("<br>Graph answered 503: GET /v1.0/x.");
	});

	test("tells of an unreadable tenant without a reason that the reason is not known", () => {
		expect(soundIssue(planOf(tenantPlan("Contoso", { status: "unreadable" }))).body).toContain(
			"The reason is not known.",
		);
	});

	test("ends with the further section, if there is one", () => {
		const alone = soundIssue(samples.quiet, [], 65_536, "## Clients");
		expect(alone.title).toBe("Drift: the tenants are as the files say, but there is more to know");
		expect(alone.body).toMatch(
			/^<!-- ringfence-drift -->\n\n\*\*Nothing is known to differ from the files\.\*\* .*\n\n## Clients\n$/,
		);
		expect(soundIssue(msp(...drifting), [], 65_536, "## Clients\n\n- `Northwind`\n").body).toMatch(
			/\n\n## Clients\n\n- `Northwind`\n$/,
		);
		expect(soundIssue(msp(...drifting), [], 65_536, "\n").body).toMatch(/<\/sub>\n$/);
	});
});

describe("the drift issue of a large estate", () => {
	const changes = [...drifting, ...creates.slice(1, 2)];
	const everywhere = fleet(300, (index) =>
		index % 10 === 0 ? { changes, status: "blocked", findings: [findings.unknownName] } : { changes },
	);

	test("folds the tenants, with who changed them, and says first what many have in common", () => {
		const plan = fleet(300, (index) => (index % 30 === 0 ? { changes } : {}));
		const found = plan.tenants.map(({ tenant }) => ({
			tenantId: tenant.id,
			attributions: [alice, app, own, alice],
		}));
		const { body } = soundIssue(plan, found);
		expect(body).toContain("290 tenants are as the files say.");
		expect(body).toContain(
			"- in 10 tenants: policy `Block CIPP access outside trusted IPs`: state, excluded users\n",
		);
		expect(body).toContain(
			"<details><summary><b>Client 1</b>: 4 objects differ · last changed by <code>alice<wbr>&#64;contoso&#46;com</code>, the app CIPP-SAM, others</summary>",
		);
		expect(body).not.toContain("Left out");
	});

	test("fits when all 300 tenants differ: a row for each, details of the first, and what was left out", () => {
		const { body } = soundIssue(everywhere, [], 65_536, "## Clients\n\n- `Northwind`");
		expect(body).toMatch(
			/Left out: the sentences on whole objects, the values of the settings and the texts of errors, \d+ tenants' objects\. /,
		);
		for (const { tenant } of everywhere.tenants) expect(body).toContain(`| ${tenant.name} | `);
		expect(body).toContain("- `Northwind`");
		expect(body.length).toBeGreaterThan(50_000);
	});

	test("fits when none of 300 tenants could be read", () => {
		const error = { code: "permission-missing", message: "x ".repeat(300), hint: "y ".repeat(300) };
		const { body, title } = soundIssue(fleet(300, () => ({ status: "unreadable", error })));
		expect(title).toBe("Drift: 300 could not be read");
		expect(body).toContain("- Client 300 · `permission-missing`");
	});

	test.each<[string, number, string]>([
		["a little too long", 0.99, "the sentences on whole objects. "],
		["much too long", 0.4, "the values of the settings and the texts of errors. "],
		["far too long", 0.12, " tenants' objects. "],
	])("gives up in named steps what is %s", (_, share, leftOut) => {
		const plan = fleet(24, () => ({ changes }));
		const whole = soundIssue(plan).body.length;
		expect(soundIssue(plan, [], Math.floor(whole * share)).body.includes(leftOut)).toBe(true);
	});

	test("leaves out rows, unreadable tenants and the further section last, and says so", () => {
		const plan = fleet(300, (index) => (index % 2 === 0 ? { changes } : { status: "unreadable" }));
		const { body } = soundIssue(plan, [], 5_000, "z".repeat(4_000));
		expect(body).toMatch(
			/\d+ tenants that could not be read, \d+ rows of the table, \d+ tenants' objects, the clients that no file describes\. /,
		);
		expect(body).toContain(plan.fingerprint);
	});
});

describe("text from tenants in the drift issue", () => {
	const corpus = [
		"@octocat and @contoso/admins",
		"see #1, GH-2 and octo/repo#3",
		"::error file=x::y",
		"x\n::set-output name=a::b",
		"##[error]broken",
		"<script>alert(1)</script></details>",
		"<img src=x onerror=alert(1)>",
		"| a | b |\n|---|---|",
		"`code` **bold** ~~gone~~ ![x](https://evil.example/x.png)",
		"[click](javascript:alert(1))",
		"\u202egnp.exe \u2066hidden\u2069 zero\u200bwidth",
		"https://evil.example www.evil.example",
		"<!-- ringfence-drift -->",
		"```\n> [!CAUTION]\n# Heading",
		"0123456789abcdef0123456789abcdef01234567",
		"",
	];

	function poisoned(text: string) {
		const whole = tenantPlan("Contoso", {
			changes: [
				{ ...deletion, name: text },
				...updates.map((one) => ({ ...one, name: text, position: at(text, 3) })),
				of("other", text),
			],
			names: Object.fromEntries(Object.keys(samples.mixed.tenants[0]?.names ?? {}).map((id) => [id, text])),
		});
		const blocked = tenantPlan("Fabrikam", {
			status: "blocked",
			findings: [{ ...findings.unknownName, subject: text, message: text, fix: text, position: at(text, 1) }],
		});
		const unreadable = tenantPlan("Northwind", {
			status: "unreadable",
			error: { code: text, message: text, hint: text },
		});
		const tenants = [whole, blocked, unreadable].map((one, index) => ({
			...one,
			tenant: { ...one.tenant, name: text, id: `${index}` },
		}));
		const actor = { kind: "user", name: text } as const;
		const attributions: Attribution[] = [
			{ ...alice, actor, activity: text, at: text },
			{ ...alice, actor: { kind: "app", name: text } },
			{ ...own, actor },
			{ kind: "unknown", reason: text },
		];
		return { plan: planOf(...tenants), found: [{ tenantId: "0", attributions }] };
	}

	test.each(corpus)("stays text: %j", (text) => {
		const { plan, found } = poisoned(text);
		for (const limit of [65_536, 9_000, 4_000]) {
			const { body, title } = soundIssue(plan, found, limit);
			expect(body.split("\n").filter((line) => line.startsWith("<!--"))).toHaveLength(1);
			expect(body).not.toMatch(/^\s*::|##\[/m);
			expect(title).toBe("Drift: 1 of 3 tenants not as the files say, 1 blocked, 1 could not be read");
		}
	});

	test("stays text in folded tenants too", () => {
		const { plan, found } = poisoned(corpus.join(" "));
		const many = planOf(...Array.from({ length: 4 }, () => plan.tenants).flat());
		soundIssue(many, found);
	});

	test("stays text, whatever it is", () => {
		fc.assert(
			fc.property(hostileText(), (text) => {
				const { plan, found } = poisoned(text);
				soundIssue(plan, found);
			}),
			{ numRuns: 40 },
		);
	});
});
