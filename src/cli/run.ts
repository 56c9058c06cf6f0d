import { readFile } from "node:fs/promises";
import { prepareOutput, writeAnew } from "../commands/output-file.ts";
import { shardsOf } from "../commands/shard.ts";
import { RingfenceError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import { reviewedTenant } from "../plan/review.ts";
import { escapeJsonText } from "../report/escape.ts";
import { confirmed, contextOf, look, showProblems } from "./context.ts";
import { helpText } from "./help.ts";
import type { CommandLine } from "./options.ts";
import { colorsFor, print } from "./output.ts";
import { requireSandbox } from "./sandbox-presence.ts";

/**
 * @param program the file that Node runs for this command line; rehearse runs it again for each step
 * @returns the exit code
 */
export async function runCommand(line: CommandLine, program: string): Promise<number> {
	switch (line.command) {
		case "help":
			print(helpText(line.topic));
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
		case "drift":
			return (await import("./estate-run.ts")).runDrift(line);
		case "coverage":
			return (await import("./estate-run.ts")).runCoverage(line);
		case "new-client":
			return (await import("./estate-run.ts")).runNewClient(line);
		case "setup":
			return (await import("./setup-run.ts")).runSetup(line);
		case "doctor":
			return (await import("./setup-run.ts")).runDoctor(line);
		case "shards":
			return runShards(line);
		case "rehearse":
			return runRehearse(line, program);
	}
}

async function runValidate(line: CommandLine): Promise<number> {
	const { validate } = await import("../commands/validate.ts");
	const { renderValidation } = await import("../report/validation.ts");
	const result = await validate(contextOf(line), line);
	print(line.json ? escapeJsonText(JSON.stringify(result, null, 2)) : renderValidation(result, look()));
	return result.exitCode;
}

async function runPlan(line: CommandLine): Promise<number> {
	for (const file of [line.out, line.markdown]) if (file !== undefined) await prepareOutput(file);
	await requireSandbox(process.env);
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
	await requireSandbox(process.env);
	const confirm = async (plan: Plan) => {
		if (!line.json)
			print(reviewed?.fingerprint === plan.fingerprint ? sameAsReviewed(plan) : await planText(plan));
		return meant(plan, line);
	};
	const tenants = new Map(reviewed?.tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
	const result = await apply(contextOf(line), {
		review: reviewed && (async () => ({ tenants })),
		confirm,
		failOn: line.failOn,
	});
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
async function meant({ tenants }: Plan, { yes, plan: reviewed }: CommandLine): Promise<boolean> {
	const changes = tenants.filter(({ status }) => status === "ready").flatMap((tenant) => tenant.changes);
	if (yes || reviewed || changes.length === 0) return true;
	const question = `Carry out ${changes.length} ${changes.length === 1 ? "change" : "changes"}?`;
	return await confirmed(question, async () => {
		const { resolveCloud } = await import("../entra/cloud.ts");
		return !resolveCloud(process.env).real;
	});
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

async function readPlan(file: string): Promise<Plan> {
	const { parsePlan } = await import("../report/json.ts");
	try {
		return parsePlan(await readFile(file, "utf8"));
	} catch (error) {
		if (error instanceof RingfenceError) throw error;
		throw new RingfenceError("bad-input", `The plan file ${file} could not be read.`, { cause: error });
	}
}
