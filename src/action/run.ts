import { RingfenceError } from "../errors.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** @returns the exit code */
export async function runCommand(inputs: Inputs, runner: Runner): Promise<number> {
	enter(inputs.workingDirectory);
	switch (inputs.command) {
		case "validate":
			return (await import("./plan-run.ts")).runValidate(inputs, runner);
		case "plan":
			return (await import("./plan-run.ts")).runPlan(inputs, runner);
		case "comment":
			return (await import("./plan-run.ts")).runComment(inputs, runner);
		case "apply":
			return (await import("./apply-run.ts")).runApply(inputs, runner);
		case "drift":
			return (await import("./drift-run.ts")).runDrift(inputs, runner);
		case "coverage":
			return (await import("./drift-run.ts")).runCoverage(inputs, runner);
		case "new-client":
			return (await import("./new-client-run.ts")).runNewClient(inputs, runner);
		case "doctor":
			return (await import("./doctor-run.ts")).runDoctor(inputs, runner);
		case "shards":
			return (await import("./matrix-run.ts")).runShards(inputs, runner);
		case "pull-requests":
			return (await import("./matrix-run.ts")).runPullRequests(inputs, runner);
	}
}

function enter(directory: string | undefined): void {
	if (directory === undefined) return;
	try {
		process.chdir(directory);
	} catch (cause) {
		throw new RingfenceError("bad-input", `The working-directory ${directory} is not there.`, { cause });
	}
}
