import { ACTIONS, botOf, type GitHubState, issueOf } from "../state.ts";
import { addCommit, commitOf, mergeBaseOf } from "./commits.ts";
import { mergeFiles } from "./trees.ts";

/** @throws Error for a branch that is not there */
export function tipOf(state: GitHubState, label: string): string {
	const sha = state.branches.get(label);
	if (sha === undefined) throw new Error(`The sandbox's GitHub has no branch ${label}.`);
	return sha;
}

/** Points a branch at a commit; open pull requests from it follow. */
export function moveBranch(state: GitHubState, label: string, sha: string): void {
	state.branches.set(label, sha);
	for (const pull of state.pulls.values()) {
		const issue = issueOf(state, pull.number);
		if (pull.label !== label || issue.state !== "open") continue;
		pull.headSha = sha;
		pull.baseSha = tipOf(state, pull.base);
		issue.updatedAt = state.clock();
	}
	refreshTestMerges(state);
}

/** Closes the open pull requests from it and into it, as GitHub does. */
export function deleteBranch(state: GitHubState, label: string): void {
	state.branches.delete(label);
	for (const pull of state.pulls.values()) {
		if (pull.label === label || pull.base === label) closeIssue(state, pull.number);
	}
}

export function closeIssue(state: GitHubState, number: number, reason: string | null = null): void {
	const issue = issueOf(state, number);
	if (issue.state === "closed") return;
	const now = state.clock();
	Object.assign(issue, { state: "closed", stateReason: reason, closedAt: now, updatedAt: now });
}

/** Merges every open pull request for trial, which is where merge_commit_sha comes from before the merge. */
export function refreshTestMerges(state: GitHubState): void {
	for (const pull of state.pulls.values()) {
		if (issueOf(state, pull.number).state !== "open") continue;
		const [head, base] = [pull.headSha, tipOf(state, pull.base)];
		if (pull.testMerge?.head === head && pull.testMerge.base === base) continue;
		const files = mergedFiles(state, base, head);
		const author = botOf(state, ACTIONS);
		const message = `Merge ${head} into ${base}`;
		const commit = files && addCommit(state, { message, author, parents: [base, head], files });
		pull.testMerge = commit === undefined ? null : { sha: commit.sha, head, base };
	}
}

/** The files of a merge; undefined where the two conflict. */
export function mergedFiles(state: GitHubState, base: string, head: string) {
	const common = mergeBaseOf(state, base, head);
	return mergeFiles(common.files, commitOf(state, base).files, commitOf(state, head).files);
}
