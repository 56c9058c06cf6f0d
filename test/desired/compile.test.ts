import { describe, expect, it } from "vitest";
import { compileEstate, compileMsp } from "../../src/desired/compile.ts";
import type { DesiredTenant } from "../../src/desired/tenant.ts";
import { locationRanges } from "../../src/desired/written.ts";
import {
	clientFile,
	completeYaml,
	lineOf,
	mspFile,
	mspTenant,
	mspYaml,
	office,
	tenantLine,
} from "../support/msp-yaml.ts";

const line = (position: { readonly line: number } | undefined) => position?.line;

describe("the MSP's file", () => {
	it("becomes Step 1 and Parts A and B", () => {
		const { kind, namedLocations, policies } = mspTenant(completeYaml);
		expect(kind).toBe("msp");
		expect(namedLocations.map(({ part, name }) => [part, name])).toEqual([["trusted-locations", "Office"]]);
		expect(policies.map(({ part, name }) => [part, name])).toEqual([
			["A", "Block CIPP outside trusted networks"],
			["B", "CIPP service account"],
		]);
	});

	it("may hold nothing but a tenant", () => {
		expect(mspTenant(tenantLine)).toMatchObject({
			id: "11111111-1111-4111-8111-111111111111",
			namedLocations: [],
			policies: [],
			removals: [],
			ranges: [],
			breakGlass: [],
			serviceAccount: undefined,
			acceptances: [],
		});
	});

	it("has ids in lower case, its own and those that pin", () => {
		const yaml = `tenant: { id: ABCDEF00-0000-4000-8000-000000000000, name: Example MSP }
trustedLocations: [{ name: Office, id: ABCDEF00-0000-4000-8000-000000000001, renamedFrom: Old, ipRanges: [192.0.2.1] }]`;
		const { id, namedLocations } = mspTenant(yaml);
		expect(id).toBe("abcdef00-0000-4000-8000-000000000000");
		expect(namedLocations).toMatchObject([
			{ id: "abcdef00-0000-4000-8000-000000000001", renamedFrom: "Old" },
		]);
	});

	it("knows the line of everything that it names", () => {
		const yaml = `${tenantLine}
breakGlass:
  users:
    - breakglass1@examplemsp.com
    - breakglass2@examplemsp.com # second
cipp:
  serviceAccount:
    policy: CIPP service account
    state: enabled
    user: cipp-service@examplemsp.com # account
accept:
  - { check: ipv4-only, reason: No IPv6 yet, until: "2027-01-31" } # acceptance
removed:
  - policy: Old policy # policy
  - namedLocation: Old place # location
    id: 00000000-0000-4000-8000-000000000001`;
		const tenant = mspTenant(yaml);
		expect(line(tenant.breakGlass[1]?.position)).toBe(lineOf(yaml, "# second"));
		expect(tenant.serviceAccount?.userPrincipalName).toBe("cipp-service@examplemsp.com");
		expect(line(tenant.serviceAccount?.position)).toBe(lineOf(yaml, "# account"));
		expect(tenant.acceptances).toMatchObject([{ check: "ipv4-only", until: "2027-01-31" }]);
		expect(line(tenant.acceptances[0]?.position)).toBe(lineOf(yaml, "# acceptance"));
		expect(tenant.removals.map(({ kind, name, id }) => [kind, name, id])).toEqual([
			["conditionalAccessPolicy", "Old policy", undefined],
			["namedLocation", "Old place", "00000000-0000-4000-8000-000000000001"],
		]);
		expect(tenant.removals.map(({ position }) => position.line)).toEqual([
			lineOf(yaml, "# policy"),
			lineOf(yaml, "# location"),
		]);
	});

	it("gives the ranges of an API client where no location is trusted", () => {
		const yaml = `${tenantLine}
cipp:
  api: { url: https://cipp-api.examplemsp.com, clientId: 99999999-9999-4999-8999-999999999999 }
  apiClients: [{ name: Halo PSA, clientId: 22222222-2222-4222-8222-222222222222, ipRanges: [198.51.100.7] }]`;
		expect(mspTenant(yaml).ranges).toMatchObject([{ text: "198.51.100.7", owner: "Halo PSA" }]);
	});

	it("gives every address range with its owner and line", () => {
		const yaml = mspYaml(
			office.replace("ipRanges: [203.0.113.0/24, 2001:db8:12::/48]", "ipRanges: [203.0.113.0/24] # office"),
			`cipp:
  api: { url: https://cipp-api.examplemsp.com, clientId: 99999999-9999-4999-8999-999999999999 }
  apiClients:
    - { name: Halo PSA, clientId: 22222222-2222-4222-8222-222222222222, ipRanges: [198.51.100.7] } # client
    - { name: Portal, clientId: 22222222-2222-4222-8222-222222222223, allowFrom: [Office] }
  roles:
    - { role: technician, ipRanges: [192.0.2.7] } # role
    - { role: reader, allowFrom: [Office] }
conditionalAccess:
  namedLocations:
    - { displayName: Countries, countriesAndRegions: [DE] }
    - displayName: Lab
      ipRanges:
        - cidrAddress: 192.0.2.0/28 # object
        - { lowerAddress: 192.0.2.1, upperAddress: 192.0.2.9 } # span`,
		);
		expect(mspTenant(yaml).ranges.map(({ text, owner, position }) => [text, owner, position.line])).toEqual([
			["203.0.113.0/24", "Office", lineOf(yaml, "# office")],
			["192.0.2.0/28", "Lab", lineOf(yaml, "# object")],
			["192.0.2.1-192.0.2.9", "Lab", lineOf(yaml, "# span")],
			["198.51.100.7", "Halo PSA", lineOf(yaml, "# client")],
			["192.0.2.7", "technician", lineOf(yaml, "# role")],
		]);
	});
});

