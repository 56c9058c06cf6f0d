import { moveBranch, refreshTestMerges, tipOf } from "./git/branches.ts";
import {
	type Account,
	type CheckRun,
	type Comment,
	type GitHubApp,
	type GitHubState,
	type Issue,
	issueOf,
	nextId,
	type Pull,
	type Review,
} from "./state.ts";

/** Who writes: a person, or an app under its bot's name. */
export interface Writer {
	readonly author: Account;
	readonly app: GitHubApp | null;
}

interface NewIssue {
	readonly title: string;
	readonly body: string | null;
	readonly labels?: readonly string[];
}

export function addIssue(state: GitHubState, { title, body, labels = [] }: NewIssue, writer: Writer): Issue {
	const now = state.clock();
	const issue: Issue = {
		id: nextId(state),
		number: state.issues.size + 1,
		...writer,
		createdAt: now,
		title,
		body,
		state: "open",
		stateReason: null,
		labels,
		updatedAt: now,
		closedAt: null,
	};
	state.issues.set(issue.number, issue);
	return issue;
}

interface NewPull extends NewIssue {
	readonly label: string;
	readonly base: string;
	readonly draft: boolean;
}

/** @throws Error where a branch is missing */
export function addPull(state: GitHubState, pull: NewPull, writer: Writer): Pull {
	const { label, base, draft } = pull;
	const [headSha, baseSha] = [tipOf(state, label), tipOf(state, base)];
	const { number } = addIssue(state, pull, writer);
	const added: Pull = {
		number,
		label,
		base,
		reviews: [],
		draft,
		headSha,
		baseSha,
		testMerge: null,
		merged: null,
	};
	state.pulls.set(number, added);
	refreshTestMerges(state);
	return added;
}

/** Opens again what was closed, from where its branch is now. */
export function reopenIssue(state: GitHubState, number: number): void {
	const issue = issueOf(state, number);
	if (issue.state === "open") return;
	Object.assign(issue, { state: "open", stateReason: "reopened", closedAt: null, updatedAt: state.clock() });
	const label = state.pulls.get(number)?.label;
	if (label !== undefined) moveBranch(state, label, tipOf(state, label));
}

export function addComment(state: GitHubState, issue: number, body: string, writer: Writer): Comment {
	const now = state.clock();
	const comment: Comment = { id: nextId(state), issue, ...writer, createdAt: now, body, updatedAt: now };
	issueOf(state, issue).updatedAt = now;
	state.comments.set(comment.id, comment);
	return comment;
}

export function commentsOf(state: GitHubState, issue: number): readonly Comment[] {
	return [...state.comments.values()].filter((one) => one.issue === issue);
}

export function addReview(
	state: GitHubState,
	pull: Pull,
	review: Pick<Review, "author" | "state" | "body">,
): Review {
	const added: Review = { id: nextId(state), commit: pull.headSha, time: state.clock(), ...review };
	pull.reviews.push(added);
	return added;
}

export type NewCheckRun = Pick<CheckRun, "name" | "headSha" | "app"> & Partial<Omit<CheckRun, "id">>;

/** Completed where it has a conclusion. */
export function addCheckRun(state: GitHubState, { name, headSha, app, ...given }: NewCheckRun): CheckRun {
	const now = instant(state.clock());
	const run: CheckRun = {
		id: nextId(state),
		headSha,
		app,
		name,
		externalId: "",
		detailsUrl: null,
		status: given.conclusion ? "completed" : "queued",
		conclusion: null,
		startedAt: now,
		completedAt: given.conclusion ? now : null,
		output: { title: null, summary: null, text: null },
		...given,
	};
	state.checkRuns.set(run.id, run);
	return run;
}

/** As in 2026-11-23T11:00:00Z, without milliseconds. */
export function instant(time: number): string {
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
