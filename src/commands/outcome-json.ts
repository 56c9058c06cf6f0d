import type { DoneChange, FailedChange, TenantOutcome } from "../apply/outcome.ts";
import { RingfenceError } from "../errors.ts";
import {
	type Guard,
	isJson,
	isJsonMap,
	isNumber,
	isText,
	keyOf,
	listOf,
	nullable,
	objectOf,
	optional,
} from "../guards.ts";
import type { Change, FieldChange, PlannedTenant } from "../plan/plan.ts";
import type { Position } from "../position.ts";
import { outcomeWords } from "../report/outcome-summary.ts";
import { kindWords, partWords } from "../report/terms.ts";
import type { ResultFile } from "./result-files.ts";

const isPosition = objectOf<Position>({
	file: isText,
	line: isNumber,
	column: isNumber,
	endColumn: optional(isNumber),
});

const isField = objectOf<FieldChange>({
	path: isText,
	before: isJson,
	after: isJson,
	added: optional(listOf(isText)),
	removed: optional(listOf(isText)),
	position: isPosition,
});

const actions: { readonly [action in Change["action"]]: true } = { create: true, update: true, delete: true };
const kinds: { readonly [kind in PlannedTenant["kind"]]: true } = { msp: true, client: true };

const isChange = objectOf<Change>({
	action: keyOf(actions),
	kind: keyOf(kindWords),
	part: keyOf(partWords),
	name: isText,
	id: nullable(isText),
	before: nullable(isJsonMap),
	after: nullable(isJsonMap),
	fields: listOf(isField),
	position: isPosition,
});

const isOutcome = objectOf<TenantOutcome>({
	tenant: objectOf<PlannedTenant>({ id: isText, name: isText, kind: keyOf(kinds) }),
	status: keyOf(outcomeWords),
	reason: optional(
		objectOf<NonNullable<TenantOutcome["reason"]>>({ code: isText, message: isText, hint: optional(isText) }),
	),
	done: listOf(objectOf<DoneChange>({ change: isChange, id: isText })),
	failed: listOf(
		objectOf<FailedChange>({ change: isChange, code: isText, message: isText, hint: optional(isText) }),
	),
	notDone: listOf(isChange),
	remaining: listOf(isChange),
});

const isOutcomes: Guard<readonly TenantOutcome[]> = listOf(isOutcome);

/**
 * Reads what apply wrote.
 * @throws RingfenceError bad-input, naming the file, for anything else
 */
export function parseOutcomes({ file, text }: ResultFile): readonly TenantOutcome[] {
	try {
		const value: unknown = JSON.parse(text);
		if (isOutcomes(value)) return value;
	} catch (cause) {
		throw notOutcomes(file, cause);
	}
	throw notOutcomes(file);
}

function notOutcomes(file: string, cause?: unknown): RingfenceError {
	return new RingfenceError("bad-input", `${file}, below the input results, is not what apply wrote.`, {
		hint: "Run the workflow again: it finishes what is left.",
		cause,
	});
}
