import type { JsonObject } from "../json.ts";

export interface DirectoryUser {
	readonly id: string;
	readonly userPrincipalName: string;
	readonly displayName: string;
	readonly accountEnabled: boolean;
	/** True when the account is synchronised from on-premises, so that an on-premises outage takes it down. */
	readonly onPremisesSyncEnabled: boolean;
}

export interface DirectoryGroup {
	readonly id: string;
	readonly displayName: string;
}

/** An application as this tenant has it. Policies name applications by `appId` and workload identities by `id`. */
export interface DirectoryServicePrincipal {
	readonly id: string;
	readonly appId: string;
	readonly displayName: string;
}

/** A built-in role. `id` is the role template id, which is what policies hold. */
export interface DirectoryRole {
	readonly id: string;
	readonly displayName: string;
}

/** What one user is a member of, directly or through nested groups. */
export interface Memberships {
	/** Object ids of groups. */
	readonly groups: readonly string[];
	/** Role template ids of active directory roles. */
	readonly roles: readonly string[];
}

/** What has to be looked up in a tenant's directory. Every entry is a name or a GUID, as it was written. */
export interface DirectoryQuery {
	readonly users: readonly string[];
	readonly groups: readonly string[];
	/** By display name or appId. */
	readonly applications: readonly string[];
	/** By display name or object id. */
	readonly servicePrincipals: readonly string[];
	/** By display name or template id. */
	readonly roles: readonly string[];
	/** Users, by sign-in name or id, whose transitive memberships are needed. */
	readonly memberships: readonly string[];
}

/** What was found. An entry of the query that nothing answers to is simply absent here. */
export interface Directory {
	readonly users: readonly DirectoryUser[];
	readonly groups: readonly DirectoryGroup[];
	readonly servicePrincipals: readonly DirectoryServicePrincipal[];
	readonly roles: readonly DirectoryRole[];
	/** By the text of the query, lower case. A user that does not exist has no entry. */
	readonly memberships: ReadonlyMap<string, Memberships>;
}

/** A read that this token may not make. */
export interface Refusal {
	readonly what:
		| "users"
		| "groups"
		| "applications"
		| "roles"
		| "memberships"
		| "licences"
		| "security defaults";
	/** The application permission that is missing, in Microsoft's own words: `User.Read.All`. */
	readonly permission: string;
}

/** Everything that was read of one tenant, as the service answered it. */
export interface ObservedTenant {
	readonly tenantId: string;
	/** Raw, with every property that the service sent, known or not. */
	readonly policies: readonly JsonObject[];
	/** Raw, with every property that the service sent, known or not. */
	readonly namedLocations: readonly JsonObject[];
	readonly directory: Directory;
	/** Undefined where it could not be read; then there is a refusal. */
	readonly securityDefaultsEnabled: boolean | undefined;
	/** Names of the service plans that are in force, as in AAD_PREMIUM. Undefined where it could not be read. */
	readonly servicePlans: readonly string[] | undefined;
	/** The token's application roles, or the delegated scopes of a signed-in person. */
	readonly permissions: readonly string[];
	readonly delegated: boolean;
	readonly refusals: readonly Refusal[];
	/** False when Graph is a sandbox on this machine. */
	readonly real: boolean;
	/** Of the MSP's tenant, where the YAML names CIPP's API: what CIPP answered, or why it did not. */
	readonly cipp?: ObservedCipp | { readonly error: CippSilence };
}

/** One API client as CIPP has it, in our own form: ranges canonical, everything else as it was. */
export interface ObservedApiClient {
	/** GUID, lower case. */
	readonly clientId: string;
	readonly name: string;
	readonly role: string | null;
	readonly enabled: boolean;
	readonly mcpAllowed: boolean;
	/** As CIPP stores them, in its own spelling. Empty when there is no restriction. */
	readonly ipRanges: readonly string[];
	/** Whether any address may call: no ranges, or the word Any. A client that denies everybody is not open. */
	readonly open: boolean;
	/** The role could not be read back in the form that CIPP takes, so that a write would lose it. */
	readonly roleUnknown: boolean;
}

/** One role with an address restriction for portal users. */
export interface ObservedCippRole {
	readonly name: string;
	readonly ipRanges: readonly string[];
	/** What must be sent back unchanged when the ranges are written. */
	readonly rest: JsonObject;
}

/** What was read of CIPP itself, by Ringfence's own API client. */
export interface ObservedCipp {
	/** As in 10.8.2; undefined where CIPP does not say. */
	readonly version: string | undefined;
	/** Classic: Static Web Apps in front of a Function App. NG: one container with its own sign-in app. */
	readonly generation: "classic" | "ng" | "unknown";
	/** The app id of the application that signs people in to this CIPP, where CIPP tells. */
	readonly signInAppId: string | undefined;
	readonly apiClients: readonly ObservedApiClient[];
	/** Only the roles that were asked for; a role that does not exist is absent. */
	readonly roles: readonly ObservedCippRole[];
	/** Reads that CIPP refused or that failed, in plain words; what they would have told is unknown, not empty. */
	readonly refusals: readonly {
		readonly what: "version" | "roles" | "sign-in app";
		readonly message: string;
	}[];
}

/** Why nothing is known of CIPP. */
export interface CippSilence {
	readonly message: string;
	readonly hint?: string | undefined;
	/** It was left out on purpose, so nothing is wrong with it. */
	readonly notAsked?: boolean;
}
