import type { UnmanagedObject } from "../plan/plan.ts";
import { markdownCode, markdownName, markdownText } from "./escape.ts";
import { phraseToMarkdown } from "./phrase.ts";
import { managedSuffix, number, type TenantView, unmanagedWords } from "./summary.ts";
import { kindWords, stateWord } from "./terms.ts";

/** What exists in a tenant and is not named by the YAML: collapsed, or only counted. */
export function renderUnmanaged(objects: readonly UnmanagedObject[], listed: boolean, where = ""): string[] {
	if (objects.length === 0) return [];
	const rows = objects.map((object) => `| ${cells(object).join(" | ")} |`);
	return folded(titleOf(objects, where), listed, ["| Kind | Name | State |", "|---|---|---|", ...rows]);
}

/** The same of tenants that are shown as one: each object once, with the tenants that have it. */
export function renderSharedUnmanaged(views: readonly TenantView[], listed: boolean): string[] {
	const shared = shareObjects(views);
	if (isSame(shared, views)) return renderUnmanaged(views[0]?.plan.unmanaged ?? [], listed, " in each");
	const rows = shared.map(({ object, tenants }) => {
		const who = tenants.length === views.length ? "all" : someNames(tenants);
		return `| ${[...cells(object), who].join(" | ")} |`;
	});
	const head = ["| Kind | Name | State | In |", "|---|---|---|---|"];
	return folded(unmanagedTitle(views), listed, [...head, ...rows]);
}

function isSame(shared: readonly SharedObject[], views: readonly TenantView[]): boolean {
	return shared.every(({ tenants }) => tenants.length === views.length);
}

/** How much is left alone: in each, where that is the same, else together. */
export function unmanagedTitle(views: readonly TenantView[]): string {
	const all = views.flatMap(({ plan }) => plan.unmanaged);
	const each = views.length > 1 && isSame(shareObjects(views), views);
	return each ? titleOf(views[0]?.plan.unmanaged ?? [], " in each") : titleOf(all);
}

function titleOf(objects: readonly UnmanagedObject[], where = ""): string {
	return `Left alone${where}: ${unmanagedWords(objects)} that the YAML does not name`;
}

interface SharedObject {
	readonly object: UnmanagedObject;
	/** The names of the tenants that have it. */
	readonly tenants: readonly string[];
}

/** Each object that is left alone in some of these tenants, the most common first. */
export function shareObjects(views: readonly TenantView[]): SharedObject[] {
	const found = new Map<string, { object: UnmanagedObject; tenants: string[] }>();
	for (const { plan } of views) {
		const seen = new Map<string, number>();
		for (const object of plan.unmanaged) {
			const { id, ...same } = object;
			const text = JSON.stringify(Object.entries(same).sort());
			// A tenant may have two objects that look the same, and then has two rows.
			const count = seen.get(text) ?? 0;
			seen.set(text, count + 1);
			const shared = found.get(`${count} ${text}`);
			if (shared) shared.tenants.push(plan.tenant.name);
			else found.set(`${count} ${text}`, { object, tenants: [plan.tenant.name] });
		}
	}
	return [...found.values()].sort((a, b) => b.tenants.length - a.tenants.length);
}

const mostNames = 10;

function someNames(tenants: readonly string[]): string {
	const more = tenants.length > mostNames ? ` and ${number(tenants.length - mostNames)} more` : "";
	return `${tenants.slice(0, mostNames).map(markdownName).join(" · ")}${more}`;
}

function cells({ kind, name, state, microsoftManaged, note }: UnmanagedObject): string[] {
	const words = state === undefined ? "" : phraseToMarkdown(stateWord(state));
	const why = note === undefined ? "" : `: ${markdownText(note)}`;
	return [kindWords[kind], markdownCode(name), `${words}${managedSuffix(name, microsoftManaged)}${why}`];
}

function folded(title: string, listed: boolean, table: readonly string[]): string[] {
	if (!listed) return [`${title}.`];
	return [`<details><summary>${title}</summary>`, table.join("\n"), "</details>"];
}
