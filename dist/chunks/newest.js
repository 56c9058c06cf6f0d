import { n as onGitHub } from "./failures.js";
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
		const [then, now] = [await treeAt(github, directory, sha), await treeAt(github, directory, tip)];
		return then !== void 0 && then === now ? void 0 : tip;
	});
}
/**
* Git's own hash of a directory and all that is in it; undefined where there is none. The root has the commit's.
* A list of the directory would not do: the contents API ends it after 1,000 files.
*/
async function treeAt({ api, owner, repo }, path, commit) {
	let found = commit;
	for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
		const { data } = await api.git.getTree({
			owner,
			repo,
			tree_sha: found
		});
		const entry = data.tree.find((one) => one.path === name && one.type === "tree");
		if (entry?.sha === void 0) return void 0;
		found = entry.sha;
	}
	return found;
}
export { newerPolicies };
