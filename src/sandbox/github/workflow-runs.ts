import { tipOf } from "./git/branches.ts";
import { type Artifact, DEFAULT_BRANCH, type GitHubState, nextId, type WorkflowRun } from "./state.ts";

const DAY = 86_400_000;

export interface RunOptions {
	/** As in push. */
	readonly event: string;
	/** Default the default branch; with a commit, it may be a tag. */
	readonly branch?: string;
	/** Default the branch's. */
	readonly sha?: string;
}

/** @throws Error for a branch that is not there */
export function addRun(state: GitHubState, { event, branch = DEFAULT_BRANCH, sha }: RunOptions): WorkflowRun {
	const headSha = sha ?? tipOf(state, branch);
	const run: WorkflowRun = { id: nextId(state), event, branch, headSha, createdAt: state.clock() };
	state.runs.set(run.id, run);
	return run;
}

/**
 * Takes the place of an artifact of the same name, as with overwrite: true.
 * @throws Error for a run that is not there
 */
export function addArtifact(state: GitHubState, run: number, name: string): Artifact {
	if (!state.runs.has(run)) throw new Error(`The sandbox's GitHub has no run ${run}.`);
	for (const artifact of artifactsOf(state, run)) {
		if (artifact.name === name) state.artifacts.delete(artifact.id);
	}
	const createdAt = state.clock();
	const artifact = { id: nextId(state), run, name, createdAt, expiresAt: createdAt + 90 * DAY };
	state.artifacts.set(artifact.id, artifact);
	return artifact;
}

export function artifactsOf(state: GitHubState, run: number): readonly Artifact[] {
	return [...state.artifacts.values()].filter((artifact) => artifact.run === run);
}
