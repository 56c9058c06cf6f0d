import { type GitHubCall, ok, parameter, type Route } from "../call.ts";
import { firstParentsOf, resolveRef } from "../git/commits.ts";
import { treeOf } from "../git/folders.ts";
import { pullsOfCommit } from "../git/landing.ts";
import { GitHubError, notFound } from "../github-error.ts";
import { type Commit, DEFAULT_BRANCH } from "../state.ts";
import { commitView } from "../views/commits.ts";
import { pullView } from "../views/pulls.ts";
import { comparisonView, treeView } from "../views/trees.ts";

export const commitRoutes: readonly Route[] = [
	{
		method: "GET",
		path: "/commits",
		accepts: "contents=read",
		page: "commits/commits#list-commits",
		query: ["sha"],
		handle({ state, query, api }) {
			const start = resolveRef(state, query.get("sha") ?? DEFAULT_BRANCH);
			if (start === undefined) throw notFound();
			return { list: firstParentsOf(state, start).map((commit) => commitView(commit, api)) };
		},
	},
	{
		method: "GET",
		path: "/commits/:ref",
		accepts: "contents=read",
		page: "commits/commits#get-a-commit",
		handle: (call) => ok(commitView(commitAsked(call), call.api)),
	},
	{
		method: "GET",
		path: "/commits/:ref/pulls",
		accepts: "pull_requests=read",
		page: "commits/commits#list-pull-requests-associated-with-a-commit",
		handle(call) {
			const { state, api } = call;
			const pulls = pullsOfCommit(state, commitAsked(call).sha, DEFAULT_BRANCH);
			return { list: pulls.map((pull) => pullView(state, pull, api)) };
		},
	},
	{
		method: "GET",
		path: "/compare/:basehead{.+}",
		accepts: "contents=read",
		page: "commits/commits#compare-two-commits",
		handle({ params, state, api }) {
			const [base, head] = (params["basehead"] ?? "").split("...").map((ref) => resolveRef(state, ref));
			if (base === undefined || head === undefined) throw notFound();
			return ok(comparisonView(state, { base, head }, api));
		},
	},
	{
		method: "GET",
		path: "/git/trees/:tree",
		accepts: "contents=read",
		page: "git/trees#get-a-tree",
		handle(call) {
			const tree = parameter(call, "tree");
			const found = treeOf(call.state, tree);
			if (found === undefined) throw notFound();
			return ok(treeView(tree, found, call.api));
		},
	},
];

/** @throws GitHubError 422 for a ref that leads to no commit */
export function commitAsked(call: GitHubCall): Commit {
	const ref = parameter(call, "ref");
	const commit = resolveRef(call.state, ref);
	if (commit === undefined) throw new GitHubError(422, `No commit found for SHA: ${ref}`);
	return commit;
}
