import { n as isMarked, r as sameText, t as addComment } from "./comment2.js";
import { n as numberIn, t as createOnce } from "./creation.js";
import { n as onGitHub } from "./failures.js";
// src/github/issue.ts
/**
* Keeps one open issue up to date; opens one where none is open. Found by marker and author, as a comment is. A body
* that is the same is left untouched, so that nobody is told twice.
*/
async function upsertIssue(github, issue) {
	const { api, owner, repo } = github;
	const { marker, title, body } = issue;
	return await onGitHub({
		what: "keep the drift issue",
		needs: "issues: write"
	}, async () => {
		const [first, ...others] = await ownIssues(github, marker);
		for (const other of others) await close(github, other.number, "not_planned");
		if (first === void 0) return {
			result: "created",
			number: await createOnce(() => api.issues.create({
				request: { retries: 0 },
				owner,
				repo,
				title,
				body
			}).then(({ data }) => numberIn(data, "number")), async () => (await ownIssues(github, marker))[0]?.number)
		};
		if (first.title === title && sameText(first.body ?? "", body)) return {
			result: "unchanged",
			number: first.number
		};
		await api.issues.update({
			owner,
			repo,
			issue_number: first.number,
			title,
			body
		});
		return {
			result: "updated",
			number: first.number
		};
	});
}
/** Closes the open issue with this marker, if there is one, with a last comment. */
async function closeIssue(github, { marker, comment }) {
	return await onGitHub({
		what: "close the drift issue",
		needs: "issues: write"
	}, async () => {
		const open = await ownIssues(github, marker);
		for (const { number } of open) {
			await close(github, number, "completed");
			await addComment(github, number, comment, { needs: "issues: write" });
		}
		const number = open[0]?.number;
		return {
			result: number === void 0 ? "none" : "closed",
			number
		};
	});
}
async function close({ api, owner, repo }, number, reason) {
	await api.issues.update({
		owner,
		repo,
		issue_number: number,
		state: "closed",
		state_reason: reason
	});
}
async function ownIssues({ api, paginate, owner, repo, bot }, marker) {
	return (await paginate(api.issues.listForRepo, {
		owner,
		repo,
		state: "open",
		creator: bot,
		per_page: 100
	})).filter(({ user, body, pull_request }) => user?.login === bot && pull_request === void 0 && isMarked(body ?? "", marker));
}
export { closeIssue, upsertIssue };
