import { look, showProblems } from "./context.ts";
import type { CommandLine } from "./options.ts";
import { print } from "./output.ts";

/**
 * @param program the file that Node runs for a command line: each step is one
 * @returns the exit code
 */
export async function runRehearse(line: CommandLine, program: string): Promise<number> {
	const { rehearse } = await import("../commands/rehearse.ts");
	const { colors } = look();
	const result = await rehearse({
		...line,
		program,
		environment: process.env,
		say: print,
		title: (step, command) => print(`\n${colors.bold(colors.cyan(step))}  ${colors.dim(`$ ${command}`)}\n`),
	});
	return result.problems.length > 0 ? showProblems(result) : result.exitCode;
}
