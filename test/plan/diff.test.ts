import { describe, expect, it } from "vitest";
import type { DesiredNamedLocation, DesiredPolicy } from "../../src/desired/tenant.ts";
import type { JsonObject } from "../../src/json.ts";
import { diffObject } from "../../src/plan/diff.ts";
import { guid, ids, liveLocation } from "../support/example-msp.ts";
import { livePolicy } from "../support/live-policy.ts";
import { breakGlass, mspTenant, tenantLine } from "../support/msp-yaml.ts";

/** Every value on a line of its own, so that a position tells which value it is. */
const yaml = `${tenantLine}
${breakGlass}
trustedLocations:
  - name: Office
    id: ${ids.officeLocation}
    ipRanges:
      - 203.0.113.0/24
cipp:
  technicians:
    policy: Block CIPP
    id: ${guid(1)}
    state: report-only
    groups:
      - ${ids.technicians}
    users:
      - ${ids.alice}
    apps:
      - ${ids.portalApp}
    allowFrom:
      - Office
  serviceAccount:
    policy: CIPP service account
    id: ${guid(2)}
    state: enabled
    user: cipp-service@examplemsp.com
conditionalAccess:
  namedLocations:
    - "@odata.type": "#microsoft.graph.countryNamedLocation"
      displayName: Countries
      countriesAndRegions:
        - DE
      includeUnknownCountriesAndRegions: true
  policies:
    - displayName: Require MFA
      id: ${guid(3)}
      state: enabled
      description: Everybody
      conditions:
        users:
          includeUsers: [All]
          excludeGuestsOrExternalUsers:
            guestOrExternalUserTypes: serviceProvider
            externalTenants:
              membershipKind: enumerated
              members: [${guid(9)}]
        applications: { includeApplications: [All] }
        locations:
          includeLocations: [All]
      grantControls:
        operator: OR
        builtInControls: [mfa]
`;
const tenant = mspTenant(yaml);
const lines = yaml.split("\n");

const [partA, partB, mfa] = tenant.policies;
const [office, countries] = tenant.namedLocations;
if (!partA || !partB || !mfa || !office || !countries) throw new Error("the file has five objects");

/** Fields that differ, with the text of the line to which each points. */
function differences(entry: DesiredPolicy | DesiredNamedLocation, live: JsonObject) {
	const change = diffObject(entry, entry.body, live);
	return change?.fields.map(({ path, position }) => [path, lines[position.line - 1]?.trim()]) ?? [];
}

const nothing = livePolicy("Something else", { state: "disabled", users: {}, applications: {} });

describe("the position of a difference", () => {
	it("of Part A is the value that it comes from", () => {
		expect(differences(partA, nothing)).toEqual([
			["displayName", "policy: Block CIPP"],
			["state", "state: report-only"],
			["conditions.applications.includeApplications", "apps:"],
			["conditions.users.includeUsers", "users:"],
			["conditions.users.excludeUsers", breakGlass],
			["conditions.users.includeGroups", "groups:"],
			["conditions.locations", "allowFrom:"],
			["grantControls.builtInControls", "technicians:"],
		]);
		const elsewhere = livePolicy("Block CIPP", { locations: { includeLocations: ["All"] } });
		expect(differences(partA, elsewhere)).toContainEqual([
			"conditions.locations.excludeLocations",
			"allowFrom:",
		]);
	});

	it("of Part B is the value that it comes from", () => {
		expect(differences(partB, nothing)).toEqual([
			["displayName", "policy: CIPP service account"],
			["state", "state: enabled"],
			["conditions.applications.includeApplications", "serviceAccount:"],
			["conditions.users.includeUsers", "user: cipp-service@examplemsp.com"],
			["sessionControls", "serviceAccount:"],
		]);
	});

	it("of a trusted location is the value that it comes from", () => {
		expect(differences(office, { displayName: "Büro", ipRanges: [] })).toEqual([
			["displayName", "- name: Office"],
			["isTrusted", "- name: Office"],
			["ipRanges", "ipRanges:"],
		]);
	});

	it("of a written policy is the property itself, or the nearest that is written", () => {
		const live = livePolicy("Old name", {
			state: "disabled",
			users: {
				includeUsers: ["All"],
				excludeUsers: [guid(5)],
				excludeGuestsOrExternalUsers: {
					guestOrExternalUserTypes: "internalGuest",
					externalTenants: { membershipKind: "enumerated", members: [guid(8)] },
				},
			},
			locations: { includeLocations: [guid(6)] },
			grantControls: { operator: "AND", builtInControls: ["mfa"] },
			sessionControls: { persistentBrowser: { isEnabled: true, mode: "never" } },
		});
		expect(differences(mfa, live)).toEqual([
			["displayName", "- displayName: Require MFA"],
			["state", "state: enabled"],
			["conditions.users.excludeUsers", "users:"],
			[
				"conditions.users.excludeGuestsOrExternalUsers.guestOrExternalUserTypes",
				"guestOrExternalUserTypes: serviceProvider",
			],
			["conditions.users.excludeGuestsOrExternalUsers.externalTenants.members", `members: [${guid(9)}]`],
			["conditions.locations.includeLocations", "includeLocations: [All]"],
			["grantControls.operator", "operator: OR"],
			["sessionControls", "- displayName: Require MFA"],
		]);
	});

	it("of a type of location is where it is written", () => {
		expect(differences(countries, liveLocation(guid(7), "Countries"))).toEqual([
			["@odata.type", '- "@odata.type": "#microsoft.graph.countryNamedLocation"'],
			["isTrusted", '- "@odata.type": "#microsoft.graph.countryNamedLocation"'],
			["ipRanges", '- "@odata.type": "#microsoft.graph.countryNamedLocation"'],
			["countriesAndRegions", "countriesAndRegions:"],
			["countryLookupMethod", '- "@odata.type": "#microsoft.graph.countryNamedLocation"'],
			["includeUnknownCountriesAndRegions", "includeUnknownCountriesAndRegions: true"],
		]);
	});

	it.each([
		["Part A", partA],
		["Part B", partB],
		["a trusted location", office],
		["a written policy", mfa],
	])("of the id to which %s is pinned is that id", (_, entry) => {
		expect(lines[entry.at(["id"]).line - 1]?.trim()).toBe(`id: ${entry.id}`);
	});

	it("of one of Part A's names is that name", () => {
		const place = (list: string) => lines[partA.at(["conditions", ...list.split("."), 0]).line - 1]?.trim();
		expect(place("users.includeGroups")).toBe(`- ${ids.technicians}`);
		expect(place("users.includeUsers")).toBe(`- ${ids.alice}`);
		expect(place("applications.includeApplications")).toBe(`- ${ids.portalApp}`);
		expect(place("locations.excludeLocations")).toBe("- Office");
	});
});

