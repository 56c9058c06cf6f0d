/** One row of CIPP's table of API clients. What is not readonly may be altered by a test while the sandbox runs. */
export interface ClientRow {
	readonly clientId: string;
	appName: string;
	/** Empty: CIPP then takes the custom role cipp-api, which usually does not exist. */
	role: string;
	/** JSON text as CIPP keeps it: empty, one quoted text, or a list. */
	ipRange: string;
	enabled: boolean;
	mcpAllowed: boolean;
}

/** The app registration behind an API client. */
export interface AppRegistration {
	readonly clientId: string;
	displayName: string;
	identifierUris: string[];
	/** Every secret that opens it, whoever made it. CIPP's reset removes them all. */
	secrets: string[];
}

/** A custom role. Ranges and group of every role, built-in ones included, are kept apart. */
export interface RoleRow {
	/** JSON texts, as CIPP keeps them. */
	permissions: string;
	allowedTenants: string;
	blockedTenants: string;
	blockedEndpoints: string;
}

/** One tenant that CIPP looks after, or has been told to leave alone. */
export interface TenantRow {
	readonly customerId: string;
	displayName: string;
	readonly defaultDomainName: string;
	delegatedPrivilegeStatus: "granularDelegatedAdminPrivileges" | "directTenant";
	/** Excluded by a person. */
	excluded: boolean;
}

export type CippFault =
	/** A failure in CIPP's own words, with status 200. */
	| "error-in-200"
	/** A refusal of the role grant, as AddUpdate words it. */
	| "role-refused"
	/** The step at the app registration fails: wrapped, with a retry on offer that resets the secret. */
	| "app-registration"
	/** A portal's or gateway's page, with status 200. */
	| "html"
	/** The same page with status 503, as from a cold start. */
	| "starting"
	| "truncated"
	| "empty"
	/** An unhandled exception. */
	| "exception"
	/** The function is switched off. */
	| "switched-off"
	| "forbidden"
	/** A redirect to a sign-in page. */
	| "redirect"
	/** Says that it succeeded, and has not done it. */
	| "not-done"
	/** Does it, and lets a secret slip into the answer. */
	| "secret"
	/** Removes the API client that is written before writing it. */
	| "vanish";

export interface CippFaultRule {
	readonly fault: CippFault;
	/** As in ExecApiClient; every endpoint unless said. */
	readonly endpoint?: string;
	readonly method?: "GET" | "POST";
	/** How many requests it hits. Default 1. */
	readonly times?: number;
}

/** One request as CIPP saw it, body included. */
export interface CippRequest {
	readonly method: string;
	readonly endpoint: string;
	readonly action: string;
	readonly body: unknown;
	readonly status: number;
}

export interface CippState {
	readonly tenantId: string;
	/** Of the back end, as in 10.8.2. */
	version: string;
	generation: "classic" | "ng";
	/** The CIPP-SSO application of NG. */
	readonly ssoAppId: string;
	/** By app id, in lower case. */
	readonly clients: Map<string, ClientRow>;
	readonly registrations: Map<string, AppRegistration>;
	/** By name, in lower case. */
	readonly roles: Map<string, RoleRow>;
	/** Role → JSON text of its ranges. */
	readonly roleRanges: Map<string, string>;
	readonly roleGroups: Map<string, { readonly id: string; readonly name: string }>;
	readonly tenants: TenantRow[];
	/** Whether CIPP's table of tenants can be read; where not, it answers with a tenant that does not exist. */
	tenantsReadable: boolean;
	/** Apps that Azure's own sign-in lets through, as of the last SaveToAzure. */
	readonly allowedApplications: Set<string>;
	/** What the front end puts into X-Forwarded-For; undefined for a header that is missing. */
	forwardedFor: string | undefined;
	/** Whether CIPP-SAM may write app registrations, without which AddUpdate fails. */
	samMayWriteApplications: boolean;
	/** Whether CIPP reaches GitHub, without which GetVersion fails. */
	reachesGitHub: boolean;
	/** Whether the table of role ranges can be read; where not, CIPP takes it for empty. */
	roleRangesReadable: boolean;
	faults: CippFaultRule[];
	readonly log: CippRequest[];
}

/** Whether the version is at least this one, by its first two numbers. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
	const [first = 0, second = 0] = version.split(".").map(Number);
	return first > major || (first === major && second >= minor);
}
