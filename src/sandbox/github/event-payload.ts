import type { JsonObject } from "../../json.ts";
import { DEFAULT_BRANCH, type GitHubState, issueOf, NAME, OWNER, OWNER_ID, REPOSITORY_ID } from "./state.ts";
import { headOf } from "./views/pulls.ts";

export type EventKind = "pull_request" | "pull_request_target" | "push" | "schedule" | "workflow_dispatch";

export interface EventOptions {
	/** Of a pull request's event. Default "opened". */
	readonly action?: string;
	/** Of a workflow_dispatch. Default none. */
	readonly inputs?: Readonly<Record<string, string>>;
}

/**
 * What the file of GITHUB_EVENT_PATH holds, as far as it has a use.
 * @param number of the pull request; without a meaning for other events
 * @throws Error for a pull request that is not there
 */
export function eventPayload(
	state: GitHubState,
	kind: EventKind,
	number: number,
	{ action = "opened", inputs = {} }: EventOptions = {},
): JsonObject {
	const repository = {
		id: REPOSITORY_ID,
		name: NAME,
		full_name: `${OWNER}/${NAME}`,
		private: true,
		fork: false,
		default_branch: DEFAULT_BRANCH,
		owner: { login: OWNER, id: OWNER_ID },
	};
	const ref = `refs/heads/${DEFAULT_BRANCH}`;
	switch (kind) {
		case "push":
			return { ref, after: state.branches.get(DEFAULT_BRANCH) ?? "", repository };
		case "schedule":
			return { schedule: "17 5 * * *", repository };
		case "workflow_dispatch":
			return { ref, inputs, repository };
		case "pull_request":
		case "pull_request_target":
			return { action, number, pull_request: pullPayload(state, number), repository };
	}
}

function pullPayload(state: GitHubState, number: number): JsonObject {
	const issue = issueOf(state, number);
	const pull = state.pulls.get(number);
	if (pull === undefined) throw new Error(`The sandbox's GitHub has no pull request ${number}.`);
	const { owner, ref } = headOf(pull);
	const isGone = state.deletedForks.has(owner);
	return {
		number,
		state: issue.state,
		title: issue.title,
		draft: pull.draft,
		merged: pull.merged !== null,
		merge_commit_sha: pull.merged?.sha ?? pull.testMerge?.sha ?? null,
		user: { login: issue.author.login, type: issue.author.type },
		head: {
			ref,
			sha: pull.headSha,
			repo: isGone ? null : { full_name: `${owner}/${NAME}`, fork: owner !== OWNER },
		},
		base: {
			ref: pull.base,
			sha: pull.baseSha,
			repo: { full_name: `${OWNER}/${NAME}`, default_branch: DEFAULT_BRANCH },
		},
	};
}
