import type { JsonObject } from "../../json.ts";
import type { LateObjects } from "./late-objects.ts";

export interface User {
	readonly id: string;
	userPrincipalName: string;
	displayName: string;
	accountEnabled: boolean;
	/** As Graph has it: true, or null for a cloud-only account. */
	onPremisesSyncEnabled: true | null;
	userType: "Member" | "Guest";
}

export interface Group {
	readonly id: string;
	displayName: string;
	/** Object ids of users and of nested groups. */
	readonly members: Set<string>;
}

export interface ServicePrincipal {
	readonly id: string;
	readonly appId: string;
	displayName: string;
}

/** A built-in role; `id` is the role template id. */
export interface RoleTemplate {
	readonly id: string;
	readonly displayName: string;
}

export interface Directory {
	readonly users: User[];
	readonly groups: Group[];
	readonly servicePrincipals: ServicePrincipal[];
	readonly roleTemplates: RoleTemplate[];
	/** Active role assignments: role template id → object ids of users and groups. */
	readonly roleMembers: Map<string, Set<string>>;
}

/** A tenant with a delegated admin relationship (GDAP) to this one. */
export interface Customer {
	readonly tenantId: string;
	readonly displayName: string;
}

export type StoredKind = "policy" | "namedLocation";

/** An object that came in through the API, so that a test can prove that nothing was created twice. */
export interface CreatedObject {
	readonly kind: StoredKind;
	readonly id: string;
	readonly displayName: string;
	readonly time: number;
}

/** One tenant. Everything that is not readonly may be altered by a test while the sandbox runs. */
export interface Tenant {
	readonly id: string;
	readonly name: string;
	readonly domain: string;
	readonly policies: LateObjects;
	readonly namedLocations: LateObjects;
	/** Ids of Microsoft-managed policies: only state and exclusions may change, deletion is refused. */
	readonly managedPolicies: Set<string>;
	readonly directory: Directory;
	/** Client id → application permissions granted here. No entry: not consented. */
	readonly consents: Map<string, Set<string>>;
	readonly created: CreatedObject[];
	/** Changes of policies and named locations, oldest first, as Graph's directoryAudits show them. */
	readonly auditLog: JsonObject[];
	/** Of the MSP alone; every other tenant has none. */
	readonly customers: Customer[];
	/** Names of service plans in force, as in AAD_PREMIUM. */
	readonly servicePlans: Set<string>;
	securityDefaultsEnabled: boolean;
}
