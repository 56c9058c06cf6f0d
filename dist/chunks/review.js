import { n as fingerprintOf } from "./canonical-json.js";
// src/plan/review.ts
function reviewedTenant(plan) {
	return {
		tenant: plan.tenant.id,
		fingerprint: plan.fingerprint,
		changes: plan.changes.map((change) => ({
			fingerprint: changeFingerprint(change, plan),
			title: [...`${change.action} ${change.kind} "${change.name}"`].slice(0, longestTitle).join("")
		}))
	};
}
/** Characters. Both sides of a comparison are cut off alike. */
const longestTitle = 120;
/**
* Whether a plan may be carried out because it was reviewed: it is the reviewed plan, or what is left of it after an
* apply that was stopped halfway, each change from the same state to the same state.
* @returns undefined where it is, or else what changed since the review
*/
function notReviewed(plan, reviewed) {
	if (reviewed === void 0) return "the reviewed plan does not have this tenant, or no change in it";
	if (reviewed.fingerprint === plan.fingerprint) return void 0;
	const fresh = reviewedTenant(plan).changes;
	const known = new Set(reviewed.changes.map(({ fingerprint }) => fingerprint));
	if (fresh.filter(({ fingerprint }) => !known.has(fingerprint)).length === 0 && fresh.length < reviewed.changes.length) return void 0;
	return difference(fresh, reviewed.changes);
}
/**
* What became different between two plans of a tenant that were made one after the other.
* @returns undefined where they are the same plan
*/
function changedBetween(before, now) {
	if (before.fingerprint === now.fingerprint) return void 0;
	return difference(reviewedTenant(now).changes, reviewedTenant(before).changes);
}
function difference(fresh, old) {
	const titles = (some) => new Set(some.map(({ title }) => title));
	const [before, now] = [titles(old), titles(fresh)];
	const known = new Set(old.map(({ fingerprint }) => fingerprint));
	const parts = [
		...[...now].filter((title) => !before.has(title)).map((title) => `new: ${title}`),
		...fresh.filter(({ title, fingerprint }) => before.has(title) && !known.has(fingerprint)).map(({ title }) => `other than reviewed: ${title}`),
		...[...before].filter((title) => !now.has(title)).map((title) => `no longer: ${title}`)
	];
	return parts.length === 0 ? "the same changes, from another starting point" : parts.join("; ");
}
function changeFingerprint(change, { managed, cipp }) {
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
		cipp: cipp === void 0 ? null : {
			url: cipp.url,
			clientId: cipp.clientId
		}
	};
	return fingerprintOf(withLocationNames(value, managed)).slice(0, 32);
}
/** A location that the same plan was to create has an id once an apply got that far; it is the same change still. */
function withLocationNames(value, managed) {
	let text = JSON.stringify(value);
	for (const { kind, id, name } of managed) {
		if (kind !== "namedLocation") continue;
		text = text.replaceAll(JSON.stringify(id), () => JSON.stringify(`namedLocation:${name}`));
	}
	return JSON.parse(text);
}
export { notReviewed as n, reviewedTenant as r, changedBetween as t };
