import type { GitHub } from "./client.ts";
import { createOnce, numberIn } from "./creation.ts";
import { onGitHub } from "./failures.ts";
import { type EncodedRecord, encodeRecord, type PlanRecord } from "./plan-record.ts";
import { type ProvenPlan, provenPlans, sealOf } from "./provenance.ts";
import { checkNameOf, ownCheckRuns, type PlannedCommit } from "./stored-plans.ts";

export interface PlanCheck extends PlannedCommit {
	readonly record: PlanRecord;
	/** One line, as in "3 to create in 2 tenants". */
	readonly title: string;
	/** Markdown. */
	readonly summary: string;
	readonly conclusion: "success" | "failure";
	/** The workflow's run: its id, and its page, which GitHub shows only for other apps than its own. */
	readonly run: number | undefined;
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
 * Puts the plan's fingerprints on a commit, which count once an artifact of the same run has the name of
 * {@link artifactOf}. Left untouched where the newest that counts says the same already.
 */
export async function publishPlanCheck(
	github: GitHub,
	check: PlanCheck,
	{ onReplace }: PublishOptions = {},
): Promise<"created" | "changed" | "unchanged"> {
	const { sha, record, conclusion } = check;
	const purpose = { what: `write a check run on ${sha.slice(0, 12)}`, needs: "checks: write" };
	return await onGitHub(purpose, async () => {
		const encoded = encodeRecord(record, check.run);
		const { plans } = await provenPlans(github, check);
		const [last] = plans;
		const isSame = last?.record && last.digest === encoded.digest && last.checkRun.conclusion === conclusion;
		if (isSame) return "unchanged";
		const before = plans.find((plan) => plan.record)?.record;
		if (before) await onReplace?.(before);
		await write(github, check, encoded);
		return last === undefined ? "created" : "changed";
	});
}

/** What the job that wrote a check run puts out, so that its workflow names the artifact `ringfence-record-<seal>`. */
export function sealOfCheck(check: PlanCheck): string {
	return sealOf(check, encodeRecord(check.record).digest);
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

/** A plan that counts, and where it stands. */
export interface FoundPlan {
	readonly record: PlanRecord | undefined;
	/** Of the check run. */
	readonly id: number;
	readonly url: string;
}

export interface PlanAtMerge {
	/** Undefined where there is none; without a record where not all of the newest is there. */
	readonly plan: FoundPlan | undefined;
	/** Whether there are plans that nothing proves. */
	readonly unproven: boolean;
}

/** Milliseconds between a check run and its proof, which the same job uploads next. */
const proofDelay = 60_000;

/**
 * The plan that stood on a commit.
 * @param before a moment, as in 2026-11-23T12:00:00Z: what was proven later was not reviewed. Only where nothing was by
 * then, a check run of that very second or before it may have its proof a minute later, since GitHub may merge by itself
 * as soon as the check is there
 */
export async function readPlanCheck(
	github: GitHub,
	commit: PlannedCommit,
	{ before }: { readonly before: string },
): Promise<PlanAtMerge> {
	const purpose = { what: `read the check runs of ${commit.sha.slice(0, 12)}`, needs: "checks: read" };
	return await onGitHub(purpose, async () => {
		const { plans, unproven } = await provenPlans(github, commit);
		const merged = Date.parse(before);
		const isInTime = ({ provenAt }: ProvenPlan) => provenAt <= merged;
		const isJustInTime = ({ provenAt, checkRun }: ProvenPlan) =>
			provenAt <= merged + proofDelay && Date.parse(checkRun.completedAt) <= merged;
		const plan = plans.find(isInTime) ?? plans.find(isJustInTime);
		const found = plan && { record: plan.record, id: plan.checkRun.id, url: plan.checkRun.url };
		return { plan: found, unproven };
	});
}
