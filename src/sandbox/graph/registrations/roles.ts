import type { JsonObject } from "../../../json.ts";
import { guidOf } from "../../guid.ts";

export const GRAPH_CLIENT_ID = "00000003-0000-0000-c000-000000000000";

/** As Microsoft publishes them: microsoftgraph/microsoft-graph-devx-content, permissions/new/provisioningInfo.json */
const PUBLISHED: Readonly<Record<string, string>> = {
	"Policy.Read.All": "246dd0d5-5bd0-4def-940b-0421030a5b68",
	"Policy.ReadWrite.ConditionalAccess": "01c0a623-fc9b-48e9-b794-0756f8e8f067",
	"Application.Read.All": "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30",
	"AuditLog.Read.All": "b0afded3-3588-46d8-8b3d-9842eff778da",
	"LicenseAssignment.Read.All": "e2f98668-2877-4f38-a2f4-8202e0717aa1",
	"GroupMember.Read.All": "98830695-27a2-44f7-8c18-0c3ebc9698f6",
	"User.ReadBasic.All": "97235f07-e226-4f63-ace3-39588e11d3a1",
	"RoleManagement.Read.Directory": "483bed4a-2ad3-4361-a73b-c83ccdbdc53c",
	"Directory.Read.All": "7ab1d382-f21e-4acd-a863-ba3e13f7da61",
	"DelegatedAdminRelationship.Read.All": "f6e9e124-4586-492f-adc0-c6f96e4823fd",
};

/** Here with ids of the sandbox's own: synthetic. */
const OTHERS = [
	"User.Read.All",
	"Group.Read.All",
	"Organization.Read.All",
	"Application.ReadWrite.All",
	"AppRoleAssignment.ReadWrite.All",
	"Directory.ReadWrite.All",
	"Mail.Read",
];

const ids: ReadonlyMap<string, string> = new Map([
	...Object.entries(PUBLISHED),
	...OTHERS.map((value) => [value, guidOf("app role", value)] as const),
]);
const values: ReadonlyMap<string, string> = new Map([...ids].map(([value, id]) => [id, value]));

export function roleId(value: string): string {
	return ids.get(value) ?? guidOf("app role", value);
}

/** Undefined for an id that is no application permission of Microsoft Graph. */
export function roleValue(id: string): string | undefined {
	return values.get(id.toLowerCase());
}

/** The application permissions as Microsoft Graph's service principal shows them. */
export const appRoles: readonly JsonObject[] = [...ids].map(([value, id]) => ({
	allowedMemberTypes: ["Application"],
	description: value,
	displayName: value,
	id,
	isEnabled: true,
	origin: "Application",
	value,
}));
