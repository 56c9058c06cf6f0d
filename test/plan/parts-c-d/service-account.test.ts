import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json.ts";
import { resolveAccess } from "../../../src/plan/exclusions.ts";
import type { ObservedTenant } from "../../../src/plan/observed.ts";
import { writeBody } from "../../../src/plan/write-body.ts";
import { guid } from "../../support/example-msp.ts";
import { applied } from "../../support/graph-model.ts";
import { livePolicy } from "../../support/live-policy.ts";
import { clientTenant, lineOf, writtenPolicy } from "../../support/msp-yaml.ts";
import {
	checksOf,
	contoso,
	contosoIds,
	directYaml,
	everyTenant,
	guests,
	notesOf,
	planContoso,
} from "./contoso.ts";

const { account, cippGroup } = contosoIds;
const everyone = { includeUsers: ["All"] };

type Settings = NonNullable<Parameters<typeof livePolicy>[1]>;
const strength = { operator: "OR", authenticationStrength: { id: "00000000-0000-0000-0000-000000000002" } };
const ownMfa = (settings: Settings = {}) =>
	livePolicy("CIPP MFA", { id: guid(701), users: { includeUsers: [account] }, ...settings });

describe("a policy of a tenant that CIPP signs in to with an account", () => {
	it.each<[string, JsonObject, readonly string[]]>([
		["nobody yet", everyone, [account]],
		["others", { ...everyone, excludeUsers: [guid(84), guid(999)] }, [account, guid(84), guid(999)].sort()],
		[
			"guests, who stay excluded",
			{ ...everyone, excludeGuestsOrExternalUsers: guests("internalGuest", everyTenant) },
			[account],
		],
	])("is sent the account beside %s, and nothing else", (_, users, excludeUsers) => {
		const plan = planContoso(directYaml(), contoso([livePolicy("Policy", { users }), ownMfa()]));
		expect(plan.changes.map((change) => writeBody(change, new Map()))).toEqual([
			{ conditions: { users: { excludeUsers } } },
		]);
		expect([plan.status, checksOf(plan)]).toEqual(["ready", []]);
		expect(plan.names).toEqual(expect.objectContaining({ [account]: "cipp@contoso.com" }));
	});

	it("keeps the old keyword in its list, which would otherwise end the exclusion of guests", () => {
		const live = {
			...livePolicy("Policy"),
			conditions: { users: { ...everyone, excludeUsers: ["GuestsOrExternalUsers"] } },
		};
		const observed = contoso([live]);
		const [change] = planContoso(directYaml(), observed).changes;
		expect(change?.fields).toMatchObject([
			{ path: "conditions.users.excludeUsers", added: [account], removed: [] },
		]);
		expect(change && writeBody(change, new Map())).toEqual({
			conditions: { users: { excludeUsers: [account, "GuestsOrExternalUsers"] } },
		});
	});

	it("has nothing left to do once it was applied", () => {
		const observed = contoso([livePolicy("Policy", { users: { ...everyone, excludeUsers: [guid(84)] } })]);
		expect(planContoso(directYaml(), applied(observed, planContoso(directYaml(), observed))).changes).toEqual(
			[],
		);
	});
});

describe("a policy that leaves the account alone already", () => {
	it.each<[string, JsonObject]>([
		["itself", { excludeUsers: [account.toUpperCase()] }],
		["a group that it is in", { excludeGroups: [cippGroup] }],
		["a role that it has", { excludeRoles: [guid(321)] }],
	])("by excluding %s is not touched", (_, exclusion) => {
		const live = livePolicy("Policy", { users: { ...everyone, ...exclusion } });
		const observed = contoso([live], { groups: [cippGroup], roles: [guid(321)] });
		const plan = planContoso(directYaml(), observed);
		expect(plan.changes).toEqual([]);
		expect(notesOf(plan)).toEqual({ Policy: "excludes the CIPP service account already" });
	});

	it.each<[string, Settings]>([
		["asks for MFA", {}],
		["asks for an authentication strength", { grantControls: strength }],
		[
			"asks for MFA and more",
			{ grantControls: { operator: "AND", builtInControls: ["mfa", "compliantDevice"] } },
		],
		["asks for MFA for one application", { applications: { includeApplications: [guid(31)] } }],
	])("because it is the account's own and %s stays as it is", (_, settings) => {
		const plan = planContoso(directYaml(), contoso([ownMfa(settings)]));
		expect(plan.changes).toEqual([]);
		expect(notesOf(plan)).toEqual({ "CIPP MFA": "the CIPP service account's own policy" });
	});

	it.each<[string, Settings]>([
		["blocks", { grantControls: { operator: "OR", builtInControls: ["block"] } }],
		[
			"lets a managed device do instead of MFA",
			{ grantControls: { operator: "OR", builtInControls: ["mfa", "compliantDevice"] } },
		],
		["demands a managed device", { grantControls: { operator: "OR", builtInControls: ["compliantDevice"] } }],
		[
			"sets a session alone",
			{ grantControls: {}, sessionControls: { persistentBrowser: { isEnabled: true, mode: "never" } } },
		],
		["holds in some places", { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } }],
		["names somebody else too", { users: { includeUsers: [account, guid(84)] } }],
		["names a group too", { users: { includeUsers: [account], includeGroups: [guid(85)] } }],
		["names a role too", { users: { includeUsers: [account], includeRoles: [guid(86)] } }],
		[
			"names guests too",
			{
				users: {
					includeUsers: [account],
					includeGuestsOrExternalUsers: guests("internalGuest", everyTenant),
				},
			},
		],
	])("does not count as its own where it %s: it is excluded like from any other", (_, settings) => {
		const plan = planContoso(directYaml(), contoso([ownMfa(settings)]));
		expect(plan.changes.map((change) => writeBody(change, new Map()))).toEqual([
			{ conditions: { users: { excludeUsers: [account] } } },
		]);
		expect(checksOf(plan)).toEqual(["service-account-without-mfa: error"]);
	});

	it("because it is off is listed", () => {
		const plan = planContoso(directYaml(), contoso([livePolicy("Policy", { state: "disabled" })]));
		expect(notesOf(plan)).toEqual({
			Policy: "off: the CIPP service account is excluded once it is turned on",
		});
	});

	it("does not become readable, or unreadable, by a list of tenants that is not touched", () => {
		const users = {
			...everyone,
			excludeGuestsOrExternalUsers: guests("serviceProvider", { membershipKind: "unknownFutureValue" }),
		};
		const plan = planContoso(directYaml(), contoso([livePolicy("Policy", { users })]));
		expect(plan.changes.map((change) => writeBody(change, new Map()))).toEqual([
			{ conditions: { users: { excludeUsers: [account] } } },
		]);
	});
});

