import type { JsonObject } from "../json.ts";
import type { Customer } from "../plan/coverage.ts";
import { type ConnectOptions, openGraph } from "./connect.ts";
import { type TenantName, tenantError } from "./failures.ts";
import { listAll } from "./list.ts";
import { stringAt } from "./parse.ts";

/** The most that a page may hold: learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers */
const list = "/tenantRelationships/delegatedAdminCustomers?$top=300";
/** Needed in the MSP's tenant alone; the same page. */
const permission = "DelegatedAdminRelationship.Read.All";
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The customers with which the MSP has a delegated admin relationship (GDAP); Entra takes one off the list when the
 * last relationship ends. Tenants that CIPP signs in to directly are not among them.
 * @throws RingfenceError permission-missing, bad-response for an entry without a tenant id, and whatever a read throws
 */
export async function readCustomers(msp: TenantName, options: ConnectOptions): Promise<readonly Customer[]> {
	const { graph } = openGraph(msp, options);
	return (await listAll(graph, list, permission)).map((object) => customerOf(object, msp));
}

function customerOf(object: JsonObject, msp: TenantName): Customer {
	const id = stringAt(object, "tenantId") ?? "";
	if (guid.test(id)) return { id: id.toLowerCase(), name: stringAt(object, "displayName") ?? "" };
	throw tenantError(msp, "bad-response", "Graph's list of customers has an entry without a tenant id.", {
		hint: "Run again; if it stays, report it.",
	});
}
