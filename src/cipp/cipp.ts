import type { ObservedCipp } from "../plan/observed.ts";

/** One CIPP, as the commands use it. Every method throws RingfenceError that names the MSP tenant. */
export interface Cipp {
	/**
	 * Reads API clients and, as far as CIPP allows, version, sign-in app and the roles that are asked for.
	 * Only the API clients are indispensable; whatever else cannot be had is told in `refusals`.
	 */
	read(query: { readonly roles: readonly string[] }): Promise<ObservedCipp>;
	/** Replaces the ranges of one API client, and nothing else of it; an empty list is refused. */
	updateApiClient(clientId: string, change: { readonly ipRanges: readonly string[] }): Promise<void>;
	/** Replaces the ranges of one role, and nothing else of it; an empty list is refused. */
	updateRole(name: string, change: { readonly ipRanges: readonly string[] }): Promise<void>;
}
