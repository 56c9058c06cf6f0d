import { isJsonObject } from "../json.ts";
import { grouped } from "../numbers.ts";
import { blocks } from "../plan/findings.ts";
import type { Change, Finding, Plan, TenantPlan, UnmanagedObject } from "../plan/plan.ts";
import { hasWork } from "../plan/work.ts";
import { isBlocking } from "./demand.ts";
import { name, type Phrase, phrase } from "./phrase.ts";
import { settingsOf, someOf } from "./terms.ts";

export interface Counts {
	readonly create: number;
	readonly update: number;
	readonly delete: number;
}

/** A tenant's plan with its findings sorted into what stops, what warns and what was accepted. */
export interface TenantView {
	readonly plan: TenantPlan;
	readonly counts: Counts;
	readonly blocking: readonly Finding[];
	readonly warnings: readonly Finding[];
	readonly accepted: readonly Finding[];
	/** Nothing to do and nothing to say. */
	readonly quiet: boolean;
}

export function countChanges(changes: readonly Change[]): Counts {
	const count = (action: Change["action"]) => changes.filter((change) => change.action === action).length;
	return { create: count("create"), update: count("update"), delete: count("delete") };
}

export function viewTenant(plan: TenantPlan): TenantView {
	const { changes, findings, status } = plan;
	const blocking = findings.filter(blocks);
	const accepted = findings.filter(({ acceptance }) => acceptance?.expired === false);
	const warnings = findings.filter((found) => !blocking.includes(found) && !accepted.includes(found));
	const quiet = status === "ready" && changes.length === 0 && findings.length === 0;
	return { plan, counts: countChanges(changes), blocking, warnings, accepted, quiet };
}

/** What a change does to people at once. */
export type Weight = "deletes" | "enforces-block" | "changes-block" | undefined;

/** Whether a change deserves a reviewer's second look, and why. */
export function weigh({ action, part, before, after }: Change): Weight {
	if (action === "delete") return "deletes";
	// An exclusion of CIPP takes nobody's access away.
	if (part === "D") return undefined;
	if (!enforcesBlock(after)) return undefined;
	return enforcesBlock(before) ? "changes-block" : "enforces-block";
}

/** A client tenant in which nothing stands out. */
export function isCalm({ plan }: TenantView): boolean {
	const loud = plan.changes.some((change) => weigh(change) !== undefined);
	return plan.status === "ready" && plan.tenant.kind === "client" && !loud;
}

function enforcesBlock(body: Change["after"]): boolean {
	return isJsonObject(body) && body["state"] === "enabled" && isBlocking(settingsOf(body));
}

/** The tenants as they are shown: what needs a person first, then risky changes, the rest, and the quiet ones last. */
export function orderTenants({ tenants }: Plan): TenantView[] {
	return tenants
		.map((tenant, index) => ({ view: viewTenant(tenant), index }))
		.sort((a, b) => rank(a.view) - rank(b.view) || a.index - b.index)
		.map(({ view }) => view);
}

function rank({ plan, quiet }: TenantView): number {
	if (plan.status !== "ready") return plan.status === "blocked" ? 0 : 1;
	if (quiet) return 5;
	if (plan.changes.length === 0) return 4;
	return plan.changes.some((change) => weigh(change) !== undefined) ? 2 : 3;
}

/** The one line that says it all: counts first. */
export function headline(views: readonly TenantView[], title: string): string {
	const changing = changingTenants(views);
	const [blocked, unreadable] = [withStatus(views, "blocked").length, withStatus(views, "unreadable").length];
	const apart = [
		...(blocked > 0 ? [`${blocked} blocked`] : []),
		...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
	];
	if (changing.length > 0) {
		const where = views.length === 1 ? "" : `, in ${changing.length} of ${tenants(views.length)}`;
		const rest = apart.length === 0 ? "" : `; ${apart.join(", ")}`;
		return `${title}: ${countWords(countChanges(changing.flatMap(({ plan }) => plan.changes)))}${where}${rest}`;
	}
	if (apart.length > 0)
		return `${title}: nothing will be applied, ${apart.join(", ")} of ${tenants(views.length)}`;
	return `${title}: nothing to do${views.length === 1 ? "" : ` in ${tenants(views.length)}`}`;
}

