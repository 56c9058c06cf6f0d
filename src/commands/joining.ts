import type { TenantOutcome } from "../apply/outcome.ts";
import type { DesiredTenant } from "../desired/tenant.ts";
import { RingfenceError } from "../errors.ts";
import { combinePlan, unreadableTenant } from "../plan/tenant-plan.ts";
import { parsePlan } from "../report/json.ts";
import { outcomeWords } from "../report/outcome-summary.ts";
import type { Context, FailOn } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { exitCodeOf, type Planned } from "./plan.ts";

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
	return { problems: [], plan, exitCode: exitCodeOf(plan, { failOn, detailedExitCode: false }) };
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

/**
 * Puts together what several runners did. A tenant of the files that none of them reports is unreadable.
 * @param texts outcomes as JSON, as this version of the action writes them, in any order
 */
export async function joinOutcomes(
	context: Pick<Context, "policies">,
	texts: readonly string[],
): Promise<readonly TenantOutcome[]> {
	const loaded = await loadTenants({ policies: context.policies, tenants: [] });
	const outcomes = texts.flatMap(parseOutcomes);
	const known = new Set(outcomes.map(({ tenant }) => tenant.id));
	const missing = (loaded.estate ? loaded.tenants : []).filter(({ id }) => !known.has(id));
	return [...outcomes, ...missing.map(notReported)];
}

function parseOutcomes(text: string): TenantOutcome[] {
	try {
		const value = JSON.parse(text) as TenantOutcome[];
		if (Array.isArray(value) && value.every((each) => statuses.has(each?.status) && each?.tenant?.id))
			return value;
	} catch (cause) {
		throw notOutcomes(cause);
	}
	throw notOutcomes();
}

const statuses: ReadonlySet<string> = new Set(Object.keys(outcomeWords));

function notOutcomes(cause?: unknown): RingfenceError {
	return new RingfenceError(
		"bad-input",
		"An outcome.json below the input results is not one that apply wrote.",
		{
			hint: "Run the workflow again: it finishes what is left.",
			cause,
		},
	);
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
