/** Application permissions of Microsoft Graph by name: what each registration needs, and what is too much. */

/** The registrations that sign in to tenants. */
export type Identity = "reader" | "writer";

/** Without these a plan cannot be made. */
const reading = [
	"Policy.Read.All",
	"Application.Read.All",
	"User.Read.All",
	"GroupMember.Read.All",
	"RoleManagement.Read.Directory",
	"LicenseAssignment.Read.All",
] as const;

const writing = "Policy.ReadWrite.ConditionalAccess";

/** GET /tenantRelationships/delegatedAdminCustomers: learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers */
const customers = "DelegatedAdminRelationship.Read.All";

/** GET /auditLogs/directoryAudits is documented to need both: learn.microsoft.com/graph/api/directoryaudit-list */
const auditing = ["AuditLog.Read.All", "Directory.Read.All"] as const;

export interface PermissionNeed {
	/** Asked of every tenant. */
	readonly everywhere: readonly string[];
	/** Granted in the MSP's own tenant alone, so that no client tenant is asked for it. */
	readonly home: readonly string[];
	/** May be there or not. */
	readonly optional: readonly string[];
}

/** @param attribution whether the drift report tells who changed something, from the tenants' audit logs */
export function permissionNeed(
	identity: Identity,
	{ attribution }: { readonly attribution: boolean },
): PermissionNeed {
	if (identity === "writer") return { everywhere: [...reading, writing], home: [], optional: [] };
	return {
		everywhere: attribution ? [...reading, ...auditing] : reading,
		home: [customers],
		optional: attribution ? [] : auditing,
	};
}

export interface PermissionVerdict {
	readonly missing: readonly string[];
	/** More than is needed, and good for more than reading. */
	readonly dangerous: readonly string[];
	/** More than is needed, for reading only. */
	readonly superfluous: readonly string[];
}

/** Compares permissions in a token, a request or a grant with what is needed; `home` is the MSP's own tenant. */
export function judgePermissions(
	held: readonly string[],
	need: PermissionNeed,
	{ home }: { readonly home: boolean },
): PermissionVerdict {
	const known = [...need.everywhere, ...need.home, ...need.optional];
	const needed = home ? [...need.everywhere, ...need.home] : need.everywhere;
	const surplus = held.filter((permission) => !known.includes(permission));
	return {
		missing: needed.filter((permission) => !isCovered(permission, held)),
		dangerous: surplus.filter((permission) => !isForReading(permission)),
		superfluous: surplus.filter(isForReading),
	};
}

/** Directory.Read.All reads everything in the directory, which policies and partners' customers are not part of. */
function isCovered(permission: string, held: readonly string[]): boolean {
	if (held.includes(permission)) return true;
	return held.includes("Directory.Read.All") && !/^(Policy|AuditLog|DelegatedAdmin)/.test(permission);
}

function isForReading(permission: string): boolean {
	return /\.Read(Basic)?(\.|$)/.test(permission);
}
