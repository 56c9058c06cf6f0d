import type { JsonObject } from "../../../json.ts";
import type { Comment, GitHubApp, GitHubState, Issue, Review } from "../state.ts";
import { commentsOf, instant } from "../threads.ts";
import { type Api, accountView, appView, associationOf, nodeId, pageUrl, repositoryUrl } from "./accounts.ts";

export function issueView(state: GitHubState, issue: Issue, api: Api): JsonObject {
	const { id, number, author, labels, closedAt } = issue;
	const url = `${repositoryUrl(api)}/issues/${number}`;
	const pull = state.pulls.get(number);
	return {
		url,
		repository_url: repositoryUrl(api),
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		html_url: htmlUrl(state, number, api),
		id,
		node_id: nodeId("I", id),
		number,
		title: issue.title,
		user: accountView(author, api),
		labels: labels.map((name) => labelView(name, api)),
		state: issue.state,
		state_reason: issue.stateReason,
		locked: false,
		assignee: null,
		assignees: [],
		milestone: null,
		comments: commentsOf(state, number).length,
		created_at: instant(issue.createdAt),
		updated_at: instant(issue.updatedAt),
		closed_at: closedAt === null ? null : instant(closedAt),
		author_association: associationOf(state, author),
		body: issue.body,
		performed_via_github_app: viaView(state, issue.app, api),
		...(pull === undefined
			? {}
			: {
					draft: pull.draft,
					pull_request: {
						url: `${repositoryUrl(api)}/pulls/${number}`,
						html_url: htmlUrl(state, number, api),
						diff_url: `${htmlUrl(state, number, api)}.diff`,
						patch_url: `${htmlUrl(state, number, api)}.patch`,
						merged_at: pull.merged === null ? null : instant(pull.merged.time),
					},
				}),
	};
}

export function commentView(state: GitHubState, comment: Comment, api: Api): JsonObject {
	const { id, issue, author } = comment;
	return {
		url: `${repositoryUrl(api)}/issues/comments/${id}`,
		html_url: `${htmlUrl(state, issue, api)}#issuecomment-${id}`,
		issue_url: `${repositoryUrl(api)}/issues/${issue}`,
		id,
		node_id: nodeId("IC", id),
		user: accountView(author, api),
		created_at: instant(comment.createdAt),
		updated_at: instant(comment.updatedAt),
		body: comment.body,
		author_association: associationOf(state, author),
		performed_via_github_app: viaView(state, comment.app, api),
	};
}

export function reviewView(state: GitHubState, review: Review, pull: number, api: Api): JsonObject {
	const html = `${htmlUrl(state, pull, api)}#pullrequestreview-${review.id}`;
	const url = `${repositoryUrl(api)}/pulls/${pull}`;
	return {
		id: review.id,
		node_id: nodeId("PRR", review.id),
		user: accountView(review.author, api),
		body: review.body,
		state: review.state,
		html_url: html,
		pull_request_url: url,
		_links: { html: { href: html }, pull_request: { href: url } },
		submitted_at: instant(review.time),
		commit_id: review.commit,
		author_association: associationOf(state, review.author),
	};
}

export function labelView(name: string, api: Api): JsonObject {
	return {
		id: Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 2 ** 31, 7),
		node_id: nodeId("LA", name),
		url: `${repositoryUrl(api)}/labels/${encodeURIComponent(name)}`,
		name,
		description: null,
		color: "ededed",
		default: false,
	};
}

export function htmlUrl(state: GitHubState, number: number, api: Api): string {
	return `${pageUrl(api)}/${state.pulls.has(number) ? "pull" : "issues"}/${number}`;
}

function viaView(state: GitHubState, app: GitHubApp | null, api: Api): JsonObject | null {
	return app === null ? null : appView(state, app, api);
}
