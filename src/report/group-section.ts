import { type Detail, type Link, placeLink } from "./detail.ts";
import { markdownLink, markdownName } from "./escape.ts";
import { renderBody, renderSection, renderStatus, sectionSummary } from "./section.ts";
import { isCalm, number, type TenantView } from "./summary.ts";
import { isLoud, type TenantGroup } from "./tenant-groups.ts";
import { renderSharedUnmanaged } from "./unmanaged.ts";

/** One tenant, or one for all tenants that are like it, with the names of all of them. */
export function renderGroup(group: TenantGroup, detail: Detail, link: Link | undefined): string {
	const { view, members } = group;
	if (members.length === 1) return renderSection(view, detail, link);
	const { tenant, position } = view.plan;
	const shown = `Shown: ${markdownName(tenant.name)}, ${placeLink(position, link)}. The same in each but for the tenant's own name, ids and lines.`;
	const body = [
		shown,
		...renderMembers(group, detail, link),
		...renderBody(view, { ...detail, shared: true }, link),
		...(detail.sentences ? renderSharedUnmanaged(members, detail.unmanaged) : []),
	];
	if (detail.fold && isCalm(view)) {
		const title = `<details><summary><b>${groupTitle(group)}</b>: ${groupSummary(view)}</summary>`;
		return [title, ...body, "</details>"].join("\n\n");
	}
	return [
		`### ${groupTitle(group)}: ${groupSummary(view)}`,
		...renderStatus(view, members.length),
		...body,
	].join("\n\n");
}

/** "225 client tenants alike". */
export function groupTitle({ members }: TenantGroup): string {
	return `${number(members.length)} client tenants alike`;
}

function groupSummary(view: TenantView): string {
	const summary = sectionSummary(view);
	return view.plan.status === "unreadable" ? summary.toLowerCase() : `${summary.toLowerCase()} in each`;
}

const mostNames = 20;

/** Every tenant by name: folded where nothing stands out, in the open where a change does. */
function renderMembers(
	{ view, members }: TenantGroup,
	{ members: shown }: Detail,
	link: Link | undefined,
): string[] {
	const loud = isLoud(view);
	const some = shown === "first" || (shown === "loud" && !loud);
	const names = (some ? members.slice(0, mostNames) : members).map(({ plan }) => {
		const label = markdownName(plan.tenant.name);
		if (shown !== "linked") return label;
		const address = link?.(plan.position);
		return address === undefined
			? `${label} ${placeLink(plan.position, link)}`
			: markdownLink(label, address);
	});
	const more = members.length > names.length ? ` and ${number(members.length - names.length)} more` : "";
	// A name such as "1)" would begin a list if it began the line.
	const list = `**In:** ${names.join(" · ")}${more}`;
	if (loud || some) return [list];
	return [`<details><summary>All ${number(members.length)} tenants</summary>`, list, "</details>"];
}
