import { type JsonObject, objectAt, textAt } from "../../json.ts";
import { finding } from "../findings.ts";
import type { Change, FieldChange, Finding } from "../plan.ts";
import { coversAllApplications, isMfa, onlyUser, waysIn } from "../policy-facets.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import type { CheckContext } from "./context.ts";
import { isEasier } from "./demands.ts";
import { fieldsByHand } from "./fields-by-hand.ts";
import { reachOf } from "./reach.ts";

/** MFA that is no longer asked of somebody is not missed by anybody, least of all by whoever stole a password. */
export function mfaWeakened(context: CheckContext): Finding[] {
	return context.changes.flatMap((change) => {
		const { part, after, fields } = change;
		const before = canonicalPolicy(change.before ?? {});
		if (part === "D" || !requiresMfa(before)) return [];
		const gone = after === null || textAt(after, "state") !== "enabled";
		const found = gone
			? fields.filter(({ path }) => path === "state")
			: fieldsByHand(change, context).filter((field) => weakens(field, before, after));
		return gone || found.length > 0 ? [weakened(change, before, found, gone)] : [];
	});
}

/** On, and with MFA as one way to be let in at least. */
function requiresMfa(policy: JsonObject): boolean {
	return textAt(policy, "state") === "enabled" && waysIn(policy).some((way) => way.some(isMfa));
}

function weakens(field: FieldChange, before: JsonObject, after: JsonObject): boolean {
	const { path } = field;
	if (path.startsWith("grantControls")) return isEasier(before, after);
	if (path === "sessionControls" || path.startsWith("sessionControls.signInFrequency")) {
		return asksEveryTime(before) && !asksEveryTime(after);
	}
	return ["narrower", "unclear"].includes(reachOf(field));
}

function asksEveryTime(policy: JsonObject): boolean {
	const frequency = objectAt(objectAt(policy, "sessionControls"), "signInFrequency");
	return textAt(frequency, "frequencyInterval") === "everyTime";
}

/** Part B is known by what it does as well: whoever takes it out of the file must not get a milder finding for that. */
function weakened(
	{ name, part, position }: Change,
	before: JsonObject,
	fields: readonly FieldChange[],
	gone: boolean,
): Finding {
	const isPartB = part === "B" || (onlyUser(before) !== undefined && coversAllApplications(before));
	const paths = fields.map(({ path }) => path).join(", ");
	return finding("mfa-weakened", {
		severity: isPartB ? "error" : "warning",
		subject: name,
		message: gone
			? `"${name}" requires MFA, and would ask nobody for it any more.`
			: `"${name}" requires MFA, and after this change may let sign-ins through without it, or with less (${paths}).`,
		fix: isPartB
			? "See that this is meant, and accept it with a reason and an end date."
			: "See that this is meant.",
		position: fields[0]?.position ?? position,
	});
}
