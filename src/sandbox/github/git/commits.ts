import { createHash } from "node:crypto";
import type { Account, Commit, Files, GitHubState } from "../state.ts";

interface NewCommit {
	readonly message: string;
	readonly author: Account;
	readonly parents: readonly string[];
	readonly files: Files;
}

/** Adds a commit. Its hash is the same in two runs of one story, and differs from every other one's. */
export function addCommit(state: GitHubState, { message, author, parents, files }: NewCommit): Commit {
	const parts = [state.commits.size, message, author.login, ...parents, treeSha(files)];
	const commit = { sha: hashOf(parts.join("\0")), message, author, time: state.clock(), parents, files };
	state.commits.set(commit.sha, commit);
	return commit;
}

/** @throws Error for a hash that is none of the repository's */
export function commitOf(state: GitHubState, sha: string): Commit {
	const commit = state.commits.get(sha);
	if (commit === undefined) throw new Error(`The sandbox's GitHub has no commit ${sha}.`);
	return commit;
}

/** The commit that a branch, refs/heads/…, or hash of at least seven digits stands for. */
export function resolveRef(state: GitHubState, ref: string): Commit | undefined {
	const branch = ref.replace(/^(refs\/)?heads\//, "");
	const tip = state.branches.get(branch);
	if (tip !== undefined && !branch.includes(":")) return commitOf(state, tip);
	if (!/^[0-9a-f]{7,40}$/.test(ref)) return undefined;
	const found = [...state.commits.values()].filter(({ sha }) => sha.startsWith(ref));
	return found.length === 1 ? found[0] : undefined;
}

/** The commit and all that it rests on. */
export function ancestorsOf(state: GitHubState, sha: string): Set<string> {
	const seen = new Set([sha]);
	for (const one of seen) for (const parent of commitOf(state, one).parents) seen.add(parent);
	return seen;
}

/** What a head has and a base has not, oldest first. */
export function commitsBetween(state: GitHubState, base: string, head: string): readonly Commit[] {
	const known = ancestorsOf(state, base);
	const reached = ancestorsOf(state, head);
	return [...state.commits.values()].filter(({ sha }) => reached.has(sha) && !known.has(sha));
}

/** The nearest commit that both rest on. */
export function mergeBaseOf(state: GitHubState, one: string, other: string): Commit {
	const known = ancestorsOf(state, one);
	const found = [...ancestorsOf(state, other)].find((sha) => known.has(sha));
	if (found === undefined) throw new Error("The two commits have no history in common.");
	return commitOf(state, found);
}

/** Newest first, along the first parents. */
export function firstParentsOf(state: GitHubState, { sha }: Commit): readonly Commit[] {
	const line: Commit[] = [];
	for (let next: string | undefined = sha; next !== undefined; ) {
		const commit = commitOf(state, next);
		line.push(commit);
		next = commit.parents[0];
	}
	return line;
}

/** Git's own hash of a file's content. */
export function blobSha(text: string): string {
	return hashOf(`blob ${Buffer.byteLength(text)}\0${text}`);
}

/** Stands for the whole tree; not Git's own hash. */
export function treeSha(files: Files): string {
	const entries = [...files].map(([path, text]) => `${path}\0${blobSha(text)}`);
	return hashOf(entries.toSorted().join("\n"));
}

function hashOf(text: string): string {
	return createHash("sha1").update(text).digest("hex");
}
