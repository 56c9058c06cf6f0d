import { contextOf } from "./context.ts";
import { openGitHub } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { look, type Runner, showProblems } from "./runner.ts";

/** Opens the pull request with a new client's file. @returns the exit code */
export async function runNewClient(inputs: Inputs, runner: Runner): Promise<number> {
	const { newClient } = await import("../commands/new-client.ts");
	const { readPullRequest } = await import("../github/pull-requests.ts");
	const { renderNewClient } = await import("../report/consent.ts");
	const github = await openGitHub(inputs, runner);
	const { name = "", access = "gdap", serviceAccount, slug } = inputs.client;
	const result = await newClient(contextOf(inputs, runner), {
		request: { tenant: inputs.tenants.join(" "), name, access, serviceAccount, slug },
		apps: { reader: inputs.clientId, writer: inputs.writerClientId },
		github,
	});
	if (!result.added) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	runner.info(renderNewClient(result.added, look));
	const { pullRequest } = result.added;
	if (pullRequest === undefined) return result.exitCode;
	const { headSha } = await readPullRequest(github, pullRequest.number);
	runner.setOutput("number", pullRequest.number);
	runner.setOutput("sha", headSha);
	return result.exitCode;
}
