import type { UnmanagedObject } from "../plan/plan.ts";
import { renderChange, renderChangeLine } from "./changes.ts";
import { type Detail, type Link, placeLink } from "./detail.ts";
import { htmlName, markdownCode, markdownName, markdownText } from "./escape.ts";
import { groupExclusions, renderExclusions } from "./exclusions.ts";
import { renderAccepted, renderFindingLines, renderFindings } from "./findings.ts";
import { phraseToMarkdown } from "./phrase.ts";
import {
	changeWords,
	findingWords,
	isCalm,
	managedSuffix,
	number,
	plural,
	type TenantView,
	unmanagedWords,
} from "./summary.ts";
import { kindWords, stateWord } from "./terms.ts";

/** One tenant: what blocks it, what will change, what to know, what is left alone. */
export function renderSection(view: TenantView, detail: Detail, link: Link | undefined): string {
	const { plan, blocking, warnings, accepted } = view;
	const { tenant, changes, names, unmanaged } = plan;
	const { groups, rest } = groupExclusions(changes, names);
	const body = detail.sentences
		? [
				...renderFindings(blocking, link),
				...rest.map((change) => renderChange(change, { names, detail, link })),
				...groups.map((group) => renderExclusions(group, link)),
				...(warnings.length === 0 ? [] : ["#### Warnings", ...renderFindings(warnings, link)]),
				...(accepted.length === 0 ? [] : ["#### Accepted risks", renderAccepted(accepted, link)]),
				...renderUnmanaged(unmanaged, detail.unmanaged),
			]
		: [
				[
					...renderFindingLines(blocking),
					...changes.map(renderChangeLine),
					...renderFindingLines(warnings),
				].join("\n"),
			];
	const about = [markdownCode(tenant.id), placeLink(plan.position, link)];
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

function sectionSummary(view: TenantView): string {
	const words = findingWords(view);
	const changes = view.plan.changes.length > 0 ? changeWords(view.counts) : "No changes";
	return view.plan.status === "unreadable" ? "Not planned" : `${changes}${words === "" ? "" : `; ${words}`}`;
}

function renderStatus({ plan, blocking }: TenantView): string[] {
	if (plan.status === "blocked") {
		const waiting = plan.changes.length === 0 ? "" : ` Until then, ${waits(plan.changes.length)}.`;
		const reason = `${plural(blocking.length, "finding")} must be resolved, or accepted for a time in the tenant's file.`;
		return [`> [!CAUTION]\n> **Blocked: nothing is applied in this tenant.** ${reason}${waiting}`];
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

/** What exists and is not named by the YAML: collapsed, or only counted. */
function renderUnmanaged(objects: readonly UnmanagedObject[], listed: boolean): string[] {
	if (objects.length === 0) return [];
	const title = `Left alone: ${unmanagedWords(objects)} that the YAML does not name`;
	if (!listed) return [`${title}.`];
	const rows = objects.map(({ kind, name, state, microsoftManaged, note }) => {
		const words = state === undefined ? "" : phraseToMarkdown(stateWord(state));
		const why = note === undefined ? "" : `: ${markdownText(note)}`;
		return `| ${kindWords[kind]} | ${markdownCode(name)} | ${words}${managedSuffix(name, microsoftManaged)}${why} |`;
	});
	return [
		`<details><summary>${title}</summary>`,
		["| Kind | Name | State |", "|---|---|---|", ...rows].join("\n"),
		"</details>",
	];
}
