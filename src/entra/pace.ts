import type { Time } from "./time.ts";

/** Holds requests back so that a tenant's limit is kept. */
export interface Pacer {
	/**
	 * Starts a request when its turn has come, in the order in which they were asked for.
	 * @param start told what to call when the request is on its way: the next one counts from then, since with many
	 * tenants it may wait for a connection first
	 */
	run<T>(start: (onSent: () => void) => Promise<T>): Promise<T>;
}

/** Clocks differ and requests travel at different speeds: a little more than the limit asks for. */
const margin = 1.03;

/** Starts requests at least `margin / requestsPerSecond` seconds apart. */
export function createPacer(requestsPerSecond: number, time: Time): Pacer {
	const interval = (1000 * margin) / requestsPerSecond;
	let next = Number.NEGATIVE_INFINITY;
	let queue = Promise.resolve();
	async function wait(): Promise<void> {
		for (let rest = next - time.now(); rest > 0; rest = next - time.now()) await time.sleep(Math.ceil(rest));
	}
	return {
		async run(start) {
			const before = queue;
			let letNext = () => {};
			queue = new Promise((resolve) => {
				letNext = resolve;
			});
			await before;
			await wait();
			let sent = false;
			const onSent = () => {
				if (!sent) next = time.now() + interval;
				sent = true;
				letNext();
			};
			try {
				return await start(onSent);
			} finally {
				onSent();
			}
		},
	};
}

/**
 * Conditional Access and named locations allow one request per second per tenant, for all apps together
 * (learn.microsoft.com/graph/throttling-limits). Other paths have limits that a plan does not come near.
 */
export function isPaced(url: string): boolean {
	return new URL(url).pathname.toLowerCase().includes("/identity/conditionalaccess/");
}
