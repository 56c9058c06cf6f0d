/** What became of one attempt. */
export type Outcome =
	| { readonly kind: "answer"; readonly status: number; readonly retryAfter?: string | undefined }
	/** Status 2xx, but not the JSON object that was asked for: HTML, a truncated body, nothing. */
	| { readonly kind: "malformed"; readonly status: number }
	| { readonly kind: "timeout" }
	/** `neverSent` when the connection was not even made, so that nothing can have happened. */
	| {
			readonly kind: "network";
			readonly code: string;
			readonly neverSent: boolean;
			readonly hopeless: boolean;
	  };

export interface Attempt {
	readonly outcome: Outcome;
	/** Whether doing it twice is the same as doing it once. */
	readonly repeatable: boolean;
	/** Whether the path has Conditional Access's own limit of one request per second. */
	readonly paced: boolean;
	/** Counts from 1. */
	readonly number: number;
	readonly elapsed: number;
	/** For the request as a whole, waiting included. */
	readonly budget: number;
	readonly now: number;
	readonly random: number;
}

type Decision =
	| { readonly action: "accept" }
	| { readonly action: "retry"; readonly wait: number }
	| { readonly action: "give-up" }
	/** It may have happened and may not be repeated blindly. */
	| { readonly action: "uncertain" };

const shortestWait = 50;
const firstWait = 500;
const longestWait = 15_000;
const longestRetryAfter = 60_000;
/** The Conditional Access limit refills once a second and its 429 carries no Retry-After. */
const bucketRefill = 1_000;

const transientStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

export function isTransient(status: number): boolean {
	return transientStatuses.has(status);
}

/** Milliseconds to wait, from seconds or an HTTP date; undefined when the header says neither. At most 60 s. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined || header.trim() === "") return undefined;
	const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
	return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestRetryAfter);
}

/** Exponential with full jitter, so that many clients of one tenant do not come back together. */
export function backoff(attempt: number, random: number): number {
	return Math.max(shortestWait, random * Math.min(longestWait, firstWait * 2 ** Math.min(attempt - 1, 20)));
}

function waitBefore({ outcome, paced, number, random, now }: Attempt): number {
	const asked = outcome.kind === "answer" ? parseRetryAfter(outcome.retryAfter, now) : undefined;
	if (asked !== undefined) return asked;
	const throttled = outcome.kind === "answer" && outcome.status === 429;
	return backoff(number, random) + (throttled && paced ? bucketRefill : 0);
}

function isFinal(outcome: Outcome): boolean {
	return outcome.kind === "answer" && !isTransient(outcome.status);
}

/** Whether the service cannot have done anything yet. */
function isHarmless(outcome: Outcome): boolean {
	return outcome.kind === "answer" ? outcome.status === 429 : outcome.kind === "network" && outcome.neverSent;
}

/** The retry table. What is repeatable is repeated while the budget lasts; anything else only when nothing happened. */
export function decide(attempt: Attempt): Decision {
	const { outcome, repeatable, elapsed, budget } = attempt;
	if (isFinal(outcome)) return { action: "accept" };
	if (outcome.kind === "network" && outcome.hopeless) return { action: "give-up" };
	if (!repeatable && !isHarmless(outcome)) return { action: "uncertain" };
	const wait = Math.ceil(waitBefore(attempt));
	return elapsed + wait > budget ? { action: "give-up" } : { action: "retry", wait };
}
