import { t as placeLink } from "./detail.js";
import { i as markdownCode, s as markdownText } from "./escape2.js";
import { t as fitting } from "./fitting.js";
import { t as commentLimit } from "./limits2.js";
import { d as plural } from "./summary.js";
// src/report/problems-markdown.ts
/** Why there is no plan: what is wrong in the files, as Markdown for a pull request. */
function renderProblemsMarkdown(problems, { marker, link }) {
	const files = new Set(problems.map(({ position }) => position.file)).size;
	return `${[
		`<!-- ${marker} -->`,
		`## Ringfence: no plan, ${plural(problems.length, "problem")} in ${plural(files, "file")}`,
		problemList(problems, link)
	].join("\n\n")}\n`;
}
/** Characters; the rest of the comment has a heading and a few sentences. */
const room = commentLimit - 5e3;
/** As many problems as fit into a comment, and how many more there are. */
function problemList(problems, link) {
	const items = problems.map(({ message, hint, position, excerpt }) => {
		const line = excerpt === void 0 ? "" : `<br>${markdownCode(excerpt.text)}`;
		const todo = hint === void 0 ? "" : `<br>**To do:** ${markdownText(hint)}`;
		return `- ${placeLink(position, link)}: ${markdownText(message)}${line}${todo}`;
	});
	const kept = fitting(items, room);
	const gone = items.length - kept.length;
	return [...kept, ...gone > 0 ? [`- and ${plural(gone, "more problem")}, all of them in the log`] : []].join("\n");
}
export { renderProblemsMarkdown as n, problemList as t };
