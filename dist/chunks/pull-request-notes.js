import { o as markdownName, s as markdownText } from "./escape2.js";
import { t as problemList } from "./problems-markdown2.js";
import { d as plural } from "./summary.js";
// src/report/pull-request-notes.ts
/** What a pull request from a fork is told: whether its files are valid, and why it has no plan. */
function renderForkNotice(problems, { marker, link }) {
	const found = problems.length === 0 ? "the files are valid" : plural(problems.length, "problem");
	return `${[
		`<!-- ${marker} -->`,
		`## Ringfence: ${found}, and no plan for a fork`,
		...problems.length === 0 ? [] : [problemList(problems, link)],
		"This pull request comes from a fork. Nothing of it runs with a token that opens a tenant, so there is no plan of what it would change.",
		"**To do:** somebody who may push to this repository reads the change, pushes it as a branch of this repository, and opens a pull request from there."
	].join("\n\n")}\n`;
}
/** Told on a pull request whose files did not change, but whose plan did. */
function renderStaleNotice(changed, dismissed) {
	const shown = changed.slice(0, 50);
	const more = changed.length - shown.length;
	return `${[
		"### Ringfence: this plan has changed since it was shown",
		`The files of this pull request are the same, but ${changed.length === 1 ? "a tenant is" : "tenants are"} not. The plan above was brought up to date; please review it again.`,
		[...shown.map(({ tenant, difference }) => `- ${markdownName(tenant)}: ${markdownText(difference)}`), ...more > 0 ? [`- and ${plural(more, "more tenant")}`] : []].join("\n"),
		...dismissed > 0 ? [`${plural(dismissed, "approval")} ${dismissed === 1 ? "was" : "were"} dismissed.`] : []
	].join("\n\n")}\n`;
}
export { renderForkNotice, renderStaleNotice };
