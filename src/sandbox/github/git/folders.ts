import type { Files, GitHubState } from "../state.ts";
import { resolveRef, treeSha } from "./commits.ts";

export interface Entry {
	readonly name: string;
	/** The file's text, or the files of the folder, by their paths from the root. */
	readonly found: string | Files;
}

/** What is directly below a folder, which ends in a slash unless it is the root. */
export function entriesOf(files: Files, folder: string): readonly Entry[] {
	const entries = new Map<string, string | Map<string, string>>();
	for (const path of [...files.keys()].filter((one) => one.startsWith(folder)).toSorted()) {
		const [name = "", ...deeper] = path.slice(folder.length).split("/");
		const text = files.get(path) ?? "";
		const known = entries.get(name);
		if (deeper.length === 0) entries.set(name, text);
		else if (known instanceof Map) known.set(path, text);
		else entries.set(name, new Map([[path, text]]));
	}
	return [...entries].map(([name, found]) => ({ name, found }));
}

/** The entries of a tree, by the hash of a commit or of a folder in one, or by the name of a branch. */
export function treeOf(state: GitHubState, ref: string): readonly Entry[] | undefined {
	const commit = resolveRef(state, ref);
	if (commit !== undefined) return entriesOf(commit.files, "");
	for (const { files } of state.commits.values()) {
		const found = findFolder(files, "", ref);
		if (found !== undefined) return entriesOf(files, found);
	}
	return undefined;
}

function findFolder(files: Files, folder: string, sha: string): string | undefined {
	for (const { name, found } of entriesOf(files, folder)) {
		if (typeof found === "string") continue;
		const inside = `${folder}${name}/`;
		const match = treeSha(found) === sha ? inside : findFolder(found, inside, sha);
		if (match !== undefined) return match;
	}
	return undefined;
}
