import type { Coverage, Customer, Disagreement } from "../plan/coverage.ts";
import type { Problem } from "../policy/model.ts";
import type { Position } from "../position.ts";
import { type Link, placeLink } from "./detail.ts";
import { guardLog, markdownCode, markdownName, markdownText, plain } from "./escape.ts";
import { place } from "./finding-lines.ts";
import { fitting } from "./fitting.ts";
import { type Look, wrap } from "./layout.ts";
import { problemList } from "./problems-markdown.ts";
import { number, plural } from "./summary.ts";

export interface CoverageOptions {
	readonly link?: Link;
	/** Characters, roughly; what does not fit is counted. */
	readonly limit?: number;
}

/** Foreign text is in the customer alone; the rest are our words. */
interface Item {
	readonly customer: Customer;
	readonly words?: string;
	readonly position?: Position | undefined;
}

interface Section {
	readonly title: string;
	readonly items: readonly Item[];
	readonly todo: string;
}

/** The client files beside the MSP's customers, for a terminal or a log. */
export function renderCoverage(coverage: Coverage, { colors, width }: Look): string {
	const line = ({ customer: { id, name }, words, position }: Item) => {
		const rest = [id, ...(words ? [words] : []), ...(position ? [place(position)] : [])].join("  ");
		return wrap(`${plain(name, 160)}  ${rest}`, width, 2);
	};
	const blocks = [
		wrap(headline(coverage), width).map(colors.bold),
		...coverage.unread.map(({ source, message, hint }) => [
			...wrap(`${unreadWords[source]} ${plain(message)}`, width).map(colors.red),
			...(hint === undefined ? [] : wrap(`To do: ${plain(hint)}`, width)),
		]),
		...sectionsOf(coverage).map(({ title, items, todo }) => [
			colors.bold(title),
			...items.flatMap(line),
			...wrap(`To do: ${todo}`, width),
		]),
		...notes(coverage).map((note) => wrap(plain(note), width)),
	];
	return guardLog(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

/** The same as Markdown, to stand in an issue or a job summary below a heading of its own. */
export function renderCoverageMarkdown(coverage: Coverage, options: CoverageOptions = {}): string {
	const { link, limit = 20_000 } = options;
	const sections = sectionsOf(coverage);
	const room = limit / Math.max(1, sections.length);
	const line = ({ customer: { id, name }, words, position }: Item) => {
		const parts = [
			`${markdownName(name)} ${markdownCode(id)}`,
			...(words ? [words] : []),
			...(position ? [placeLink(position, link)] : []),
		];
		return `- ${parts.join(" · ")}`;
	};
	return `${[
		`### ${headline(coverage)}`,
		...coverage.unread.map(({ source, message, hint }) => {
			const todo = hint === undefined ? "" : `<br>**To do:** ${markdownText(hint)}`;
			return `> [!WARNING]\n> ${unreadWords[source]} ${markdownText(message)}${todo}`;
		}),
		...sections.map(({ title, items, todo }) => {
			const lines = fitting(items.map(line), room);
			const more = items.length - lines.length;
			const rest = more > 0 ? [`- and ${number(more)} more, in the log`] : [];
			return `**${title}**\n\n${[...lines, ...rest].join("\n")}\n\n**To do:** ${markdownText(todo)}`;
		}),
		...notes(coverage).map((note) => markdownText(note)),
	].join("\n\n")}\n`;
}

/** In place of it where the files cannot be compared with anything. */
export function renderUncompared(problems: readonly Problem[]): string {
	return `### The customers were not compared with the files\n\n${problemList(problems, undefined)}\n`;
}

const unreadWords = {
	graph: "Microsoft Graph could not be asked for the customers.",
	cipp: "CIPP could not be asked for its tenants.",
} as const;

function headline({ missing, customers, leftAlone, unread }: Coverage): string {
	if (missing.length > 0) {
		const have = missing.length === 1 ? "has" : "have";
		return `${number(missing.length)} of ${plural(customers, "customer")} ${have} no file`;
	}
	if (customers === 0) return unread.length > 0 ? "The customers are not known" : "There are no customers";
	if (unread.length > 0) return "Every customer that is known has a file, but not all may be known";
	return leftAlone.length > 0
		? "Every customer that CIPP looks after has a file"
		: `Every customer has a file (${number(customers)})`;
}

function sectionsOf(coverage: Coverage): Section[] {
	const { missing, leftAlone, gone, unknown, disagreements } = coverage;
	const disagreeing = (kind: Disagreement["kind"]) =>
		disagreements
			.filter((one) => one.kind === kind)
			.map((one) => ({ customer: one, position: one.position }));
	const sections: Section[] = [
		{
			title: "Customers that no file describes",
			items: missing.map((one) => ({ customer: one, words: seenIn(one) })),
			todo: "Run ringfence new-client for each, or the workflow of that name.",
		},
		{
			title: "Files whose tenant is no customer any more",
			items: gone.map((one) => ({ customer: one, position: one.position })),
			todo: "Delete the file, unless the delegated admin relationship is to be renewed.",
		},
		{
			title: "Files that name another way in than CIPP uses",
			items: disagreeing("other-access"),
			todo: "Correct cippAccess: policies are to exclude what CIPP really signs in as.",
		},
		{
			title: "Files of tenants that CIPP was told to leave alone",
			items: disagreeing("excluded"),
			todo: "Delete the file, or include the tenant again in CIPP.",
		},
		{
			title: "Customers that CIPP does not know",
			items: disagreeing("not-in-cipp"),
			todo: "Add the tenant to CIPP, or end its delegated admin relationship.",
		},
		{
			title: "Tenants that CIPP lists, though the delegated admin relationship is over",
			items: disagreeing("not-in-graph"),
			todo: "Renew the relationship, or remove the tenant from CIPP.",
		},
		{
			title: "Files of which it is not known whether their tenant is still a customer",
			items: unknown.map((one) => ({ customer: one, position: one.position })),
			todo: "See what could not be read.",
		},
		{
			title: "Customers without a file that CIPP was told to leave alone",
			items: leftAlone.map((customer) => ({ customer })),
			todo: "Nothing, if that is how it should be.",
		},
	];
	return sections.filter(({ items }) => items.length > 0);
}

function seenIn({ inGraph, inCipp }: Coverage["missing"][number]): string {
	if (inGraph && inCipp) return "in Graph and CIPP";
	return inGraph ? "in Graph" : "in CIPP";
}

/** What keeps a source that was read from telling everything. */
function notes({ cipp }: Coverage): string[] {
	if (cipp === undefined) return [];
	const partial =
		"CIPP shows Ringfence's API client some of its tenants only, because of the client's role: nothing is concluded " +
		"from a tenant that it does not show.";
	const unknown = `CIPP did not tell which tenants it leaves alone: ${cipp.refusal}`;
	return [...(cipp.complete ? [] : [partial]), ...(cipp.refusal === undefined ? [] : [unknown])];
}
