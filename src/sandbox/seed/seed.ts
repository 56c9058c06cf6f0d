import type { ClientFile, MspFile } from "../../policy/generated/types.ts";
import type { Estate } from "../../policy/model.ts";
import { guidOf } from "../guid.ts";
import type { Registration } from "../sign-in/registration.ts";
import { LateObjects } from "../state/late-objects.ts";
import type { Tenant } from "../state/tenant.ts";
import { seedCustomers } from "./customers.ts";
import { seedDirectory } from "./directory.ts";
import { type Expected, type Names, namesOf } from "./names.ts";
import { expectedPolicy, type PolicySeed, usualPolicies, withGuestExclusion } from "./policies.ts";
import { storeObject } from "./store.ts";

/**
 * The tenants of an estate: everything that its files name, the policies that real tenants have, both apps consented.
 * Ids follow from names, so that two rehearsals look the same.
 */
export function seedTenants(estate: Estate, registrations: readonly Registration[]): Map<string, Tenant> {
	const msp = seedTenant(estate.msp.value, registrations, (seeds) => seeds);
	const clients = estate.clients.map(({ value }, index) =>
		seedTenant(value, registrations, (seeds) => seeds.map((seed) => withPast(seed, index, msp.id))),
	);
	seedCustomers(msp, estate, registrations);
	return new Map([msp, ...clients].map((tenant) => [tenant.id, tenant]));
}

function seedTenant(
	file: MspFile | ClientFile,
	registrations: readonly Registration[],
	alter: (seeds: readonly PolicySeed[]) => readonly PolicySeed[],
): Tenant {
	const names = namesOf(file);
	const id = file.tenant.id.toLowerCase();
	const domain = domainOf(file.tenant.name, names);
	const isMsp = !("cippAccess" in file);
	const known = names.breakGlass.length > 0 ? names : { ...names, breakGlass: [`emergency@${domain}`] };
	const applications = { ...applicationsOf(file), ...namesByClientId(registrations) };
	const tenant: Tenant = {
		id,
		name: file.tenant.name,
		domain,
		policies: new LateObjects(),
		namedLocations: new LateObjects(),
		managedPolicies: new Set(),
		directory: seedDirectory({ tenant: id, domain, names: known, applications, isMsp }),
		consents: new Map(registrations.map((one) => [one.clientId, new Set(one.permissions)])),
		created: [],
		auditLog: [],
		customers: [],
		servicePlans: new Set(["AAD_PREMIUM", "INTUNE_A", "EXCHANGE_S_STANDARD"]),
		securityDefaultsEnabled: false,
	};
	seedObjects(tenant, known, alter);
	return tenant;
}

function seedObjects(
	tenant: Tenant,
	names: Names,
	alter: (seeds: readonly PolicySeed[]) => readonly PolicySeed[],
): void {
	const awaited = distinct(names.namedLocations);
	const ip = (displayName: string, cidrAddress: string) => ({
		"@odata.type": "#microsoft.graph.ipNamedLocation",
		displayName: free(displayName, names, awaited),
		ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress }],
	});
	const countries = storeObject(tenant, "namedLocation", {
		"@odata.type": "#microsoft.graph.countryNamedLocation",
		displayName: free("Permitted countries", names, awaited),
		countriesAndRegions: ["GB", "IE", "US"],
	});
	storeObject(tenant, "namedLocation", ip("Branch office", "198.51.100.64/26"));
	for (const { name, id } of awaited) {
		storeObject(tenant, "namedLocation", { ...ip(name, "192.0.2.0/24"), displayName: name }, { id });
	}
	const breakGlass = tenant.directory.users
		.filter((user) =>
			names.breakGlass.some((name) => name.toLowerCase() === user.userPrincipalName.toLowerCase()),
		)
		.map(({ id }) => id);
	const expected = distinct(names.policies);
	const there = new Set(expected.map(({ name }) => name));
	for (const { body, id, managed } of alter(usualPolicies(tenant, { breakGlass, countries }))) {
		const displayName = free(String(body["displayName"]), names);
		if (!there.has(displayName)) storeObject(tenant, "policy", { ...body, displayName }, { id, managed });
	}
	for (const { name, id } of expected)
		storeObject(tenant, "policy", expectedPolicy(name, breakGlass), { id });
}

/** What earlier partners and tools left behind in the policies of some clients. */
function withPast(seed: PolicySeed, index: number, msp: string): PolicySeed {
	if (seed.body["displayName"] !== "Require MFA for all users") return seed;
	if (index % 4 === 1) return withGuestExclusion(seed, "serviceProvider", [msp]);
	if (index % 4 === 3) return withGuestExclusion(seed, "b2bCollaborationGuest", [guidOf("another partner")]);
	return seed;
}

/** A seed never takes a name that the file is about to create, or that it expects an object of its own to have. */
function free(name: string, { taken }: Names, awaited: readonly Expected[] = []): string {
	const used = taken.has(name.toLowerCase()) || awaited.some((one) => one.name === name);
	return used ? `${name} (existing)` : name;
}

/** Each object once: where a name stands with an id, the same name alone means that object. */
function distinct(expected: readonly Expected[]): readonly Expected[] {
	const pinned = new Map(
		expected.toReversed().flatMap((one) => (one.id === undefined ? [] : [[one.id.toLowerCase(), one]])),
	);
	const known = new Set([...pinned.values()].map(({ name }) => name));
	const named = expected.filter(({ id, name }) => id === undefined && !known.has(name));
	return [...new Map(named.map((one) => [one.name, one])).values(), ...pinned.values()];
}

/** CIPP-API clients are app registrations of the MSP. */
function applicationsOf(file: MspFile | ClientFile): Readonly<Record<string, string>> {
	if ("cippAccess" in file) return {};
	const clients = file.cipp?.apiClients ?? [];
	const own =
		file.cipp?.api === undefined ? [] : [[file.cipp.api.clientId.toLowerCase(), "Ringfence CIPP-API"]];
	return Object.fromEntries([...own, ...clients.map(({ clientId, name }) => [clientId.toLowerCase(), name])]);
}

function namesByClientId(registrations: readonly Registration[]): Readonly<Record<string, string>> {
	return Object.fromEntries(registrations.map(({ clientId, displayName }) => [clientId, displayName]));
}

function domainOf(tenantName: string, names: Names): string {
	const users = [...names.breakGlass, ...names.serviceAccounts, ...names.users];
	const domain = users
		.find((user) => user.includes("@"))
		?.split("@")[1]
		?.toLowerCase();
	return domain ?? `${tenantName.toLowerCase().replace(/[^a-z0-9]+/g, "") || "tenant"}.onmicrosoft.com`;
}
