import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RingfenceError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import { loadEstate } from "../policy/load.ts";
import type { Estate, Problem } from "../policy/model.ts";
import { plain } from "../report/escape.ts";
import { parsePlan } from "../report/json.ts";
import type { FaultOptions } from "../sandbox/faults.ts";
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

/**
 * Plays a policies directory against a sandbox built from it. Each step is a process of its own with the environment
 * that a runner would have, so that what is rehearsed is what GitHub will run.
 */
export async function rehearse(options: RehearseOptions): Promise<Rehearsed> {
	const { estate, problems } = await loadEstate(options.policies);
	if (!estate) return { problems, exitCode: 1 };
	const interrupted = listenForInterruption();
	const sandbox = await open(estate, options);
	try {
		const run = options.keep ? keep : play;
		return { problems, exitCode: await run(sandbox, options, interrupted) };
	} finally {
		await sandbox.close();
	}
}

/** Ctrl-C, or the end of a job, asks for an end: what lies in temporary folders goes first. A second one is obeyed at once. */
function listenForInterruption(): AbortSignal {
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
	return controller.signal;
}

/** What a client tenant's bad day looks like: Graph is unavailable twice. It belongs to every rehearsal. */
function badDay({ clients }: Estate): FaultOptions["script"] {
	const tenant = clients.at(-1)?.value.tenant.id.toLowerCase();
	if (tenant === undefined) return [];
	return [{ fault: 503, match: { tenant, method: "GET", path: /conditionalAccess\/policies/ }, times: 2 }];
}

async function open(estate: Estate, { port, faults, keep }: RehearseOptions): Promise<Sandbox> {
	try {
		return await startSandbox({
			estate,
			...(port === undefined ? {} : { port }),
			faults: { rate: faults, ...(keep ? {} : { script: badDay(estate) ?? [] }) },
		});
	} catch (error) {
		if (port === undefined || !(error instanceof Error && "code" in error)) throw error;
		throw new RingfenceError("bad-input", `The sandbox cannot have port ${port} (${error.code}).`, {
			hint: "Choose another one, or leave out --port for any that is free.",
			cause: error,
		});
	}
}

async function play(
	sandbox: Sandbox,
	options: RehearseOptions,
	interrupted: AbortSignal,
): Promise<0 | 1 | 2> {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-"));
	const [reviewed, after] = [join(folder, "plan.json"), join(folder, "after.json")];
	const steps = [
		["Validate", "validate"],
		["Plan", "plan", "--out", reviewed],
		["Apply the plan that was just reviewed", "apply", "--plan", reviewed, "--yes"],
		["Plan again: nothing may be left to do", "plan", "--out", after],
	] as const;
	try {
		for (const [title, ...command] of steps) {
			const parameters = [...command, "--policies", options.policies];
			options.title(title, `ringfence ${parameters.join(" ")}`);
			const env = { ...options.environment, ...sandbox.environment };
			if ((await run(options.program, parameters, env, interrupted)) >= 2) return 2;
		}
		return conclude(parsePlan(await readFile(after, "utf8")), options);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The rehearsal succeeds when every tenant is as the files say. */
function conclude({ tenants }: Plan, { say }: RehearseOptions): 0 | 1 {
	const waiting = tenants.filter(({ status }) => status === "blocked");
	const wrong = tenants.filter(
		({ status, changes }) => status !== "blocked" && (status !== "ready" || changes.length > 0),
	);
	const done = tenants.length - waiting.length - wrong.length;
	const names = (some: typeof tenants) => some.map(({ tenant }) => plain(tenant.name, 60)).join(", ");
	say(
		`\nRehearsed: ${done} of ${tenants.length} tenants are as the files say, and nothing is left to do in them.`,
	);
	say(
		"Names were not checked: the sandbox has whoever and whatever the files name. A plan against the real tenants does.",
	);
	if (waiting.length > 0) {
		say(`Untouched, because a check must be resolved or accepted first (see above): ${names(waiting)}.`);
	}
	if (wrong.length > 0) say(`Not as the files say: ${names(wrong)}.`);
	return wrong.length + waiting.length > 0 ? 1 : 0;
}

async function run(
	program: string,
	parameters: readonly string[],
	env: NodeJS.ProcessEnv,
	interrupted: AbortSignal,
): Promise<number> {
	if (interrupted.aborted) return 2;
	const child = spawn(process.execPath, [program, ...parameters], { env, stdio: "inherit" });
	interrupted.addEventListener("abort", () => child.kill(), { once: true });
	const [code] = await once(child, "exit");
	return typeof code === "number" ? code : 2;
}

async function keep(
	sandbox: Sandbox,
	{ policies, say }: RehearseOptions,
	interrupted: AbortSignal,
): Promise<0> {
	say(`The sandbox is running. In a second terminal, in this folder:\n`);
	for (const [name, value] of Object.entries(sandbox.environment)) say(`export ${name}='${value}'`);
	say(
		`\nThen, for example: node dist/cli.js plan --policies ${policies}\nIt holds what the files named when it started.\nStop it with Ctrl-C.`,
	);
	if (!interrupted.aborted) await once(interrupted, "abort");
	return 0;
}
