import type { HonoRequest } from "hono";
import type { Route } from "./call.ts";
import { GitHubError, invalidRequest, notFound } from "./github-error.ts";
import { type GitHubState, NAME, OWNER, type Token } from "./state.ts";

/** The version of the API that is kept here. */
export const VERSION = "2022-11-28";

/** The words for another version are synthetic. */
export function checkClient(req: HonoRequest): void {
	if ((req.header("user-agent") ?? "") === "") {
		throw new GitHubError(
			403,
			"Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
		);
	}
	const version = req.header("x-github-api-version") ?? VERSION;
	if (version !== VERSION) throw new GitHubError(400, `Version ${version} is not supported here.`);
}

/** @throws GitHubError 401, and 404 without any token: a private repository does not say that it exists */
export function authenticate(state: GitHubState, header: string | undefined, path: string): Token {
	if (header === undefined) {
		throw path.startsWith("//") ? new GitHubError(401, "Requires authentication") : notFound();
	}
	const value = /^(?:bearer|token) +(\S+)$/i.exec(header)?.[1];
	const token = value === undefined ? undefined : state.tokens.get(value);
	if (token === undefined) throw new GitHubError(401, "Bad credentials");
	return token;
}

export function checkRepository(
	{ owner = "", repo = "" }: Readonly<Record<string, string>>,
	path: string,
): void {
	if (path.startsWith("//")) return;
	const asked = `${owner}/${repo}`.toLowerCase();
	if (asked !== `${OWNER}/${NAME}`.toLowerCase()) throw notFound();
}

/** GitHub passes unknown parameters over; here they are refused, so that a misspelt one is found. Synthetic. */
export function checkQuery(query: URLSearchParams, route: Route): void {
	const known = ["per_page", "page", ...(route.query ?? [])];
	const unknown = [...query.keys()].find((name) => !known.includes(name));
	if (unknown !== undefined) throw invalidRequest(`The query parameter "${unknown}" is not supported here.`);
}
