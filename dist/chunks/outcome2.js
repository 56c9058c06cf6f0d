import { n as changeTitle } from "./change-lines.js";
import { c as plain, n as guardLog } from "./escape2.js";
import { n as wrap } from "./layout.js";
import { t as groupOutcomes } from "./outcome-groups.js";
import { i as outcomeWords, n as orderOutcomes, r as outcomeHeadline, t as isGood } from "./outcome-summary.js";
import { b as plainName } from "./terms.js";
import { d as plural, l as number } from "./summary.js";
// src/report/outcome.ts
/** What apply did and did not do, and why, for a terminal or a log. */
function renderOutcome(outcomes, look) {
	const { colors, width } = look;
	const { loud, quiet } = orderOutcomes(outcomes);
	const names = quiet.map(({ tenant }) => plainName(tenant.name)).join(", ");
	const blocks = [
		...groupOutcomes(loud).map((group) => groupLines(group, look)),
		...quiet.length === 0 ? [] : [wrap(`Nothing to do in ${plural(quiet.length, "tenant")}: ${names}.`, width)],
		wrap(outcomeHeadline(outcomes, "Ringfence"), width).map(colors.bold)
	];
	return guardLog(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
function groupLines({ outcome, members }, look) {
	if (members.length === 1) return tenantLines(outcome, look);
	const { colors, width } = look;
	const { tenant, status, reason } = outcome;
	const shown = `Shown: ${plainName(tenant.name)}. The same in each but for the tenant's own name and id.`;
	return [
		`${colors.bold(`${number(members.length)} tenants alike`)}: ${colors.red(outcomeWords[status])}`,
		...wrap(shown, width, 2).map(colors.dim),
		...wrap(`In: ${members.map(({ tenant }) => plainName(tenant.name)).join(", ")}`, width, 2),
		...reason ? explained(reason, look, 2) : []
	];
}
function tenantLines({ tenant, status, reason, ...rest }, look) {
	const { colors, width } = look;
	const paint = isGood(status) ? colors.green : colors.red;
	return [
		`${colors.bold(plain(tenant.name, 160))}: ${paint(outcomeWords[status])}`,
		...reason ? explained(reason, look, 2) : [],
		...rest.done.flatMap(({ change }) => item("done", change, look, colors.green)),
		...rest.failed.flatMap(({ change, ...why }) => [...item("FAILED", change, look, colors.red), ...explained(why, look, 13)]),
		...rest.notDone.flatMap((change) => item("not done", change, look, colors.yellow)),
		...rest.remaining.length === 0 ? [] : wrap("Planned again afterwards, the tenant still differs:", width, 2).map(colors.red),
		...rest.remaining.flatMap((change) => item("remains", change, look, colors.red))
	];
}
function item(word, change, { width }, paint) {
	const { file, line } = change.position;
	const text = `${changeTitle(change)}  ${plain(file)}:${line}`;
	const [first = "", ...rest] = wrap(text, width, 13);
	return [`  ${paint(word.padEnd(10))} ${first.trimStart()}`, ...rest];
}
function explained({ message, hint }, { width }, indent) {
	const todo = hint === void 0 ? [] : wrap(`To do: ${plain(hint)}`, width, indent);
	return [...wrap(plain(message), width, indent), ...todo];
}
export { renderOutcome };
