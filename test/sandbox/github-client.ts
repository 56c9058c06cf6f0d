import type { Json, JsonObject } from "../../src/json.ts";
import { ALL_PERMISSIONS, type TokenOptions } from "../../src/sandbox/github/tokens.ts";
import { isList, isObject, parseJson } from "../../src/sandbox/json-values.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type Answer, type Sending, send } from "./client.ts";

export const REPO = "/repos/contoso/ringfence-policies";

export interface GitHubAnswer extends Answer {
	/** Of a list, or of the list inside an object with total_count. */
	readonly list: readonly JsonObject[];
}

export type GitHubClient = (path: string, sending?: Sending) => Promise<GitHubAnswer>;

/** The API below the repository, with a token of exactly these permissions; a path of two slashes is taken from the root. */
export function clientOf(
	sandbox: Sandbox,
	options: TokenOptions = { permissions: ALL_PERMISSIONS },
): GitHubClient {
	const token = sandbox.github.token(options);
	return async (path, sending = {}) => await ask(sandbox, path, sending, `token ${token}`);
}

/** @param authorization empty for none */
export async function ask(
	sandbox: Sandbox,
	path: string,
	{ headers, ...sending }: Sending,
	authorization: string,
): Promise<GitHubAnswer> {
	const full = path.startsWith("//") ? path.slice(1) : `${REPO}${path}`;
	const answer = await send(sandbox, `/github${full}`, {
		...sending,
		headers: {
			"user-agent": "ringfence-test",
			...(authorization === "" ? {} : { authorization }),
			...headers,
		},
	});
	return { ...answer, list: listOf(parseJson(answer.text)) };
}

function listOf(body: Json | undefined): readonly JsonObject[] {
	const found = isObject(body) ? Object.values(body).find(isList) : body;
	return isList(found) ? found.filter(isObject) : [];
}

/** Follows Link headers to their end. */
export async function listAll(client: GitHubClient, path: string): Promise<readonly JsonObject[][]> {
	const pages: JsonObject[][] = [];
	for (let next: string | undefined = path; next !== undefined; ) {
		const answer: GitHubAnswer = await client(next);
		pages.push([...answer.list]);
		const address = /<([^>]+)>; rel="next"/.exec(String(answer.headers["link"] ?? ""))?.[1];
		next = address === undefined ? undefined : `/${address.replace(/^.*?\/github/, "")}`;
	}
	return pages;
}
