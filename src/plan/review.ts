import type { JsonObject } from "../json.ts";
import { fingerprintOf } from "./canonical-json.ts";
import type { Change, ManagedObject, TenantPlan } from "./plan.ts";

/** What was reviewed of one tenant's plan: enough to know it again, and to say what is different now. */
export interface ReviewedTenant {
	/** The tenant's id. */
	readonly tenant: string;
	readonly fingerprint: string;
	/** Empty where they were too many to be kept: then only the very same plan is the reviewed one. */
	readonly changes: readonly ReviewedChange[];
}

export interface ReviewedChange {
	/** SHA-256 of the change alone, its first 32 hexadecimal digits. */
	readonly fingerprint: string;
	/** As in `update policy "Block legacy authentication"`, cut off where a name is very long. */
	readonly title: string;
}

export function reviewedTenant(plan: TenantPlan): ReviewedTenant {
	return {
		tenant: plan.tenant.id,
		fingerprint: plan.fingerprint,
		changes: plan.changes.map((change) => ({
			fingerprint: changeFingerprint(change, plan),
			title: [...`${change.action} ${change.kind} "${change.name}"`].slice(0, longestTitle).join(""),
		})),
	};
}

/** Characters. Both sides of a comparison are cut off alike. */
const longestTitle = 120;

/**
 * Whether a plan may be carried out because it was reviewed: it is the reviewed plan, or what is left of it after an
 * apply that was stopped halfway, each change from the same state to the same state.
 * @returns undefined where it is, or else what changed since the review
 */
export function notReviewed(plan: TenantPlan, reviewed: ReviewedTenant | undefined): string | undefined {
	if (reviewed === undefined) return "the reviewed plan does not have this tenant, or no change in it";
	if (reviewed.fingerprint === plan.fingerprint) return undefined;
	const fresh = reviewedTenant(plan).changes;
	const known = new Set(reviewed.changes.map(({ fingerprint }) => fingerprint));
	const unknown = fresh.filter(({ fingerprint }) => !known.has(fingerprint));
	if (unknown.length === 0 && fresh.length < reviewed.changes.length) return undefined;
	return difference(fresh, reviewed.changes);
}

/**
 * What became different between two plans of a tenant that were made one after the other.
 * @returns undefined where they are the same plan
 */
export function changedBetween(before: TenantPlan, now: TenantPlan): string | undefined {
	if (before.fingerprint === now.fingerprint) return undefined;
	return difference(reviewedTenant(now).changes, reviewedTenant(before).changes);
}

function difference(fresh: readonly ReviewedChange[], old: readonly ReviewedChange[]): string {
	const titles = (some: readonly ReviewedChange[]) => new Set(some.map(({ title }) => title));
	const [before, now] = [titles(old), titles(fresh)];
	const known = new Set(old.map(({ fingerprint }) => fingerprint));
	const parts = [
		...[...now].filter((title) => !before.has(title)).map((title) => `new: ${title}`),
		...fresh
			.filter(({ title, fingerprint }) => before.has(title) && !known.has(fingerprint))
			.map(({ title }) => `other than reviewed: ${title}`),
		...[...before].filter((title) => !now.has(title)).map((title) => `no longer: ${title}`),
	];
	return parts.length === 0 ? "the same changes, from another starting point" : parts.join("; ");
}

function changeFingerprint(change: Change, { managed, cipp }: TenantPlan): string {
	const { action, kind, part, id, name, before, after, fields } = change;
	const value = {
		action,
		kind,
		part,
		id,
		name,
		before,
		after,
		fields: fields.map(({ path }) => path),
		cipp: cipp === undefined ? null : { url: cipp.url, clientId: cipp.clientId },
	};
	return fingerprintOf(withLocationNames(value, managed)).slice(0, 32);
}

/** A location that the same plan was to create has an id once an apply got that far; it is the same change still. */
function withLocationNames(value: JsonObject, managed: readonly ManagedObject[]): JsonObject {
	let text = JSON.stringify(value);
	for (const { kind, id, name } of managed) {
		if (kind !== "namedLocation") continue;
		text = text.replaceAll(JSON.stringify(id), () => JSON.stringify(`namedLocation:${name}`));
	}
	return JSON.parse(text) as JsonObject;
}
