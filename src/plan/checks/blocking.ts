import type { DesiredPolicy } from "../../desired/tenant.ts";
import { type JsonObject, textAt } from "../../json.ts";
import { finding } from "../findings.ts";
import type { Change, Finding } from "../plan.ts";
import {
	appliesToUsers,
	coversAllApplications,
	hasLocationCondition,
	isActive,
	isBlocking,
} from "../policy-facets.ts";
import { canonicalPolicy } from "../policy-shape.ts";
import type { CheckContext } from "./context.ts";

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
