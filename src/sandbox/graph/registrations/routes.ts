import type { Need } from "../permissions.ts";
import type { Route } from "../routes.ts";
import * as applications from "./applications.ts";
import * as credentials from "./credentials.ts";
import * as principals from "./principals.ts";

function need(...permissions: readonly string[]): Need {
	return { permissions: [permissions], family: "directory" };
}

const read = need("Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All");
const write = need("Application.ReadWrite.All");
const grant = need("AppRoleAssignment.ReadWrite.All");

const CREDENTIALS = "/applications/:id/federatedIdentityCredentials";
const ASSIGNMENTS = "/servicePrincipals/:id/appRoleAssignments";

/** App registrations, their federated credentials, and what they are granted in a tenant. */
export const registrationRoutes: readonly Route[] = [
	{ method: "GET", path: "/applications", need: read, handle: applications.listApplications },
	{ method: "POST", path: "/applications", need: write, handle: applications.createApplication },
	{ method: "GET", path: "/applications/:id", need: read, handle: applications.getApplication },
	{ method: "PATCH", path: "/applications/:id", need: write, handle: applications.updateApplication },
	{ method: "GET", path: "/applications/:id/owners", need: read, handle: applications.listOwners },
	{ method: "GET", path: CREDENTIALS, need: read, handle: credentials.listCredentials },
	{ method: "POST", path: CREDENTIALS, need: write, handle: credentials.createCredential },
	{ method: "PATCH", path: `${CREDENTIALS}/:credential`, need: write, handle: credentials.updateCredential },
	{ method: "POST", path: "/servicePrincipals", need: write, handle: principals.createPrincipal },
	{ method: "GET", path: ASSIGNMENTS, need: read, handle: principals.listAssignments },
	{ method: "POST", path: ASSIGNMENTS, need: grant, handle: principals.createAssignment },
];
