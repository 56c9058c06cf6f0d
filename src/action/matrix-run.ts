import { findPullRequest, openGitHub } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { type Runner, showProblems } from "./runner.ts";

/** The shards of an estate, for a workflow's matrix. @returns the exit code */
export async function runShards(inputs: Inputs, runner: Runner): Promise<number> {
	const { policies, shardSize } = inputs;
	const { loadTenants } = await import("../commands/estate.ts");
	const { shardsOf } = await import("../commands/shard.ts");
	const loaded = await loadTenants({ policies, tenants: [] });
	if (!loaded.estate) {
		await showProblems(loaded.problems, runner);
		const pullRequest = inputs.pullRequest ? await findPullRequest(inputs, runner) : undefined;
		if (pullRequest !== undefined) {
			const { showNoPlan } = await import("./pull-request.ts");
			await showNoPlan(loaded.problems, pullRequest, { inputs, runner });
		}
		return 1;
	}
	const shard = shardsOf(loaded.tenants.length, shardSize);
	putMatrix({ shard }, shard.length, runner);
	return 0;
}

/** The open pull requests of this repository's own branches, for a workflow's matrix. @returns the exit code */
export async function runPullRequests(inputs: Inputs, runner: Runner): Promise<number> {
	const { openPullRequests } = await import("../github/pull-requests.ts");
	const open = await openPullRequests(await openGitHub(inputs, runner));
	const own = open
		.filter(({ fromFork }) => !fromFork)
		.map(({ number, headSha }) => ({ number, sha: headSha }));
	const include = own.slice(0, mostJobs);
	if (own.length > mostJobs) {
		runner.warning(`Only the first ${mostJobs} of ${own.length} pull requests are planned again.`);
	}
	putMatrix({ include }, include.length, runner);
	return 0;
}

/** GitHub runs at most 256 jobs of one matrix. */
const mostJobs = 256;

function putMatrix(matrix: object, count: number, runner: Runner): void {
	const text = JSON.stringify(matrix);
	runner.info(text);
	runner.setOutput("matrix", text);
	runner.setOutput("count", count);
}
