import type { ClientFile, MspFile } from "../../policy/generated/types.ts";
import { guidOf } from "../guid.ts";
import { BUILT_IN } from "./permissions.ts";
import type { CippState, ClientRow } from "./state.ts";
import { tenantRow } from "./tenants.ts";

/** An API client that no policy names, and that any address may use. */
export const UNMANAGED_CLIENT = { clientId: guidOf("api client", "unmanaged"), name: "Old reporting script" };

/** Where the callers of this CIPP come from, as Azure's front end puts it. */
const CALLER = "198.51.100.200:51234";

interface Seeded {
	readonly clientId: string;
	readonly name: string;
	readonly role: string;
	/** One made by CIPP, and one that somebody made by hand. */
	readonly secrets: readonly string[];
}

function secretsOf(clientId: string): readonly string[] {
	return ["made by CIPP", "made by hand"].map((origin) => `sandbox~${guidOf(origin, clientId)}`);
}

/** Ringfence's own client comes first; it holds no secret. Managing roles takes superadmin. */
function seededClients({ cipp }: Pick<MspFile, "cipp">): readonly Seeded[] {
	const own = cipp?.api?.clientId.toLowerCase();
	const role = cipp?.roles === undefined ? "admin" : "superadmin";
	const declared = (cipp?.apiClients ?? []).map(({ clientId, name }) => ({
		clientId: clientId.toLowerCase(),
		name,
	}));
	const others = [...declared, UNMANAGED_CLIENT].filter(({ clientId }) => clientId !== own);
	const ownName = declared.find(({ clientId }) => clientId === own)?.name ?? "Ringfence";
	return [
		...(own === undefined ? [] : [{ clientId: own, name: ownName, role, secrets: [] }]),
		...others.map((one) => ({ ...one, role: "editor", secrets: secretsOf(one.clientId) })),
	];
}

function addClient(state: CippState, { clientId, name, role, secrets }: Seeded): void {
	const row: ClientRow = { clientId, appName: name, role, ipRange: "", enabled: true, mcpAllowed: false };
	const identifierUris = [`api://${clientId}`];
	state.clients.set(clientId, row);
	state.registrations.set(clientId, { clientId, displayName: name, identifierUris, secrets: [...secrets] });
	state.allowedApplications.add(clientId);
}

/** A role is there as an MSP has it: a custom one with permissions and a tenant, and people in it through a group. */
function addRole(state: CippState, name: string): void {
	const role = name.toLowerCase();
	state.roleGroups.set(role, { id: guidOf(state.tenantId, "group", role), name: `CIPP ${name}` });
	if (BUILT_IN.includes(role)) return;
	state.roles.set(role, {
		permissions: JSON.stringify({ CIPPCore: "CIPP.Core.Read", TenantCA: "Tenant.ConditionalAccess.Read" }),
		allowedTenants: JSON.stringify("AllTenants"),
		blockedTenants: JSON.stringify([guidOf("blocked tenant", role), guidOf("other blocked tenant", role)]),
		blockedEndpoints: "",
	});
}

/**
 * A CIPP whose API clients and roles are those of the policies, none of them restricted yet, and one client more.
 * @param clients the tenants that it looks after
 */
export function seedCipp(
	{ tenant, cipp }: Pick<MspFile, "tenant" | "cipp">,
	clients: readonly ClientFile[] = [],
): CippState {
	const state: CippState = {
		tenantId: tenant.id.toLowerCase(),
		version: "10.8.2",
		generation: "classic",
		ssoAppId: guidOf("application", "CIPP-SSO"),
		clients: new Map(),
		registrations: new Map(),
		roles: new Map(),
		roleRanges: new Map(),
		roleGroups: new Map(),
		tenants: clients.map(tenantRow),
		tenantsReadable: true,
		allowedApplications: new Set(),
		forwardedFor: CALLER,
		samMayWriteApplications: true,
		reachesGitHub: true,
		roleRangesReadable: true,
		faults: [],
		log: [],
	};
	for (const client of seededClients({ ...(cipp && { cipp }) })) addClient(state, client);
	for (const { role } of cipp?.roles ?? []) addRole(state, role);
	return state;
}
