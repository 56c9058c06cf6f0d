import type { GitHub } from "./client.ts";
import { onGitHub, statusOf } from "./failures.ts";

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
		const [then, now] = [await list(github, directory, sha), await list(github, directory, tip)];
		return then !== undefined && then === now ? undefined : tip;
	});
}

/** What a directory holds, by Git's hashes, those of its directories included; undefined where there is none. */
async function list({ api, owner, repo }: GitHub, path: string, ref: string): Promise<string | undefined> {
	try {
		const { data } = await api.repos.getContent({ owner, repo, path, ref });
		if (!Array.isArray(data)) return undefined;
		return JSON.stringify(data.map(({ name, sha }) => [name, sha]).sort());
	} catch (error) {
		if (statusOf(error) === 404) return undefined;
		throw error;
	}
}
