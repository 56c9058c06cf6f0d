// src/report/fitting.ts
/** The first texts that fit into so many characters together, with a blank line between them. */
function fitting(texts, room) {
	const kept = [];
	let left = room;
	for (const text of texts) {
		left -= text.length + 2;
		if (left < 0) break;
		kept.push(text);
	}
	return kept;
}
export { fitting as t };
