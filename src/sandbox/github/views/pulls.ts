import type { JsonObject } from "../../../json.ts";
import { blobSha } from "../git/commits.ts";
import { commitsOfPull, sidesOfPull } from "../git/landing.ts";
import { countLines, differencesOf, type FileDifference } from "../git/trees.ts";
import { accountOf, type GitHubState, issueOf, OWNER, type Pull } from "../state.ts";
import { instant } from "../threads.ts";
import {
	type Api,
	accountView,
	associationOf,
	forkView,
	nodeId,
	pageUrl,
	repositoryUrl,
	repositoryView,
} from "./accounts.ts";
import { htmlUrl, labelView } from "./threads.ts";

/** As lists show it. */
export function pullView(state: GitHubState, pull: Pull, api: Api): JsonObject {
	const { number, merged } = pull;
	const issue = issueOf(state, number);
	const html = htmlUrl(state, number, api);
	return {
		...linksOf(number, html, api),
		id: issue.id,
		node_id: nodeId("PR", issue.id),
		number,
		state: issue.state,
		locked: false,
		title: issue.title,
		user: accountView(issue.author, api),
		body: issue.body,
		labels: issue.labels.map((name) => labelView(name, api)),
		milestone: null,
		created_at: instant(issue.createdAt),
		updated_at: instant(issue.updatedAt),
		closed_at: issue.closedAt === null ? null : instant(issue.closedAt),
		merged_at: merged === null ? null : instant(merged.time),
		merge_commit_sha: merged?.sha ?? pull.testMerge?.sha ?? null,
		assignee: null,
		assignees: [],
		requested_reviewers: [],
		requested_teams: [],
		head: headView(state, pull, api),
		base: sideView(state, { owner: OWNER, ref: pull.base, sha: pull.baseSha }, api),
		author_association: associationOf(state, issue.author),
		auto_merge: null,
		draft: pull.draft,
	};
}

/** As it is shown by itself. */
export function wholePullView(state: GitHubState, pull: Pull, api: Api): JsonObject {
	const { merged } = pull;
	const files = filesOfPull(state, pull);
	const lines = files.map(({ before, after }) => countLines(before, after));
	return {
		...pullView(state, pull, api),
		merged: merged !== null,
		mergeable: merged === null ? pull.testMerge !== null : null,
		mergeable_state: pull.testMerge === null ? "dirty" : "clean",
		merged_by: merged === null ? null : accountView(merged.by, api),
		comments: [...state.comments.values()].filter(({ issue }) => issue === pull.number).length,
		review_comments: 0,
		maintainer_can_modify: false,
		commits: commitsOfPull(state, pull).length,
		additions: lines.reduce((sum, { additions }) => sum + additions, 0),
		deletions: lines.reduce((sum, { deletions }) => sum + deletions, 0),
		changed_files: files.length,
	};
}

export function filesOfPull(state: GitHubState, pull: Pull): readonly FileDifference[] {
	const [before, after] = sidesOfPull(state, pull);
	return differencesOf(before.files, after.files);
}

/** Without the patch, which is optional and has no use here. */
export function fileView({ path, status, before, after }: FileDifference, sha: string, api: Api): JsonObject {
	const { additions, deletions } = countLines(before, after);
	const escaped = path.split("/").map(encodeURIComponent).join("/");
	return {
		sha: blobSha(after ?? before ?? ""),
		filename: path,
		status,
		additions,
		deletions,
		changes: additions + deletions,
		blob_url: `${pageUrl(api)}/blob/${sha}/${escaped}`,
		raw_url: `${pageUrl(api)}/raw/${sha}/${escaped}`,
		contents_url: `${repositoryUrl(api)}/contents/${escaped}?ref=${sha}`,
	};
}

/** Owner and branch of a head. */
export function headOf({ label }: Pull): { readonly owner: string; readonly ref: string } {
	const [first = "", second] = label.split(":");
	return second === undefined ? { owner: OWNER, ref: first } : { owner: first, ref: second };
}

function headView(state: GitHubState, pull: Pull, api: Api): JsonObject {
	const { owner, ref } = headOf(pull);
	const side = sideView(state, { owner, ref, sha: pull.headSha }, api);
	if (owner === OWNER) return side;
	return { ...side, repo: state.deletedForks.has(owner) ? null : forkView(state, owner, api) };
}

interface Side {
	readonly owner: string;
	readonly ref: string;
	readonly sha: string;
}

function sideView(state: GitHubState, { owner, ref, sha }: Side, api: Api): JsonObject {
	return {
		label: `${owner}:${ref}`,
		ref,
		sha,
		user: accountView(accountOf(state, owner), api),
		repo: repositoryView(state, api),
	};
}

function linksOf(number: number, html: string, api: Api): JsonObject {
	const pulls = `${repositoryUrl(api)}/pulls`;
	const url = `${pulls}/${number}`;
	const issue = `${repositoryUrl(api)}/issues/${number}`;
	const others = {
		review_comments: `${url}/comments`,
		review_comment: `${pulls}/comments{/number}`,
		comments: `${issue}/comments`,
		commits: `${url}/commits`,
		statuses: `${repositoryUrl(api)}/statuses`,
	};
	const links = { self: url, html, issue, ...others };
	return {
		url,
		html_url: html,
		diff_url: `${html}.diff`,
		patch_url: `${html}.patch`,
		issue_url: issue,
		...Object.fromEntries(Object.entries(others).map(([name, href]) => [`${name}_url`, href])),
		_links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
	};
}
