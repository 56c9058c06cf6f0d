import type { JsonObject } from "../../json.ts";
import { type EventKind, type EventOptions, eventPayload } from "./event-payload.ts";
import { closeIssue, deleteBranch, moveBranch, tipOf } from "./git/branches.ts";
import { addCommit, commitOf, mergeBaseOf } from "./git/commits.ts";
import { landPull } from "./git/landing.ts";
import { changeFiles, type FileChanges } from "./git/trees.ts";
import { MOUNT } from "./github-app.ts";
import { checkComment } from "./limits.ts";
import {
	accountOf,
	DEFAULT_BRANCH,
	type Environment,
	type GitHubState,
	type Merge,
	NAME,
	nextId,
	OWNER,
	OWNER_ID,
	type Pull,
	REPOSITORY_ID,
	type Review,
} from "./state.ts";
import { addCheckRun, addComment, addPull, addReview, type NewCheckRun } from "./threads.ts";
import { issueToken, type TokenOptions } from "./tokens.ts";
import { addArtifact, addRun, type RunOptions } from "./workflow-runs.ts";

export interface PushOptions {
	/** Default "alex". */
	readonly login?: string;
	readonly message?: string;
}

export interface PullOptions extends PushOptions {
	/** Made from the default branch if it is not there. */
	readonly branch: string;
	readonly files?: FileChanges;
	readonly title?: string;
	readonly body?: string | null;
	/** Default the default branch. */
	readonly base?: string;
	readonly draft?: boolean;
	/** From the login's own fork, as somebody from outside. */
	readonly fromFork?: boolean;
}

export type EnvironmentOptions = Partial<Omit<Environment, "id" | "name" | "createdAt">>;

/** GitHub as people and other apps use it, beside the API. Branches of a fork are named "login:branch". */
export interface GitHub {
	readonly state: GitHubState;
	/** Text for an Authorization header, with exactly these permissions. */
	token(options: TokenOptions): string;
	/** What a runner sets for a job with this token. */
	environment(token: string): Readonly<Record<string, string>>;
	eventPayload(kind: EventKind, number?: number, options?: EventOptions): JsonObject;
	/** Adds a commit and returns its hash. A branch that is not there begins at the default branch. */
	push(branch: string, files: FileChanges, options?: PushOptions): string;
	/** Replaces what the branch has beyond the default branch by one commit, and returns its hash. */
	forcePush(branch: string, files: FileChanges, options?: PushOptions): string;
	deleteBranch(branch: string): void;
	/** Returns its number. */
	openPullRequest(options: PullOptions): number;
	closePullRequest(number: number): void;
	/** The merge button. Returns the commit that the base branch is at. */
	merge(number: number, method: Merge["method"], login?: string): string;
	/** Returns the review's id. */
	approve(number: number, login: string): number;
	review(number: number, login: string, state: Review["state"], body?: string): number;
	/** Returns the comment's id. */
	commentAs(login: string, number: number, body: string): number;
	/** Anyone with write access may edit what another has written; its author stays. */
	editComment(id: number, body: string, login?: string): void;
	deleteComment(id: number): void;
	/** A check run of any app, however its fields are meant. Returns its id. */
	createCheckRun(run: NewCheckRun): number;
	/** A run of a workflow. Returns its id. */
	startRun(options: RunOptions): number;
	/** What a job of the run does with actions/upload-artifact; it is kept for 90 days. Returns its id. */
	uploadArtifact(run: number, name: string): number;
	setVariable(name: string, value: string): void;
	setEnvironment(name: string, options?: EnvironmentOptions): void;
}

