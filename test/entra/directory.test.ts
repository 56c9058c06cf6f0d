import { describe, expect, it } from "vitest";
import type { DirectoryQuery } from "../../src/plan/observed.ts";
import {
	batchAnswer,
	connect,
	emptyTenant,
	fakeTime,
	graphError,
	type Items,
	json,
	label,
	nothingAsked,
	plainItems,
} from "./double.ts";

const userId = "aaaaaaaa-0000-4000-8000-000000000001";
const groupId = "bbbbbbbb-0000-4000-8000-000000000001";
const appId = "cccccccc-0000-4000-8000-000000000001";
const objectId = "cccccccc-0000-4000-8000-000000000002";

async function readWith(query: Partial<DirectoryQuery>, items: Items) {
	const time = fakeTime();
	const graph = emptyTenant(time).on("POST /$batch", batchAnswer({ ...items, ...plainItems, ...items }));
	const observed = await connect(graph, time).tenant.read(() => ({ ...nothingAsked, ...query }));
	return { observed, graph };
}

describe("the directory", () => {
	it("comes in one batch, whatever was asked", async () => {
		const { observed, graph } = await readWith(
			{
				users: ["bg1@contoso.com"],
				groups: ["CIPP Technicians"],
				applications: ["CIPP"],
				roles: ["Global Administrator"],
				memberships: ["BG1@contoso.com", "nobody@contoso.com"],
			},
			{
				"/users?": {
					status: 200,
					body: {
						value: [
							{
								id: userId,
								userPrincipalName: "bg1@contoso.com",
								displayName: "Break glass 1",
								accountEnabled: false,
								onPremisesSyncEnabled: null,
							},
						],
					},
				},
				"/groups?": { status: 200, body: { value: [{ id: groupId, displayName: "CIPP Technicians" }] } },
				"/servicePrincipals?": {
					status: 200,
					body: { value: [{ id: objectId, appId, displayName: "CIPP" }] },
				},
				"/directoryRoleTemplates": {
					status: 200,
					body: { value: [{ id: "62e90394", displayName: "Global Administrator" }] },
				},
				"/users/BG1@contoso.com/transitiveMemberOf": {
					status: 200,
					body: {
						value: [
							{ "@odata.type": "#microsoft.graph.group", id: groupId },
							{ "@odata.type": "#microsoft.graph.directoryRole", id: "r", roleTemplateId: "62e90394" },
							{ "@odata.type": "#microsoft.graph.administrativeUnit", id: "au" },
						],
					},
				},
				"/users/nobody@contoso.com/transitiveMemberOf": { status: 404 },
				"/subscribedSkus": {
					status: 200,
					body: {
						value: [
							{
								prepaidUnits: { enabled: 5 },
								servicePlans: [
									{ servicePlanName: "AAD_PREMIUM", provisioningStatus: "Success" },
									{ servicePlanName: "INTUNE_A", provisioningStatus: "Disabled" },
								],
							},
							{
								prepaidUnits: { enabled: 0 },
								servicePlans: [{ servicePlanName: "AAD_PREMIUM_P2", provisioningStatus: "Success" }],
							},
						],
					},
				},
			},
		);
		expect(graph.count("POST /$batch")).toBe(1);
		expect(observed.directory).toEqual({
			users: [
				{
					id: userId,
					userPrincipalName: "bg1@contoso.com",
					displayName: "Break glass 1",
					accountEnabled: false,
					onPremisesSyncEnabled: false,
				},
			],
			groups: [{ id: groupId, displayName: "CIPP Technicians" }],
			servicePrincipals: [{ id: objectId, appId, displayName: "CIPP" }],
			roles: [{ id: "62e90394", displayName: "Global Administrator" }],
			memberships: new Map([["bg1@contoso.com", { groups: [groupId], roles: ["62e90394"] }]]),
		});
		expect(observed.servicePlans).toEqual(["AAD_PREMIUM"]);
		expect(observed.refusals).toEqual([]);
	});

	it.each<[string, keyof DirectoryQuery | undefined, string, string]>([
		["/users?", "users", "users", "User.Read.All"],
		["/groups", "groups", "groups", "GroupMember.Read.All"],
		["/servicePrincipals", "applications", "applications", "Application.Read.All"],
		["/directoryRoleTemplates", "roles", "roles", "RoleManagement.Read.Directory"],
		["/users/", "memberships", "memberships", "User.Read.All"],
		["/subscribedSkus", undefined, "licences", "LicenseAssignment.Read.All"],
		["/policies/identitySecurityDefaults", undefined, "security defaults", "Policy.Read.All"],
	])("turns a 403 of %s into a refusal", async (path, key, what, permission) => {
		const query = key ? { [key]: ["someone"] } : {};
		const { observed } = await readWith(query, { [path]: { status: 403 } });
		expect(observed.refusals).toEqual([{ what, permission }]);
		if (what === "licences") expect(observed.servicePlans).toBeUndefined();
		if (what === "security defaults") expect(observed.securityDefaultsEnabled).toBeUndefined();
		expect(observed.directory.memberships.size).toBe(0);
	});

	it("does not call an account disabled because the token may not see whether it is", async () => {
		const user = { id: userId, userPrincipalName: "bg1@contoso.com", displayName: "B" };
		const { observed } = await readWith(
			{ users: [userId] },
			{ "/users": { status: 200, body: { value: [user] } } },
		);
		expect(observed.directory.users[0]?.accountEnabled).toBe(true);
		expect(observed.refusals).toEqual([{ what: "users", permission: "User.Read.All" }]);
	});

	const known = { id: userId, userPrincipalName: "bg1@contoso.com", displayName: "B" };
	const seen = { ...known, accountEnabled: true };

	it.each([400, 403, 404, 410])(
		"never takes a %d for a user that is there as no memberships",
		async (status) => {
			for (const subject of ["BG1@contoso.com", userId.toUpperCase()]) {
				const { observed } = await readWith(
					{ memberships: [subject] },
					{ "/users?": { status: 200, body: { value: [seen] } }, "/users/": { status } },
				);
				expect(observed.directory.memberships.size).toBe(0);
				expect(observed.refusals).toEqual([{ what: "memberships", permission: "GroupMember.Read.All" }]);
			}
		},
	);

	it("names the permission to read users first where users are not shown in full", async () => {
		const { observed } = await readWith(
			{ memberships: [userId] },
			{ "/users?": { status: 200, body: { value: [known] } }, "/users/": { status: 403 } },
		);
		expect(observed.refusals).toEqual([
			{ what: "users", permission: "User.Read.All" },
			{ what: "memberships", permission: "User.Read.All" },
		]);
	});

	it.each([400, 404])("has no entry for a user that is not there, after a %d", async (status) => {
		const { observed } = await readWith({ memberships: ["nobody@contoso.com"] }, { "/users/": { status } });
		expect(observed.directory.memberships.size).toBe(0);
		expect(observed.refusals).toEqual([]);
	});

	it("notices roles that the token may not see", async () => {
		const hidden = { "@odata.type": "#microsoft.graph.directoryRole", id: "r", roleTemplateId: null };
		const { observed } = await readWith(
			{ memberships: [userId] },
			{ "/users/": { status: 200, body: { value: [hidden] } } },
		);
		expect(observed.directory.memberships.get(userId)).toEqual({ groups: [], roles: [] });
		expect(observed.refusals).toEqual([{ what: "memberships", permission: "RoleManagement.Read.Directory" }]);
	});

	it("repeats alone what failed for a moment", async () => {
		const time = fakeTime();
		let calls = 0;
		const graph = emptyTenant(time).on("POST /$batch", (request) => {
			const failing = { ...plainItems, "/groups": { status: 429, headers: { "Retry-After": "4" } } };
			return batchAnswer(calls++ === 0 ? failing : plainItems)(request);
		});
		const { tenant, retries } = connect(graph, time);
		await tenant.read(() => ({ ...nothingAsked, groups: ["A"] }));
		const sizes = graph.seen.filter(({ method }) => method === "POST").map(({ body }) => body?.["requests"]);
		expect(sizes).toEqual([
			expect.objectContaining({ length: 3 }),
			[{ id: "3", method: "GET", url: expect.stringContaining("/groups") }],
		]);
		expect(retries).toEqual(["Contoso: 1 of 3 parts of a batch failed, trying them again in 4.0 s."]);
	});

	it.each<[string, Items, string, string]>([
		["429", { "/groups": { status: 429 } }, "throttled", "it answered 429."],
		["503", { "/groups": { status: 503 } }, "service-unavailable", "it answered 503."],
		["no JSON", { "/groups": { status: 200, body: "PGh0bWw+" } }, "bad-response", "no usable answer."],
	])("gives up on a part that has nothing but %s", async (_name, items, code, text) => {
		await expect(readWith({ groups: ["A"] }, items)).rejects.toMatchObject({
			code,
			message: `${label}: Graph kept failing one part of a batch, GET /groups: ${text}`,
		});
	});

	it("splits what does not fit into one batch of 20", async () => {
		const memberships = Array.from({ length: 30 }, (_, index) => `user${index}@contoso.com`);
		const { observed, graph } = await readWith({ memberships }, {});
		expect(graph.count("POST /$batch")).toBe(2);
		expect(observed.directory.memberships.size).toBe(30);
	});

	it("follows the pages of a part", async () => {
		const next = "https://localhost:8444/v1.0/groups?$skiptoken=x";
		const time = fakeTime();
		const first = { status: 200, body: { value: [{ id: "1", displayName: "A" }], "@odata.nextLink": next } };
		const graph = emptyTenant(time)
			.on("POST /$batch", batchAnswer({ ...plainItems, "/groups": first }))
			.on("GET /groups", json(200, { value: [{ id: "2", displayName: "A" }] }));
		const observed = await connect(graph, time).tenant.read(() => ({ ...nothingAsked, groups: ["A"] }));
		expect(observed.directory.groups.map(({ id }) => id)).toEqual(["1", "2"]);
	});

	it("says which request is refused when the whole batch is", async () => {
		const time = fakeTime();
		const graph = emptyTenant(time).on(
			"POST /$batch",
			graphError(400, "BadRequest", "Invalid batch payload."),
		);
		await expect(connect(graph, time).tenant.read(() => nothingAsked)).rejects.toMatchObject({
			code: "rejected",
			message: `${label}: Graph answered 400 to POST /$batch: “Invalid batch payload.” (request-id req-1).`,
		});
	});
});
