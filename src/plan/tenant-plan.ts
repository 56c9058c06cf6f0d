import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant } from "../desired/tenant.ts";
import { type JsonObject, textAt } from "../json.ts";
import { fingerprintOf } from "./canonical-json.ts";
import type { PlanOptions } from "./checks/context.ts";
import { tenantFindings } from "./checks/tenant-checks.ts";
import { diffObject } from "./diff.ts";
import { acceptFindings, blocks, sortFindings } from "./findings.ts";
import { type Match, matchObjects, matchRemovals } from "./match.ts";
import { displayNames } from "./names-shown.ts";
import type { ObservedTenant } from "./observed.ts";
import { withoutAnnotations } from "./observed-state.ts";
import type { Change, ManagedObject, ObjectKind, Plan, TenantPlan } from "./plan.ts";
import { locationIds, resolvePolicy } from "./resolve.ts";
import { unmanagedObjects } from "./unmanaged.ts";

/** Compares what a tenant must have with what was read of it. Pure: the same values always make the same plan. */
export function planTenant(
	desired: DesiredTenant,
	observed: ObservedTenant,
	options: PlanOptions,
): TenantPlan {
	const { matches, policies, changes, findings, touched } = compare(desired, observed);
	const unmanaged = unmanagedObjects(observed, touched);
	const context = { desired, observed, changes, unmanaged, matches, policies, ...options };
	const all = sortFindings(acceptFindings([...findings, ...tenantFindings(context)], desired, options.today));
	const state = touched.map(withoutAnnotations).sort((a, b) => (textAt(a, "id") < textAt(b, "id") ? -1 : 1));
	return finish(desired, {
		status: all.some(blocks) ? "blocked" : "ready",
		changes,
		findings: all,
		managed: matches.flatMap(managedObject),
		unmanaged,
		names: displayNames(changes, observed),
		observed: fingerprintOf(state),
	});
}

/** Matches, resolves and diffs every object. A policy with an unresolved name has findings and no change. */
function compare(desired: DesiredTenant, observed: ObservedTenant) {
	const locations = matchObjects(desired, desired.namedLocations, observed.namedLocations);
	const policies = matchObjects(desired, desired.policies, observed.policies);
	const removed = matchRemovals(desired, {
		namedLocation: observed.namedLocations,
		conditionalAccessPolicy: observed.policies,
	});
	const ids = locationIds(observed.namedLocations, locations.matches);
	const resolved = policies.matches.map((match) => ({
		match,
		...resolvePolicy(desired, match.desired, observed, ids),
	}));
	const matches: Match<DesiredNamedLocation | DesiredPolicy>[] = [...locations.matches, ...policies.matches];
	return {
		matches,
		policies: resolved.flatMap(({ match, body }) => (body ? [{ entry: match.desired, body }] : [])),
		changes: orderChanges([
			...locations.matches.map(({ desired: entry, live }) => diffObject(entry, entry.body, live)),
			...resolved.map(({ match, body }) => body && diffObject(match.desired, body, match.live)),
			...removed.removals.map(({ removal, live }) => deletion(removal, live)),
		]),
		findings: [
			...locations.findings,
			...policies.findings,
			...removed.findings,
			...resolved.flatMap((policy) => policy.findings),
		],
		touched: [...matches, ...removed.removals].map(({ live }) => live).filter((live) => live !== undefined),
	};
}

/** The plan of a tenant that could not be read. */
export function unreadableTenant(
	desired: DesiredTenant,
	error: { readonly code: string; readonly message: string; readonly hint?: string | undefined },
): TenantPlan {
	const { code, message, hint } = error;
	return finish(desired, {
		status: "unreadable",
		error: { code, message, ...(hint === undefined ? {} : { hint }) },
		changes: [],
		findings: [],
		managed: [],
		unmanaged: [],
		names: {},
		observed: "",
	});
}

/** One plan of all tenants, in the order given. */
export function combinePlan(tenants: readonly TenantPlan[]): Plan {
	const fingerprints = tenants.map(({ tenant, fingerprint }) => [tenant.id, fingerprint]).sort();
	return { version: 1, tenants, fingerprint: fingerprintOf(fingerprints) };
}

function finish(
	desired: DesiredTenant,
	rest: Omit<TenantPlan, "tenant" | "position" | "fingerprint">,
): TenantPlan {
	const { id, name, kind, position } = desired;
	const essence = rest.changes.map(({ action, kind, id, name, before, after }) => ({
		action,
		kind,
		id,
		name,
		before,
		after,
	}));
	const fingerprint = fingerprintOf({
		tenant: id,
		status: rest.status,
		changes: essence,
		observed: rest.observed,
	});
	return { tenant: { id, name, kind }, position, ...rest, fingerprint };
}

function deletion(
	removal: { readonly kind: ObjectKind; readonly name: string; readonly position: Change["position"] },
	live: JsonObject,
): Change {
	const { kind, name, position } = removal;
	const before = withoutAnnotations(live);
	return {
		action: "delete",
		kind,
		part: "other",
		name,
		id: textAt(live, "id"),
		before,
		after: null,
		fields: [],
		position,
	};
}

/** Locations before the policies that name them, and deletions the other way round. */
function orderChanges(changes: readonly (Change | undefined)[]): Change[] {
	const rank = ({ action, kind }: Change) =>
		action === "delete" ? (kind === "namedLocation" ? 3 : 2) : kind === "namedLocation" ? 0 : 1;
	return changes
		.filter((change) => change !== undefined)
		.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function managedObject({ desired, live }: Match<DesiredNamedLocation | DesiredPolicy>): ManagedObject[] {
	const { kind, part, name, position } = desired;
	return live ? [{ kind, part, name, id: textAt(live, "id"), position }] : [];
}
