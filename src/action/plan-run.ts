import { RingfenceError } from "../errors.ts";
import { readEvent } from "../github/event.ts";
import type { Plan } from "../plan/plan.ts";
import { contextOf } from "./context.ts";
import { resultsOf } from "./files.ts";
import { findPullRequest } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { publishPlan } from "./plan-output.ts";
import { annotate, grouped, look, type Runner, showProblems } from "./runner.ts";

/** @returns the exit code */
export async function runValidate(inputs: Inputs, runner: Runner): Promise<number> {
	const { validate } = await import("../commands/validate.ts");
	const { annotateFindings, annotateProblems } = await import("../report/annotations.ts");
	const { renderValidation } = await import("../report/validation.ts");
	const result = await validate(contextOf(inputs, runner), inputs);
	runner.info(renderValidation(result, look));
	annotate(runner, [...annotateProblems(result.problems), ...annotateFindings(result.findings)]);
	const pullRequest = inputs.comment && inputs.token ? await findPullRequest(inputs, runner) : undefined;
	if (pullRequest?.fromFork) {
		const { showNoPlan } = await import("./pull-request.ts");
		await showNoPlan(result.problems, pullRequest, { inputs, runner });
	}
	return result.exitCode;
}

/** @returns the exit code */
export async function runPlan(inputs: Inputs, runner: Runner): Promise<number> {
	const { plan } = await import("../commands/plan.ts");
	return await planned(inputs, runner, () =>
		grouped(runner, "Reading the tenants", () =>
			plan(contextOf(inputs, runner), { failOn: inputs.failOn, detailedExitCode: false }),
		),
	);
}

/** Puts the plans of all shards together, and shows them as one. */
export async function runComment(inputs: Inputs, runner: Runner): Promise<number> {
	const folder = resultsOf(inputs);
	const { joinPlans } = await import("../commands/joining.ts");
	const { readResultFiles } = await import("../commands/result-files.ts");
	return await planned(inputs, runner, async () => {
		const texts = (await readResultFiles(folder, "plan.json")).map(({ text }) => text);
		return joinPlans(contextOf(inputs, runner), texts, inputs);
	});
}

async function planned(
	inputs: Inputs,
	runner: Runner,
	make: () => Promise<Awaited<ReturnType<typeof import("../commands/plan.ts").plan>>>,
): Promise<number> {
	const pullRequest = inputs.comment && inputs.token ? await findPullRequest(inputs, runner) : undefined;
	const event = await readEvent(process.env);
	const fork = [pullRequest, event.pullRequest].find((each) => each?.fromFork);
	if (fork !== undefined) throw fromFork(fork.number);
	const result = await make();
	if (!result.plan) {
		await showProblems(result.problems, runner);
		if (pullRequest !== undefined) {
			const { showNoPlan } = await import("./pull-request.ts");
			await showNoPlan(result.problems, pullRequest, { inputs, runner });
		}
		return result.exitCode;
	}
	await publish(result.plan, result.exitCode);
	return result.exitCode;

	async function publish(plan: Plan, exitCode: number): Promise<void> {
		const markdown = await publishPlan(plan, inputs, runner, pullRequest?.headSha);
		await runner.summary.addRaw(markdown).write();
		if (pullRequest === undefined) return;
		const { showPlan } = await import("./pull-request.ts");
		await showPlan(plan, pullRequest, { inputs, runner, exitCode });
	}
}

function fromFork(number: number): RingfenceError {
	return new RingfenceError("bad-input", `Pull request #${number} comes from a fork, which gets no plan.`, {
		hint: "Run validate for it. For a plan, open a pull request from a branch of this repository.",
	});
}
