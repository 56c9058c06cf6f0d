import type { Plan } from "../plan/plan.ts";
import type { Detail, Link } from "./detail.ts";
import { markdownLink } from "./escape.ts";
import { fitting } from "./fitting.ts";
import { renderGroup } from "./group-section.ts";
import { commentLimit, fitsSummary } from "./limits.ts";
import { phraseToMarkdown } from "./phrase.ts";
import { headline, isCalm, orderTenants, plural, type TenantView, verdict } from "./summary.ts";
import { groupTenants, type TenantGroup } from "./tenant-groups.ts";
import { quietLine, tableHead, tenantRows } from "./tenant-table.ts";

export interface CommentOptions {
	/** The address of a line, for people to click on. */
	readonly link?: Link;
	readonly title?: string;
	/** Characters; a comment's where left out. */
	readonly limit?: number;
	/** Stands in an HTML comment on the first line, so that the comment is found again. */
	readonly marker?: string;
	/** The address of the workflow run whose job summary shows the whole plan, for when this is too long. */
	readonly full?: string;
}

const whole: Detail = {
	json: true,
	unmanaged: true,
	createdSettings: "open",
	sentences: true,
	fold: false,
	shared: false,
	members: "linked",
};

/** What is given up, one after the other, until the comment fits. */
const steps: readonly { readonly without: Partial<Detail>; readonly leftOut: string }[] = [
	{ without: { json: false }, leftOut: "the JSON of each change" },
	{ without: { members: "named" }, leftOut: "the file links of tenants that are alike" },
	{ without: { unmanaged: false }, leftOut: "the lists of what is left alone" },
	{ without: { createdSettings: "none" }, leftOut: "the settings of what is created" },
	{ without: { members: "loud" }, leftOut: "the names of tenants that are alike" },
	{ without: { sentences: false }, leftOut: "the details of every change and finding" },
	{ without: { members: "first" }, leftOut: "the names of tenants that are alike" },
];

function detailAfter(count: number, groups: readonly TenantGroup[]): Detail {
	const few = groups.reduce((sum, { view }) => sum + view.counts.create, 0) <= mostUnfolded;
	const fold = groups.filter(({ view }) => !view.quiet).length > mostUnfolded;
	const kept: Detail = { ...whole, createdSettings: few ? "open" : "folded", fold };
	return Object.assign({}, kept, ...steps.slice(0, count).map(({ without }) => without));
}

const mostUnfolded = 5;

/**
 * The plan as GitHub-flavoured Markdown for a pull request or a job summary. Client tenants of which it says the same
 * are shown once. When it is too long, details go first and whole tenants last, and it says what was left out; the
 * verdict, the blocked tenants and the fingerprint stay.
 */
export function renderComment(plan: Plan, options: CommentOptions = {}): string {
	const { limit = commentLimit } = options;
	const views = orderTenants(plan);
	const groups = groupTenants(views);
	const tabled = groups.length > 1 ? groups : [];
	const leftOut = new Set<string>();
	let summarized: boolean | undefined;
	let before: string | undefined;
	for (let count = 0; count <= steps.length; count++) {
		const detail = detailAfter(count, groups);
		const sections = renderSections(groups, detail, options);
		const text = sections.join("\n");
		if (before !== undefined && before !== text) leftOut.add(steps[count - 1]?.leftOut ?? "");
		before = text;
		const rows = tenantRows(detail.fold ? tabled.filter(({ view }) => !isCalm(view)) : tabled);
		const told = { views, rows, sections, leftOut: [...leftOut], summarized: summarized === true };
		const comment = assemble(plan, told, options);
		summarized ??= fitsSummary(comment);
		if (comment.length <= limit) return comment;
	}
	const told = { views, leftOut: [...leftOut], summarized: summarized === true };
	return withoutSections(plan, groups, options, { ...told, limit });
}

function renderSections(groups: readonly TenantGroup[], detail: Detail, { link }: CommentOptions): string[] {
	return groups.filter(({ view }) => !view.quiet).map((group) => renderGroup(group, detail, link));
}

interface Given {
	readonly views: readonly TenantView[];
	readonly leftOut: readonly string[];
	/** Whether the job summary has room for the whole plan. */
	readonly summarized: boolean;
	readonly limit: number;
}

interface Parts extends Omit<Given, "limit"> {
	readonly rows: readonly string[];
	readonly sections: readonly string[];
}

function assemble(
	plan: Plan,
	{ views, rows, sections, leftOut, summarized }: Parts,
	options: CommentOptions,
): string {
	const { title = "Ringfence", marker } = options;
	return `${[
		...(marker === undefined ? [] : [`<!-- ${htmlComment(marker)} -->`]),
		`## ${headline(views, title)}`,
		...verdictLines(views),
		...note(leftOut, summarized, options),
		...(rows.length === 0 ? [] : [[tableHead, ...rows].join("\n")]),
		...sections,
		...quietLine(views),
		`---\n\n<sub>Plan \`${plan.fingerprint.slice(0, 12)}\` · fingerprint \`${plan.fingerprint}\`</sub>`,
	].join("\n\n")}\n`;
}

function note(leftOut: readonly string[], summarized: boolean, { full }: CommentOptions): string[] {
	if (leftOut.length === 0) return [];
	const summary = `The job summary of ${markdownLink("this run", full)} has`;
	const whole = summarized ? "everything" : "more, and the plan's JSON everything";
	const where = full === undefined ? "The plan's JSON has everything" : `${summary} ${whole}`;
	return [`> [!NOTE]\n> Too long for one comment. Left out: ${leftOut.join(", ")}. ${where}.`];
}

function verdictLines(views: readonly TenantView[]): string[] {
	const lines = verdict(views).map(phraseToMarkdown);
	return lines.length < 2 ? lines : [lines.map((line) => `- ${line}`).join("\n")];
}

/** Last resort: as many tenants as fit, those that need a person first, each as a short section. */
function withoutSections(
	plan: Plan,
	groups: readonly TenantGroup[],
	options: CommentOptions,
	given: Given,
): string {
	const allRows = tenantRows(groups);
	const shown = groups.filter(({ view }) => !view.quiet);
	const all = renderSections(groups, detailAfter(steps.length, groups), options);
	const bare = assemble(plan, { ...given, rows: [], sections: [] }, options);
	const room = given.limit - bare.length - roomForNote;
	const rows = fitting(allRows, room / 2);
	const sections = fitting(all, room - rows.join("\n").length);
	const missing = shown.slice(sections.length).reduce((sum, { members }) => sum + members.length, 0);
	const gone = [
		...given.leftOut,
		...(rows.length === allRows.length
			? []
			: [plural(allRows.length - rows.length, "row of the table", "rows of the table")]),
		`the sections of ${plural(missing, "tenant")}`,
	];
	return assemble(plan, { ...given, rows, sections, leftOut: gone }, options);
}

/** The heading of the table and the longer note, generously. */
const roomForNote = 400;

/** Two dashes would end the HTML comment. */
function htmlComment(text: string): string {
	return text.replace(/[^\w:./ -]/g, "-").replace(/-{2,}/g, "-");
}
