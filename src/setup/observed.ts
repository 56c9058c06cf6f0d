/** An app registration of the MSP's tenant, as Microsoft Graph has it. */
export interface ObservedRegistration {
	readonly objectId: string;
	readonly clientId: string;
	readonly displayName: string;
	readonly signInAudience: string;
	/** What tenants are asked to consent to, of every API. */
	readonly requested: readonly RequestedPermission[];
	/** Of the MSP's tenant; undefined while the app has none there. */
	readonly principalId: string | undefined;
	/** Ids of Microsoft Graph's application permissions that are granted in the MSP's tenant. */
	readonly granted: readonly string[];
	readonly credentials: readonly ObservedCredential[];
	/** Client secrets, of the registration and of its service principal. */
	readonly secrets: number;
	readonly certificates: number;
	/** Who may add a secret to it, by name. */
	readonly owners: readonly string[];
}

export interface RequestedPermission {
	/** The API's client id. */
	readonly resource: string;
	readonly id: string;
	/** Role: an application permission. Scope: a delegated one. */
	readonly type: string;
}

export interface ObservedCredential {
	readonly id: string;
	readonly name: string;
	readonly issuer: string;
	/** Undefined for a flexible credential, which matches an expression. */
	readonly subject: string | undefined;
	readonly audiences: readonly string[];
}

/** Microsoft Graph's own service principal in the MSP's tenant. */
export interface GraphRoles {
	readonly principalId: string;
	/** The ids of its application permissions by their names. */
	readonly ids: ReadonlyMap<string, string>;
}

/** The client id of Microsoft Graph, the same in every tenant and cloud. */
export const graphClientId = "00000003-0000-0000-c000-000000000000";
