import type { Json, JsonObject } from "../../json.ts";
import type { Shape } from "./body.ts";
import type { GitHubState, Token } from "./state.ts";

/** One authenticated and permitted request, free of transport. */
export interface GitHubCall {
	readonly state: GitHubState;
	readonly token: Token;
	/** Where the API is, as in https://localhost:8443/github */
	readonly api: string;
	readonly url: URL;
	readonly query: URLSearchParams;
	readonly params: Readonly<Record<string, string>>;
	/** Of the route's shape; empty where it takes none. */
	readonly body: JsonObject;
	/** Milliseconds. */
	readonly now: number;
}

export type GitHubAnswer =
	| {
			readonly status: 200 | 201;
			readonly body: Json;
			readonly headers?: Readonly<Record<string, string>>;
	  }
	| { readonly status: 204 }
	/** A list, of which one page is sent; `within` names its key where GitHub wraps it together with a count. */
	| { readonly list: readonly Json[]; readonly within?: string; readonly pageSize?: PageSize };

/** How many items a page has, and at most can have. */
export interface PageSize {
	readonly usual: number;
	readonly largest: number;
}

export interface Route {
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** Below /repos/{owner}/{repo}, unless it begins with two slashes. */
	readonly path: string;
	/**
	 * Permissions that are enough, as x-accepted-github-permissions names them: sets separated by semicolons, the
	 * permissions of a set by commas.
	 */
	readonly accepts: string;
	/** What is needed of those for this very target, where that is less than all. */
	readonly decide?: (state: GitHubState, params: Readonly<Record<string, string>>) => string;
	/** Below https://docs.github.com/rest */
	readonly page: string;
	/** Query parameters beside those of paging. Others are refused, which is synthetic: GitHub passes them over. */
	readonly query?: readonly string[];
	readonly body?: Shape;
	readonly handle: (call: GitHubCall) => GitHubAnswer;
}

export function parameter(call: GitHubCall, name: string): string {
	return call.params[name] ?? "";
}

export function ok(body: Json): GitHubAnswer {
	return { status: 200, body };
}

/** The body's text at a key, or undefined. */
export function optionalText(call: GitHubCall, name: string): string | undefined {
	const value = call.body[name];
	return typeof value === "string" ? value : undefined;
}

/** A text that the route's shape requires. */
export function requiredText(call: GitHubCall, name: string): string {
	return optionalText(call, name) ?? "";
}
