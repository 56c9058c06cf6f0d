import { r as unreadableTenant, t as combinePlan } from "./tenant-plan.js";
import { t as parsePlan } from "./json3.js";
import { t as loadTenants } from "./estate.js";
import { o as outcomeExitCode, s as planExitCode } from "./exit-code.js";
import { t as RingfenceError } from "./errors.js";
import { i as outcomeWords } from "./outcome-summary.js";
import { a as kindWords, o as partWords } from "./terms.js";
// src/guards.ts
const isText = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
/** Of the keys of an object, such as a table of words for every one of them. */
function keyOf(table) {
	return (value) => typeof value === "string" && Object.hasOwn(table, value);
}
function listOf(guard) {
	return (value) => Array.isArray(value) && value.every(guard);
}
/** A property that may be left out. */
function optional(guard) {
	return (value) => value === void 0 || guard(value);
}
function nullable(guard) {
	return (value) => value === null || guard(value);
}
/** Properties that no guard is named for may be there. */
function objectOf(guards) {
	const entries = Object.entries(guards);
	return (value) => {
		if (!isObject(value)) return false;
		return entries.every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : void 0));
	};
}
const isJson = (value) => value === null || [
	"string",
	"number",
	"boolean"
].includes(typeof value) || (Array.isArray(value) ? value.every(isJson) : isJsonMap(value));
const isJsonMap = (value) => isObject(value) && Object.values(value).every(isJson);
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/commands/outcome-json.ts
const isPosition = objectOf({
	file: isText,
	line: isNumber,
	column: isNumber,
	endColumn: optional(isNumber)
});
const isField = objectOf({
	path: isText,
	before: isJson,
	after: isJson,
	added: optional(listOf(isText)),
	removed: optional(listOf(isText)),
	position: isPosition
});
const actions = {
	create: true,
	update: true,
	delete: true
};
const kinds = {
	msp: true,
	client: true
};
const isChange = objectOf({
	action: keyOf(actions),
	kind: keyOf(kindWords),
	part: keyOf(partWords),
	name: isText,
	id: nullable(isText),
	before: nullable(isJsonMap),
	after: nullable(isJsonMap),
	fields: listOf(isField),
	position: isPosition
});
const isOutcomes = listOf(objectOf({
	tenant: objectOf({
		id: isText,
		name: isText,
		kind: keyOf(kinds)
	}),
	status: keyOf(outcomeWords),
	reason: optional(objectOf({
		code: isText,
		message: isText,
		hint: optional(isText)
	})),
	done: listOf(objectOf({
		change: isChange,
		id: isText
	})),
	failed: listOf(objectOf({
		change: isChange,
		code: isText,
		message: isText,
		hint: optional(isText)
	})),
	notDone: listOf(isChange),
	remaining: listOf(isChange)
}));
/**
* Reads what apply wrote.
* @throws RingfenceError bad-input, naming the file, for anything else
*/
function parseOutcomes({ file, text }) {
	try {
		const value = JSON.parse(text);
		if (isOutcomes(value)) return value;
	} catch (cause) {
		throw notOutcomes(file, cause);
	}
	throw notOutcomes(file);
}
function notOutcomes(file, cause) {
	return new RingfenceError("bad-input", `${file}, below the input results, is not what apply wrote.`, {
		hint: "Run the workflow again: it finishes what is left.",
		cause
	});
}
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
		exitCode: planExitCode(plan, {
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
* Puts together what several runners did. A tenant of the files that none of them reports is unreadable; where the
* files cannot be read, nobody knows which tenants there are.
* @param files outcomes as JSON, as this version of the action writes them, in any order
*/
async function joinOutcomes(context, files) {
	const loaded = await loadTenants({
		policies: context.policies,
		tenants: []
	});
	if (!loaded.estate) return {
		problems: loaded.problems,
		outcomes: [],
		exitCode: 1
	};
	const reported = files.flatMap(parseOutcomes);
	const known = new Set(reported.map(({ tenant }) => tenant.id));
	const missing = loaded.tenants.filter(({ id }) => !known.has(id));
	const outcomes = [...reported, ...missing.map(notReported)];
	return {
		problems: [],
		outcomes,
		exitCode: outcomeExitCode(outcomes)
	};
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
