import { o as openGitHub, r as findPullRequest } from "./github2.js";
import { i as showProblems } from "./runner.js";
// src/action/matrix-run.ts
/** The shards of an estate, for a workflow's matrix. @returns the exit code */
async function runShards(inputs, runner) {
	const { policies, shardSize } = inputs;
	const { loadTenants } = await import("./estate2.js");
	const { shardsOf } = await import("./shard.js");
	const loaded = await loadTenants({
		policies,
		tenants: []
	});
	if (!loaded.estate) {
		await showProblems(loaded.problems, runner);
		const pullRequest = inputs.pullRequest ? await findPullRequest(inputs, runner) : void 0;
		if (pullRequest !== void 0) {
			const { showNoPlan } = await import("./pull-request.js");
			await showNoPlan(loaded.problems, pullRequest, {
				inputs,
				runner
			});
		}
		return 1;
	}
	const shard = shardsOf(loaded.tenants.length, shardSize);
	putMatrix({ shard }, shard.length, runner);
	return 0;
}
/** The open pull requests of this repository's own branches, for a workflow's matrix. @returns the exit code */
async function runPullRequests(inputs, runner) {
	const { openPullRequests } = await import("./pull-requests.js");
	const own = (await openPullRequests(await openGitHub(inputs, runner))).filter(({ fromFork }) => !fromFork).map(({ number, headSha }) => ({
		number,
		sha: headSha
	}));
	const include = own.slice(0, mostJobs);
	if (own.length > mostJobs) runner.warning(`Only the first ${mostJobs} of ${own.length} pull requests are planned again.`);
	putMatrix({ include }, include.length, runner);
	return 0;
}
/** GitHub runs at most 256 jobs of one matrix. */
const mostJobs = 256;
function putMatrix(matrix, count, runner) {
	const text = JSON.stringify(matrix);
	runner.info(text);
	runner.setOutput("matrix", text);
	runner.setOutput("count", count);
}
export { runPullRequests, runShards };
