import type { Environment } from "../entra/cloud.ts";
import { RingfenceError } from "../errors.ts";

/** The day in UTC, as in 2027-01-31. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}

/**
 * Conditional Access requests per second and tenant, from RINGFENCE_REQUESTS_PER_SECOND. Other tools share the limit
 * of 1, so less can be right; more only against a sandbox.
 * @throws RingfenceError for anything but a number above 0
 */
export function requestsPerSecond(environment: Environment): number {
	const text = environment["RINGFENCE_REQUESTS_PER_SECOND"];
	if (text === undefined || text === "") return 1;
	const value = Number(text);
	if (value > 0) return value;
	throw new RingfenceError("bad-input", `RINGFENCE_REQUESTS_PER_SECOND is a number above 0, not "${text}".`);
}
