import { r as reviewedTenant } from "./review.js";
import { n as workOf } from "./work.js";
import { t as escapeJsonText } from "./escape2.js";
import { n as look, r as showProblems, t as contextOf } from "./context2.js";
import { r as print } from "./output.js";
import { n as confirmed } from "./prompt.js";
import { t as requireSandbox } from "./sandbox-presence.js";
// src/cli/apply-run.ts
/** @returns the exit code */
async function runApply(line) {
	const { apply } = await import("./apply.js");
	const reviewed = await readReviewed(line);
	await requireSandbox(process.env);
	const confirm = async (plan) => {
		if (!line.json) print(await planText(plan, reviewed));
		return await isMeant(plan, line);
	};
	const tenants = new Map(reviewed?.tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
	const result = await apply(contextOf(line), {
		review: reviewed && (async () => ({ tenants })),
		confirm,
		failOn: line.failOn
	});
	if (result.problems.length > 0) return showProblems(result);
	const { renderOutcome } = await import("./outcome2.js");
	print(line.json ? escapeJsonText(JSON.stringify(result.outcomes, null, 2)) : renderOutcome(result.outcomes, look()));
	return result.exitCode;
}
async function readReviewed({ plan }) {
	if (plan === void 0) return void 0;
	const { readPlanFile } = await import("./plan-file.js");
	return await readPlanFile(plan);
}
/** The plan that was reviewed need not be shown once more. */
async function planText(plan, reviewed) {
	if (reviewed?.fingerprint === plan.fingerprint) return `This is the plan that was reviewed: ${workWords(plan)}.\nFingerprint ${plan.fingerprint}\n`;
	const { renderPlan } = await import("./terminal.js");
	return renderPlan(plan, look());
}
/**
* Somebody has to mean it: at a terminal by typing yes, in a script by --yes or by naming the reviewed plan. A sandbox
* needs no such care.
*/
async function isMeant(plan, { yes, plan: reviewed }) {
	if (yes || reviewed || workOf(plan).length === 0) return true;
	return await confirmed(`Carry out ${workWords(plan)}?`, async () => {
		const { resolveCloud } = await import("./cloud.js");
		return !resolveCloud(process.env).real;
	});
}
function workWords(plan) {
	const { length } = workOf(plan);
	return `${length} ${length === 1 ? "change" : "changes"}`;
}
export { runApply };
