import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/json.ts";
import { objectAt, textAt, textsAt, valueAt } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { Tenant } from "../../src/sandbox/state/tenant.ts";
import { type Answer, calmSandbox, type Graph, graphOf, messageOf, valuesOf } from "./client.ts";
import { MSP } from "./estate.ts";

const POLICIES = "/identity/conditionalAccess/policies";

let sandbox: Sandbox;
let graph: Graph;
let tenant: Tenant;
beforeAll(async () => {
	sandbox = await calmSandbox();
	graph = await graphOf(sandbox);
	const found = sandbox.tenants.get(MSP);
	if (found === undefined) throw new Error("no MSP tenant");
	tenant = found;
});
afterAll(async () => await sandbox.close());
beforeEach(() => {
	tenant.securityDefaultsEnabled = false;
	tenant.servicePlans.add("AAD_PREMIUM");
});

const everyone = { includeUsers: ["All"] };
const allApps = { includeApplications: ["All"] };
const mfa = { operator: "OR", builtInControls: ["mfa"] };

function policy(change: JsonObject = {}, conditions: JsonObject = {}): JsonObject {
	return {
		displayName: "A policy",
		state: "enabledForReportingButNotEnforced",
		conditions: { applications: allApps, users: everyone, ...conditions },
		grantControls: mfa,
		...change,
	};
}

async function create(body: Json): Promise<Answer> {
	return await graph(POLICIES, { method: "POST", body });
}

async function created(change: JsonObject = {}, conditions: JsonObject = {}): Promise<string> {
	const answer = await create(policy(change, conditions));
	expect(answer.status, answer.text).toBe(201);
	return textAt(answer.body, "id");
}

async function patch(id: string, body: Json): Promise<Answer> {
	return await graph(`${POLICIES}/${id}`, { method: "PATCH", body });
}

async function read(id: string, headers: Record<string, string> = {}): Promise<JsonObject> {
	return (await graph(`${POLICIES}/${id}`, { headers })).body;
}

