import type { JsonObject } from "../../json.ts";
import { finding } from "../findings.ts";
import type { Change, FieldChange, Finding } from "../plan.ts";
import { hasLocationCondition } from "../policy-facets.ts";
import { rescuerIds } from "./break-glass.ts";
import type { CheckContext } from "./context.ts";
import { fieldsByHand } from "./fields-by-hand.ts";
import { isEnforced } from "./live-policies.ts";
import { reachOf } from "./reach.ts";

/** A block in force stops more people the moment it is changed, and nobody has watched that in report-only. */
export function enforcedBlockWidened({ changes }: CheckContext): Finding[] {
	return changes
		.filter(({ part, kind }) => kind === "conditionalAccessPolicy" && part !== "D")
		.filter(
			({ before, after }) => before !== null && after !== null && isEnforced(before) && isEnforced(after),
		)
		.flatMap((change) => {
			const [first, ...more] = change.fields.filter((field) => ["wider", "unclear"].includes(reachOf(field)));
			return first ? [widened(change, first, more)] : [];
		});
}

function widened({ name }: Change, first: FieldChange, more: readonly FieldChange[]): Finding {
	const paths = [first, ...more].map(({ path }) => path).join(", ");
	return finding("enforced-block-widened", {
		subject: name,
		message: `"${name}" blocks already, and this change may block more sign-ins at once (${paths}).`,
		fix: "Set it to report-only with this change, look at the sign-in logs, and enable it again; or accept this.",
		position: first.position,
	});
}

/** A block in force that lets more through is a door that opens, however small the change looks. */
export function enforcedBlockWeakened(context: CheckContext): Finding[] {
	const rescuers = rescuerIds(context);
	return context.changes.flatMap((change) => {
		const { part, before, after, fields } = change;
		if (part === "D" || before === null || !isEnforced(before)) return [];
		const gone = after === null || !isEnforced(after);
		const found = gone
			? fields.slice(0, 1)
			: fieldsByHand(change, context).filter((field) => weakens(field, rescuers));
		return gone || found.length > 0 ? [weakened(change, before, found, gone)] : [];
	});
}

/**
 * Whether a block with this change lets people or applications through that it stopped before. A location that is
 * allowed is what a move to another office looks like, and is shown as such; a break-glass account has to be let through.
 */
function weakens(field: FieldChange, rescuers: ReadonlySet<string>): boolean {
	const { path, added = [] } = field;
	if (path === "conditions.locations.excludeLocations") return false;
	if (path === "conditions.users.excludeUsers") return added.some((id) => !rescuers.has(id));
	return ["narrower", "unclear"].includes(reachOf(field));
}

/** Part A is known by what it does as well: whoever takes it out of the file must not get a milder finding for that. */
function weakened(
	{ name, part, position }: Change,
	before: JsonObject,
	fields: readonly FieldChange[],
	gone: boolean,
): Finding {
	const isFence = part === "A" || hasLocationCondition(before);
	const paths = fields.map(({ path }) => path).join(", ");
	return finding("enforced-block-weakened", {
		severity: isFence ? "error" : "warning",
		subject: name,
		message: gone
			? `"${name}" is in force, and would block nobody any more.`
			: `"${name}" is in force, and this change may let sign-ins through that it stops today (${paths}).`,
		fix: isFence
			? "See that this is meant, and accept it with a reason and an end date."
			: "See that this is meant.",
		position: fields[0]?.position ?? position,
	});
}
