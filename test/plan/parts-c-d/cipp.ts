import type { ObservedApiClient, ObservedCipp, ObservedCippRole } from "../../../src/plan/observed.ts";
import type { TenantPlan } from "../../../src/plan/plan.ts";
import { planTenant } from "../../../src/plan/tenant-plan.ts";
import { exampleMsp } from "../../support/example-msp.ts";
import { mspTenant, mspYaml } from "../../support/msp-yaml.ts";

export const ringfence = "99999999-9999-4999-8999-999999999999";
export const halo = "22222222-2222-4222-8222-222222222222";

/** One API client as it was read; open to any address unless it has ranges. */
export function apiClient(change: Partial<ObservedApiClient> = {}): ObservedApiClient {
	const { ipRanges = [] } = change;
	return {
		clientId: halo,
		name: "Halo PSA",
		role: "editor",
		enabled: true,
		mcpAllowed: false,
		ipRanges,
		open: ipRanges.length === 0,
		roleUnknown: false,
		...change,
	};
}

export function role(name: string, ...ipRanges: readonly string[]): ObservedCippRole {
	return { name, ipRanges, rest: {} };
}

interface Found {
	readonly clients?: readonly ObservedApiClient[];
	readonly roles?: readonly ObservedCippRole[];
	readonly refusals?: ObservedCipp["refusals"];
}

/** What CIPP answered: its own client unrestricted, and whatever else is given. */
export function cippWith({ clients = [], roles = [], refusals = [] }: Found): ObservedCipp {
	const own = apiClient({ clientId: ringfence, name: "Ringfence", role: "superadmin" });
	const apiClients = clients.some(({ clientId }) => clientId === ringfence) ? clients : [own, ...clients];
	return { version: "10.8.2", generation: "ng", signInAppId: undefined, apiClients, roles, refusals };
}

const location = "trustedLocations: [{ name: Office, ipRanges: [203.0.113.0/24, 2001:db8:12::/48] }]";

/** Ringfence's own client, open on purpose, as a list entry. */
export const ownClient = `{ name: Ringfence, clientId: ${ringfence}, unrestricted: true, reason: Runners have no fixed address. }`;

/** The MSP's file with these entries of `cipp`, each of a line of its own. */
export function cippYaml(...lines: readonly string[]): string {
	const api = `  api: { url: "https://cipp-api.examplemsp.com", clientId: ${ringfence} }`;
	return mspYaml(location, "cipp:", api, ...lines.map((line) => `  ${line}`));
}

/** Entries of `cipp.apiClients`, Ringfence's own beside them. */
export function clientsYaml(...entries: readonly string[]): string {
	return cippYaml("apiClients:", ...[ownClient, ...entries].map((entry) => `  - ${entry}`));
}

type Answer =
	| ReturnType<typeof cippWith>
	| { readonly error: { readonly message: string; readonly hint?: string; readonly notAsked?: boolean } };

/** The part of a plan that is Part C's: the trusted location is in the tenant already. */
export function planCipp(yaml: string, cipp: Answer): TenantPlan {
	const desired = mspTenant(yaml);
	const plan = planTenant(desired, exampleMsp({ cipp }), { today: "2026-11-23", writing: true });
	return { ...plan, changes: plan.changes.filter(({ part }) => part === "C") };
}

const partC = [
	"api-client-open",
	"own-client-restricted",
	"api-client-unwritable",
	"cipp-unreachable",
	"unmanaged-api-client",
	"unknown-name",
	"permission-missing",
];

/** The findings of Part C: the placeholders of the example have some of their own. */
export function cippFindings({ findings }: TenantPlan) {
	return findings.filter(({ check }) => partC.includes(check));
}
