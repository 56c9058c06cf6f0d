import { renderChange, renderChangeLine } from "./changes.ts";
import { type Detail, type Link, placeLink } from "./detail.ts";
import { htmlName, markdownCode, markdownName, markdownText } from "./escape.ts";
import { groupExclusions, renderExclusions } from "./exclusions.ts";
import { renderAccepted, renderFindingLines, renderFindings } from "./findings.ts";
import { changeWords, findingWords, isCalm, number, plural, type TenantView } from "./summary.ts";
import { renderUnmanaged } from "./unmanaged.ts";

/** One tenant: what blocks it, what will change, what to know, what is left alone. */
export function renderSection(view: TenantView, detail: Detail, link: Link | undefined): string {
	const { tenant, position, unmanaged } = view.plan;
	const body = [
		...renderBody(view, detail, link),
		...(detail.sentences ? renderUnmanaged(unmanaged, detail.unmanaged) : []),
	];
	const about = [markdownCode(tenant.id), placeLink(position, link)];
	if (detail.fold && isCalm(view)) {
		const title = `<details><summary><b>${htmlName(tenant.name)}</b>: ${sectionSummary(view)}</summary>`;
		return [title, about.join(" · "), ...body, "</details>"].join("\n\n");
	}
	return [
		`### ${markdownName(tenant.name)}${tenant.kind === "msp" ? " (MSP tenant)" : ""}`,
		[sectionSummary(view), ...about].join(" · "),
		...renderStatus(view),
		...body,
	].join("\n\n");
}

/** What blocks, what will change and what to know, a text for each. */
export function renderBody(view: TenantView, detail: Detail, link: Link | undefined): string[] {
	const { plan, blocking, warnings, accepted } = view;
	const { changes, names } = plan;
	if (!detail.sentences) {
		const lines = [
			...renderFindingLines(blocking),
			...changes.map(renderChangeLine),
			...renderFindingLines(warnings),
		];
		return [lines.join("\n")];
	}
	const { groups, rest } = groupExclusions(changes, names);
	return [
		...renderFindings(blocking, link),
		...rest.map((change) => renderChange(change, { names, detail, link })),
		...groups.map((group) => renderExclusions(group, link)),
		...(warnings.length === 0 ? [] : ["#### Warnings", ...renderFindings(warnings, link)]),
		...(accepted.length === 0 ? [] : ["#### Accepted risks", renderAccepted(accepted, link)]),
	];
}

/** "6 to change; 1 blocking". */
export function sectionSummary(view: TenantView): string {
	const words = findingWords(view);
	const changes = view.plan.changes.length > 0 ? changeWords(view.counts) : "No changes";
	return view.plan.status === "unreadable" ? "Not planned" : `${changes}${words === "" ? "" : `; ${words}`}`;
}

/**
 * Why nothing is applied, where that is so.
 * @param count of the tenants that this is said of
 */
export function renderStatus({ plan, blocking }: TenantView, count = 1): string[] {
	if (plan.status === "blocked") {
		const [where, each, whose] =
			count === 1 ? ["in this tenant", "", "the"] : [`in these ${number(count)} tenants`, " in each", "each"];
		const waiting = plan.changes.length === 0 ? "" : ` Until then, ${waits(plan.changes.length)}.`;
		const reason = `${plural(blocking.length, "finding")} must be resolved${each}, or accepted for a time in ${whose} tenant's file.`;
		return [`> [!CAUTION]\n> **Blocked: nothing is applied ${where}.** ${reason}${waiting}`];
	}
	if (plan.status === "ready") return [];
	const { message = "The reason is not known.", hint } = plan.error ?? {};
	const todo = hint === undefined ? [] : [`> **To do:** ${markdownText(hint)}`];
	return [
		[
			"> [!CAUTION]",
			`> **Could not be read.** ${markdownText(message)}`,
			...todo.flatMap((it) => [">", it]),
		].join("\n"),
	];
}

function waits(changes: number): string {
	return changes === 1 ? "the change below waits" : `the ${number(changes)} changes below wait`;
}
