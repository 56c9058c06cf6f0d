import { RingfenceError } from "../errors.ts";
import type {
	EnvironmentSettings,
	Repository,
	RepositorySettings,
	SubjectTemplate,
} from "../setup/repository.ts";
import type { GitHub } from "./client.ts";
import { onGitHub } from "./failures.ts";

/**
 * The settings of a repository that decide who its workflows are to others. GitHub shows variables to people's tokens, and
 * to no workflow.
 * @param server as in https://github.com
 */
export function repositorySettings(github: GitHub, server: string): RepositorySettings {
	return {
		repository: () => readRepository(github, server),
		subjectTemplate: () => readTemplate(github),
		environment: (name) => readEnvironment(github, name),
		variables: () => readVariables(github),
	};
}

async function readRepository({ api, owner, repo }: GitHub, server: string): Promise<Repository> {
	return await onGitHub({ what: "read the repository", needs: "contents: read" }, async () => {
		const { data } = await api.repos.get({ owner, repo });
		return {
			server,
			owner: data.owner.login,
			name: data.name,
			ownerId: data.owner.id,
			id: data.id,
			defaultBranch: data.default_branch,
			visibility: data.visibility ?? (data.private ? "private" : "public"),
		};
	});
}

async function readTemplate({ api, owner, repo }: GitHub): Promise<SubjectTemplate> {
	const purpose = { what: "read the form of its OIDC subjects", needs: "actions: read" };
	return await onGitHub(purpose, async () => {
		const { data } = await api.actions.getCustomOidcSubClaimForRepo({ owner, repo });
		// The types of the client are older than these two.
		const immutable = "use_immutable_subject" in data ? data.use_immutable_subject : undefined;
		const prefix = "sub_claim_prefix" in data ? data.sub_claim_prefix : undefined;
		return {
			useDefault: data.use_default,
			claimKeys: data.include_claim_keys,
			useImmutableSubject: typeof immutable === "boolean" ? immutable : undefined,
			prefix: typeof prefix === "string" ? prefix : undefined,
		};
	});
}

async function readEnvironment(github: GitHub, name: string): Promise<EnvironmentSettings | undefined> {
	const { api, owner, repo } = github;
	try {
		return await onGitHub({ what: `read the environment ${name}`, needs: "actions: read" }, async () => {
			const { data } = await api.repos.getEnvironment({ owner, repo, environment_name: name });
			const policy = data.deployment_branch_policy;
			const required = data.protection_rules?.find(({ type }) => type === "required_reviewers");
			return {
				...(policy === null || policy === undefined
					? { branches: "any", tags: [] }
					: policy.protected_branches
						? { branches: "protected", tags: [] }
						: await deploymentPatterns(github, name)),
				reviewers: required !== undefined && "reviewers" in required ? (required.reviewers?.length ?? 0) : 0,
				preventSelfReview:
					required !== undefined &&
					"prevent_self_review" in required &&
					required.prevent_self_review === true,
				// Not in GitHub's description of the answer, but in the answer: github.com/google/go-github/issues/2722
				adminsBypass: "can_admins_bypass" in data && data.can_admins_bypass === true,
			};
		});
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "not-found") return undefined;
		throw error;
	}
}

/** A server that does not tell the type of a pattern knows those of branches only. */
async function deploymentPatterns(
	{ api, paginate, owner, repo }: GitHub,
	name: string,
): Promise<Pick<EnvironmentSettings, "branches" | "tags">> {
	const policies = await paginate(api.repos.listDeploymentBranchPolicies, {
		owner,
		repo,
		environment_name: name,
		per_page: 100,
	});
	const named = (wanted: "branch" | "tag") =>
		policies.flatMap(({ name, type = "branch" }) => (name !== undefined && type === wanted ? [name] : []));
	return { branches: named("branch"), tags: named("tag") };
}

async function readVariables({ api, paginate, owner, repo }: GitHub): Promise<ReadonlyMap<string, string>> {
	// No permission of a workflow's token covers these.
	const purpose = { what: "read the variables", needs: "none of a workflow's; a person's GH_TOKEN may" };
	return await onGitHub(purpose, async () => {
		const variables = await paginate(api.actions.listRepoVariables, { owner, repo, per_page: 30 });
		return new Map(variables.map(({ name, value }) => [name, value]));
	});
}
