import { accountOf, type Commit, type GitHubState, issueOf, type Merge, type Pull } from "../state.ts";
import { mergedFiles, moveBranch, tipOf } from "./branches.ts";
import { addCommit, ancestorsOf, commitOf, commitsBetween, mergeBaseOf } from "./commits.ts";
import { mergeFiles } from "./trees.ts";

/** The commits of a pull request: its own ones while open, those of the time of the merge afterwards. */
export function commitsOfPull(state: GitHubState, pull: Pull): readonly string[] {
	if (pull.merged !== null) return pull.merged.commits;
	const base = state.branches.get(pull.base) ?? pull.baseSha;
	return commitsBetween(state, base, pull.headSha).map(({ sha }) => sha);
}

/**
 * Merges a pull request the way the button on the page does.
 * @returns the commit that the base branch is at afterwards
 * @throws Error where the branches conflict
 */
export function landPull(state: GitHubState, pull: Pull, method: Merge["method"], login: string): string {
	const by = accountOf(state, login);
	const own = commitsOfPull(state, pull);
	const landed = landers[method](state, pull, { by: login, own });
	const last = landed.at(-1);
	if (last === undefined) throw new Error(`Pull request ${pull.number} has nothing to merge.`);
	const now = state.clock();
	Object.assign(issueOf(state, pull.number), { state: "closed", closedAt: now, updatedAt: now });
	pull.merged = { method, by, time: now, sha: last, commits: own, landed };
	moveBranch(state, pull.base, last);
	return last;
}

interface Landing {
	readonly by: string;
	readonly own: readonly string[];
}

type Lander = (state: GitHubState, pull: Pull, landing: Landing) => readonly string[];

const landers: Readonly<Record<Merge["method"], Lander>> = {
	merge(state, pull, { by, own }) {
		const base = tipOf(state, pull.base);
		const message = `Merge pull request #${pull.number} from ${pull.label}`;
		const parents = [base, pull.headSha];
		const files = filesOf(state, pull, base);
		return [...own, addCommit(state, { message, author: accountOf(state, by), parents, files }).sha];
	},
	squash(state, pull) {
		const base = tipOf(state, pull.base);
		const { author, title } = issueOf(state, pull.number);
		const message = `${title} (#${pull.number})`;
		return [addCommit(state, { message, author, parents: [base], files: filesOf(state, pull, base) }).sha];
	},
	rebase(state, pull, { own }) {
		let tip = commitOf(state, tipOf(state, pull.base));
		return own
			.map((sha) => commitOf(state, sha))
			.filter(({ parents }) => parents.length === 1)
			.map((commit) => {
				tip = replay(state, commit, tip);
				return tip.sha;
			});
	},
};

function filesOf(state: GitHubState, pull: Pull, base: string) {
	const files = mergedFiles(state, base, pull.headSha);
	if (files === undefined) throw new Error(`Pull request ${pull.number} conflicts with ${pull.base}.`);
	return files;
}

/** GitHub rewrites every commit of a rebase, even where nothing would have to change. */
function replay(
	state: GitHubState,
	{ message, author, parents, files: theirs }: Commit,
	onto: Commit,
): Commit {
	const before = commitOf(state, parents[0] ?? "");
	const files = mergeFiles(before.files, onto.files, theirs);
	if (files === undefined) throw new Error(`The commit "${message}" cannot be rebased.`);
	return addCommit(state, { message, author, parents: [onto.sha], files });
}

/**
 * The pull requests of a commit: the merged one that brought it to the default branch, or every open or merged one
 * that holds it. Their order is synthetic.
 */
export function pullsOfCommit(state: GitHubState, sha: string, defaultBranch: string): readonly Pull[] {
	const isLanded = ancestorsOf(state, tipOf(state, defaultBranch)).has(sha);
	return [...state.pulls.values()].filter((pull) => {
		if (pull.merged !== null) return [...pull.merged.landed, ...pull.merged.commits].includes(sha);
		if (isLanded || state.issues.get(pull.number)?.state !== "open") return false;
		return commitsOfPull(state, pull).includes(sha);
	});
}

/** What a pull request changes: its head against the commit that it left the base branch at. */
export function sidesOfPull(state: GitHubState, pull: Pull): readonly [Commit, Commit] {
	const base = pull.merged === null ? tipOf(state, pull.base) : pull.baseSha;
	return [mergeBaseOf(state, base, pull.headSha), commitOf(state, pull.headSha)];
}
