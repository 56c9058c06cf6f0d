import { t as changeLines } from "./change-lines.js";
import { c as plain, n as guardLog } from "./escape.js";
import { n as groupExclusions, t as exclusionLines } from "./exclusions.js";
import { n as findingLines, t as acceptedLines } from "./finding-lines.js";
import { n as wrap, t as beside } from "./layout.js";
import { a as kindWords, b as plainName, l as stateWord, y as phraseToPlain } from "./terms.js";
import { a as managedSuffix, c as plural, l as unmanagedWords, n as findingWords, o as number, r as headline, s as orderTenants, t as changeWords, u as verdict } from "./summary.js";
// src/report/terminal.ts
/** The plan for a terminal or a log: what the comment says, without the JSON. */
function renderPlan(plan, look) {
	const { colors, width } = look;
	const views = orderTenants(plan);
	const loud = views.filter(({ quiet, plan }) => !quiet || views.length === 1 && plan.unmanaged.length > 0);
	const text = [
		[...wrap(headline(views, "Ringfence"), width).map(colors.bold), ...verdict(views).flatMap((line) => wrap(phraseToPlain(line), width))],
		...loud.map((view) => tenantLines(view, look)),
		quietLines(views, look),
		[colors.dim(`Fingerprint ${plain(plan.fingerprint)}`)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
	return guardLog(`${text.join("\n\n")}\n`);
}
function tenantLines(view, look) {
	const { plan, blocking, warnings, accepted } = view;
	const { groups, rest } = groupExclusions(plan.changes, plan.names);
	return [
		...tenantHead(view, look),
		...errorLines(view, look),
		...findingLines(blocking, look),
		...rest.flatMap((change) => ["", ...changeLines(change, plan.names, look)]),
		...groups.flatMap((group) => ["", ...exclusionLines(group, look)]),
		...titled("Warnings", findingLines(warnings, look), look),
		...titled("Accepted risks", acceptedLines(accepted, look), look),
		...unmanagedLines(plan.unmanaged, look)
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
	const { tenant, position, status, changes } = view.plan;
	const found = findingWords(view);
	const counts = changes.length === 0 ? "no changes" : changeWords(view.counts);
	const state = {
		ready: `${counts}${found === "" ? "" : `; ${found}`}`,
		blocked: `BLOCKED, nothing is applied here; ${found}; waiting: ${counts}`,
		unreadable: "COULD NOT BE READ"
	}[status];
	const kind = tenant.kind === "msp" ? " (MSP tenant)" : "";
	const paint = status === "ready" ? colors.bold : (text) => colors.bold(colors.red(text));
	return [...wrap(`${plain(tenant.name, 160)}${kind}: ${state}`, width).map(paint), ...wrap(`${plain(tenant.id)}  ${plain(position.file)}:${position.line}`, width, 2).map(colors.dim)];
}
function errorLines({ plan }, { colors, width }) {
	if (plan.status !== "unreadable") return [];
	const { message = "The reason is not known.", hint } = plan.error ?? {};
	const todo = hint === void 0 ? [] : wrap(`To do: ${plain(hint)}`, width, 2);
	return [...wrap(plain(message), width, 2).map(colors.red), ...todo];
}
function unmanagedLines(objects, look) {
	if (objects.length === 0) return [];
	return titled(`Left alone: ${unmanagedWords(objects)} that the YAML does not name`, objects.flatMap(({ kind, name, state, microsoftManaged, note }) => {
		const words = state === void 0 ? kindWords[kind] : phraseToPlain(stateWord(state));
		const managed = managedSuffix(name, microsoftManaged);
		const why = note === void 0 ? "" : ` (${plain(note)})`;
		return beside(words, wrap(`${plain(name, 160)}${managed}${why}`, look.width - 20), 16, 4);
	}).map(look.colors.dim), look);
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
