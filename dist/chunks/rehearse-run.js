import { n as look, r as showProblems } from "./context2.js";
import { r as print } from "./output.js";
// src/cli/rehearse-run.ts
/**
* @param program the file that Node runs for a command line: each step is one
* @returns the exit code
*/
async function runRehearse(line, program) {
	const { rehearse } = await import("./rehearse.js");
	const { colors } = look();
	const result = await rehearse({
		...line,
		program,
		environment: process.env,
		say: print,
		title: (step, command) => print(`\n${colors.bold(colors.cyan(step))}  ${colors.dim(`$ ${command}`)}\n`)
	});
	return result.problems.length > 0 ? showProblems(result) : result.exitCode;
}
export { runRehearse };
