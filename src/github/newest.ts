import type { GitHub } from "./client.ts";
import { onGitHub } from "./failures.ts";

export interface PoliciesAt {
	/** The commit that a run is for, and the branch that it is on. */
	readonly sha: string;
	readonly branch: string;
	/** The policies directory, from the root of the repository. */
	readonly directory: string;
}

/**
 * Whether a branch still has the policies of a commit. A run that was started again, or that waited, is for the commit of
 * back then, and would undo what was merged since.
 * @returns undefined where it has, or else the commit that the branch is at
 */
export async function newerPolicies(
	github: GitHub,
	{ sha, branch, directory }: PoliciesAt,
): Promise<string | undefined> {
	const { api, owner, repo } = github;
	const purpose = { what: `look up what ${branch} is at`, needs: "contents: read" };
	return await onGitHub(purpose, async () => {
		const { data } = await api.git.getRef({ owner, repo, ref: `heads/${branch}` });
		const tip = data.object.sha;
		if (tip === sha) return undefined;
		const [then, now] = [await treeAt(github, directory, sha), await treeAt(github, directory, tip)];
		return then !== undefined && then === now ? undefined : tip;
	});
}

/**
 * Git's own hash of a directory and all that is in it; undefined where there is none. The root has the commit's.
 * A list of the directory would not do: the contents API ends it after 1,000 files.
 */
async function treeAt(
	{ api, owner, repo }: GitHub,
	path: string,
	commit: string,
): Promise<string | undefined> {
	let found = commit;
	for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
		const { data } = await api.git.getTree({ owner, repo, tree_sha: found });
		const entry = data.tree.find((one) => one.path === name && one.type === "tree");
		if (entry?.sha === undefined) return undefined;
		found = entry.sha;
	}
	return found;
}
