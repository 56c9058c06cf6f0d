import { GraphError } from "./graph-error.ts";

/** Every entry must be met; an entry is met by any of its permissions. */
export interface Need {
	readonly permissions: readonly (readonly string[])[];
	/** Conditional Access refuses in other words than the directory does. */
	readonly family: "conditionalAccess" | "directory" | "reports";
}

const READ_POLICIES = ["Policy.Read.All"];
const WRITE_POLICIES = ["Policy.ReadWrite.ConditionalAccess"];
const READ_ACCOUNTS = ["User.Read.All", "Directory.Read.All"];
const READ_USERS = ["User.ReadBasic.All", ...READ_ACCOUNTS];
const READ_GROUPS = ["GroupMember.Read.All", "Group.ReadBasic.All", "Group.Read.All", "Directory.Read.All"];
const READ_MEMBERSHIPS = ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"];
const READ_ROLES = ["RoleManagement.Read.Directory", "Directory.Read.All"];

function directory(...permissions: readonly string[]): Need {
	return { permissions: [permissions], family: "directory" };
}

/** Application permissions by what they open; any one of a line is enough unless said otherwise. */
export const needs = {
	readPolicies: { permissions: [READ_POLICIES], family: "conditionalAccess" },
	/** Writing does not include reading: both are needed. */
	writePolicies: { permissions: [READ_POLICIES, WRITE_POLICIES], family: "conditionalAccess" },
	readSecurityDefaults: directory("Policy.Read.All"),
	writeSecurityDefaults: {
		permissions: [READ_POLICIES, [...WRITE_POLICIES, "Policy.ReadWrite.SecurityDefaults"]],
		family: "directory",
	},
	readUsers: directory(...READ_USERS),
	readGroups: directory(...READ_GROUPS),
	readGroupMembers: directory(...READ_MEMBERSHIPS),
	readMemberships: directory("User.Read.All", ...READ_MEMBERSHIPS),
	readApplications: directory("Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"),
	readRoles: directory(...READ_ROLES),
	readLicences: directory("LicenseAssignment.Read.All", "Organization.Read.All", "Directory.Read.All"),
	readCustomers: directory("DelegatedAdminRelationship.Read.All", "DelegatedAdminRelationship.ReadWrite.All"),
	/** More lenient than Microsoft's page, which the permissions of a plan do not meet (synthetic). */
	readOrganization: directory(
		"Organization.Read.All",
		"Policy.Read.All",
		"User.Read.All",
		"Directory.Read.All",
	),
	readAuditLog: { permissions: [["AuditLog.Read.All"]], family: "reports" },
} as const satisfies Record<string, Need>;

/** @throws GraphError 403, in the words of the family */
export function checkNeed(need: Need, roles: ReadonlySet<string>): void {
	if (need.permissions.every((any) => any.some((permission) => roles.has(permission)))) return;
	if (need.family === "reports") {
		const message = `Calling principal does not have required MSGraph permissions ${need.permissions.join(",")}`;
		throw new GraphError(403, "Authentication_MSGraphPermissionMissing", message);
	}
	if (need.family === "directory") {
		throw new GraphError(
			403,
			"Authorization_RequestDenied",
			"Insufficient privileges to complete the operation.",
		);
	}
	throw new GraphError(
		403,
		"AccessDenied",
		"You cannot perform the requested operation, required scopes are missing in the token.",
	);
}

/** Whether members of a type are shown in full among other members. */
export function mayRead(roles: ReadonlySet<string>, odataType: string): boolean {
	const permissions =
		odataType === "#microsoft.graph.directoryRole"
			? READ_ROLES
			: odataType === "#microsoft.graph.group"
				? READ_GROUPS
				: READ_USERS;
	return permissions.some((permission) => roles.has(permission));
}

/** Whether users are shown with more than their basic profile. */
export function mayReadAccounts(roles: ReadonlySet<string>): boolean {
	return READ_ACCOUNTS.some((permission) => roles.has(permission));
}
