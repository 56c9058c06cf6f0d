import type { TenantAttributions } from "../plan/attribution.ts";
import { changersHtml } from "./attribution.ts";
import { type Link, placeLink } from "./detail.ts";
import { type DriftedObject, driftLine, driftRows, rowHead } from "./drift-rows.ts";
import { htmlName, markdownCode, markdownName, markdownText } from "./escape.ts";
import { renderFindingLines, renderFindings } from "./findings.ts";
import { plural, type TenantView } from "./summary.ts";

/** How much of each tenant is shown; what does not fit is given up in this order. */
export interface DriftDetail {
	/** Sentences on objects that are missing or that should be gone. */
	readonly sentences: boolean;
	/** Settings with their values, and the text of findings and errors. */
	readonly values: boolean;
	/** Tenants are folded. */
	readonly fold: boolean;
}

/** One tenant that was read and is not clean, with who changed it. */
export interface DriftView {
	readonly view: TenantView;
	readonly objects: readonly DriftedObject[];
}

export function driftView(view: TenantView, found: TenantAttributions | undefined): DriftView {
	const objects = view.plan.changes.map((change, index) => ({
		change,
		attribution: found?.attributions[index],
	}));
	return { view, objects };
}

/** Why nothing is done to a tenant, what differs in it, and who changed that. */
export function renderDriftSection(
	{ view, objects }: DriftView,
	detail: DriftDetail,
	link: Link | undefined,
): string {
	const { tenant, position } = view.plan;
	const about = `${markdownCode(tenant.id)} · ${placeLink(position, link)}`;
	const body = [
		...renderBlocked(view, detail, link),
		...renderObjects(view, objects, detail, link),
		...renderApproval(view),
	];
	if (detail.fold) {
		const words = [differWords(view), changers(objects)].filter((text) => text !== "").join(" · ");
		const title = `<details><summary><b>${htmlName(tenant.name)}</b>: ${words}</summary>`;
		return [title, about, ...body, "</details>"].join("\n\n");
	}
	const title = `### ${markdownName(tenant.name)}${tenant.kind === "msp" ? " (MSP tenant)" : ""}`;
	return [title, `${differWords(view)} · ${about}`, ...body].join("\n\n");
}

/** What reverts this tenant and no other. */
function renderApproval({ plan }: TenantView): string[] {
	if (plan.status !== "ready" || plan.changes.length === 0) return [];
	return [`<sub>Fingerprint of this tenant: \`${plan.fingerprint}\`</sub>`];
}

function changers(objects: readonly DriftedObject[]): string {
	return changersHtml(objects.map(({ attribution }) => attribution));
}

/** The tenant as a row of a table, for when there is no room for its section. */
export function driftRow({ view, objects }: DriftView): string {
	return `| ${[markdownName(view.plan.tenant.name), differWords(view), changers(objects) || "–"].join(" | ")} |`;
}

export const tenantHead = "| Tenant | State | Who |\n|---|---|---|";

function differWords({ plan, blocking }: TenantView): string {
	const { length } = plan.changes;
	const differs = length === 0 ? [] : [plural(length, "object differs", "objects differ")];
	const blocked =
		plan.status === "blocked" ? [`<b>blocked</b> by ${plural(blocking.length, "finding")}`] : [];
	return [...blocked, ...differs].join(", ");
}

function renderBlocked(
	{ plan, blocking }: TenantView,
	{ values }: DriftDetail,
	link: Link | undefined,
): string[] {
	if (plan.status !== "blocked") return [];
	const why =
		"> [!CAUTION]\n> **Blocked:** nothing is applied here until this is resolved, or accepted for a time.";
	const findings = blocking.map((found) => ({ ...found, message: settled(found.message) }));
	return [why, ...(values ? renderFindings(findings, link) : [renderFindingLines(findings).join("\n")])];
}

/** Tenants of which nothing is known, and why. */
export function renderUnreadable(
	views: readonly TenantView[],
	{ values }: DriftDetail,
	link: Link | undefined,
): string[] {
	return views.map(({ plan: { tenant, position, error } }) => {
		const { code = "", message = "The reason is not known.", hint } = error ?? {};
		if (!values) return `- ${markdownName(tenant.name)} · ${markdownCode(code)}`;
		const said = message.replace(`${tenant.name} (${tenant.id}): `, "");
		const todo = hint === undefined ? [] : [`**To do:** ${markdownText(settled(hint))}`];
		const title = `**${markdownName(tenant.name)}** · ${placeLink(position, link)}`;
		return `- ${[title, markdownText(settled(said)), ...todo].join("<br>")}`;
	});
}

/** Without what is different at every run, so that an equal state is an equal text. */
export function settled(message: string): string {
	return message
		.replace(/ \(request-id [^)]*\)/g, "")
		.replace(/, (?:1 try|[\d,]+ tries in [\d,]+ s)\b/g, "")
		.replace(/,? ?\b(?:Trace|Correlation) ID: ?[\w-]+/gi, "")
		.replace(/,? ?\bTimestamp: ?\d{4}-\d\d-\d\d[ T][\d:.]+Z?/gi, "");
}

function renderObjects(
	{ plan }: TenantView,
	objects: readonly DriftedObject[],
	{ values, sentences }: DriftDetail,
	link: Link | undefined,
): string[] {
	if (objects.length === 0) return [];
	if (!values) return [objects.map(driftLine).join("\n")];
	const rows = objects.flatMap((object) => driftRows(object, { names: plan.names, link, sentences }));
	return [[rowHead, ...rows].join("\n")];
}
