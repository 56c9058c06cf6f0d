import type { JsonObject } from "../../../src/json.ts";
import {
	allow,
	base,
	blockYaml,
	branch,
	liveBlock,
	mfaControl,
	officeNetwork,
	reportOnly,
} from "../../support/block.ts";
import { exampleMsp, guid, ids, staticWebApps } from "../../support/example-msp.ts";
import { mspYaml } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const live = (conditions: JsonObject, rest?: JsonObject) =>
	exampleMsp({ policies: [liveBlock(conditions, rest)], namedLocations: [officeNetwork, branch] });
const [portal, guests] = [
	{ includeApplications: [ids.portalApp] },
	{ guestOrExternalUserTypes: "internalGuest" },
];
const hr = { mode: "include", rule: 'CustomSecurityAttribute.A_B -eq "C"' };
const users = (rest: JsonObject) => ({ users: { ...base.users, ...rest } });

/** What the block is in the tenant, what the file makes of it, and the path that the finding names, if it may widen. */
const widenings: readonly (readonly [string, JsonObject, JsonObject, string?])[] = [
	["an exclusion goes", users({ excludeGroups: [ids.emergency] }), {}, "conditions.users.excludeGroups"],
	["an exclusion comes", {}, users({ excludeGroups: [ids.emergency] })],
	[
		"an allowed location goes",
		allow(ids.officeLocation, guid(42)),
		allow(guid(42)),
		"conditions.locations.excludeLocations",
	],
	["an allowed location comes", allow(guid(42)), allow(ids.officeLocation, guid(42))],
	["an application comes", { applications: portal }, {}, "conditions.applications.includeApplications"],
	["all applications become one", {}, { applications: portal }],
	[
		"an application goes",
		{ applications: { includeApplications: [ids.portalApp, staticWebApps] } },
		{ applications: portal },
	],
	[
		"guests are no longer excluded",
		users({ excludeGuestsOrExternalUsers: guests }),
		{},
		"conditions.users.excludeGuestsOrExternalUsers",
	],
	["guests are excluded", {}, users({ excludeGuestsOrExternalUsers: guests })],
	[
		"other guests are excluded",
		users({ excludeGuestsOrExternalUsers: guests }),
		users({ excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: "serviceProvider" } }),
		"conditions.users.excludeGuestsOrExternalUsers.guestOrExternalUserTypes",
	],
	[
		"guests are included",
		{},
		users({ includeGuestsOrExternalUsers: guests }),
		"conditions.users.includeGuestsOrExternalUsers",
	],
	["guests are no longer included", users({ includeGuestsOrExternalUsers: guests }), {}],
	["its locations go", {}, { locations: null }, "conditions.locations"],
	["it is kept to locations", { locations: null }, {}],
	["it is kept to platforms", {}, { platforms: { includePlatforms: ["linux"] } }],
	[
		"a filter brings applications",
		{},
		{ applications: { ...base.applications, applicationFilter: hr } },
		"conditions.applications.applicationFilter",
	],
	["it covers fewer clients", {}, { clientAppTypes: ["other"] }],
	["it covers more clients", { clientAppTypes: ["other"] }, {}, "conditions.clientAppTypes"],
	["a risk is asked for", {}, { signInRiskLevels: ["high"] }],
	[
		"its filter of devices changes",
		{ devices: { deviceFilter: { mode: "include", rule: "device.isCompliant -ne True" } } },
		{ devices: { deviceFilter: { mode: "include", rule: "device.isCompliant -eq True" } } },
		"conditions.devices.deviceFilter.rule",
	],
];

const widened = (paths: string) => ({
	subject: "Block",
	message: `"Block" blocks already, and this change may block more sign-ins at once (${paths}).`,
});

export const enforcedBlockCases: readonly CheckCase[] = [
	...widenings.map(
		([what, before, after, path]): CheckCase => ({
			check: "enforced-block-widened",
			when: what,
			yaml: blockYaml(after),
			tenant: live(before),
			...(path === undefined ? {} : { says: widened(path) }),
		}),
	),
	{
		check: "enforced-block-widened",
		when: "it widens in two ways",
		yaml: blockYaml(users({ includeGroups: [ids.technicians] })),
		tenant: live({
			users: { includeUsers: [ids.alice], excludeUsers: [...base.users.excludeUsers, ids.service] },
		}),
		says: widened(
			"conditions.users.includeUsers, conditions.users.excludeUsers, conditions.users.includeGroups",
		),
	},
	{
		check: "enforced-block-widened",
		when: "it is set to report-only with the change",
		yaml: blockYaml({}, reportOnly),
		tenant: live({ applications: portal }),
	},
	{
		check: "enforced-block-widened",
		when: "it was not in force",
		yaml: blockYaml({}),
		tenant: live({ applications: portal }, reportOnly),
	},
	{
		check: "enforced-block-widened",
		when: "it did not block",
		yaml: blockYaml({}),
		tenant: live({ applications: portal }, { grantControls: mfaControl }),
	},
	{
		check: "enforced-block-widened",
		when: "only its name changes",
		yaml: blockYaml({}, { renamedFrom: "Old", displayName: "Block" }),
		tenant: live({}, { displayName: "Old" }),
	},
	{
		check: "enforced-block-widened",
		when: "it is deleted",
		yaml: mspYaml("removed: [{ policy: Block }]"),
		tenant: live({}),
	},
];
