import { t as contextOf } from "./context.js";
import { o as openGitHub } from "./github2.js";
import { i as showProblems, r as look } from "./runner.js";
// src/action/doctor-run.ts
/** Checks the set-up as this job sees it. @returns the exit code */
async function runDoctor(inputs, runner) {
	const { doctor } = await import("./doctor.js");
	const { repositorySettings } = await import("./settings3.js");
	const { renderDiagnosis } = await import("./doctor2.js");
	const server = process.env["GITHUB_SERVER_URL"] || "https://github.com";
	const settings = inputs.token ? repositorySettings(await openGitHub(inputs, runner), server) : void 0;
	const variables = async () => /* @__PURE__ */ new Map();
	const result = await doctor(contextOf(inputs, runner), {
		github: settings && {
			...settings,
			variables
		},
		failOn: inputs.failOn
	});
	if (!result.checks) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	runner.info(renderDiagnosis(result.checks, look));
	return result.exitCode;
}
export { runDoctor };
