import { n as numberIn, t as createOnce } from "./creation.js";
import { n as onGitHub, r as statusOf } from "./failures.js";
// src/github/comment.ts
/**
* Keeps one comment up to date. It is found by its first line and by who wrote it, over all pages: anyone can write a
* marker, and nobody else can write as Ringfence. A body that is the same is left untouched.
* @throws RingfenceError, with `permission-missing` where the workflow does not allow it
*/
async function upsertComment(github, { number, marker, body }) {
	const { api, owner, repo } = github;
	const mine = async () => (await ownComments(github, number)).filter((comment) => isMarked(comment.body ?? "", marker));
	return await onGitHub(purpose(number), async () => {
		const [first, ...others] = await mine();
		for (const { id } of others) await remove(github, id);
		if (first === void 0) {
			await createOnce(() => create(github, number, body), async () => (await mine())[0]?.id);
			return "created";
		}
		if (sameText(first.body ?? "", body)) return "unchanged";
		await api.issues.updateComment({
			owner,
			repo,
			comment_id: first.id,
			body
		});
		return "updated";
	});
}
/** A comment of its own, which tells everybody who follows the pull request or issue. */
async function addComment(github, number, body, { needs } = purpose(number)) {
	await onGitHub({
		...purpose(number),
		needs
	}, async () => {
		const known = new Set((await ownComments(github, number)).map(({ id }) => id));
		const isNew = (comment) => !known.has(comment.id) && sameText(comment.body ?? "", body);
		await createOnce(() => create(github, number, body), async () => (await ownComments(github, number)).find(isNew)?.id);
	});
}
function purpose(number) {
	return {
		what: `comment on #${number}`,
		needs: "pull-requests: write"
	};
}
async function create({ api, owner, repo }, number, body) {
	const { data } = await api.issues.createComment({
		request: { retries: 0 },
		owner,
		repo,
		issue_number: number,
		body
	});
	return numberIn(data, "id");
}
/** One that is gone already is as good as removed. */
async function remove({ api, owner, repo }, id) {
	try {
		await api.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
}
async function ownComments({ api, paginate, owner, repo, bot }, number) {
	return (await paginate(api.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	})).filter(({ user }) => user?.login === bot);
}
/** Whether a text begins with the marker, on a line of its own. */
function isMarked(body, marker) {
	return body.split(/\r?\n/, 1)[0] === `<!-- ${marker} -->`;
}
/** GitHub may store other line ends, and drops blanks at the end. */
function sameText(stored, written) {
	const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return normal(stored) === normal(written);
}
export { upsertComment as i, isMarked as n, sameText as r, addComment as t };
