import { n as onGitHub, r as statusOf } from "./failures.js";
// src/github/newest.ts
/**
* Whether a branch still has the policies of a commit. A run that was started again, or that waited, is for the commit of
* back then, and would undo what was merged since.
* @returns undefined where it has, or else the commit that the branch is at
*/
async function newerPolicies(github, { sha, branch, directory }) {
	const { api, owner, repo } = github;
	const purpose = {
		what: `look up what ${branch} is at`,
		needs: "contents: read"
	};
	return await onGitHub(purpose, async () => {
		const { data } = await api.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		const tip = data.object.sha;
		if (tip === sha) return void 0;
		const [then, now] = [await list(github, directory, sha), await list(github, directory, tip)];
		return then !== void 0 && then === now ? void 0 : tip;
	});
}
/** What a directory holds, by Git's hashes, those of its directories included; undefined where there is none. */
async function list({ api, owner, repo }, path, ref) {
	try {
		const { data } = await api.repos.getContent({
			owner,
			repo,
			path,
			ref
		});
		if (!Array.isArray(data)) return void 0;
		return JSON.stringify(data.map(({ name, sha }) => [name, sha]).sort());
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw error;
	}
}
export { newerPolicies };
