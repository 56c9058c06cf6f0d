import { n as look, r as showProblems, t as contextOf } from "./context2.js";
import { r as print } from "./output.js";
import { n as confirmed } from "./prompt.js";
import { t as requireSandbox } from "./sandbox-presence.js";
// src/cli/setup-run.ts
/** @returns the exit code */
async function runSetup(line) {
	await requireSandbox(process.env);
	const { setup } = await import("./setup.js");
	const { renderSetUp, renderSetupPlan } = await import("./setup2.js");
	let shown = false;
	const result = await setup(contextOf(line), {
		...line,
		github: await openSettings(line),
		confirm: async (plan) => {
			print(renderSetupPlan(plan, look()));
			shown = true;
			return line.yes || await confirmed("Carry out these steps?", async () => false);
		}
	});
	if (!result.plan) return showProblems(result);
	if (!shown) print(renderSetupPlan(result.plan, look()));
	print(renderSetUp(result, look()));
	return result.exitCode;
}
/** @returns the exit code */
async function runDoctor(line) {
	await requireSandbox(process.env);
	const { doctor } = await import("./doctor.js");
	const { renderDiagnosis } = await import("./doctor2.js");
	const { escapeJsonText } = await import("./escape.js");
	const result = await doctor(contextOf(line), {
		github: await openSettings(line),
		failOn: line.failOn
	});
	if (!result.checks) return showProblems(result);
	print(line.json ? escapeJsonText(JSON.stringify(result.checks, null, 2)) : renderDiagnosis(result.checks, look()));
	return result.exitCode;
}
/** GitHub, where there is a token to ask it with and a repository to ask for. */
async function openSettings({ repository }) {
	const environment = {
		...process.env,
		...repository === void 0 ? {} : { GITHUB_REPOSITORY: repository }
	};
	const token = environment["GH_TOKEN"] || environment["GITHUB_TOKEN"];
	if (!token || !environment["GITHUB_REPOSITORY"]) return void 0;
	const { connectGitHub } = await import("./client.js");
	const { repositorySettings } = await import("./settings3.js");
	return repositorySettings(await connectGitHub(environment, { token }), environment["GITHUB_SERVER_URL"] || "https://github.com");
}
export { runDoctor, runSetup };
