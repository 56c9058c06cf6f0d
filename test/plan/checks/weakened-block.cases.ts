import type { JsonObject } from "../../../src/json.ts";
import {
	allow,
	base,
	blockControl,
	blockYaml,
	branch,
	liveBlock,
	mfaControl,
	officeNetwork,
	reportOnly,
} from "../../support/block.ts";
import { exampleMsp, guid, ids, staticWebApps } from "../../support/example-msp.ts";
import { mspYaml, office, technicians } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const partA = "Block CIPP outside trusted networks";
const enabled = mspYaml(office, technicians.replace("report-only", "enabled"));
const opened = (name: string, paths: string) => ({
	subject: name,
	message: `"${name}" is in force, and this change may let sign-ins through that it stops today (${paths}).`,
});
const gone = (name: string) => ({
	subject: name,
	message: `"${name}" is in force, and would block nobody any more.`,
});

/** Part A in the tenant, in force. */
const restriction = (users: JsonObject = {}, rest: JsonObject = {}) =>
	exampleMsp({
		policies: [
			liveBlock(
				{
					users: { includeGroups: [ids.technicians], excludeUsers: base.users.excludeUsers, ...users },
					...allow(ids.officeLocation),
				},
				{ displayName: partA, ...rest },
			),
		],
		namedLocations: [officeNetwork],
	});
const live = (conditions: JsonObject, rest?: JsonObject) =>
	exampleMsp({ policies: [liveBlock(conditions, rest)], namedLocations: [officeNetwork, branch] });

const users = (rest: JsonObject) => ({ users: { ...base.users, ...rest } });
const guests = { guestOrExternalUserTypes: "internalGuest" };
const both = { includeApplications: [ids.portalApp, staticWebApps] };
const portal = { includeApplications: [ids.portalApp] };

/** What a block is in the tenant, what the file makes of it, and the paths that the finding names, if it may weaken. */
const changes: readonly (readonly [string, JsonObject, JsonObject, string?])[] = [
	[
		"somebody is excluded",
		{},
		users({ excludeUsers: [...base.users.excludeUsers, ids.alice] }),
		"conditions.users.excludeUsers",
	],
	["a group is excluded", {}, users({ excludeGroups: [ids.emergency] }), "conditions.users.excludeGroups"],
	[
		"guests are excluded",
		{},
		users({ excludeGuestsOrExternalUsers: guests }),
		"conditions.users.excludeGuestsOrExternalUsers",
	],
	[
		"an application goes",
		{ applications: both },
		{ applications: portal },
		"conditions.applications.includeApplications",
	],
	["it covers fewer clients", {}, { clientAppTypes: ["other"] }, "conditions.clientAppTypes"],
	[
		"it covers fewer people and applications",
		{ ...users({ includeUsers: [ids.alice, ids.service] }), applications: both },
		{ ...users({ includeUsers: [ids.alice] }), applications: portal },
		"conditions.applications.includeApplications, conditions.users.includeUsers",
	],
	["a break-glass account is excluded", users({ excludeUsers: [ids.breakglass1] }), {}],
	[
		"it is kept to places where it stood for every place",
		{ locations: null },
		allow(ids.officeLocation),
		"conditions.locations",
	],
	[
		"it no longer lists a place",
		{ locations: { includeLocations: [ids.officeLocation, guid(42)], excludeLocations: [] } },
		{ locations: { includeLocations: [guid(42)], excludeLocations: [] } },
		"conditions.locations.includeLocations",
	],
	["a condition that narrowed it goes", { platforms: { includePlatforms: ["linux"] } }, {}],
	["it covers all kinds of client again", { clientAppTypes: ["other"] }, {}],
	["it no longer asks for a risk", { signInRiskLevels: ["high"] }, {}],
	["it reaches everybody", users({ includeUsers: [ids.alice] }), {}],
	["guests are included", {}, users({ includeGuestsOrExternalUsers: guests })],
	["guests are no longer excluded", users({ excludeGuestsOrExternalUsers: guests }), {}],
	["another location is allowed", allow(guid(42)), allow(ids.officeLocation, guid(42))],
	["an application comes", { applications: portal }, { applications: both }],
	["somebody is no longer excluded", users({ excludeUsers: [...base.users.excludeUsers, ids.alice] }), {}],
];

/** A block by location is what CIPP is behind. */
const severityOf = ({ locations }: JsonObject) => (locations === null ? "warning" : "error");

export const weakenedBlockCases: readonly CheckCase[] = [
	...changes.map(
		([when, before, after, paths]): CheckCase => ({
			check: "enforced-block-weakened",
			when,
			yaml: blockYaml(after),
			tenant: live(before),
			...(paths === undefined ? {} : { says: { severity: severityOf(before), ...opened("Block", paths) } }),
		}),
	),
	{
		check: "enforced-block-weakened",
		when: "Part A covers fewer people",
		yaml: enabled.replace("[CIPP Technicians]", "[CIPP Technicians] # here"),
		tenant: restriction({ includeGroups: [ids.technicians, ids.emergency] }),
		says: { severity: "error", ...opened(partA, "conditions.users.includeGroups") },
	},
	{
		check: "enforced-block-weakened",
		when: "Part A goes back to report-only",
		yaml: mspYaml(office, technicians.replace("report-only", "report-only # here")),
		tenant: restriction(),
		says: { severity: "error", ...gone(partA) },
	},
	{
		check: "enforced-block-weakened",
		when: "Part A is deleted, and left out of the file",
		yaml: mspYaml(office, `removed:\n  - policy: ${partA} # here`),
		tenant: restriction(),
		says: { severity: "error", ...gone(partA) },
	},
	{
		check: "enforced-block-weakened",
		when: "Part A is written as another policy that is off",
		yaml: blockYaml(allow(ids.officeLocation), { displayName: partA, state: "disabled" }),
		tenant: restriction(),
		says: { severity: "error", ...gone(partA) },
	},
	{
		check: "enforced-block-weakened",
		when: "a block from everywhere is deleted",
		yaml: mspYaml("removed:\n  - policy: Block # here"),
		tenant: live({ locations: null, clientAppTypes: ["other"] }),
		says: { severity: "warning", ...gone("Block") },
	},
	{
		check: "enforced-block-weakened",
		when: "a block that watched only is deleted",
		yaml: mspYaml("removed:\n  - policy: Block # here"),
		tenant: live({}, reportOnly),
	},
	{
		check: "enforced-block-weakened",
		when: "a block becomes a demand for MFA",
		yaml: blockYaml({}, { grantControls: mfaControl }),
		tenant: live({}, { grantControls: blockControl }),
		says: { severity: "error", ...gone("Block") },
	},
	{ check: "enforced-block-weakened", when: "Part A stays as it is", yaml: enabled, tenant: restriction() },
	{
		check: "enforced-block-weakened",
		when: "Part A was not in force",
		yaml: mspYaml(office, technicians),
		tenant: restriction({ includeGroups: [ids.technicians, ids.emergency] }, reportOnly),
	},
	{ check: "enforced-block-weakened", when: "the file writes a new block", yaml: enabled },
];
