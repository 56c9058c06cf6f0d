import type { JsonObject } from "../json.ts";
import type { Acceptance } from "../policy/generated/types.ts";
import type { Path } from "../policy/model.ts";
import type { Position } from "../position.ts";

/** The part of Ringfence that an object belongs to: the trusted locations, Parts A to D, or anything else written. */
export type Part = "trusted-locations" | "A" | "B" | "C" | "D" | "other";

/** Of Conditional Access. */
export type ObjectKind = "namedLocation" | "conditionalAccessPolicy";

/** Of CIPP: what has a list of addresses that may use it. */
export type AllowlistKind = "apiClient" | "cippRole";

interface DesiredObject {
	readonly part: Part;
	readonly name: string;
	/** The id that the YAML pins the object to. */
	readonly id?: string;
	readonly renamedFrom?: string;
	readonly position: Position;
	/** Where a property of the body comes from, by its path in Graph's own terms. */
	at(path: Path): Position;
	/** In Graph's own property names; users, groups, applications, roles and locations are names, as written. */
	readonly body: JsonObject;
}

export interface DesiredNamedLocation extends DesiredObject {
	readonly kind: "namedLocation";
}

export interface DesiredPolicy extends DesiredObject {
	readonly kind: "conditionalAccessPolicy";
	/** `apps: cipp`: the applications are whatever sign-in apps of CIPP the tenant has. */
	readonly cippApplications: boolean;
}

export interface Removal {
	readonly kind: ObjectKind;
	readonly name: string;
	readonly id?: string;
	readonly position: Position;
}

/** A range and the location that it is of. */
export interface LocationRange {
	readonly text: string;
	readonly location: string;
}

/** One address range as written, with what it is for. */
export interface WrittenRange {
	/** An address, a CIDR range, or the first and last address with a hyphen between. */
	readonly text: string;
	/** The location, API client or role that it belongs to. */
	readonly owner: string;
	readonly position: Position;
	/** Of API clients and roles: the ranges of the locations that they allow besides. */
	readonly beside?: readonly LocationRange[];
}

export interface NamedUser {
	readonly userPrincipalName: string;
	readonly position: Position;
}

export interface WrittenAcceptance extends Acceptance {
	readonly position: Position;
}

/** How CIPP comes into a client tenant. */
export type CippAccess = { readonly position: Position } & (
	| {
			/** As a service provider, with the MSP's own technicians. */
			readonly mode: "gdap";
			readonly partnerTenantId: string;
			readonly partnerName: string;
	  }
	| {
			/** With a service account of the client tenant. */
			readonly mode: "direct";
	  }
);

/** A policy that keeps applying to CIPP on purpose. */
export interface SkippedPolicy {
	readonly name: string;
	readonly id?: string;
	readonly reason: string;
	readonly position: Position;
}

/** The addresses from which one API client may call, or the users of one role may work. */
export interface DesiredAllowlist {
	readonly kind: AllowlistKind;
	readonly name: string;
	/** The client id, or the role's name; lower case. */
	readonly id: string;
	/** Deliberately open, with a reason. */
	readonly unrestricted: boolean;
	/** As written, those of trusted locations included. */
	readonly ranges: readonly string[];
	readonly position: Position;
}

/** Where CIPP's own API is, and as which client Ringfence calls it. */
export interface DesiredCippApi {
	readonly url: string;
	readonly clientId: string;
	readonly position: Position;
}

/** What one tenant must have, compiled from its file alone. */
export interface DesiredTenant {
	readonly id: string;
	readonly name: string;
	readonly kind: "msp" | "client";
	readonly position: Position;
	readonly namedLocations: readonly DesiredNamedLocation[];
	readonly policies: readonly DesiredPolicy[];
	readonly removals: readonly Removal[];
	readonly ranges: readonly WrittenRange[];
	readonly breakGlass: readonly NamedUser[];
	/** The CIPP service account that signs in to this tenant, where the file names one. */
	readonly serviceAccount: NamedUser | undefined;
	readonly acceptances: readonly WrittenAcceptance[];
	/** Other tenants of the estate that people would call by the same name. */
	readonly namesakes?: readonly Position[];
	/** Of the MSP's tenant: its `cipp` section, where there is one. */
	readonly cippSection?: Position | undefined;
	/** Of the MSP's tenant. */
	readonly cippApi?: DesiredCippApi | undefined;
	/** Of the MSP's tenant. */
	readonly allowlists?: readonly DesiredAllowlist[];
	/** Of client tenants. */
	readonly cippAccess?: CippAccess;
	/** Of client tenants. */
	readonly skipPolicies?: readonly SkippedPolicy[];
}
