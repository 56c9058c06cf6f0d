import { describe, expect, it } from "vitest";
import { type JsonObject, objectAt } from "../../src/json.ts";
import type { Refusal } from "../../src/plan/observed.ts";
import { directory, exampleMsp, guid, ids, liveLocation } from "../support/example-msp.ts";
import { lineOf, mspYaml, office, writtenPolicy } from "../support/msp-yaml.ts";
import { resolveFirst } from "../support/resolving.ts";

/** A policy with one list in its conditions, `# here` on the line of its only name. */
const naming = (group: string, list: string, text: string) =>
	mspYaml(
		office,
		writtenPolicy(`displayName: Policy
state: disabled
conditions:
  ${group === "applications" ? "" : "applications: {}\n  "}${group === "users" ? "" : "users: {}\n  "}${group}:
    ${list}:
      - ${JSON.stringify(text)} # here`),
	);

const at = (body: JsonObject | undefined, group: string, list: string) =>
	objectAt(objectAt(body ?? {}, "conditions"), group)[list];

const live = exampleMsp({
	namedLocations: [
		liveLocation(ids.officeLocation.toUpperCase(), "Office"),
		liveLocation(guid(42), "Warehouse"),
		liveLocation(guid(43), "Twin"),
		liveLocation(guid(44), "Twin"),
	],
	directory: {
		groups: [
			...directory.groups,
			{ id: guid(13), displayName: "Twins" },
			{ id: guid(14), displayName: "twins" },
		],
	},
});
const trustedIps = "00000000-0000-0000-0000-000000000000";

describe("a name", () => {
	it.each([
		["users", "includeUsers", "alice@examplemsp.com", ids.alice],
		["users", "includeUsers", "Alice@ExampleMSP.com", ids.alice],
		["users", "excludeUsers", ids.alice.toUpperCase(), ids.alice],
		["users", "includeGroups", "cipp technicians", ids.technicians],
		["users", "excludeGroups", ids.technicians, ids.technicians],
		["users", "includeRoles", "Global Administrator", ids.globalAdministrator],
		["users", "excludeRoles", ids.globalAdministrator.toUpperCase(), ids.globalAdministrator],
		["applications", "includeApplications", "Contoso Portal", ids.portalApp],
		["applications", "excludeApplications", ids.portalApp, ids.portalApp],
		["clientApplications", "includeServicePrincipals", "Contoso Portal", ids.portalPrincipal],
		["clientApplications", "excludeServicePrincipals", ids.portalPrincipal, ids.portalPrincipal],
		["locations", "includeLocations", "Office", ids.officeLocation],
		["locations", "excludeLocations", "Warehouse", guid(42)],
		["locations", "excludeLocations", ids.officeLocation.toUpperCase(), ids.officeLocation],
	])("in %s.%s is found: %s", (group, list, text, id) => {
		const { body, findings } = resolveFirst(naming(group, list, text), live);
		expect(findings).toEqual([]);
		expect(at(body, group, list)).toEqual([id]);
	});

	it("of a location that does not exist yet is a placeholder", () => {
		const { body } = resolveFirst(naming("locations", "includeLocations", "Office"));
		expect(at(body, "locations", "includeLocations")).toEqual(["namedLocation:Office"]);
	});

	it.each([
		["users", "includeUsers", "All"],
		["users", "includeUsers", "None"],
		["users", "includeUsers", "GuestsOrExternalUsers"],
		["users", "excludeUsers", "GuestsOrExternalUsers"],
		["applications", "includeApplications", "All"],
		["applications", "includeApplications", "None"],
		["applications", "includeApplications", "Office365"],
		["applications", "includeApplications", "MicrosoftAdminPortals"],
		["applications", "includeApplications", "AllAgentIdResources"],
		["applications", "excludeApplications", "Office365"],
		["clientApplications", "includeServicePrincipals", "ServicePrincipalsInMyTenant"],
		["locations", "includeLocations", "All"],
		["locations", "includeLocations", "AllTrusted"],
		["locations", "excludeLocations", trustedIps],
	])("in %s.%s is none where Graph has the word %s", (group, list, text) => {
		const { body, findings } = resolveFirst(
			naming(group, list, text),
			exampleMsp({ directory: { users: [] } }),
		);
		expect(findings).toEqual([]);
		expect(at(body, group, list)).toEqual([text]);
	});

	it("in a policy without users needs no users", () => {
		const yaml = naming("clientApplications", "includeServicePrincipals", "Contoso Portal");
		const { findings } = resolveFirst(yaml.replace("users: {}", "users: null"));
		expect(findings).toEqual([]);
	});
});

