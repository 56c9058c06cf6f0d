import { i as markdownCode, o as markdownName, r as htmlName, s as markdownText } from "./escape.js";
import { n as renderChangeLine, r as fitting, t as renderChange } from "./changes.js";
import { a as kindWords, l as stateWord, v as phraseToMarkdown } from "./terms.js";
import { t as placeLink } from "./detail.js";
import { n as groupExclusions, r as renderExclusions } from "./exclusions.js";
import { a as managedSuffix, c as plural, i as isCalm, l as unmanagedWords, n as findingWords, o as number, r as headline, s as orderTenants, t as changeWords, u as verdict } from "./summary.js";
// src/report/findings.ts
/** The same trouble at very many lines is read once. */
const most = 50;
/** Findings as a list: which check, about what, where, what is wrong, what to do. */
function renderFindings(findings, link) {
	if (findings.length === 0) return [];
	return [[...findings.slice(0, most).map((found) => {
		return `- ${[
			`${title(found)} · ${placeLink(found.position, link)}`,
			markdownText(found.message),
			`**To do:** ${markdownText(found.fix)}`,
			...expiry(found, link)
		].join("<br>")}`;
	}), ...rest(findings)].join("\n")];
}
/** One short line a finding, for when there is no room. */
function renderFindingLines(findings) {
	return [...findings.slice(0, most).map((found) => `- ${title(found)}`), ...rest(findings)];
}
function rest(findings) {
	return findings.length <= most ? [] : [`- and ${number(findings.length - most)} more, in the full plan`];
}
function title({ check, subject }) {
	return `${markdownCode(check)}${subject === void 0 ? "" : ` ${markdownCode(subject)}`}`;
}
function expiry({ acceptance }, link) {
	if (!acceptance?.expired) return [];
	const { reason, until, position } = acceptance;
	return [`**Accepted only until ${day(until)}**, now expired (${placeLink(position, link)}): ${markdownText(reason)}`];
}
/** Risks that somebody accepted: what, why, and until when. */
function renderAccepted(findings, link) {
	return [...findings.slice(0, most).map((found) => {
		const { reason = "", until = "", position = found.position } = found.acceptance ?? {};
		const terms = `**Accepted until ${day(until)}** (${placeLink(position, link)}): ${markdownText(reason)}`;
		return `- ${title(found)} · ${placeLink(found.position, link)}<br>${markdownText(found.message)}<br>${terms}`;
	}), ...rest(findings)].join("\n");
}
function day(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : markdownCode(text);
}
// src/report/section.ts
/** One tenant: what blocks it, what will change, what to know, what is left alone. */
function renderSection(view, detail, link) {
	const { plan, blocking, warnings, accepted } = view;
	const { tenant, changes, names, unmanaged } = plan;
	const { groups, rest } = groupExclusions(changes, names);
	const body = detail.sentences ? [
		...renderFindings(blocking, link),
		...rest.map((change) => renderChange(change, {
			names,
			detail,
			link
		})),
		...groups.map((group) => renderExclusions(group, link)),
		...warnings.length === 0 ? [] : ["#### Warnings", ...renderFindings(warnings, link)],
		...accepted.length === 0 ? [] : ["#### Accepted risks", renderAccepted(accepted, link)],
		...renderUnmanaged(unmanaged, detail.unmanaged)
	] : [[
		...renderFindingLines(blocking),
		...changes.map(renderChangeLine),
		...renderFindingLines(warnings)
	].join("\n")];
	const about = [markdownCode(tenant.id), placeLink(plan.position, link)];
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
function sectionSummary(view) {
	const words = findingWords(view);
	const changes = view.plan.changes.length > 0 ? changeWords(view.counts) : "No changes";
	return view.plan.status === "unreadable" ? "Not planned" : `${changes}${words === "" ? "" : `; ${words}`}`;
}
function renderStatus({ plan, blocking }) {
	if (plan.status === "blocked") {
		const waiting = plan.changes.length === 0 ? "" : ` Until then, ${waits(plan.changes.length)}.`;
		return [`> [!CAUTION]\n> **Blocked: nothing is applied in this tenant.** ${`${plural(blocking.length, "finding")} must be resolved, or accepted for a time in the tenant's file.`}${waiting}`];
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
/** What exists and is not named by the YAML: collapsed, or only counted. */
function renderUnmanaged(objects, listed) {
	if (objects.length === 0) return [];
	const title = `Left alone: ${unmanagedWords(objects)} that the YAML does not name`;
	if (!listed) return [`${title}.`];
	const rows = objects.map(({ kind, name, state, microsoftManaged, note }) => {
		const words = state === void 0 ? "" : phraseToMarkdown(stateWord(state));
		const why = note === void 0 ? "" : `: ${markdownText(note)}`;
		return `| ${kindWords[kind]} | ${markdownCode(name)} | ${words}${managedSuffix(name, microsoftManaged)}${why} |`;
	});
	return [
		`<details><summary>${title}</summary>`,
		[
			"| Kind | Name | State |",
			"|---|---|---|",
			...rows
		].join("\n"),
		"</details>"
	];
}
// src/report/comment.ts
const whole = {
	json: true,
	unmanaged: true,
	createdSettings: "open",
	sentences: true,
	fold: false
};
/** What is given up, one after the other, until the comment fits. */
const steps = [
	{
		without: { json: false },
		leftOut: "the JSON of each change"
	},
	{
		without: { unmanaged: false },
		leftOut: "the lists of what is left alone"
	},
	{
		without: { createdSettings: "none" },
		leftOut: "the settings of what is created"
	},
	{
		without: { sentences: false },
		leftOut: "the details of every change and finding"
	}
];
function detailAfter(count, views) {
	const few = views.reduce((sum, { counts }) => sum + counts.create, 0) <= mostUnfolded;
	const fold = views.filter(({ quiet }) => !quiet).length > mostUnfolded;
	const kept = {
		...whole,
		createdSettings: few ? "open" : "folded",
		fold
	};
	return Object.assign({}, kept, ...steps.slice(0, count).map(({ without }) => without));
}
const mostUnfolded = 5;
/**
* The plan as GitHub-flavoured Markdown for a pull request or a job summary. When it is too long, details go first and
* whole tenants last, and it says what was left out; the verdict, the blocked tenants and the fingerprint stay.
*/
function renderComment(plan, options = {}) {
	const { link, limit = 65536 } = options;
	const views = orderTenants(plan);
	for (let count = 0; count <= steps.length; count++) {
		const detail = detailAfter(count, views);
		const sections = views.filter(({ quiet }) => !quiet).map((view) => renderSection(view, detail, link));
		const rows = tenantRows(detail.fold ? views.filter((view) => !isCalm(view)) : views);
		const comment = assemble(plan, views, {
			...options,
			rows,
			sections,
			leftOut: leftOut(count)
		});
		if (comment.length <= limit) return comment;
	}
	return withoutSections(plan, views, options, limit);
}
function leftOut(count) {
	return steps.slice(0, count).map((step) => step.leftOut);
}
function assemble(plan, views, parts) {
	const { title = "Ringfence", marker, rows, sections, leftOut } = parts;
	const head = "| Tenant | Status | Create | Change | Delete | Findings |\n|---|---|--:|--:|--:|---|";
	const note = `> [!NOTE]\n> Too long for one comment. Left out: ${leftOut.join(", ")}. The full plan has everything.`;
	return `${[
		...marker === void 0 ? [] : [`<!-- ${htmlComment(marker)} -->`],
		`## ${headline(views, title)}`,
		...verdictLines(views),
		...leftOut.length === 0 ? [] : [note],
		...rows.length === 0 ? [] : [[head, ...rows].join("\n")],
		...sections,
		...quietLine(views),
		`---\n\n<sub>Plan \`${plan.fingerprint.slice(0, 12)}\` · fingerprint \`${plan.fingerprint}\`</sub>`
	].join("\n\n")}\n`;
}
function verdictLines(views) {
	const lines = verdict(views).map(phraseToMarkdown);
	return lines.length < 2 ? lines : [lines.map((line) => `- ${line}`).join("\n")];
}
/** Last resort: as many tenants as fit, those that need a person first, each as a short section. */
function withoutSections(plan, views, options, limit) {
	const details = leftOut(steps.length);
	const allRows = tenantRows(views);
	const detail = detailAfter(steps.length, views);
	const all = views.filter(({ quiet }) => !quiet).map((view) => renderSection(view, detail, options.link));
	const room = limit - assemble(plan, views, {
		...options,
		rows: [],
		sections: [],
		leftOut: details
	}).length - roomForNote;
	const rows = fitting(allRows, room / 2);
	const sections = fitting(all, room - rows.join("\n").length);
	const gone = [
		...details,
		...rows.length === allRows.length ? [] : [plural(allRows.length - rows.length, "row of the table", "rows of the table")],
		`the sections of ${plural(all.length - sections.length, "tenant")}`
	];
	return assemble(plan, views, {
		...options,
		rows,
		sections,
		leftOut: gone
	});
}
/** The heading of the table and the longer note, generously. */
const roomForNote = 400;
/** A row for each tenant that has something to show, where there are several tenants. */
function tenantRows(views) {
	if (views.length < 2) return [];
	return views.filter(({ quiet }) => !quiet).map((view) => {
		const { counts, plan } = view;
		const cells = [
			counts.create,
			counts.update,
			counts.delete
		].map((count) => count === 0 ? "–" : number(count));
		return `| ${[
			markdownName(plan.tenant.name),
			statusWord(view),
			...cells,
			findingWords(view) || "–"
		].join(" | ")} |`;
	});
}
function statusWord({ plan, counts }) {
	if (plan.status === "blocked") return "**blocked**";
	if (plan.status === "unreadable") return "**could not be read**";
	return counts.create + counts.update + counts.delete === 0 ? "nothing to do" : "ready";
}
const mostNames = 20;
function quietLine(views) {
	const quiet = views.filter((view) => view.quiet);
	if (quiet.length === 0 || views.length === 1) return [];
	const names = quiet.slice(0, mostNames).map(({ plan }) => markdownName(plan.tenant.name));
	const more = quiet.length > mostNames ? ` and ${number(quiet.length - mostNames)} more` : "";
	return [`**Nothing to do** in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`];
}
/** Two dashes would end the HTML comment. */
function htmlComment(text) {
	return text.replace(/[^\w:./ -]/g, "-").replace(/-{2,}/g, "-");
}
export { renderComment };
