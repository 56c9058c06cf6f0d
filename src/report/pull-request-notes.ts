import type { Problem } from "../policy/model.ts";
import type { Link } from "./detail.ts";
import { markdownName, markdownText } from "./escape.ts";
import { problemList } from "./problems-markdown.ts";
import { plural } from "./summary.ts";

/** What a pull request from a fork is told: whether its files are valid, and why it has no plan. */
export function renderForkNotice(
	problems: readonly Problem[],
	{ marker, link }: { readonly marker: string; readonly link?: Link },
): string {
	const found = problems.length === 0 ? "the files are valid" : plural(problems.length, "problem");
	return `${[
		`<!-- ${marker} -->`,
		`## Ringfence: ${found}, and no plan for a fork`,
		...(problems.length === 0 ? [] : [problemList(problems, link)]),
		"This pull request comes from a fork. Nothing of it runs with a token that opens a tenant, so there is no plan of what it would change.",
		"**To do:** somebody who may push to this repository reads the change, pushes it as a branch of this repository, and opens a pull request from there.",
	].join("\n\n")}\n`;
}

/** One tenant whose plan is another one than was shown before on the same commit. */
export interface ChangedPlan {
	readonly tenant: string;
	readonly difference: string;
}

/** Told on a pull request whose files did not change, but whose plan did. */
export function renderStaleNotice(changed: readonly ChangedPlan[], dismissed: number): string {
	const shown = changed.slice(0, 50);
	const more = changed.length - shown.length;
	return `${[
		"### Ringfence: this plan has changed since it was shown",
		`The files of this pull request are the same, but ${changed.length === 1 ? "a tenant is" : "tenants are"} not. The plan above was brought up to date; please review it again.`,
		[
			...shown.map(({ tenant, difference }) => `- ${markdownName(tenant)}: ${markdownText(difference)}`),
			...(more > 0 ? [`- and ${plural(more, "more tenant")}`] : []),
		].join("\n"),
		...(dismissed > 0
			? [`${plural(dismissed, "approval")} ${dismissed === 1 ? "was" : "were"} dismissed.`]
			: []),
	].join("\n\n")}\n`;
}
