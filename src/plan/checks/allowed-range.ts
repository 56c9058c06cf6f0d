import { isJsonList, type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { idsNamed, type Locations, locationsAfter, locationsBefore } from "../locations-after.ts";
import { missingFrom, type Place, type PlaceKind, placesOf, shareAny } from "../places.ts";
import type { Change, Finding } from "../plan.ts";
import { conditionsOf } from "../policy-facets.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import { canonicalId } from "../shape.ts";
import type { CheckContext } from "./context.ts";
import { isEnforced, unwritten } from "./live-policies.ts";

/** What a block in force allows: before the plan, after it, and whether somewhere that nobody can list stays allowed. */
interface Allowance {
	readonly policy: string;
	readonly ids: readonly string[];
	readonly before: readonly Place[];
	readonly after: readonly Place[];
	readonly unlisted: (kind: PlaceKind) => boolean;
}

/** People at a place that a block in force allows today must not find it gone by a slip. */
export function allowedRangeRemoved(context: CheckContext): Finding[] {
	const { observed, changes, policies } = context;
	const before = locationsBefore(observed.namedLocations);
	const after = locationsAfter(observed.namedLocations, changes);
	const touched = changes.filter(({ kind, action }) => kind === "namedLocation" && action !== "create");
	return [...unwritten(context), ...policies.map(({ body }) => canonicalPolicy(body))]
		.filter(isEnforced)
		.flatMap((policy) => {
			const allowance = allowanceOf(policy, before, after);
			return touched.flatMap((change) => {
				const own = allowance.ids.filter((id) => id === canonicalId(`${change.id}`));
				const lost = missingFrom(allowance.after, placesOf(own, before));
				return lost.length === 0 ? [] : [placesLost(change, allowance, lost)];
			});
		});
}

function allowanceOf(policy: JsonObject, before: Locations, after: Locations): Allowance {
	const listed = textsAt(objectAt(conditionsOf(policy), "locations"), "excludeLocations");
	const [ids, stay] = [idsNamed(listed, before), idsNamed(listed, after)];
	const has = (id: string, key: string) => isJsonList((before.get(id) ?? after.get(id))?.[key]);
	return {
		policy: textAt(policy, "displayName"),
		ids,
		before: placesOf(ids, before),
		after: placesOf(stay, after),
		// Countries hold addresses too, though nobody can list them, and so do Microsoft's own locations.
		unlisted: (kind) =>
			stay.some((id) => !(has(id, "ipRanges") || (kind === "countries" && has(id, "countriesAndRegions")))),
	};
}

const words: { readonly [kind in PlaceKind]: string } = {
	ipv4: "IPv4 addresses",
	ipv6: "IPv6 addresses",
	countries: "countries",
};

function placesLost(change: Change, allowance: Allowance, lost: readonly Place[]): Finding {
	const { policy, before, after, unlisted } = allowance;
	const gone = [...new Set(lost.map(({ kind }) => kind))].sort().filter(
		(kind) =>
			!unlisted(kind) &&
			!shareAny(
				before.filter((place) => place.kind === kind),
				after,
			),
	);
	const none = gone.length > 0;
	const rest = none
		? ` None of the ${gone.map((kind) => words[kind]).join(" or ")} that it allows today stays.`
		: "";
	return finding("allowed-range-removed", {
		severity: none ? "error" : "warning",
		subject: change.name,
		message: `"${policy}" is in force and will block sign-ins from ${lost.map(({ text }) => text).join(", ")}, which "${change.name}" allows today.${rest}`,
		fix: none
			? "Add the new places first, and remove the old ones in a later pull request; or accept this."
			: "See that nobody signs in from there any more.",
		position: change.fields[0]?.position ?? change.position,
	});
}
