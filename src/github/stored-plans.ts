import type { GitHub } from "./client.ts";
import { decodeRecord, digestIn, type PlanRecord } from "./plan-record.ts";

/** The commit that a plan was made for, and the policies directory: a repository may hold several. */
export interface PlannedCommit {
	/** The newest commit of the pull request's branch. */
	readonly sha: string;
	readonly estate: string;
}

export interface CheckRun {
	readonly id: number;
	readonly name: string;
	/** What stands behind the name that all parts have: empty for the one with the plain name. */
	readonly part: string;
	/** Of the whole record that it is a part of. */
	readonly digest: string;
	readonly completedAt: string;
	readonly conclusion: string | null;
	readonly text: string;
}

export interface StoredPlan {
	readonly digest: string;
	/** Undefined where a part is missing or altered, as after a run that was stopped. */
	readonly record: PlanRecord | undefined;
	/** Of the check run with the plain name. */
	readonly conclusion: string | null | undefined;
}

/** What was written on a commit, the newest first. The same plan may have been written before another one was. */
export function plansIn(runs: readonly CheckRun[]): StoredPlan[] {
	const newestFirst = [...runs].sort((a, b) => b.id - a.id);
	const digests = new Set(newestFirst.map(({ digest }) => digest));
	return [...digests].map((digest) => {
		const group = newestFirst.filter((run) => run.digest === digest);
		const newest = group.filter(({ part }, index) => group.findIndex((one) => one.part === part) === index);
		const record = decodeRecord(newest.map(({ text }) => text));
		return { digest, record, conclusion: newest.find(({ part }) => part === "")?.conclusion };
	});
}

/** The check runs of a commit that Ringfence wrote for one estate, whatever others call theirs. */
export async function ownCheckRuns(
	{ api, paginate, owner, repo, bot }: GitHub,
	{ sha, estate }: PlannedCommit,
): Promise<CheckRun[]> {
	const runs = await paginate(api.checks.listForRef, { owner, repo, ref: sha, filter: "all", per_page: 100 });
	const plain = checkNameOf(estate);
	return runs
		.filter(({ app }) => `${app?.slug}[bot]` === bot)
		.filter(({ name }) => name.startsWith(plain) && isPart.test(name.slice(plain.length)))
		.map(({ id, name, completed_at, conclusion, output }) => ({
			id,
			name,
			part: name.slice(plain.length),
			digest: digestIn(output.text ?? ""),
			completedAt: completed_at ?? never,
			conclusion,
			text: output.text ?? "",
		}));
}

/** Later than any merge: what is not completed was not reviewed. */
const never = "9999-12-31T00:00:00Z";

const isPart = /^(?: \(\d+ of \d+\))?$/;

/** With a branch rule that requires a check of this name, nothing merges without a plan. */
export function checkNameOf(estate: string): string {
	return estate === "policies" ? "Ringfence plan" : `Ringfence plan: ${estate}`;
}
