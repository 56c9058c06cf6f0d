import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect } from "vitest";
import { expectSoundMarkdown } from "./markdown.ts";

/** What GitHub makes something of though it is no Markdown, where it stands outside code and our own links. */
const active = [
	/(?:^|[^\w`])@[\w-]+/,
	/(?:^|\W)#\d/,
	/\bGH-\d/i,
	/\bwww\./i,
	/\b[a-z][\w+.-]*:\/\//i,
	/:[\w+-]+:/,
	/\$[^\s$][^$\n]*\$/,
	/\b(?=\d*[a-f])[0-9a-f]{7,40}\b/,
	/[\w.+-]+@[\w-]+\.\w/,
];

const emoji = /\p{RI}{2}|\p{ExtPict}(?:[\u200d\ufe0f]|\p{ExtPict}|\p{EMod})*/gu;

/** Checks that a document is sound, and that nothing in its prose does anything. */
export function expectPlainMarkdown(markdown: string, text: string): void {
	// The joiners of a family belong to an emoji that people see.
	expectSoundMarkdown(markdown.replace(emoji, "e"));
	// GitHub looks for mentions and references in what is shown, not in what is written.
	const prose = outsideCode(markdown).replace(/&#(\d+);/g, (_, code: string) =>
		String.fromCodePoint(Number(code)),
	);
	for (const pattern of active)
		expect(prose, `${pattern} for ${JSON.stringify(text.slice(0, 80))}`).not.toMatch(pattern);
}

function outsideCode(markdown: string): string {
	return markdown
		.replace(/^```(?:json|diff)\n[\s\S]*?^```$/gm, "")
		.replace(/^<!-- .* -->$/m, "")
		.replace(/\]\(https?:\/\/[^()\s]*\)/g, "]")
		.replace(/`[^`\n]*`/g, "")
		.replace(/<code>(?:[^<\n]|<wbr>)*<\/code>/g, "");
}

/** A node of the tree that mdast makes of GitHub's Markdown, as far as it is looked at here. */
interface MarkdownNode {
	readonly type: string;
	readonly value?: string;
	readonly url?: string;
	readonly children?: readonly MarkdownNode[];
}

/** Where a foreign name decides nothing: text and code. */
const neutral = new Set(["text", "inlineCode", "break"]);

/** The structure of a document as a parser of GitHub's Markdown sees it: the path of each node, with tags and link hosts. */
export function shapeOf(markdown: string): readonly string[] {
	const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
	const paths: string[] = [];
	const walk = (node: MarkdownNode, path: string) => {
		const here = `${path}/${labelOf(node)}`;
		if (!neutral.has(node.type)) paths.push(here);
		for (const child of outsideElement(node.children ?? [])) if (!isEmptyWord(child)) walk(child, here);
	};
	walk(fromMarkdown(markdown, options), "");
	return paths.sort();
}

/** Without what stands in a code element, whose text GitHub matches as it is written: entities make no link there. */
function outsideElement(nodes: readonly MarkdownNode[]): MarkdownNode[] {
	let inside = false;
	return nodes.filter(({ type, value }) => {
		const tag = type === "html" ? value : undefined;
		if (tag === "<code>") inside = true;
		const skipped = inside;
		if (tag === "</code>") inside = false;
		return !skipped;
	});
}

/** What stands for a name of no characters. */
function isEmptyWord({ type, children }: MarkdownNode): boolean {
	return type === "emphasis" && children?.[0]?.value === "empty";
}

function labelOf({ type, value = "", url }: MarkdownNode): string {
	if (type === "html") {
		const bare = value.replace(/<code>(?:[^<]|<wbr>)*<\/code>/g, "<code/>").replace(/[^<>]+(?=<|$)/g, "");
		return `html(${bare})`;
	}
	return type === "link" && url !== undefined ? `link(${URL.canParse(url) ? new URL(url).host : url})` : type;
}
