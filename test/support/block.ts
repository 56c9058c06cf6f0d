import type { JsonObject } from "../../src/json.ts";
import { guid, ids, liveLocation } from "./example-msp.ts";
import { readPolicy } from "./graph-model.ts";
import { mspYaml, office } from "./msp-yaml.ts";

/** A block of everybody but the break-glass accounts, from everywhere but trusted locations. */
export const base = {
	users: { includeUsers: ["All"], excludeUsers: [ids.breakglass1, ids.breakglass2] },
	applications: { includeApplications: ["All"] },
	locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] },
};

export const blockControl = { operator: "OR", builtInControls: ["block"] };
export const mfaControl = { operator: "OR", builtInControls: ["mfa"] };
export const reportOnly = { state: "enabledForReportingButNotEnforced" };

/** The locations that an allowing block excludes. */
export const allow = (...excludeLocations: readonly string[]) => ({
	locations: { includeLocations: ["All"], excludeLocations },
});

/** Its body, the same for a file and for a tenant: everything in it is an id. */
export function blockOf(conditions: JsonObject, rest: JsonObject = {}): JsonObject {
	return {
		displayName: "Block",
		state: "enabled",
		conditions: { ...base, ...conditions },
		grantControls: blockControl,
		...rest,
	};
}

export function liveBlock(conditions: JsonObject, rest: JsonObject = {}): JsonObject {
	return readPolicy({ ...blockOf(conditions, rest), id: guid(700) });
}

/** A file with the block and the trusted location Office. */
export function blockYaml(conditions: JsonObject, rest: JsonObject = {}): string {
	const policy = JSON.stringify(blockOf(conditions, rest));
	return `${mspYaml(office)}\nconditionalAccess:\n  policies:\n    - ${policy} # here`;
}

/** Office as the file writes it, in the tenant. */
export const officeNetwork = liveLocation(ids.officeLocation, "Office", [
	"203.0.113.0/24",
	"2001:db8:12::/48",
]);
export const branch = liveLocation(guid(42), "Branch", ["198.51.100.0/24"]);
