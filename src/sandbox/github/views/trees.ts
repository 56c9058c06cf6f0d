import type { JsonObject } from "../../../json.ts";
import { blobSha, commitsBetween, mergeBaseOf, treeSha } from "../git/commits.ts";
import type { Entry } from "../git/folders.ts";
import { differencesOf } from "../git/trees.ts";
import type { Commit, GitHubState } from "../state.ts";
import { type Api, pageUrl, repositoryUrl } from "./accounts.ts";
import { commitView } from "./commits.ts";
import { fileView } from "./pulls.ts";

interface Sides {
	readonly base: Commit;
	readonly head: Commit;
}

/** What a head has changed since it left a base, of which GitHub shows 300 files at most. */
export function comparisonView(state: GitHubState, { base, head }: Sides, api: Api): JsonObject {
	const start = mergeBaseOf(state, base.sha, head.sha);
	const ahead = commitsBetween(state, base.sha, head.sha);
	const behind = commitsBetween(state, head.sha, base.sha);
	const files = differencesOf(start.files, head.files).slice(0, 300);
	const range = `compare/${base.sha}...${head.sha}`;
	return {
		url: `${repositoryUrl(api)}/${range}`,
		html_url: `${pageUrl(api)}/${range}`,
		permalink_url: `${pageUrl(api)}/${range}`,
		diff_url: `${pageUrl(api)}/${range}.diff`,
		patch_url: `${pageUrl(api)}/${range}.patch`,
		base_commit: commitView(base, api),
		merge_base_commit: commitView(start, api),
		status: statusOf(ahead.length, behind.length),
		ahead_by: ahead.length,
		behind_by: behind.length,
		total_commits: ahead.length,
		commits: ahead.map((commit) => commitView(commit, api)),
		files: files.map((file) => fileView(file, head.sha, api)),
	};
}

function statusOf(ahead: number, behind: number): string {
	if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
	return behind > 0 ? "behind" : "identical";
}

/** One level of a tree, whole. The modes of links and of files that can be run are left out. */
export function treeView(sha: string, entries: readonly Entry[], api: Api): JsonObject {
	const git = `${repositoryUrl(api)}/git`;
	return {
		sha,
		url: `${git}/trees/${sha}`,
		tree: entries.map(({ name, found }) => {
			if (typeof found !== "string") {
				const own = treeSha(found);
				return { path: name, mode: "040000", type: "tree", sha: own, url: `${git}/trees/${own}` };
			}
			const own = blobSha(found);
			const size = Buffer.byteLength(found);
			return { path: name, mode: "100644", type: "blob", sha: own, size, url: `${git}/blobs/${own}` };
		}),
		truncated: false,
	};
}
