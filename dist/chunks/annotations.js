import { d as plural, v as blocks } from "./summary.js";
import { c as plain } from "./escape2.js";
// src/report/annotations.ts
/** Every finding and unreadable tenant of a plan at its line; accepted risks are notices. Errors first. */
function annotatePlan(plan) {
	return limited(plan.tenants.flatMap((tenant) => [...unreadable(tenant), ...tenant.findings.map(annotation)]));
}
function annotateFindings(findings) {
	return limited(findings.map(annotation));
}
function annotateProblems(problems) {
	return limited(problems.map(({ code, message, hint, position }) => annotate("error", code, hint === void 0 ? message : `${message} ${hint}`, position)));
}
function annotation(found) {
	const { check, message, fix, position, acceptance } = found;
	const accepted = acceptance?.expired === false;
	const level = accepted ? "notice" : blocks(found) ? "error" : "warning";
	const terms = acceptance === void 0 ? "" : acceptance.expired ? ` Accepted only until ${acceptance.until}, now expired.` : ` Accepted until ${acceptance.until}: ${acceptance.reason}`;
	return annotate(level, check, `${message} ${accepted ? "" : `To do: ${fix}`}${terms}`, position);
}
function unreadable({ status, tenant, error, position }) {
	if (status !== "unreadable") return [];
	const { message = "The tenant could not be read.", hint } = error ?? {};
	const todo = hint === void 0 ? "" : ` To do: ${hint}`;
	return [annotate("error", `${tenant.name} could not be read`, `${message}${todo}`, position)];
}
function annotate(level, title, message, position) {
	const { file, line, column, endColumn } = position;
	return {
		level,
		title: plain(title, 120),
		message: plain(message.replace(/ +/g, " ").trim()),
		file,
		line,
		column,
		...endColumn === void 0 ? {} : { endColumn }
	};
}
/** GitHub shows ten of each level for one step and drops the others silently. */
const most = 10;
function limited(annotations) {
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		const all = annotations.filter((it) => it.level === level);
		const hidden = all.length - most;
		return all.slice(0, most).map((it, index) => {
			if (hidden <= 0 || index < 9) return it;
			const more = `${plural(hidden, `more ${level}`)} ${hidden === 1 ? "is" : "are"} not shown here: see the full report.`;
			return {
				...it,
				message: `${it.message} (${more})`
			};
		});
	});
}
export { annotateFindings, annotatePlan, annotateProblems };
