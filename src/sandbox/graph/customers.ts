import type { GraphAnswer, GraphCall } from "./call.ts";
import { answerList } from "./list.ts";
import type { ResourceQuery } from "./resources.ts";

/** $top, and that it is 300 at most: learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers */
const customerQuery: ResourceQuery = {
	type: "delegatedAdminCustomer",
	properties: ["id", "displayName", "tenantId"],
	filterable: ["displayName", "tenantId"],
	options: ["$select", "$filter", "$top", "$orderby", "$count", "$skiptoken"],
	// The size of a page without $top is synthetic.
	page: { size: 100, max: 300 },
};

/** The tenants that have a delegated admin relationship with the one that asks. */
export function listCustomers(call: GraphCall): GraphAnswer {
	const customers = call.tenant.customers.map(({ tenantId, displayName }) => ({
		"@odata.etag": `W/"${tenantId}"`,
		id: tenantId,
		displayName,
		tenantId,
	}));
	return answerList(call, customerQuery, "tenantRelationships/delegatedAdminCustomers", customers);
}
