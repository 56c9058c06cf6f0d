import type { TenantOutcome } from "../apply/outcome.ts";
import type { Change } from "../plan/plan.ts";
import { renderChangeLine } from "./changes.ts";
import { type Link, placeLink } from "./detail.ts";
import { markdownName, markdownText } from "./escape.ts";
import { fitting } from "./fitting.ts";
import { commentLimit } from "./limits.ts";
import { groupOutcomes, type OutcomeGroup } from "./outcome-groups.ts";
import { isGood, orderOutcomes, outcomeHeadline, outcomeWords } from "./outcome-summary.ts";
import { number, plural } from "./summary.ts";

export interface OutcomeOptions {
	readonly link?: Link;
	readonly title?: string;
	/** Characters; a comment's where left out. */
	readonly limit?: number;
	/** Stands in an HTML comment on the first line, so that the comment is found again. */
	readonly marker?: string;
}

/** What apply did and did not do, and why, as Markdown for a comment or the job summary. Says what it had to leave out. */
export function renderOutcomeMarkdown(
	outcomes: readonly TenantOutcome[],
	options: OutcomeOptions = {},
): string {
	const { link, title = "Ringfence", limit = commentLimit, marker } = options;
	const { loud, quiet } = orderOutcomes(outcomes);
	const names = quiet.slice(0, 20).map(({ tenant }) => markdownName(tenant.name));
	const more = quiet.length > 20 ? ` and ${number(quiet.length - 20)} more` : "";
	const rest =
		quiet.length === 0
			? []
			: [`**Nothing to do** in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`];
	const mark = marker === undefined ? [] : [`<!-- ${marker} -->`];
	const head = [...mark, `## ${outcomeHeadline(outcomes, title)}`].join("\n\n");
	const groups = groupOutcomes(loud);
	const sections = groups.map((group) => renderGroup(group, link));
	const kept = fitting(sections, limit - head.length - rest.join("").length - 200);
	const told = groups.slice(0, kept.length).reduce((sum, { members }) => sum + members.length, 0);
	const gone = loud.length - told;
	const note = `> [!NOTE]\n> Too long for one page. Left out: ${plural(gone, "tenant")}, all of them in the log.`;
	return `${[head, ...(gone > 0 ? [note] : []), ...kept, ...rest].join("\n\n")}\n`;
}

const mostNames = 20;

function renderGroup({ outcome, members }: OutcomeGroup, link: Link | undefined): string {
	if (members.length === 1) return renderTenant(outcome, link);
	const { tenant, status, reason } = outcome;
	const names = members.slice(0, mostNames).map(({ tenant }) => markdownName(tenant.name));
	const more = members.length > mostNames ? ` and ${number(members.length - mostNames)} more` : "";
	return [
		`### ${number(members.length)} tenants alike: ${outcomeWords[status]}`,
		`Shown: ${markdownName(tenant.name)}. The same in each but for the tenant's own name and id.`,
		`**In:** ${names.join(" · ")}${more}`,
		...(reason ? [`> [!CAUTION]\n> ${explained(reason)}`] : []),
	].join("\n\n");
}

function renderTenant({ tenant, status, reason, ...rest }: TenantOutcome, link: Link | undefined): string {
	const line = (change: Change) => `${renderChangeLine(change)} · ${placeLink(change.position, link)}`;
	const failed = rest.failed.map(({ change, ...why }) => `${line(change)}<br>${explained(why)}`);
	const words = outcomeWords[status];
	return [
		`### ${markdownName(tenant.name)}: ${words}`,
		...(reason ? [`> [!${isGood(status) ? "NOTE" : "CAUTION"}]\n> ${explained(reason)}`] : []),
		...list("Failed", failed),
		...list("Not done", rest.notDone.map(line)),
		...list("Still different after the writes", rest.remaining.map(line)),
		...list(
			"Done",
			rest.done.map(({ change }) => line(change)),
		),
	].join("\n\n");
}

function list(title: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [`**${title}**`, items.join("\n")];
}

function explained({ message, hint }: { readonly message: string; readonly hint?: string }): string {
	return `${markdownText(message)}${hint === undefined ? "" : `<br>**To do:** ${markdownText(hint)}`}`;
}
