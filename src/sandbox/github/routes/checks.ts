import { isObject, textAt } from "../../json-values.ts";
import type { Shape } from "../body.ts";
import {
	type GitHubAnswer,
	type GitHubCall,
	ok,
	optionalText,
	parameter,
	type Route,
	requiredText,
} from "../call.ts";
import { GitHubError, invalidRequest, notFound, validationFailed } from "../github-error.ts";
import type { CheckRun, GitHubState } from "../state.ts";
import { addCheckRun, instant } from "../threads.ts";
import { checkRunView } from "../views/commits.ts";
import { commitAsked } from "./commits.ts";

const OUTPUT_LIMIT = 65_535;
const RUNS = "checks/runs";

const output: Shape = {
	title: { type: "text" },
	summary: { type: "text", required: true },
	text: { type: "text" },
};

const fields: Shape = {
	details_url: { type: "text" },
	external_id: { type: "text" },
	started_at: { type: "text" },
	completed_at: { type: "text" },
	status: { type: "text", oneOf: ["queued", "in_progress", "completed"] },
	conclusion: {
		type: "text",
		oneOf: ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "timed_out"],
	},
};

export const checkRoutes: readonly Route[] = [
	{
		method: "POST",
		path: "/check-runs",
		accepts: "checks=write",
		page: `${RUNS}#create-a-check-run`,
		body: {
			...fields,
			name: { type: "text", required: true },
			head_sha: { type: "text", required: true },
			output: { type: "object", shape: { ...output, title: { type: "text", required: true } } },
		},
		handle: createCheckRun,
	},
	{
		method: "PATCH",
		path: "/check-runs/:id",
		accepts: "checks=write",
		page: `${RUNS}#update-a-check-run`,
		body: { ...fields, name: { type: "text" }, output: { type: "object", shape: output } },
		handle: updateCheckRun,
	},
	{
		method: "GET",
		path: "/commits/:ref/check-runs",
		accepts: "checks=read",
		page: `${RUNS}#list-check-runs-for-a-git-reference`,
		query: ["check_name", "app_id", "filter", "status"],
		handle: listCheckRuns,
	},
];

function createCheckRun(call: GitHubCall): GitHubAnswer {
	const { state, token } = call;
	const headSha = requiredText(call, "head_sha");
	// The status is GitHub's, the words are synthetic.
	if (!state.commits.has(headSha)) throw new GitHubError(422, `No commit found for SHA: ${headSha}`);
	const changes = changesOf(call, undefined);
	const name = requiredText(call, "name");
	return {
		status: 201,
		body: checkRunView(state, addCheckRun(state, { ...changes, name, headSha, app: token.app }), call.api),
	};
}

function updateCheckRun(call: GitHubCall): GitHubAnswer {
	const { state, token } = call;
	const run = state.checkRuns.get(Number(parameter(call, "id")));
	if (run === undefined) throw notFound();
	if (run.app.id !== token.app.id) {
		throw new GitHubError(
			403,
			`Invalid app_id \`${token.app.id}\` - check run can only be modified by the GitHub App that created it.`,
		);
	}
	const name = optionalText(call, "name") ?? run.name;
	Object.assign(run, changesOf(call, run), { name });
	return ok(checkRunView(state, run, call.api));
}

/** What the body sets. A conclusion completes a run, and a status that is not completed takes it away. */
function changesOf(call: GitHubCall, run: CheckRun | undefined): Partial<CheckRun> {
	const { now } = call;
	const given = (name: string) => optionalText(call, name);
	const conclusion = given("conclusion");
	const status = conclusion === undefined ? given("status") : "completed";
	if (status === "completed" && conclusion === undefined && (run?.conclusion ?? null) === null) {
		throw invalidRequest('"conclusion" wasn\'t supplied.'); // the status is GitHub's, the words are synthetic
	}
	const isReopened = status !== undefined && status !== "completed";
	const completedAt = given("completed_at") ?? run?.completedAt ?? instant(now);
	return {
		...present("externalId", given("external_id")),
		...present("detailsUrl", given("details_url")),
		...present("startedAt", given("started_at")),
		...present("status", status),
		...(status === "completed" ? { completedAt, ...present("conclusion", conclusion) } : {}),
		...(isReopened ? { conclusion: null, completedAt: null } : {}),
		...outputOf(call),
	};
}

function present(key: string, value: string | undefined): Readonly<Record<string, string>> {
	return value === undefined ? {} : { [key]: value };
}

function outputOf({ body }: GitHubCall): Partial<Pick<CheckRun, "output">> {
	const { output: given } = body;
	if (!isObject(given)) return {};
	for (const field of ["summary", "text"]) checkOutput(field, textAt(given, field));
	return {
		output: {
			title: textAt(given, "title") || null,
			summary: textAt(given, "summary"),
			text: textAt(given, "text") || null,
		},
	};
}

/** Characters are looked at first, bytes after that. */
function checkOutput(field: string, text: string): void {
	if (text.length > OUTPUT_LIMIT) {
		throw invalidRequest(`Only ${OUTPUT_LIMIT} characters are allowed; ${text.length} were supplied.`);
	}
	if (Buffer.byteLength(text) > OUTPUT_LIMIT) {
		const message = `${field} exceeds a maximum bytesize of ${OUTPUT_LIMIT}`;
		throw validationFailed({ resource: "CheckRun", code: "custom", field, message });
	}
}

function listCheckRuns(call: GitHubCall): GitHubAnswer {
	const { state, query, api } = call;
	const { sha } = commitAsked(call);
	const [name, app, status] = [query.get("check_name"), query.get("app_id"), query.get("status")];
	const runs = runsOf(state, sha, query.get("filter") ?? "latest")
		.filter((run) => name === null || run.name === name)
		.filter((run) => app === null || run.app.id === Number(app))
		.filter((run) => status === null || run.status === status);
	return { list: runs.map((run) => checkRunView(state, run, api)), within: "check_runs" };
}

/** Newest first. "latest" keeps the newest of each name and app. */
function runsOf(state: GitHubState, sha: string, filter: string): readonly CheckRun[] {
	const runs = [...state.checkRuns.values()].filter(({ headSha }) => headSha === sha).toReversed();
	if (filter === "all") return runs;
	const seen = new Set<string>();
	return runs.filter(({ name, app }) => {
		const key = `${app.id} ${name}`;
		return !seen.has(key) && seen.add(key);
	});
}
