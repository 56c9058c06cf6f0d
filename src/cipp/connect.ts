import type { Cloud, Environment } from "../entra/cloud.ts";
import { type TenantName, tenantError } from "../entra/failures.ts";
import { realTime, type Time } from "../entra/time.ts";
import { RingfenceError } from "../errors.ts";
import type { ObservedCipp } from "../plan/observed.ts";
import { listApiClients } from "./api-clients.ts";
import type { Cipp } from "./cipp.ts";
import { updateApiClient } from "./client-update.ts";
import { readGeneration, readVersion } from "./deployment.ts";
import { resolveEndpoint } from "./endpoint.ts";
import { withoutTenant } from "./failures.ts";
import { updateRole } from "./role-update.ts";
import { readRoles } from "./roles.ts";
import { createTokens, type TokenSource } from "./tokens.ts";
import { createTransport, type Transport } from "./transport.ts";

export interface ConnectCippOptions {
	/** The MSP tenant, in which every API client of CIPP is registered. */
	readonly tenant: TenantName;
	readonly environment: Environment;
	readonly cloud: Cloud;
	/**
	 * Whether Ringfence may restrict the very API client that it signs in as. Without a fixed address of its own it
	 * would lock itself out, and only a person in CIPP's portal could let it in again.
	 */
	readonly allowSelfUpdate?: boolean | undefined;
	/** Told every secret before it is used or could be shown: tokens, and what CIPP lets slip. */
	readonly onSecret?: ((secret: string) => void) | undefined;
	readonly onRetry?: ((message: string) => void) | undefined;
	readonly fetch?: typeof globalThis.fetch | undefined;
	readonly time?: Time | undefined;
	/** Stands in for the sign-in. */
	readonly tokens?: TokenSource | undefined;
}

async function readRolesOrWhy(transport: Transport, names: readonly string[]) {
	try {
		return { roles: await readRoles(transport, names), refusals: [] };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		return { roles: [], refusals: [{ what: "roles" as const, message: withoutTenant(transport, error) }] };
	}
}

async function readAll(transport: Transport, names: readonly string[]): Promise<ObservedCipp> {
	const [apiClients, version, generation, { roles, refusals }] = await Promise.all([
		listApiClients(transport),
		readVersion(transport),
		readGeneration(transport),
		readRolesOrWhy(transport, names),
	]);
	return {
		version: version.value,
		...generation.value,
		apiClients,
		roles,
		refusals: [...version.refusals, ...generation.refusals, ...refusals],
	};
}

function selfRefused(tenant: TenantName, clientId: string) {
	const text = `API client ${clientId} is the one Ringfence signs in as; restricting it could lock Ringfence out. Nothing was sent.`;
	return tenantError(tenant, "bad-input", text, {
		hint:
			"Write it with “unrestricted: true” and a reason (it holds no secret: only this repository's OIDC token opens it), " +
			"or run Ringfence on a self-hosted runner whose address is in the ranges.",
	});
}

/**
 * Connects to one CIPP. Nothing is sent yet: the first read or write signs in.
 * @throws RingfenceError bad-input for an address that is not https, or that does not belong to the cloud
 */
export function connectCipp(
	api: { readonly url: string; readonly clientId: string },
	options: ConnectCippOptions,
): Cipp {
	const { tenant, allowSelfUpdate = false } = options;
	const own = api.clientId.toLowerCase();
	const wire = {
		...options,
		endpoint: resolveEndpoint(tenant, api.url, options),
		time: options.time ?? realTime,
		fetch: options.fetch ?? globalThis.fetch,
	};
	const transport = createTransport({ ...wire, tokens: options.tokens ?? createTokens(own, wire) });
	return {
		read: ({ roles }) => readAll(transport, roles),
		async updateApiClient(clientId, { ipRanges }) {
			if (clientId.toLowerCase() === own && !allowSelfUpdate) throw selfRefused(tenant, own);
			await updateApiClient(transport, clientId, ipRanges);
		},
		updateRole: (name, { ipRanges }) => updateRole(transport, name, ipRanges),
	};
}
