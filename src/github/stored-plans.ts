import type { GitHub } from "./client.ts";
import { decodeRecord, type PlanRecord, readPart } from "./plan-record.ts";

/** The commit that a plan was made for, and the policies directory: a repository may hold several. */
export interface PlannedCommit {
	/** The newest commit of the pull request's branch. */
	readonly sha: string;
	readonly estate: string;
}

export interface CheckRun {
	readonly id: number;
	/** The page for people. */
	readonly url: string;
	readonly name: string;
	/** Which part of a record it holds. */
	readonly part: number;
	/** Of the whole record that it is a part of. */
	readonly digest: string;
	/** The run of the workflow that it says it comes from. */
	readonly run: number | undefined;
	/** Whoever writes a check run chooses this time. */
	readonly completedAt: string;
	readonly conclusion: string | null;
	readonly text: string;
}

/** What one run wrote on a commit, or what somebody wants to be taken for that. */
export interface StoredPlan {
	readonly digest: string;
	readonly run: number | undefined;
	/** Undefined where a part is missing, as after a run that was stopped. */
	readonly record: PlanRecord | undefined;
	/** The newest with the plain name, or else of any. */
	readonly checkRun: CheckRun;
}

/** What was written on a commit, the newest first. Several runs may have written the same plan. */
export function plansIn(runs: readonly CheckRun[], estate: string): StoredPlan[] {
	const newestFirst = [...runs].sort((a, b) => b.id - a.id);
	const origin = ({ run, digest }: CheckRun) => `${run} ${digest}`;
	return [...new Set(newestFirst.map(origin))].flatMap((one) => {
		const group = newestFirst.filter((run) => origin(run) === one);
		const checkRun = group.find(({ name }) => name === checkNameOf(estate)) ?? group[0];
		if (checkRun === undefined) return [];
		// What is there twice says the same.
		const parts = new Map(group.map(({ part, text }) => [part, text]));
		const { digest, run } = checkRun;
		return [{ digest, run, record: decodeRecord([...parts.values()]), checkRun }];
	});
}

/**
 * The check runs of a commit that hold a plan of one estate, whatever others call theirs. Any workflow of the repository
 * writes as the same app, so that none of them proves anything: see {@link provenPlans}.
 */
export async function ownCheckRuns(
	{ api, paginate, owner, repo, bot }: GitHub,
	{ sha, estate }: PlannedCommit,
): Promise<CheckRun[]> {
	const runs = await paginate(api.checks.listForRef, { owner, repo, ref: sha, filter: "all", per_page: 100 });
	const plain = checkNameOf(estate);
	return runs
		.filter(({ app }) => `${app?.slug}[bot]` === bot)
		.filter(({ name }) => name.startsWith(plain) && isPart.test(name.slice(plain.length)))
		.flatMap(({ id, name, html_url, completed_at, conclusion, output }) => {
			const text = output.text ?? "";
			const part = readPart(text);
			if (part === undefined) return [];
			return {
				id,
				url: html_url ?? "",
				name,
				part: part.part,
				digest: part.digest,
				run: part.run,
				completedAt: completed_at ?? never,
				conclusion,
				text,
			};
		});
}

/** Later than any merge: what is not completed was not reviewed. */
const never = "9999-12-31T00:00:00Z";

const isPart = /^(?: \(\d+ of \d+\))?$/;

/** With a branch rule that requires a check of this name, nothing merges without a plan. */
export function checkNameOf(estate: string): string {
	return estate === "policies" ? "Ringfence plan" : `Ringfence plan: ${estate}`;
}
