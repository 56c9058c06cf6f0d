import { describe, expect, it } from "vitest";
import { planLookups } from "../../src/entra/lookups.ts";
import type { DirectoryQuery } from "../../src/plan/observed.ts";
import { nothingAsked } from "./double.ts";

const userId = "aaaaaaaa-0000-4000-8000-000000000001";
const appId = "cccccccc-0000-4000-8000-000000000001";
const objectId = "cccccccc-0000-4000-8000-000000000002";

function decodedPaths(query: Partial<DirectoryQuery>): readonly string[] {
	return planLookups({ ...nothingAsked, ...query })
		.map(({ path }) => decodeURIComponent(path))
		.slice(2);
}

describe("what is looked up", () => {
	it("always includes security defaults and licences", () => {
		expect(planLookups(nothingAsked).map(({ path }) => path)).toEqual([
			"/policies/identitySecurityDefaultsEnforcementPolicy",
			"/subscribedSkus?$select=prepaidUnits,servicePlans",
		]);
	});

	it("tells ids from names, and drops names that differ in case alone", () => {
		const users = [userId, "bg1@contoso.com", "BG1@contoso.com", ""];
		const fields = "$select=id,userPrincipalName,displayName,accountEnabled,onPremisesSyncEnabled";
		expect(decodedPaths({ users })).toEqual([
			`/users?$filter=id in ('${userId}')&${fields}`,
			`/users?$filter=userPrincipalName in ('bg1@contoso.com')&${fields}`,
		]);
	});

	it("looks the users up whose memberships are asked for, so that it is known whether they are there", () => {
		expect(decodedPaths({ users: ["bg1@contoso.com"], memberships: ["BG1@contoso.com", userId] })).toEqual([
			expect.stringContaining(`/users?$filter=id in ('${userId}')`),
			expect.stringContaining("/users?$filter=userPrincipalName in ('bg1@contoso.com')"),
			expect.stringContaining("/users/BG1@contoso.com/transitiveMemberOf"),
			expect.stringContaining(`/users/${userId}/transitiveMemberOf`),
		]);
	});

	it("looks applications up by appId and service principals by object id, both by name at once", () => {
		const found = decodedPaths({
			applications: [appId, "CIPP", "Portal"],
			servicePrincipals: [objectId, "cipp", "Backup"],
		});
		expect(found).toEqual([
			`/servicePrincipals?$filter=appId in ('${appId}')&$select=id,appId,displayName`,
			`/servicePrincipals?$filter=id in ('${objectId}')&$select=id,appId,displayName`,
			"/servicePrincipals?$filter=displayName in ('CIPP','Portal','Backup')&$select=id,appId,displayName",
		]);
	});

	it("quotes what would end a string or a query", () => {
		const [lookup] = planLookups({ ...nothingAsked, groups: ["O'Neil & Sons #1?"] }).slice(2);
		expect(lookup?.path).toBe(
			"/groups?$filter=displayName%20in%20('O''Neil%20%26%20Sons%20%231%3F')&$select=id,displayName",
		);
	});

	it("keeps every filter at 15 values and encodes the sign-in name of a guest", () => {
		const groups = Array.from({ length: 31 }, (_, index) => `Group ${index}`);
		expect(decodedPaths({ groups }).map((path) => path.split("','").length)).toEqual([15, 15, 1]);
		const memberships = ["ann_fabrikam.com#EXT#@contoso.com"];
		expect(planLookups({ ...nothingAsked, memberships }).at(-1)?.path).toBe(
			"/users/ann_fabrikam.com%23EXT%23%40contoso.com/transitiveMemberOf?$select=id,displayName,roleTemplateId",
		);
	});

	it("reads the role templates only when a role is asked for", () => {
		expect(decodedPaths({ roles: ["Global Administrator", "Security Reader"] })).toEqual([
			"/directoryRoleTemplates?$select=id,displayName",
		]);
	});
});
