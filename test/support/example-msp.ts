import type { JsonObject } from "../../src/json.ts";
import type { Directory, Memberships, ObservedTenant } from "../../src/plan/observed.ts";

/** A GUID that is told apart by its number. */
export function guid(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export const ids = {
	breakglass1: guid(1),
	breakglass2: guid(2),
	service: guid(3),
	alice: guid(4),
	technicians: guid(11),
	emergency: guid(12),
	globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
	portalApp: guid(31),
	portalPrincipal: guid(32),
	staticWebAppsPrincipal: guid(34),
	cippApp: guid(35),
	cippPrincipal: guid(36),
	officeLocation: guid(41),
} as const;

export const staticWebApps = "d414ee2d-73e5-4e5b-bb16-03ef55fea597";

const nobody: Memberships = { groups: [], roles: [] };

const user = (id: string, name: string) => ({
	id,
	userPrincipalName: `${name}@examplemsp.com`,
	displayName: name,
	accountEnabled: true,
	onPremisesSyncEnabled: false,
});

/** What the directory of Example MSP answers; CIPP is the classic one, on Static Web Apps. */
export const directory: Directory = {
	users: [
		user(ids.breakglass1, "breakglass1"),
		user(ids.breakglass2, "breakglass2"),
		user(ids.service, "cipp-service"),
		user(ids.alice, "alice"),
	],
	groups: [
		{ id: ids.technicians, displayName: "CIPP Technicians" },
		{ id: ids.emergency, displayName: "Emergency Access" },
	],
	servicePrincipals: [
		{ id: ids.portalPrincipal, appId: ids.portalApp, displayName: "Contoso Portal" },
		{ id: ids.staticWebAppsPrincipal, appId: staticWebApps, displayName: "Azure Static Web Apps" },
	],
	roles: [{ id: ids.globalAdministrator, displayName: "Global Administrator" }],
	memberships: new Map([
		["breakglass1@examplemsp.com", nobody],
		["breakglass2@examplemsp.com", nobody],
		["cipp-service@examplemsp.com", nobody],
	]),
};

export const cippSignIn = { id: ids.cippPrincipal, appId: ids.cippApp, displayName: "CIPP-SSO" };

type Overrides = Omit<Partial<ObservedTenant>, "directory"> & { readonly directory?: Partial<Directory> };

/** Example MSP with a P1 licence, security defaults off, a token that may read and write, and nothing in it. */
export function exampleMsp(overrides: Overrides = {}): ObservedTenant {
	return {
		tenantId: "11111111-1111-4111-8111-111111111111",
		policies: [],
		namedLocations: [],
		securityDefaultsEnabled: false,
		servicePlans: ["AAD_PREMIUM"],
		permissions: ["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess", "Application.Read.All"],
		delegated: false,
		refusals: [],
		real: false,
		...overrides,
		directory: { ...directory, ...overrides.directory },
	};
}

/** A user of the directory with other properties than usual. */
export function withUser(name: string, change: Partial<Directory["users"][number]>): Partial<Directory> {
	return {
		users: directory.users.map((one) =>
			one.userPrincipalName.startsWith(`${name}@`) ? { ...one, ...change } : one,
		),
	};
}

/** What one user is a member of, beside what everybody else is. */
export function withMemberships(name: string, change: Partial<Memberships>): Partial<Directory> {
	return {
		memberships: new Map([...directory.memberships, [`${name}@examplemsp.com`, { ...nobody, ...change }]]),
	};
}

/** An IP named location as Graph answers it. */
export function liveLocation(id: string, displayName: string, cidrs: readonly string[] = []): JsonObject {
	return {
		"@odata.type": "#microsoft.graph.ipNamedLocation",
		id,
		displayName,
		createdDateTime: "2026-03-02T10:11:12.1234567Z",
		modifiedDateTime: "2026-03-02T10:11:12.1234567Z",
		deletedDateTime: null,
		isTrusted: true,
		ipRanges: cidrs.map((cidrAddress) => ({
			"@odata.type": `#microsoft.graph.${cidrAddress.includes(":") ? "iPv6CidrRange" : "iPv4CidrRange"}`,
			cidrAddress,
		})),
	};
}

export function liveCountries(id: string, displayName: string, codes: readonly string[]): JsonObject {
	return {
		"@odata.type": "#microsoft.graph.countryNamedLocation",
		id,
		displayName,
		countriesAndRegions: [...codes],
		countryLookupMethod: "clientIpAddress",
		includeUnknownCountriesAndRegions: false,
	};
}
