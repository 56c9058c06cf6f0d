import { audited, listDirectoryAudits } from "./audit-log.ts";
import type { GraphHandler } from "./call.ts";
import { listCustomers } from "./customers.ts";
import * as directory from "./directory.ts";
import * as locations from "./named-locations.ts";
import { type Need, needs } from "./permissions.ts";
import * as policies from "./policies.ts";
import { registrationRoutes } from "./registrations/routes.ts";
import * as settings from "./tenant-settings.ts";

export interface Route {
	readonly method: "GET" | "POST" | "PATCH" | "DELETE";
	readonly path: string;
	readonly need: Need;
	/** Counts against the one Conditional Access request a second. */
	readonly paced?: true;
	readonly handle: GraphHandler;
}

const POLICIES = "/identity/conditionalAccess/policies";
const LOCATIONS = "/identity/conditionalAccess/namedLocations";
const SECURITY_DEFAULTS = "/policies/identitySecurityDefaultsEnforcementPolicy";

/** Everything that this Graph answers to, below /v1.0. Keys in parentheses have become a segment. */
export const routes: readonly Route[] = [
	...[POLICIES, "/policies/conditionalAccessPolicies"].flatMap((path): Route[] => [
		{ method: "GET", path, need: needs.readPolicies, paced: true, handle: policies.listPolicies },
		{
			method: "POST",
			path,
			need: needs.writePolicies,
			paced: true,
			handle: audited("policy", "Add", policies.createPolicy),
		},
		{ method: "GET", path: `${path}/:id`, need: needs.readPolicies, paced: true, handle: policies.getPolicy },
		{
			method: "PATCH",
			path: `${path}/:id`,
			need: needs.writePolicies,
			paced: true,
			handle: audited("policy", "Update", policies.updatePolicy),
		},
		{
			method: "DELETE",
			path: `${path}/:id`,
			need: needs.writePolicies,
			paced: true,
			handle: audited("policy", "Delete", policies.deletePolicy),
		},
	]),
	{
		method: "GET",
		path: LOCATIONS,
		need: needs.readPolicies,
		paced: true,
		handle: locations.listNamedLocations,
	},
	{
		method: "POST",
		path: LOCATIONS,
		need: needs.writePolicies,
		paced: true,
		handle: audited("namedLocation", "Add", locations.createNamedLocation),
	},
	{
		method: "GET",
		path: `${LOCATIONS}/:id`,
		need: needs.readPolicies,
		paced: true,
		handle: locations.getNamedLocation,
	},
	{
		method: "PATCH",
		path: `${LOCATIONS}/:id`,
		need: needs.writePolicies,
		paced: true,
		handle: audited("namedLocation", "Update", locations.updateNamedLocation),
	},
	{
		method: "DELETE",
		path: `${LOCATIONS}/:id`,
		need: needs.writePolicies,
		paced: true,
		handle: audited("namedLocation", "Delete", locations.deleteNamedLocation),
	},
	{
		method: "GET",
		path: SECURITY_DEFAULTS,
		need: needs.readSecurityDefaults,
		handle: settings.getSecurityDefaults,
	},
	{
		method: "PATCH",
		path: SECURITY_DEFAULTS,
		need: needs.writeSecurityDefaults,
		handle: settings.updateSecurityDefaults,
	},
	{ method: "GET", path: "/users", need: needs.readUsers, handle: directory.listUsers },
	{ method: "GET", path: "/users/:id", need: needs.readUsers, handle: directory.getUser },
	...["", "/:cast{microsoft\\.graph\\.\\w+}"].flatMap((cast): Route[] => [
		{
			method: "GET",
			path: `/users/:id/transitiveMemberOf${cast}`,
			need: needs.readMemberships,
			handle: directory.listMemberships,
		},
		{
			method: "GET",
			path: `/groups/:id/transitiveMembers${cast}`,
			need: needs.readGroupMembers,
			handle: directory.listMembers,
		},
	]),
	{ method: "GET", path: "/groups", need: needs.readGroups, handle: directory.listGroups },
	{ method: "GET", path: "/groups/:id", need: needs.readGroups, handle: directory.getGroup },
	{
		method: "GET",
		path: "/servicePrincipals",
		need: needs.readApplications,
		handle: directory.listServicePrincipals,
	},
	{
		method: "GET",
		path: "/servicePrincipals/:id",
		need: needs.readApplications,
		handle: directory.getServicePrincipal,
	},
	{
		method: "GET",
		path: "/directoryRoleTemplates",
		need: needs.readRoles,
		handle: directory.listRoleTemplates,
	},
	{
		method: "GET",
		path: "/roleManagement/directory/roleDefinitions",
		need: needs.readRoles,
		handle: directory.listRoleDefinitions,
	},
	...registrationRoutes,
	{ method: "GET", path: "/subscribedSkus", need: needs.readLicences, handle: settings.listSubscribedSkus },
	{
		method: "GET",
		path: "/tenantRelationships/delegatedAdminCustomers",
		need: needs.readCustomers,
		handle: listCustomers,
	},
	{
		method: "GET",
		path: "/auditLogs/directoryAudits",
		need: needs.readAuditLog,
		handle: listDirectoryAudits,
	},
	{ method: "GET", path: "/organization", need: needs.readOrganization, handle: settings.listOrganization },
];

/** `users('x')` and `servicePrincipals(appId='x')` as paths that a router can read. */
export function canonicalPath(path: string): string {
	return path.replace(/\((?:'([^']*)'|(\w+=(?:'|%27).*?(?:'|%27)))\)/g, (_, key?: string, named?: string) => {
		return `/${key ?? named ?? ""}`;
	});
}
