import { excludeCipp } from "../cipp-exclusion.ts";
import { diffBodies } from "../diff.ts";
import { resolveAccess } from "../exclusions.ts";
import type { Change, FieldChange } from "../plan.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import type { CheckContext } from "./context.ts";

/**
 * What a change does to a policy beyond excluding CIPP. A written policy of a client tenant gets that exclusion together
 * with whatever else its file says, and only the rest is somebody's own decision.
 */
export function fieldsByHand(change: Change, { desired, observed }: CheckContext): readonly FieldChange[] {
	const { before, after, fields } = change;
	const { access } = resolveAccess(desired, observed);
	if (!before || !after || !access) return fields;
	const exclusion = excludeCipp(canonicalPolicy(before), access);
	if (exclusion.kind === "not-needed") return fields;
	return diffBodies(canonicalPolicy(exclusion.policy), after, (steps) => positionOf(change, steps.join(".")));
}

function positionOf({ fields, position }: Change, path: string): Change["position"] {
	const field = fields.find((one) => `${path}.`.startsWith(`${one.path}.`));
	return field?.position ?? position;
}
