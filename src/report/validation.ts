import { blocks } from "../plan/findings.ts";
import type { Finding } from "../plan/plan.ts";
import type { Problem } from "../policy/model.ts";
import { guardLog } from "./escape.ts";
import { acceptedLines, findingLines } from "./finding-lines.ts";
import type { Look } from "./layout.ts";
import { renderProblems } from "./problems.ts";
import { number, plural } from "./summary.ts";

export interface ValidationResult {
	/** How many files were read. */
	readonly files: number;
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
}

/** What the files alone say, for a terminal or a log. Ends with the verdict. */
export function renderValidation({ files, problems, findings }: ValidationResult, look: Look): string {
	if (problems.length > 0) return renderProblems(problems, look);
	const accepted = findings.filter(({ acceptance }) => acceptance?.expired === false);
	const open = findings.filter((found) => !accepted.includes(found));
	const errors = open.filter(blocks).length;
	const counts = [
		...(errors > 0 ? [plural(errors, "error")] : []),
		...(open.length > errors ? [plural(open.length - errors, "warning")] : []),
		...(accepted.length > 0 ? [`${number(accepted.length)} accepted`] : []),
	];
	const verdict = `${plural(files, "file")}: ${counts.length === 0 ? "valid." : `${counts.join(", ")}.`}`;
	const lines = [...findingLines(open, look), ...acceptedLines(accepted, look)];
	return guardLog(`${[...lines, ...(lines.length > 0 ? [""] : []), look.colors.bold(verdict)].join("\n")}\n`);
}
