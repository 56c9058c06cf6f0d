import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Usage } from "./usage.ts";

export const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const preloaded = new URL("usage.ts", import.meta.url).href;

interface Measured {
	readonly seconds: number;
	/** Peak resident memory of the program, in megabytes. */
	readonly megabytes: number;
	readonly processorMilliseconds: number;
}

/** Runs the command line as a person does, with the clock on it. Throws where it does not end as expected. */
export async function runCli(
	parameters: readonly string[],
	{ cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Measured> {
	return inFolder(async (folder) => {
		const usageFile = join(folder, "usage");
		const started = performance.now();
		const child = spawn(process.execPath, ["--import", preloaded, cli, ...parameters], {
			cwd,
			env: { PATH: process.env["PATH"], ...env, BENCH_USAGE_FILE: usageFile },
			stdio: ["ignore", "ignore", "pipe"],
		});
		let trouble = "";
		child.stderr.on("data", (text) => {
			trouble = `${trouble}${text}`.slice(-2000);
		});
		const [code] = await once(child, "close");
		const seconds = (performance.now() - started) / 1000;
		if (code !== 0) throw new Error(`${parameters.join(" ")} ended with ${code}:\n${trouble}`);
		const { peakKilobytes, processorMilliseconds }: Usage = JSON.parse(await readFile(usageFile, "utf8"));
		return { seconds, megabytes: peakKilobytes / 1024, processorMilliseconds };
	});
}

/** Runs with a temporary folder that is gone afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-bench-"));
	try {
		return await run(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
