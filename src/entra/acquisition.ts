import type { ClientAssertionCredentialOptions } from "@azure/identity";
import { decodeClaims } from "./claims.ts";
import { type Cloud, graphScope } from "./cloud.ts";
import type { FailedSignIn } from "./entra-codes.ts";
import type { TenantName } from "./failures.ts";
import { type OidcOptions, requestOidcToken } from "./oidc.ts";

export interface RawToken {
	readonly token: string;
	/** Milliseconds since the epoch. */
	readonly expiresOnTimestamp: number;
}

/** Is told what is seen on the way, so that a failure can be explained. */
type Witness = (seen: Partial<FailedSignIn>) => void;

/** One try to get a token. */
export type Acquire = (witness: Witness) => Promise<RawToken>;

/** Milliseconds for one request of the sign-in. */
const requestTimeout = 20_000;
/** Milliseconds for the Azure CLI, which is a Python program that may have to refresh its own tokens first. */
const cliTimeout = 60_000;

type AdditionalPolicies = NonNullable<ClientAssertionCredentialOptions["additionalPolicies"]>;

/**
 * Sees every answer of Entra as it is: @azure/identity flattens the error, and where the metadata of a tenant
 * cannot be had, MSAL drops the reason altogether.
 */
function witnessPolicy(witness: Witness): AdditionalPolicies[number] {
	return {
		position: "perRetry",
		policy: {
			name: "ringfenceWitness",
			async sendRequest(request, next) {
				request.timeout = requestTimeout;
				try {
					const response = await next(request);
					const { status, bodyAsText, headers } = response;
					witness({
						status,
						text: bodyAsText ?? "",
						retryAfter: headers.get("retry-after"),
						network: undefined,
					});
					return response;
				} catch (error) {
					witness({ status: undefined, text: "", retryAfter: undefined, network: error });
					throw error;
				}
			},
		},
	};
}

/**
 * Signs in to Graph, or to what `scope` says, with the runner's OIDC token, asked for afresh. The library itself does not repeat anything: MSAL keeps a
 * 429 or 5xx for a minute and answers from memory, so every try of ours has a credential of its own.
 */
export function acquireWithOidc(
	tenant: TenantName,
	clientId: string,
	options: Omit<OidcOptions, "audience"> & { readonly cloud: Cloud; readonly scope?: string | undefined },
): Acquire {
	const { cloud, scope = graphScope(cloud) } = options;
	return async (witness) => {
		const { ClientAssertionCredential } = await import("@azure/identity");
		let asked: Promise<string> | undefined;
		let oidcFailure: unknown;
		const ask = async () => {
			try {
				const assertion = await requestOidcToken(tenant, { ...options, audience: cloud.audience });
				witness({ assertion: decodeClaims(assertion) });
				return assertion;
			} catch (error) {
				oidcFailure = error;
				throw error;
			}
		};
		// MSAL asks twice within one sign-in.
		const getAssertion = () => {
			asked ??= ask();
			return asked;
		};
		const credential = new ClientAssertionCredential(tenant.id, clientId, getAssertion, {
			authorityHost: cloud.authorityHost,
			disableInstanceDiscovery: true,
			retryOptions: { maxRetries: 0 },
			additionalPolicies: [witnessPolicy(witness)],
		});
		try {
			return await credential.getToken(scope);
		} catch (error) {
			throw oidcFailure ?? error;
		}
	};
}

/** Takes a token from the login of the Azure CLI on this machine. */
export function acquireFromCli(tenant: TenantName, cloud: Cloud): Acquire {
	return async () => {
		const { AzureCliCredential } = await import("@azure/identity");
		const credential = new AzureCliCredential({ tenantId: tenant.id, processTimeoutInMs: cliTimeout });
		return await credential.getToken(graphScope(cloud));
	};
}
