import { t as RingfenceError } from "./errors.js";
import { r as findPullRequest, u as readEvent } from "./github2.js";
import { t as contextOf } from "./context.js";
import { t as resultsOf } from "./files.js";
import { t as publishPlan } from "./plan-output.js";
import { i as showProblems, n as grouped, r as look, t as annotate } from "./runner.js";
// src/action/plan-run.ts
/** @returns the exit code */
async function runValidate(inputs, runner) {
	const { validate } = await import("./validate.js");
	const { annotateFindings, annotateProblems } = await import("./annotations.js");
	const { renderValidation } = await import("./validation.js");
	const result = await validate(contextOf(inputs, runner), inputs);
	runner.info(renderValidation(result, look));
	annotate(runner, [...annotateProblems(result.problems), ...annotateFindings(result.findings)]);
	const pullRequest = inputs.comment && inputs.token ? await findPullRequest(inputs, runner) : void 0;
	if (pullRequest?.fromFork) {
		const { showNoPlan } = await import("./pull-request.js");
		await showNoPlan(result.problems, pullRequest, {
			inputs,
			runner
		});
	}
	return result.exitCode;
}
/** @returns the exit code */
async function runPlan(inputs, runner) {
	const { plan } = await import("./plan2.js");
	return await planned(inputs, runner, () => grouped(runner, "Reading the tenants", () => plan(contextOf(inputs, runner), {
		failOn: inputs.failOn,
		detailedExitCode: false
	})));
}
/** Puts the plans of all shards together, and shows them as one. */
async function runComment(inputs, runner) {
	const folder = resultsOf(inputs);
	const { joinPlans } = await import("./joining.js");
	const { readResultFiles } = await import("./result-files.js");
	return await planned(inputs, runner, async () => {
		const texts = (await readResultFiles(folder, "plan.json")).map(({ text }) => text);
		return joinPlans(contextOf(inputs, runner), texts, inputs);
	});
}
async function planned(inputs, runner, make) {
	const pullRequest = inputs.comment && inputs.token ? await findPullRequest(inputs, runner) : void 0;
	const fork = [pullRequest, (await readEvent(process.env)).pullRequest].find((each) => each?.fromFork);
	if (fork !== void 0) throw fromFork(fork.number);
	const result = await make();
	if (!result.plan) {
		await showProblems(result.problems, runner);
		if (pullRequest !== void 0) {
			const { showNoPlan } = await import("./pull-request.js");
			await showNoPlan(result.problems, pullRequest, {
				inputs,
				runner
			});
		}
		return result.exitCode;
	}
	await publish(result.plan, result.exitCode);
	return result.exitCode;
	async function publish(plan, exitCode) {
		const markdown = await publishPlan(plan, inputs, runner, pullRequest?.headSha);
		await runner.summary.addRaw(markdown).write();
		if (pullRequest === void 0) return;
		const { showPlan } = await import("./pull-request.js");
		await showPlan(plan, pullRequest, {
			inputs,
			runner,
			exitCode
		});
	}
}
function fromFork(number) {
	return new RingfenceError("bad-input", `Pull request #${number} comes from a fork, which gets no plan.`, { hint: "Run validate for it. For a plan, open a pull request from a branch of this repository." });
}
export { runComment, runPlan, runValidate };
