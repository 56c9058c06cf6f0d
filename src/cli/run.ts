import { readFile } from "node:fs/promises";
import type { Context } from "../commands/context.ts";
import { writeAnew } from "../commands/output-file.ts";
import { requestsPerSecond, today } from "../commands/settings.ts";
import { shardsOf } from "../commands/shard.ts";
import { RingfenceError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import { escapeJsonText } from "../report/escape.ts";
import { createLog } from "./live-log.ts";
import { type CommandLine, help } from "./options.ts";
import { colorsFor, print, widthOf } from "./output.ts";

/**
 * @param program the file that Node runs for this command line; rehearse runs it again for each step
 * @returns the exit code
 */
export async function runCommand(line: CommandLine, program: string): Promise<number> {
	switch (line.command) {
		case "help":
			print(help);
			return 0;
		case "version":
			print((await import("../version.ts")).version);
			return 0;
		case "validate":
			return runValidate(line);
		case "plan":
			return runPlan(line);
		case "apply":
			return runApply(line);
		case "shards":
			return runShards(line);
		case "rehearse":
			return runRehearse(line, program);
	}
}

function contextOf(line: CommandLine): Context {
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

const look = () => ({ colors: colorsFor(process.stdout), width: widthOf(process.stdout) });

async function runValidate(line: CommandLine): Promise<number> {
	const { validate } = await import("../commands/validate.ts");
	const { renderValidation } = await import("../report/validation.ts");
	const result = await validate(contextOf(line), line);
	print(line.json ? escapeJsonText(JSON.stringify(result, null, 2)) : renderValidation(result, look()));
	return result.exitCode;
}

async function runPlan(line: CommandLine): Promise<number> {
	const { plan } = await import("../commands/plan.ts");
	const result = await plan(contextOf(line), line);
	if (!result.plan) return showProblems(result);
	const { planJson } = await import("../report/json.ts");
	if (line.out !== undefined) await writeAnew(line.out, planJson(result.plan));
	if (line.markdown !== undefined) {
		const { renderComment } = await import("../report/comment.ts");
		await writeAnew(line.markdown, renderComment(result.plan, {}));
	}
	print(line.json ? planJson(result.plan) : await planText(result.plan));
	return result.exitCode;
}

async function runApply(line: CommandLine): Promise<number> {
	const { apply } = await import("../commands/apply.ts");
	const reviewed = line.plan === undefined ? undefined : await readPlan(line.plan);
	const confirm = async (plan: Plan) => {
		if (!line.json)
			print(reviewed?.fingerprint === plan.fingerprint ? sameAsReviewed(plan) : await planText(plan));
		return confirmed(plan, line);
	};
	const result = await apply(contextOf(line), { reviewed, confirm, failOn: line.failOn });
	if (result.problems.length > 0) return showProblems(result);
	const { renderOutcome } = await import("../report/outcome.ts");
	print(
		line.json
			? escapeJsonText(JSON.stringify(result.outcomes, null, 2))
			: renderOutcome(result.outcomes, look()),
	);
	return result.exitCode;
}

function sameAsReviewed({ tenants, fingerprint }: Plan): string {
	const changes = tenants.flatMap((tenant) => tenant.changes).length;
	return `This is the plan that was reviewed: ${changes} ${changes === 1 ? "change" : "changes"}.\nFingerprint ${fingerprint}\n`;
}

/**
 * Somebody has to mean it: at a terminal by typing yes, in a script by --yes or by naming the reviewed plan. A sandbox
 * needs no such care.
 */
async function confirmed({ tenants }: Plan, { yes, plan: reviewed }: CommandLine): Promise<boolean> {
	const changes = tenants.filter(({ status }) => status === "ready").flatMap((tenant) => tenant.changes);
	if (yes || reviewed || changes.length === 0) return true;
	if (!process.stdin.isTTY) return !(await import("../entra/cloud.ts")).resolveCloud(process.env).real;
	const { createInterface } = await import("node:readline/promises");
	const prompt = createInterface({ input: process.stdin, output: process.stderr });
	try {
		const answer = await prompt.question(
			`Carry out ${changes.length} ${changes.length === 1 ? "change" : "changes"}? Type yes: `,
		);
		return answer.trim().toLowerCase() === "yes";
	} finally {
		prompt.close();
	}
}

async function runShards(line: CommandLine): Promise<number> {
	const { loadTenants } = await import("../commands/estate.ts");
	const loaded = await loadTenants({ policies: line.policies, tenants: [] });
	if (!loaded.estate) return showProblems({ problems: loaded.problems, exitCode: 1 });
	print(JSON.stringify({ shard: shardsOf(loaded.tenants.length, line.size) }));
	return 0;
}

async function runRehearse(line: CommandLine, program: string): Promise<number> {
	const { rehearse } = await import("../commands/rehearse.ts");
	const colors = colorsFor(process.stdout);
	const result = await rehearse({
		...line,
		program,
		environment: process.env,
		say: print,
		title: (step, command) => print(`\n${colors.bold(colors.cyan(step))}  ${colors.dim(`$ ${command}`)}\n`),
	});
	return result.problems.length > 0 ? showProblems(result) : result.exitCode;
}

async function planText(plan: Plan): Promise<string> {
	const { renderPlan } = await import("../report/terminal.ts");
	return renderPlan(plan, look());
}

async function showProblems({
	problems,
	exitCode,
}: {
	problems: Parameters<typeof import("../report/problems.ts").renderProblems>[0];
	exitCode: number;
}): Promise<number> {
	const { renderProblems } = await import("../report/problems.ts");
	print(renderProblems(problems, look()));
	return exitCode;
}

async function readPlan(file: string): Promise<Plan> {
	const { parsePlan } = await import("../report/json.ts");
	try {
		return parsePlan(await readFile(file, "utf8"));
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		throw new RingfenceError("bad-input", `The plan file ${file} could not be read.`, { cause: error });
	}
}
