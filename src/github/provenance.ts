import { createHash } from "node:crypto";
import type { GitHub } from "./client.ts";
import { onGitHub, statusOf } from "./failures.ts";
import { ownCheckRuns, type PlannedCommit, plansIn, type StoredPlan } from "./stored-plans.ts";

/** A plan that the default branch's workflow made. */
export interface ProvenPlan extends StoredPlan {
	/** Milliseconds since 1970, by GitHub's clock. */
	readonly provenAt: number;
}

export interface Provenance {
	/** The last one proven first. */
	readonly plans: readonly ProvenPlan[];
	/** Whether there are others, which count for nothing. */
	readonly unproven: boolean;
}

/**
 * The plans on a commit, of which any workflow of the repository could have written the check runs, at any time that it
 * likes. What only a job of a run can do is to upload an artifact of this run; so a plan counts if the run that it names
 * has an artifact with its seal in the name, and is one whose workflow is the default branch's.
 * @throws RingfenceError `permission-missing` without `actions: read`
 */
export async function provenPlans(github: GitHub, commit: PlannedCommit): Promise<Provenance> {
	const stored = plansIn(await ownCheckRuns(github, commit), commit.estate);
	const plans: ProvenPlan[] = [];
	const trusted = new Map<number, boolean>();
	for (const plan of stored) {
		const { run } = plan;
		if (run === undefined) continue;
		if (!trusted.has(run)) trusted.set(run, await isDefaultBranchRun(github, run));
		const provenAt = trusted.get(run)
			? await provenSince(github, run, sealOf(commit, plan.digest))
			: undefined;
		if (provenAt !== undefined) plans.push({ ...plan, provenAt });
	}
	plans.sort((a, b) => b.provenAt - a.provenAt);
	return { plans, unproven: plans.length < stored.length };
}

/** SHA-256 in hexadecimal digits. The proof of one commit's plan is none for another's, though they be the same. */
export function sealOf({ sha, estate }: PlannedCommit, digest: string): string {
	return createHash("sha256")
		.update(JSON.stringify([sha, estate, digest]))
		.digest("hex");
}

/** docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const alwaysDefaultBranch: ReadonlySet<string> = new Set(["pull_request_target", "schedule"]);

/** These take the workflow from the commit that the run is for. */
const anyCommit: ReadonlySet<string> = new Set(["push", "workflow_dispatch"]);

async function isDefaultBranchRun(github: GitHub, id: number): Promise<boolean> {
	const { api, owner, repo } = github;
	const run = await lookUp(`read the workflow run ${id}`, async () => {
		const { data } = await api.actions.getWorkflowRun({ owner, repo, run_id: id });
		return { event: data.event, sha: data.head_sha };
	});
	if (run === undefined) return false;
	if (alwaysDefaultBranch.has(run.event)) return true;
	return anyCommit.has(run.event) && (await wasTip(github, run.sha));
}

/**
 * Whether the default branch was at a commit. A run's `head_branch` does not tell: it is the name of a tag too, and a tag
 * may be called main. What a pull request brought along beside its last commit, the branch was never at, and nobody may
 * have looked at the workflows of those.
 */
async function wasTip({ api, paginate, owner, repo }: GitHub, sha: string): Promise<boolean> {
	const line = await onGitHub(
		{ what: "list the commits of the default branch", needs: "contents: read" },
		() => api.repos.listCommits({ owner, repo, per_page: 100 }),
	);
	const parents = new Map(line.data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
	let next = line.data[0]?.sha;
	while (next !== undefined && next !== sha) next = parents.get(next);
	if (next === undefined) return false;
	const purpose = { what: `find the pull request of ${sha.slice(0, 12)}`, needs: "pull-requests: read" };
	const pulls = await onGitHub(purpose, () =>
		paginate(api.repos.listPullRequestsAssociatedWithCommit, { owner, repo, commit_sha: sha, per_page: 100 }),
	);
	const merged = pulls.filter(({ merged_at }) => merged_at !== null);
	return merged.length === 0 || merged.some(({ merge_commit_sha }) => merge_commit_sha === sha);
}

/** When a run uploaded the artifact with a seal; undefined where it has none, or none any more. */
async function provenSince(github: GitHub, run: number, seal: string): Promise<number | undefined> {
	const { api, paginate, owner, repo } = github;
	const name = `ringfence-record-${seal}`;
	const artifacts = await lookUp(`list the artifacts of the workflow run ${run}`, () =>
		paginate(api.actions.listWorkflowRunArtifacts, { owner, repo, run_id: run, name, per_page: 100 }),
	);
	const times = (artifacts ?? [])
		.filter((artifact) => artifact.name === name && !artifact.expired)
		.map(({ created_at }) => Date.parse(created_at ?? ""))
		.filter((time) => !Number.isNaN(time));
	return times.length === 0 ? undefined : Math.min(...times);
}

/** A run that was deleted, or never was, is as good as none. */
async function lookUp<T>(what: string, call: () => Promise<T>): Promise<T | undefined> {
	return await onGitHub({ what, needs: "actions: read" }, async () => {
		try {
			return await call();
		} catch (error) {
			if (statusOf(error) === 404) return undefined;
			throw error;
		}
	});
}
