import { addOrUpdate, deleteClient, listClients, resetSecret } from "./api-clients.ts";
import { actionOf, type CippAnswer, type CippCall } from "./call.ts";
import { getBackendUrls, getSsoSetup, getVersion } from "./deployment.ts";
import { azureConfiguration, listAvailable, repairUri, saveToAzure } from "./registrations.ts";
import { customRole, listRoles } from "./roles.ts";
import { listExcludedTenants, listTenants } from "./tenants.ts";

type Handler = (call: CippCall) => CippAnswer;

export interface CippEndpoint {
	/** CIPP's name of what a role must grant; undefined for what is public. */
	readonly permission: string | undefined;
	readonly handle: Handler;
}

const CLIENT_ACTIONS: ReadonlyMap<string, Handler> = new Map([
	["list", listClients],
	["listavailable", listAvailable],
	["addupdate", addOrUpdate],
	["resetsecret", resetSecret],
	["delete", deleteClient],
	["repairuri", repairUri],
	["savetoazure", saveToAzure],
	["getazureconfiguration", azureConfiguration],
]);

function apiClient(call: CippCall): CippAnswer {
	const handle = CLIENT_ACTIONS.get(actionOf(call));
	return handle?.(call) ?? { body: { Results: "There is no such action." } }; // synthetic text
}

/** The endpoints of CIPP that this sandbox has, by their name in lower case. */
export const endpoints: ReadonlyMap<string, CippEndpoint> = new Map<string, CippEndpoint>([
	["publicping", { permission: undefined, handle: () => ({ body: { Message: "Pong" } }) }],
	["execapiclient", { permission: "CIPP.Extension.ReadWrite", handle: apiClient }],
	["execcustomrole", { permission: "CIPP.SuperAdmin.ReadWrite", handle: customRole }],
	["listcustomrole", { permission: "CIPP.Core.Read", handle: listRoles }],
	["listtenants", { permission: "CIPP.Core.Read", handle: listTenants }],
	["execexcludetenant", { permission: "CIPP.AppSettings.ReadWrite", handle: listExcludedTenants }],
	["getversion", { permission: "CIPP.Core.Read", handle: getVersion }],
	["execbackendurls", { permission: "CIPP.AppSettings.Read", handle: getBackendUrls }],
	["execssosetup", { permission: "CIPP.AppSettings.ReadWrite", handle: getSsoSetup }],
]);
