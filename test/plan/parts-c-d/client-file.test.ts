import { describe, expect, it } from "vitest";
import { matchSkips } from "../../../src/plan/skips.ts";
import { guid } from "../../support/example-msp.ts";
import { applied } from "../../support/graph-model.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { clientTenant, lineOf, writtenPolicy } from "../../support/msp-yaml.ts";
import { checksOf, contoso, gdapYaml, guests, msp, notesOf, planContoso } from "./contoso.ts";

const other = guid(71);

const written = `displayName: Written
state: enabledForReportingButNotEnforced
conditions: { users: { includeUsers: [All] }, applications: { includeApplications: [All] } }
grantControls: { operator: OR, builtInControls: [mfa] }`;

describe("skipPolicies", () => {
	const twins = [livePolicy("Twin", { id: guid(90) }), livePolicy("Twin", { id: guid(91) })];

	it("leaves a policy that it names, with the reason", () => {
		const yaml = gdapYaml('skipPolicies: [{ policy: Policy, reason: "Phones, never CIPP." }]');
		const plan = planContoso(yaml, contoso([livePolicy("Policy")]));
		expect([plan.status, plan.changes]).toEqual(["ready", []]);
		expect(notesOf(plan)).toEqual({ Policy: "skipped: Phones, never CIPP." });
	});

	it("tells two policies of one name apart by id, in any case", () => {
		const id = "ABCDEF00-0000-4000-8000-000000000090";
		const live = [livePolicy("Twin", { id: id.toLowerCase() }), livePolicy("Twin", { id: guid(91) })];
		const yaml = gdapYaml(`skipPolicies: [{ policy: Twin, id: ${id}, reason: Phones. }]`);
		expect(planContoso(yaml, contoso(live)).changes.map((change) => change.id)).toEqual([guid(91)]);
	});

	it("skips none of two policies of one name where no id is given, and names both", () => {
		const yaml = gdapYaml("skipPolicies:", "  - { policy: Twin, reason: Phones. } # here");
		const plan = planContoso(yaml, contoso(twins));
		expect(plan.changes.map(({ id }) => id)).toEqual([guid(90), guid(91)]);
		expect(plan.status).toBe("blocked");
		expect(plan.findings).toMatchObject([
			{
				check: "ambiguous-name",
				subject: "Twin",
				message: `Contoso has 2 policies named "Twin", so that none of them is skipped: ${guid(90)}, ${guid(91)}.`,
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});

	it("leaves both where each is named with its id", () => {
		const skips = twins.map(({ id }) => `{ policy: Twin, id: ${id}, reason: Phones. }`);
		const plan = planContoso(gdapYaml(`skipPolicies: [${skips.join(", ")}]`), contoso(twins));
		expect([plan.status, plan.changes]).toEqual(["ready", []]);
	});

	it("tells a policy that the file writes from another of its name", () => {
		const pinned = `id: ${guid(90)}\n${written.replace("Written", "Twin")}`;
		const skipped = (skip: string) => planContoso(gdapYaml(skip, writtenPolicy(pinned)), contoso(twins));
		const excluding = (skip: string) =>
			skipped(skip)
				.changes.filter(({ after }) => JSON.stringify(after).includes(msp))
				.map(({ id }) => id);
		expect(excluding(`skipPolicies: [{ policy: Twin, id: ${guid(91)}, reason: Phones. }]`)).toEqual([
			guid(90),
		]);
		expect(excluding(`skipPolicies: [{ policy: Twin, id: ${guid(90)}, reason: Phones. }]`)).toEqual([
			guid(91),
		]);
		expect(checksOf(skipped("skipPolicies: [{ policy: Twin, reason: Phones. }]"))).toEqual([
			"ambiguous-name: error",
			"mfa-weakened: warning",
		]);
	});

	it("says which one is still to be created", () => {
		const pinned = `${written.replace("Written", "Twin")}\nrenamedFrom: Old`;
		const created = { ...clientTenant(gdapYaml("skipPolicies: [{ policy: Twin, reason: Phones. }]")) };
		const entry = clientTenant(gdapYaml(writtenPolicy(pinned))).policies[0];
		if (!entry) throw new Error("no policy");
		const { findings } = matchSkips(created, [{ desired: entry, live: undefined }], [twins[0] ?? {}]);
		expect(findings[0]?.message).toContain(`${guid(90)}, one that is still to be created.`);
	});

	it("is not called unknown where its entry could not be told apart, which is said once", () => {
		const yaml = gdapYaml(
			"skipPolicies: [{ policy: Twin, reason: Phones. }]",
			writtenPolicy(written.replace("Written", "Twin")),
		);
		expect(checksOf(planContoso(yaml, contoso(twins)))).toEqual(["ambiguous-name: error"]);
	});

	it("names a policy that excludes the MSP all the same", () => {
		const users = {
			includeUsers: ["All"],
			excludeGuestsOrExternalUsers: guests("serviceProvider", { membershipKind: "all" }),
		};
		const yaml = gdapYaml("skipPolicies: [{ policy: Policy, reason: Phones. }]");
		expect(notesOf(planContoso(yaml, contoso([livePolicy("Policy", { users })])))).toEqual({
			Policy: "excludes the MSP already, though skipped: Phones.",
		});
	});

	it.each([
		["a name", "{ policy: Polcy, reason: Phones. }"],
		["an id", `{ policy: Twin, id: ${guid(99)}, reason: Phones. }`],
	])("blocks the tenant at the line of %s that it does not have", (_, skip) => {
		const yaml = gdapYaml("skipPolicies:", `  - ${skip}`);
		const plan = planContoso(yaml, contoso(twins));
		expect(plan.findings).toMatchObject([
			{ check: "unknown-name", severity: "error", position: { line: lineOf(yaml, "- {") } },
		]);
		expect(plan.status).toBe("blocked");
	});

	it("may name a policy that the file writes: that one then goes without the exclusion", () => {
		const yaml = gdapYaml("skipPolicies: [{ policy: Written, reason: Phones. }]", writtenPolicy(written));
		const plan = planContoso(yaml, contoso([]));
		expect(plan.status).toBe("ready");
		expect(plan.changes[0]?.after).toMatchObject({
			conditions: { users: { excludeGuestsOrExternalUsers: null } },
		});
	});
});

describe("a policy that a client's file writes", () => {
	const users = {
		excludeGuestsOrExternalUsers: guests("serviceProvider", { membershipKind: "enumerated", members: [msp] }),
	};

	it("is created with the exclusion, like any other", () => {
		const plan = planContoso(gdapYaml(writtenPolicy(written)), contoso([]));
		expect(plan.changes).toMatchObject([
			{ action: "create", part: "other", after: { conditions: { users } } },
		]);
		expect(plan.status).toBe("ready");
	});

	it("has nothing left to do once it was created so", () => {
		const yaml = gdapYaml(writtenPolicy(written));
		expect(planContoso(yaml, applied(contoso([]), planContoso(yaml, contoso([])))).changes).toEqual([]);
	});

	it("may write the exclusion itself, or be off", () => {
		const self = written.replace(
			"includeUsers: [All]",
			`includeUsers: [All], excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: serviceProvider, externalTenants: { membershipKind: all } }`,
		);
		const off = written.replace("enabledForReportingButNotEnforced", "disabled");
		for (const [policy, expected] of [
			[self, guests("serviceProvider", { membershipKind: "all" })],
			[off, null],
		] as const) {
			const { changes } = planContoso(gdapYaml(writtenPolicy(policy)), contoso([]));
			expect(changes[0]?.after).toMatchObject({
				conditions: { users: { excludeGuestsOrExternalUsers: expected } },
			});
		}
	});

	it("stops where its own exclusion would widen", () => {
		const narrow = written.replace(
			"includeUsers: [All]",
			`includeUsers: [All], excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: serviceProvider, externalTenants: { membershipKind: enumerated, members: [${other}] } }`,
		);
		expect(checksOf(planContoso(gdapYaml(writtenPolicy(narrow)), contoso([])))).toEqual([]);
		const wide = narrow.replace(
			"guestOrExternalUserTypes: serviceProvider",
			"guestOrExternalUserTypes: internalGuest",
		);
		const plan = planContoso(gdapYaml(writtenPolicy(wide)), contoso([]));
		expect(plan.findings).toMatchObject([{ check: "exclusion-widens", subject: "Written" }]);
		expect(plan.status).toBe("blocked");
	});
});
