import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import type { TenantOutcome } from "../apply/outcome.ts";
import type { Applied, Review } from "../commands/apply.ts";
import { RingfenceError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import { notReviewed, type ReviewedTenant, reviewedTenant } from "../plan/review.ts";
import { plain } from "../report/escape.ts";
import { contextOf } from "./context.ts";
import { readResults, writeOutputs } from "./files.ts";
import { estateOf, markerOf, openGitHub, warned } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { publishPlan } from "./plan-output.ts";
import { resultsOf } from "./plan-run.ts";
import { look, type Runner, showProblems, summaryLimit } from "./runner.ts";

/** @returns the exit code */
export async function runApply(inputs: Inputs, runner: Runner): Promise<number> {
	if (inputs.results !== undefined) return await runJoined(inputs, runner);
	const { apply } = await import("../commands/apply.ts");
	const file = inputs.reviewedPlan === undefined ? undefined : await readPlan(inputs.reviewedPlan);
	const review = reviewFor({ inputs, runner, file });
	runner.startGroup("Reading the tenants");
	const result = await apply(contextOf(inputs, runner), {
		review,
		failOn: inputs.failOn,
		confirm: async (plan) => {
			runner.endGroup();
			await publishPlan(plan, inputs, runner);
			runner.startGroup("Writing and verifying");
			return true;
		},
	}).finally(() => runner.endGroup());
	if (result.problems.length > 0) {
		await showProblems(result.problems, runner);
		return result.exitCode;
	}
	await publishOutcome(result, inputs, runner);
	return result.exitCode;
}

/** Shows what the shards of an apply did, as one. */
async function runJoined(inputs: Inputs, runner: Runner): Promise<number> {
	const { joinOutcomes } = await import("../commands/joining.ts");
	const { exitCodeOf } = await import("../commands/apply.ts");
	const texts = await readResults(resultsOf(inputs), "outcome.json");
	const outcomes = await joinOutcomes(contextOf(inputs, runner), texts);
	await publishOutcome({ outcomes }, inputs, runner);
	return exitCodeOf(outcomes);
}

async function publishOutcome(
	{ outcomes }: Pick<Applied, "outcomes">,
	inputs: Inputs,
	runner: Runner,
): Promise<void> {
	const { renderOutcome } = await import("../report/outcome.ts");
	const { renderOutcomeMarkdown } = await import("../report/outcome-markdown.ts");
	const { escapeJsonText } = await import("../report/escape.ts");
	const file = await writeOutputs(inputs.outputDirectory, {
		"outcome.json": escapeJsonText(JSON.stringify(outcomes, null, 2)),
	});
	runner.setOutput("outcome-file", file("outcome.json"));
	runner.info(renderOutcome(outcomes, look));
	await runner.summary.addRaw(renderOutcomeMarkdown(outcomes, { limit: summaryLimit })).write();
	if (inputs.comment && inputs.token) await warned(runner, () => tellPullRequest(outcomes, inputs, runner));
}

/** What became of it stands where it was reviewed. */
async function tellPullRequest(
	outcomes: readonly TenantOutcome[],
	inputs: Inputs,
	runner: Runner,
): Promise<void> {
	const commit = await commitOfRun();
	if (commit === undefined) return;
	const { mergedPullRequest } = await import("../github/merged.ts");
	const { upsertComment } = await import("../github/comment.ts");
	const { renderOutcomeMarkdown } = await import("../report/outcome-markdown.ts");
	const github = await openGitHub(inputs, runner);
	const merged = await mergedPullRequest(github, commit.sha, commit.branch);
	if (merged === undefined) return;
	const marker = markerOf("outcome", inputs);
	const body = `<!-- ${marker} -->\n\n${renderOutcomeMarkdown(outcomes, { limit: 64_000 })}`;
	const result = await upsertComment(github, { number: merged.number, marker, body });
	runner.info(`The outcome's comment on #${merged.number}: ${result}.`);
}

/** The commit that is applied; undefined where the run is not for a branch. */
async function commitOfRun(): Promise<{ readonly sha: string; readonly branch: string } | undefined> {
	const { GITHUB_SHA: sha, GITHUB_REF: ref = "" } = process.env;
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	return sha && branch ? { sha, branch } : undefined;
}

interface Reviewing {
	readonly inputs: Inputs;
	readonly runner: Runner;
	/** The plan that the inputs name as reviewed. */
	readonly file: Plan | undefined;
}

/** How this run finds out what was reviewed; undefined where nothing has to be. */
function reviewFor(reviewing: Reviewing): ((plan: Plan) => Promise<Review>) | undefined {
	const { inputs, runner } = reviewing;
	const { approvedPlan } = inputs;
	if (approvedPlan === "off") return undefined;
	return async (plan) => {
		const review = await findReview(plan, reviewing);
		if (approvedPlan === "require") return review;
		for (const tenant of waiting(plan)) {
			const why = notReviewed(tenant, review.tenants.get(tenant.tenant.id));
			if (why === undefined) continue;
			const text = `${tenant.tenant.name} is applied although its plan was not reviewed: ${review.missing ?? why}`;
			runner.warning(plain(text), { title: "Not reviewed" });
		}
		return { tenants: approved(waiting(plan)) };
	};
}

function waiting({ tenants }: Plan): Plan["tenants"] {
	return tenants.filter(({ status, changes }) => status === "ready" && changes.length > 0);
}

function approved(tenants: Plan["tenants"]): ReadonlyMap<string, ReviewedTenant> {
	return new Map(tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
}

async function findReview(plan: Plan, { inputs, runner, file }: Reviewing): Promise<Review> {
	const { approvedFingerprints } = inputs;
	if (waiting(plan).length === 0) return { tenants: new Map() };
	const commit = await commitOfRun();
	const outdated = commit && (await whyOutdated(commit, inputs, runner));
	if (outdated) return outdated;
	if (approvedFingerprints.length > 0) return byFingerprint(plan, approvedFingerprints);
	if (file !== undefined) return { tenants: approved(file.tenants) };
	if (commit === undefined || !inputs.token) {
		throw new RingfenceError("bad-input", "Nothing says which plan was reviewed.", {
			hint: "Apply on a push to the default branch, name approved-fingerprints or reviewed-plan, or set approved-plan: off.",
		});
	}
	const { findReviewedPlans } = await import("../github/reviewed-plan.ts");
	const github = await openGitHub(inputs, runner);
	const found = await findReviewedPlans(github, {
		...commit,
		estate: estateOf(inputs),
		tenants: waiting(plan).map(({ tenant }) => tenant.id),
	});
	const short = commit.sha.slice(0, 12);
	const missing = found.pullRequest
		? found.planned
			? undefined
			: `#${found.pullRequest.number} was merged without a plan on its last commit`
		: `the commit ${short} did not come from a pull request, so nobody saw its plan`;
	return { tenants: found.tenants, ...(missing === undefined ? {} : { missing }), hint: howToGoOn };
}

/** A run that was started again, or that waited, must not undo what was merged since. */
async function whyOutdated(
	{ sha, branch }: { readonly sha: string; readonly branch: string },
	inputs: Inputs,
	runner: Runner,
): Promise<Review | undefined> {
	if (!inputs.token) return undefined;
	const { newerPolicies } = await import("../github/newest.ts");
	const directory = posix.join(inputs.workingDirectory ?? "", estateOf(inputs));
	const tip = await newerPolicies(await openGitHub(inputs, runner), { sha, branch, directory });
	if (tip === undefined) return undefined;
	const missing = `this run is for ${sha.slice(0, 12)}, and ${branch} has other policies by now, at ${tip.slice(0, 12)}`;
	const hint = () =>
		`Nothing is lost: the run of the workflow Apply for the newest commit carries out all of it.`;
	return { tenants: new Map(), missing, hint };
}

function howToGoOn({ fingerprint }: { readonly fingerprint: string }): string {
	return `Read the plan in this run's summary. To carry it out, run the workflow Apply by hand with this fingerprint: ${fingerprint}. To change it, open a pull request.`;
}

/** A person who names a fingerprint has approved exactly that plan, of all tenants or of one. */
function byFingerprint(plan: Plan, fingerprints: readonly string[]): Review {
	const named = waiting(plan).filter(
		({ fingerprint }) => fingerprints.includes(plan.fingerprint) || fingerprints.includes(fingerprint),
	);
	return {
		tenants: approved(named),
		missing: "none of the approved fingerprints is that of its plan, or of the whole plan, as it is now",
		hint: howToGoOn,
	};
}

async function readPlan(file: string): Promise<Plan> {
	const { parsePlan } = await import("../report/json.ts");
	const text = await readFile(file, "utf8").catch((error: unknown) => {
		throw new RingfenceError("bad-input", `The reviewed plan ${file} could not be read.`, { cause: error });
	});
	return parsePlan(text);
}
