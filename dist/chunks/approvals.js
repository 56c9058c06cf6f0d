import { n as onGitHub, r as statusOf, t as isUncertain } from "./failures.js";
// src/github/approvals.ts
/**
* Takes back the approvals of a pull request, because what was approved is not what would happen any more.
* @returns how many there were
*/
async function dismissApprovals(github, number, message) {
	const { api, owner, repo } = github;
	const purpose = {
		what: `dismiss the approvals of #${number}`,
		needs: "pull-requests: write"
	};
	return await onGitHub(purpose, async () => {
		const approvals = await approvalsOf(github, number);
		for (const id of approvals) try {
			await api.pulls.dismissReview({
				...once,
				owner,
				repo,
				pull_number: number,
				review_id: id,
				message
			});
		} catch (error) {
			if (statusOf(error) !== 422 && !isUncertain(error)) throw error;
			if ((await approvalsOf(github, number)).includes(id)) throw error;
		}
		return approvals.length;
	});
}
const once = { request: { retries: 0 } };
async function approvalsOf({ api, paginate, owner, repo }, number) {
	const at = {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	};
	return (await paginate(api.pulls.listReviews, at)).filter(({ state }) => state === "APPROVED").map(({ id }) => id);
}
export { dismissApprovals };
