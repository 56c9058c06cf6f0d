import type { Fault } from "./tree.ts";

/** At the start of a line these are never YAML that a policy file may hold. */
const marker = /^(?:[<>]{7}(?= |\r?$)|={7}(?=\r?$)).*/m;

/** The first line that git wrote where it could not merge, as git-merge(1) shows it; one that was overlooked counts. */
export function findConflict(text: string): Fault | undefined {
	const found = marker.exec(text);
	if (found === null) return undefined;
	return {
		code: "git-conflict",
		message: "This is a conflict that git left.",
		hint: "Keep the lines that are right, of one side or of both, and delete those that begin with <<<<<<<, ======= and >>>>>>>.",
		range: [found.index, found.index + found[0].length],
	};
}
