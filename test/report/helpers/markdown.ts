import { expect } from "vitest";

/** The only tags that a comment writes itself. */
const ours = /<\/?(?:code|details|summary|sub|b|br)>|<details open>|^<!-- [^>]* -->$/gm;

/**
 * Checks the structure of Markdown that holds foreign text: no tag but ours, no mention and no reference outside code,
 * tables whose rows have as many cells as their heads, details and fences that are closed.
 */
export function expectSoundMarkdown(markdown: string): void {
	expect(markdown).not.toMatch(/[\p{Cf}\u2028\u2029]|(?!\n)\p{Cc}/u);
	const prose = markdown.replace(/^```(?:json|diff)\n[\s\S]*?^```$/gm, "");
	expect(prose).not.toContain("```");
	const bare = prose
		.replace(/\]\(https?:\/\/[^()\s]*\)/g, "]")
		.replace(/`[^`\n]*`/g, "")
		.replace(/<code>(?:[^<\n]|<wbr>)*<\/code>/g, "")
		.replace(/&#\d+;/g, "");
	expect(bare.replace(ours, "").replace(/^> /gm, "")).not.toMatch(/[<@`]|#\d|:\/\//);
	expectTables(prose);
	expect(bare.split("<details").length).toBe(bare.split("</details>").length);
}

function expectTables(prose: string): void {
	let columns: number | undefined;
	for (const line of prose.split("\n")) {
		if (!line.startsWith("|")) {
			columns = undefined;
			expect(line.replace(/`[^`]*`/g, "")).not.toContain("|");
			continue;
		}
		const cells = line.split("|").length;
		columns ??= cells;
		expect(cells, line).toBe(columns);
	}
}
