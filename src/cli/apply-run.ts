import type { Plan } from "../plan/plan.ts";
import { reviewedTenant } from "../plan/review.ts";
import { workOf } from "../plan/work.ts";
import { escapeJsonText } from "../report/escape.ts";
import { contextOf, look, showProblems } from "./context.ts";
import type { CommandLine } from "./options.ts";
import { print } from "./output.ts";
import { confirmed } from "./prompt.ts";
import { requireSandbox } from "./sandbox-presence.ts";

/** @returns the exit code */
export async function runApply(line: CommandLine): Promise<number> {
	const { apply } = await import("../commands/apply.ts");
	const reviewed = await readReviewed(line);
	await requireSandbox(process.env);
	const confirm = async (plan: Plan) => {
		if (!line.json) print(await planText(plan, reviewed));
		return await isMeant(plan, line);
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

async function readReviewed({ plan }: CommandLine): Promise<Plan | undefined> {
	if (plan === undefined) return undefined;
	const { readPlanFile } = await import("../commands/plan-file.ts");
	return await readPlanFile(plan);
}

/** The plan that was reviewed need not be shown once more. */
async function planText(plan: Plan, reviewed: Plan | undefined): Promise<string> {
	if (reviewed?.fingerprint === plan.fingerprint) {
		return `This is the plan that was reviewed: ${workWords(plan)}.\nFingerprint ${plan.fingerprint}\n`;
	}
	const { renderPlan } = await import("../report/terminal.ts");
	return renderPlan(plan, look());
}

/**
 * Somebody has to mean it: at a terminal by typing yes, in a script by --yes or by naming the reviewed plan. A sandbox
 * needs no such care.
 */
async function isMeant(plan: Plan, { yes, plan: reviewed }: CommandLine): Promise<boolean> {
	if (yes || reviewed || workOf(plan).length === 0) return true;
	return await confirmed(`Carry out ${workWords(plan)}?`, async () => {
		const { resolveCloud } = await import("../entra/cloud.ts");
		return !resolveCloud(process.env).real;
	});
}

function workWords(plan: Plan): string {
	const { length } = workOf(plan);
	return `${length} ${length === 1 ? "change" : "changes"}`;
}
