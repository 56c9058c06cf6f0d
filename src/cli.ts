#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { parseCommandLine } from "./cli/options.ts";
import { explainFailure } from "./cli/output.ts";
import { runCommand } from "./cli/run.ts";

process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

try {
	process.exitCode = await runCommand(
		parseCommandLine(process.argv.slice(2)),
		fileURLToPath(import.meta.url),
	);
} catch (error) {
	explainFailure(error);
	process.exitCode = 2;
}

/** `ringfence plan | head` is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
	if (error.code !== "EPIPE") throw error;
}
