import type { GitHub } from "./client.ts";
import { addComment, isMarked, sameText } from "./comment.ts";
import { createOnce, numberIn } from "./creation.ts";
import { onGitHub } from "./failures.ts";

export interface StickyIssue {
	/** Stands in an HTML comment on the first line of the body. */
	readonly marker: string;
	readonly title: string;
	readonly body: string;
}

export interface IssueResult {
	readonly result: "created" | "updated" | "unchanged" | "closed" | "none";
	readonly number: number | undefined;
}

/**
 * Keeps one open issue up to date; opens one where none is open. Found by marker and author, as a comment is. A body
 * that is the same is left untouched, so that nobody is told twice.
 */
export async function upsertIssue(github: GitHub, issue: StickyIssue): Promise<IssueResult> {
	const { api, owner, repo } = github;
	const { marker, title, body } = issue;
	return await onGitHub({ what: "keep the drift issue", needs: "issues: write" }, async () => {
		const [first, ...others] = await ownIssues(github, marker);
		for (const other of others) await close(github, other.number, "not_planned");
		if (first === undefined) {
			const created = await createOnce(
				() =>
					api.issues
						.create({ request: { retries: 0 }, owner, repo, title, body })
						.then(({ data }) => numberIn(data, "number")),
				async () => (await ownIssues(github, marker))[0]?.number,
			);
			return { result: "created", number: created };
		}
		if (first.title === title && sameText(first.body ?? "", body)) {
			return { result: "unchanged", number: first.number };
		}
		await api.issues.update({ owner, repo, issue_number: first.number, title, body });
		return { result: "updated", number: first.number };
	});
}

/** Closes the open issue with this marker, if there is one, with a last comment. */
export async function closeIssue(
	github: GitHub,
	{ marker, comment }: { readonly marker: string; readonly comment: string },
): Promise<IssueResult> {
	return await onGitHub({ what: "close the drift issue", needs: "issues: write" }, async () => {
		const open = await ownIssues(github, marker);
		for (const { number } of open) {
			// A run that ends between the two leaves a closed issue, and none that is commented on anew each time.
			await close(github, number, "completed");
			await addComment(github, number, comment, { needs: "issues: write" });
		}
		const number = open[0]?.number;
		return { result: number === undefined ? "none" : "closed", number };
	});
}

async function close(
	{ api, owner, repo }: GitHub,
	number: number,
	reason: "completed" | "not_planned",
): Promise<void> {
	await api.issues.update({ owner, repo, issue_number: number, state: "closed", state_reason: reason });
}

async function ownIssues({ api, paginate, owner, repo, bot }: GitHub, marker: string) {
	const issues = await paginate(api.issues.listForRepo, {
		owner,
		repo,
		state: "open",
		creator: bot,
		per_page: 100,
	});
	return issues.filter(
		({ user, body, pull_request }) =>
			user?.login === bot && pull_request === undefined && isMarked(body ?? "", marker),
	);
}
