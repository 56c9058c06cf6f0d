import type { AllowlistKind, ObjectKind, Part } from "../desired/tenant.ts";
import type { Json, JsonObject } from "../json.ts";
import type { Position } from "../position.ts";
import type { CheckId } from "./checks/catalogue.ts";

export type { AllowlistKind, ObjectKind, Part };

/** One field that differs. */
export interface FieldChange {
	/** In Graph's own terms, dotted: `conditions.users.excludeUsers`. */
	readonly path: string;
	readonly before: Json;
	readonly after: Json;
	/** For sets: the members that come and go. */
	readonly added?: readonly string[];
	readonly removed?: readonly string[];
	readonly position: Position;
}

/**
 * One thing that apply will do. `before` and `after` are canonical bodies in Graph's own shape with ids in them;
 * an id that does not exist yet is written `namedLocation:<display name>`.
 */
export interface Change {
	readonly action: "create" | "update" | "delete";
	readonly kind: ObjectKind | AllowlistKind;
	readonly part: Part;
	readonly name: string;
	/** Null for a create. */
	readonly id: string | null;
	readonly before: JsonObject | null;
	readonly after: JsonObject | null;
	/** Empty for creates and deletes. */
	readonly fields: readonly FieldChange[];
	readonly position: Position;
}

export interface Acceptance {
	readonly reason: string;
	/** The last day on which it holds, as in 2027-01-31. */
	readonly until: string;
	readonly position: Position;
	readonly expired: boolean;
}

/** What a check has to say. An error blocks the tenant unless an acceptance that has not expired covers it. */
export interface Finding {
	readonly check: CheckId;
	readonly severity: "error" | "warning";
	/** The object it is about, where there is one. */
	readonly subject?: string;
	readonly message: string;
	readonly fix: string;
	readonly position: Position;
	readonly acceptance?: Acceptance;
}

/** An object that the YAML names and that exists. */
export interface ManagedObject {
	readonly kind: ObjectKind;
	readonly part: Part;
	readonly name: string;
	readonly id: string;
	readonly position: Position;
}

/** An object that the YAML does not name: listed, never touched. */
export interface UnmanagedObject {
	readonly kind: ObjectKind;
	readonly name: string;
	readonly id: string;
	/** Of policies, in Graph's own terms. */
	readonly state?: string;
	readonly microsoftManaged: boolean;
	/** In a client tenant, why CIPP's access leaves this policy as it is. */
	readonly note?: string;
}

export interface PlannedTenant {
	readonly id: string;
	readonly name: string;
	readonly kind: "msp" | "client";
}

/** What a plan depends on beside the file and the tenant. */
export interface PlanOptions {
	/** The day of the run, as in 2027-01-31: acceptances end. */
	readonly today: string;
	/** Whether this run is going to write, so that the token must be able to. */
	readonly writing: boolean;
}

/** A tenant's part of the plan. `unreadable` has an error and nothing else; `blocked` has findings that stop apply. */
export interface TenantPlan {
	readonly tenant: PlannedTenant;
	readonly position: Position;
	readonly status: "ready" | "blocked" | "unreadable";
	readonly error?: { readonly code: string; readonly message: string; readonly hint?: string };
	/** Where the changes of Part C are made, and as which client. */
	readonly cipp?: { readonly url: string; readonly clientId: string };
	readonly changes: readonly Change[];
	readonly findings: readonly Finding[];
	readonly managed: readonly ManagedObject[];
	readonly unmanaged: readonly UnmanagedObject[];
	/** Names of the ids that occur in changes, for people to read. */
	readonly names: { readonly [id: string]: string };
	/** SHA-256 of the observed state that the changes rest on. */
	readonly observed: string;
	/** SHA-256 of changes and observed state. */
	readonly fingerprint: string;
}

export interface Plan {
	readonly version: 1;
	readonly tenants: readonly TenantPlan[];
	/** SHA-256 over the tenants' fingerprints, 64 hexadecimal digits. */
	readonly fingerprint: string;
}
