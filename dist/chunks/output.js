import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as describeFailure } from "./failure.js";
// src/cli/output.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Colour for people at a terminal, none for a log or a file, unless NO_COLOR or FORCE_COLOR say otherwise. */
function colorsFor(stream) {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	const forced = FORCE_COLOR !== void 0 && FORCE_COLOR !== "0";
	return import_picocolors.default.createColors((NO_COLOR ?? "") === "" && (forced || stream.isTTY === true));
}
/** How wide a line may be: the terminal's width within reason, or 100 in a log. */
function widthOf(stream) {
	return Math.min(Math.max(stream.columns ?? 100, 60), 120);
}
/** Results: standard output. */
function print(text) {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
/** Progress and trouble: standard error, so that results can be piped. */
function say(text) {
	process.stderr.write(`${text}\n`);
}
/** An expected failure in a few lines; anything else is a bug, and shows where it happened. */
function explainFailure(error) {
	const { message, hint, trace } = describeFailure(error);
	say(`${colorsFor(process.stderr).red("error:")} ${message}`);
	if (hint !== void 0) say(`       ${hint}`);
	if (trace !== void 0) say(trace);
}
export { widthOf as i, explainFailure as n, print as r, colorsFor as t };
