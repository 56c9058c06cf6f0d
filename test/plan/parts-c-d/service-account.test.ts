import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json.ts";
import { resolveAccess } from "../../../src/plan/exclusions.ts";
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
		const plan = planContoso(directYaml(), contoso([livePolicy("Policy", { users })]));
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

	it("because it is the account's own stays as it is: that is its MFA", () => {
		const own = livePolicy("CIPP MFA", { users: { includeUsers: [account] } });
		const plan = planContoso(directYaml(), contoso([own]));
		expect(plan.changes).toEqual([]);
		expect(notesOf(plan)).toEqual({ "CIPP MFA": "the CIPP service account's own policy" });
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
