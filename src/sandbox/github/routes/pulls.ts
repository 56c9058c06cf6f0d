import {
	type GitHubAnswer,
	type GitHubCall,
	ok,
	optionalText,
	parameter,
	type Route,
	requiredText,
} from "../call.ts";
import { tipOf } from "../git/branches.ts";
import { ancestorsOf } from "../git/commits.ts";
import { GitHubError, notFound, validationFailed } from "../github-error.ts";
import { checkThread } from "../limits.ts";
import { ACTIONS, botOf, issueOf, OWNER, type Pull } from "../state.ts";
import { addPull } from "../threads.ts";
import { filesOfPull, fileView, headOf, pullView, wholePullView } from "../views/pulls.ts";
import { reviewView } from "../views/threads.ts";

const PULLS = "pulls/pulls";

export const pullRoutes: readonly Route[] = [
	{
		method: "GET",
		path: "/pulls",
		accepts: "pull_requests=read",
		page: `${PULLS}#list-pull-requests`,
		query: ["state", "base", "head"],
		handle: listPulls,
	},
	{
		method: "POST",
		path: "/pulls",
		accepts: "pull_requests=write",
		page: `${PULLS}#create-a-pull-request`,
		body: {
			title: { type: "text", required: true },
			head: { type: "text", required: true },
			base: { type: "text", required: true },
			body: { type: "nullable-text" },
			draft: { type: "boolean" },
			maintainer_can_modify: { type: "boolean" },
		},
		handle: createPull,
	},
	{
		method: "GET",
		path: "/pulls/:number",
		accepts: "pull_requests=read",
		page: `${PULLS}#get-a-pull-request`,
		handle: (call) => ok(wholePullView(call.state, pullAsked(call), call.api)),
	},
	{
		method: "GET",
		path: "/pulls/:number/files",
		accepts: "pull_requests=read",
		page: `${PULLS}#list-pull-requests-files`,
		handle(call) {
			const pull = pullAsked(call);
			const files = filesOfPull(call.state, pull).slice(0, 3000);
			return { list: files.map((file) => fileView(file, pull.headSha, call.api)) };
		},
	},
	{
		method: "GET",
		path: "/pulls/:number/reviews",
		accepts: "pull_requests=read",
		page: "pulls/reviews#list-reviews-for-a-pull-request",
		handle(call) {
			const { number, reviews } = pullAsked(call);
			return { list: reviews.map((review) => reviewView(call.state, review, number, call.api)) };
		},
	},
	{
		method: "PUT",
		path: "/pulls/:number/reviews/:review/dismissals",
		accepts: "pull_requests=write",
		page: "pulls/reviews#dismiss-a-review-for-a-pull-request",
		body: { message: { type: "text", required: true }, event: { type: "text", oneOf: ["DISMISS"] } },
		handle: dismissReview,
	},
];

function pullAsked(call: GitHubCall): Pull {
	const pull = call.state.pulls.get(Number(parameter(call, "number")));
	if (pull === undefined) throw notFound();
	return pull;
}

function listPulls({ state, query, api }: GitHubCall): GitHubAnswer {
	const wanted = query.get("state") ?? "open";
	const [base, head] = [query.get("base"), query.get("head")];
	const pulls = [...state.pulls.values()]
		.filter(({ number }) => wanted === "all" || issueOf(state, number).state === wanted)
		.filter((pull) => base === null || pull.base === base)
		.filter((pull) => head === null || fullLabel(pull) === head)
		.toReversed();
	return { list: pulls.map((pull) => pullView(state, pull, api)) };
}

function fullLabel(pull: Pull): string {
	const { owner, ref } = headOf(pull);
	return `${owner}:${ref}`;
}

function createPull(call: GitHubCall): GitHubAnswer {
	const { state, token, api } = call;
	if (token.app.id === ACTIONS.id && !state.settings.actionsMayCreatePullRequests) {
		throw new GitHubError(403, "GitHub Actions is not permitted to create or approve pull requests.");
	}
	const [title, base] = [requiredText(call, "title"), requiredText(call, "base")];
	const body = optionalText(call, "body") ?? null;
	checkThread("PullRequest", title, body);
	const label = requiredText(call, "head").replace(`${OWNER}:`, "");
	checkBranches(call, label, base);
	const draft = call.body["draft"] === true;
	const pull = addPull(
		state,
		{ title, body, label, base, draft },
		{ author: botOf(state, token.app), app: token.app },
	);
	return { status: 201, body: wholePullView(state, pull, api) };
}

function checkBranches({ state }: GitHubCall, label: string, base: string): void {
	for (const [field, branch] of [
		["head", label],
		["base", base],
	] as const) {
		if (state.branches.has(branch)) continue;
		throw validationFailed({ resource: "PullRequest", field, code: "invalid" });
	}
	const custom = (message: string) => validationFailed({ resource: "PullRequest", code: "custom", message });
	const twin = [...state.pulls.values()].find(
		(pull) => pull.label === label && pull.base === base && issueOf(state, pull.number).state === "open",
	);
	if (twin !== undefined) throw custom(`A pull request already exists for ${fullLabel(twin)}.`);
	if (ancestorsOf(state, tipOf(state, base)).has(tipOf(state, label))) {
		throw custom(`No commits between ${base} and ${label}`);
	}
}

function dismissReview(call: GitHubCall): GitHubAnswer {
	const pull = pullAsked(call);
	const review = pull.reviews.find(({ id }) => id === Number(parameter(call, "review")));
	if (review === undefined) throw notFound();
	if (review.state === "DISMISSED" || review.state === "COMMENTED") {
		throw validationFailed(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
	}
	review.state = "DISMISSED";
	return ok(reviewView(call.state, review, pull.number, call.api));
}
