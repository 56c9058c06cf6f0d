import { a as markdownLink, i as markdownCode, o as markdownName, r as htmlName, s as markdownText } from "./escape2.js";
import { t as placeLink } from "./detail.js";
import { a as kindWords, v as phraseToMarkdown } from "./terms.js";
import { r as describeBody, t as listSettingChanges } from "./settings2.js";
import { d as plural, l as number, p as verdict, u as orderTenants } from "./summary.js";
import { n as renderFindingLines, r as renderFindings } from "./findings.js";
import { t as fitting } from "./fitting.js";
import { t as commentLimit } from "./limits2.js";
// src/report/attribution.ts
/** Who changed an object last, when and how, as Markdown: one text for each line. */
function attributionLines(attribution) {
	if (attribution === void 0) return [];
	switch (attribution.kind) {
		case "found": {
			const when = `${timeWords(attribution.at)}: ${markdownText(attribution.activity)}`;
			return [`last changed by ${whoWords(attribution, markdownCode)}`, when];
		}
		case "not-found": return [attribution.whole ? "who: not in the last 30 days' log" : "who: not among the latest entries of the log"];
		case "unknown": return [`who: unknown, ${markdownText(attribution.reason)}`];
	}
}
/** Everybody who changed something last, for a place where only HTML is read; empty where nobody is known. */
function changersHtml(attributions) {
	const found = attributions.flatMap((one) => one?.kind === "found" ? [whoWords(one, htmlName)] : []);
	const names = [...new Set(found)];
	if (names.length === 0) return "";
	return `last changed by ${(names.length > mostNames ? [...names.slice(0, mostNames), "others"] : names).join(", ")}`;
}
const mostNames = 2;
function whoWords({ actor, own }, show) {
	if (own) return `Ringfence itself (${show(actor.name)})`;
	switch (actor.kind) {
		case "user": return show(actor.name);
		case "app": return `the app ${show(actor.name)}`;
		case "nobody": return "somebody whom the log does not name";
	}
}
/** `2027-01-15 09:41 UTC`; anything else is shown as it came. */
function timeWords(at) {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$/.exec(at) ?? [];
	return day === void 0 ? markdownCode(at) : `${day} ${time} UTC`;
}
// src/report/adoption.ts
const technicians = /* @__PURE__ */ new Map([
	["displayName", "cipp.technicians.policy"],
	["state", "cipp.technicians.state"],
	["conditions.users.includeGroups", "cipp.technicians.groups"],
	["conditions.users.includeUsers", "cipp.technicians.users"],
	["conditions.users.excludeUsers", "breakGlass.users"],
	["conditions.applications.includeApplications", "cipp.technicians.apps"],
	["conditions.locations.excludeLocations", "cipp.technicians.allowFrom"]
]);
const serviceAccount = /* @__PURE__ */ new Map([
	["displayName", "cipp.serviceAccount.policy"],
	["state", "cipp.serviceAccount.state"],
	["conditions.users.includeUsers", "cipp.serviceAccount.user"]
]);
const trustedLocations = /* @__PURE__ */ new Map([["displayName", "name"], ["ipRanges", "ipRanges"]]);
/** What to do to the YAML so that it says what the tenant has, in a few words of Markdown. */
function adoptionWords({ action, part, kind }, path) {
	if (action === "create") return "take the entry out";
	if (action === "delete") return "take it out of `removed`";
	switch (part) {
		case "A": return keyWords(technicians.get(path));
		case "B": return keyWords(serviceAccount.get(path));
		case "trusted-locations": return keyWords(trustedLocations.get(path));
		case "C": return kind === "apiClient" ? "`ipRanges`, `allowFrom` or `unrestricted`" : "`ipRanges` or `allowFrom`";
		case "D": return "add the policy to `skipPolicies`";
		case "other": return markdownCode(path);
	}
}
/** What Parts A and B are made of has no key: it is what makes them Parts A and B. */
function keyWords(key) {
	return key === void 0 ? "no key, it is always so" : markdownCode(key);
}
// src/report/drift-rows.ts
/** Four columns: more do not fit beside GitHub's sidebar. */
const rowHead = "| Object | Setting | In the tenant | In the file |\n|---|---|---|---|";
/** A row for each setting that differs; the object and who changed it stand in the first. */
function driftRows({ change, attribution }, options) {
	const cells = change.action === "update" ? settingCells(change, options) : [wholeCells(change, options)];
	const object = [`**${kindWords[change.kind]}** ${markdownCode(change.name)}`, ...attributionLines(attribution)];
	return cells.map((row, index) => `| ${[index === 0 ? object.join("<br>") : "", ...row].join(" | ")} |`);
}
/** The object in one line, for when there is no room for its settings. */
function driftLine({ change, attribution }) {
	return `- ${[driftWords(change), ...attributionLines(attribution)].join(" · ")}`;
}
/** ``policy `Require MFA`: state, excluded users``. */
function driftWords(change) {
	const { action, kind, name } = change;
	const what = {
		create: () => "not there",
		delete: () => "still there",
		update: () => listSettingChanges(change, {}).map(({ label }) => phraseToMarkdown(label)).join(", ")
	}[action]();
	return `${kindWords[kind]} ${markdownCode(name)}: ${what}`;
}
function wholeCells(change, { names, link, sentences }) {
	const { action, kind, before, after, position } = change;
	const body = after ?? before;
	const sentence = body && sentences ? `<br>${phraseToMarkdown(describeBody(kind, body, names))}` : "";
	const [inTenant, inFile] = action === "create" ? ["**not there**", `wanted${sentence}`] : [`**still there**${sentence}`, "to be removed"];
	return [
		"all of it",
		inTenant,
		`${inFile}<br>${adoption(change, "", position, link)}`
	];
}
function settingCells(change, { names, link }) {
	return listSettingChanges(change, names).map(({ label, before, after, set, path, position }) => {
		const open = change.before?.["open"] === true;
		const [inTenant, inFile] = set && !open ? setCells(set) : [items(before), items(after)];
		return [
			phraseToMarkdown(label),
			inTenant,
			`${inFile}<br>${adoption(change, path, position, link)}`
		];
	});
}
function adoption(change, path, position, link) {
	return `${placeLink(position, link)}<br>adopt: ${adoptionWords(change, path)}`;
}
/** Of a set only what differs is shown, and on both sides, so that each can be read alone. */
function setCells({ added, removed }) {
	const [extra, lacking] = [some(removed), some(added)];
	return [[...extra.map((it) => `with ${it}`), ...lacking.map((it) => `without ${it}`)].join("<br>"), [...lacking.map((it) => `with ${it}`), ...extra.map((it) => `without ${it}`)].join("<br>")];
}
function items(values) {
	return values.length === 0 ? "not set" : some(values).join("<br>");
}
const most = 6;
function some(values) {
	const more = values.length > most ? [`${number(values.length - most)} more`] : [];
	return [...values.slice(0, most).map(phraseToMarkdown), ...more];
}
// src/report/drift-section.ts
function driftView(view, found) {
	return {
		view,
		objects: view.plan.changes.map((change, index) => ({
			change,
			attribution: found?.attributions[index]
		}))
	};
}
/** Why nothing is done to a tenant, what differs in it, and who changed that. */
function renderDriftSection({ view, objects }, detail, link) {
	const { tenant, position } = view.plan;
	const about = `${markdownCode(tenant.id)} · ${placeLink(position, link)}`;
	const body = [
		...renderBlocked(view, detail, link),
		...renderObjects(view, objects, detail, link),
		...renderApproval(view)
	];
	if (detail.fold) {
		const words = [differWords(view), changers(objects)].filter((text) => text !== "").join(" · ");
		return [
			`<details><summary><b>${htmlName(tenant.name)}</b>: ${words}</summary>`,
			about,
			...body,
			"</details>"
		].join("\n\n");
	}
	return [
		`### ${markdownName(tenant.name)}${tenant.kind === "msp" ? " (MSP tenant)" : ""}`,
		`${differWords(view)} · ${about}`,
		...body
	].join("\n\n");
}
/** What reverts this tenant and no other. */
function renderApproval({ plan }) {
	if (plan.status !== "ready" || plan.changes.length === 0) return [];
	return [`<sub>Fingerprint of this tenant: \`${plan.fingerprint}\`</sub>`];
}
function changers(objects) {
	return changersHtml(objects.map(({ attribution }) => attribution));
}
/** The tenant as a row of a table, for when there is no room for its section. */
function driftRow({ view, objects }) {
	return `| ${[
		markdownName(view.plan.tenant.name),
		differWords(view),
		changers(objects) || "–"
	].join(" | ")} |`;
}
const tenantHead = "| Tenant | State | Who |\n|---|---|---|";
function differWords({ plan, blocking }) {
	const { length } = plan.changes;
	const differs = length === 0 ? [] : [plural(length, "object differs", "objects differ")];
	return [...plan.status === "blocked" ? [`<b>blocked</b> by ${plural(blocking.length, "finding")}`] : [], ...differs].join(", ");
}
function renderBlocked({ plan, blocking }, { values }, link) {
	if (plan.status !== "blocked") return [];
	const why = "> [!CAUTION]\n> **Blocked:** nothing is applied here until this is resolved, or accepted for a time.";
	const findings = blocking.map((found) => ({
		...found,
		message: settled(found.message)
	}));
	return [why, ...values ? renderFindings(findings, link) : [renderFindingLines(findings).join("\n")]];
}
/** Tenants of which nothing is known, and why. */
function renderUnreadable(views, { values }, link) {
	return views.map(({ plan: { tenant, position, error } }) => {
		const { code = "", message = "The reason is not known.", hint } = error ?? {};
		if (!values) return `- ${markdownName(tenant.name)} · ${markdownCode(code)}`;
		const said = message.replace(`${tenant.name} (${tenant.id}): `, "");
		const todo = hint === void 0 ? [] : [`**To do:** ${markdownText(settled(hint))}`];
		return `- ${[
			`**${markdownName(tenant.name)}** · ${placeLink(position, link)}`,
			markdownText(settled(said)),
			...todo
		].join("<br>")}`;
	});
}
/** Without what is different at every run, so that an equal state is an equal text. */
function settled(message) {
	return message.replace(/ \(request-id [^)]*\)/g, "").replace(/, (?:1 try|[\d,]+ tries in [\d,]+ s)\b/g, "").replace(/,? ?\b(?:Trace|Correlation) ID: ?[\w-]+/gi, "").replace(/,? ?\bTimestamp: ?\d{4}-\d\d-\d\d[ T][\d:.]+Z?/gi, "");
}
function renderObjects({ plan }, objects, { values, sentences }, link) {
	if (objects.length === 0) return [];
	if (!values) return [objects.map(driftLine).join("\n")];
	const rows = objects.flatMap((object) => driftRows(object, {
		names: plan.names,
		link,
		sentences
	}));
	return [[rowHead, ...rows].join("\n")];
}
// src/report/drift-summary.ts
/** Counts alone: nobody's name stands in a title. */
function titleOf(views, extra) {
	const { drifting, blocked, unreadable } = countsOf(views);
	const parts = [
		...drifting > 0 ? [`${number(drifting)} of ${plural(views.length, "tenant")} not as the files say`] : [],
		...blocked > 0 ? [`${number(blocked)} blocked`] : [],
		...unreadable > 0 ? [`${number(unreadable)} could not be read`] : []
	];
	if (parts.length > 0) return `Drift: ${parts.join(", ")}`;
	return extra ? "Drift: the tenants are as the files say, but there is more to know" : "Drift: none";
}
function countsOf(views) {
	const plans = views.map(({ plan }) => plan);
	return {
		drifting: plans.filter(({ changes }) => changes.length > 0).length,
		blocked: plans.filter(({ status }) => status === "blocked").length,
		unreadable: plans.filter(({ status }) => status === "unreadable").length,
		fine: plans.filter(({ status, changes }) => status === "ready" && changes.length === 0).length,
		objects: plans.reduce((sum, { changes }) => sum + changes.length, 0)
	};
}
/** What differs, what is blocked, what is not known, and what is fine. */
function summaryLine(views) {
	const { drifting, blocked, unreadable, fine, objects } = countsOf(views);
	const differ = `${plural(objects, "object")} in ${plural(drifting, "tenant")} ${objects === 1 ? "is" : "are"}`;
	const unread = plural(unreadable, "tenant");
	return [
		drifting === 0 ? "**Nothing is known to differ from the files.**" : `**${differ} not as the files say.**`,
		...blocked === 0 ? [] : [`${plural(blocked, "tenant is", "tenants are")} blocked: a check stops every change there.`],
		...unreadable === 0 ? [] : [`${unread} could not be read, and may differ in anything.`],
		...fine === 0 ? [] : [`${plural(fine, "tenant is", "tenants are")} as the files say.`]
	].join(" ");
}
/** Back to the files, or into the files. */
function waysOut({ fingerprint }, views) {
	const drifting = views.filter(({ plan }) => plan.changes.length > 0);
	if (drifting.length === 0) return [];
	const ready = drifting.filter(({ plan }) => plan.status === "ready");
	const effect = verdict(ready).map(phraseToMarkdown).join(" ");
	return ["## Two ways out", [ready.length === 0 ? "- **Revert:** not possible yet. Resolve first what blocks the tenants." : `- **Revert** the tenants to the files: run the workflow *Apply* by hand with the fingerprint of this plan, or of single tenants below. ${effect}<br>Fingerprint of the plan: \`${fingerprint}\``, "- **Adopt** what a tenant has: change the YAML by a pull request, at the line and key that stand with each setting, and merge it."].join("\n")];
}
const fewestInCommon = 3;
const mostCommon = 10;
/** What many tenants have in common is read once: often one person or one script did it everywhere. */
function commonLines(drifted) {
	const counts = /* @__PURE__ */ new Map();
	for (const { objects } of drifted) for (const words of new Set(objects.map(({ change }) => driftWords(change)))) counts.set(words, (counts.get(words) ?? 0) + 1);
	const common = [...counts].filter(([, count]) => count >= fewestInCommon).sort(([, a], [, b]) => b - a).slice(0, mostCommon);
	if (common.length === 0) return [];
	return ["The same in several tenants:", common.map(([words, count]) => `- in ${plural(count, "tenant")}: ${words}`).join("\n")];
}
/** Why it is not known who changed something, once for all tenants. */
function unknownNote(drifted, attributions) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { attributions: found } of attributions) for (const reason of new Set(found.flatMap(reasonOf))) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	const asked = new Set(attributions.map(({ tenantId }) => tenantId));
	const unasked = drifted.filter(({ view, objects }) => objects.length > 0 && !asked.has(view.plan.tenant.id));
	const lines = [...[...reasons].map(([reason, count]) => `${plural(count, "tenant")}: ${markdownText(reason)}`), ...unasked.length === 0 ? [] : [`${plural(unasked.length, "tenant")}: their logs were not asked`]];
	return lines.length === 0 ? [] : [`<sub>Who changed something is not known in ${lines.join("; in ")}.</sub>`];
}
function reasonOf(attribution) {
	return attribution.kind === "unknown" ? [attribution.reason] : [];
}
// src/report/drift.ts
/** Whether every tenant was read, nothing blocks it, and it is as its file says. */
function isClean({ tenants }) {
	return tenants.every(({ status, changes }) => status === "ready" && changes.length === 0);
}
/** What is given up, one after the other, until the issue fits. */
const steps = [{
	without: { sentences: false },
	leftOut: "the sentences on whole objects"
}, {
	without: { values: false },
	leftOut: "the values of the settings and the texts of errors"
}];
const mostUnfolded = 5;
/**
* The one issue of an estate that is not as its files say. It holds no time, commit or address of a run, so an equal
* state makes an equal text. When it is too long, values go first and the sections of whole tenants last.
*/
function renderDriftIssue(report, options) {
	const { limit = commentLimit, link } = options;
	const views = orderTenants(report.plan);
	const title = titleOf(views, report.extra?.trim());
	for (let count = 0; count <= steps.length; count++) {
		const parts = partsAfter(count, views, report, link);
		const body = assemble(report, options.marker, parts);
		if (body.length <= limit) return {
			title,
			body
		};
	}
	return {
		title,
		body: asTable(report, {
			...options,
			limit
		}, partsAfter(steps.length, views, report, link))
	};
}
function partsAfter(count, views, { attributions }, link) {
	const found = new Map(attributions.map((one) => [one.tenantId, one]));
	const drifted = views.filter(({ plan }) => plan.status === "blocked" || plan.changes.length > 0).map((view) => driftView(view, found.get(view.plan.tenant.id)));
	const whole = {
		sentences: true,
		values: true,
		fold: drifted.length > mostUnfolded
	};
	const gone = steps.slice(0, count);
	const detail = Object.assign({}, whole, ...gone.map(({ without }) => without));
	return {
		views,
		drifted,
		unreadable: renderUnreadable(views.filter(({ plan }) => plan.status === "unreadable"), detail, link),
		rows: [],
		sections: drifted.map((one) => renderDriftSection(one, detail, link)),
		gone: gone.map(({ leftOut }) => leftOut)
	};
}
function assemble({ plan, attributions, extra }, marker, parts) {
	const { views, drifted, unreadable, rows, sections, gone } = parts;
	const note = `> [!NOTE]\n> Too long for one issue. Left out: ${gone.join(", ")}. The run that wrote this has the full plan.`;
	return `${[
		`<!-- ${marker} -->`,
		summaryLine(views),
		...waysOut(plan, views),
		...gone.length === 0 ? [] : [note],
		...unreadable.length === 0 ? [] : ["## Could not be read", unreadable.join("\n")],
		...drifted.length === 0 ? [] : ["## What differs"],
		...drifted.length > mostUnfolded ? commonLines(drifted) : [],
		...rows.length === 0 ? [] : [[tenantHead, ...rows].join("\n")],
		...sections,
		...unknownNote(drifted, attributions),
		...extra === void 0 || extra.trim() === "" ? [] : [extra.trim()]
	].join("\n\n")}\n`;
}
/** The heading of the table and the longer note, generously. */
const roomForNote = 500;
/** Last resort: a row for each tenant, and the sections of as many as fit, those first that need a person. */
function asTable(report, { marker, limit }, parts) {
	const bare = {
		...parts,
		unreadable: [],
		rows: [],
		sections: []
	};
	const least = assemble({
		...report,
		extra: void 0
	}, marker, bare).length + roomForNote;
	const extra = (report.extra?.length ?? 0) > (limit - least) / 2 ? void 0 : report.extra;
	const room = limit - least - (extra?.length ?? 0);
	const unreadable = fitting(parts.unreadable, room / 2);
	const rows = fitting(parts.drifted.map(driftRow), room - unreadable.join("\n").length);
	const taken = [...unreadable, ...rows].join("\n").length;
	const sections = fitting(parts.sections, room - taken);
	const missing = (all, kept, one, many) => all.length === kept.length ? [] : [plural(all.length - kept.length, one, many)];
	const gone = [
		...parts.gone,
		...missing(parts.unreadable, unreadable, "tenant that could not be read", "tenants that could not be read"),
		...missing(parts.sections, rows, "row of the table", "rows of the table"),
		...missing(parts.sections, sections, "tenant's objects", "tenants' objects"),
		...extra === report.extra ? [] : ["the clients that no file describes"]
	];
	return assemble({
		...report,
		extra
	}, marker, {
		...parts,
		unreadable,
		rows,
		sections,
		gone
	});
}
/** The comment with which the issue is closed. */
function renderDriftClosed({ plan, commit, runUrl, now }) {
	const { length } = plan.tenants;
	const who = length === 1 ? "The tenant is" : `All ${number(length)} tenants are`;
	const at = commit === void 0 ? "" : ` at commit ${markdownCode(commit.slice(0, 12))}`;
	const where = runUrl === void 0 ? "" : `, by ${markdownLink("this run", runUrl)}`;
	return `**Clean again.** ${who} as the files say${at}. Seen ${timeWords(now)}${where}.\n`;
}
export { renderDriftClosed as n, renderDriftIssue as r, isClean as t };
