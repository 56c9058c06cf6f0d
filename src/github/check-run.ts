import type { GitHub } from "./client.ts";
import { createOnce, numberIn } from "./creation.ts";
import { onGitHub } from "./failures.ts";
import { type EncodedRecord, encodeRecord, type PlanRecord } from "./plan-record.ts";
import { checkNameOf, ownCheckRuns, type PlannedCommit, plansIn } from "./stored-plans.ts";

export interface PlanCheck extends PlannedCommit {
	readonly record: PlanRecord;
	/** One line, as in "3 to create in 2 tenants". */
	readonly title: string;
	/** Markdown. */
	readonly summary: string;
	readonly conclusion: "success" | "failure";
	/** The workflow's run. */
	readonly detailsUrl: string | undefined;
}

export interface PublishOptions {
	/**
	 * Told what the commit said before, while it still says so: a run that ends in the middle of telling people tells
	 * them again.
	 */
	readonly onReplace?: (before: PlanRecord) => Promise<void>;
}

/**
 * Puts the plan's fingerprints on a commit. People can edit a comment; a check run belongs to the app that wrote it.
 * Left untouched where the newest one says the same already.
 */
export async function publishPlanCheck(
	github: GitHub,
	check: PlanCheck,
	{ onReplace }: PublishOptions = {},
): Promise<"created" | "changed" | "unchanged"> {
	const { sha, record, conclusion } = check;
	const purpose = { what: `write a check run on ${sha.slice(0, 12)}`, needs: "checks: write" };
	return await onGitHub(purpose, async () => {
		const encoded = encodeRecord(record);
		const plans = plansIn(await ownCheckRuns(github, check));
		const last = plans[0];
		const isSame = last?.record && last.digest === encoded.digest && last.conclusion === conclusion;
		if (isSame) return "unchanged";
		const before = plans.find((plan) => plan.record)?.record;
		if (before) await onReplace?.(before);
		await write(github, check, encoded);
		return last === undefined ? "created" : "changed";
	});
}

/** The part with the plain name comes last: a branch rule that requires it waits for all of them. */
async function write(github: GitHub, check: PlanCheck, { digest, texts }: EncodedRecord): Promise<void> {
	const name = checkNameOf(check.estate);
	for (const [index, text] of [...texts.entries()].reverse()) {
		const part = { name, text, digest, conclusion: check.conclusion };
		const more = { name: `${name} (${index + 1} of ${texts.length})`, conclusion: "neutral" as const };
		await create(github, check, index === 0 ? part : { ...part, ...more });
	}
}

interface NewPart {
	readonly name: string;
	readonly text: string;
	readonly digest: string;
	readonly conclusion: PlanCheck["conclusion"] | "neutral";
}

async function create(
	github: GitHub,
	check: PlanCheck,
	{ name, text, digest, conclusion }: NewPart,
): Promise<void> {
	const { api, owner, repo } = github;
	const { sha, title, summary, detailsUrl, record } = check;
	const known = new Set((await ownCheckRuns(github, check)).map(({ id }) => id));
	await createOnce(
		async () => {
			const { data } = await api.checks.create({
				request: { retries: 0 },
				owner,
				repo,
				name,
				head_sha: sha,
				status: "completed",
				conclusion,
				external_id: record.fingerprint,
				...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
				output: { title, summary, text },
			});
			return numberIn(data, "id");
		},
		async () => {
			const runs = await ownCheckRuns(github, check);
			return runs.find((run) => !known.has(run.id) && run.digest === digest && run.name === name)?.id;
		},
	);
}

/**
 * The plan that stood on a commit.
 * @param before a moment, as in 2026-11-23T12:00:00Z: what was written later was not reviewed. A plan of that very
 * second counts, since GitHub may merge by itself as soon as there is one
 * @returns undefined where there is none, or not all of the newest
 */
export async function readPlanCheck(
	github: GitHub,
	commit: PlannedCommit,
	{ before }: { readonly before: string },
): Promise<PlanRecord | undefined> {
	const purpose = { what: `read the check runs of ${commit.sha.slice(0, 12)}`, needs: "checks: read" };
	return await onGitHub(purpose, async () => {
		const runs = await ownCheckRuns(github, commit);
		const then = runs.filter(({ completedAt }) => Date.parse(completedAt) <= Date.parse(before));
		return plansIn(then)[0]?.record;
	});
}
