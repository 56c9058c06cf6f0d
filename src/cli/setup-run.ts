import type { RepositorySettings } from "../setup/repository.ts";
import { contextOf, look, showProblems } from "./context.ts";
import type { CommandLine } from "./options.ts";
import { print } from "./output.ts";
import { confirmed } from "./prompt.ts";
import { requireSandbox } from "./sandbox-presence.ts";

/** @returns the exit code */
export async function runSetup(line: CommandLine): Promise<number> {
	await requireSandbox(process.env);
	const { setup } = await import("../commands/setup.ts");
	const { renderSetUp, renderSetupPlan } = await import("../report/setup.ts");
	let shown = false;
	const result = await setup(contextOf(line), {
		...line,
		github: await openSettings(line),
		confirm: async (plan) => {
			print(renderSetupPlan(plan, look()));
			shown = true;
			return line.yes || (await confirmed("Carry out these steps?", async () => false));
		},
	});
	if (!result.plan) return showProblems(result);
	if (!shown) print(renderSetupPlan(result.plan, look()));
	print(renderSetUp(result, look()));
	return result.exitCode;
}

/** @returns the exit code */
export async function runDoctor(line: CommandLine): Promise<number> {
	await requireSandbox(process.env);
	const { doctor } = await import("../commands/doctor.ts");
	const { renderDiagnosis } = await import("../report/doctor.ts");
	const { escapeJsonText } = await import("../report/escape.ts");
	const result = await doctor(contextOf(line), { github: await openSettings(line), failOn: line.failOn });
	if (!result.checks) return showProblems(result);
	print(
		line.json
			? escapeJsonText(JSON.stringify(result.checks, null, 2))
			: renderDiagnosis(result.checks, look()),
	);
	return result.exitCode;
}

/** GitHub, where there is a token to ask it with and a repository to ask for. */
async function openSettings({ repository }: CommandLine): Promise<RepositorySettings | undefined> {
	const environment: NodeJS.ProcessEnv = {
		...process.env,
		...(repository === undefined ? {} : { GITHUB_REPOSITORY: repository }),
	};
	const token = environment["GH_TOKEN"] || environment["GITHUB_TOKEN"];
	if (!token || !environment["GITHUB_REPOSITORY"]) return undefined;
	const { connectGitHub } = await import("../github/client.ts");
	const { repositorySettings } = await import("../github/settings.ts");
	const github = await connectGitHub(environment, { token });
	return repositorySettings(github, environment["GITHUB_SERVER_URL"] || "https://github.com");
}
