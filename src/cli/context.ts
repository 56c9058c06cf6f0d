import type { Context } from "../commands/context.ts";
import { requestsPerSecond, today } from "../commands/settings.ts";
import type { Problem } from "../policy/model.ts";
import { createLog } from "./live-log.ts";
import type { CommandLine } from "./options.ts";
import { colorsFor, print, widthOf } from "./output.ts";

export function contextOf(line: CommandLine): Context {
	const environment = process.env;
	return {
		policies: line.policies,
		environment,
		clientId: line.clientId ?? environment["AZURE_CLIENT_ID"],
		requestsPerSecond: requestsPerSecond(environment),
		today: today(),
		tenants: line.tenants,
		shard: line.shard,
		log: createLog(process.stderr),
		onSecret: () => undefined,
	};
}

export const look = () => ({ colors: colorsFor(process.stdout), width: widthOf(process.stdout) });

/** Prints what is wrong in the files. @returns the exit code */
export async function showProblems({
	problems,
	exitCode,
}: {
	readonly problems: readonly Problem[];
	readonly exitCode: number;
}): Promise<number> {
	const { renderProblems } = await import("../report/problems.ts");
	print(renderProblems(problems, look()));
	return exitCode;
}
