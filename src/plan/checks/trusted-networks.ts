import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import { idsNamed, locationsAfter, locationsBefore } from "../locations-after.ts";
import type { Change, Finding } from "../plan.ts";
import { appliesToUsers, conditionsOf, isActive, isBlocking } from "../policy-facets.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import { canonicalId } from "../shape.ts";
import type { CheckContext } from "./context.ts";
import { unwritten } from "./live-policies.ts";

/**
 * "All trusted locations" is empty when no location is trusted, and a block from everywhere else is one from everywhere.
 * It also stands for the trusted IPs of the older MFA settings, which Microsoft Graph does not show: where a live policy
 * may rest on those, because nothing was trusted before the plan either, it is only a warning.
 */
export function nothingTrusted(context: CheckContext): Finding[] {
	const { desired, observed, changes, policies } = context;
	const after = locationsAfter(observed.namedLocations, changes);
	const before = idsNamed(["AllTrusted"], locationsBefore(observed.namedLocations));
	const live = before.length > 0 ? ("error" as const) : ("warning" as const);
	if (idsNamed(["AllTrusted"], after).length > 0) return [];
	return [
		...policies.map(({ entry, body }) => ({
			body: canonicalPolicy(body),
			position: entry.at(["conditions", "locations", "excludeLocations"]),
			severity: "error" as const,
		})),
		...unwritten(context).map((body) => ({ body, position: desired.position, severity: live })),
	]
		.filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body) && allowsTrusted(body))
		.map(({ body, position, severity }) =>
			finding("no-trusted-location", {
				severity,
				subject: textAt(body, "displayName"),
				message: `"${textAt(body, "displayName")}" allows all trusted locations, and ${desired.name} would have none, unless the older MFA settings list trusted IPs, which Microsoft Graph does not show.`,
				fix: "Keep one location trusted, or name the allowed locations in the policy.",
				position,
			}),
		);
}

/** From everywhere but all trusted locations, and no other exception. */
function allowsTrusted(body: JsonObject): boolean {
	const locations = objectAt(conditionsOf(body), "locations");
	const excluded = textsAt(locations, "excludeLocations");
	return textsAt(locations, "includeLocations").includes("All") && excluded.join() === "AllTrusted";
}

/** What becomes trusted, or grows, is let off by every policy that makes an exception for trusted locations or for it. */
export function trustExempts(context: CheckContext): Finding[] {
	const exempting = [...unwritten(context), ...context.policies.map(({ body }) => canonicalPolicy(body))]
		.filter((body) => isActive(body) && !isBlocking(body))
		.map((body) => ({
			name: `"${textAt(body, "displayName")}"`,
			excluded: textsAt(objectAt(conditionsOf(body), "locations"), "excludeLocations"),
		}));
	return context.changes.flatMap((change) => {
		const { id, name, position } = change;
		const named = [
			...(gainsTrust(change) ? ["AllTrusted"] : []),
			...(gainsPlaces(change) ? [canonicalId(`${id}`)] : []),
		];
		const policies = exempting.filter(({ excluded }) => excluded.some((one) => named.includes(one)));
		return policies.length === 0
			? []
			: [exempt(name, policies.map((policy) => policy.name).join(", "), position)];
	});
}

function exempt(name: string, policies: string, position: Change["position"]): Finding {
	return finding("trust-exempts", {
		subject: name,
		message: `Sign-ins from "${name}" will no longer be asked what these policies ask for, because they leave out all trusted locations, or this one: ${policies}.`,
		fix: "See whether that is meant. Otherwise change the locations that those policies exclude.",
		position,
	});
}

function gainsTrust(change: Change): boolean {
	const { kind, before, after } = change;
	if (kind !== "namedLocation" || after?.["isTrusted"] !== true) return false;
	return before?.["isTrusted"] !== true || gainsPlaces(change);
}

/** Only what was there already can have been left out for less than it holds now. */
function gainsPlaces({ kind, action, fields }: Change): boolean {
	if (kind !== "namedLocation" || action !== "update") return false;
	return fields.some(
		({ path, after, added = [] }) => added.length > 0 || (after === true && path !== "isTrusted"),
	);
}
