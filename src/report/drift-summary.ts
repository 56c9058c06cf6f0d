import type { Attribution, TenantAttributions } from "../plan/attribution.ts";
import type { Plan } from "../plan/plan.ts";
import { driftWords } from "./drift-rows.ts";
import type { DriftView } from "./drift-section.ts";
import { markdownText } from "./escape.ts";
import { phraseToMarkdown } from "./phrase.ts";
import { number, plural, type TenantView, verdict } from "./summary.ts";

/** Counts alone: nobody's name stands in a title. */
export function titleOf(views: readonly TenantView[], extra: string | undefined): string {
	const { drifting, blocked, unreadable } = countsOf(views);
	const parts = [
		...(drifting > 0
			? [`${number(drifting)} of ${plural(views.length, "tenant")} not as the files say`]
			: []),
		...(blocked > 0 ? [`${number(blocked)} blocked`] : []),
		...(unreadable > 0 ? [`${number(unreadable)} could not be read`] : []),
	];
	if (parts.length > 0) return `Drift: ${parts.join(", ")}`;
	return extra ? "Drift: the tenants are as the files say, but there is more to know" : "Drift: none";
}

function countsOf(views: readonly TenantView[]) {
	const plans = views.map(({ plan }) => plan);
	return {
		drifting: plans.filter(({ changes }) => changes.length > 0).length,
		blocked: plans.filter(({ status }) => status === "blocked").length,
		unreadable: plans.filter(({ status }) => status === "unreadable").length,
		fine: plans.filter(({ status, changes }) => status === "ready" && changes.length === 0).length,
		objects: plans.reduce((sum, { changes }) => sum + changes.length, 0),
	};
}

/** What differs, what is blocked, what is not known, and what is fine. */
export function summaryLine(views: readonly TenantView[]): string {
	const { drifting, blocked, unreadable, fine, objects } = countsOf(views);
	const differ = `${plural(objects, "object")} in ${plural(drifting, "tenant")} ${objects === 1 ? "is" : "are"}`;
	const unread = plural(unreadable, "tenant");
	return [
		drifting === 0 ? "**Nothing is known to differ from the files.**" : `**${differ} not as the files say.**`,
		...(blocked === 0
			? []
			: [`${plural(blocked, "tenant is", "tenants are")} blocked: a check stops every change there.`]),
		...(unreadable === 0 ? [] : [`${unread} could not be read, and may differ in anything.`]),
		...(fine === 0 ? [] : [`${plural(fine, "tenant is", "tenants are")} as the files say.`]),
	].join(" ");
}

/** Back to the files, or into the files. */
export function waysOut({ fingerprint }: Plan, views: readonly TenantView[]): string[] {
	const drifting = views.filter(({ plan }) => plan.changes.length > 0);
	if (drifting.length === 0) return [];
	const ready = drifting.filter(({ plan }) => plan.status === "ready");
	const effect = verdict(ready).map(phraseToMarkdown).join(" ");
	const revert =
		ready.length === 0
			? "- **Revert:** not possible yet. Resolve first what blocks the tenants."
			: `- **Revert** the tenants to the files: run the workflow *Apply* by hand with the fingerprint of this plan, or of single tenants below. ${effect}<br>Fingerprint of the plan: \`${fingerprint}\``;
	const adopt =
		"- **Adopt** what a tenant has: change the YAML by a pull request, at the line and key that stand with each setting, and merge it.";
	return ["## Two ways out", [revert, adopt].join("\n")];
}

const fewestInCommon = 3;
const mostCommon = 10;

/** What many tenants have in common is read once: often one person or one script did it everywhere. */
export function commonLines(drifted: readonly DriftView[]): string[] {
	const counts = new Map<string, number>();
	for (const { objects } of drifted) {
		for (const words of new Set(objects.map(({ change }) => driftWords(change)))) {
			counts.set(words, (counts.get(words) ?? 0) + 1);
		}
	}
	const common = [...counts]
		.filter(([, count]) => count >= fewestInCommon)
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostCommon);
	if (common.length === 0) return [];
	const lines = common.map(([words, count]) => `- in ${plural(count, "tenant")}: ${words}`);
	return ["The same in several tenants:", lines.join("\n")];
}

/** Why it is not known who changed something, once for all tenants. */
export function unknownNote(
	drifted: readonly DriftView[],
	attributions: readonly TenantAttributions[],
): string[] {
	const reasons = new Map<string, number>();
	for (const { attributions: found } of attributions) {
		for (const reason of new Set(found.flatMap(reasonOf))) {
			reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
		}
	}
	const asked = new Set(attributions.map(({ tenantId }) => tenantId));
	const unasked = drifted.filter(
		({ view, objects }) => objects.length > 0 && !asked.has(view.plan.tenant.id),
	);
	const lines = [
		...[...reasons].map(([reason, count]) => `${plural(count, "tenant")}: ${markdownText(reason)}`),
		...(unasked.length === 0 ? [] : [`${plural(unasked.length, "tenant")}: their logs were not asked`]),
	];
	return lines.length === 0
		? []
		: [`<sub>Who changed something is not known in ${lines.join("; in ")}.</sub>`];
}

function reasonOf(attribution: Attribution): string[] {
	return attribution.kind === "unknown" ? [attribution.reason] : [];
}
