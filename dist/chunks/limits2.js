// src/report/limits.ts
/**
* Characters of a comment or an issue. GitHub takes 65,536, whatever the text ("Body is too long (maximum is 65536
* characters)"); the rest is for what it may count otherwise than JavaScript does.
*/
const commentLimit = 65e3;
/** Characters of a job summary. */
const summaryLimit = 9e5;
/**
* UTF-8 bytes of a job summary. A step is "restricted to a maximum size of 1MiB", and beyond that nothing of it is
* shown: docs.github.com, "Workflow commands", "Step isolation and limits".
*/
const summaryBytes = 1e6;
/** Whether a text can be the job summary of a step. */
function fitsSummary(text) {
	return text.length <= 9e5 && Buffer.byteLength(text) <= summaryBytes;
}
/**
* A job summary that GitHub takes. Where most letters are none of ASCII's, characters say little about bytes: then it
* is made anew as if each took three, the most that UTF-8 needs for one of JavaScript's.
* @param render makes the summary in so many characters, or hardly more
*/
function renderSummary(render) {
	const text = render(summaryLimit);
	return fitsSummary(text) ? text : render(summaryLimit / 3);
}
export { summaryLimit as i, fitsSummary as n, renderSummary as r, commentLimit as t };
