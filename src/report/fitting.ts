/** The first texts that fit into so many characters together, with a blank line between them. */
export function fitting(texts: readonly string[], room: number): string[] {
	const kept: string[] = [];
	let left = room;
	for (const text of texts) {
		left -= text.length + 2;
		if (left < 0) break;
		kept.push(text);
	}
	return kept;
}
