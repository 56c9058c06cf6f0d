import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { idsNamed, locationsAfter, locationsBefore } from "../locations-after.ts";
import { missingFrom, placesOf } from "../places.ts";
import type { Change, Finding } from "../plan.ts";
import { conditionsOf } from "../policy-facets.ts";
import { canonicalId } from "../shape.ts";
import type { CheckContext } from "./context.ts";
import { isEnforced, policiesAfter } from "./live-policies.ts";

/** A block in force that lists where it applies is opened, or widened, by a change of those locations alone. */
export function listedPlaces(context: CheckContext): Finding[] {
	const { observed, changes } = context;
	const before = locationsBefore(observed.namedLocations);
	const after = locationsAfter(observed.namedLocations, changes);
	const touched = changes.filter(({ kind, action }) => kind === "namedLocation" && action !== "create");
	return policiesAfter(context)
		.filter(isEnforced)
		.flatMap((policy) => {
			const listed = textsAt(objectAt(conditionsOf(policy), "locations"), "includeLocations");
			const [ids, stay] = [idsNamed(listed, before), idsNamed(listed, after)];
			const [were, willBe] = [placesOf(ids, before), placesOf(stay, after)];
			return touched.flatMap((change) => {
				const id = canonicalId(`${change.id}`);
				const own = (all: readonly string[]) => all.filter((one) => one === id);
				return [
					...told("enforced-block-weakened", policy, change, missingFrom(willBe, placesOf(own(ids), before))),
					...told("enforced-block-widened", policy, change, missingFrom(were, placesOf(own(stay), after))),
				];
			});
		});
}

function told(
	check: "enforced-block-weakened" | "enforced-block-widened",
	policy: JsonObject,
	{ name, fields, position }: Change,
	places: ReturnType<typeof placesOf>,
): Finding[] {
	if (places.length === 0) return [];
	const from = places.map(({ text }) => text).join(", ");
	const block = `"${textAt(policy, "displayName")}" is in force and blocks what "${name}" lists`;
	const opens = check === "enforced-block-weakened";
	return [
		finding(check, {
			severity: "warning",
			subject: name,
			message: opens
				? `${block}; it will let sign-ins from ${from} through.`
				: `${block}; it will block sign-ins from ${from} as well.`,
			fix: opens
				? "See that this is meant."
				: "See in the sign-in logs that nobody who is wanted signs in from there.",
			position: fields[0]?.position ?? position,
		}),
	];
}
