import type { TenantOutcome } from "../apply/outcome.ts";
import type { DesiredTenant } from "../desired/tenant.ts";
import { combinePlan, unreadableTenant } from "../plan/tenant-plan.ts";
import type { Problem } from "../policy/model.ts";
import { parsePlan } from "../report/json.ts";
import type { Context, FailOn } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { type ExitCode, outcomeExitCode, planExitCode } from "./exit-code.ts";
import { parseOutcomes } from "./outcome-json.ts";
import type { Planned } from "./plan.ts";
import type { ResultFile } from "./result-files.ts";

/**
 * Puts together the plans that several runners made. A tenant of the files that none of them planned is unreadable: a
 * shard that did not finish must not make its tenants disappear.
 * @param texts plans as JSON, in any order
 */
export async function joinPlans(
	context: Pick<Context, "policies">,
	texts: readonly string[],
	{ failOn }: { readonly failOn: FailOn },
): Promise<Planned> {
	const loaded = await loadTenants({ policies: context.policies, tenants: [] });
	if (!loaded.estate) return { problems: loaded.problems, exitCode: 1 };
	const plans = texts.flatMap((text) => parsePlan(text).tenants);
	const tenants = loaded.tenants.map((desired) => {
		const [plan, ...others] = plans.filter(({ tenant }) => tenant.id === desired.id);
		if (plan === undefined) return notPlanned(desired);
		return others.every(({ fingerprint }) => fingerprint === plan.fingerprint) ? plan : twice(desired);
	});
	const plan = combinePlan(tenants);
	return { problems: [], plan, exitCode: planExitCode(plan, { failOn, detailedExitCode: false }) };
}

function notPlanned(desired: DesiredTenant) {
	return unreadableTenant(desired, {
		code: "not-found",
		message: "The runner that was to read this tenant did not finish.",
		hint: "See its job in the workflow's run, and run it again.",
	});
}

/** Of two plans nobody knows which one is true. */
function twice(desired: DesiredTenant) {
	return unreadableTenant(desired, {
		code: "uncertain",
		message: "Two runners planned this tenant, and not alike.",
		hint: "Let the matrix be what the command shards puts out, and run all of it again.",
	});
}

export type JoinedOutcomes =
	| { readonly problems: readonly Problem[]; readonly outcomes: readonly []; readonly exitCode: 1 }
	| {
			readonly problems: readonly [];
			readonly outcomes: readonly TenantOutcome[];
			readonly exitCode: ExitCode;
	  };

/**
 * Puts together what several runners did. A tenant of the files that none of them reports is unreadable; where the
 * files cannot be read, nobody knows which tenants there are.
 * @param files outcomes as JSON, as this version of the action writes them, in any order
 */
export async function joinOutcomes(
	context: Pick<Context, "policies">,
	files: readonly ResultFile[],
): Promise<JoinedOutcomes> {
	const loaded = await loadTenants({ policies: context.policies, tenants: [] });
	if (!loaded.estate) return { problems: loaded.problems, outcomes: [], exitCode: 1 };
	const reported = files.flatMap(parseOutcomes);
	const known = new Set(reported.map(({ tenant }) => tenant.id));
	const missing = loaded.tenants.filter(({ id }) => !known.has(id));
	const outcomes = [...reported, ...missing.map(notReported)];
	return { problems: [], outcomes, exitCode: outcomeExitCode(outcomes) };
}

function notReported({ id, name, kind }: DesiredTenant): TenantOutcome {
	return {
		tenant: { id, name, kind },
		status: "unreadable",
		reason: {
			code: "uncertain",
			message: "The runner that was to apply this tenant did not finish: what it did is not known.",
			hint: "Run the workflow again: it finishes what is left.",
		},
		done: [],
		failed: [],
		notDone: [],
		remaining: [],
	};
}
