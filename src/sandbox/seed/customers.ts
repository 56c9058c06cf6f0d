import type { Estate } from "../../policy/model.ts";
import type { Registration } from "../sign-in/registration.ts";
import type { Tenant } from "../state/tenant.ts";

const READ_CUSTOMERS = "DelegatedAdminRelationship.Read.All";

/**
 * The clients in GDAP mode are the MSP's customers; one in direct mode needs no delegated admin relationship. The MSP
 * lets the reader read them, in its own tenant alone: no client is asked for that, and an apply has no need of it.
 */
export function seedCustomers(
	msp: Tenant,
	{ clients }: Estate,
	registrations: readonly Registration[],
): void {
	for (const { clientId, permissions } of registrations) {
		const isWriter = permissions.some((permission) => permission.includes("ReadWrite"));
		if (!isWriter) msp.consents.get(clientId)?.add(READ_CUSTOMERS);
	}
	for (const { value } of clients) {
		const { tenant, cippAccess } = value;
		if (cippAccess === "gdap") {
			msp.customers.push({ tenantId: tenant.id.toLowerCase(), displayName: tenant.name });
		}
	}
}
