import { textsAt } from "../../json-values.ts";
import {
	type GitHubAnswer,
	type GitHubCall,
	ok,
	optionalText,
	parameter,
	type Route,
	requiredText,
} from "../call.ts";
import { closeIssue } from "../git/branches.ts";
import { notFound, validationFailed } from "../github-error.ts";
import { checkComment, checkThread } from "../limits.ts";
import { botOf, type Comment, type GitHubState, type Issue } from "../state.ts";
import { addComment, addIssue, commentsOf, reopenIssue, type Writer } from "../threads.ts";
import { commentView, issueView } from "../views/threads.ts";

const ISSUES = "issues/issues";
const COMMENTS = "issues/comments";
const READ = "issues=read; pull_requests=read";
const WRITE = "issues=write; pull_requests=write";

export const issueRoutes: readonly Route[] = [
	{
		method: "GET",
		path: "/issues",
		accepts: "issues=read",
		page: `${ISSUES}#list-repository-issues`,
		query: ["state", "labels", "creator"],
		handle: listIssues,
	},
	{
		method: "POST",
		path: "/issues",
		accepts: "issues=write",
		page: `${ISSUES}#create-an-issue`,
		body: {
			title: { type: "text", required: true },
			body: { type: "nullable-text" },
			labels: { type: "texts" },
		},
		handle: createIssue,
	},
	{
		method: "PATCH",
		path: "/issues/:number",
		accepts: WRITE,
		decide: (state, { number }) => needOf(state, Number(number), "write"),
		page: `${ISSUES}#update-an-issue`,
		body: {
			title: { type: "text" },
			body: { type: "nullable-text" },
			labels: { type: "texts" },
			state: { type: "text", oneOf: ["open", "closed"] },
			state_reason: { type: "text", oneOf: ["completed", "not_planned", "duplicate", "reopened"] },
		},
		handle: updateIssue,
	},
	{
		method: "GET",
		path: "/issues/:number/comments",
		accepts: READ,
		decide: (state, { number }) => needOf(state, Number(number), "read"),
		page: `${COMMENTS}#list-issue-comments`,
		handle(call) {
			const { number } = issueAsked(call);
			return { list: commentsOf(call.state, number).map((one) => commentView(call.state, one, call.api)) };
		},
	},
	{
		method: "POST",
		path: "/issues/:number/comments",
		accepts: WRITE,
		decide: (state, { number }) => needOf(state, Number(number), "write"),
		page: `${COMMENTS}#create-an-issue-comment`,
		body: { body: { type: "text", required: true } },
		handle: createComment,
	},
	{
		method: "PATCH",
		path: "/issues/comments/:comment",
		accepts: WRITE,
		decide: (state, { comment }) => needOf(state, state.comments.get(Number(comment))?.issue, "write"),
		page: `${COMMENTS}#update-an-issue-comment`,
		body: { body: { type: "text", required: true } },
		handle: updateComment,
	},
];

/**
 * GitHub names two permissions, and then takes the one of the target alone: a pull request is not reached with
 * `issues: write` (observed in use, not documented).
 */
function needOf(state: GitHubState, number: number | undefined, level: "read" | "write"): string {
	if (number === undefined || !state.issues.has(number)) return `issues=${level}; pull_requests=${level}`;
	return `${state.pulls.has(number) ? "pull_requests" : "issues"}=${level}`;
}

function listIssues({ state, query, api }: GitHubCall): GitHubAnswer {
	const wanted = query.get("state") ?? "open";
	const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
	const creator = query.get("creator")?.toLowerCase();
	const issues = [...state.issues.values()]
		.filter((issue) => wanted === "all" || issue.state === wanted)
		.filter((issue) => labels.every((label) => issue.labels.includes(label)))
		.filter(({ author }) => creator === undefined || author.login.toLowerCase() === creator)
		.toReversed();
	return { list: issues.map((issue) => issueView(state, issue, api)) };
}

function createIssue(call: GitHubCall): GitHubAnswer {
	const { state, api } = call;
	const title = requiredText(call, "title");
	const body = optionalText(call, "body") ?? null;
	checkThread("Issue", title, body);
	const issue = addIssue(state, { title, body, labels: textsAt(call.body, "labels") }, writerOf(call));
	const view = issueView(state, issue, api);
	return { status: 201, body: view, headers: { location: String(view["url"]) } };
}

function updateIssue(call: GitHubCall): GitHubAnswer {
	const { state, now, body: change } = call;
	const issue = issueAsked(call);
	const [title, wanted, reason] = [
		optionalText(call, "title"),
		optionalText(call, "state"),
		optionalText(call, "state_reason"),
	];
	checkThread("Issue", title, optionalText(call, "body"));
	if (title !== undefined) issue.title = title;
	if (change["body"] !== undefined) issue.body = optionalText(call, "body") ?? null;
	if (change["labels"] !== undefined) issue.labels = textsAt(change, "labels");
	if (wanted === "closed") {
		closeIssue(state, issue.number, state.pulls.has(issue.number) ? null : (reason ?? "completed"));
	}
	if (wanted === "open") {
		checkReopening(state, issue.number);
		reopenIssue(state, issue.number);
	}
	issue.updatedAt = now;
	return ok(issueView(state, issue, call.api));
}

/** The words are synthetic. */
function checkReopening(state: GitHubState, number: number): void {
	const pull = state.pulls.get(number);
	if (pull === undefined) return;
	const isWhole = [pull.label, pull.base].every((branch) => state.branches.has(branch));
	if (isWhole && pull.merged === null) return;
	const message = "state cannot be changed. The pull request cannot be reopened.";
	throw validationFailed({ resource: "PullRequest", code: "custom", field: "state", message });
}

function createComment(call: GitHubCall): GitHubAnswer {
	const { state, api } = call;
	const { number } = issueAsked(call);
	const body = requiredText(call, "body");
	checkComment(body);
	const view = commentView(state, addComment(state, number, body, writerOf(call)), api);
	return { status: 201, body: view, headers: { location: String(view["url"]) } };
}

/** Whoever wrote it first stays its author. */
function updateComment(call: GitHubCall): GitHubAnswer {
	const { state, now, api } = call;
	const comment = commentAsked(call);
	const body = requiredText(call, "body");
	checkComment(body);
	Object.assign(comment, { body, updatedAt: now });
	return ok(commentView(state, comment, api));
}

function issueAsked(call: GitHubCall): Issue {
	const issue = call.state.issues.get(Number(parameter(call, "number")));
	if (issue === undefined) throw notFound();
	return issue;
}

function commentAsked(call: GitHubCall): Comment {
	const comment = call.state.comments.get(Number(parameter(call, "comment")));
	if (comment === undefined) throw notFound();
	return comment;
}

function writerOf({ state, token }: GitHubCall): Writer {
	return { author: botOf(state, token.app), app: token.app };
}
