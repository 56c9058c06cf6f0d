import { a as findingWords, c as managedSuffix, d as plural, f as unmanagedWords, l as number, m as viewTenant, s as isCalm, t as changeWords } from "./summary.js";
import { t as placeLink } from "./detail.js";
import { c as plain, i as markdownCode, o as markdownName, r as htmlName, s as markdownText } from "./escape2.js";
import { n as wrap, t as beside } from "./layout.js";
import { a as kindWords, l as stateWord, m as joined, v as phraseToMarkdown, y as phraseToPlain } from "./terms.js";
import { n as listSettings, t as listSettingChanges } from "./settings2.js";
import { n as renderChangeLine, t as renderChange } from "./changes.js";
import { n as renderFindingLines, r as renderFindings, t as renderAccepted } from "./findings.js";
// src/report/exclusions.ts
/**
* Takes the plain exclusions of Part D together. A policy that already excludes others stays on its own, so that what
* becomes of those can be read.
*/
function groupExclusions(changes, names) {
	const found = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const who = addedOnly(change, names);
		if (!who) continue;
		const key = phraseToPlain(who);
		found.set(key, {
			who,
			changes: [...found.get(key)?.changes ?? [], change]
		});
	}
	const groups = [...found.values()].filter((group) => group.changes.length > 1);
	const grouped = new Set(groups.flatMap((group) => group.changes));
	return {
		groups: groups.flatMap(({ who, changes: members }) => {
			const position = members[0]?.position;
			return position ? [{
				who,
				position,
				changes: members
			}] : [];
		}),
		rest: changes.filter((change) => !grouped.has(change))
	};
}
/** Who is added, where that is all that happens. */
function addedOnly(change, names) {
	if (change.part !== "D") return void 0;
	const parts = listSettingChanges(change, names);
	return parts.every(({ before, set }) => set ? set.removed.length === 0 : before.length === 0) ? joined(parts.flatMap(({ set, after }) => set?.added ?? after), ", ") : void 0;
}
function renderExclusions({ who, position, changes }, link) {
	const rows = changes.map(({ name, after }) => `| ${markdownCode(name)} | ${phraseToMarkdown(stateOf(after))} |`);
	return [
		`#### Exclude ${phraseToMarkdown(who)} from ${number(changes.length)} policies`,
		`Part D: access of the MSP · ${placeLink(position, link)}<br>\nNothing else in these policies changes.`,
		[
			"| Policy | State |",
			"|---|---|",
			...rows
		].join("\n")
	].join("\n\n");
}
function exclusionLines({ who, position, changes }, { colors, width }) {
	const [first = "", ...more] = wrap(`~ exclude ${phraseToPlain(who)} from ${number(changes.length)} policies`, width - 4);
	const place = `Part D: access of the MSP · ${plain(position.file)}:${position.line} · nothing else in them changes`;
	return [
		`  ${colors.yellow(first.slice(0, 1))}${colors.bold(first.slice(1))}`,
		...more.map((line) => `    ${colors.bold(line)}`),
		...wrap(place, width, 6).map(colors.dim),
		...changes.flatMap(({ name, after }) => beside(phraseToPlain(stateOf(after)), wrap(plain(name, 160), width - 20), 14, 6))
	];
}
function stateOf(body) {
	const state = body?.["state"];
	return typeof state === "string" ? stateWord(state) : [];
}
// src/report/unmanaged.ts
/** What exists in a tenant and is not named by the YAML: collapsed, or only counted. */
function renderUnmanaged(objects, listed, where = "") {
	if (objects.length === 0) return [];
	const rows = objects.map((object) => `| ${cells(object).join(" | ")} |`);
	return folded(titleOf(objects, where), listed, [
		"| Kind | Name | State |",
		"|---|---|---|",
		...rows
	]);
}
/** The same of tenants that are shown as one: each object once, with the tenants that have it. */
function renderSharedUnmanaged(views, listed) {
	const shared = shareObjects(views);
	if (isSame(shared, views)) return renderUnmanaged(views[0]?.plan.unmanaged ?? [], listed, " in each");
	const rows = shared.map(({ object, tenants }) => {
		const who = tenants.length === views.length ? "all" : someNames(tenants);
		return `| ${[...cells(object), who].join(" | ")} |`;
	});
	return folded(unmanagedTitle(views), listed, [...["| Kind | Name | State | In |", "|---|---|---|---|"], ...rows]);
}
function isSame(shared, views) {
	return shared.every(({ tenants }) => tenants.length === views.length);
}
/** How much is left alone: in each, where that is the same, else together. */
function unmanagedTitle(views) {
	const all = views.flatMap(({ plan }) => plan.unmanaged);
	return views.length > 1 && isSame(shareObjects(views), views) ? titleOf(views[0]?.plan.unmanaged ?? [], " in each") : titleOf(all);
}
function titleOf(objects, where = "") {
	return `Left alone${where}: ${unmanagedWords(objects)} that the YAML does not name`;
}
/** Each object that is left alone in some of these tenants, the most common first. */
function shareObjects(views) {
	const found = /* @__PURE__ */ new Map();
	for (const { plan } of views) {
		const seen = /* @__PURE__ */ new Map();
		for (const object of plan.unmanaged) {
			const { id, ...same } = object;
			const text = JSON.stringify(Object.entries(same).sort());
			const count = seen.get(text) ?? 0;
			seen.set(text, count + 1);
			const shared = found.get(`${count} ${text}`);
			if (shared) shared.tenants.push(plan.tenant.name);
			else found.set(`${count} ${text}`, {
				object,
				tenants: [plan.tenant.name]
			});
		}
	}
	return [...found.values()].sort((a, b) => b.tenants.length - a.tenants.length);
}
const mostNames = 10;
function someNames(tenants) {
	const more = tenants.length > mostNames ? ` and ${number(tenants.length - mostNames)} more` : "";
	return `${tenants.slice(0, mostNames).map(markdownName).join(" · ")}${more}`;
}
function cells({ kind, name, state, microsoftManaged, note }) {
	const words = state === void 0 ? "" : phraseToMarkdown(stateWord(state));
	const why = note === void 0 ? "" : `: ${markdownText(note)}`;
	return [
		kindWords[kind],
		markdownCode(name),
		`${words}${managedSuffix(name, microsoftManaged)}${why}`
	];
}
function folded(title, listed, table) {
	if (!listed) return [`${title}.`];
	return [
		`<details><summary>${title}</summary>`,
		table.join("\n"),
		"</details>"
	];
}
// src/report/section.ts
/** One tenant: what blocks it, what will change, what to know, what is left alone. */
function renderSection(view, detail, link) {
	const { tenant, position, unmanaged } = view.plan;
	const body = [...renderBody(view, detail, link), ...detail.sentences ? renderUnmanaged(unmanaged, detail.unmanaged) : []];
	const about = [markdownCode(tenant.id), placeLink(position, link)];
	if (detail.fold && isCalm(view)) return [
		`<details><summary><b>${htmlName(tenant.name)}</b>: ${sectionSummary(view)}</summary>`,
		about.join(" · "),
		...body,
		"</details>"
	].join("\n\n");
	return [
		`### ${markdownName(tenant.name)}${tenant.kind === "msp" ? " (MSP tenant)" : ""}`,
		[sectionSummary(view), ...about].join(" · "),
		...renderStatus(view),
		...body
	].join("\n\n");
}
/** What blocks, what will change and what to know, a text for each. */
function renderBody(view, detail, link) {
	const { plan, blocking, warnings, accepted } = view;
	const { changes, names } = plan;
	if (!detail.sentences) return [[
		...renderFindingLines(blocking),
		...changes.map(renderChangeLine),
		...renderFindingLines(warnings)
	].join("\n")];
	const { groups, rest } = groupExclusions(changes, names);
	return [
		...renderFindings(blocking, link),
		...rest.map((change) => renderChange(change, {
			names,
			detail,
			link
		})),
		...groups.map((group) => renderExclusions(group, link)),
		...warnings.length === 0 ? [] : ["#### Warnings", ...renderFindings(warnings, link)],
		...accepted.length === 0 ? [] : ["#### Accepted risks", renderAccepted(accepted, link)]
	];
}
/** "6 to change; 1 blocking". */
function sectionSummary(view) {
	const words = findingWords(view);
	const changes = view.plan.changes.length > 0 ? changeWords(view.counts) : "No changes";
	return view.plan.status === "unreadable" ? "Not planned" : `${changes}${words === "" ? "" : `; ${words}`}`;
}
/**
* Why nothing is applied, where that is so.
* @param count of the tenants that this is said of
*/
function renderStatus({ plan, blocking }, count = 1) {
	if (plan.status === "blocked") {
		const [where, each, whose] = count === 1 ? [
			"in this tenant",
			"",
			"the"
		] : [
			`in these ${number(count)} tenants`,
			" in each",
			"each"
		];
		const waiting = plan.changes.length === 0 ? "" : ` Until then, ${waits(plan.changes.length)}.`;
		return [`> [!CAUTION]\n> **Blocked: nothing is applied ${where}.** ${`${plural(blocking.length, "finding")} must be resolved${each}, or accepted for a time in ${whose} tenant's file.`}${waiting}`];
	}
	if (plan.status === "ready") return [];
	const { message = "The reason is not known.", hint } = plan.error ?? {};
	const todo = hint === void 0 ? [] : [`> **To do:** ${markdownText(hint)}`];
	return [[
		"> [!CAUTION]",
		`> **Could not be read.** ${markdownText(message)}`,
		...todo.flatMap((it) => [">", it])
	].join("\n")];
}
function waits(changes) {
	return changes === 1 ? "the change below waits" : `the ${number(changes)} changes below wait`;
}
// src/report/tenant-signature.ts
/** What stands in a section in words. JSON holds object ids, which are never the same in two tenants. */
const words = {
	json: false,
	unmanaged: false,
	createdSettings: "open",
	sentences: true,
	fold: false,
	shared: true,
	members: "linked"
};
/**
* Equal for two client tenants exactly where their sections say the same: all but the tenant's own name, id and lines,
* and what is left alone. It is made of the section itself, and of the words that a section shortens.
*/
function signTenant(plan) {
	const nameless = withoutTenant(plan);
	return JSON.stringify([renderSection(viewTenant(nameless), words, void 0), unshortened(nameless)]);
}
/** What a section may cut: long names and messages, and the members of long lists. */
function unshortened({ changes, findings, names, error }) {
	const { groups, rest } = groupExclusions(changes, names);
	return [
		rest.map((change) => [
			change.name,
			settingsBeside(change, names),
			changedSettings(change, names)
		]),
		groups.map(({ who, changes: members }) => [who, members.map((change) => change.name)]),
		findings.map(({ position, acceptance, ...found }) => [found, acceptance?.reason]),
		error
	];
}
function settingsBeside({ part, before, after }, names) {
	if (part === "D") return void 0;
	return listSettings(after ?? before ?? {}, names).map(({ path, items }) => [path, items]);
}
function changedSettings(change, names) {
	return listSettingChanges(change, names).map(({ path, before, after, set }) => set && change.part === "D" ? [
		path,
		set.added,
		set.removed
	] : [
		path,
		before,
		after
	]);
}
function withoutTenant(plan) {
	const { tenant, position: own, error } = plan;
	const prose = (text) => withoutOwn(text, plan);
	const place = (position) => position.file === own.file ? {
		file: "",
		line: 0,
		column: 0
	} : position;
	const finding = ({ acceptance, ...found }) => ({
		...found,
		message: prose(found.message),
		fix: prose(found.fix),
		position: place(found.position),
		...acceptance ? { acceptance: {
			...acceptance,
			position: place(acceptance.position)
		} } : {}
	});
	return {
		...plan,
		tenant: {
			...tenant,
			id: "",
			name: ""
		},
		position: place(own),
		...error ? { error: {
			...error,
			message: prose(error.message),
			...hint(error.hint, prose)
		} } : {},
		changes: plan.changes.map((change) => ({
			...change,
			position: place(change.position),
			fields: change.fields.map((field) => ({
				...field,
				position: place(field.position)
			}))
		})),
		findings: plan.findings.map(finding),
		unmanaged: []
	};
}
function hint(text, prose) {
	return text === void 0 ? {} : { hint: prose(text) };
}
/** What stands in quotes is the name of an object, and never taken for the tenant's own. */
const quoted = /("[^"]*")/;
/** Graph numbers each of its answers. */
const requestId = /\(request-id [0-9a-f-]{36}\)/g;
function withoutOwn(text, { tenant, position }) {
	const own = wholeWord(tenant.name);
	return without(without(text.replace(requestId, "(request-id)"), tenant.id), position.file).split(quoted).map((part, index) => index % 2 === 1 || own === void 0 ? part : part.replace(own, "\0")).join("");
}
function without(text, own) {
	return own === "" ? text : text.replaceAll(own, "\0");
}
function wholeWord(text) {
	if (text === "") return void 0;
	const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
}
// src/report/tenant-groups.ts
/** Two alike are sooner read than a group explained. */
const fewest = 3;
/**
* Takes client tenants together whose sections would say the same, each group where its first tenant stood. A tenant
* with nothing to say stays alone, and so does the MSP's.
*/
function groupTenants(views) {
	const found = /* @__PURE__ */ new Map();
	const signatures = views.map((view) => isGroupable(view) ? signTenant(view.plan) : void 0);
	for (const [index, view] of views.entries()) {
		const signature = signatures[index];
		if (signature === void 0) continue;
		const members = found.get(signature);
		if (members) members.push(view);
		else found.set(signature, [view]);
	}
	return views.flatMap((view, index) => {
		const members = found.get(signatures[index] ?? "") ?? [];
		if (members.length < fewest) return [{
			view,
			members: [view]
		}];
		return members[0] === view ? [{
			view,
			members
		}] : [];
	});
}
function isGroupable({ plan, quiet }) {
	return plan.tenant.kind === "client" && !quiet;
}
/** Whether a change stands out in each of these tenants, and will be made. */
function isLoud(view) {
	return view.plan.status === "ready" && view.plan.tenant.kind === "client" && !isCalm(view);
}
export { renderStatus as a, shareObjects as c, groupExclusions as d, renderSection as i, unmanagedTitle as l, isLoud as n, sectionSummary as o, renderBody as r, renderSharedUnmanaged as s, groupTenants as t, exclusionLines as u };
