import { c as plain, n as guardLog } from "./escape2.js";
import { n as wrap } from "./layout.js";
import { d as plural } from "./summary.js";
// src/report/doctor.ts
const areas = [
	"GitHub",
	"This job",
	"App registrations",
	"Tenants",
	"CIPP"
];
const marks = {
	ok: "ok",
	warning: "WARNING",
	error: "ERROR",
	unknown: "unseen"
};
/** Where the words about a check begin. */
const column = 11;
/** In a large estate, tenants that are well are counted. */
const mostWell = 20;
/** What doctor found, area by area, with what to do; the verdict comes last. */
function renderDiagnosis(checks, look) {
	const text = [...areas.flatMap((area) => {
		const found = checks.filter((check) => check.area === area);
		return found.length === 0 ? [] : [[look.colors.bold(area), ...areaLines(found, look)]];
	}), [look.colors.bold(verdict(checks))]].map((lines) => lines.join("\n"));
	return guardLog(`${text.join("\n\n")}\n`);
}
function areaLines(checks, look) {
	const well = checks.filter(({ status }) => status === "ok");
	if (well.length <= mostWell) return checks.flatMap((check) => checkLines(check, look));
	const rest = checks.filter(({ status }) => status !== "ok");
	return [`  ${look.colors.green(marks.ok.padEnd(8))} ${plural(well.length, "check")}`, ...rest.flatMap((check) => checkLines(check, look))];
}
function checkLines({ status, subject, message, hint }, { colors, width }) {
	const paint = {
		ok: colors.green,
		warning: colors.yellow,
		error: colors.red,
		unknown: colors.dim
	}[status];
	const [first = "", ...rest] = wrap(`${plain(subject, 200)}: ${plain(message)}`, width, column);
	const todo = hint === void 0 ? [] : wrap(`To do: ${plain(hint)}`, width, column);
	return [
		`  ${paint(marks[status].padEnd(8))} ${first.trimStart()}`,
		...rest,
		...todo
	];
}
function verdict(checks) {
	const count = (status) => checks.filter((check) => check.status === status).length;
	const [errors, warnings, unseen] = [
		count("error"),
		count("warning"),
		count("unknown")
	];
	const found = [...errors > 0 ? [plural(errors, "error")] : [], ...warnings > 0 ? [plural(warnings, "warning")] : []];
	return `${found.length === 0 ? "Nothing is missing" : `${found.join(" and ")}`}${unseen > 0 ? `; ${unseen} not looked at from here` : ""}.`;
}
export { renderDiagnosis };
