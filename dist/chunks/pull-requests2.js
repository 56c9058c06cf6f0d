import { n as onGitHub } from "./failures.js";
// src/github/pull-requests.ts
/**
* Whether a pull request comes from a fork: it does unless both repositories are known and the same one.
* @param head the full name of the branch's repository; undefined where it is null, as of a fork that was deleted
* @param base the full name of the repository that it is to be merged into
*/
function isFromFork(head, base) {
	return base === void 0 || head !== base;
}
/** @throws RingfenceError, with `not-found` where there is none of this number */
async function readPullRequest(github, number) {
	const { api, owner, repo } = github;
	const purpose = {
		what: `read pull request #${number}`,
		needs: "pull-requests: read"
	};
	return await onGitHub(purpose, async () => {
		const { data } = await api.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		return pullRequestOf(data);
	});
}
/** The open pull requests into the default branch, those of forks included. */
async function openPullRequests(github) {
	const { api, paginate, owner, repo } = github;
	return await onGitHub({
		what: "list the pull requests",
		needs: "pull-requests: read"
	}, async () => {
		return (await paginate(api.pulls.list, {
			owner,
			repo,
			state: "open",
			per_page: 100
		})).filter(({ base }) => base.ref === base.repo.default_branch).map(pullRequestOf);
	});
}
function pullRequestOf({ number, head, base }) {
	return {
		number,
		headSha: head.sha,
		fromFork: isFromFork(head.repo?.full_name, base.repo.full_name)
	};
}
export { openPullRequests as n, readPullRequest as r, isFromFork as t };
