import type { Plan } from "../plan/plan.ts";
import type { Detail, Link } from "./detail.ts";
import { markdownName } from "./escape.ts";
import { fitting } from "./fitting.ts";
import { phraseToMarkdown } from "./phrase.ts";
import { renderSection } from "./section.ts";
import {
	findingWords,
	headline,
	isCalm,
	number,
	orderTenants,
	plural,
	type TenantView,
	verdict,
} from "./summary.ts";

export interface CommentOptions {
	/** The address of a line, for people to click on. */
	readonly link?: Link;
	readonly title?: string;
	/** Characters; GitHub takes 65,536 in a comment. */
	readonly limit?: number;
	/** Stands in an HTML comment on the first line, so that the comment is found again. */
	readonly marker?: string;
}

const whole: Detail = { json: true, unmanaged: true, createdSettings: "open", sentences: true, fold: false };

/** What is given up, one after the other, until the comment fits. */
const steps: readonly { readonly without: Partial<Detail>; readonly leftOut: string }[] = [
	{ without: { json: false }, leftOut: "the JSON of each change" },
	{ without: { unmanaged: false }, leftOut: "the lists of what is left alone" },
	{ without: { createdSettings: "none" }, leftOut: "the settings of what is created" },
	{ without: { sentences: false }, leftOut: "the details of every change and finding" },
];

function detailAfter(count: number, views: readonly TenantView[]): Detail {
	const few = views.reduce((sum, { counts }) => sum + counts.create, 0) <= mostUnfolded;
	const fold = views.filter(({ quiet }) => !quiet).length > mostUnfolded;
	const kept: Detail = { ...whole, createdSettings: few ? "open" : "folded", fold };
	return Object.assign({}, kept, ...steps.slice(0, count).map(({ without }) => without));
}

const mostUnfolded = 5;

/**
 * The plan as GitHub-flavoured Markdown for a pull request or a job summary. When it is too long, details go first and
 * whole tenants last, and it says what was left out; the verdict, the blocked tenants and the fingerprint stay.
 */
export function renderComment(plan: Plan, options: CommentOptions = {}): string {
	const { link, limit = 65_536 } = options;
	const views = orderTenants(plan);
	for (let count = 0; count <= steps.length; count++) {
		const detail = detailAfter(count, views);
		const sections = views.filter(({ quiet }) => !quiet).map((view) => renderSection(view, detail, link));
		const rows = tenantRows(detail.fold ? views.filter((view) => !isCalm(view)) : views);
		const parts = { ...options, rows, sections, leftOut: leftOut(count) };
		const comment = assemble(plan, views, parts);
		if (comment.length <= limit) return comment;
	}
	return withoutSections(plan, views, options, limit);
}

function leftOut(count: number): string[] {
	return steps.slice(0, count).map((step) => step.leftOut);
}

interface Parts extends CommentOptions {
	readonly rows: readonly string[];
	readonly sections: readonly string[];
	readonly leftOut: readonly string[];
}

function assemble(plan: Plan, views: readonly TenantView[], parts: Parts): string {
	const { title = "Ringfence", marker, rows, sections, leftOut } = parts;
	const head = "| Tenant | Status | Create | Change | Delete | Findings |\n|---|---|--:|--:|--:|---|";
	const note = `> [!NOTE]\n> Too long for one comment. Left out: ${leftOut.join(", ")}. The full plan has everything.`;
	return `${[
		...(marker === undefined ? [] : [`<!-- ${htmlComment(marker)} -->`]),
		`## ${headline(views, title)}`,
		...verdictLines(views),
		...(leftOut.length === 0 ? [] : [note]),
		...(rows.length === 0 ? [] : [[head, ...rows].join("\n")]),
		...sections,
		...quietLine(views),
		`---\n\n<sub>Plan \`${plan.fingerprint.slice(0, 12)}\` · fingerprint \`${plan.fingerprint}\`</sub>`,
	].join("\n\n")}\n`;
}

function verdictLines(views: readonly TenantView[]): string[] {
	const lines = verdict(views).map(phraseToMarkdown);
	return lines.length < 2 ? lines : [lines.map((line) => `- ${line}`).join("\n")];
}

/** Last resort: as many tenants as fit, those that need a person first, each as a short section. */
function withoutSections(
	plan: Plan,
	views: readonly TenantView[],
	options: CommentOptions,
	limit: number,
): string {
	const details = leftOut(steps.length);
	const allRows = tenantRows(views);
	const detail = detailAfter(steps.length, views);
	const all = views.filter(({ quiet }) => !quiet).map((view) => renderSection(view, detail, options.link));
	const bare = assemble(plan, views, { ...options, rows: [], sections: [], leftOut: details });
	const room = limit - bare.length - roomForNote;
	const rows = fitting(allRows, room / 2);
	const sections = fitting(all, room - rows.join("\n").length);
	const gone = [
		...details,
		...(rows.length === allRows.length
			? []
			: [plural(allRows.length - rows.length, "row of the table", "rows of the table")]),
		`the sections of ${plural(all.length - sections.length, "tenant")}`,
	];
	return assemble(plan, views, { ...options, rows, sections, leftOut: gone });
}

/** The heading of the table and the longer note, generously. */
const roomForNote = 400;

/** A row for each tenant that has something to show, where there are several tenants. */
function tenantRows(views: readonly TenantView[]): string[] {
	if (views.length < 2) return [];
	return views
		.filter(({ quiet }) => !quiet)
		.map((view) => {
			const { counts, plan } = view;
			const cells = [counts.create, counts.update, counts.delete].map((count) =>
				count === 0 ? "–" : number(count),
			);
			return `| ${[markdownName(plan.tenant.name), statusWord(view), ...cells, findingWords(view) || "–"].join(" | ")} |`;
		});
}

function statusWord({ plan, counts }: TenantView): string {
	if (plan.status === "blocked") return "**blocked**";
	if (plan.status === "unreadable") return "**could not be read**";
	return counts.create + counts.update + counts.delete === 0 ? "nothing to do" : "ready";
}

const mostNames = 20;

function quietLine(views: readonly TenantView[]): string[] {
	const quiet = views.filter((view) => view.quiet);
	if (quiet.length === 0 || views.length === 1) return [];
	const names = quiet.slice(0, mostNames).map(({ plan }) => markdownName(plan.tenant.name));
	const more = quiet.length > mostNames ? ` and ${number(quiet.length - mostNames)} more` : "";
	return [`**Nothing to do** in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`];
}

/** Two dashes would end the HTML comment. */
function htmlComment(text: string): string {
	return text.replace(/[^\w:./ -]/g, "-").replace(/-{2,}/g, "-");
}