/** @param origin as in https://localhost:8443 */
export function createGitHub(state: GitHubState, origin: string): GitHub {
	return {
		state,
		token: (options) => issueToken(state, options).value,
		environment: (token) => ({
			GITHUB_API_URL: `${origin}${MOUNT}`,
			GITHUB_SERVER_URL: origin,
			GITHUB_REPOSITORY: `${OWNER}/${NAME}`,
			GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
			GITHUB_REPOSITORY_OWNER: OWNER,
			GITHUB_REPOSITORY_OWNER_ID: String(OWNER_ID),
			GITHUB_TOKEN: token,
		}),
		eventPayload: (kind, number = 0, options = {}) => eventPayload(state, kind, number, options),
		...createBranchVerbs(state),
		...createThreadVerbs(state),
		createCheckRun: (run) => addCheckRun(state, run).id,
		startRun: (options) => addRun(state, options).id,
		uploadArtifact: (run, name) => addArtifact(state, run, name).id,
		setVariable(name, value) {
			const [key, now] = [name.toUpperCase(), state.clock()];
			const createdAt = state.variables.get(key)?.createdAt ?? now;
			state.variables.set(key, { name: key, value, createdAt, updatedAt: now });
		},
		setEnvironment(name, options = {}) {
			const known = state.environments.get(name) ?? { id: nextId(state), createdAt: state.clock() };
			const open = { reviewers: [], preventSelfReview: false, adminsBypass: true } as const;
			const usual = { name, ...open, branches: "all", tags: [] } as const;
			state.environments.set(name, { ...usual, ...known, ...options });
		},
	};
}

type BranchVerbs = Pick<
	GitHub,
	"push" | "forcePush" | "deleteBranch" | "openPullRequest" | "closePullRequest" | "merge"
>;

function createBranchVerbs(state: GitHubState): BranchVerbs {
	const commit = (branch: string, parent: string, files: FileChanges, options: PushOptions) => {
		const { login = "alex", message = `Change ${branch}` } = options;
		const author = accountOf(state, login);
		const changed = changeFiles(commitOf(state, parent).files, files);
		const { sha } = addCommit(state, { message, author, parents: [parent], files: changed });
		moveBranch(state, branch, sha);
		return sha;
	};
	const main = () => tipOf(state, DEFAULT_BRANCH);
	const push: GitHub["push"] = (branch, files, options = {}) =>
		commit(branch, state.branches.get(branch) ?? main(), files, options);
	return {
		push,
		forcePush: (branch, files, options = {}) =>
			commit(branch, mergeBaseOf(state, main(), tipOf(state, branch)).sha, files, options),
		deleteBranch: (branch) => deleteBranch(state, branch),
		openPullRequest(options) {
			const { branch, login = "alex", fromFork = false, files } = options;
			const label = fromFork ? `${login}:${branch}` : branch;
			if (fromFork) state.outsiders.add(login);
			if (files !== undefined || !state.branches.has(label)) push(label, files ?? {}, options);
			const { title = `Change ${branch}`, body = null, base = DEFAULT_BRANCH, draft = false } = options;
			const writer = { author: accountOf(state, login), app: null };
			return addPull(state, { label, base, title, body, draft }, writer).number;
		},
		closePullRequest: (number) => closeIssue(state, number),
		merge: (number, method, login = "sam") => landPull(state, pullOf(state, number), method, login),
	};
}

type ThreadVerbs = Pick<GitHub, "approve" | "review" | "commentAs" | "editComment" | "deleteComment">;

function createThreadVerbs(state: GitHubState): ThreadVerbs {
	const review: GitHub["review"] = (number, login, verdict, body = "") =>
		addReview(state, pullOf(state, number), { author: accountOf(state, login), state: verdict, body }).id;
	return {
		review,
		approve: (number, login) => review(number, login, "APPROVED"),
		commentAs(login, number, body) {
			checkComment(body);
			return addComment(state, number, body, { author: accountOf(state, login), app: null }).id;
		},
		editComment(id, body, login = "alex") {
			const comment = state.comments.get(id);
			if (comment === undefined) throw new Error(`The sandbox's GitHub has no comment ${id}.`);
			checkComment(body);
			Object.assign(comment, { body, updatedAt: state.clock(), editedBy: login });
		},
		deleteComment(id) {
			state.comments.delete(id);
		},
	};
}

function pullOf(state: GitHubState, number: number): Pull {
	const pull = state.pulls.get(number);
	if (pull === undefined) throw new Error(`The sandbox's GitHub has no pull request ${number}.`);
	return pull;
}

/** Fills the default branch with files in one first commit. */
export function seedGitHub(state: GitHubState, files: Readonly<Record<string, string>>): void {
	const author = accountOf(state, "alex");
	const first = { message: "Initial commit", author, parents: [], files: new Map(Object.entries(files)) };
	moveBranch(state, DEFAULT_BRANCH, addCommit(state, first).sha);
}
