import type { JsonObject } from "../../../json.ts";
import { treeSha } from "../git/commits.ts";
import {
	ACTIONS,
	type CheckRun,
	type Commit,
	type GitHubState,
	issueOf,
	NAME,
	REPOSITORY_ID,
} from "../state.ts";
import { instant } from "../threads.ts";
import { type Api, accountView, appView, nodeId, pageUrl, repositoryUrl } from "./accounts.ts";
import { headOf } from "./pulls.ts";

/** As lists show it: without files and their counts. */
export function commitView(commit: Commit, api: Api): JsonObject {
	const { sha, author } = commit;
	const url = `${repositoryUrl(api)}/commits/${sha}`;
	return {
		sha,
		node_id: nodeId("C", sha),
		commit: { ...gitView(commit, api), comment_count: 0 },
		url,
		html_url: `${pageUrl(api)}/commit/${sha}`,
		comments_url: `${url}/comments`,
		author: accountView(author, api),
		committer: accountView(author, api),
		parents: parentsView(commit, api),
	};
}

/** As the answer to a written file shows it. */
export function fileCommitView(commit: Commit, api: Api): JsonObject {
	const { sha } = commit;
	return {
		sha,
		node_id: nodeId("C", sha),
		url: `${repositoryUrl(api)}/git/commits/${sha}`,
		html_url: `${pageUrl(api)}/commit/${sha}`,
		...gitView(commit, api),
		parents: parentsView(commit, api),
	};
}

function gitView({ sha, author, message, time, files }: Commit, api: Api): JsonObject {
	const { id, login } = author;
	const person = {
		name: login,
		email: `${id}+${login}@users.noreply.github.com`,
		date: instant(time),
	};
	const tree = treeSha(files);
	return {
		url: `${repositoryUrl(api)}/git/commits/${sha}`,
		author: person,
		committer: person,
		message,
		tree: { sha: tree, url: `${repositoryUrl(api)}/git/trees/${tree}` },
		verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
	};
}

function parentsView({ parents }: Commit, api: Api) {
	return parents.map((sha) => ({
		sha,
		url: `${repositoryUrl(api)}/commits/${sha}`,
		html_url: `${pageUrl(api)}/commit/${sha}`,
	}));
}

export function checkRunView(state: GitHubState, run: CheckRun, api: Api): JsonObject {
	const url = `${repositoryUrl(api)}/check-runs/${run.id}`;
	const html = `${pageUrl(api)}/runs/${run.id}`;
	return {
		id: run.id,
		name: run.name,
		node_id: nodeId("CR", run.id),
		head_sha: run.headSha,
		external_id: run.externalId,
		url,
		html_url: html,
		// What a workflow's own token gives is passed over: github.com/actions/github-script/issues/143
		details_url: run.app.id === ACTIONS.id ? html : (run.detailsUrl ?? html),
		status: run.status,
		conclusion: run.conclusion,
		started_at: run.startedAt,
		completed_at: run.completedAt,
		output: { ...run.output, annotations_count: 0, annotations_url: `${url}/annotations` },
		check_suite: { id: suiteOf(run) },
		app: appView(state, run.app, api),
		pull_requests: pullsOfHead(state, run.headSha, api),
	};
}

/** One for each app and commit; synthetic. */
function suiteOf({ app, headSha }: CheckRun): number {
	return (Number.parseInt(headSha.slice(0, 8), 16) + app.id) % 2 ** 31;
}

/** Open ones from this repository: GitHub does not look into forks. */
function pullsOfHead(state: GitHubState, sha: string, api: Api) {
	const url = repositoryUrl(api);
	const repo = { id: REPOSITORY_ID, url, name: NAME };
	return [...state.pulls.values()]
		.filter((pull) => pull.headSha === sha && !pull.label.includes(":"))
		.filter(({ number }) => issueOf(state, number).state === "open")
		.map((pull) => ({
			id: issueOf(state, pull.number).id,
			number: pull.number,
			url: `${url}/pulls/${pull.number}`,
			head: { ref: headOf(pull).ref, sha, repo },
			base: { ref: pull.base, sha: pull.baseSha, repo },
		}));
}
