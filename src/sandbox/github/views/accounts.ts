import type { JsonObject } from "../../../json.ts";
import type { Account, GitHubApp, GitHubState } from "../state.ts";
import { ACTIONS, accountOf, NAME, OWNER, REPOSITORY_ID } from "../state.ts";
import { instant } from "../threads.ts";

/** As in https://localhost:8443/github, which stands for https://api.github.com. */
export type Api = string;

export function repositoryUrl(api: Api): string {
	return `${api}/repos/${OWNER}/${NAME}`;
}

/** Where people see it. Nothing answers there. */
export function pageUrl(api: Api): string {
	return `${new URL(api).origin}/${OWNER}/${NAME}`;
}

/** As global ids are made up; synthetic. */
export function nodeId(kind: string, id: number | string): string {
	return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}

export function accountView({ id, login, type }: Account, api: Api): JsonObject {
	return {
		login,
		id,
		node_id: nodeId("U", id),
		avatar_url: "",
		gravatar_id: "",
		url: `${api}/users/${login}`,
		html_url: `${new URL(api).origin}/${login}`,
		type,
		site_admin: false,
	};
}

export function appView(state: GitHubState, app: GitHubApp, api: Api): JsonObject {
	const name = app.id === ACTIONS.id ? "GitHub Actions" : app.slug;
	return {
		id: app.id,
		slug: app.slug,
		node_id: nodeId("A", app.id),
		owner: accountView(accountOf(state, "github"), api),
		name,
		description: null,
		external_url: "https://help.github.com/en/actions",
		html_url: `${new URL(api).origin}/apps/${app.slug}`,
		created_at: instant(state.createdAt),
		updated_at: instant(state.createdAt),
		permissions: {},
		events: [],
	};
}

/** OWNER is left out: the owner is an organisation. */
export function associationOf(state: GitHubState, { type, login }: Account): string {
	return type === "Bot" || state.outsiders.has(login) ? "NONE" : "MEMBER";
}

export function repositoryView(state: GitHubState, api: Api): JsonObject {
	return {
		...repositoryCore(state, OWNER, api),
		id: REPOSITORY_ID,
		node_id: nodeId("R", REPOSITORY_ID),
		private: true,
		fork: false,
		visibility: "private",
	};
}

/** The copy in somebody's account that a pull request comes from. */
export function forkView(state: GitHubState, login: string, api: Api): JsonObject {
	const id = REPOSITORY_ID + accountOf(state, login).id;
	return {
		...repositoryCore(state, login, api),
		id,
		node_id: nodeId("R", id),
		private: true,
		fork: true,
		visibility: "private",
	};
}

function repositoryCore(state: GitHubState, owner: string, api: Api): JsonObject {
	return {
		name: NAME,
		full_name: `${owner}/${NAME}`,
		owner: accountView(accountOf(state, owner), api),
		html_url: `${new URL(api).origin}/${owner}/${NAME}`,
		description: null,
		url: `${api}/repos/${owner}/${NAME}`,
		default_branch: "main",
		archived: false,
		disabled: false,
		has_issues: true,
		created_at: instant(state.createdAt),
		updated_at: instant(state.createdAt),
		pushed_at: instant(state.createdAt),
	};
}
