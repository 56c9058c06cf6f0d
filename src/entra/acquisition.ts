import type { ClientAssertionCredentialOptions } from "@azure/identity";
import { decodeClaims } from "./claims.ts";
import { type Cloud, graphScope } from "./cloud.ts";
import type { FailedSignIn } from "./entra-codes.ts";
import type { TenantName } from "./failures.ts";
import type { RunnerTokens } from "./oidc.ts";
import { type SignInTransport, transportOf } from "./sign-in-transport.ts";
import type { Wire } from "./wire.ts";

export interface RawToken {
	readonly token: string;
	/** Milliseconds since the epoch. */
	readonly expiresOnTimestamp: number;
}

/** Is told what is seen on the way, so that a failure can be explained. */
type Witness = (seen: Partial<FailedSignIn>) => void;

/** One try to get a token. */
export type Acquire = (witness: Witness) => Promise<RawToken>;

/** Milliseconds for the Azure CLI, which is a Python program that may have to refresh its own tokens first. */
const cliTimeout = 60_000;

interface OidcSignIn {
	readonly clientId: string;
	readonly cloud: Cloud;
	readonly scope?: string | undefined;
	readonly assertions: RunnerTokens;
	readonly wire: Wire;
}

/**
 * Signs in to Graph, or to what `scope` says, with the runner's OIDC token; a try after one that failed presents another
 * one. The library itself does not repeat anything: MSAL keeps a 429 or 5xx for a minute and answers from memory, so
 * every try of ours has a credential of its own.
 */
export function acquireWithOidc(tenant: TenantName, options: OidcSignIn): Acquire {
	const { clientId, cloud, scope = graphScope(cloud), assertions, wire } = options;
	let failed: string | undefined;
	return async (witness) => {
		// What goes wrong on the way is told by its own words: MSAL flattens every error.
		const trouble: { error?: unknown } = {};
		const noting = async <T>(task: () => Promise<T>): Promise<T> => {
			try {
				return await task();
			} catch (error) {
				trouble.error = error;
				throw error;
			}
		};
		const assertion = await assertions.get(tenant, failed);
		failed = assertion;
		witness({ assertion: decodeClaims(assertion) });
		const credential = await openCredential(tenant, {
			...{ clientId, assertion, authorityHost: cloud.authorityHost },
			transport: await transportOf({ wire: (request) => noting(() => wire(request)), witness }),
		});
		const token = await credential.getToken(scope).catch((error: unknown) => {
			throw trouble.error ?? error;
		});
		failed = undefined;
		return token;
	};
}

interface OneSignIn {
	readonly clientId: string;
	readonly assertion: string;
	readonly authorityHost: string;
	readonly transport: SignInTransport;
}

async function openCredential(
	tenant: TenantName,
	{ clientId, assertion, authorityHost, transport }: OneSignIn,
) {
	const { ClientAssertionCredential } = await import("@azure/identity");
	const options: ClientAssertionCredentialOptions = {
		authorityHost,
		disableInstanceDiscovery: true,
		retryOptions: { maxRetries: 0 },
		httpClient: transport,
	};
	return new ClientAssertionCredential(tenant.id, clientId, async () => assertion, options);
}

/** Takes a token from the login of the Azure CLI on this machine. */
export function acquireFromCli(tenant: TenantName, cloud: Cloud): Acquire {
	return async () => {
		const { AzureCliCredential } = await import("@azure/identity");
		const credential = new AzureCliCredential({ tenantId: tenant.id, processTimeoutInMs: cliTimeout });
		return await credential.getToken(graphScope(cloud));
	};
}
