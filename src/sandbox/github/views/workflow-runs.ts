import type { JsonObject } from "../../../json.ts";
import { type Artifact, REPOSITORY_ID, type WorkflowRun } from "../state.ts";
import { instant } from "../threads.ts";
import { type Api, nodeId, pageUrl, repositoryUrl } from "./accounts.ts";

/** As far as it has a use. That it is completed is synthetic: a run asks about itself while it is in progress. */
export function runView({ id, event, branch, headSha, createdAt }: WorkflowRun, api: Api): JsonObject {
	const url = `${repositoryUrl(api)}/actions/runs/${id}`;
	return {
		id,
		node_id: nodeId("WFR", id),
		head_branch: branch,
		head_sha: headSha,
		run_attempt: 1,
		event,
		status: "completed",
		conclusion: "success",
		url,
		html_url: `${pageUrl(api)}/actions/runs/${id}`,
		created_at: instant(createdAt),
		updated_at: instant(createdAt),
		run_started_at: instant(createdAt),
		artifacts_url: `${url}/artifacts`,
	};
}

export function artifactView(
	{ id, name, createdAt, expiresAt }: Artifact,
	run: WorkflowRun,
	{ api, now }: { readonly api: Api; readonly now: number },
): JsonObject {
	const url = `${repositoryUrl(api)}/actions/artifacts/${id}`;
	return {
		id,
		node_id: nodeId("A", id),
		name,
		size_in_bytes: 200,
		url,
		archive_download_url: `${url}/zip`,
		expired: now >= expiresAt,
		created_at: instant(createdAt),
		updated_at: instant(createdAt),
		expires_at: instant(expiresAt),
		workflow_run: {
			id: run.id,
			repository_id: REPOSITORY_ID,
			head_repository_id: REPOSITORY_ID,
			head_branch: run.branch,
			head_sha: run.headSha,
		},
	};
}
