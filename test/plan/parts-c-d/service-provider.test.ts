import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json.ts";
import { writeBody } from "../../../src/plan/write-body.ts";
import { guid } from "../../support/example-msp.ts";
import { applied } from "../../support/graph-model.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { lineOf } from "../../support/msp-yaml.ts";
import {
	checksOf,
	contoso,
	everyTenant,
	gdapYaml,
	guests,
	msp,
	notesOf,
	planContoso,
	tenantsOf,
} from "./contoso.ts";

const other = guid(71);
const everyone = { includeUsers: ["All"] };
const excluding = (guest: JsonObject) => ({ ...everyone, excludeGuestsOrExternalUsers: guest });
const onlyMsp = guests("serviceProvider", tenantsOf(msp));

/** The exclusion of external users that a plan would send; undefined where it changes nothing. */
function sent(users: JsonObject, settings: Parameters<typeof livePolicy>[1] = {}) {
	const [change] = planContoso(gdapYaml(), contoso([livePolicy("Policy", { ...settings, users })])).changes;
	return change && writeBody(change, new Map());
}

const bodyWith = (exclusion: JsonObject) => ({
	conditions: { users: { excludeGuestsOrExternalUsers: exclusion } },
});

describe("a policy of a client tenant that lets the MSP through", () => {
	it.each<[string, JsonObject]>([
		["all users", everyone],
		["a group", { includeGroups: [guid(81)] }],
		["a role", { includeRoles: [guid(82)] }],
		["one user", { includeUsers: [guid(83)] }],
		["guests by the old keyword", { includeUsers: ["GuestsOrExternalUsers"] }],
		["guests by the object", { includeGuestsOrExternalUsers: guests("serviceProvider", everyTenant) }],
	])("is sent the exclusion and nothing else, when it applies to %s", (_, users) => {
		expect(sent(users)).toEqual(bodyWith(onlyMsp));
	});

	it.each(["enabled", "enabledForReportingButNotEnforced", "aStateNobodyKnows"])(
		"is changed while %s",
		(state) => {
			expect(sent(everyone, { state })).toEqual(bodyWith(onlyMsp));
		},
	);

	it("keeps what it excludes already, and gains the MSP alone", () => {
		const exclusion = { ...everyone, excludeUsers: [guid(84)], excludeGroups: [guid(85)] };
		expect(sent(exclusion)).toEqual(bodyWith(onlyMsp));
	});

	it("keeps properties that nobody knows, because they are not mentioned", () => {
		const live = livePolicy("Policy");
		const strange = {
			...live,
			agentContext: { mode: "all" },
			conditions: { ...Object(live["conditions"]), agents: { filter: "x" } },
		};
		const observed = contoso([strange]);
		const plan = planContoso(gdapYaml(), observed);
		expect(plan.changes.map((change) => writeBody(change, new Map()))).toEqual([bodyWith(onlyMsp)]);
		expect(checksOf(plan)).toEqual([]);
		expect(applied(observed, plan).policies).toHaveLength(1);
	});

	it("is Microsoft's own: exclusions are among what may change there", () => {
		const name = "Microsoft-managed: Block legacy authentication";
		const plan = planContoso(gdapYaml(), contoso([livePolicy(name)]));
		expect(plan.changes).toMatchObject([{ name, part: "D", action: "update" }]);
		expect([plan.status, checksOf(plan)]).toEqual(["ready", []]);
	});

	it("shows where in the file it comes from, and the one field that differs", () => {
		const yaml = gdapYaml();
		const plan = planContoso(yaml, contoso([livePolicy("Policy", { id: guid(90) })]));
		const position = { line: lineOf(yaml, "cippAccess") };
		expect(plan.changes).toMatchObject([
			{
				id: guid(90),
				kind: "conditionalAccessPolicy",
				position,
				fields: [{ path: "conditions.users.excludeGuestsOrExternalUsers", before: null, position }],
			},
		]);
		expect(plan.names).toMatchObject({ [msp]: "Example MSP" });
	});

	it("that is added later is found by the next plan", () => {
		const first = contoso([livePolicy("Policy", { id: guid(90) })]);
		const settled = applied(first, planContoso(gdapYaml(), first));
		expect(planContoso(gdapYaml(), settled).changes).toEqual([]);
		const later = { ...settled, policies: [...settled.policies, livePolicy("New", { id: guid(91) })] };
		expect(planContoso(gdapYaml(), later).changes.map(({ name }) => name)).toEqual(["New"]);
	});
});

describe("a policy that excludes the MSP already", () => {
	it.each<[string, JsonObject]>([
		["by the old keyword", { ...everyone, excludeUsers: ["GuestsOrExternalUsers"] }],
		["by name", excluding(onlyMsp)],
		["by a name in capitals", excluding(guests("serviceProvider", tenantsOf(msp.toUpperCase())))],
		[
			"among other kinds and tenants",
			excluding(guests("b2bCollaborationGuest, serviceProvider", tenantsOf(other, msp))),
		],
		["as one of every tenant", excluding(guests("serviceProvider", everyTenant))],
		["as one of every tenant, which Graph may leave out", excluding(guests("serviceProvider", null))],
	])("%s is left as it is, with a note, on or off", (_, users) => {
		const plan = planContoso(gdapYaml(), contoso([livePolicy("Policy", { users })]));
		expect([plan.changes, checksOf(plan)]).toEqual([[], []]);
		expect(notesOf(plan)).toEqual({ Policy: "excludes the MSP already" });
		const off = planContoso(gdapYaml(), contoso([livePolicy("Policy", { users, state: "disabled" })]));
		expect([off.changes, notesOf(off)]).toEqual([[], { Policy: "excludes the MSP already" }]);
	});
});