describe("a created policy", () => {
	it("comes back complete, with Microsoft's defaults and read-only properties", async () => {
		const answer = await create(policy());
		expect(answer.body).toEqual({
			"@odata.context": `${sandbox.origin}/v1.0/$metadata#identity/conditionalAccess/policies/$entity`,
			id: expect.stringMatching(/^[0-9a-f-]{36}$/),
			templateId: null,
			displayName: "A policy",
			createdDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/),
			modifiedDateTime: null,
			state: "enabledForReportingButNotEnforced",
			deletedDateTime: null,
			partialEnablementStrategy: null,
			sessionControls: null,
			conditions: {
				userRiskLevels: [],
				signInRiskLevels: [],
				clientAppTypes: ["all"],
				servicePrincipalRiskLevels: [],
				insiderRiskLevels: null,
				clients: null,
				platforms: null,
				locations: null,
				times: null,
				deviceStates: null,
				devices: null,
				clientApplications: null,
				authenticationFlows: null,
				applications: {
					includeApplications: ["All"],
					excludeApplications: [],
					includeUserActions: [],
					includeAuthenticationContextClassReferences: [],
					applicationFilter: null,
					networkAccess: null,
					globalSecureAccess: null,
				},
				users: {
					includeUsers: ["All"],
					excludeUsers: [],
					includeGroups: [],
					excludeGroups: [],
					includeRoles: [],
					excludeRoles: [],
					includeGuestsOrExternalUsers: null,
					excludeGuestsOrExternalUsers: null,
				},
			},
			grantControls: {
				operator: "OR",
				builtInControls: ["mfa"],
				customAuthenticationFactors: [],
				termsOfUse: [],
				"authenticationStrength@odata.context": expect.stringContaining(
					"/grantControls/authenticationStrength/",
				),
				authenticationStrength: null,
			},
		});
		expect(answer.headers["location"]).toContain("na.prod.graph.ipc.msidentity.com");
		expect(answer.headers["request-id"]).toBeDefined();
	});

	it("shows populated objects after everything else", async () => {
		const shown = await read(await created({}, { locations: { includeLocations: ["All"] } }));
		const keys = Object.keys(objectAt(shown, "conditions"));
		expect(keys.indexOf("locations")).toBeGreaterThan(keys.indexOf("authenticationFlows"));
	});

	it("expands an authentication strength", async () => {
		const id = "00000000-0000-0000-0000-000000000004";
		const made = await created({ grantControls: { operator: "and", authenticationStrength: { id } } });
		expect(objectAt(await read(made), "grantControls")).toMatchObject({
			operator: "AND",
			authenticationStrength: { id, displayName: "Phishing-resistant MFA", policyType: "builtIn" },
		});
	});

	it("has the legacy guest keyword converted", async () => {
		const users = objectAt(
			await read(await created({}, { users: { includeUsers: ["GuestsOrExternalUsers"] } })),
		);
		expect(objectAt(users, "conditions", "users")).toMatchObject({
			includeUsers: [],
			includeGuestsOrExternalUsers: {
				guestOrExternalUserTypes: expect.stringMatching(/^internalGuest,.*,serviceProvider$/),
				externalTenants: { membershipKind: "all" },
			},
		});
	});

	it("keeps flags in Microsoft's order and without spaces", async () => {
		const types = "serviceProvider, internalGuest";
		const excluded = { guestOrExternalUserTypes: types };
		const id = await created({}, { users: { ...everyone, excludeGuestsOrExternalUsers: excluded } });
		const shown = objectAt(await read(id), "conditions", "users", "excludeGuestsOrExternalUsers");
		expect(shown["guestOrExternalUserTypes"]).toBe("internalGuest,serviceProvider");
	});

	it("loses session controls that do nothing", async () => {
		const id = await created({ sessionControls: { persistentBrowser: { isEnabled: false } } });
		expect((await read(id))["sessionControls"]).toBeNull();
	});

	it("has None as users when it is about workload identities", async () => {
		const block = { operator: "OR", builtInControls: ["block"] };
		const clients = { includeServicePrincipals: ["ServicePrincipalsInMyTenant"] };
		const body = { applications: allApps, clientApplications: clients };
		const id = await created({ conditions: body, grantControls: block });
		expect(textsAt(await read(id), "conditions", "users", "includeUsers")).toEqual(["None"]);
	});

	it("hides enum members newer than the contract, unless the reader asks for them", async () => {
		const id = await created({}, { platforms: { includePlatforms: ["linux", "windows"] } });
		const platforms = ["conditions", "platforms", "includePlatforms"] as const;
		expect(textsAt(await read(id), ...platforms)).toEqual(["unknownFutureValue", "windows"]);
		const prefer = { prefer: "include-unknown-enum-members" };
		expect(textsAt(await read(id, prefer), ...platforms)).toEqual(["linux", "windows"]);
		const answer = await graph(POLICIES, { headers: prefer });
		expect(answer.headers["preference-applied"]).toBe("include-unknown-enum-members");
	});

	it("may have the name of another", async () => {
		expect(await created()).not.toBe(await created());
	});

	it("is counted", async () => {
		const before = sandbox.created(MSP).length;
		const id = await created({ displayName: "Counted" });
		const [last] = sandbox.created(MSP).slice(before);
		expect(last).toMatchObject({ kind: "policy", id, displayName: "Counted" });
	});
});

