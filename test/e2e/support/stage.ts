import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { loadEstate } from "../../../src/policy/load.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/sandbox.ts";
import { cliFile, type Finished, type ProgramOptions, runProgram } from "./program.ts";
import { exampleWorkspace, type Workspace } from "./workspace.ts";

export const MSP = "11111111-1111-4111-8111-111111111111";
export const CONTOSO = "33333333-3333-4333-8333-333333333333";
export const FABRIKAM = "44444444-4444-4444-8444-444444444444";

/** A repository and the sandbox that was built from it; both are gone after the test. */
export interface Stage {
	readonly workspace: Workspace;
	readonly sandbox: Sandbox;
	/** What a person's or a runner's environment is. */
	readonly env: Readonly<Record<string, string>>;
	/** Runs the command line in the repository. A text is split at its spaces. */
	cli(parameters: string | readonly string[], options?: Partial<ProgramOptions>): Promise<Finished>;
}

/**
 * Without a limit or late objects, unless asked for: most tests are about neither.
 * @param workspace Example MSP and its clients, without Part C, unless given
 */
export async function openStage(
	options: Partial<SandboxOptions> = {},
	workspace?: Workspace,
): Promise<Stage> {
	const repository = workspace ?? (await exampleWorkspace({ partC: false }));
	const { estate, problems } = await loadEstate(join(repository.root, "policies"));
	if (!estate) throw new Error(problems.map(({ message }) => message).join(" "));
	const quick = { requestsPerSecond: Number.POSITIVE_INFINITY, visibilityDelay: 0 };
	const sandbox = await startSandbox({ estate, ...quick, ...options });
	onTestFinished(() => sandbox.close());
	const env = { ...sandbox.environment, RINGFENCE_REQUESTS_PER_SECOND: "1000" };
	return {
		workspace: repository,
		sandbox,
		env,
		cli: (parameters, { env: further, ...rest } = {}) =>
			runProgram(cliFile, typeof parameters === "string" ? parameters.split(" ") : parameters, {
				cwd: repository.root,
				env: { ...env, ...further },
				...rest,
			}),
	};
}

/** The tenant of an id in lower case. */
export function tenantOf({ sandbox }: Pick<Stage, "sandbox">, id: string) {
	const tenant = sandbox.tenants.get(id);
	if (!tenant) throw new Error(`no tenant ${id}`);
	return tenant;
}

/** Makes the clock of a program run many times as fast, so that minutes of patience pass in seconds. */
export const hurried = {
	NODE_OPTIONS: `--import=${fileURLToPath(new URL("hurried-clock.ts", import.meta.url))}`,
} as const;
