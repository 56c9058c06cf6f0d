import type { JsonObject } from "../../../src/json.ts";
import {
	base,
	blockControl,
	blockYaml,
	liveBlock,
	mfaControl,
	officeNetwork,
	reportOnly,
} from "../../support/block.ts";
import { exampleMsp, guid, ids, staticWebApps } from "../../support/example-msp.ts";
import { mspYaml, office, serviceAccount } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const mfa = { displayName: "Require MFA", grantControls: mfaControl };
const nowhere = { locations: null };
const users = (rest: JsonObject) => ({ users: { ...base.users, ...rest }, ...nowhere });
const live = (conditions: JsonObject = nowhere, rest: JsonObject = {}) =>
	exampleMsp({
		policies: [liveBlock({ ...nowhere, ...conditions }, { ...mfa, ...rest })],
		namedLocations: [officeNetwork],
	});
const yaml = (conditions: JsonObject = nowhere, rest: JsonObject = {}) =>
	blockYaml({ ...nowhere, ...conditions }, { ...mfa, ...rest });

const less = (paths: string, name = "Require MFA") => ({
	subject: name,
	message: `"${name}" requires MFA, and after this change may let sign-ins through without it, or with less (${paths}).`,
});
const gone = (name = "Require MFA") => ({
	subject: name,
	message: `"${name}" requires MFA, and would ask nobody for it any more.`,
});

/** Where a policy applies in the tenant, where the file says so, and the paths that the finding names, if it may weaken. */
const conditions: readonly (readonly [string, JsonObject, JsonObject, string?])[] = [
	[
		"somebody is excluded",
		{},
		users({ excludeUsers: [...base.users.excludeUsers, ids.alice] }),
		"conditions.users.excludeUsers",
	],
	[
		"a break-glass account is excluded",
		users({ excludeUsers: [ids.breakglass1] }),
		{},
		"conditions.users.excludeUsers",
	],
	[
		"an application goes, and a kind of client",
		{ applications: { includeApplications: [ids.portalApp, staticWebApps] } },
		{ applications: { includeApplications: [ids.portalApp] }, clientAppTypes: ["browser"] },
		"conditions.applications.includeApplications, conditions.clientAppTypes",
	],
	["it is kept to platforms", {}, { platforms: { includePlatforms: ["linux"] } }, "conditions.platforms"],
	[
		"it leaves out the office",
		{},
		{ locations: { includeLocations: ["All"], excludeLocations: [ids.officeLocation] } },
		"conditions.locations",
	],
	["somebody is no longer excluded", users({ excludeUsers: [...base.users.excludeUsers, ids.alice] }), {}],
	["a condition goes", { platforms: { includePlatforms: ["linux"] } }, {}],
];

/** The same of what a policy demands. */
const everyTime = {
	signInFrequency: {
		isEnabled: true,
		frequencyInterval: "everyTime",
		authenticationType: "primaryAndSecondaryAuthentication",
	},
};
const daily = {
	signInFrequency: { ...everyTime.signInFrequency, frequencyInterval: "timeBased", type: "days", value: 1 },
};
const strength = { operator: "OR", builtInControls: [], authenticationStrength: { id: guid(60) } };
const settings: readonly (readonly [string, JsonObject, JsonObject, string?])[] = [
	[
		"a device does instead",
		{},
		{ grantControls: { operator: "OR", builtInControls: ["mfa", "compliantDevice"] } },
		"grantControls.builtInControls",
	],
	[
		"nothing but a session is left of it",
		{ sessionControls: daily },
		{ grantControls: null, sessionControls: daily },
		"grantControls",
	],
	["a strength takes its place", {}, { grantControls: strength }],
	["it blocks instead", {}, { grantControls: blockControl, ...reportOnly, state: "enabled" }],
	[
		"it asks daily where it asked every time",
		{ sessionControls: everyTime },
		{ sessionControls: daily },
		"sessionControls.signInFrequency.type, sessionControls.signInFrequency.value, sessionControls.signInFrequency.frequencyInterval",
	],
	["it does not ask every time any more", { sessionControls: everyTime }, {}, "sessionControls"],
	["it asks every time", { sessionControls: daily }, { sessionControls: everyTime }],
	[
		"another session control goes",
		{ sessionControls: { ...everyTime, persistentBrowser: { isEnabled: true, mode: "never" } } },
		{ sessionControls: everyTime },
	],
];

