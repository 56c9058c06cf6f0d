import { n as readPlanCheck } from "./check-run.js";
import { n as mergedPullRequest, t as commitsBefore } from "./merged2.js";
// src/github/reviewed-plan.ts
/** Commits; what was merged earlier and never applied has to be looked at again. */
const depth = 20;
/** Milliseconds; how far GitHub's index may be behind a merge is not documented. */
const indexDelays = [1e3, 5e3];
/**
* Finds for each tenant that has something to do the plan that somebody looked at. Two pull requests that are merged
* within a minute may be applied by one run, so a tenant that the newest does not show is looked for in the ones before
* it. The first that shows the tenant decides, and a commit without a plan ends the search: what came in with it, nobody
* saw, so a plan from before it must not be carried out once more.
*/
async function findReviewedPlans(github, { sha, branch, estate, tenants }, { wait = indexDelays } = {}) {
	const search = {
		open: new Set(tenants),
		found: /* @__PURE__ */ new Map(),
		sources: []
	};
	const pullRequest = await mergedPullRequest(github, sha, branch, { wait });
	const { planned, unproven } = pullRequest === void 0 ? nothing : await take(github, {
		...pullRequest,
		estate
	}, search);
	if (pullRequest !== void 0 && planned && search.open.size > 0) {
		const seen = /* @__PURE__ */ new Set([pullRequest.number]);
		for (const earlier of await commitsBefore(github, sha, depth)) {
			const other = await mergedPullRequest(github, earlier, branch);
			if (other === void 0) break;
			if (seen.has(other.number)) continue;
			seen.add(other.number);
			if (!(await take(github, {
				...other,
				estate
			}, search)).planned || search.open.size === 0) break;
		}
	}
	const { found, sources } = search;
	return {
		pullRequest,
		planned,
		unproven,
		sources,
		tenants: found
	};
}
const nothing = {
	planned: false,
	unproven: false
};
/** Moves the tenants that a pull request's plan shows from the open ones to those that were found. */
async function take(github, { number, headSha, mergedAt, estate }, { open, found, sources }) {
	const { plan, unproven } = await readPlanCheck(github, {
		sha: headSha,
		estate
	}, { before: mergedAt });
	const shown = (plan?.record?.tenants ?? []).filter(({ tenant }) => open.delete(tenant));
	for (const reviewed of shown) found.set(reviewed.tenant, reviewed);
	if (plan !== void 0 && shown.length > 0) sources.push({
		number,
		id: plan.id,
		url: plan.url
	});
	return {
		planned: plan?.record !== void 0,
		unproven
	};
}
export { findReviewedPlans };