describe("PATCH", () => {
	it("answers 204 and merges objects at every level, replaces lists, clears with null", async () => {
		const id = await created({}, { locations: { includeLocations: ["All"] }, signInRiskLevels: ["low"] });
		const change = {
			conditions: { users: { excludeGroups: groupIds() }, signInRiskLevels: ["high"], locations: null },
		};
		const answer = await patch(id, change);
		expect(answer).toMatchObject({ status: 204, text: "" });
		const shown = await read(id);
		expect(objectAt(shown, "conditions")).toMatchObject({
			users: { includeUsers: ["All"], excludeGroups: groupIds() },
			signInRiskLevels: ["high"],
			locations: null,
			clientAppTypes: ["all"],
		});
		expect(shown["modifiedDateTime"]).not.toBeNull();
	});

	it("leaves session controls alone when what it sends does nothing, and clears them with null", async () => {
		const sessionControls = { persistentBrowser: { isEnabled: true, mode: "never" } };
		const id = await created({ sessionControls });
		await patch(id, { sessionControls: { persistentBrowser: null } });
		expect(objectAt(await read(id), "sessionControls")["persistentBrowser"]).toEqual({
			mode: "never",
			isEnabled: true,
		});
		await patch(id, { sessionControls: null });
		expect((await read(id))["sessionControls"]).toBeNull();
	});

	it("refuses the guest keyword while the stored object survives", async () => {
		const id = await created({}, { users: { includeUsers: ["GuestsOrExternalUsers"] } });
		const answer = await patch(id, { conditions: { users: { includeUsers: ["GuestsOrExternalUsers"] } } });
		expect(messageOf(answer)).toBe("'GuestsOrExternalUsers' cannot be combined with guestOrExternalUsers");
	});

	it("replaces the list of external tenants", async () => {
		const tenants = (members: readonly string[]) => ({
			conditions: {
				users: {
					excludeGuestsOrExternalUsers: {
						guestOrExternalUserTypes: "serviceProvider",
						externalTenants: {
							"@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants",
							membershipKind: "enumerated",
							members,
						},
					},
				},
			},
		});
		const id = await created();
		await patch(id, tenants(["aaaaaaaa-0000-4000-8000-000000000001"]));
		await patch(id, tenants(["aaaaaaaa-0000-4000-8000-000000000002"]));
		const path = ["conditions", "users", "excludeGuestsOrExternalUsers", "externalTenants"] as const;
		expect(objectAt(await read(id), ...path)).toEqual({
			"@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants",
			membershipKind: "enumerated",
			members: ["aaaaaaaa-0000-4000-8000-000000000002"],
		});
	});

	it("answers 404 for a policy that is not there", async () => {
		expect(await patch("aaaaaaaa-0000-4000-8000-000000000009", { state: "disabled" })).toMatchObject({
			status: 404,
			body: { error: { code: "ResourceNotFound" } },
		});
	});
});

function groupIds(): readonly string[] {
	return tenant.directory.groups.slice(0, 1).map(({ id }) => id);
}

const everyTime = { isEnabled: true, frequencyInterval: "everyTime" };
const unknownId = "dddddddd-0000-4000-8000-000000000001";

