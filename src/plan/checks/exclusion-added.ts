import type { JsonObject } from "../../json.ts";
import { finding } from "../findings.ts";
import { displayNames } from "../names-shown.ts";
import type { Change, FieldChange, Finding } from "../plan.ts";
import { isActive, isBlocking } from "../policy-facets.ts";
import { rescuerIds } from "./break-glass.ts";
import type { CheckContext } from "./context.ts";
import { fieldsByHand } from "./fields-by-hand.ts";
import { reachOf } from "./reach.ts";

/** Whoever may merge could let themselves past a block, as a break-glass account too, so those who come are named. */
export function exclusionAdded(context: CheckContext): Finding[] {
	const rescuers = rescuerIds(context);
	return context.changes.flatMap((change) => {
		const { part, before, after } = change;
		if (part === "D" || !blocks(before) || !blocks(after)) return [];
		const names = displayNames([change], context.observed);
		const told = fieldsByHand(change, context)
			.map((field) => ({ field, people: whoComes(field, names, rescuers) }))
			.filter(({ people }) => people.length > 0);
		return told[0]
			? [
					added(
						change,
						told[0].field,
						told.flatMap(({ people }) => people),
					),
				]
			: [];
	});
}

function blocks(policy: JsonObject | null): boolean {
	return policy !== null && isActive(policy) && isBlocking(policy);
}

/** The lists of people whom a policy leaves out, and what stands before the name of one. */
const lists: { readonly [path: string]: string } = {
	"conditions.users.excludeUsers": "",
	"conditions.users.excludeGroups": "the group ",
	"conditions.users.excludeRoles": "the role ",
};

function whoComes(
	field: FieldChange,
	names: { readonly [id: string]: string },
	rescuers: ReadonlySet<string>,
): string[] {
	const { path, added = [] } = field;
	const prefix = lists[path];
	if (prefix !== undefined) {
		const suffix = (id: string) => (rescuers.has(id) ? " (break-glass account)" : "");
		return added.map((id) => `${prefix}${names[id] ?? id}${suffix(id)}`);
	}
	const guests = path.startsWith("conditions.users.excludeGuestsOrExternalUsers");
	return guests && reachOf(field) !== "wider" ? ["guests or external users"] : [];
}

function added({ name }: Change, { position }: FieldChange, people: readonly string[]): Finding {
	return finding("exclusion-added", {
		subject: name,
		message: `"${name}" blocks, and would no longer apply to ${[...new Set(people)].join(", ")}.`,
		fix: "See that they are meant to get past it, and that somebody else than they has looked at this.",
		position,
	});
}
