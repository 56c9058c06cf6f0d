import type { GitHubState } from "./state.ts";

/**
 * What can go wrong with one request, in GitHub's own words. `primary-limit` says when it ends in x-ratelimit-reset;
 * `secondary-limit` in Retry-After; `bad-gateway` is answered without handling, `lost-answer` after it;
 * `empty-list` is an index that has not caught up.
 * Faults of the wire (cut, slow, HTML, half an answer) are of the sandbox as a whole.
 */
export type GitHubFault =
	| "primary-limit"
	| "secondary-limit"
	| "bad-gateway"
	| "lost-answer"
	| "empty-list"
	| "not-found";

export interface GitHubFaultRule {
	readonly fault: GitHubFault;
	readonly method?: string;
	/** A text that the path with its query holds, or a pattern. */
	readonly path?: string | RegExp;
	/** How many requests it hits. Default 1. */
	readonly times?: number;
	/** Of a limit; GitHub answers with either. Default 403. */
	readonly status?: 403 | 429;
	/** Seconds until a limit ends. Default 60; null is a secondary limit that does not say. */
	readonly seconds?: number | null;
}

/** The first rule that this request meets, used up as it is taken. */
export function takeFault(state: GitHubState, method: string, path: string): GitHubFaultRule | undefined {
	const index = state.faults.findIndex((rule) => applies(rule, method, path));
	const rule = state.faults[index];
	if (rule === undefined) return undefined;
	const left = (rule.times ?? 1) - 1;
	state.faults.splice(index, 1, ...(left > 0 ? [{ ...rule, times: left }] : []));
	return rule;
}

function applies(rule: GitHubFaultRule, method: string, path: string): boolean {
	if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false;
	if (rule.path === undefined) return true;
	return typeof rule.path === "string" ? path.includes(rule.path) : rule.path.test(path);
}

const LIMITS = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** The answer that a fault makes instead of handling; undefined where the request is handled. */
export function answerFault(rule: GitHubFaultRule, now: number): Response | undefined {
	const { fault, status = 403, seconds = 60 } = rule;
	switch (fault) {
		case "primary-limit":
			return Response.json(
				{
					message: "API rate limit exceeded for installation ID 1.",
					documentation_url: LIMITS,
					status: String(status),
				},
				{
					status,
					headers: {
						"x-ratelimit-remaining": "0",
						"x-ratelimit-reset": String(Math.ceil(now / 1000) + (seconds ?? 60)),
					},
				},
			);
		case "secondary-limit":
			return Response.json(
				{
					message:
						"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
					documentation_url: `${LIMITS}#about-secondary-rate-limits`,
					status: String(status),
				},
				{ status, headers: seconds === null ? {} : { "retry-after": String(seconds) } },
			);
		case "bad-gateway":
			return badGateway();
		case "not-found":
			return Response.json(
				{ message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
				{ status: 404 },
			);
		case "lost-answer":
		case "empty-list":
			return undefined;
	}
}

export function badGateway(): Response {
	return Response.json({ message: "Server Error" }, { status: 502 });
}
