import { t as contextOf } from "./context.js";
import { o as openGitHub } from "./github2.js";
import { i as showProblems, r as look } from "./runner.js";
// src/action/new-client-run.ts
/** Opens the pull request with a new client's file. @returns the exit code */
async function runNewClient(inputs, runner) {
	const { newClient } = await import("./new-client.js");
	const { readPullRequest } = await import("./pull-requests.js");
	const { renderNewClient } = await import("./consent2.js");
	const github = await openGitHub(inputs, runner);
	const { name = "", access = "gdap", serviceAccount, slug } = inputs.client;
	const result = await newClient(contextOf(inputs, runner), {
		request: {
			tenant: inputs.tenants.join(" "),
			name,
			access,
			serviceAccount,
			slug
		},
		apps: {
			reader: inputs.clientId,
			writer: inputs.writerClientId
		},
		github
	});
	if (!result.added) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	runner.info(renderNewClient(result.added, look));
	const { pullRequest } = result.added;
	if (pullRequest === void 0) return result.exitCode;
	const { headSha } = await readPullRequest(github, pullRequest.number);
	runner.setOutput("number", pullRequest.number);
	runner.setOutput("sha", headSha);
	return result.exitCode;
}
export { runNewClient };
