import type { CippAccess } from "../desired/tenant.ts";
import type { GuestPair } from "./guest-exclusion.ts";

/** Microsoft's kinds of external users, as the admin center calls them. */
const kinds: ReadonlyMap<string, string> = new Map([
	["internalGuest", "internal guests"],
	["b2bCollaborationGuest", "B2B collaboration guests"],
	["b2bCollaborationMember", "B2B collaboration members"],
	["b2bDirectConnectUser", "B2B direct connect users"],
	["otherExternalUser", "other external users"],
	["serviceProvider", "service provider users"],
]);

/** As in "B2B collaboration guests of Example MSP"; no directory knows the names of other tenants. */
export function guestWords({ type, tenant }: GuestPair, access: CippAccess): string {
	const partner =
		access.mode === "gdap" && access.partnerTenantId === tenant ? access.partnerName : undefined;
	const whose = tenant === "all" ? "every tenant" : `the tenant ${tenant}`;
	return `${kinds.get(type) ?? type} of ${partner ?? whose}`;
}
