import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textAt, textsAt, valueAt } from "../../src/sandbox/json-values.ts";
import { seedTenants } from "../../src/sandbox/seed/seed.ts";
import { createRegistrations } from "../../src/sandbox/sign-in/registration.ts";
import type { Tenant } from "../../src/sandbox/state/tenant.ts";
import { calmSandbox } from "./client.ts";
import { CONTOSO, estateOf, exampleClients, exampleMsp, FABRIKAM, MSP } from "./estate.ts";

type Parameters = globalThis.Parameters<typeof estateOf>;

function seed(...parameters: Parameters): ReadonlyMap<string, Tenant> {
	const { reader, writer } = createRegistrations();
	return seedTenants(estateOf(...parameters), [reader, writer]);
}

function tenantIn(tenants: ReadonlyMap<string, Tenant>, id: string): Tenant {
	const tenant = tenants.get(id);
	if (tenant === undefined) throw new Error(`no tenant ${id}`);
	return tenant;
}

function userId(tenant: Tenant, name: string): string {
	return tenant.directory.users.find((user) => user.userPrincipalName === name)?.id ?? "";
}

function policyNames(tenant: Tenant): readonly string[] {
	return tenant.policies.live().map((policy) => textAt(policy, "displayName"));
}

describe("seeded tenants", () => {
	it("hold what the files name", () => {
		const msp = tenantIn(seed(), MSP);
		expect(userId(msp, "breakglass1@examplemsp.com")).not.toBe("");
		const technicians = msp.directory.groups.find(({ displayName }) => displayName === "CIPP Technicians");
		expect(technicians?.members.size).toBeGreaterThan(0);
		expect(technicians?.members).not.toContain(userId(msp, "cipp-service@examplemsp.com"));
		expect(userId(tenantIn(seed(), FABRIKAM), "cipp@fabrikam.com")).not.toBe("");
	});

	it("are the same every time", () => {
		const picture = () =>
			[...seed().values()].map(({ directory, policies, namedLocations }) =>
				JSON.stringify([directory, policies.live(), namedLocations.live()]),
			);
		expect(picture()).toEqual(picture());
	});

	it("hold everything that policies in the files name, by name or by id", () => {
		const id = (digit: number) => `cccccccc-0000-4000-8000-00000000000${digit}`;
		const msp = tenantIn(
			seed({
				conditionalAccess: {
					policies: [
						{
							displayName: "Require MFA for all users",
							id: id(8),
							state: "disabled",
							conditions: {
								applications: { includeApplications: ["Halo PSA", id(1), "Microsoft Graph"] },
								users: {
									includeUsers: ["All"],
									excludeUsers: ["someone@examplemsp.com", id(2)],
									excludeGroups: ["Contractors", id(3)],
									excludeRoles: ["Global Reader", id(4)],
								},
								locations: { includeLocations: ["All"], excludeLocations: ["Trusted - MSP Office", id(5)] },
								clientApplications: { includeServicePrincipals: ["Robot", id(6)] },
							},
							grantControls: { operator: "OR", builtInControls: ["mfa"] },
						},
					],
					namedLocations: [{ displayName: "New name", renamedFrom: "Old name", countriesAndRegions: ["IE"] }],
				},
				removed: [{ policy: "Obsolete" }, { namedLocation: "Old office", id: id(7) }],
			}),
			MSP,
		);
		const { users, groups, servicePrincipals, roleTemplates } = msp.directory;
		expect(users.map((user) => user.userPrincipalName)).toContain("someone@examplemsp.com");
		expect(users.map((user) => user.id)).toContain(id(2));
		expect(groups.map(({ displayName }) => displayName)).toContain("Contractors");
		expect(groups.map((group) => group.id)).toContain(id(3));
		expect(roleTemplates.map((role) => role.id)).toContain(id(4));
		expect(servicePrincipals.map(({ displayName }) => displayName)).toEqual(
			expect.arrayContaining(["Halo PSA", "Robot"]),
		);
		expect(servicePrincipals.map(({ appId }) => appId)).toContain(id(1));
		expect(servicePrincipals.map((one) => one.id)).toContain(id(6));
		expect(servicePrincipals.filter(({ displayName }) => displayName === "Microsoft Graph")).toHaveLength(1);
		const locations = msp.namedLocations.live();
		expect(locations.map((one) => one["id"])).toEqual(expect.arrayContaining([id(5), id(7)]));
		expect(locations.map((one) => one["displayName"])).toEqual(
			expect.arrayContaining(["Old name", "Old office"]),
		);
		expect(policyNames(msp)).toContain("Obsolete");
		const pinned = msp.policies.live().find((policy) => policy["id"] === id(8));
		expect(pinned?.["displayName"]).toBe("Require MFA for all users");
		expect(new Set(policyNames(msp)).size).toBe(policyNames(msp).length);
	});

	it("hold each object that is to be removed once, under the name and id that the file gives", () => {
		const id = (digit: number) => `cccccccc-0000-4000-8000-00000000000${digit}`;
		const msp = tenantIn(
			seed({
				removed: [
					{ namedLocation: "Branch office" },
					{ namedLocation: "Permitted countries" },
					{ namedLocation: "Depot", id: id(1) },
					{ namedLocation: "Depot", id: id(2) },
					{ policy: "Require MFA for guests" },
					{ policy: "Doubled", id: id(3) },
					{ policy: "Doubled", id: id(4) },
				],
			}),
			MSP,
		);
		const countOf = (all: readonly object[], name: string) =>
			all.filter((one) => Reflect.get(one, "displayName") === name).length;
		const locations = msp.namedLocations.live();
		expect(["Branch office", "Permitted countries", "Depot"].map((name) => countOf(locations, name))).toEqual(
			[1, 1, 2],
		);
		const policies = msp.policies.live();
		expect(["Require MFA for guests", "Doubled"].map((name) => countOf(policies, name))).toEqual([1, 2]);
		expect(locations.map((one) => one["id"])).toEqual(expect.arrayContaining([id(1), id(2)]));
	});

	it("hold a location once that is pinned in one place and named by its id in another", () => {
		const id = "cccccccc-0000-4000-8000-000000000001";
		const contoso = {
			...{ tenant: { id: CONTOSO, name: "Contoso" }, cippAccess: "gdap" as const },
			conditionalAccess: {
				namedLocations: [{ displayName: "Depot", id, countriesAndRegions: ["IE"] }],
				policies: [
					{
						displayName: "Depot alone",
						state: "disabled" as const,
						conditions: {
							users: { includeUsers: ["All"] },
							applications: { includeApplications: ["All"] },
							locations: { includeLocations: ["All"], excludeLocations: [id] },
						},
						grantControls: { operator: "OR" as const, builtInControls: ["block" as const] },
					},
				],
			},
		};
		const locations = tenantIn(seed({}, [contoso]), CONTOSO).namedLocations.live();
		const pinned = locations.filter((one) => one["id"] === id);
		expect(pinned.map((one) => one["displayName"])).toEqual(["Depot"]);
	});

	it("never take a name that a file is about to create", () => {
		const technicians = exampleMsp.cipp?.technicians;
		if (technicians === undefined) throw new Error("no technicians");
		const policy = "Block legacy authentication";
		const msp = tenantIn(seed({ cipp: { technicians: { ...technicians, policy } } }), MSP);
		expect(policyNames(msp)).not.toContain(policy);
		expect(policyNames(msp)).toContain(`${policy} (existing)`);
	});

	it("do not block the service account or a break-glass account by location", () => {
		for (const tenant of seed().values()) {
			const blocks = tenant.policies
				.live()
				.filter(
					(policy) =>
						textsAt(policy, "grantControls", "builtInControls").includes("block") &&
						valueAt(policy, "conditions", "locations") !== null,
				);
			expect(blocks).not.toHaveLength(0);
			for (const policy of blocks) {
				expect(policy["state"]).toBe("enabledForReportingButNotEnforced");
				expect(textsAt(policy, "conditions", "users", "includeUsers")).toEqual([]);
				const groups = textsAt(policy, "conditions", "users", "includeGroups");
				const reached = tenant.directory.groups.filter(({ id }) => groups.includes(id));
				const members = reached.flatMap((group) => [...group.members]);
				const spared = tenant.directory.users.filter(({ userPrincipalName }) =>
					/breakglass|emergency|cipp/.test(userPrincipalName),
				);
				expect(spared).not.toHaveLength(0);
				for (const { id } of spared) expect(members).not.toContain(id);
			}
		}
	});

	it("have in some clients an exclusion that earlier tools left", () => {
		const clients = Array.from({ length: 4 }, (_, index) => ({
			tenant: { id: `eeeeeeee-0000-4000-8000-00000000000${index}`, name: `Client ${index}` },
			cippAccess: "gdap" as const,
		}));
		const path = ["conditions", "users", "excludeGuestsOrExternalUsers", "guestOrExternalUserTypes"] as const;
		const kinds = [...seed({}, clients).values()].slice(1).map((tenant) =>
			tenant.policies
				.live()
				.map((policy) => textAt(policy, ...path))
				.find((types) => types !== ""),
		);
		expect(kinds).toEqual([undefined, "serviceProvider", undefined, "b2bCollaborationGuest"]);
	});

	it("hold at most one object of each name", () => {
		for (const tenant of seed().values()) {
			expect(new Set(policyNames(tenant)).size).toBe(policyNames(tenant).length);
		}
	});
});

describe("a running sandbox", () => {
	it("prints an environment that is complete, and cleans up after itself", async () => {
		const sandbox = await calmSandbox({ estate: estateOf({}, exampleClients) });
		expect(Object.keys(sandbox.environment).sort()).toEqual([
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_URL",
			"AZURE_AUTHORITY_HOST",
			"AZURE_CLIENT_ID",
			"NODE_EXTRA_CA_CERTS",
			"RINGFENCE_CIPP_ENDPOINT",
			"RINGFENCE_GRAPH_ENDPOINT",
			"RINGFENCE_READER_CLIENT_ID",
		]);
		expect([...sandbox.tenants.keys()]).toEqual([MSP, CONTOSO, FABRIKAM]);
		const certificate = sandbox.environment["NODE_EXTRA_CA_CERTS"] ?? "";
		expect(readFileSync(certificate, "utf8")).toContain("BEGIN CERTIFICATE");
		await sandbox.close();
		expect(existsSync(certificate)).toBe(false);
	});
});