describe("a policy is refused", () => {
	it.each<[string, JsonObject, RegExp]>([
		["with an unknown property", policy({ colour: "red" }), /^1007: /],
		["with a read-only property", policy({ createdDateTime: "2026-01-01T00:00:00Z" }), /^1007: /],
		[
			"with an annotation of a read",
			policy({ grantControls: { ...mfa, "a@odata.context": "x" } }),
			/^1007: /,
		],
		["with an unknown state", policy({ state: "report-only" }), /^1007: /],
		["with null for a list", policy({}, { users: { includeUsers: null } }), /^1007: /],
		["without conditions", { displayName: "x", state: "disabled" }, /^1007: /],
		[
			"with a list where a text of flags belongs",
			policy(
				{},
				{ users: { ...everyone, excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: ["none"] } } },
			),
			/^1007: /,
		],
		[
			"with external tenants of no type",
			policy({}, guestExclusion({ membershipKind: "enumerated", members: [MSP] })),
			/^1007: /,
		],
		[
			"with an empty @odata.type",
			policy({}, guestExclusion({ "@odata.type": "", membershipKind: "all" })),
			/^Invalid OData type specified: ""$/,
		],
		["without applications", policy({}, { applications: {} }), /^1011: /],
		["for nobody", policy({}, { users: {} }), /users or client applications/],
		["without a control", policy({ grantControls: null }), /^1032: .*InvalidControls/],
		[
			"that blocks and asks for MFA",
			policy({ grantControls: { ...mfa, builtInControls: ["mfa", "block"] } }),
			/^1032: /,
		],
		[
			"with a change of password on one app",
			policy(
				{ grantControls: { operator: "AND", builtInControls: ["mfa", "passwordChange"] } },
				{ userRiskLevels: ["high"], applications: { ...allApps, excludeApplications: ["Office365"] } },
			),
			/^1032: .*InvalidPasswordResetControl/,
		],
		[
			"with a value beside every time",
			policy({ sessionControls: { signInFrequency: { ...everyTime, value: 1, type: "hours" } } }),
			/everyTime/,
		],
		[
			"with resilience defaults beside every time, false even",
			policy({ sessionControls: { signInFrequency: everyTime, disableResilienceDefaults: false } }),
			/disableResilienceDefaults/,
		],
		[
			"for a user who does not exist",
			policy({}, { users: { includeUsers: [unknownId] } }),
			/^User with id dddddddd/,
		],
		["for a role that does not exist", policy({}, { users: { includeRoles: [unknownId] } }), /role template/],
		[
			"for an app without a service principal",
			policy({}, { applications: { includeApplications: [unknownId] } }),
			/^1011: /,
		],
		[
			"with a location that does not exist",
			policy({}, { locations: { includeLocations: [unknownId] } }),
			/^1040: NamedLocation with id dddddddd-\S+ does not exist/,
		],
	])("%s", async (_, body, message) => {
		const answer = await create(body);
		expect(answer.status).toBe(400);
		expect(messageOf(answer)).toMatch(message);
	});

	it("to be enabled while security defaults are on, and not in report-only", async () => {
		tenant.securityDefaultsEnabled = true;
		expect(messageOf(await create(policy({ state: "enabled" })))).toContain("Security Defaults is enabled");
		expect((await create(policy())).status).toBe(201);
	});

	it("without a licence", async () => {
		tenant.servicePlans.delete("AAD_PREMIUM");
		expect(messageOf(await create(policy()))).toBe("Your tenant is not licensed for this feature.");
	});

	it("past the limit of 240, Microsoft-managed policies not counted", async () => {
		const room = 240 - (tenant.policies.live().length - tenant.managedPolicies.size);
		for (let count = 0; count < room; count++) sandbox.store(MSP, "policy", policy());
		const answer = await create(policy());
		expect(messageOf(answer)).toContain("limit of 240");
		for (const { id } of tenant.policies.live().slice(-room)) tenant.policies.remove(String(id));
	});

	it("and the log says why, which the message does not", async () => {
		await create(policy({}, { users: { includeUser: ["All"] } }));
		expect(sandbox.log.at(-1)?.reason).toContain("users.includeUser: unknown");
	});
});

function guestExclusion(externalTenants: JsonObject): JsonObject {
	const excluded = { guestOrExternalUserTypes: "serviceProvider", externalTenants };
	return { users: { ...everyone, excludeGuestsOrExternalUsers: excluded } };
}

describe("a Microsoft-managed policy", () => {
	const managed = async () => {
		const listed = valuesOf(await graph(POLICIES));
		return textAt(
			listed.find((one) => textAt(one, "displayName").startsWith("Microsoft-managed:")),
			"id",
		);
	};

	it("takes a new state and new exclusions", async () => {
		const id = await managed();
		const change = { state: "disabled", conditions: { users: { excludeGroups: groupIds() } } };
		expect((await patch(id, change)).status).toBe(204);
		expect(textsAt(await read(id), "conditions", "users", "excludeGroups")).toEqual(groupIds());
	});

	it.each<[string, JsonObject]>([
		["a new name", { displayName: "Ours" }],
		["other users", { conditions: { users: { includeUsers: ["All"], includeRoles: [] } } }],
		["other controls", { grantControls: { operator: "OR", builtInControls: ["block"] } }],
	])("refuses %s", async (_, change) => {
		expect((await patch(await managed(), change)).status).toBe(400);
	});

	it("cannot be deleted", async () => {
		expect((await graph(`${POLICIES}/${await managed()}`, { method: "DELETE" })).status).toBe(400);
	});
});