/** Part B in the tenant, in force. */
const partB = "CIPP service account";
const account = (rest: JsonObject = {}, conditions: JsonObject = {}) =>
	live(
		{ users: { includeUsers: [ids.service] }, clientAppTypes: ["all"], ...conditions },
		{ displayName: partB, sessionControls: everyTime, ...rest },
	);
const partBYaml = mspYaml(office, `cipp:\n${serviceAccount}`);

const partBCases: readonly Omit<CheckCase, "check">[] = [
	{ when: "Part B stays as it is", yaml: partBYaml, tenant: account() },
	{
		when: "Part B only watches",
		yaml: partBYaml.replace("state: enabled", "state: report-only # here"),
		tenant: account(),
		says: { severity: "error", ...gone(partB) },
	},
	{
		when: "Part B is for another account",
		yaml: partBYaml.replace("user: cipp-service@examplemsp.com", "user: alice@examplemsp.com # here"),
		tenant: account(),
		says: { severity: "error", ...less("conditions.users.includeUsers", partB) },
	},
	{
		when: "Part B is deleted, and left out of the file",
		yaml: mspYaml(`removed:\n  - policy: ${partB} # here`),
		tenant: account(),
		says: { severity: "error", ...gone(partB) },
	},
	{
		when: "Part B is written as another policy that leaves somebody out",
		yaml: blockYaml(
			{ users: { includeUsers: [ids.service], excludeUsers: [ids.service] }, ...nowhere },
			{ displayName: partB, grantControls: mfaControl, sessionControls: everyTime },
		),
		tenant: account(),
		says: { severity: "error", ...less("conditions.users.excludeUsers", partB) },
	},
	{ when: "Part B only watched", yaml: partBYaml, tenant: account(reportOnly) },
	{
		when: "Part B left out a place before",
		yaml: partBYaml,
		tenant: account({}, { platforms: { includePlatforms: ["linux"] } }),
	},
];

export const mfaWeakenedCases: readonly CheckCase[] = [
	...conditions.map(
		([when, before, after, paths]): Omit<CheckCase, "check"> => ({
			when,
			yaml: yaml(after),
			tenant: live(before),
			...(paths === undefined ? {} : { says: less(paths) }),
		}),
	),
	...settings.map(
		([when, before, after, paths]): Omit<CheckCase, "check"> => ({
			when: `of its demands, ${when}`,
			yaml: yaml(nowhere, after),
			tenant: live(nowhere, before),
			...(paths === undefined ? {} : { says: less(paths) }),
		}),
	),
	...partBCases,
	{
		when: "it is switched off",
		yaml: yaml(nowhere, { state: "disabled" }),
		tenant: live(),
		says: gone(),
	},
	{
		when: "it is deleted",
		yaml: mspYaml("removed:\n  - policy: Require MFA # here"),
		tenant: live(),
		says: gone(),
	},
	{
		when: "a device could stand for MFA, and the policy is deleted",
		yaml: mspYaml("removed:\n  - policy: Require MFA # here"),
		tenant: live(nowhere, { grantControls: { operator: "OR", builtInControls: ["mfa", "compliantDevice"] } }),
		says: gone(),
	},
	{
		when: "what is deleted demands a device alone",
		yaml: mspYaml("removed: [{ policy: Require MFA }]"),
		tenant: live(nowhere, { grantControls: { operator: "OR", builtInControls: ["compliantDevice"] } }),
	},
].map((one) => ({ check: "mfa-weakened", ...one }));
