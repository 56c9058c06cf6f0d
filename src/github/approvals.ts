import type { GitHub } from "./client.ts";
import { isUncertain, onGitHub, statusOf } from "./failures.ts";

/**
 * Takes back the approvals of a pull request, because what was approved is not what would happen any more.
 * @returns how many there were
 */
export async function dismissApprovals(github: GitHub, number: number, message: string): Promise<number> {
	const { api, owner, repo } = github;
	const purpose = { what: `dismiss the approvals of #${number}`, needs: "pull-requests: write" };
	return await onGitHub(purpose, async () => {
		const approvals = await approvalsOf(github, number);
		for (const id of approvals) {
			try {
				await api.pulls.dismissReview({ ...once, owner, repo, pull_number: number, review_id: id, message });
			} catch (error) {
				// Dismissed meanwhile, or by this very request, whose answer was lost; a second time is refused with 422.
				if (statusOf(error) !== 422 && !isUncertain(error)) throw error;
				if ((await approvalsOf(github, number)).includes(id)) throw error;
			}
		}
		return approvals.length;
	});
}

const once = { request: { retries: 0 } };

async function approvalsOf({ api, paginate, owner, repo }: GitHub, number: number): Promise<number[]> {
	const at = { owner, repo, pull_number: number, per_page: 100 };
	const reviews = await paginate(api.pulls.listReviews, at);
	return reviews.filter(({ state }) => state === "APPROVED").map(({ id }) => id);
}
