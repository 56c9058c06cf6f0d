import type { Problem } from "../policy/model.ts";
import { type Link, placeLink } from "./detail.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { fitting } from "./fitting.ts";
import { commentLimit } from "./limits.ts";
import { plural } from "./summary.ts";

/** Why there is no plan: what is wrong in the files, as Markdown for a pull request. */
export function renderProblemsMarkdown(
	problems: readonly Problem[],
	{ marker, link }: { readonly marker: string; readonly link?: Link },
): string {
	const files = new Set(problems.map(({ position }) => position.file)).size;
	return `${[
		`<!-- ${marker} -->`,
		`## Ringfence: no plan, ${plural(problems.length, "problem")} in ${plural(files, "file")}`,
		problemList(problems, link),
	].join("\n\n")}\n`;
}

/** Characters; the rest of the comment has a heading and a few sentences. */
const room = commentLimit - 5_000;

/** As many problems as fit into a comment, and how many more there are. */
export function problemList(problems: readonly Problem[], link: Link | undefined): string {
	const items = problems.map(({ message, hint, position, excerpt }) => {
		const line = excerpt === undefined ? "" : `<br>${markdownCode(excerpt.text)}`;
		const todo = hint === undefined ? "" : `<br>**To do:** ${markdownText(hint)}`;
		return `- ${placeLink(position, link)}: ${markdownText(message)}${line}${todo}`;
	});
	const kept = fitting(items, room);
	const gone = items.length - kept.length;
	return [
		...kept,
		...(gone > 0 ? [`- and ${plural(gone, "more problem")}, all of them in the log`] : []),
	].join("\n");
}
