/**
 * Characters of a comment or an issue. GitHub takes 65,536, whatever the text ("Body is too long (maximum is 65536
 * characters)"); the rest is for what it may count otherwise than JavaScript does.
 */
export const commentLimit = 65_000;

/** Characters of a job summary. */
export const summaryLimit = 900_000;

/**
 * UTF-8 bytes of a job summary. A step is "restricted to a maximum size of 1MiB", and beyond that nothing of it is
 * shown: docs.github.com, "Workflow commands", "Step isolation and limits".
 */
const summaryBytes = 1_000_000;

/** Whether a text can be the job summary of a step. */
export function fitsSummary(text: string): boolean {
	return text.length <= summaryLimit && Buffer.byteLength(text) <= summaryBytes;
}

/**
 * A job summary that GitHub takes. Where most letters are none of ASCII's, characters say little about bytes: then it
 * is made anew as if each took three, the most that UTF-8 needs for one of JavaScript's.
 * @param render makes the summary in so many characters, or hardly more
 */
export function renderSummary(render: (limit: number) => string): string {
	const text = render(summaryLimit);
	return fitsSummary(text) ? text : render(summaryLimit / 3);
}
