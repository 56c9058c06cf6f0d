import { n as onGitHub } from "./failures.js";
import { setTimeout } from "node:timers/promises";
// src/github/merged.ts
/**
* The pull request by which a commit came into a branch, whether merged, squashed or rebased.
* @param branch only pull requests that were merged into it
* @param options.wait milliseconds after each of which it is asked again where none is found: GitHub's index may be
* some seconds behind a merge
* @returns undefined for a commit that was pushed directly
*/
async function mergedPullRequest(github, sha, branch, { wait = [] } = {}) {
	const purpose = {
		what: `find the pull request of ${sha.slice(0, 12)}`,
		needs: "pull-requests: read"
	};
	return await onGitHub(purpose, async () => {
		let found = await findMerged(github, sha, branch);
		for (const milliseconds of wait) {
			if (found !== void 0) break;
			await setTimeout(milliseconds);
			found = await findMerged(github, sha, branch);
		}
		return found;
	});
}
async function findMerged({ api, paginate, owner, repo }, sha, branch) {
	const at = {
		owner,
		repo,
		commit_sha: sha,
		per_page: 100
	};
	return (await paginate(api.repos.listPullRequestsAssociatedWithCommit, at)).filter(({ base, merged_at }) => merged_at !== null && base.ref === branch).map(({ number, head, merged_at, merge_commit_sha }) => ({
		pull: {
			number,
			headSha: head.sha,
			mergedAt: merged_at ?? ""
		},
		isItsMerge: merge_commit_sha === sha
	})).sort((a, b) => Number(b.isItsMerge) - Number(a.isItsMerge) || Date.parse(b.pull.mergedAt) - Date.parse(a.pull.mergedAt))[0]?.pull;
}
/**
* What a branch was at before a given commit, the newest first: its first parents, as far as the newest hundred
* commits reach. Commits that a merge brought along from another branch are not among them.
*/
async function commitsBefore({ api, owner, repo }, sha, count) {
	return await onGitHub({
		what: "list the commits of the branch",
		needs: "contents: read"
	}, async () => {
		const { data } = await api.repos.listCommits({
			owner,
			repo,
			sha,
			per_page: 100
		});
		const parents = new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
		const commits = [];
		let next = parents.get(sha);
		while (next !== void 0 && commits.length < count) {
			commits.push(next);
			next = parents.get(next);
		}
		return commits;
	});
}
export { mergedPullRequest as n, commitsBefore as t };
