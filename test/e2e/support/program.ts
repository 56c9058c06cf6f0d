import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const cliFile = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
export const actionFile = fileURLToPath(new URL("../../../dist/action.js", import.meta.url));

/** A Node that is older than the one that runs the tests, where the machine has one. */
export const otherNode = existsSync("/usr/bin/node") ? "/usr/bin/node" : undefined;

export interface ProgramOptions {
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly node?: string;
}

export interface Finished {
	/** Null where a signal ended it. */
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** A file run by Node in an environment of its own: nothing of the test's environment but the PATH gets in. */
export function startProgram(file: string, parameters: readonly string[], options: ProgramOptions) {
	const { cwd, env = {}, node = process.execPath } = options;
	const child = spawn(node, [file, ...parameters], {
		cwd,
		env: { PATH: process.env["PATH"], ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const output = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) {
		child[name].setEncoding("utf8").on("data", (text: string) => {
			output[name] += text;
		});
	}
	return { child, output };
}

export async function runProgram(
	file: string,
	parameters: readonly string[],
	options: ProgramOptions,
): Promise<Finished> {
	const { child, output } = startProgram(file, parameters, options);
	const [code] = await once(child, "close");
	return { code: typeof code === "number" ? code : null, ...output };
}
