import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEstate } from "../policy/load.ts";
import type { Problem } from "../policy/model.ts";
import { type Sandbox, startSandbox } from "../sandbox/sandbox.ts";

export interface RehearseOptions {
	readonly policies: string;
	/** The file that Node runs for each step: the command line itself. */
	readonly program: string;
	/** Keep the sandbox running until interrupted, for commands in another terminal. */
	readonly keep: boolean;
	readonly port: number | undefined;
	/** Share of requests that fail, 0 to 1. */
	readonly faults: number;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Shown before each step, and the environment with `keep`. */
	readonly say: (text: string) => void;
	/** Titles one step. */
	readonly title: (step: string, command: string) => void;
}

export type Rehearsed = { readonly problems: readonly Problem[]; readonly exitCode: 0 | 1 | 2 };

const steps = (planFile: string): readonly (readonly [string, ...string[]])[] => [
	["Validate", "validate"],
	["Plan", "plan", "--out", planFile],
	["Apply the plan that was just reviewed", "apply", "--plan", planFile, "--yes"],
	["Plan again: nothing may be left to do", "plan", "--detailed-exit-code"],
];

/**
 * Plays a policies directory against a sandbox built from it. Each step is a process of its own with the environment
 * that a runner would have, so that what is rehearsed is what GitHub will run.
 */
export async function rehearse(options: RehearseOptions): Promise<Rehearsed> {
	const { estate, problems } = await loadEstate(options.policies);
	if (!estate) return { problems, exitCode: 1 };
	const sandbox = await startSandbox({
		estate,
		...(options.port === undefined ? {} : { port: options.port }),
		...(options.faults > 0 ? { faults: { rate: options.faults } } : {}),
	});
	try {
		return { problems, exitCode: options.keep ? await keep(sandbox, options) : await play(sandbox, options) };
	} finally {
		await sandbox.close();
	}
}

async function play(sandbox: Sandbox, options: RehearseOptions): Promise<0 | 1 | 2> {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-"));
	try {
		for (const [title, ...command] of steps(join(folder, "plan.json"))) {
			const parameters = [...command, "--policies", options.policies];
			options.title(title, `ringfence ${parameters.join(" ")}`);
			const code = await run(options.program, parameters, { ...options.environment, ...sandbox.environment });
			if (code !== 0) return code === 1 ? 1 : 2;
		}
		return 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function run(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
	const child = spawn(process.execPath, [program, ...parameters], { env, stdio: "inherit" });
	const [code] = await once(child, "exit");
	return typeof code === "number" ? code : 2;
}

async function keep(sandbox: Sandbox, { policies, say }: RehearseOptions): Promise<0> {
	say(`The sandbox is running. In a second terminal, in this folder:\n`);
	for (const [name, value] of Object.entries(sandbox.environment)) say(`export ${name}='${value}'`);
	say(`\nThen, for example: node dist/cli.js plan --policies ${policies}\nStop it with Ctrl-C.`);
	await new Promise<void>((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
	});
	return 0;
}
