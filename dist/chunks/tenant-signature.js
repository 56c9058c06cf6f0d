import { t as placeLink } from "./detail.js";
import { c as plain, i as markdownCode, o as markdownName, r as htmlName, s as markdownText, t as escapeJsonText } from "./escape2.js";
import { n as wrap, t as beside } from "./layout.js";
import { a as kindWords, l as stateWord, m as joined, o as partWords, v as phraseToMarkdown, y as phraseToPlain } from "./terms.js";
import { n as listSettings, r as describeBody, t as listSettingChanges } from "./settings2.js";
import { a as findingWords, c as managedSuffix, d as plural, f as unmanagedWords, h as weigh, l as number, m as viewTenant, s as isCalm, t as changeWords } from "./summary.js";
import { n as isJsonObject, t as isJsonList } from "./json.js";
import { n as renderFindingLines, r as renderFindings, t as renderAccepted } from "./findings.js";
// src/report/json-lines.ts
/** A value as indented JSON. What a list holds stands on one line each, as far as it is flat. */
function jsonLines(value) {
	return linesOf(value, "", "", "");
}
/** @param label what stands before the value: nothing, or its key and a colon */
function linesOf(value, path, indent, label) {
	const inner = `${indent}  `;
	if (isJsonList(value) && value.length > 0) return enclosed(value.map((item) => isFlat(item) ? [{
		text: `${inner}${inOneLine(item)}`,
		path
	}] : linesOf(item, path, inner, "")), {
		open: `${indent}${label}[`,
		close: `${indent}]`,
		path
	});
	if (isJsonObject(value) && Object.keys(value).length > 0) return enclosed(Object.entries(value).map(([key, item]) => {
		const name = JSON.stringify(key);
		return linesOf(item, path === "" ? name.slice(1, -1) : `${path}.${name.slice(1, -1)}`, inner, `${name}: `);
	}), {
		open: `${indent}${label}{`,
		close: `${indent}}`,
		path
	});
	return [{
		text: `${indent}${label}${JSON.stringify(value)}`,
		path
	}];
}
function enclosed(items, { open, close, path }) {
	const body = items.flatMap((lines, index) => lines.map((line, at) => at === lines.length - 1 && index < items.length - 1 ? {
		...line,
		text: `${line.text},`
	} : line));
	return [
		{
			text: open,
			path
		},
		...body,
		{
			text: close,
			path
		}
	];
}
function isFlat(value) {
	const isPlain = (item) => typeof item !== "object" || item === null;
	return isPlain(value) || isJsonObject(value) && Object.values(value).every(isPlain);
}
function inOneLine(value) {
	if (!isJsonObject(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
// src/report/json-diff.ts
/**
* Two JSON values as a unified diff: what changes and a few lines around it, with the place in the object where a line
* number would be. Empty where nothing changes.
* @param context lines of what stays, before and after what does not
*/
function diffJson(before, after, context = 3) {
	const steps = compare(jsonLines(before), jsonLines(after));
	const hunks = [];
	for (const [index, { sign, path }] of steps.entries()) {
		if (sign === " ") continue;
		const from = Math.max(0, index - context);
		const to = Math.min(steps.length, index + context + 1);
		const last = hunks.at(-1);
		if (last !== void 0 && from <= last.to) last.to = to;
		else hunks.push({
			from,
			to,
			path
		});
	}
	return hunks.flatMap(({ from, to, path }) => [`@@ ${path} @@`, ...steps.slice(from, to).map(({ sign, text }) => `${sign}${text}`)]).join("\n");
}
/** A comma at the end of a line says nothing of the line. */
function bare({ text, path }) {
	return `${path}\n${text.replace(/,$/, "")}`;
}
function compare(before, after) {
	const [old, fresh] = [before.map(bare), after.map(bare)];
	const shortest = Math.min(old.length, fresh.length);
	let start = 0;
	while (start < shortest && old[start] === fresh[start]) start++;
	let end = 0;
	while (end < shortest - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
	const same = (lines) => lines.map((line) => ({
		...line,
		sign: " "
	}));
	return [
		...same(after.slice(0, start)),
		...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
		...same(after.slice(after.length - end))
	];
}
/**
* Both sides are in one order, keys as they are defined and lists sorted, so what stays is what the other side has
* further on: no search for the shortest of all differences is needed.
*/
function middle(before, after) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, line] of after.entries()) places.set(bare(line), [...places.get(bare(line)) ?? [], index]);
	const steps = [];
	let next = 0;
	for (const line of before) {
		const place = places.get(bare(line))?.find((index) => index >= next);
		if (place === void 0) {
			steps.push({
				...line,
				sign: "-"
			});
			continue;
		}
		for (const added of after.slice(next, place)) steps.push({
			...added,
			sign: "+"
		});
		steps.push({
			...line,
			text: after[place]?.text ?? line.text,
			sign: " "
		});
		next = place + 1;
	}
	return [...steps, ...after.slice(next).map((line) => ({
		...line,
		sign: "+"
	}))];
}
// src/report/changes.ts
const verbs = {
	create: "Create",
	update: "Change",
	delete: "Delete"
};
/** One change: what it is, what it will do in a sentence, what differs, and the whole object for who wants it. */
function renderChange(change, { names, detail, link }) {
	const alone = detail.shared && change.part === "D" && change.action === "update";
	const about = alone ? ["Nothing else in this policy changes."] : sentences(change, names);
	return [
		`#### ${title(change)}`,
		[[...labels(change), placeLink(change.position, link)].join(" · "), ...about].join("<br>\n"),
		...alert(change),
		...created(change, names, detail),
		...updated(change, {
			names,
			link,
			alone
		}),
		...detail.json && change.part !== "C" && !alone ? json(change) : []
	].join("\n\n");
}
/** The change in one line, for when there is no room. */
function renderChangeLine(change) {
	return `- ${[title(change), ...labels(change)].join(" · ")}`;
}
function title({ action, kind, name }) {
	return `${verbs[action]} ${kindWords[kind]} ${markdownCode(name)}`;
}
function labels({ part, before, after }) {
	const states = [before?.["state"], after?.["state"]].filter((state) => typeof state === "string");
	const words = [...new Set(states)].map((state) => phraseToMarkdown(stateWord(state)));
	const label = partWords[part];
	return [
		...label === void 0 ? [] : [label],
		...before?.["open"] === true ? ["open to any address today"] : [],
		...words.length === 0 ? [] : [`**${words.join(" → ")}**`]
	];
}
function alert(change) {
	switch (weigh(change)) {
		case "deletes": return [`> [!CAUTION]\n> This ${kindWords[change.kind]} is deleted from the tenant.`];
		case "enforces-block": return ["> [!WARNING]\n> Enforced at once: people are blocked from the moment this is applied."];
		case "changes-block": return ["> [!WARNING]\n> This block is in force, and changes at once."];
		default: return [];
	}
}
function sentences({ action, kind, before, after }, names) {
	const body = after ?? before;
	if (body === null) return [];
	const text = phraseToMarkdown(describeBody(kind, body, names));
	if (action === "create") return [text];
	return [action === "delete" ? `**Until now:** ${text}` : `**After this change:** ${text}`];
}
function created({ action, after }, names, { createdSettings }) {
	if (action !== "create" || after === null || createdSettings === "none") return [];
	const rows = listSettings(after, names).map(({ label, items }) => `| ${text(label)} | ${lines(items)} |`);
	return [
		`<details${createdSettings === "open" ? " open" : ""}><summary>Settings</summary>`,
		[
			"| Setting | Value |",
			"|---|---|",
			...rows
		].join("\n"),
		"</details>"
	];
}
function updated(change, options) {
	const rows = listSettingChanges(change, options.names).map((it) => changeRow(it, options));
	if (rows.length === 0) return [];
	return [[
		"| Setting | Today | After | Line |",
		"|---|---|---|---|",
		...rows
	].join("\n")];
}
function changeRow({ label, before, after, set, position }, { link, alone }) {
	const [today, then] = set ? setCells(set, alone) : [lines(before), lines(after)];
	return `| ${text(label)} | ${today} | ${then} | ${placeLink(position, link)} |`;
}
const mostKept = 8;
/** What stays is listed on both sides while that is short, so that each side can be read alone. */
function setCells({ added, removed, kept }, alone) {
	const short = kept.length <= mostKept ? kept : [[`${number(kept.length)} unchanged`]];
	const same = alone ? [["any others unchanged"]] : short;
	return [lines([...removed.map((item) => ["− ", ...item]), ...same]), lines([...added.map((item) => ["+ ", ...item]), ...same])];
}
function text(label) {
	const words = phraseToMarkdown(label);
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
const most = 100;
/** Items below each other. */
function lines(items) {
	if (items.length === 0) return "none";
	const more = items.length > most ? [`and ${number(items.length - most)} more, in the full plan`] : [];
	return [...items.slice(0, most).map(phraseToMarkdown), ...more].join("<br>");
}
/** Of an update only what changes: the whole object is long, and a reader would have to compare by eye. */
function json({ before, after }) {
	const whole = before ?? after;
	if (whole === null) return [];
	return [
		"<details><summary>JSON for Microsoft Graph</summary>",
		before === null || after === null ? fence("json", jsonLines(whole).map(({ text }) => text).join("\n")) : fence("diff", diffJson(before, after)),
		"</details>"
	];
}
/** A line of JSON never begins with a backtick, with or without a sign before it, so nothing can end the fence. */
function fence(language, text) {
	return `\`\`\`${language}\n${escapeJsonText(text)}\n\`\`\``;
}
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
/** A text of a tenant as it would be of any other: without its own name, id and file. */
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
export { renderStatus as a, shareObjects as c, groupExclusions as d, renderChangeLine as f, renderSection as i, unmanagedTitle as l, withoutOwn as n, sectionSummary as o, renderBody as r, renderSharedUnmanaged as s, signTenant as t, exclusionLines as u };
