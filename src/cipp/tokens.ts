import type { Cloud, Environment } from "../entra/cloud.ts";
import { createCredential } from "../entra/credentials.ts";
import { type TenantName, tenantError } from "../entra/failures.ts";
import { offersOidc } from "../entra/oidc.ts";
import type { Time } from "../entra/time.ts";

/** Access tokens for one CIPP-API. */
export interface TokenSource {
	/** Signs in at the first call, again when the token runs out, and when a renewal is wanted. */
	get(options?: { readonly renew?: boolean }): Promise<{ readonly value: string }>;
}

export interface TokenOptions {
	readonly tenant: TenantName;
	readonly cloud: Cloud;
	readonly environment: Environment;
	readonly time: Time;
	readonly fetch: typeof globalThis.fetch;
	readonly onSecret?: ((secret: string) => void) | undefined;
	readonly onRetry?: ((message: string) => void) | undefined;
}

/** Milliseconds for one sign-in, with everything that is repeated of it. */
const budget = 120_000;

/**
 * Tokens that the API client asks for itself (`api://<clientId>/.default`), by federated credential: CIPP never looks
 * at how its client proved itself, so no secret is needed. The Azure CLI cannot stand in: its token is another app's,
 * and CIPP lets in its own API clients only.
 */
export function createTokens(clientId: string, options: TokenOptions): TokenSource {
	const { tenant, environment } = options;
	if (!offersOidc(environment)) {
		return {
			async get() {
				throw tenantError(
					tenant,
					"sign-in-failed",
					"CIPP lets in its own API clients only, and there is no OIDC token here to sign in as one.",
					{
						hint:
							"Run this in GitHub Actions, in a job with “permissions: id-token: write”. " +
							"A login of the Azure CLI does not open CIPP.",
					},
				);
			},
		};
	}
	return createCredential(tenant, { ...options, clientId, scope: `api://${clientId}/.default`, budget });
}
