import type { CommandLine } from "./options.ts";
import { print } from "./output.ts";

/**
 * @param program the file that Node runs for this command line; rehearse runs it again for each step
 * @returns the exit code
 */
export async function runCommand(line: CommandLine, program: string): Promise<number> {
	switch (line.command) {
		case "help":
			print((await import("./help.ts")).helpText(line.topic));
			return 0;
		case "version":
			print((await import("../version.ts")).version);
			return 0;
		case "validate":
			return (await import("./plan-run.ts")).runValidate(line);
		case "plan":
			return (await import("./plan-run.ts")).runPlan(line);
		case "apply":
			return (await import("./apply-run.ts")).runApply(line);
		case "drift":
			return (await import("./estate-run.ts")).runDrift(line);
		case "coverage":
			return (await import("./estate-run.ts")).runCoverage(line);
		case "new-client":
			return (await import("./estate-run.ts")).runNewClient(line);
		case "shards":
			return (await import("./estate-run.ts")).runShards(line);
		case "setup":
			return (await import("./setup-run.ts")).runSetup(line);
		case "doctor":
			return (await import("./setup-run.ts")).runDoctor(line);
		case "rehearse":
			return (await import("./rehearse-run.ts")).runRehearse(line, program);
	}
}
