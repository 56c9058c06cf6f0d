import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant } from "../desired/tenant.ts";
import { type JsonObject, objectAt, textAt } from "../json.ts";
import { planAllowlists } from "./allowlists.ts";
import { fingerprintOf } from "./canonical-json.ts";
import { tenantFindings } from "./checks/tenant-checks.ts";
import { type Access, excludeCipp } from "./cipp-exclusion.ts";
import { diffObject } from "./diff.ts";
import { planExclusions, resolveAccess, widening } from "./exclusions.ts";
import { acceptFindings, blocks, idleAcceptances, sortFindings } from "./findings.ts";
import { planFingerprint, tenantFingerprint } from "./fingerprint.ts";
import { type Match, matchObjects, matchRemovals } from "./match.ts";
import { displayNames } from "./names-shown.ts";
import type { ObservedTenant } from "./observed.ts";
import { withoutAnnotations } from "./observed-state.ts";
import { orderChanges } from "./order.ts";
import type { Change, ManagedObject, ObjectKind, Plan, PlanOptions, TenantPlan } from "./plan.ts";
import { canonicalPolicy } from "./policy-shape.ts";
import { type LocationIds, locationIds, type Resolved, resolvePolicy } from "./resolve.ts";
import { matchSkips } from "./skips.ts";
import { unmanagedObjects } from "./unmanaged.ts";

/** Compares what a tenant must have with what was read of it. Pure: the same values always make the same plan. */
export function planTenant(
	desired: DesiredTenant,
	observed: ObservedTenant,
	options: PlanOptions,
): TenantPlan {
	const { matches, policies, changes, findings, touched, notes } = compare(desired, observed);
	const unmanaged = unmanagedObjects(observed, touched);
	const context = { desired, observed, changes, unmanaged, matches, policies, ...options };
	const found = acceptFindings([...findings, ...tenantFindings(context)], desired, options.today);
	const all = sortFindings([
		...found,
		...idleAcceptances(found, desired, { today: options.today, scope: "tenant" }),
	]);
	const changed = new Set(changes.map(({ id }) => id));
	const rest = observed.policies.filter((policy) => changed.has(textAt(policy, "id")));
	const state = [...new Set([...touched, ...rest])]
		.map(withoutAnnotations)
		.sort((a, b) => (textAt(a, "id") < textAt(b, "id") ? -1 : 1));
	return finish(desired, {
		status: all.some(blocks) ? "blocked" : "ready",
		changes,
		findings: all,
		managed: matches.flatMap(managedObject),
		unmanaged: unmanaged
			.filter(({ id }) => !changed.has(id))
			.map((object) => ({ ...object, ...noteFor(notes.get(object.id)) })),
		names: { ...displayNames(changes, observed), ...partnerName(desired, changes) },
		observed: fingerprintOf(state),
	});
}

function noteFor(note: string | undefined): { note?: string } {
	return note === undefined ? {} : { note };
}

/** The MSP's tenant id occurs in exclusions, and no directory of a client knows its name. */
function partnerName({ cippAccess }: DesiredTenant, changes: readonly Change[]): { [id: string]: string } {
	if (cippAccess?.mode !== "gdap" || changes.length === 0) return {};
	return { [cippAccess.partnerTenantId]: cippAccess.partnerName };
}

/** Matches, resolves and diffs every object. A policy with an unresolved name has findings and no change. */
function compare(desired: DesiredTenant, observed: ObservedTenant) {
	const locations = matchObjects(desired, desired.namedLocations, observed.namedLocations);
	const policies = matchObjects(desired, desired.policies, observed.policies);
	const matches: Match<DesiredNamedLocation | DesiredPolicy>[] = [...locations.matches, ...policies.matches];
	const removed = matchRemovals(
		desired,
		{ namedLocation: observed.namedLocations, conditionalAccessPolicy: observed.policies },
		matches.map(({ live }) => live).filter((live) => live !== undefined),
	);
	const touched = [...locations.named, ...policies.named, ...removed.named];
	const access = resolveAccess(desired, observed);
	const others = observed.policies.filter((policy) => !touched.includes(policy));
	const { skipped, ...skips } = matchSkips(desired, policies.matches, others);
	const ids = locationIds(observed.namedLocations, locations.matches);
	const written = policies.matches.map((match) => ({
		match,
		...resolveWritten(desired, observed, match, ids, skipped.has(match.desired) ? undefined : access.access),
	}));
	const exclusions = planExclusions(desired, others, access.access, skipped);
	const allowlists = planAllowlists(desired, observed);
	return {
		matches,
		touched,
		policies: written.flatMap(({ match, body }) => (body ? [{ entry: match.desired, body }] : [])),
		notes: exclusions.notes,
		changes: orderChanges([
			...locations.matches.map(({ desired: entry, live }) => diffObject(entry, entry.body, live)),
			...written.map(({ match, body }) => body && diffObject(match.desired, body, match.live)),
			...removed.removals.map(({ removal, live }) => deletion(removal, live)),
			...exclusions.changes,
		]).concat(allowlists.changes),
		findings: [
			...[locations, policies, removed, skips, access, exclusions, allowlists].flatMap(
				(part) => part.findings,
			),
			...written.flatMap((policy) => policy.findings),
		],
	};
}

/** A written policy with ids for names, and in a client tenant with CIPP excluded like from any other. */
function resolveWritten(
	desired: DesiredTenant,
	observed: ObservedTenant,
	{ desired: entry }: Match<DesiredPolicy>,
	locations: LocationIds,
	access: Access | undefined,
): Resolved {
	const { body, findings } = resolvePolicy(desired, entry, observed, locations);
	if (!body || !access || !desired.cippAccess) return { body, findings };
	const exclusion = excludeCipp(canonicalPolicy(body), access);
	if (exclusion.kind === "not-needed") return { body, findings };
	const widened = widening(desired, entry.name, exclusion, desired.cippAccess);
	const conditions = objectAt(exclusion.policy, "conditions");
	return { body: { ...body, conditions }, findings: [...findings, ...widened] };
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
	return { version: 1, tenants, fingerprint: planFingerprint(tenants) };
}

function finish(
	{ id, name, kind, position, cippApi }: DesiredTenant,
	rest: Omit<TenantPlan, "tenant" | "position" | "cipp" | "fingerprint">,
): TenantPlan {
	const cipp = cippApi && rest.changes.some(({ part }) => part === "C") ? cippApi : undefined;
	const plan = {
		tenant: { id, name, kind },
		position,
		...(cipp ? { cipp: { url: cipp.url, clientId: cipp.clientId } } : {}),
		...rest,
	};
	return { ...plan, fingerprint: tenantFingerprint(plan) };
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

function managedObject({ desired, live }: Match<DesiredNamedLocation | DesiredPolicy>): ManagedObject[] {
	const { kind, part, name, position } = desired;
	return live ? [{ kind, part, name, id: textAt(live, "id"), position }] : [];
}
