import type { DesiredPolicy } from "../../desired/tenant.ts";
import { type JsonObject, objectAt, textAt, textsAt } from "../../json.ts";
import { finding } from "../findings.ts";
import type { Change, Finding } from "../plan.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import type { CheckContext } from "./context.ts";
import {
	appliesToUsers,
	conditionsOf,
	coversAllApplications,
	hasLocationCondition,
	isActive,
	isBlocking,
	isNarrowed,
	usersOf,
} from "./facets.ts";

/** A block from everywhere, with nowhere left to sign in from. */
export function noTrustedLocation({ desired }: Pick<CheckContext, "desired">): Finding[] {
	return desired.policies
		.filter(({ body }) => isActive(body) && isBlocking(body) && appliesToUsers(body))
		.filter(({ body }) => blocksFromEverywhere(body) || stopsEverybody(body))
		.map((policy) =>
			finding("no-trusted-location", {
				subject: policy.name,
				message: `"${policy.name}" blocks from every location and allows none.`,
				fix:
					policy.part === "A"
						? "Name at least one trusted location under allowFrom."
						: "Name at least one location under excludeLocations.",
				position: policy.at(["conditions", "locations", "excludeLocations"]),
			}),
		);
}

function blocksFromEverywhere(body: JsonObject): boolean {
	const locations = objectAt(conditionsOf(body), "locations");
	return (
		textsAt(locations, "includeLocations").includes("All") &&
		textsAt(locations, "excludeLocations").length === 0
	);
}

/** All users, all applications, and no condition that would let any sign-in through. */
function stopsEverybody(body: JsonObject): boolean {
	const everybody = textsAt(usersOf(body), "includeUsers").includes("All");
	return everybody && coversAllApplications(body) && !hasLocationCondition(body) && !isNarrowed(body);
}

/** A block is proven on sign-in logs in report-only before it may stop anybody. */
export function enableWithoutReportOnly({ changes, policies }: CheckContext): Finding[] {
	return policies
		.filter(({ body }) => textAt(body, "state") === "enabled" && isBlocking(body))
		.flatMap(({ entry }) => {
			// An entry and its change stand at one place, and names need not be unique.
			const change = changes.find(({ position }) => position === entry.position);
			return change ? enabling(change, entry) : [];
		});
}

function enabling({ before, fields }: Change, { name, at }: DesiredPolicy): Finding[] {
	const position = at(["state"]);
	const state = textAt(before ?? {}, "state");
	// A policy that did not block yet has not shown whom its block would stop.
	if (before === null || state === "disabled" || !isBlocking(before)) {
		const why =
			before === null
				? "it does not exist yet"
				: state === "disabled"
					? "it is switched off in the tenant"
					: "it does not block yet";
		return [
			finding("enable-without-report-only", {
				subject: name,
				message: `"${name}" blocks, and would be enforced without being watched in report-only first: ${why}.`,
				fix: "Write report-only first, look at the sign-in logs for a week or so, then enabled.",
				position,
			}),
		];
	}
	const others = fields.filter(({ path }) => path !== "state" && path !== "displayName");
	if (state === "enabled" || others.length === 0) return [];
	return [
		finding("enable-without-report-only", {
			severity: "warning",
			subject: name,
			message: `"${name}" is enabled and changed in one step, so what was watched in report-only is not what will be enforced.`,
			fix: "Change it first, watch the sign-in logs, and enable it in a pull request of its own.",
			position,
		}),
	];
}

/** Parts A and B protect nobody while they are off; report-only is the way to an enforced Part A, and no more. */
export function notEnforced({ policies }: CheckContext): Finding[] {
	return policies.flatMap(({ entry, body }) => {
		const state = textAt(body, "state");
		const wanted = entry.part === "B" || (entry.part === "A" && state === "disabled");
		if (!wanted || state === "enabled") return [];
		return [
			finding("not-enforced", {
				subject: entry.name,
				message: `"${entry.name}" is ${state === "disabled" ? "off" : "report-only"}, and protects nobody.`,
				fix:
					entry.part === "B"
						? "Write state: enabled."
						: "Write state: report-only, and enabled once that is proven.",
				position: entry.at(["state"]),
			}),
		];
	});
}

/** Another policy already keeps people to certain networks. */
export function alreadyRestricted({ desired, observed, unmanaged }: CheckContext): Finding[] {
	const partA = desired.policies.find(({ part }) => part === "A");
	if (!partA) return [];
	const ids = new Set(unmanaged.map(({ id }) => id));
	return observed.policies
		.filter((live) => ids.has(textAt(live, "id")) && restricts(canonicalPolicy(live)))
		.map((live) =>
			finding("already-restricted", {
				subject: textAt(live, "displayName"),
				message: `The existing policy "${textAt(live, "displayName")}" already blocks all applications by location.`,
				fix: "See whether both are needed: an address must be allowed by both to sign in.",
				position: partA.position,
			}),
		);
}

function restricts(policy: JsonObject): boolean {
	return (
		isActive(policy) &&
		isBlocking(policy) &&
		appliesToUsers(policy) &&
		coversAllApplications(policy) &&
		hasLocationCondition(policy)
	);
}
