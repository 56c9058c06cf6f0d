import { f as renderChangeLine } from "./tenant-signature.js";
import { t as placeLink } from "./detail.js";
import { o as markdownName, s as markdownText } from "./escape2.js";
import { t as fitting } from "./fitting.js";
import { t as commentLimit } from "./limits2.js";
import { t as groupOutcomes } from "./outcome-groups.js";
import { i as outcomeWords, n as orderOutcomes, r as outcomeHeadline, t as isGood } from "./outcome-summary.js";
import { d as plural, l as number } from "./summary.js";
// src/report/outcome-markdown.ts
/** What apply did and did not do, and why, as Markdown for a comment or the job summary. Says what it had to leave out. */
function renderOutcomeMarkdown(outcomes, options = {}) {
	const { link, title = "Ringfence", limit = commentLimit, marker } = options;
	const { loud, quiet } = orderOutcomes(outcomes);
	const names = quiet.slice(0, 20).map(({ tenant }) => markdownName(tenant.name));
	const more = quiet.length > 20 ? ` and ${number(quiet.length - 20)} more` : "";
	const rest = quiet.length === 0 ? [] : [`**Nothing to do** in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`];
	const head = [...marker === void 0 ? [] : [`<!-- ${marker} -->`], `## ${outcomeHeadline(outcomes, title)}`].join("\n\n");
	const groups = groupOutcomes(loud);
	const sections = groups.map((group) => renderGroup(group, link));
	const kept = fitting(sections, limit - head.length - rest.join("").length - 200);
	const told = groups.slice(0, kept.length).reduce((sum, { members }) => sum + members.length, 0);
	const gone = loud.length - told;
	const note = `> [!NOTE]\n> Too long for one page. Left out: ${plural(gone, "tenant")}, all of them in the log.`;
	return `${[
		head,
		...gone > 0 ? [note] : [],
		...kept,
		...rest
	].join("\n\n")}\n`;
}
const mostNames = 20;
function renderGroup({ outcome, members }, link) {
	if (members.length === 1) return renderTenant(outcome, link);
	const { tenant, status, reason } = outcome;
	const names = members.slice(0, mostNames).map(({ tenant }) => markdownName(tenant.name));
	const more = members.length > mostNames ? ` and ${number(members.length - mostNames)} more` : "";
	return [
		`### ${number(members.length)} tenants alike: ${outcomeWords[status]}`,
		`Shown: ${markdownName(tenant.name)}. The same in each but for the tenant's own name and id.`,
		`**In:** ${names.join(" · ")}${more}`,
		...reason ? [`> [!CAUTION]\n> ${explained(reason)}`] : []
	].join("\n\n");
}
function renderTenant({ tenant, status, reason, ...rest }, link) {
	const line = (change) => `${renderChangeLine(change)} · ${placeLink(change.position, link)}`;
	const failed = rest.failed.map(({ change, ...why }) => `${line(change)}<br>${explained(why)}`);
	const words = outcomeWords[status];
	return [
		`### ${markdownName(tenant.name)}: ${words}`,
		...reason ? [`> [!${isGood(status) ? "NOTE" : "CAUTION"}]\n> ${explained(reason)}`] : [],
		...list("Failed", failed),
		...list("Not done", rest.notDone.map(line)),
		...list("Still different after the writes", rest.remaining.map(line)),
		...list("Done", rest.done.map(({ change }) => line(change)))
	].join("\n\n");
}
function list(title, items) {
	return items.length === 0 ? [] : [`**${title}**`, items.join("\n")];
}
function explained({ message, hint }) {
	return `${markdownText(message)}${hint === void 0 ? "" : `<br>**To do:** ${markdownText(hint)}`}`;
}
export { renderOutcomeMarkdown };
