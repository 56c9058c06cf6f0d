import { isJsonList, type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { type IpRange, rangesOverlap } from "../../policy/ip-range.ts";
import { finding } from "../findings.ts";
import { idsNamed, isCovered, locationsAfter, locationsBefore, rangesOf } from "../locations-after.ts";
import type { Change, FieldChange, Finding } from "../plan.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import { canonicalId } from "../shape.ts";
import type { CheckContext } from "./context.ts";
import { appliesToUsers, conditionsOf, isActive, isBlocking } from "./facets.ts";

/** The live policies that the file does not name, canonical. */
function unwritten({ observed, unmanaged }: CheckContext): JsonObject[] {
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies.filter((policy) => ids.has(textAt(policy, "id"))).map(canonicalPolicy);
}

/** On, and blocking. */
export const isEnforced = (policy: JsonObject) => textAt(policy, "state") === "enabled" && isBlocking(policy);

/** A block in force stops more people the moment it is changed, and nobody has watched that in report-only. */
export function enforcedBlockWidened({ changes }: CheckContext): Finding[] {
	return changes
		.filter(({ part, kind }) => kind === "conditionalAccessPolicy" && part !== "D")
		.filter(
			({ before, after }) => before !== null && after !== null && isEnforced(before) && isEnforced(after),
		)
		.flatMap((change) => {
			const [first, ...more] = change.fields.filter(widens);
			return first ? [widened(change, first, more)] : [];
		});
}

/** Whether a block with this change may reach sign-ins that it did not reach before. */
function widens({ path, before, after, added = [], removed = [] }: FieldChange): boolean {
	if (path.includes("excludeGuestsOrExternalUsers")) return before !== null;
	if (path.includes("includeGuestsOrExternalUsers")) return after !== null;
	if (/\.exclude[A-Z]/.test(path)) return removed.length > 0;
	if (/\.include[A-Z]/.test(path)) return added.length > 0 && !(isJsonList(before) && before.includes("All"));
	return path.startsWith("conditions.") && !(before === null && additions.has(path));
}

/** Conditions that let sign-ins through where there was no such condition before. */
const additions = new Set(
	["locations", "platforms", "devices", "authenticationFlows", "insiderRiskLevels"].map(
		(name) => `conditions.${name}`,
	),
);

function widened({ name }: Change, first: FieldChange, more: readonly FieldChange[]): Finding {
	const paths = [first, ...more].map(({ path }) => path).join(", ");
	return finding("enforced-block-widened", {
		subject: name,
		message: `"${name}" blocks already, and this change may block more sign-ins at once (${paths}).`,
		fix: "Set it to report-only with this change, look at the sign-in logs, and enable it again; or accept this.",
		position: first.position,
	});
}

/** People behind an address that a block in force allows today must not find it gone by a slip. */
export function allowedRangeRemoved(context: CheckContext): Finding[] {
	const { observed, changes, policies } = context;
	const [before, after] = [
		locationsBefore(observed.namedLocations),
		locationsAfter(observed.namedLocations, changes),
	];
	const blocks = [...unwritten(context), ...policies.map(({ body }) => canonicalPolicy(body))].filter(
		isEnforced,
	);
	const touched = changes.filter(({ kind, action }) => kind === "namedLocation" && action !== "create");
	return blocks.flatMap((policy) => {
		const listed = textsAt(objectAt(conditionsOf(policy), "locations"), "excludeLocations");
		const allowed = idsNamed(listed, before);
		const stay = idsNamed(listed, after);
		const remaining = rangesOf(stay, after);
		const overlaps = (range: IpRange) => remaining.some((other) => rangesOverlap(range, other));
		// Countries and Microsoft's own locations hold addresses too, though nobody can list them.
		const unlisted = stay.some((id) => !isJsonList((before.get(id) ?? after.get(id))?.["ipRanges"]));
		const nothingStays = !unlisted && !rangesOf(allowed, before).some(overlaps);
		return touched.flatMap((change) => {
			const own = allowed.filter((id) => id === canonicalId(`${change.id}`));
			const lost = rangesOf(own, before)
				.filter((range) => !isCovered(range, remaining))
				.map((range) => `${overlaps(range) ? "part of " : ""}${range.canonical}`);
			if (lost.length === 0) return [];
			return [rangeLost(change, textAt(policy, "displayName"), lost, nothingStays)];
		});
	});
}

function rangeLost(change: Change, policy: string, lost: readonly string[], nothingStays: boolean): Finding {
	const rest = nothingStays ? " None of the addresses that it allows today stays." : "";
	return finding("allowed-range-removed", {
		severity: nothingStays ? "error" : "warning",
		subject: change.name,
		message: `"${policy}" is in force and will block sign-ins from ${lost.join(", ")}, which "${change.name}" allows today.${rest}`,
		fix: nothingStays
			? "Add the new addresses first, and remove the old ones in a later pull request; or accept this."
			: "See that nobody signs in from there any more.",
		position: change.fields[0]?.position ?? change.position,
	});
}

/** "All trusted locations" is empty when no location is trusted, and a block from everywhere else is one from everywhere. */
export function nothingTrusted(context: CheckContext): Finding[] {
	const { desired, observed, changes, policies } = context;
	const after = locationsAfter(observed.namedLocations, changes);
	const all = [
		...policies.map(({ entry, body }) => ({
			body: canonicalPolicy(body),
			position: entry.at(["conditions", "locations", "excludeLocations"]),
		})),
		...unwritten(context).map((body) => ({ body, position: desired.position })),
	];
	return all
		.filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body))
		.filter(({ body }) => {
			const locations = objectAt(conditionsOf(body), "locations");
			const excluded = textsAt(locations, "excludeLocations");
			return (
				textsAt(locations, "includeLocations").includes("All") &&
				excluded.length > 0 &&
				excluded.every((id) => id === "AllTrusted") &&
				idsNamed(excluded, after).length === 0
			);
		})
		.map(({ body, position }) =>
			finding("no-trusted-location", {
				subject: textAt(body, "displayName"),
				message: `"${textAt(body, "displayName")}" allows all trusted locations, and ${desired.name} would have none.`,
				fix: "Keep one location trusted, or name the allowed locations in the policy.",
				position,
			}),
		);
}

/** A network that becomes trusted is let off by every policy that makes an exception for trusted locations. */
export function trustExempts(context: CheckContext): Finding[] {
	const exempting = [...unwritten(context), ...context.policies.map(({ body }) => canonicalPolicy(body))]
		.filter((body) => isActive(body) && !isBlocking(body))
		.filter((body) =>
			textsAt(objectAt(conditionsOf(body), "locations"), "excludeLocations").includes("AllTrusted"),
		)
		.map((body) => `"${textAt(body, "displayName")}"`);
	if (exempting.length === 0) return [];
	return context.changes.filter(gainsTrust).map(({ name, position }) =>
		finding("trust-exempts", {
			subject: name,
			message: `Sign-ins from "${name}" will no longer be asked what these policies ask for, because they leave out all trusted locations: ${exempting.join(", ")}.`,
			fix: "See whether that is meant. Otherwise name the excluded locations in those policies one by one.",
			position,
		}),
	);
}

function gainsTrust({ kind, before, after, fields }: Change): boolean {
	if (kind !== "namedLocation" || after?.["isTrusted"] !== true) return false;
	if (before?.["isTrusted"] !== true) return true;
	return fields.some(({ path, added = [] }) => path === "ipRanges" && added.length > 0);
}