describe("the ranges of a location", () => {
	it("are those that are written as ranges; anything else is left to the schema", () => {
		const position = { file: "policies/msp.yaml", line: 1, column: 1 };
		const body = {
			ipRanges: [null, { lowerAddress: "192.0.2.1" }, { cidrAddress: "192.0.2.0/28" }, "192.0.2.7"],
		};
		const location = { kind: "namedLocation", part: "other", name: "Lab", position, body } as const;
		const found = locationRanges({ ...location, at: () => position });
		expect(found.map(({ text }) => text)).toEqual(["192.0.2.0/28", "192.0.2.7"]);
		expect(locationRanges({ ...location, body: {}, at: () => position })).toEqual([]);
	});
});

describe("an acceptance", () => {
	it("is taken as written, with the object that it is for and its place", () => {
		const yaml = mspYaml(`accept:
  - { check: ipv4-only, reason: No IPv6 yet, until: "2027-01-31" }
  - { check: allowed-range-removed, for: Office, reason: Moved, until: "2027-01-31" } # here`);
		const until = "2027-01-31";
		expect(mspTenant(yaml).acceptances).toMatchObject([
			{ check: "ipv4-only", reason: "No IPv6 yet", until },
			{
				check: "allowed-range-removed",
				for: "Office",
				reason: "Moved",
				until,
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});
});

describe("Part A", () => {
	const partA = (settings: string): DesiredTenant["policies"][number] | undefined =>
		mspTenant(
			mspYaml(
				office,
				`cipp: { technicians: { policy: Block, allowFrom: [Office], groups: [Technicians], ${settings} } }`,
			),
		).policies[0];

	it.each([
		["report-only", "enabledForReportingButNotEnforced"],
		["enabled", "enabled"],
		["disabled", "disabled"],
	])("in the state %s is %s to Graph", (state, expected) => {
		expect(partA(`state: ${state}, apps: all`)?.body["state"]).toBe(expected);
	});

	it.each([
		["all", ["All"], false],
		["cipp", [], true],
		["[Contoso Portal]", ["Contoso Portal"], false],
	])("covers apps: %s", (apps, includeApplications, cippApplications) => {
		expect(partA(`state: enabled, apps: ${apps}`)).toMatchObject({
			cippApplications,
			body: { conditions: { applications: { includeApplications } } },
		});
	});

	it("excludes nobody where no break-glass account is named, which a check says", () => {
		const yaml = `${tenantLine}
${office}
cipp: { technicians: { policy: Block, state: enabled, users: [alice@examplemsp.com], apps: all, allowFrom: [Office] } }`;
		expect(mspTenant(yaml).policies[0]?.body).toMatchObject({
			conditions: { users: { includeUsers: ["alice@examplemsp.com"], includeGroups: [], excludeUsers: [] } },
		});
	});
});

describe("tenants of one name", () => {
	const client = (name: string, digit: number) =>
		clientFile(
			`tenant: { id: ${"33333333-3333-4333-8333-333333333333".replaceAll("3", `${digit}`)}, name: ${name} }\ncippAccess: gdap`,
			`policies/clients/${digit}.yaml`,
		);
	const estate = (...names: readonly string[]) =>
		compileEstate({
			directory: "policies",
			msp: mspFile(tenantLine),
			clients: names.map((name, index) => client(name, index + 4)),
		}).map(({ namesakes = [] }) => namesakes.map(({ file }) => file));

	it("know of each other, in upper and lower case and with other spaces", () => {
		expect(estate("Contoso", '"CONTOSO "', "Fabrikam", "example  msp")).toEqual([
			["policies/clients/7.yaml"],
			["policies/clients/5.yaml"],
			["policies/clients/4.yaml"],
			[],
			["policies/msp.yaml"],
		]);
	});

	it("are none where every name is its own", () => {
		expect(estate("Contoso", "Fabrikam")).toEqual([[], [], []]);
	});
});

describe("an estate", () => {
	it("is the MSP's tenant first, then those of its clients", () => {
		const contoso = clientFile(`tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }
cippAccess: direct
serviceAccount: cipp@contoso.com # account
skipPolicies: [{ policy: Emergency, reason: Theirs }, { policy: Twin, id: ABCDEF00-0000-4000-8000-000000000000, reason: Theirs }]
conditionalAccess:
  namedLocations: [{ displayName: Lab, ipRanges: [192.0.2.0/28] }]
  policies:
    - displayName: Require MFA
      state: enabled
      conditions: { users: { includeUsers: [All] }, applications: { includeApplications: [All] } }`);
		const fabrikam = clientFile(
			"tenant: { id: 44444444-4444-4444-8444-444444444444, name: Fabrikam }\ncippAccess: gdap",
			"policies/clients/fabrikam.yaml",
		);
		const msp = mspFile(completeYaml);
		const tenants = compileEstate({ directory: "policies", msp, clients: [contoso, fabrikam] });
		expect(tenants.map(({ kind, name }) => [kind, name])).toEqual([
			["msp", "Example MSP"],
			["client", "Contoso"],
			["client", "Fabrikam"],
		]);
		expect(tenants[0]?.policies.map(({ body }) => body)).toEqual(
			compileMsp(msp).policies.map(({ body }) => body),
		);
		expect(tenants[1]).toMatchObject({
			namedLocations: [{ part: "other", name: "Lab" }],
			policies: [{ part: "other", name: "Require MFA" }],
			ranges: [{ text: "192.0.2.0/28", owner: "Lab" }],
			serviceAccount: { userPrincipalName: "cipp@contoso.com", position: { line: 3 } },
			cippAccess: { mode: "direct", position: { line: 2 } },
			skipPolicies: [
				{ name: "Emergency", reason: "Theirs", position: { line: 4 } },
				{ name: "Twin", id: "abcdef00-0000-4000-8000-000000000000" },
			],
		});
		expect(tenants[2]).toMatchObject({
			policies: [],
			serviceAccount: undefined,
			cippAccess: {
				mode: "gdap",
				partnerTenantId: "11111111-1111-4111-8111-111111111111",
				partnerName: "Example MSP",
			},
		});
	});
});
