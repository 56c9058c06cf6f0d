import type { Files } from "../state.ts";

/** Path → new text; null removes the file. */
export type FileChanges = Readonly<Record<string, string | null>>;

export function changeFiles(files: Files, changes: FileChanges): Files {
	const changed = new Map(files);
	for (const [path, text] of Object.entries(changes)) {
		if (text === null) changed.delete(path);
		else changed.set(path, text);
	}
	return changed;
}

export interface FileDifference {
	readonly path: string;
	readonly status: "added" | "removed" | "modified";
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** In the order of their paths. */
export function differencesOf(before: Files, after: Files): readonly FileDifference[] {
	const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
	return paths
		.map((path) => ({ path, before: before.get(path), after: after.get(path) }))
		.filter((one) => one.before !== one.after)
		.map((one) => ({ ...one, status: statusOf(one.before, one.after) }));
}

function statusOf(before: string | undefined, after: string | undefined): FileDifference["status"] {
	if (before === undefined) return "added";
	return after === undefined ? "removed" : "modified";
}

/** A merge by whole files. Undefined where both sides changed one file differently. */
export function mergeFiles(base: Files, ours: Files, theirs: Files): Files | undefined {
	const merged = new Map(ours);
	for (const { path, before, after } of differencesOf(base, theirs)) {
		const mine = ours.get(path);
		if (mine !== before && mine !== after) return undefined;
		if (after === undefined) merged.delete(path);
		else merged.set(path, after);
	}
	return merged;
}

/** Lines that one text has and the other has not, whatever their order: a count, not a true diff. Synthetic. */
export function countLines(before = "", after = ""): { additions: number; deletions: number } {
	return { additions: linesBeyond(after, before), deletions: linesBeyond(before, after) };
}

function linesBeyond(one: string, other: string): number {
	const left = new Map<string, number>();
	for (const line of linesOf(other)) left.set(line, (left.get(line) ?? 0) + 1);
	return linesOf(one).filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	}).length;
}

function linesOf(text: string): readonly string[] {
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