describe("a policy that cannot have the exclusion", () => {
	const workload = {
		users: { includeUsers: ["None"] },
		conditions: { clientApplications: { includeServicePrincipals: ["ServicePrincipalsInMyTenant"] } },
	};

	it.each<[string, Parameters<typeof livePolicy>[1], string]>([
		["is off", { state: "disabled" }, "off: the MSP is excluded once it is turned on"],
		["is for workload identities", workload, "not about users"],
		["is for nobody", { users: { includeUsers: [] } }, "not about users"],
	])("because it %s is listed and not touched", (_, settings, note) => {
		const plan = planContoso(gdapYaml(), contoso([livePolicy("Policy", settings)]));
		expect([plan.status, plan.changes]).toEqual(["ready", []]);
		expect(notesOf(plan)).toEqual({ Policy: note });
	});

	it("is listed among removals: it goes, and nothing is written to it before", () => {
		const plan = planContoso(gdapYaml("removed: [{ policy: Old }]"), contoso([livePolicy("Old")]));
		expect(plan.changes).toMatchObject([{ action: "delete", name: "Old" }]);
	});
});

describe("a policy that v1.0 cannot show", () => {
	const bare = (conditions: JsonObject, state = "enabled") => ({
		id: guid(90),
		displayName: "Agents",
		state,
		conditions,
	});

	it.each<[string, JsonObject]>([
		["no users", {}],
		["users and workload identities that are null", { users: null, clientApplications: null }],
		[
			"a kind of tenant list that nobody knows",
			{ users: excluding(guests("serviceProvider", { membershipKind: "unknownFutureValue" })) },
		],
	])("with %s blocks the tenant: nobody knows what it does", (_, conditions) => {
		const plan = planContoso(gdapYaml(), contoso([bare(conditions)]));
		expect([plan.status, plan.changes]).toEqual(["blocked", []]);
		expect(plan.findings).toMatchObject([
			{ check: "unreadable-policy", subject: "Agents", message: expect.stringContaining("Contoso") },
		]);
	});

	it("is called by its id when not even a name is there", () => {
		const [found] = planContoso(gdapYaml(), contoso([{ id: guid(90), state: "enabled" }])).findings;
		expect(found).toMatchObject({ check: "unreadable-policy", subject: guid(90) });
	});

	it("is left alone while it is off, and when it is skipped", () => {
		const off = planContoso(gdapYaml(), contoso([bare({}, "disabled")]));
		expect([off.status, notesOf(off)]).toEqual(["ready", { Agents: "off, and not readable with v1.0" }]);
		const skip = "skipPolicies: [{ policy: Agents, reason: Not about people. }]";
		const skipped = planContoso(gdapYaml(skip), contoso([bare({})]));
		expect([skipped.status, notesOf(skipped)]).toEqual(["ready", { Agents: "skipped: Not about people." }]);
	});
});

describe("an exclusion that would widen", () => {
	const mixed = guests("b2bCollaborationGuest,serviceProvider", tenantsOf(other));
	const observed = contoso([livePolicy("Policy", { users: excluding(mixed) })]);
	const accept = (until: string) =>
		`accept: [{ check: exclusion-widens, for: Policy, reason: Nobody there has guests., until: "${until}" }]`;

	it("stops the tenant, says who else would be excluded, and shows the change all the same", () => {
		const plan = planContoso(gdapYaml(), observed);
		expect(plan.status).toBe("blocked");
		expect(plan.findings).toMatchObject([
			{
				check: "exclusion-widens",
				severity: "error",
				subject: "Policy",
				message: expect.stringContaining(`would also exclude B2B collaboration guests of Example MSP: `),
				fix: expect.stringContaining("skipPolicies"),
			},
		]);
		expect(plan.changes).toHaveLength(1);
	});

	it("goes ahead while it is accepted, and stops again on the day after", () => {
		const yaml = gdapYaml(accept("2026-11-23"));
		const plan = planContoso(yaml, observed, "2026-11-23");
		expect(plan.status).toBe("ready");
		expect(plan.findings).toMatchObject([
			{ acceptance: { reason: "Nobody there has guests.", until: "2026-11-23", expired: false } },
		]);
		expect(planContoso(yaml, observed, "2026-11-24")).toMatchObject({
			status: "blocked",
			findings: [
				{ check: "exclusion-widens", acceptance: { expired: true } },
				{ check: "acceptance-idle", message: expect.stringContaining("ended on 2026-11-23") },
			],
		});
	});

	it("is settled once it was accepted and applied: what is left is the acceptance, with nothing to accept", () => {
		const yaml = gdapYaml(accept("2027-01-31"));
		const settled = planContoso(yaml, applied(observed, planContoso(yaml, observed)));
		expect([settled.changes, settled.status]).toEqual([[], "ready"]);
		expect(settled.findings).toMatchObject([
			{ check: "acceptance-idle", severity: "warning", subject: "Policy" },
		]);
	});
});