describe("permissions", () => {
	it("let a reader read and not write", async () => {
		const reader = await graphOf(sandbox, MSP, sandbox.reader.clientId);
		expect((await reader(POLICIES)).status).toBe(200);
		const answer = await reader(POLICIES, { method: "POST", body: policy() });
		expect(answer).toMatchObject({ status: 403, body: { error: { code: "AccessDenied" } } });
		expect(messageOf(answer)).toContain("required scopes are missing");
	});

	it("do not let a writer read that has no permission to read", async () => {
		tenant.consents.set(sandbox.writer.clientId, new Set(["Policy.ReadWrite.ConditionalAccess"]));
		const writer = await graphOf(sandbox);
		expect((await writer(POLICIES)).status).toBe(403);
		tenant.consents.set(sandbox.writer.clientId, new Set(sandbox.writer.permissions));
	});

	it("to name an application take Application.Read.All", async () => {
		const rest = sandbox.writer.permissions.filter((name) => name !== "Application.Read.All");
		tenant.consents.set(sandbox.writer.clientId, new Set(rest));
		const writer = await graphOf(sandbox);
		tenant.consents.set(sandbox.writer.clientId, new Set(sandbox.writer.permissions));
		const named = { applications: { includeApplications: ["d414ee2d-73e5-4e5b-bb16-03ef55fea597"] } };
		const send = (body: Json) => writer(POLICIES, { method: "POST", body });
		expect(messageOf(await send(policy({}, named)))).toContain("Application.Read.All scope is required");
		expect((await send(policy())).status).toBe(201);
	});

	it.each([
		["no token", {}, "Access token is empty."],
		["a broken token", { authorization: "Bearer abc" }, "IDX14100"],
	])("refuse %s", async (_, headers, message) => {
		const fresh = await graph(POLICIES, { headers: { authorization: "", ...headers } });
		expect(fresh).toMatchObject({ status: 401, body: { error: { code: "InvalidAuthenticationToken" } } });
		expect(messageOf(fresh)).toContain(message);
	});
});

describe("the list", () => {
	it("is paged, filtered and selected", async () => {
		const all = valuesOf(await graph(POLICIES));
		const first = await graph(`${POLICIES}?$top=2&$select=id,displayName&$count=true`);
		expect(valuesOf(first)).toEqual(all.slice(0, 2).map(({ id, displayName }) => ({ id, displayName })));
		expect(first.body["@odata.count"]).toBe(all.length);
		const next = await graph(textAt(first.body, "@odata.nextLink").replace(`${sandbox.origin}/v1.0`, ""));
		expect(valuesOf(next)[0]).toMatchObject({ id: all[2]?.["id"] });
		const filter = encodeURIComponent("displayName eq 'block LEGACY authentication'");
		expect(valuesOf(await graph(`${POLICIES}?$filter=${filter}`))).toHaveLength(1);
	});

	it.each(["$expand=x", "$search=x", "colour=red", "$select=colour", "$top=0", "$filter=state ne 'enabled'"])(
		"refuses %s",
		async (query) => {
			expect((await graph(`${POLICIES}?${encodeURI(query)}`)).status).toBe(400);
		},
	);

	it("is also at its older address", async () => {
		expect(valuesOf(await graph("/policies/conditionalAccessPolicies"))).not.toHaveLength(0);
	});

	it("does not know other routes", async () => {
		const answer = await graph("/identityProtection/riskyUsers");
		expect(answer).toMatchObject({ status: 404, body: { error: { code: "BadRequest" } } });
		expect(messageOf(answer)).toBe("Resource not found for the segment 'identityProtection'.");
		expect(valueAt(answer.body, "error", "innerError", "request-id")).toBe(answer.headers["request-id"]);
	});
});
