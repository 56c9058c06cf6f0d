import { describe, expect, it } from "vitest";
import { isJsonObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import type { Change } from "../../src/plan/plan.ts";
import { canonicalPolicy } from "../../src/plan/policy-shape.ts";
import { writeBody } from "../../src/plan/write-body.ts";
import { guid } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";

const position = { file: "policies/msp.yaml", line: 1, column: 1 };
const nothingCreated = new Map<string, string>();

function change(after: JsonObject | null, before: JsonObject | null = null): Change {
	const action = before ? "update" : "create";
	return {
		...{ action, kind: "conditionalAccessPolicy", part: "other", name: "Policy", id: null },
		...{ before, after, fields: [], position },
	};
}

const body = (settings: Parameters<typeof livePolicy>[1], created = nothingCreated) =>
	writeBody(change(canonicalPolicy(livePolicy("Policy", settings))), created);
const conditions = (written: JsonObject) => objectAt(written, "conditions");
const users = (written: JsonObject) => objectAt(conditions(written), "users");

describe("what is written of a policy", () => {
	it("says null and [] for all that it does not have, and nothing that is read-only", () => {
		const written = body({});
		expect(Object.keys(written).sort()).toEqual([
			"conditions",
			"displayName",
			"grantControls",
			"sessionControls",
			"state",
		]);
		expect(conditions(written)).toMatchObject({
			clientApplications: null,
			platforms: null,
			locations: null,
			devices: null,
			authenticationFlows: null,
			insiderRiskLevels: null,
			signInRiskLevels: [],
		});
		expect(users(written)).toMatchObject({ excludeUsers: [], includeGuestsOrExternalUsers: null });
		expect(written).toMatchObject({ grantControls: { authenticationStrength: null }, sessionControls: null });
	});

	it("names locations that were created since by their ids, and leaves every other text as it is", () => {
		const locations = { includeLocations: ["All"], excludeLocations: ["namedLocation:Office", guid(1)] };
		const policy = canonicalPolicy(livePolicy("namedLocation:Office", { locations }));
		const created = new Map([
			["Office", guid(2)],
			["Other", guid(3)],
		]);
		const written = writeBody(change(policy), created);
		expect(conditions(written)["locations"]).toEqual({
			includeLocations: ["All"],
			excludeLocations: [guid(1), guid(2)],
		});
		expect(written["displayName"]).toBe("namedLocation:Office");
	});

	it.each([
		["enumerated", { membershipKind: "enumerated", members: [guid(1)] }, "Enumerated"],
		["all", { membershipKind: "all" }, "All"],
	])("gives external tenants the type of their kind: %s", (_, externalTenants, type) => {
		const guests = { guestOrExternalUserTypes: "serviceProvider", externalTenants };
		const written = body({
			users: { includeGuestsOrExternalUsers: guests, excludeGuestsOrExternalUsers: guests },
		});
		const typed = {
			guestOrExternalUserTypes: "serviceProvider",
			externalTenants: {
				"@odata.type": `#microsoft.graph.conditionalAccess${type}ExternalTenants`,
				...externalTenants,
			},
		};
		expect(users(written)["includeGuestsOrExternalUsers"]).toEqual(typed);
		expect(users(written)["excludeGuestsOrExternalUsers"]).toEqual(typed);
	});
});

describe("session controls beside a sign-in frequency", () => {
	const everyTime = { signInFrequency: { isEnabled: true, frequencyInterval: "everyTime" } };
	const timeBased = { signInFrequency: { isEnabled: true, type: "hours", value: 4 } };
	const keys = (after: Json, before: Json | undefined) => {
		const policy = (sessionControls: Json) => canonicalPolicy({ ...livePolicy("Policy"), sessionControls });
		const written = writeBody(
			change(policy(after), before === undefined ? null : policy(before)),
			nothingCreated,
		);
		const session = written["sessionControls"] ?? null;
		return isJsonObject(session) ? Object.keys(session).sort() : session;
	};
	const always = ["cloudAppSecurity", "persistentBrowser", "secureSignInSession", "signInFrequency"];
	const all = [...always, "applicationEnforcedRestrictions", "disableResilienceDefaults"].sort();

	it.each([
		["of every time do not mention what Graph refuses", everyTime, undefined, always],
		["of every time, as before, do not either", everyTime, everyTime, always],
		["that is time-based are all written", timeBased, everyTime, all],
		[
			"of every time clear what the policy holds",
			everyTime,
			{ ...timeBased, disableResilienceDefaults: true },
			[...always, "disableResilienceDefaults"].sort(),
		],
		[
			"of every time are written where the file insists, so that Graph says why not",
			{ ...everyTime, applicationEnforcedRestrictions: { isEnabled: true } },
			undefined,
			[...always, "applicationEnforcedRestrictions"].sort(),
		],
		["that is gone are null", null, everyTime, null],
	])("%s", (_, after, before, expected) => {
		expect(keys(after, before)).toEqual(expected);
	});
});

describe("what is written", () => {
	it("of a named location is its canonical form", () => {
		const after = { displayName: "namedLocation:Office", ipRanges: [] };
		expect(writeBody({ ...change(after), kind: "namedLocation" }, new Map([["Office", guid(1)]]))).toEqual(
			after,
		);
	});

	it("of a deletion is nothing", () => {
		expect(writeBody({ ...change(null), action: "delete" }, nothingCreated)).toEqual({});
	});
});
