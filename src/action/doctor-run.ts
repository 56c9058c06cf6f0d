import { contextOf } from "./context.ts";
import { openGitHub } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { look, type Runner, showProblems } from "./runner.ts";

/** Checks the set-up as this job sees it. @returns the exit code */
export async function runDoctor(inputs: Inputs, runner: Runner): Promise<number> {
	const { doctor } = await import("../commands/doctor.ts");
	const { repositorySettings } = await import("../github/settings.ts");
	const { renderDiagnosis } = await import("../report/doctor.ts");
	const server = process.env["GITHUB_SERVER_URL"] || "https://github.com";
	const settings = inputs.token ? repositorySettings(await openGitHub(inputs, runner), server) : undefined;
	// GitHub shows the variables to no workflow; the job hands them to this step as its environment.
	const variables = async () => new Map<string, string>();
	const result = await doctor(contextOf(inputs, runner), {
		github: settings && { ...settings, variables },
		failOn: inputs.failOn,
	});
	if (!result.checks) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	runner.info(renderDiagnosis(result.checks, look));
	return result.exitCode;
}
