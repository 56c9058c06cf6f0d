import { RingfenceError } from "../errors.ts";
import { type Acquire, acquireFromCli, acquireWithOidc, type RawToken } from "./acquisition.ts";
import { decodeClaims, permissionsOf } from "./claims.ts";
import type { Cloud, Environment } from "./cloud.ts";
import type { Again, FailedSignIn, SignInContext } from "./entra-codes.ts";
import { type TenantName, tenantError } from "./failures.ts";
import { createRunnerTokens, offersOidc, type RunnerTokens } from "./oidc.ts";
import { stringAt } from "./parse.ts";
import { backoff, parseRetryAfter } from "./retry.ts";
import { cliCommand, explainSignIn } from "./sign-in.ts";
import type { Time } from "./time.ts";
import { pooledWire } from "./wire.ts";

/** An access token for one tenant's Graph, already checked to be for that tenant. */
interface GraphToken {
	readonly value: string;
	/** Milliseconds since the epoch. */
	readonly expiresAt: number;
	readonly permissions: readonly string[];
	readonly delegated: boolean;
}

export interface TokenSource {
	/**
	 * Signs in at the first call and again shortly before the token expires.
	 * @throws RingfenceError sign-in-failed, not-consented, tenant-not-found, wrong-tenant, no-network, …
	 */
	get(options?: { readonly renew?: boolean }): Promise<GraphToken>;
}

interface CredentialOptions {
	readonly clientId?: string | undefined;
	readonly cloud: Cloud;
	/** What the token is for, where that is not Graph; with OIDC alone. */
	readonly scope?: string | undefined;
	readonly environment: Environment;
	readonly time: Time;
	/** Reaches the runner's OIDC service; the sign-in itself goes over the shared connections. */
	readonly fetch: typeof globalThis.fetch;
	/** The runner's OIDC tokens, where they are shared with other tenants. */
	readonly assertions?: RunnerTokens | undefined;
	/** Milliseconds for one sign-in, with everything that is repeated of it. */
	readonly budget: number;
	/** Told every token before it is used, so that it can be masked in logs. */
	readonly onSecret?: ((secret: string) => void) | undefined;
	readonly onRetry?: ((message: string) => void) | undefined;
}

/** A token is not used in its last minutes, so that it does not expire between the check and the answer. */
const reserve = 120_000;
/** A fresh federated credential may take minutes to be known; that is worth a few tries, not minutes. */
const propagationTries = 4;
const propagationWait = 5_000;

function waitBefore(again: Again, number: number, time: Time, asked: number | undefined) {
	switch (again) {
		case "no":
			return undefined;
		case "later":
			return asked ?? backoff(number, time.random());
		case "propagation":
			return number < propagationTries ? propagationWait : undefined;
		case "with-fresh-assertion":
			return number < 2 ? 0 : undefined;
	}
}

function chooseSignIn(
	tenant: TenantName,
	options: CredentialOptions,
): { acquire: Acquire; context: SignInContext } {
	const { clientId, cloud, environment } = options;
	if (!offersOidc(environment)) {
		if (cloud.custom) {
			throw tenantError(
				tenant,
				"bad-input",
				`${cloud.graphEndpoint} is none of Microsoft's clouds, and there is no OIDC token to sign in with.`,
				{
					hint: "The Azure CLI's login is for Microsoft's clouds only. Set ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN.",
				},
			);
		}
		return { acquire: acquireFromCli(tenant, cloud), context: { tenant, cloud, clientId: undefined } };
	}
	if (!clientId) {
		throw tenantError(tenant, "bad-input", "no client id was given for the sign-in with OIDC.", {
			hint: "Set the input client-id to the application (client) id of the app registration.",
		});
	}
	const assertions = options.assertions ?? createRunnerTokens({ ...options, audience: cloud.audience });
	const acquire = acquireWithOidc(tenant, { ...options, clientId, assertions, wire: pooledWire });
	return { acquire, context: { tenant, cloud, clientId } };
}

async function signIn(tenant: TenantName, options: CredentialOptions): Promise<RawToken> {
	const { time, budget, onRetry } = options;
	const { acquire, context } = chooseSignIn(tenant, options);
	const started = time.now();
	for (let number = 1; ; number++) {
		let failed: FailedSignIn = { text: "" };
		const witness = (seen: Partial<FailedSignIn>) => {
			failed = { ...failed, ...seen };
		};
		try {
			return await acquire(witness);
		} catch (error) {
			if (error instanceof RingfenceError) throw error;
			const text = failed.text || (error instanceof Error ? error.message : String(error));
			const { error: explained, again } = explainSignIn(context, { ...failed, text });
			const asked = parseRetryAfter(failed.retryAfter, time.now());
			const wait = waitBefore(again, number, time, asked);
			if (wait === undefined || time.now() - started + wait > budget) throw explained;
			onRetry?.(`${explained.message} Trying again in ${(wait / 1000).toFixed(1)} s.`);
			await time.sleep(wait);
		}
	}
}

function checkTenant(tenant: TenantName, raw: RawToken): GraphToken {
	const claims = decodeClaims(raw.token);
	if (!claims) {
		throw tenantError(
			tenant,
			"sign-in-failed",
			"the access token is not readable, so its tenant is unknown.",
		);
	}
	const holder = stringAt(claims, "tid");
	if (holder?.toLowerCase() !== tenant.id.toLowerCase()) {
		throw tenantError(
			tenant,
			"wrong-tenant",
			`the access token is for tenant ${holder ?? "(none)"}. Nothing was sent.`,
			{
				hint: `Check AZURE_AUTHORITY_HOST; with the Azure CLI, run: ${cliCommand(tenant)}`,
			},
		);
	}
	return { value: raw.token, expiresAt: raw.expiresOnTimestamp, ...permissionsOf(claims) };
}

/** One tenant's tokens. Calls that come together share one sign-in. */
export function createCredential(tenant: TenantName, options: CredentialOptions): TokenSource {
	const { time, onSecret } = options;
	let current: GraphToken | undefined;
	let running: Promise<GraphToken> | undefined;
	async function renew(): Promise<GraphToken> {
		const raw = await signIn(tenant, options);
		onSecret?.(raw.token);
		current = checkTenant(tenant, raw);
		return current;
	}
	return {
		async get({ renew: wanted = false } = {}) {
			if (!wanted && current && current.expiresAt - reserve > time.now()) return current;
			running ??= renew().finally(() => {
				running = undefined;
			});
			return running;
		},
	};
}
