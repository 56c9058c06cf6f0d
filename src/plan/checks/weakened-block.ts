import { finding } from "../findings.ts";
import type { Change, FieldChange, Finding } from "../plan.ts";
import { canonicalId } from "../shape.ts";
import type { CheckContext } from "./context.ts";
import { isEnforced } from "./enforced-block.ts";

/** A block in force that lets more through is a door that opens, however small the change looks. */
export function enforcedBlockWeakened({ desired, observed, changes }: CheckContext): Finding[] {
	const accounts = desired.breakGlass.map(({ userPrincipalName }) => userPrincipalName.toLowerCase());
	const rescuers = new Set(
		observed.directory.users
			.filter(({ userPrincipalName }) => accounts.includes(userPrincipalName.toLowerCase()))
			.map(({ id }) => canonicalId(id)),
	);
	return changes
		.filter(({ part, before }) => part !== "D" && before !== null && isEnforced(before))
		.flatMap((change) => {
			if (change.after === null || !isEnforced(change.after))
				return [weakened(change, change.fields.slice(0, 1), true)];
			const fields = change.fields.filter((field) => weakens(field, rescuers));
			return fields.length === 0 ? [] : [weakened(change, fields, false)];
		});
}

/**
 * Whether a block with this change lets people or applications through that it stopped before. A location that is
 * added is what a move to another office looks like, and is shown as such; a break-glass account has to be let through.
 */
function weakens({ path, added = [], removed = [] }: FieldChange, rescuers: ReadonlySet<string>): boolean {
	if (path.startsWith("conditions.locations")) return false;
	if (path.includes("GuestsOrExternalUsers")) return true;
	if (/\.exclude[A-Z]/.test(path)) return added.some((id) => !rescuers.has(id));
	if (/\.include[A-Z]/.test(path)) return removed.length > 0;
	return path.startsWith("conditions.");
}

function weakened({ name, part, position }: Change, fields: readonly FieldChange[], gone: boolean): Finding {
	const paths = fields.map(({ path }) => path).join(", ");
	return finding("enforced-block-weakened", {
		severity: part === "A" ? "error" : "warning",
		subject: name,
		message: gone
			? `"${name}" is in force, and would block nobody any more.`
			: `"${name}" is in force, and this change may let sign-ins through that it stops today (${paths}).`,
		fix: "See that this is meant. For the technicians' policy, accept it with a reason and an end date.",
		position: fields[0]?.position ?? position,
	});
}
