import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const msp = `tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }
breakGlass:
  users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com]
trustedLocations:
  - name: Trusted - MSP Office
    ipRanges: [203.0.113.0/24, 2001:db8:12::/48]
cipp:
  technicians:
    policy: Block CIPP access outside trusted IPs
    state: report-only
    groups: [CIPP Technicians]
    apps: all
    allowFrom: [Trusted - MSP Office]
  serviceAccount:
    policy: CIPP Service Account Conditional Access Policy
    state: enabled
    user: cipp-service@examplemsp.com
`;

/** What the sandbox's tenants already have. Beside its own objects a client would have the MSP excluded from these. */
const existing = [
	"Block legacy authentication",
	"Block staff outside permitted countries",
	"Microsoft-managed: Multifactor authentication for admins accessing Microsoft Admin Portals",
	"Require MFA for administrators",
	"Require MFA for all users",
	"Require MFA for guests",
];

/**
 * A client with three objects of its own, as the MSP has: a location and two policies.
 * @param address the last octet of the location's address, so that one field can be changed
 */
function client(number: number, address: number): string {
	const digits = String(number).padStart(4, "0");
	return `tenant: { id: 55555555-5555-4555-8555-00000000${digits}, name: Client ${digits} }
cippAccess: gdap
skipPolicies:
${existing.map((name) => `  - { policy: "${name}", reason: So that each tenant has the same three objects to write. }\n`).join("")}conditionalAccess:
  namedLocations:
    - displayName: Head office
      isTrusted: true
      ipRanges: [198.51.100.${address}/32]
  policies:
${["Require MFA outside the office", "Require MFA for finance"].map(policy).join("")}`;
}

function policy(name: string): string {
	return `    - displayName: ${name}
      state: enabledForReportingButNotEnforced
      conditions:
        clientAppTypes: [all]
        applications: { includeApplications: [All] }
        users:
          includeUsers: [All]
          excludeGuestsOrExternalUsers:
            guestOrExternalUserTypes: serviceProvider
            externalTenants: { membershipKind: enumerated, members: [11111111-1111-4111-8111-111111111111] }
        locations: { includeLocations: [All], excludeLocations: [Head office] }
      grantControls: { operator: OR, builtInControls: [mfa] }
`;
}

/** Writes `policies/` for a fleet: the MSP and its clients, so that there are `tenants` in all. */
export async function writeEstate(folder: string, tenants: number, address = 1): Promise<void> {
	await mkdir(join(folder, "policies/clients"), { recursive: true });
	await writeFile(join(folder, "policies/msp.yaml"), msp);
	for (let number = 1; number < tenants; number++) {
		const file = join(folder, "policies/clients", `client-${String(number).padStart(4, "0")}.yaml`);
		await writeFile(file, client(number, address));
	}
}