export function countWords(counts: Counts): string {
	return `${number(counts.create)} to create, ${number(counts.update)} to change, ${number(counts.delete)} to delete`;
}

/** The same without the zeros. */
export function changeWords(counts: Counts): string {
	const words = { create: "create", update: "change", delete: "delete" } as const;
	const parts = (["create", "update", "delete"] as const).filter((action) => counts[action] > 0);
	return parts.map((action) => `${number(counts[action])} to ${words[action]}`).join(", ");
}

/** A few sentences below the headline: what apply will do, what stands out, what keeps it from the rest. */
export function verdict(views: readonly TenantView[]): Phrase[] {
	const changing = changingTenants(views);
	const changes = changing.flatMap(({ plan }) => plan.changes);
	const blocked = withStatus(views, "blocked");
	const unreadable = withStatus(views, "unreadable");
	return [
		...(changes.length === 0
			? []
			: [phrase`Apply will make ${plural(changes.length, "change")} in ${tenantNames(changing)}.`]),
		...standingOut(changes),
		...(blocked.length === 0
			? []
			: [phrase`Nothing is applied in ${tenantNames(blocked)} until the blocking findings are resolved.`]),
		...(unreadable.length === 0
			? []
			: [phrase`Nothing is known of ${tenantNames(unreadable)}, which could not be read.`]),
	];
}

function standingOut(changes: readonly Change[]): Phrase[] {
	const count = (weight: Weight) => changes.filter((change) => weigh(change) === weight).length;
	const [deleted, enforced, changed] = [count("deletes"), count("enforces-block"), count("changes-block")];
	const parts = [
		...(deleted > 0 ? [plural(deleted, "deletion")] : []),
		...(enforced > 0 ? [`${plural(enforced, "block")} that will be enforced at once`] : []),
		...(changed > 0 ? [`${plural(changed, "block")} in force that will change`] : []),
	];
	return parts.length === 0 ? [] : [[`Look twice: ${parts.join(", ")}.`]];
}

export function changingTenants(views: readonly TenantView[]): TenantView[] {
	return views.filter(({ plan }) => hasWork(plan));
}

function withStatus(views: readonly TenantView[], status: TenantPlan["status"]): TenantView[] {
	return views.filter(({ plan }) => plan.status === status);
}

function tenantNames(views: readonly TenantView[]): Phrase {
	if (views.length > 5) return [tenants(views.length)];
	return someOf(
		views.map(({ plan }): Phrase => [name(plan.tenant.name)]),
		"",
	);
}

function tenants(count: number): string {
	return plural(count, "tenant");
}

/** "1 change", "1,200 changes"; `many` where an s is not enough. */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${number(count)} ${count === 1 ? one : many}`;
}

export const number = grouped;

/** "2 blocking, 1 warning, 1 accepted", or nothing. */
export function findingWords({ blocking, warnings, accepted }: TenantView): string {
	return [
		...(blocking.length > 0 ? [`${number(blocking.length)} blocking`] : []),
		...(warnings.length > 0 ? [plural(warnings.length, "warning")] : []),
		...(accepted.length > 0 ? [`${number(accepted.length)} accepted`] : []),
	].join(", ");
}

/** "12 policies and 3 named locations". */
export function unmanagedWords(objects: readonly UnmanagedObject[]): string {
	const policies = objects.filter(({ kind }) => kind === "conditionalAccessPolicy").length;
	const locations = objects.length - policies;
	return [
		...(policies > 0 ? [plural(policies, "policy", "policies")] : []),
		...(locations > 0 ? [plural(locations, "named location")] : []),
	].join(" and ");
}

/** Microsoft's own policies say so in their names, as a rule. */
export function managedSuffix(name: string, microsoftManaged: boolean): string {
	return microsoftManaged && !name.startsWith("Microsoft-managed") ? ", Microsoft-managed" : "";
}
