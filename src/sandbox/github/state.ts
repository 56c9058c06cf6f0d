import { REPOSITORY } from "../sign-in/registration.ts";
import type { GitHubFaultRule } from "./faults.ts";

export interface Account {
	readonly id: number;
	readonly login: string;
	readonly type: "User" | "Bot" | "Organization";
}

export interface GitHubApp {
	readonly id: number;
	readonly slug: string;
}

/** Path → text, of the whole tree. */
export type Files = ReadonlyMap<string, string>;

export interface Commit {
	readonly sha: string;
	readonly message: string;
	readonly author: Account;
	readonly time: number;
	readonly parents: readonly string[];
	readonly files: Files;
}

/** An issue, or what a pull request has in common with one. */
export interface Issue {
	readonly id: number;
	readonly number: number;
	readonly author: Account;
	readonly app: GitHubApp | null;
	readonly createdAt: number;
	title: string;
	body: string | null;
	state: "open" | "closed";
	stateReason: string | null;
	labels: readonly string[];
	updatedAt: number;
	closedAt: number | null;
}

export interface Review {
	readonly id: number;
	readonly author: Account;
	readonly commit: string;
	readonly time: number;
	readonly body: string;
	state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
}

export interface Merge {
	readonly method: "merge" | "squash" | "rebase";
	readonly by: Account;
	readonly time: number;
	/** merge_commit_sha: of the merge commit, the squashed commit or the last rebased one. */
	readonly sha: string;
	/** The pull request's own commits at that time, and those that the merge brought to the base branch. */
	readonly commits: readonly string[];
	readonly landed: readonly string[];
}

export interface Pull {
	readonly number: number;
	/** Of the head: a branch, or "login:branch" in a fork. */
	readonly label: string;
	readonly base: string;
	readonly reviews: Review[];
	draft: boolean;
	headSha: string;
	/** The base branch as it was when the head last moved, which is what GitHub keeps (inferred from use). */
	baseSha: string;
	/** The commit of refs/pull/n/merge; null where the branches conflict. */
	testMerge: { readonly sha: string; readonly head: string; readonly base: string } | null;
	merged: Merge | null;
}

export interface Comment {
	readonly id: number;
	readonly issue: number;
	readonly author: Account;
	readonly app: GitHubApp | null;
	readonly createdAt: number;
	body: string;
	updatedAt: number;
	/** The API does not tell. */
	editedBy?: string;
}

export interface CheckRun {
	readonly id: number;
	readonly headSha: string;
	readonly app: GitHubApp;
	name: string;
	externalId: string;
	detailsUrl: string | null;
	status: string;
	conclusion: string | null;
	startedAt: string;
	completedAt: string | null;
	output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
}

export interface WorkflowRun {
	readonly id: number;
	/** As in push. */
	readonly event: string;
	/** A branch, or a tag: GitHub's head_branch does not tell which. */
	readonly branch: string;
	readonly headSha: string;
	readonly createdAt: number;
}

export interface Artifact {
	readonly id: number;
	readonly run: number;
	readonly name: string;
	readonly createdAt: number;
	readonly expiresAt: number;
}

export interface Variable {
	readonly name: string;
	readonly createdAt: number;
	value: string;
	updatedAt: number;
}

export interface Environment {
	readonly id: number;
	readonly name: string;
	readonly createdAt: number;
	reviewers: readonly string[];
	preventSelfReview: boolean;
	adminsBypass: boolean;
	/** Which branches may deploy; names mean a policy of the environment's own. */
	branches: "all" | "protected" | readonly string[];
	/** Which tags may, where there is such a policy. */
	tags: readonly string[];
}

export interface Token {
	readonly value: string;
	readonly app: GitHubApp;
	/** As in pull_requests → write. */
	readonly permissions: ReadonlyMap<string, string>;
	readonly issuedAt: number;
	used: number;
}

export const [OWNER = "", NAME = ""] = REPOSITORY.split("/");
export const OWNER_ID = 123456;
export const REPOSITORY_ID = 456789;
export const DEFAULT_BRANCH = "main";
/** The app behind GITHUB_TOKEN, and its account. Both ids are GitHub's own. */
export const ACTIONS: GitHubApp = { id: 15368, slug: "github-actions" };
const ACTIONS_BOT: Account = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

/** One repository and all that GitHub keeps of it. May be read and altered by a test. */
export interface GitHubState {
	readonly clock: () => number;
	readonly createdAt: number;
	/** In the order of their making. */
	readonly commits: Map<string, Commit>;
	/** Branch, or "login:branch" in a fork → commit. */
	readonly branches: Map<string, string>;
	/** By number, pull requests among them. */
	readonly issues: Map<number, Issue>;
	readonly pulls: Map<number, Pull>;
	readonly comments: Map<number, Comment>;
	readonly checkRuns: Map<number, CheckRun>;
	readonly runs: Map<number, WorkflowRun>;
	readonly artifacts: Map<number, Artifact>;
	readonly variables: Map<string, Variable>;
	readonly environments: Map<string, Environment>;
	readonly tokens: Map<string, Token>;
	/** By login, in lower case. */
	readonly accounts: Map<string, Account>;
	/** Logins that are no members of the organisation. */
	readonly outsiders: Set<string>;
	/** Logins whose fork is gone: GitHub then has no head.repo to show. */
	readonly deletedForks: Set<string>;
	/** The subject of OIDC tokens; a prefix that is set is shown as it is. */
	readonly oidc: {
		useDefault: boolean;
		includeClaimKeys: readonly string[];
		useImmutableSubject: boolean;
		subClaimPrefix?: string;
	};
	readonly settings: { actionsMayCreatePullRequests: boolean };
	readonly faults: GitHubFaultRule[];
	lastId: number;
}

/** An empty repository. */
export function createGitHubState(clock: () => number): GitHubState {
	const organization: Account = { id: OWNER_ID, login: OWNER, type: "Organization" };
	return {
		clock,
		createdAt: clock(),
		commits: new Map(),
		branches: new Map(),
		issues: new Map(),
		pulls: new Map(),
		comments: new Map(),
		checkRuns: new Map(),
		runs: new Map(),
		artifacts: new Map(),
		variables: new Map(),
		environments: new Map(),
		tokens: new Map(),
		accounts: new Map([organization, ACTIONS_BOT].map((account) => [account.login.toLowerCase(), account])),
		outsiders: new Set(),
		deletedForks: new Set(),
		oidc: { useDefault: true, includeClaimKeys: [], useImmutableSubject: false },
		settings: { actionsMayCreatePullRequests: true },
		faults: [],
		lastId: 1_000_000,
	};
}

/** Ids of all kinds count up together, so that two runs of one story have the same. */
export function nextId(state: GitHubState): number {
	state.lastId++;
	return state.lastId;
}

/** The account of a login, made at its first mention. */
export function accountOf(state: GitHubState, login: string): Account {
	const known = state.accounts.get(login.toLowerCase());
	if (known !== undefined) return known;
	const account: Account = { id: nextId(state), login, type: login.endsWith("[bot]") ? "Bot" : "User" };
	state.accounts.set(login.toLowerCase(), account);
	return account;
}

export function botOf(state: GitHubState, app: GitHubApp): Account {
	return accountOf(state, `${app.slug}[bot]`);
}

/** @throws Error for a number that is none of the repository's */
export function issueOf(state: GitHubState, number: number): Issue {
	const issue = state.issues.get(number);
	if (issue === undefined) throw new Error(`The sandbox's GitHub has no issue or pull request ${number}.`);
	return issue;
}
