import { markdownName } from "./escape.ts";
import { groupTitle } from "./group-section.ts";
import { findingWords, number, plural, type TenantView } from "./summary.ts";
import type { TenantGroup } from "./tenant-groups.ts";

export const tableHead =
	"| Tenant | Status | Create | Change | Delete | Findings |\n|---|---|--:|--:|--:|---|";

/** A row for each tenant or group that has something to show. */
export function tenantRows(groups: readonly TenantGroup[]): string[] {
	return groups.filter(({ view }) => !view.quiet).map(tenantRow);
}

function tenantRow(group: TenantGroup): string {
	const { view, members } = group;
	const { counts, plan } = view;
	const each = members.length === 1 ? "" : " each";
	const name = markdownName(plan.tenant.name);
	const found = findingWords(view);
	const cells = [
		members.length === 1 ? name : `${groupTitle(group)}, as ${name}`,
		statusWord(view),
		...[counts.create, counts.update, counts.delete].map((count) =>
			count === 0 ? "–" : `${number(count)}${each}`,
		),
		found === "" ? "–" : `${found}${each}`,
	];
	return `| ${cells.join(" | ")} |`;
}

function statusWord({ plan, counts }: TenantView): string {
	if (plan.status === "blocked") return "**blocked**";
	if (plan.status === "unreadable") return "**could not be read**";
	return counts.create + counts.update + counts.delete === 0 ? "nothing to do" : "ready";
}

const mostNames = 20;

/** The tenants with nothing to show, in one line. */
export function quietLine(views: readonly TenantView[]): string[] {
	const quiet = views.filter((view) => view.quiet);
	if (quiet.length === 0 || views.length === 1) return [];
	const names = quiet.slice(0, mostNames).map(({ plan }) => markdownName(plan.tenant.name));
	const more = quiet.length > mostNames ? ` and ${number(quiet.length - mostNames)} more` : "";
	return [`**Nothing to do** in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`];
}