describe("a difference", () => {
	it("of ranges tells what comes and goes", () => {
		const live = liveLocation(ids.officeLocation, "Office", ["198.51.100.0/24", "192.0.2.7/32"]);
		const change = diffObject(office, office.body, live);
		expect(change).toMatchObject({ action: "update", id: ids.officeLocation, part: "trusted-locations" });
		expect(change?.fields).toMatchObject([
			{ path: "ipRanges", added: ["203.0.113.0/24"], removed: ["192.0.2.7/32", "198.51.100.0/24"] },
		]);
	});

	it("of a list tells what comes and goes, whatever its members are", () => {
		const policy = livePolicy("Require MFA", { conditions: { userRiskLevels: [7, "low"] } });
		const body = { ...mfa.body, conditions: { ...partB.body, userRiskLevels: ["low", "high"] } };
		expect(diffObject(mfa, body, policy)?.fields).toContainEqual({
			path: "conditions.userRiskLevels",
			before: [7, "low"],
			after: ["high", "low"],
			added: ["high"],
			removed: ["7"],
			position: mfa.at(["conditions"]),
		});
	});

	it("of a single value has nothing that comes or goes", () => {
		const live = { ...livePolicy("Require MFA", {}), ...mfa.body, state: "disabled" };
		expect(diffObject(mfa, mfa.body, live)?.fields).toEqual([
			{ path: "state", before: "disabled", after: "enabled", position: mfa.at(["state"]) },
		]);
	});

	it("is none where nothing differs, and everything where nothing is there", () => {
		expect(
			diffObject(office, office.body, liveLocation(ids.officeLocation, "Office", ["203.0.113.9/24"])),
		).toBeUndefined();
		expect(diffObject(office, office.body, undefined)).toEqual({
			action: "create",
			kind: "namedLocation",
			part: "trusted-locations",
			name: "Office",
			id: null,
			before: null,
			after: {
				"@odata.type": "#microsoft.graph.ipNamedLocation",
				displayName: "Office",
				isTrusted: true,
				ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "203.0.113.0/24" }],
			},
			fields: [],
			position: office.position,
		});
	});

	it("is never one of the description, which is sent where the file writes one and may not be kept", () => {
		const live = { ...livePolicy("Require MFA", {}), ...mfa.body };
		for (const found of ["By hand", null]) {
			expect(diffObject(mfa, mfa.body, { ...live, description: found })).toBeUndefined();
		}
		const change = diffObject(mfa, mfa.body, { ...live, description: "By hand", state: "disabled" });
		expect(change?.fields.map(({ path }) => path)).toEqual(["state"]);
		expect(change?.after).toMatchObject({ description: "Everybody" });
		expect(diffObject(mfa, mfa.body, undefined)?.after).toMatchObject({ description: "Everybody" });
		const { description: _, ...silent } = mfa.body;
		expect(diffObject(mfa, silent, undefined)?.after).not.toHaveProperty("description");
	});
});
