import { t as RingfenceError } from "./errors.js";
import { m as unreadableTenant, p as combinePlan } from "./planning.js";
import { t as parsePlan } from "./json3.js";
import { i as outcomeWords } from "./outcome-summary.js";
import { t as loadTenants } from "./estate.js";
import { t as exitCodeOf } from "./plan2.js";
// src/commands/joining.ts
/**
* Puts together the plans that several runners made. A tenant of the files that none of them planned is unreadable: a
* shard that did not finish must not make its tenants disappear.
* @param texts plans as JSON, in any order
*/
async function joinPlans(context, texts, { failOn }) {
	const loaded = await loadTenants({
		policies: context.policies,
		tenants: []
	});
	if (!loaded.estate) return {
		problems: loaded.problems,
		exitCode: 1
	};
	const plans = texts.flatMap((text) => parsePlan(text).tenants);
	const tenants = loaded.tenants.map((desired) => {
		const [plan, ...others] = plans.filter(({ tenant }) => tenant.id === desired.id);
		if (plan === void 0) return notPlanned(desired);
		return others.every(({ fingerprint }) => fingerprint === plan.fingerprint) ? plan : twice(desired);
	});
	const plan = combinePlan(tenants);
	return {
		problems: [],
		plan,
		exitCode: exitCodeOf(plan, {
			failOn,
			detailedExitCode: false
		})
	};
}
function notPlanned(desired) {
	return unreadableTenant(desired, {
		code: "not-found",
		message: "The runner that was to read this tenant did not finish.",
		hint: "See its job in the workflow's run, and run it again."
	});
}
/** Of two plans nobody knows which one is true. */
function twice(desired) {
	return unreadableTenant(desired, {
		code: "uncertain",
		message: "Two runners planned this tenant, and not alike.",
		hint: "Let the matrix be what the command shards puts out, and run all of it again."
	});
}
/**
* Puts together what several runners did. A tenant of the files that none of them reports is unreadable.
* @param texts outcomes as JSON, as this version of the action writes them, in any order
*/
async function joinOutcomes(context, texts) {
	const loaded = await loadTenants({
		policies: context.policies,
		tenants: []
	});
	const outcomes = texts.flatMap(parseOutcomes);
	const known = new Set(outcomes.map(({ tenant }) => tenant.id));
	const missing = (loaded.estate ? loaded.tenants : []).filter(({ id }) => !known.has(id));
	return [...outcomes, ...missing.map(notReported)];
}
function parseOutcomes(text) {
	try {
		const value = JSON.parse(text);
		if (Array.isArray(value) && value.every((each) => statuses.has(each?.status) && each?.tenant?.id)) return value;
	} catch (cause) {
		throw notOutcomes(cause);
	}
	throw notOutcomes();
}
const statuses = new Set(Object.keys(outcomeWords));
function notOutcomes(cause) {
	return new RingfenceError("bad-input", "An outcome.json below the input results is not one that apply wrote.", {
		hint: "Run the workflow again: it finishes what is left.",
		cause
	});
}
function notReported({ id, name, kind }) {
	return {
		tenant: {
			id,
			name,
			kind
		},
		status: "unreadable",
		reason: {
			code: "uncertain",
			message: "The runner that was to apply this tenant did not finish: what it did is not known.",
			hint: "Run the workflow again: it finishes what is left."
		},
		done: [],
		failed: [],
		notDone: [],
		remaining: []
	};
}
export { joinOutcomes, joinPlans };