const group =
	"Correct the name, or create the group first. Nothing is ever left out because it was not found.";
const service =
	"Correct the name, or write the app id. The application needs a service principal in the tenant.";

describe("a name that is not found", () => {
	it.each([
		[
			"users",
			"includeUsers",
			"bob@examplemsp.com",
			'user "bob@examplemsp.com"',
			group.replace("group", "user"),
		],
		["users", "excludeUsers", "All", 'user "All"', group.replace("group", "user")],
		["users", "excludeUsers", trustedIps, `user "${trustedIps}"`, group.replace("group", "user")],
		["users", "excludeGroups", "Nobody", 'group "Nobody"', group],
		["users", "excludeGroups", guid(99), `group "${guid(99)}"`, group],
		["users", "includeRoles", "King", 'built-in role "King"', group.replace("group", "built-in role")],
		["applications", "includeApplications", "Portal", 'application "Portal"', service],
		[
			"applications",
			"includeApplications",
			ids.portalPrincipal,
			`application "${ids.portalPrincipal}"`,
			"Graph refuses an application that has no service principal in the tenant: create one, or correct the id.",
		],
		[
			"clientApplications",
			"includeServicePrincipals",
			"Robot",
			'service principal "Robot"',
			group.replace("group", "service principal"),
		],
		[
			"locations",
			"includeLocations",
			"office",
			'named location "office"',
			"Write the location under trustedLocations or namedLocations, or correct the name.",
		],
	])("in %s.%s is an error at its line: %s", (where, list, text, what, fix) => {
		const yaml = naming(where, list, text);
		const { body, findings } = resolveFirst(yaml, live);
		expect(body).toBeUndefined();
		expect(findings).toMatchObject([
			{
				check: "unknown-name",
				subject: "Policy",
				message: `Example MSP has no ${what}.`,
				fix,
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});

	it.each([
		["users", "excludeGroups", "Twins", `2 objects for the group "Twins": ${guid(13)}, ${guid(14)}`],
		[
			"locations",
			"excludeLocations",
			"Twin",
			`2 objects for the named location "Twin": ${guid(43)}, ${guid(44)}`,
		],
	])("once but twice in %s.%s is an error that names both", (where, list, text, what) => {
		const yaml = naming(where, list, text);
		const { body, findings } = resolveFirst(yaml, live);
		expect(body).toBeUndefined();
		expect(findings).toMatchObject([
			{
				check: "ambiguous-name",
				message: `Example MSP has ${what}.`,
				position: { line: lineOf(yaml, "# here") },
			},
		]);
	});

	it.each([
		["users", "includeUsers", "alice@examplemsp.com", "user", { what: "users", permission: "User.Read.All" }],
		["users", "includeGroups", "Nobody", "group", { what: "groups", permission: "GroupMember.Read.All" }],
		[
			"applications",
			"includeApplications",
			"Portal",
			"application",
			{ what: "applications", permission: "Application.Read.All" },
		],
	] as const)("in %s.%s because it may not be read is said so", (where, list, text, word, refusal) => {
		const other: Refusal = { what: "roles", permission: "RoleManagement.Read.Directory" };
		const blind = exampleMsp({
			directory: { users: [], groups: [], servicePrincipals: [] },
			refusals: [other, refusal],
		});
		expect(resolveFirst(naming(where, list, text), blind).findings).toMatchObject([
			{
				check: "unknown-name",
				message: `The ${word} "${text}" could not be looked up in Example MSP: the token may not read ${refusal.what}.`,
				fix: `Grant the application permission ${refusal.permission} and consent to it in this tenant.`,
			},
		]);
	});

	it("is the old name of a location that is being renamed: the next plan would not find it", () => {
		const renamed = office.replace("- name: Office", "- name: Office\n    renamedFrom: Warehouse");
		const yaml = (name: string) => naming("locations", "includeLocations", name).replace(office, renamed);
		const only = exampleMsp({ namedLocations: [liveLocation(guid(42), "Warehouse")] });
		expect(at(resolveFirst(yaml("Office"), only).body, "locations", "includeLocations")).toEqual([guid(42)]);
		expect(resolveFirst(yaml("Warehouse"), only).findings).toMatchObject([{ check: "unknown-name" }]);
	});
});
