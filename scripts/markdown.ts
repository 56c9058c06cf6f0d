/** A text as a cell of a Markdown table: one line, and no column of its own. */
export function cell(text: string): string {
	return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
