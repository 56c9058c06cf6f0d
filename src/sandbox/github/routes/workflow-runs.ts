import { type GitHubAnswer, type GitHubCall, ok, parameter, type Route } from "../call.ts";
import { notFound } from "../github-error.ts";
import type { WorkflowRun } from "../state.ts";
import { artifactView, runView } from "../views/workflow-runs.ts";
import { artifactsOf } from "../workflow-runs.ts";

export const workflowRunRoutes: readonly Route[] = [
	{
		method: "GET",
		path: "/actions/runs/:id",
		accepts: "actions=read",
		page: "actions/workflow-runs#get-a-workflow-run",
		handle: (call) => ok(runView(runAsked(call), call.api)),
	},
	{
		method: "GET",
		path: "/actions/runs/:id/artifacts",
		accepts: "actions=read",
		page: "actions/artifacts#list-workflow-run-artifacts",
		query: ["name"],
		handle: listArtifacts,
	},
];

function runAsked(call: GitHubCall): WorkflowRun {
	const run = call.state.runs.get(Number(parameter(call, "id")));
	if (run === undefined) throw notFound();
	return run;
}

/** Newest first, those that have expired among them; when GitHub drops these is not documented. */
function listArtifacts(call: GitHubCall): GitHubAnswer {
	const { state, query, api, now } = call;
	const run = runAsked(call);
	const name = query.get("name");
	const found = artifactsOf(state, run.id).filter((artifact) => name === null || artifact.name === name);
	return { list: found.toReversed().map((one) => artifactView(one, run, { api, now })), within: "artifacts" };
}
