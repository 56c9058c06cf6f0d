import { mkdir, readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import pc from "picocolors";
import type { Context } from "../commands/context.ts";
import { writeAnew } from "../commands/output-file.ts";
import { requestsPerSecond, today } from "../commands/settings.ts";
import { RingfenceError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import type { Problem } from "../policy/model.ts";
import type { Position } from "../position.ts";
import type { Annotation } from "../report/annotations.ts";
import { plain } from "../report/escape.ts";
import type { Inputs } from "./inputs.ts";

/** The part of @actions/core that a run needs. */
export interface Runner {
	info(message: string): void;
	startGroup(name: string): void;
	endGroup(): void;
	setSecret(secret: string): void;
	setOutput(name: string, value: string | number): void;
	error(message: string, properties: AnnotationProperties): void;
	warning(message: string, properties?: AnnotationProperties): void;
	notice(message: string, properties: AnnotationProperties): void;
	readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

interface AnnotationProperties {
	readonly title?: string;
	readonly file?: string;
	readonly startLine?: number;
	readonly startColumn?: number;
	readonly endColumn?: number;
}

const look = { colors: pc.createColors(false), width: 120 };

/** @returns the exit code */
export async function runCommand(inputs: Inputs, runner: Runner): Promise<number> {
	const context = contextOf(inputs, runner);
	switch (inputs.command) {
		case "validate":
			return runValidate(inputs, context, runner);
		case "plan":
			return runPlan(inputs, context, runner);
		case "apply":
			return runApply(inputs, context, runner);
		case "shards":
			return runShards(inputs, runner);
	}
}

function contextOf(inputs: Inputs, runner: Runner): Context {
	const environment = process.env;
	return {
		policies: inputs.policies,
		environment,
		clientId: inputs.clientId ?? environment["AZURE_CLIENT_ID"],
		requestsPerSecond: requestsPerSecond(environment),
		today: today(),
		tenants: inputs.tenants,
		shard: inputs.shard,
		cippUrl:
			inputs.cippUrl ?? (environment["GITHUB_EVENT_NAME"]?.startsWith("pull_request") ? false : undefined),
		log: {
			info: (message) => runner.info(plain(message)),
			progress: ({ task, done, total, tenant }) =>
				runner.info(plain(`${task} ${done} of ${total}: ${tenant}`)),
		},
		onSecret: (secret) => runner.setSecret(secret),
	};
}

async function runValidate(inputs: Inputs, context: Context, runner: Runner): Promise<number> {
	const { validate } = await import("../commands/validate.ts");
	const { annotateFindings, annotateProblems } = await import("../report/annotations.ts");
	const { renderValidation } = await import("../report/validation.ts");
	const result = await validate(context, inputs);
	runner.info(renderValidation(result, look));
	annotate(runner, [...annotateProblems(result.problems), ...annotateFindings(result.findings)]);
	return result.exitCode;
}

async function runPlan(inputs: Inputs, context: Context, runner: Runner): Promise<number> {
	const { plan } = await import("../commands/plan.ts");
	const result = await grouped(runner, "Reading the tenants", () =>
		plan(context, { failOn: inputs.failOn, detailedExitCode: false }),
	);
	if (!result.plan) return showProblems(result, runner);
	const comment = await publishPlan(result.plan, inputs, runner);
	await runner.summary.addRaw(comment).write();
	return result.exitCode;
}

async function runApply(inputs: Inputs, context: Context, runner: Runner): Promise<number> {
	const { apply } = await import("../commands/apply.ts");
	const reviewed = inputs.reviewedPlan === "none" ? undefined : await readPlan(inputs.reviewedPlan);
	runner.startGroup("Reading the tenants");
	const result = await apply(context, {
		reviewed,
		failOn: inputs.failOn,
		confirm: async (plan) => {
			runner.endGroup();
			await publishPlan(plan, inputs, runner);
			runner.startGroup("Writing and verifying");
			return true;
		},
	}).finally(() => runner.endGroup());
	if (result.problems.length > 0) return showProblems(result, runner);
	const { renderOutcome } = await import("../report/outcome.ts");
	const { renderOutcomeMarkdown } = await import("../report/outcome-markdown.ts");
	runner.info(renderOutcome(result.outcomes, look));
	await runner.summary.addRaw(renderOutcomeMarkdown(result.outcomes)).write();
	return result.exitCode;
}

/** What happens on the way folds away in the log; the result stands below it. */
async function grouped<T>(runner: Runner, name: string, task: () => Promise<T>): Promise<T> {
	runner.startGroup(name);
	try {
		return await task();
	} finally {
		runner.endGroup();
	}
}

async function runShards({ policies, shardSize }: Inputs, runner: Runner): Promise<number> {
	const { loadTenants } = await import("../commands/estate.ts");
	const { shardsOf } = await import("../commands/shard.ts");
	const loaded = await loadTenants({ policies, tenants: [] });
	if (!loaded.estate) return showProblems({ problems: loaded.problems, exitCode: 1 }, runner);
	const matrix = JSON.stringify({ shard: shardsOf(loaded.tenants.length, shardSize) });
	runner.info(matrix);
	runner.setOutput("matrix", matrix);
	return 0;
}

/** Puts the plan into the log, the annotations, the outputs and two files. @returns the comment */
async function publishPlan(plan: Plan, { outputDirectory }: Inputs, runner: Runner): Promise<string> {
	const [{ annotatePlan }, { renderComment }, { planJson }, { renderPlan }] = await Promise.all([
		import("../report/annotations.ts"),
		import("../report/comment.ts"),
		import("../report/json.ts"),
		import("../report/terminal.ts"),
	]);
	const link = linkTo(process.env);
	const comment = renderComment(plan, link ? { link } : {});
	const folder = outputDirectory ?? join(process.env["RUNNER_TEMP"] ?? tmpdir(), "ringfence");
	const [planFile, commentFile] = [join(folder, "plan.json"), join(folder, "comment.md")];
	await makeFolder(folder);
	await writeAnew(planFile, planJson(plan));
	await writeAnew(commentFile, comment);
	runner.info(renderPlan(plan, look));
	annotate(runner, annotatePlan(plan));
	runner.setOutput(
		"changes",
		plan.tenants.reduce((sum, { changes }) => sum + changes.length, 0),
	);
	runner.setOutput("fingerprint", plan.fingerprint);
	runner.setOutput("plan-file", planFile);
	runner.setOutput("summary", commentFile);
	return comment;
}

/** @throws RingfenceError where a link leads the folder out of the workspace and the runner's temporary directory */
async function makeFolder(folder: string): Promise<void> {
	const fail = (cause: unknown) => {
		throw new RingfenceError("bad-input", `The folder ${folder} cannot be used for output.`, {
			hint: "Choose another output-directory: inside the workspace, and no link to elsewhere.",
			cause,
		});
	};
	await mkdir(folder, { recursive: true }).catch(fail);
	const real = await realpath(folder).catch(fail);
	const roots = [process.cwd(), tmpdir(), process.env["RUNNER_TEMP"] ?? tmpdir()];
	const allowed = await Promise.all(roots.map((root) => realpath(root).catch(() => root)));
	if (!allowed.some((root) => real === root || `${real}`.startsWith(`${root}${sep}`))) fail(undefined);
}

/** Links to the very lines of the commit that was planned. */
function linkTo(environment: NodeJS.ProcessEnv): ((position: Position) => string) | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
	if (!server || !repository || !commit) return undefined;
	return ({ file, line }) =>
		`${server}/${repository}/blob/${commit}/${file.split("/").map(encodeURIComponent).join("/")}#L${line}`;
}

async function showProblems(
	{ problems, exitCode }: { problems: readonly Problem[]; exitCode: number },
	runner: Runner,
): Promise<number> {
	const { annotateProblems } = await import("../report/annotations.ts");
	const { renderProblems } = await import("../report/problems.ts");
	runner.info(renderProblems(problems, look));
	annotate(runner, annotateProblems(problems));
	return exitCode;
}

function annotate(runner: Runner, annotations: readonly Annotation[]): void {
	for (const { level, message, title, file, line, column, endColumn } of annotations) {
		runner[level](message, {
			title,
			file,
			startLine: line,
			startColumn: column,
			...(endColumn === undefined ? {} : { endColumn }),
		});
	}
}

async function readPlan(file: string): Promise<Plan> {
	const { parsePlan } = await import("../report/json.ts");
	const text = await readFile(file, "utf8").catch((error: unknown) => {
		throw new RingfenceError("bad-input", `The reviewed plan ${file} could not be read.`, { cause: error });
	});
	return parsePlan(text);
}
