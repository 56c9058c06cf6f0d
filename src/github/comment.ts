import type { GitHub } from "./client.ts";
import { createOnce, numberIn } from "./creation.ts";
import { onGitHub, type Purpose, statusOf } from "./failures.ts";

export interface StickyComment {
	/** The number of the pull request or issue. */
	readonly number: number;
	/** Stands in an HTML comment on the first line of the body. */
	readonly marker: string;
	readonly body: string;
}

/**
 * Keeps one comment up to date. It is found by its first line and by who wrote it, over all pages: anyone can write a
 * marker, and nobody else can write as Ringfence. A body that is the same is left untouched.
 * @throws RingfenceError, with `permission-missing` where the workflow does not allow it
 */
export async function upsertComment(
	github: GitHub,
	{ number, marker, body }: StickyComment,
): Promise<"created" | "updated" | "unchanged"> {
	const { api, owner, repo } = github;
	const mine = async () =>
		(await ownComments(github, number)).filter((comment) => isMarked(comment.body ?? "", marker));
	return await onGitHub(purpose(number), async () => {
		const [first, ...others] = await mine();
		for (const { id } of others) await remove(github, id);
		if (first === undefined) {
			await createOnce(
				() => create(github, number, body),
				async () => (await mine())[0]?.id,
			);
			return "created";
		}
		if (sameText(first.body ?? "", body)) return "unchanged";
		await api.issues.updateComment({ owner, repo, comment_id: first.id, body });
		return "updated";
	});
}

/** A comment of its own, which tells everybody who follows the pull request or issue. */
export async function addComment(
	github: GitHub,
	number: number,
	body: string,
	{ needs }: Pick<Purpose, "needs"> = purpose(number),
): Promise<void> {
	await onGitHub({ ...purpose(number), needs }, async () => {
		const known = new Set((await ownComments(github, number)).map(({ id }) => id));
		const isNew = (comment: { readonly id: number; readonly body?: string | null | undefined }) =>
			!known.has(comment.id) && sameText(comment.body ?? "", body);
		await createOnce(
			() => create(github, number, body),
			async () => (await ownComments(github, number)).find(isNew)?.id,
		);
	});
}

function purpose(number: number): Purpose {
	return { what: `comment on #${number}`, needs: "pull-requests: write" };
}

async function create({ api, owner, repo }: GitHub, number: number, body: string): Promise<number> {
	const request = { retries: 0 };
	const { data } = await api.issues.createComment({ request, owner, repo, issue_number: number, body });
	return numberIn(data, "id");
}

/** One that is gone already is as good as removed. */
async function remove({ api, owner, repo }: GitHub, id: number): Promise<void> {
	try {
		await api.issues.deleteComment({ owner, repo, comment_id: id });
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
}

async function ownComments({ api, paginate, owner, repo, bot }: GitHub, number: number) {
	const all = await paginate(api.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
	return all.filter(({ user }) => user?.login === bot);
}

/** Whether a text begins with the marker, on a line of its own. */
export function isMarked(body: string, marker: string): boolean {
	return body.split(/\r?\n/, 1)[0] === `<!-- ${marker} -->`;
}

/** GitHub may store other line ends, and drops blanks at the end. */
export function sameText(stored: string, written: string): boolean {
	const normal = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
	return normal(stored) === normal(written);
}
