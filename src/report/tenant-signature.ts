import type { Change, Finding, TenantPlan } from "../plan/plan.ts";
import type { Position } from "../position.ts";
import type { Detail } from "./detail.ts";
import { groupExclusions } from "./exclusions.ts";
import { renderSection } from "./section.ts";
import { listSettingChanges, listSettings } from "./settings.ts";
import { viewTenant } from "./summary.ts";
import type { Names } from "./terms.ts";

/** What stands in a section in words. JSON holds object ids, which are never the same in two tenants. */
const words: Detail = {
	json: false,
	unmanaged: false,
	createdSettings: "open",
	sentences: true,
	fold: false,
	shared: true,
	members: "linked",
};

/**
 * Equal for two client tenants exactly where their sections say the same: all but the tenant's own name, id and lines,
 * and what is left alone. It is made of the section itself, and of the words that a section shortens.
 */
export function signTenant(plan: TenantPlan): string {
	const nameless = withoutTenant(plan);
	return JSON.stringify([renderSection(viewTenant(nameless), words, undefined), unshortened(nameless)]);
}

/** What a section may cut: long names and messages, and the members of long lists. */
function unshortened({ changes, findings, names, error }: TenantPlan): unknown {
	const { groups, rest } = groupExclusions(changes, names);
	return [
		rest.map((change) => [change.name, settingsBeside(change, names), changedSettings(change, names)]),
		groups.map(({ who, changes: members }) => [who, members.map((change) => change.name)]),
		findings.map(({ position, acceptance, ...found }) => [found, acceptance?.reason]),
		error,
	];
}

function settingsBeside({ part, before, after }: Change, names: Names): unknown {
	if (part === "D") return undefined;
	return listSettings(after ?? before ?? {}, names).map(({ path, items }) => [path, items]);
}

function changedSettings(change: Change, names: Names): unknown {
	return listSettingChanges(change, names).map(({ path, before, after, set }) =>
		set && change.part === "D" ? [path, set.added, set.removed] : [path, before, after],
	);
}

function withoutTenant(plan: TenantPlan): TenantPlan {
	const { tenant, position: own, error } = plan;
	const prose = (text: string) => withoutOwn(text, plan);
	const place = (position: Position): Position =>
		position.file === own.file ? { file: "", line: 0, column: 0 } : position;
	const finding = ({ acceptance, ...found }: Finding): Finding => ({
		...found,
		message: prose(found.message),
		fix: prose(found.fix),
		position: place(found.position),
		...(acceptance ? { acceptance: { ...acceptance, position: place(acceptance.position) } } : {}),
	});
	return {
		...plan,
		tenant: { ...tenant, id: "", name: "" },
		position: place(own),
		...(error ? { error: { ...error, message: prose(error.message), ...hint(error.hint, prose) } } : {}),
		changes: plan.changes.map((change) => ({
			...change,
			position: place(change.position),
			fields: change.fields.map((field) => ({ ...field, position: place(field.position) })),
		})),
		findings: plan.findings.map(finding),
		unmanaged: [],
	};
}

function hint(text: string | undefined, prose: (text: string) => string): { readonly hint?: string } {
	return text === undefined ? {} : { hint: prose(text) };
}

/** What stands in quotes is the name of an object, and never taken for the tenant's own. */
const quoted = /("[^"]*")/;

/** Graph numbers each of its answers. */
const requestId = /\(request-id [0-9a-f-]{36}\)/g;

interface Own {
	readonly tenant: { readonly id: string; readonly name: string };
	/** An empty file where a text cannot name it. */
	readonly position: { readonly file: string };
}

/** A text of a tenant as it would be of any other: without its own name, id and file. */
export function withoutOwn(text: string, { tenant, position }: Own): string {
	const own = wholeWord(tenant.name);
	return without(without(text.replace(requestId, "(request-id)"), tenant.id), position.file)
		.split(quoted)
		.map((part, index) => (index % 2 === 1 || own === undefined ? part : part.replace(own, "\u0000")))
		.join("");
}

function without(text: string, own: string): string {
	return own === "" ? text : text.replaceAll(own, "\u0000");
}

function wholeWord(text: string): RegExp | undefined {
	if (text === "") return undefined;
	const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
}
