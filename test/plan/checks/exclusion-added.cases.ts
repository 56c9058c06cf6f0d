import type { JsonObject } from "../../../src/json.ts";
import {
	allow,
	base,
	blockYaml,
	liveBlock,
	mfaControl,
	officeNetwork,
	reportOnly,
} from "../../support/block.ts";
import { exampleMsp, guid, ids } from "../../support/example-msp.ts";
import { mspYaml, office, technicians } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

const live = (conditions: JsonObject, rest?: JsonObject) =>
	exampleMsp({ policies: [liveBlock(conditions, rest)], namedLocations: [officeNetwork] });
const users = (rest: JsonObject) => ({ users: { ...base.users, ...rest } });
const guests = (guestOrExternalUserTypes: string) => ({
	excludeGuestsOrExternalUsers: { guestOrExternalUserTypes },
});
const without = (who: string, name = "Block") => ({
	subject: name,
	message: `"${name}" blocks, and would no longer apply to ${who}.`,
});

const partA = "Block CIPP outside trusted networks";
const both = "breakglass1@examplemsp.com, breakglass2@examplemsp.com";
const partAYaml = mspYaml(office, technicians.replace("report-only", "enabled")).replace(
	`[${both}] }`,
	`[${both}, alice@examplemsp.com] } # here`,
);
const partALive = liveBlock(
	{
		users: { includeGroups: [ids.technicians], excludeUsers: base.users.excludeUsers },
		...allow(ids.officeLocation),
	},
	{ displayName: partA },
);

/** What a block is in the tenant, what the file makes of it, and who comes, if anybody does. */
const changes: readonly (readonly [string, JsonObject, JsonObject, string?])[] = [
	[
		"a break-glass account is excluded",
		users({ excludeUsers: [ids.breakglass1] }),
		{},
		"breakglass2@examplemsp.com (break-glass account)",
	],
	[
		"people, a group and a role are excluded",
		{},
		users({
			excludeUsers: [...base.users.excludeUsers, ids.alice],
			excludeGroups: [ids.emergency],
			excludeRoles: [ids.globalAdministrator],
		}),
		"alice@examplemsp.com, the group Emergency Access, the role Global Administrator",
	],
	["guests are excluded", {}, users(guests("internalGuest")), "guests or external users"],
	[
		"other guests of other tenants are excluded",
		users(guests("internalGuest")),
		users({
			excludeGuestsOrExternalUsers: {
				guestOrExternalUserTypes: "serviceProvider",
				externalTenants: { membershipKind: "enumerated", members: [guid(77)] },
			},
		}),
		"guests or external users",
	],
	["guests are no longer excluded", users(guests("internalGuest")), {}],
	["somebody is no longer excluded", users({ excludeUsers: [...base.users.excludeUsers, ids.alice] }), {}],
	[
		"somebody is no longer included",
		users({ includeUsers: [ids.alice, ids.service] }),
		users({ includeUsers: [ids.alice] }),
	],
];

export const exclusionAddedCases: readonly CheckCase[] = [
	...changes.map(
		([when, before, after, who]): CheckCase => ({
			check: "exclusion-added",
			when,
			yaml: blockYaml(after),
			tenant: live(before),
			...(who === undefined ? {} : { says: without(who) }),
		}),
	),
	{
		check: "exclusion-added",
		when: "somebody becomes a break-glass account beside Part A",
		yaml: partAYaml,
		tenant: exampleMsp({ policies: [partALive], namedLocations: [officeNetwork] }),
		says: without("alice@examplemsp.com (break-glass account)", partA),
	},
	{
		check: "exclusion-added",
		when: "the block only watches",
		yaml: blockYaml(users({ excludeGroups: [ids.emergency] }), reportOnly),
		tenant: live({}, reportOnly),
		says: without("the group Emergency Access"),
	},
	{
		check: "exclusion-added",
		when: "the block was off",
		yaml: blockYaml(users({ excludeGroups: [ids.emergency] }), reportOnly),
		tenant: live({}, { state: "disabled" }),
	},
	{
		check: "exclusion-added",
		when: "the policy did not block",
		yaml: blockYaml(users({ excludeGroups: [ids.emergency] }), reportOnly),
		tenant: live({}, { grantControls: mfaControl }),
	},
	{ check: "exclusion-added", when: "the policy is new", yaml: partAYaml },
	{
		check: "exclusion-added",
		when: "the policy is deleted",
		yaml: mspYaml("removed: [{ policy: Block }]"),
		tenant: live({}),
	},
];
