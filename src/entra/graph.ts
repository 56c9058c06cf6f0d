import { createAttempt } from "./attempt.ts";
import type { Cloud } from "./cloud.ts";
import type { TokenSource } from "./credentials.ts";
import type { GraphAnswer, GraphCall, TenantName } from "./failures.ts";
import { openLibrary } from "./library.ts";
import { createPacer } from "./pace.ts";
import { sendRepeatedly } from "./repetition.ts";
import type { Time } from "./time.ts";
import { wireOf } from "./wire.ts";

/** One tenant's Graph: every request of the tenant goes through here, and so through its one pace. */
export interface Graph {
	readonly tenant: TenantName;
	/** Where Graph is, without a trailing slash. */
	readonly origin: string;
	readonly time: Time;
	/** Milliseconds for one request with everything that is repeated of it. */
	readonly budget: number;
	readonly onRetry: ((message: string) => void) | undefined;
	/**
	 * Returns every final answer, refusals included.
	 * @throws RingfenceError throttled, service-unavailable, no-network or bad-response once the budget is spent;
	 * uncertain when a create may have happened; whatever the sign-in throws
	 */
	send(call: GraphCall): Promise<GraphAnswer>;
}

interface GraphOptions {
	readonly cloud: Cloud;
	readonly tokens: TokenSource;
	readonly time: Time;
	readonly fetch: typeof globalThis.fetch;
	readonly requestsPerSecond: number;
	readonly budget: number;
	readonly timeout: number;
	readonly onRetry: ((message: string) => void) | undefined;
}

/** Opens nothing yet: the library is loaded and the sign-in made by the first request. */
export function createGraph(tenant: TenantName, options: GraphOptions): Graph {
	const { cloud, tokens, time, budget, timeout, fetch, onRetry } = options;
	const origin = cloud.graphEndpoint;
	const pacer = createPacer(options.requestsPerSecond, time);
	const attempt = createAttempt(tenant, { tokens, origin, wire: wireOf(fetch), pacer, timeout });
	const ask = openLibrary(origin, (request) =>
		sendRepeatedly(request, attempt, { tenant, time, budget, onRetry }),
	);
	return {
		tenant,
		origin,
		time,
		budget,
		onRetry,
		async send(call) {
			const { answer, body } = await ask(call);
			return {
				status: answer.status,
				body,
				requestId: answer.headers["request-id"],
				...(answer.status === 403 && { delegated: (await tokens.get()).delegated }),
			};
		},
	};
}
