import { a as markdownLink, o as markdownName } from "./escape2.js";
import { t as fitting } from "./fitting.js";
import { t as placeLink } from "./detail.js";
import { a as renderStatus, i as renderSection, o as sectionSummary, r as renderBody, s as renderSharedUnmanaged } from "./tenant-signature.js";
import { a as findingWords, d as plural, l as number, o as headline, p as verdict, s as isCalm, u as orderTenants } from "./summary.js";
import { n as isLoud, t as groupTenants } from "./tenant-groups.js";
import { n as fitsSummary, t as commentLimit } from "./limits2.js";
import { v as phraseToMarkdown } from "./terms.js";
// src/report/group-section.ts
/** One tenant, or one for all tenants that are like it, with the names of all of them. */
function renderGroup(group, detail, link) {
	const { view, members } = group;
	if (members.length === 1) return renderSection(view, detail, link);
	const { tenant, position } = view.plan;
	const body = [
		`Shown: ${markdownName(tenant.name)}, ${placeLink(position, link)}. The same in each but for the tenant's own name, ids and lines.`,
		...renderMembers(group, detail, link),
		...renderBody(view, {
			...detail,
			shared: true
		}, link),
		...detail.sentences ? renderSharedUnmanaged(members, detail.unmanaged) : []
	];
	if (detail.fold && isCalm(view)) return [
		`<details><summary><b>${groupTitle(group)}</b>: ${groupSummary(view)}</summary>`,
		...body,
		"</details>"
	].join("\n\n");
	return [
		`### ${groupTitle(group)}: ${groupSummary(view)}`,
		...renderStatus(view, members.length),
		...body
	].join("\n\n");
}
/** "225 client tenants alike". */
function groupTitle({ members }) {
	return `${number(members.length)} client tenants alike`;
}
function groupSummary(view) {
	const summary = sectionSummary(view);
	return view.plan.status === "unreadable" ? summary.toLowerCase() : `${summary.toLowerCase()} in each`;
}
const mostNames$1 = 20;
/** Every tenant by name: folded where nothing stands out, in the open where a change does. */
function renderMembers({ view, members }, { members: shown }, link) {
	const loud = isLoud(view);
	const some = shown === "first" || shown === "loud" && !loud;
	const names = (some ? members.slice(0, mostNames$1) : members).map(({ plan }) => {
		const label = markdownName(plan.tenant.name);
		if (shown !== "linked") return label;
		const address = link?.(plan.position);
		return address === void 0 ? `${label} ${placeLink(plan.position, link)}` : markdownLink(label, address);
	});
	const more = members.length > names.length ? ` and ${number(members.length - names.length)} more` : "";
	const list = `**In:** ${names.join(" · ")}${more}`;
	if (loud || some) return [list];
	return [
		`<details><summary>All ${number(members.length)} tenants</summary>`,
		list,
		"</details>"
	];
}
// src/report/tenant-table.ts
const tableHead = "| Tenant | Status | Create | Change | Delete | Findings |\n|---|---|--:|--:|--:|---|";
/** A row for each tenant or group that has something to show. */
function tenantRows(groups) {
	return groups.filter(({ view }) => !view.quiet).map(tenantRow);
}
function tenantRow(group) {
	const { view, members } = group;
	const { counts, plan } = view;
	const each = members.length === 1 ? "" : " each";
	const name = markdownName(plan.tenant.name);
	const found = findingWords(view);
	return `| ${[
		members.length === 1 ? name : `${groupTitle(group)}, as ${name}`,
		statusWord(view),
		...[
			counts.create,
			counts.update,
			counts.delete
		].map((count) => count === 0 ? "–" : `${number(count)}${each}`),
		found === "" ? "–" : `${found}${each}`
	].join(" | ")} |`;
}
function statusWord({ plan, counts }) {
	if (plan.status === "blocked") return "**blocked**";
	if (plan.status === "unreadable") return "**could not be read**";
	return counts.create + counts.update + counts.delete === 0 ? "nothing to do" : "ready";
}
const mostNames = 20;
/** The tenants with nothing to show, in one line. */
function quietLine(views) {
	const quiet = views.filter((view) => view.quiet);
	if (quiet.length === 0 || views.length === 1) return [];
	const names = quiet.slice(0, mostNames).map(({ plan }) => markdownName(plan.tenant.name));
	const more = quiet.length > mostNames ? ` and ${number(quiet.length - mostNames)} more` : "";
	return [`**Nothing to do** in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`];
}
// src/report/comment.ts
const whole = {
	json: true,
	unmanaged: true,
	createdSettings: "open",
	sentences: true,
	fold: false,
	shared: false,
	members: "linked"
};
/** What is given up, one after the other, until the comment fits. */
const steps = [
	{
		without: { json: false },
		leftOut: "the JSON of each change"
	},
	{
		without: { members: "named" },
		leftOut: "the file links of tenants that are alike"
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
		without: { members: "loud" },
		leftOut: "the names of tenants that are alike"
	},
	{
		without: { sentences: false },
		leftOut: "the details of every change and finding"
	},
	{
		without: { members: "first" },
		leftOut: "the names of tenants that are alike"
	}
];
function detailAfter(count, groups) {
	const few = groups.reduce((sum, { view }) => sum + view.counts.create, 0) <= mostUnfolded;
	const fold = groups.filter(({ view }) => !view.quiet).length > mostUnfolded;
	const kept = {
		...whole,
		createdSettings: few ? "open" : "folded",
		fold
	};
	return Object.assign({}, kept, ...steps.slice(0, count).map(({ without }) => without));
}
const mostUnfolded = 5;
/**
* The plan as GitHub-flavoured Markdown for a pull request or a job summary. Client tenants of which it says the same
* are shown once. When it is too long, details go first and whole tenants last, and it says what was left out; the
* verdict, the blocked tenants and the fingerprint stay.
*/
function renderComment(plan, options = {}) {
	const { limit = commentLimit } = options;
	const views = orderTenants(plan);
	const groups = groupTenants(views);
	const tabled = groups.length > 1 ? groups : [];
	const leftOut = /* @__PURE__ */ new Set();
	let summarized;
	let before;
	for (let count = 0; count <= steps.length; count++) {
		const detail = detailAfter(count, groups);
		const sections = renderSections(groups, detail, options);
		const text = sections.join("\n");
		if (before !== void 0 && before !== text) leftOut.add(steps[count - 1]?.leftOut ?? "");
		before = text;
		const comment = assemble(plan, {
			views,
			rows: tenantRows(detail.fold ? tabled.filter(({ view }) => !isCalm(view)) : tabled),
			sections,
			leftOut: [...leftOut],
			summarized: summarized === true
		}, options);
		summarized ??= fitsSummary(comment);
		if (comment.length <= limit) return comment;
	}
	return withoutSections(plan, groups, options, {
		views,
		leftOut: [...leftOut],
		summarized: summarized === true,
		limit
	});
}
function renderSections(groups, detail, { link }) {
	return groups.filter(({ view }) => !view.quiet).map((group) => renderGroup(group, detail, link));
}
function assemble(plan, { views, rows, sections, leftOut, summarized }, options) {
	const { title = "Ringfence", marker } = options;
	return `${[
		...marker === void 0 ? [] : [`<!-- ${htmlComment(marker)} -->`],
		`## ${headline(views, title)}`,
		...verdictLines(views),
		...note(leftOut, summarized, options),
		...rows.length === 0 ? [] : [[tableHead, ...rows].join("\n")],
		...sections,
		...quietLine(views),
		`---\n\n<sub>Plan \`${plan.fingerprint.slice(0, 12)}\` · fingerprint \`${plan.fingerprint}\`</sub>`
	].join("\n\n")}\n`;
}
function note(leftOut, summarized, { full }) {
	if (leftOut.length === 0) return [];
	const summary = `The job summary of ${markdownLink("this run", full)} has`;
	const where = full === void 0 ? "The plan's JSON has everything" : `${summary} ${summarized ? "everything" : "more, and the plan's JSON everything"}`;
	return [`> [!NOTE]\n> Too long for one comment. Left out: ${leftOut.join(", ")}. ${where}.`];
}
function verdictLines(views) {
	const lines = verdict(views).map(phraseToMarkdown);
	return lines.length < 2 ? lines : [lines.map((line) => `- ${line}`).join("\n")];
}
/** Last resort: as many tenants as fit, those that need a person first, each as a short section. */
function withoutSections(plan, groups, options, given) {
	const allRows = tenantRows(groups);
	const shown = groups.filter(({ view }) => !view.quiet);
	const all = renderSections(groups, detailAfter(steps.length, groups), options);
	const bare = assemble(plan, {
		...given,
		rows: [],
		sections: []
	}, options);
	const room = given.limit - bare.length - roomForNote;
	const rows = fitting(allRows, room / 2);
	const sections = fitting(all, room - rows.join("\n").length);
	const missing = shown.slice(sections.length).reduce((sum, { members }) => sum + members.length, 0);
	const gone = [
		...given.leftOut,
		...rows.length === allRows.length ? [] : [plural(allRows.length - rows.length, "row of the table", "rows of the table")],
		`the sections of ${plural(missing, "tenant")}`
	];
	return assemble(plan, {
		...given,
		rows,
		sections,
		leftOut: gone
	}, options);
}
/** The heading of the table and the longer note, generously. */
const roomForNote = 400;
/** Two dashes would end the HTML comment. */
function htmlComment(text) {
	return text.replace(/[^\w:./ -]/g, "-").replace(/-{2,}/g, "-");
}
export { renderComment };
