import { t as changeLines } from "./change-lines.js";
import { c as plain, n as guardLog } from "./escape2.js";
import { c as shareObjects, d as groupExclusions, l as unmanagedTitle, u as exclusionLines } from "./tenant-signature.js";
import { n as findingLines, t as acceptedLines } from "./finding-lines.js";
import { n as wrap, t as beside } from "./layout.js";
import { a as kindWords, b as plainName, l as stateWord, y as phraseToPlain } from "./terms.js";
import { a as findingWords, c as managedSuffix, d as plural, l as number, o as headline, p as verdict, t as changeWords, u as orderTenants } from "./summary.js";
import { t as groupTenants } from "./tenant-groups.js";
// src/report/terminal.ts
/** The plan for a terminal or a log: what the comment says, without the JSON. */
function renderPlan(plan, look) {
	const { colors, width } = look;
	const views = orderTenants(plan);
	const loud = views.filter(({ quiet, plan }) => !quiet || views.length === 1 && plan.unmanaged.length > 0);
	const text = [
		[...wrap(headline(views, "Ringfence"), width).map(colors.bold), ...verdict(views).flatMap((line) => wrap(phraseToPlain(line), width))],
		...groupTenants(loud).map((group) => groupLines(group, look)),
		quietLines(views, look),
		[colors.dim(`Fingerprint ${plain(plan.fingerprint)}`)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
	return guardLog(`${text.join("\n\n")}\n`);
}
function groupLines({ view, members }, look) {
	const { plan, blocking, warnings, accepted } = view;
	const { groups, rest } = groupExclusions(plan.changes, plan.names);
	const shared = members.length > 1;
	return [
		...shared ? groupHead(view, members, look) : tenantHead(view, look),
		...errorLines(view, look),
		...findingLines(blocking, look),
		...rest.flatMap((change) => ["", ...changeLines(change, plan.names, look, shared)]),
		...groups.flatMap((group) => ["", ...exclusionLines(group, look)]),
		...titled("Warnings", findingLines(warnings, look), look),
		...titled("Accepted risks", acceptedLines(accepted, look), look),
		...unmanagedLines(members, look)
	];
}
function titled(title, lines, { colors, width }) {
	return lines.length === 0 ? [] : [
		"",
		...wrap(title, width, 2).map(colors.bold),
		...lines
	];
}
function tenantHead(view, { colors, width }) {
	const { tenant, position, status } = view.plan;
	const kind = tenant.kind === "msp" ? " (MSP tenant)" : "";
	return [...wrap(`${plain(tenant.name, 160)}${kind}: ${stateOf(view)}`, width).map(painted(status, colors)), ...wrap(`${plain(tenant.id)}  ${plain(position.file)}:${position.line}`, width, 2).map(colors.dim)];
}
/** Tenants of which the same is said, every one by name. */
function groupHead(view, members, { colors, width }) {
	const { tenant, position, status } = view.plan;
	const title = `${number(members.length)} client tenants alike, each: ${stateOf(view)}`;
	const shown = `Shown: ${plainName(tenant.name)}  ${plain(position.file)}:${position.line}. The same in each but for the tenant's own name, ids and lines.`;
	const names = members.map(({ plan }) => plainName(plan.tenant.name)).join(", ");
	return [
		...wrap(title, width).map(painted(status, colors)),
		...wrap(shown, width, 2).map(colors.dim),
		...wrap(`In: ${names}`, width, 2)
	];
}
function painted(status, colors) {
	return status === "ready" ? colors.bold : (text) => colors.bold(colors.red(text));
}
function stateOf(view) {
	const { status, changes } = view.plan;
	const found = findingWords(view);
	const counts = changes.length === 0 ? "no changes" : changeWords(view.counts);
	return {
		ready: `${counts}${found === "" ? "" : `; ${found}`}`,
		blocked: `BLOCKED, nothing is applied here; ${found}; waiting: ${counts}`,
		unreadable: "COULD NOT BE READ"
	}[status];
}
function errorLines({ plan }, { colors, width }) {
	if (plan.status !== "unreadable") return [];
	const { message = "The reason is not known.", hint } = plan.error ?? {};
	const todo = hint === void 0 ? [] : wrap(`To do: ${plain(hint)}`, width, 2);
	return [...wrap(plain(message), width, 2).map(colors.red), ...todo];
}
function unmanagedLines(members, look) {
	if (members.every(({ plan }) => plan.unmanaged.length === 0)) return [];
	const lines = shareObjects(members).flatMap(({ object, tenants }) => {
		const { kind, name, state, microsoftManaged, note } = object;
		const words = state === void 0 ? kindWords[kind] : phraseToPlain(stateWord(state));
		const managed = managedSuffix(name, microsoftManaged);
		const some = tenants.length === members.length ? "" : `, in ${number(tenants.length)} of them`;
		const why = note === void 0 ? "" : ` (${plain(note)})`;
		return beside(words, wrap(`${plain(name, 160)}${managed}${some}${why}`, look.width - 20), 16, 4);
	});
	return titled(unmanagedTitle(members), lines.map(look.colors.dim), look);
}
const mostNames = 20;
function quietLines(views, { width }) {
	const quiet = views.filter((view) => view.quiet);
	if (quiet.length === 0 || views.length === 1) return [];
	const names = quiet.slice(0, mostNames).map(({ plan }) => plainName(plan.tenant.name));
	const more = quiet.length > mostNames ? ` and ${number(quiet.length - mostNames)} more` : "";
	return wrap(`Nothing to do in ${plural(quiet.length, "tenant")}: ${names.join(", ")}${more}.`, width);
}
export { renderPlan };
