import type { JsonObject } from "../../json.ts";
import type { ClientFile } from "../../policy/generated/types.ts";
import { isList, parseJson } from "../json-values.ts";
import type { CippAnswer, CippCall } from "./call.ts";
import type { CippState, TenantRow } from "./state.ts";

/** A client as CIPP has it once it has been added there. */
export function tenantRow({ tenant, cippAccess }: ClientFile): TenantRow {
	const customerId = tenant.id.toLowerCase();
	return {
		customerId,
		displayName: tenant.name,
		defaultDomainName: `${customerId.slice(0, 8)}.onmicrosoft.com`,
		delegatedPrivilegeStatus: cippAccess === "direct" ? "directTenant" : "granularDelegatedAdminPrivileges",
		excluded: false,
	};
}

function rowOf({ excluded, ...row }: TenantRow): JsonObject {
	return {
		PartitionKey: "Tenants",
		RowKey: row.customerId,
		...row,
		initialDomainName: row.defaultDomainName,
		GraphErrorCount: 0,
		Excluded: excluded,
		ExcludeUser: "",
		ExcludeDate: "",
	};
}

/** What CIPP puts first where it is asked for a choice of all tenants, and the caller's role may see all of them. */
const ALL_TENANTS = {
	customerId: "AllTenants",
	defaultDomainName: "AllTenants",
	displayName: "*All Tenants",
	domains: "AllTenants",
	GraphErrorCount: 0,
};

/** A built-in role sees every tenant, a custom one those it is allowed. */
function allowedOf({ roles }: CippState, role: string): readonly string[] | "all" {
	const row = roles.get(role.toLowerCase());
	if (row === undefined) return "all";
	const written = parseJson(row.allowedTenants);
	const allowed = (isList(written) ? written : [written]).filter((one) => typeof one === "string");
	return allowed.includes("AllTenants") ? "all" : allowed.map((id) => id.toLowerCase());
}

/**
 * Tenants that are not excluded. A failure is a tenant without an id, with status 200; nothing found is a list of
 * nothing but null.
 */
export function listTenants({ state, query, role }: CippCall): CippAnswer {
	if (!state.tenantsReadable) {
		const displayName = "Failed to retrieve tenants. Perform a permission check.";
		const Results = "Failed to retrieve tenants: the table could not be read."; // synthetic after the colon
		return { body: [{ Results, defaultDomainName: "", displayName, customerId: "" }] };
	}
	const allowed = allowedOf(state, role);
	const all = query.get("AllTenantSelector")?.toLowerCase() === "true" && allowed === "all";
	const found = state.tenants
		.filter(({ excluded, customerId }) => !excluded && (allowed === "all" || allowed.includes(customerId)))
		.map(rowOf);
	const body = [...(all ? [ALL_TENANTS] : []), ...found];
	return { body: body.length === 0 ? [null] : body };
}

/** Only the list of what is excluded; this sandbox excludes nobody. */
export function listExcludedTenants({ state, query }: CippCall): CippAnswer {
	if (!query.get("List")) return { body: [] };
	return { body: state.tenants.filter(({ excluded }) => excluded).map(rowOf) };
}
