import { c as plain, n as guardLog } from "./escape2.js";
import { r as place } from "./finding-lines.js";
import { n as wrap } from "./layout.js";
import { d as plural } from "./summary.js";
// src/report/problems.ts
/** Problems as compilers show them: place and message, the line with a caret beneath, what to do; a count at the end. */
function renderProblems(problems, look) {
	const files = new Set(problems.map(({ position }) => position.file)).size;
	const count = `${plural(problems.length, "problem")} in ${plural(files, "file")}.`;
	const blocks = problems.map((problem) => problemLines(problem, look).join("\n"));
	return guardLog(`${[...blocks, look.colors.bold(count)].join("\n\n")}\n`);
}
function problemLines({ message, hint, position, excerpt }, { colors, width }) {
	return [
		...wrap(`${place(position)}: ${plain(message)}`, width).map(colors.bold),
		...excerpt ? excerptLines(position.line, excerpt, colors) : [],
		...hint === void 0 ? [] : wrap(`To do: ${plain(hint)}`, width, 4)
	];
}
/** What becomes visible before the caret moves it to the right, and what becomes visible above it widens it. */
function excerptLines(line, excerpt, colors) {
	const { text, caret, length } = excerpt;
	const [before, marked, after] = [
		text.slice(0, caret),
		text.slice(caret, caret + length),
		text.slice(caret + length)
	];
	const [shownBefore, shownMarked] = [showExcerpt(before), showExcerpt(marked)];
	const gutter = String(line).padStart(6);
	const carets = "^".repeat(Math.max(1, [...shownMarked].length));
	return [`${colors.dim(`${gutter} |`)} ${shownBefore}${shownMarked}${showExcerpt(after)}`, `${colors.dim(`${" ".repeat(6)} |`)} ${" ".repeat([...shownBefore].length)}${colors.red(carets)}`];
}
function showExcerpt(text) {
	return plain(text, 1e3);
}
export { renderProblems as t };
