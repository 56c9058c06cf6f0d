import { fractionOf } from "./guid.ts";
import type { SandboxRequest } from "./request-log.ts";

/**
 * What can go wrong with one request. A number is an answer with that status instead of handling it.
 * `reset-before` cuts the connection unhandled; `reset-after` handles the request and loses the answer;
 * `html` is a gateway's page; `truncated` half of the JSON; `slow` an answer that takes its time;
 * `expired-token` Graph's 401; `wrong-tenant` makes sign-in answer with another tenant's token.
 */
export type Fault =
	| 429
	| 500
	| 502
	| 503
	| 504
	| "reset-before"
	| "reset-after"
	| "html"
	| "truncated"
	| "slow"
	| "expired-token"
	| "wrong-tenant";

interface FaultMatch {
	readonly method?: string;
	/** A text that the path with its query holds, or a pattern. */
	readonly path?: string | RegExp;
	readonly tenant?: string;
}

export interface FaultRule {
	readonly match?: FaultMatch;
	/** How many matching requests it hits. Default 1. */
	readonly times?: number;
	readonly fault: Fault;
	/** Milliseconds, for `slow`. Default 3000. */
	readonly delay?: number;
	/** Seconds, sent as Retry-After with a status. Conditional Access sends none of its own accord. */
	readonly retryAfter?: number;
}

export interface FaultOptions {
	/** Makes a run repeatable, however requests interleave. Default 1. */
	readonly seed?: number;
	/** Share of requests that fail, 0 to 1. Default 0. */
	readonly rate?: number;
	/** What fails at that rate. Default: every kind but `slow`, `expired-token` and `wrong-tenant`. */
	readonly kinds?: readonly Fault[];
	/** What the rate applies to. Default: Graph. */
	readonly match?: FaultMatch;
	/** Rules, first match first; they come before the rate. */
	readonly script?: readonly FaultRule[];
}

const KINDS: readonly Fault[] = [429, 500, 502, 503, 504, "reset-before", "reset-after", "html", "truncated"];

/** The faults of a running sandbox. */
export interface Faults {
	/** What hits this request, if anything. Requests inside a $batch are hit by scripted statuses alone. */
	next(request: SandboxRequest): FaultRule | undefined;
	/** Adds a rule to the end of the script. */
	add(rule: FaultRule): void;
	/** Changes seed, rate, kinds and match; replaces the script if there is one. */
	configure(options: FaultOptions): void;
	/** Ends all faults. */
	clear(): void;
}

export function createFaults(initial: FaultOptions = {}): Faults {
	let options: FaultOptions = {};
	let script: { readonly rule: FaultRule; left: number }[] = [];
	const seen = new Map<string, number>();
	const faults: Faults = {
		next(request) {
			const scripted = script.find(({ rule, left }) => left > 0 && applies(rule, request));
			if (scripted !== undefined) {
				scripted.left--;
				return scripted.rule;
			}
			const kind = request.batched === true ? undefined : draw(request, options, seen);
			return kind === undefined ? undefined : { fault: kind };
		},
		add(rule) {
			script.push({ rule, left: rule.times ?? 1 });
		},
		configure(next) {
			options = { ...options, ...next };
			if (next.script === undefined) return;
			script = [];
			for (const rule of next.script) faults.add(rule);
		},
		clear() {
			options = {};
			script = [];
		},
	};
	faults.configure(initial);
	return faults;
}

function applies(rule: FaultRule, request: SandboxRequest): boolean {
	if (request.batched === true && typeof rule.fault !== "number") return false;
	return matches(rule.match ?? {}, request);
}

function matches({ method, path, tenant }: FaultMatch, request: SandboxRequest): boolean {
	if (method !== undefined && method.toUpperCase() !== request.method) return false;
	if (tenant !== undefined && tenant.toLowerCase() !== request.tenant) return false;
	if (path === undefined) return true;
	return typeof path === "string" ? request.path.includes(path) : path.test(request.path);
}

/** Drawn per tenant, method and path, so that tenants worked on at once do not change each other's luck. */
function draw(
	request: SandboxRequest,
	{ seed = 1, rate = 0, kinds = KINDS, match = { path: "/v1.0/" } }: FaultOptions,
	seen: Map<string, number>,
): Fault | undefined {
	if (rate <= 0 || !matches(match, request)) return undefined;
	const key = `${request.tenant} ${request.method} ${request.path}`;
	const count = (seen.get(key) ?? 0) + 1;
	seen.set(key, count);
	if (fractionOf(seed, key, count, "hit") >= rate) return undefined;
	return kinds[Math.floor(fractionOf(seed, key, count, "kind") * kinds.length)];
}