describe("a policy that the file of such a tenant writes", () => {
	const written = `displayName: Written
state: enabledForReportingButNotEnforced
conditions: { users: { includeUsers: [All], excludeUsers: [emergency@contoso.com] }, applications: { includeApplications: [All] } }
grantControls: { operator: OR, builtInControls: [mfa] }`;

	it("gets the account beside whom it excludes itself", () => {
		const plan = planContoso(directYaml(writtenPolicy(written)), contoso([]));
		const excludeUsers = [account, contosoIds.breakGlass];
		expect(plan.changes[0]?.after).toMatchObject({ conditions: { users: { excludeUsers } } });
	});
});

describe("a service account that nothing would ask for MFA", () => {
	const without = (
		policies: readonly JsonObject[],
		yaml = directYaml(),
		rest: Partial<ObservedTenant> = {},
	) =>
		planContoso(yaml, { ...contoso(policies), ...rest }).findings.filter(
			({ check }) => check === "service-account-without-mfa",
		);
	const message =
		"No policy of Contoso would require MFA of the CIPP service account CIPP@contoso.com at every sign-in.";

	it("stops the tenant at its line, also where the plan takes the last such policy away", () => {
		for (const policies of [[], [livePolicy("MFA for all")]]) {
			expect(without(policies)).toMatchObject([
				{ severity: "error", subject: "CIPP@contoso.com", message, position: { line: 3 } },
			]);
		}
	});

	it.each<[string, Settings]>([
		["is off", { state: "disabled" }],
		["is for one application", { applications: { includeApplications: [guid(31)] } }],
		[
			"makes an exception for an application",
			{ applications: { includeApplications: ["All"], excludeApplications: [guid(31)] } },
		],
		["is for some clients", { conditions: { clientAppTypes: ["browser"] } }],
	])("has no use for a policy of its own that %s", (_, settings) => {
		expect(without([ownMfa(settings)])).toMatchObject([{ message }]);
	});

	it("is told which policy would ask, were it not report-only", () => {
		const state = "enabledForReportingButNotEnforced";
		expect(without([ownMfa({ state })])).toMatchObject([
			{ message: `${message} Report-only does not: "CIPP MFA".` },
		]);
	});

	it("is in order with a policy of its own, in the tenant or in the file, or with a skipped one", () => {
		const own = `displayName: CIPP MFA
state: enabled
conditions: { users: { includeUsers: [cipp@contoso.com] }, applications: { includeApplications: [All] } }
grantControls: { operator: OR, builtInControls: [mfa] }`;
		const skip = "skipPolicies: [{ policy: MFA for all, reason: It is the account's MFA. }]";
		expect(without([ownMfa()])).toEqual([]);
		expect(without([], directYaml(writtenPolicy(own)))).toEqual([]);
		expect(without([livePolicy("MFA for all")], directYaml(skip))).toEqual([]);
	});

	it("is asked by security defaults, beside which no policy is on", () => {
		expect(without([], directYaml(), { securityDefaultsEnabled: true })).toEqual([]);
	});

	it("may be accepted, with a reason and an end", () => {
		const accept = `accept: [{ check: service-account-without-mfa, for: CIPP@contoso.com, reason: Duo asks., until: "2027-01-31" }]`;
		expect(planContoso(directYaml(accept), contoso([])).status).toBe("ready");
	});
});

describe("a service account that the tenant does not have", () => {
	it("blocks the tenant at its line, and nothing is planned for its policies", () => {
		const yaml = directYaml().replace("CIPP@contoso.com", "nobody@contoso.com # here");
		const plan = planContoso(yaml, contoso([livePolicy("Policy")]));
		expect([plan.status, plan.changes, notesOf(plan)]).toEqual(["blocked", [], { Policy: undefined }]);
		expect(plan.findings).toMatchObject([
			{
				check: "unknown-name",
				message: 'Contoso has no user "nobody@contoso.com", so that nothing can be excluded for CIPP.',
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});

	it("is missing as well where the file names none, which its schema refuses", () => {
		const desired = { ...clientTenant(directYaml()), serviceAccount: undefined };
		const { access, findings } = resolveAccess(desired, contoso([]));
		expect(access).toBeUndefined();
		expect(findings).toMatchObject([{ check: "unknown-name", position: desired.position }]);
	});
});
