import type { Area, Check } from "../setup/checks.ts";
import { guardLog, plain } from "./escape.ts";
import { type Look, wrap } from "./layout.ts";
import { plural } from "./summary.ts";

const areas: readonly Area[] = ["GitHub", "This job", "App registrations", "Tenants", "CIPP"];
const marks = { ok: "ok", warning: "WARNING", error: "ERROR", unknown: "unseen" } as const;

/** Where the words about a check begin. */
const column = 11;
/** In a large estate, tenants that are well are counted. */
const mostWell = 20;

/** What doctor found, area by area, with what to do; the verdict comes last. */
export function renderDiagnosis(checks: readonly Check[], look: Look): string {
	const blocks = areas.flatMap((area) => {
		const found = checks.filter((check) => check.area === area);
		return found.length === 0 ? [] : [[look.colors.bold(area), ...areaLines(found, look)]];
	});
	const text = [...blocks, [look.colors.bold(verdict(checks))]].map((lines) => lines.join("\n"));
	return guardLog(`${text.join("\n\n")}\n`);
}

function areaLines(checks: readonly Check[], look: Look): string[] {
	const well = checks.filter(({ status }) => status === "ok");
	if (well.length <= mostWell) return checks.flatMap((check) => checkLines(check, look));
	const rest = checks.filter(({ status }) => status !== "ok");
	const count = `  ${look.colors.green(marks.ok.padEnd(column - 3))} ${plural(well.length, "check")}`;
	return [count, ...rest.flatMap((check) => checkLines(check, look))];
}

function checkLines({ status, subject, message, hint }: Check, { colors, width }: Look): string[] {
	const paint = { ok: colors.green, warning: colors.yellow, error: colors.red, unknown: colors.dim }[status];
	const [first = "", ...rest] = wrap(`${plain(subject, 200)}: ${plain(message)}`, width, column);
	const todo = hint === undefined ? [] : wrap(`To do: ${plain(hint)}`, width, column);
	return [`  ${paint(marks[status].padEnd(column - 3))} ${first.trimStart()}`, ...rest, ...todo];
}

function verdict(checks: readonly Check[]): string {
	const count = (status: Check["status"]) => checks.filter((check) => check.status === status).length;
	const [errors, warnings, unseen] = [count("error"), count("warning"), count("unknown")];
	const found = [
		...(errors > 0 ? [plural(errors, "error")] : []),
		...(warnings > 0 ? [plural(warnings, "warning")] : []),
	];
	const state = found.length === 0 ? "Nothing is missing" : `${found.join(" and ")}`;
	return `${state}${unseen > 0 ? `; ${unseen} not looked at from here` : ""}.`;
}
