import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
/** A runner's log is plain, and as wide as most people's window. */
const look = {
	colors: (/* @__PURE__ */ __toESM(require_picocolors(), 1)).default.createColors(false),
	width: 120
};
/** What happens on the way folds away in the log; the result stands below it. */
async function grouped(runner, name, task) {
	runner.startGroup(name);
	try {
		return await task();
	} finally {
		runner.endGroup();
	}
}
async function showProblems(problems, runner) {
	const { annotateProblems } = await import("./annotations.js");
	const { renderProblems } = await import("./problems.js");
	runner.info(renderProblems(problems, look));
	annotate(runner, annotateProblems(problems));
}
function annotate(runner, annotations) {
	for (const { level, message, title, file, line, column, endColumn } of annotations) runner[level](message, {
		title,
		file,
		startLine: line,
		startColumn: column,
		...endColumn === void 0 ? {} : { endColumn }
	});
}
export { showProblems as i, grouped as n, look as r, annotate as t };
