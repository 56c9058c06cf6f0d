import type { HonoRequest } from "hono";
import { guidOf } from "../guid.ts";
import { VERSION } from "./admission.ts";
import type { GitHubAnswer, GitHubCall, Route } from "./call.ts";
import { errorBody, type GitHubError } from "./github-error.ts";
import { pageOf } from "./paging.ts";
import { ACTIONS, type GitHubState, REPOSITORY_ID, type Token } from "./state.ts";

const HOUR = 3_600_000;

/** @param isBehind whether lists come empty, as from an index that has not caught up */
export function send(call: GitHubCall, answer: GitHubAnswer, isBehind: boolean): Response {
	const headers = headersOf(call.state, call.token);
	if ("list" in answer) {
		const list = isBehind ? [] : answer.list;
		const { items, link } = pageOf(list, addressOf(call.url), answer.pageSize);
		if (link !== undefined) headers.set("link", link);
		const body = answer.within === undefined ? items : { total_count: list.length, [answer.within]: items };
		return Response.json(body, { headers });
	}
	if (answer.status === 204) return new Response(null, { status: 204, headers });
	for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
	return Response.json(answer.body, { status: answer.status, headers });
}

/** Pages are linked by the repository's id, as GitHub does. */
function addressOf(url: URL): URL {
	const address = new URL(url);
	address.pathname = url.pathname.replace(/\/repos\/[^/]+\/[^/]+/, `/repositories/${REPOSITORY_ID}`);
	return address;
}

export function sendError(state: GitHubState, error: GitHubError, req: HonoRequest, route?: Route): Response {
	const value = /\S+$/.exec(req.header("authorization") ?? "")?.[0] ?? "";
	const headers = headersOf(state, state.tokens.get(value));
	for (const [name, content] of Object.entries(error.headers)) headers.set(name, content);
	// Not Found and Bad credentials do not know their page.
	const page = error.status === 401 || route === undefined ? undefined : route.page;
	return Response.json(errorBody(error, page), { status: error.status, headers });
}

function headersOf(state: GitHubState, token: Token | undefined): Headers {
	const headers = new Headers({
		"x-github-request-id": guidOf("github request", state.clock(), token?.used ?? 0),
		"x-github-media-type": "github.v3; format=json",
		"x-github-api-version-selected": VERSION,
	});
	if (token === undefined) return headers;
	const limit = token.app.id === ACTIONS.id ? 1000 : 5000;
	const reset = Math.ceil((token.issuedAt + HOUR) / 1000);
	const numbers = { limit, remaining: Math.max(1, limit - token.used), used: token.used, reset };
	for (const [name, number] of Object.entries(numbers)) headers.set(`x-ratelimit-${name}`, String(number));
	headers.set("x-ratelimit-resource", "core");
	return headers;
}
