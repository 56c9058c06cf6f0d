import type { ReviewedTenant } from "../plan/review.ts";
import { type FoundPlan, readPlanCheck } from "./check-run.ts";
import type { GitHub } from "./client.ts";
import { commitsBefore, type MergedPullRequest, mergedPullRequest } from "./merged.ts";

/** What was reviewed before a commit came into the default branch. */
export interface ReviewedPlans {
	/** The pull request of the commit itself; undefined for a direct push. */
	readonly pullRequest: MergedPullRequest | undefined;
	/** Whether that pull request had a plan when it was merged. */
	readonly planned: boolean;
	/** Whether it had one that nothing proves to be the default branch's. */
	readonly unproven: boolean;
	/** The check runs that show the tenants, and their pull requests. */
	readonly sources: readonly Source[];
	/** By tenant id: what the newest pull request that changes the tenant showed of it. */
	readonly tenants: ReadonlyMap<string, ReviewedTenant>;
}

export interface Source extends Pick<FoundPlan, "id" | "url"> {
	/** Of the pull request. */
	readonly number: number;
}

export interface ReviewQuestion {
	/** The commit that is to be applied, and the branch that it is on. */
	readonly sha: string;
	readonly branch: string;
	/** The policies directory. */
	readonly estate: string;
	/** The ids of the tenants that have something to do. */
	readonly tenants: readonly string[];
}

/** Commits; what was merged earlier and never applied has to be looked at again. */
const depth = 20;

/** Milliseconds; how far GitHub's index may be behind a merge is not documented. */
const indexDelays = [1_000, 5_000];

/**
 * Finds for each tenant that has something to do the plan that somebody looked at. Two pull requests that are merged
 * within a minute may be applied by one run, so a tenant that the newest does not show is looked for in the ones before
 * it. The first that shows the tenant decides, and a commit without a plan ends the search: what came in with it, nobody
 * saw, so a plan from before it must not be carried out once more.
 */
export async function findReviewedPlans(
	github: GitHub,
	{ sha, branch, estate, tenants }: ReviewQuestion,
	{ wait = indexDelays }: { readonly wait?: readonly number[] } = {},
): Promise<ReviewedPlans> {
	const search: Search = { open: new Set(tenants), found: new Map(), sources: [] };
	const pullRequest = await mergedPullRequest(github, sha, branch, { wait });
	const { planned, unproven } =
		pullRequest === undefined ? nothing : await take(github, { ...pullRequest, estate }, search);
	if (pullRequest !== undefined && planned && search.open.size > 0) {
		const seen = new Set([pullRequest.number]);
		for (const earlier of await commitsBefore(github, sha, depth)) {
			const other = await mergedPullRequest(github, earlier, branch);
			if (other === undefined) break;
			if (seen.has(other.number)) continue;
			seen.add(other.number);
			const known = await take(github, { ...other, estate }, search);
			if (!known.planned || search.open.size === 0) break;
		}
	}
	const { found, sources } = search;
	return { pullRequest, planned, unproven, sources, tenants: found };
}

interface Search {
	readonly open: Set<string>;
	readonly found: Map<string, ReviewedTenant>;
	readonly sources: Source[];
}

const nothing = { planned: false, unproven: false };

/** Moves the tenants that a pull request's plan shows from the open ones to those that were found. */
async function take(
	github: GitHub,
	{ number, headSha, mergedAt, estate }: MergedPullRequest & { readonly estate: string },
	{ open, found, sources }: Search,
): Promise<Pick<ReviewedPlans, "planned" | "unproven">> {
	const commit = { sha: headSha, estate };
	const { plan, unproven } = await readPlanCheck(github, commit, { before: mergedAt });
	const shown = (plan?.record?.tenants ?? []).filter(({ tenant }) => open.delete(tenant));
	for (const reviewed of shown) found.set(reviewed.tenant, reviewed);
	if (plan !== undefined && shown.length > 0) sources.push({ number, id: plan.id, url: plan.url });
	return { planned: plan?.record !== undefined, unproven };
}
