import { posix } from "node:path";
import type { Review } from "../commands/apply.ts";
import { RingfenceError } from "../errors.ts";
import type { ReviewedPlans } from "../github/reviewed-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { notReviewed, type ReviewedTenant, reviewedTenant } from "../plan/review.ts";
import { hasWork } from "../plan/work.ts";
import { plain } from "../report/escape.ts";
import { commitOfRun, estateOf, openGitHub, type RunCommit } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

interface Reviewing {
	readonly inputs: Inputs;
	readonly runner: Runner;
	/** The plan that the inputs name as reviewed. */
	readonly file: Plan | undefined;
}

/**
 * How an apply finds out what was reviewed; undefined where nothing has to be.
 * @throws RingfenceError where the inputs name a plan that cannot be read
 */
export async function reviewFor(
	inputs: Inputs,
	runner: Runner,
): Promise<((plan: Plan) => Promise<Review>) | undefined> {
	const { approvedPlan } = inputs;
	const reviewing = { inputs, runner, file: await readReviewed(inputs) };
	if (approvedPlan === "off") return undefined;
	return async (plan) => {
		const review = await findReview(plan, reviewing);
		if (approvedPlan === "require") return review;
		warnOfUnreviewed(plan, review, runner);
		return { tenants: approved(waiting(plan)) };
	};
}

async function readReviewed({ reviewedPlan }: Inputs): Promise<Plan | undefined> {
	if (reviewedPlan === undefined) return undefined;
	const { readPlanFile } = await import("../commands/plan-file.ts");
	return await readPlanFile(reviewedPlan);
}

function warnOfUnreviewed(plan: Plan, { tenants, missing }: Review, runner: Runner): void {
	for (const tenant of waiting(plan)) {
		const { id, name } = tenant.tenant;
		const why = notReviewed(tenant, tenants.get(id));
		if (why === undefined) continue;
		const text = `${name} is applied although its plan was not reviewed: ${missing ?? why}`;
		runner.warning(plain(text), { title: "Not reviewed" });
	}
}

function waiting({ tenants }: Plan): Plan["tenants"] {
	return tenants.filter(hasWork);
}

function approved(tenants: Plan["tenants"]): ReadonlyMap<string, ReviewedTenant> {
	return new Map(tenants.map((tenant) => [tenant.tenant.id, reviewedTenant(tenant)]));
}

async function findReview(plan: Plan, { inputs, runner, file }: Reviewing): Promise<Review> {
	const { approvedFingerprints } = inputs;
	if (waiting(plan).length === 0) return { tenants: new Map() };
	const commit = commitOfRun();
	const outdated = commit && (await whyOutdated(commit, inputs, runner));
	if (outdated) return outdated;
	if (approvedFingerprints.length > 0) return byFingerprint(plan, approvedFingerprints);
	if (file !== undefined) return { tenants: approved(file.tenants) };
	if (commit === undefined || !inputs.token) {
		throw new RingfenceError("bad-input", "Nothing says which plan was reviewed.", {
			hint: "Apply on a push to the default branch, name approved-fingerprints or reviewed-plan, or set approved-plan: off.",
		});
	}
	return await byPullRequest(plan, commit, { inputs, runner });
}

/** A run that was started again, or that waited, must not undo what was merged since. */
async function whyOutdated(
	{ sha, branch }: RunCommit,
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

/** What the pull request showed by which the commit came into its branch. */
async function byPullRequest(
	plan: Plan,
	commit: RunCommit,
	{ inputs, runner }: Omit<Reviewing, "file">,
): Promise<Review> {
	const { findReviewedPlans } = await import("../github/reviewed-plan.ts");
	const found = await findReviewedPlans(await openGitHub(inputs, runner), {
		...commit,
		estate: estateOf(inputs),
		tenants: waiting(plan).map(({ tenant }) => tenant.id),
	});
	for (const { number, id, url } of found.sources) {
		runner.info(plain(`What was reviewed is what #${number} showed: check run ${id}, ${url}`));
	}
	const missing = whyMissing(found, commit);
	return { tenants: found.tenants, ...(missing === undefined ? {} : { missing }), hint: howToGoOn };
}

function whyMissing(
	{ pullRequest, planned, unproven }: ReviewedPlans,
	{ sha }: RunCommit,
): string | undefined {
	if (pullRequest === undefined) {
		return `the commit ${sha.slice(0, 12)} did not come from a pull request, so nobody saw its plan`;
	}
	if (planned) return undefined;
	if (unproven) {
		return `the plan on #${pullRequest.number} was not made by the default branch's workflow before the merge, or its proof has expired after 90 days`;
	}
	return `#${pullRequest.number} was merged without a plan on its last commit`;
}

function howToGoOn({ fingerprint }: { readonly fingerprint: string }): string {
	return `Read the plan in this run's summary. To carry it out, run the workflow Apply by hand with this fingerprint: ${fingerprint}. To change it, open a pull request.`;
}
