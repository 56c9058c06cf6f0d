import type { GitHub } from "./client.ts";
import { onGitHub } from "./failures.ts";

/** What a run has to know of a pull request before it trusts anything in it. */
export interface PullRequest {
	readonly number: number;
	/** The newest commit of the pull request's branch. */
	readonly headSha: string;
	/** Whether the branch lives in another repository, whose owner nobody here has chosen to trust. */
	readonly fromFork: boolean;
}

/**
 * Whether a pull request comes from a fork: it does unless both repositories are known and the same one.
 * @param head the full name of the branch's repository; undefined where it is null, as of a fork that was deleted
 * @param base the full name of the repository that it is to be merged into
 */
export function isFromFork(head: string | undefined, base: string | undefined): boolean {
	return base === undefined || head !== base;
}

/** @throws RingfenceError, with `not-found` where there is none of this number */
export async function readPullRequest(github: GitHub, number: number): Promise<PullRequest> {
	const { api, owner, repo } = github;
	const purpose = { what: `read pull request #${number}`, needs: "pull-requests: read" };
	return await onGitHub(purpose, async () => {
		const { data } = await api.pulls.get({ owner, repo, pull_number: number });
		return pullRequestOf(data);
	});
}

/** The open pull requests into the default branch, those of forks included. */
export async function openPullRequests(github: GitHub): Promise<readonly PullRequest[]> {
	const { api, paginate, owner, repo } = github;
	const purpose = { what: "list the pull requests", needs: "pull-requests: read" };
	return await onGitHub(purpose, async () => {
		const open = await paginate(api.pulls.list, { owner, repo, state: "open", per_page: 100 });
		return open.filter(({ base }) => base.ref === base.repo.default_branch).map(pullRequestOf);
	});
}

interface Answer {
	readonly number: number;
	readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
	readonly base: { readonly repo: { readonly full_name: string } };
}

function pullRequestOf({ number, head, base }: Answer): PullRequest {
	return { number, headSha: head.sha, fromFork: isFromFork(head.repo?.full_name, base.repo.full_name) };
}
