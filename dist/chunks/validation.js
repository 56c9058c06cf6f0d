import { d as plural, l as number, v as blocks } from "./summary.js";
import { n as guardLog } from "./escape2.js";
import { n as findingLines, t as acceptedLines } from "./finding-lines.js";
import { t as renderProblems } from "./problems2.js";
// src/report/validation.ts
/** What the files alone say, for a terminal or a log. Ends with the verdict. */
function renderValidation({ files, problems, findings }, look) {
	if (problems.length > 0) return renderProblems(problems, look);
	const accepted = findings.filter(({ acceptance }) => acceptance?.expired === false);
	const open = findings.filter((found) => !accepted.includes(found));
	const errors = open.filter(blocks).length;
	const counts = [
		...errors > 0 ? [plural(errors, "error")] : [],
		...open.length > errors ? [plural(open.length - errors, "warning")] : [],
		...accepted.length > 0 ? [`${number(accepted.length)} accepted`] : []
	];
	const verdict = `${plural(files, "file")}: ${counts.length === 0 ? "valid." : `${counts.join(", ")}.`}`;
	const lines = [...findingLines(open, look), ...acceptedLines(accepted, look)];
	return guardLog(`${[
		...lines,
		...lines.length > 0 ? [""] : [],
		look.colors.bold(verdict)
	].join("\n")}\n`);
}
export { renderValidation };
