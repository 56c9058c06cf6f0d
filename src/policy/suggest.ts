import { distance } from "fastest-levenshtein";

/** Longer words are no slip of the finger, and comparing them is slow. */
const longestWord = 64;

/** The candidate that a mistyped word most likely means; undefined where none is near enough to be more than a guess. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
	if (word.length > longestWord) return undefined;
	const written = simplify(word);
	const allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
	const [best] = candidates
		.filter((candidate) => candidate.length <= longestWord)
		.map((candidate) => ({ candidate, steps: distance(written, simplify(candidate)) }))
		.sort((a, b) => a.steps - b.steps);
	return best !== undefined && best.steps <= allowed ? best.candidate : undefined;
}

/** allow_from, allow-from, AllowFrom and allowFrom are one word. */
function simplify(word: string): string {
	return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
