import type { TenantAttributions } from "../plan/attribution.ts";
import type { Plan } from "../plan/plan.ts";
import { timeWords } from "./attribution.ts";
import type { Link } from "./detail.ts";
import {
	type DriftDetail,
	type DriftView,
	driftRow,
	driftView,
	renderDriftSection,
	renderUnreadable,
	tenantHead,
} from "./drift-section.ts";
import { commonLines, summaryLine, titleOf, unknownNote, waysOut } from "./drift-summary.ts";
import { markdownCode, markdownLink } from "./escape.ts";
import { fitting } from "./fitting.ts";
import { commentLimit } from "./limits.ts";
import { number, orderTenants, plural, type TenantView } from "./summary.ts";

export interface DriftReport {
	readonly plan: Plan;
	readonly attributions: readonly TenantAttributions[];
	/** A further section, Markdown already: clients that no file describes. */
	readonly extra?: string | undefined;
}

export interface DriftIssueOptions {
	/** Stands in an HTML comment on the first line, so that the issue is found again. */
	readonly marker: string;
	/** Characters. */
	readonly limit?: number;
	/** The address of a line. Of a branch rather than a commit, so that an equal state stays an equal text. */
	readonly link?: Link | undefined;
}

/** Whether every tenant was read, nothing blocks it, and it is as its file says. */
export function isClean({ tenants }: Plan): boolean {
	return tenants.every(({ status, changes }) => status === "ready" && changes.length === 0);
}

/** What is given up, one after the other, until the issue fits. */
const steps: readonly { readonly without: Partial<DriftDetail>; readonly leftOut: string }[] = [
	{ without: { sentences: false }, leftOut: "the sentences on whole objects" },
	{ without: { values: false }, leftOut: "the values of the settings and the texts of errors" },
];

const mostUnfolded = 5;

/**
 * The one issue of an estate that is not as its files say. It holds no time, commit or address of a run, so an equal
 * state makes an equal text. When it is too long, values go first and the sections of whole tenants last.
 */
export function renderDriftIssue(
	report: DriftReport,
	options: DriftIssueOptions,
): { readonly title: string; readonly body: string } {
	const { limit = commentLimit, link } = options;
	const views = orderTenants(report.plan);
	const title = titleOf(views, report.extra?.trim());
	for (let count = 0; count <= steps.length; count++) {
		const parts = partsAfter(count, views, report, link);
		const body = assemble(report, options.marker, parts);
		if (body.length <= limit) return { title, body };
	}
	return {
		title,
		body: asTable(report, { ...options, limit }, partsAfter(steps.length, views, report, link)),
	};
}

interface Parts {
	readonly views: readonly TenantView[];
	readonly drifted: readonly DriftView[];
	/** A line for each tenant that could not be read. */
	readonly unreadable: readonly string[];
	/** A row for each tenant that is not clean, where there is no room for its section. */
	readonly rows: readonly string[];
	readonly sections: readonly string[];
	/** What had to be left out. */
	readonly gone: readonly string[];
}

function partsAfter(
	count: number,
	views: readonly TenantView[],
	{ attributions }: DriftReport,
	link: Link | undefined,
): Parts {
	const found = new Map(attributions.map((one) => [one.tenantId, one]));
	const drifted = views
		.filter(({ plan }) => plan.status === "blocked" || plan.changes.length > 0)
		.map((view) => driftView(view, found.get(view.plan.tenant.id)));
	const whole: DriftDetail = { sentences: true, values: true, fold: drifted.length > mostUnfolded };
	const gone = steps.slice(0, count);
	const detail: DriftDetail = Object.assign({}, whole, ...gone.map(({ without }) => without));
	const unreadable = views.filter(({ plan }) => plan.status === "unreadable");
	return {
		views,
		drifted,
		unreadable: renderUnreadable(unreadable, detail, link),
		rows: [],
		sections: drifted.map((one) => renderDriftSection(one, detail, link)),
		gone: gone.map(({ leftOut }) => leftOut),
	};
}

function assemble({ plan, attributions, extra }: DriftReport, marker: string, parts: Parts): string {
	const { views, drifted, unreadable, rows, sections, gone } = parts;
	const note = `> [!NOTE]\n> Too long for one issue. Left out: ${gone.join(", ")}. The run that wrote this has the full plan.`;
	return `${[
		`<!-- ${marker} -->`,
		summaryLine(views),
		...waysOut(plan, views),
		...(gone.length === 0 ? [] : [note]),
		...(unreadable.length === 0 ? [] : ["## Could not be read", unreadable.join("\n")]),
		...(drifted.length === 0 ? [] : ["## What differs"]),
		...(drifted.length > mostUnfolded ? commonLines(drifted) : []),
		...(rows.length === 0 ? [] : [[tenantHead, ...rows].join("\n")]),
		...sections,
		...unknownNote(drifted, attributions),
		...(extra === undefined || extra.trim() === "" ? [] : [extra.trim()]),
	].join("\n\n")}\n`;
}

/** The heading of the table and the longer note, generously. */
const roomForNote = 500;

/** Last resort: a row for each tenant, and the sections of as many as fit, those first that need a person. */
function asTable(
	report: DriftReport,
	{ marker, limit }: DriftIssueOptions & { readonly limit: number },
	parts: Parts,
): string {
	const bare = { ...parts, unreadable: [], rows: [], sections: [] };
	const least = assemble({ ...report, extra: undefined }, marker, bare).length + roomForNote;
	const extra = (report.extra?.length ?? 0) > (limit - least) / 2 ? undefined : report.extra;
	const room = limit - least - (extra?.length ?? 0);
	const unreadable = fitting(parts.unreadable, room / 2);
	const rows = fitting(parts.drifted.map(driftRow), room - unreadable.join("\n").length);
	const taken = [...unreadable, ...rows].join("\n").length;
	const sections = fitting(parts.sections, room - taken);
	const missing = (all: readonly string[], kept: readonly string[], one: string, many: string) =>
		all.length === kept.length ? [] : [plural(all.length - kept.length, one, many)];
	const gone = [
		...parts.gone,
		...missing(
			parts.unreadable,
			unreadable,
			"tenant that could not be read",
			"tenants that could not be read",
		),
		...missing(parts.sections, rows, "row of the table", "rows of the table"),
		...missing(parts.sections, sections, "tenant's objects", "tenants' objects"),
		...(extra === report.extra ? [] : ["the clients that no file describes"]),
	];
	return assemble({ ...report, extra }, marker, { ...parts, unreadable, rows, sections, gone });
}

export interface DriftClosing {
	/** A clean one. */
	readonly plan: Plan;
	readonly commit?: string | undefined;
	/** The address of the run that found nothing. */
	readonly runUrl?: string | undefined;
	/** UTC, as in 2027-01-15T09:41:22Z. */
	readonly now: string;
}

/** The comment with which the issue is closed. */
export function renderDriftClosed({ plan, commit, runUrl, now }: DriftClosing): string {
	const { length } = plan.tenants;
	const who = length === 1 ? "The tenant is" : `All ${number(length)} tenants are`;
	const at = commit === undefined ? "" : ` at commit ${markdownCode(commit.slice(0, 12))}`;
	const where = runUrl === undefined ? "" : `, by ${markdownLink("this run", runUrl)}`;
	return `**Clean again.** ${who} as the files say${at}. Seen ${timeWords(now)}${where}.\n`;
}
