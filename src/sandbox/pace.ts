/** Decides whether a tenant may have one more Conditional Access request now. */
export interface Pace {
	/** @param now milliseconds */
	take(tenant: string, now: number): boolean;
}

/**
 * Arrival jitter that is forgiven, in requests. The published limit is a plain one per second; how it treats a
 * client that keeps to it exactly, plus or minus network jitter, is not documented (inferred).
 */
const JITTER = 0.1;

/** A token bucket per tenant, shared by all apps. A refused request costs nothing. */
export function createPace(requestsPerSecond: number): Pace {
	const buckets = new Map<string, { tokens: number; at: number }>();
	const capacity = Math.max(1, requestsPerSecond) + JITTER;
	return {
		take(tenant, now) {
			if (requestsPerSecond === Number.POSITIVE_INFINITY) return true;
			const bucket = buckets.get(tenant) ?? { tokens: capacity, at: now };
			const earned = (Math.max(0, now - bucket.at) / 1000) * requestsPerSecond;
			const tokens = Math.min(capacity, bucket.tokens + earned);
			const granted = tokens >= 1;
			buckets.set(tenant, { tokens: granted ? tokens - 1 : tokens, at: now });
			return granted;
		},
	};
}
