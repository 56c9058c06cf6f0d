import type { JsonObject } from "../../json.ts";
import { objectAt } from "../json-values.ts";
import type { Tenant } from "../state/tenant.ts";
import { STAFF } from "./directory.ts";
import { ADMINISTRATORS } from "./roles.ts";

/** A policy as a client would send it. */
export interface PolicySeed {
	readonly body: JsonObject;
	readonly id?: string | undefined;
	readonly managed?: true;
}

const REPORT_ONLY = "enabledForReportingButNotEnforced";
const MFA = "00000000-0000-0000-0000-000000000002";
const EXTERNAL_TENANTS = "#microsoft.graph.conditionalAccessEnumeratedExternalTenants";

interface PolicyPlaces {
	/** Object ids of the break-glass accounts. */
	readonly breakGlass: readonly string[];
	/** The id of the location that the country block lets through. */
	readonly countries: string;
}

type State = "enabled" | "disabled" | "enabledForReportingButNotEnforced";

/**
 * What a real tenant has before anybody writes policy as code. None of them blocks a break-glass account, and the one
 * that blocks by location reaches staff alone.
 */
export function usualPolicies(
	tenant: Tenant,
	{ breakGlass, countries }: PolicyPlaces,
): readonly PolicySeed[] {
	const everyone = { includeUsers: ["All"], excludeUsers: breakGlass };
	const admins = { includeRoles: ADMINISTRATORS, excludeUsers: breakGlass };
	const staffGroups = tenant.directory.groups.filter(({ displayName }) => displayName === STAFF);
	const staff = { includeGroups: staffGroups.map(({ id }) => id), excludeUsers: breakGlass };
	const permitted = { locations: { includeLocations: ["All"], excludeLocations: [countries] } };
	const legacy = { clientAppTypes: ["exchangeActiveSync", "other"] };
	const computers = {
		platforms: { includePlatforms: ["all"], excludePlatforms: ["android", "iOS", "linux"] },
	};
	const strength = { operator: "OR", authenticationStrength: { id: MFA } };
	const managedDevice = grant("compliantDevice", "domainJoinedDevice");
	return [
		policy("Require MFA for all users", "enabled", everyone, grant("mfa")),
		policy("Block legacy authentication", "enabled", everyone, grant("block"), legacy),
		policy("Require MFA for administrators", "enabled", admins, strength),
		policy("Require MFA for guests", "enabled", { includeUsers: ["GuestsOrExternalUsers"] }, grant("mfa")),
		policy("Require compliant devices", "disabled", everyone, managedDevice, computers),
		policy("Block staff outside permitted countries", REPORT_ONLY, staff, grant("block"), permitted),
		managedPolicy(),
	];
}

function managedPolicy(): PolicySeed {
	const seed = policy(
		"Microsoft-managed: Multifactor authentication for admins accessing Microsoft Admin Portals",
		REPORT_ONLY,
		{ includeRoles: ADMINISTRATORS },
		grant("mfa"),
		{ applications: { includeApplications: ["MicrosoftAdminPortals"] } },
	);
	return { ...seed, managed: true };
}

/**
 * An existing exclusion of external users, as earlier partners and earlier tools leave them.
 * @param members tenant ids; the list covers every type
 */
export function withGuestExclusion(seed: PolicySeed, types: string, members: readonly string[]): PolicySeed {
	const exclusion = {
		guestOrExternalUserTypes: types,
		externalTenants: { "@odata.type": EXTERNAL_TENANTS, membershipKind: "enumerated", members },
	};
	const users = { ...objectAt(seed.body, "conditions", "users"), excludeGuestsOrExternalUsers: exclusion };
	return { ...seed, body: { ...seed.body, conditions: { ...objectAt(seed.body, "conditions"), users } } };
}

/** A policy that a file takes to be there already: harmless, in report-only. */
export function expectedPolicy(displayName: string, breakGlass: readonly string[]): JsonObject {
	const users = { includeUsers: ["All"], excludeUsers: breakGlass };
	return policy(displayName, REPORT_ONLY, users, grant("mfa")).body;
}

function policy(
	displayName: string,
	state: State,
	users: JsonObject,
	grantControls: JsonObject,
	conditions: JsonObject = {},
): PolicySeed {
	const applications = { includeApplications: ["All"] };
	return { body: { displayName, state, conditions: { applications, users, ...conditions }, grantControls } };
}

function grant(...builtInControls: readonly string[]): JsonObject {
	return { operator: "OR", builtInControls };
}
