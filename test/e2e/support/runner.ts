import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { actionFile, type Finished, type ProgramOptions, runProgram } from "./program.ts";
import type { Workspace } from "./workspace.ts";

export interface ActionRun extends Finished {
	readonly outputs: Readonly<Record<string, string>>;
	readonly summary: string;
	/** Lines of the log that the runner shows at the files. */
	readonly annotations: readonly string[];
	/** What the runner was told to hide. */
	readonly masks: readonly string[];
	/** Everything that others than the runner get to see: log, outputs, summary and files. */
	readonly visible: string;
}

export const commit = "0123456789abcdef0123456789abcdef01234567";

interface RunnerOptions extends Partial<ProgramOptions> {
	readonly workspace: Workspace;
	readonly env: Readonly<Record<string, string>>;
}

/** Runs the action as a runner runs one step of a job: its inputs and files by environment variables. */
export async function runAction(
	inputs: Readonly<Record<string, string>>,
	{ workspace, env, ...rest }: RunnerOptions,
): Promise<ActionRun> {
	await Promise.all(["runner/output", "runner/summary"].map((file) => workspace.write(file, "")));
	const { AZURE_CLIENT_ID: _, ...machine } = env;
	const finished = await runProgram(actionFile, [], {
		cwd: workspace.root,
		env: {
			...Object.fromEntries(
				Object.entries({ ...(await defaultInputs(env)), ...inputs }).map(([name, text]) => [
					`INPUT_${name.toUpperCase()}`,
					text,
				]),
			),
			CI: "true",
			GITHUB_ACTIONS: "true",
			GITHUB_OUTPUT: join(workspace.root, "runner/output"),
			GITHUB_STEP_SUMMARY: join(workspace.root, "runner/summary"),
			GITHUB_REPOSITORY: "contoso/ringfence-policies",
			GITHUB_SHA: commit,
			GITHUB_SERVER_URL: "https://github.com",
			RUNNER_TEMP: join(workspace.root, "runner/temp"),
			...machine,
		},
		...rest,
	});
	return { ...finished, ...(await readResults(finished, workspace)) };
}

/** A runner sets every input that action.yml knows: to its default, or to nothing; the job's token is an expression. */
async function defaultInputs(env: RunnerOptions["env"]): Promise<Record<string, string>> {
	const { inputs } = parse(await readFile(new URL("../../../action.yml", import.meta.url), "utf8"));
	return Object.fromEntries(
		Object.entries<{ default?: string }>(inputs).map(([name, { default: text = "" }]) => [
			name,
			text === "$" + "{{ github.token }}" ? (env["GITHUB_TOKEN"] ?? "") : text,
		]),
	);
}

async function readResults({ stdout, stderr }: Finished, workspace: Workspace) {
	const [output, summary] = [await workspace.read("runner/output"), await workspace.read("runner/summary")];
	const lines = stdout.split("\n");
	const isMask = (line: string) => line.startsWith("::add-mask::");
	const temporary = await filesBelow(join(workspace.root, "runner/temp"));
	return {
		outputs: parseOutputs(output),
		summary,
		annotations: lines.filter((line) => /^::(?:error|warning|notice)[ :]/.test(line)),
		masks: lines.filter(isMask).map((line) => line.slice("::add-mask::".length)),
		visible: [...lines.filter((line) => !isMask(line)), stderr, output, summary, ...temporary].join("\n"),
	};
}

/** `name<<delimiter`, the value, the delimiter: the format of the file behind GITHUB_OUTPUT. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
	const entries = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
	return Object.fromEntries(entries.map(([, name = "", , value = ""]) => [name, value]));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries.filter((entry) => entry.isFile());
	return await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
}
