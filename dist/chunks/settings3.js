import { t as RingfenceError } from "./errors.js";
import { n as onGitHub } from "./failures.js";
// src/github/settings.ts
/**
* The settings of a repository that decide who its workflows are to others. GitHub shows variables to people's tokens, and
* to no workflow.
* @param server as in https://github.com
*/
function repositorySettings(github, server) {
	return {
		repository: () => readRepository(github, server),
		subjectTemplate: () => readTemplate(github),
		environment: (name) => readEnvironment(github, name),
		variables: () => readVariables(github)
	};
}
async function readRepository({ api, owner, repo }, server) {
	return await onGitHub({
		what: "read the repository",
		needs: "contents: read"
	}, async () => {
		const { data } = await api.repos.get({
			owner,
			repo
		});
		return {
			server,
			owner: data.owner.login,
			name: data.name,
			ownerId: data.owner.id,
			id: data.id,
			defaultBranch: data.default_branch,
			visibility: data.visibility ?? (data.private ? "private" : "public")
		};
	});
}
async function readTemplate({ api, owner, repo }) {
	return await onGitHub({
		what: "read the form of its OIDC subjects",
		needs: "actions: read"
	}, async () => {
		const { data } = await api.actions.getCustomOidcSubClaimForRepo({
			owner,
			repo
		});
		const immutable = "use_immutable_subject" in data ? data.use_immutable_subject : void 0;
		const prefix = "sub_claim_prefix" in data ? data.sub_claim_prefix : void 0;
		return {
			useDefault: data.use_default,
			claimKeys: data.include_claim_keys,
			useImmutableSubject: typeof immutable === "boolean" ? immutable : void 0,
			prefix: typeof prefix === "string" ? prefix : void 0
		};
	});
}
async function readEnvironment(github, name) {
	const { api, owner, repo } = github;
	try {
		return await onGitHub({
			what: `read the environment ${name}`,
			needs: "actions: read"
		}, async () => {
			const { data } = await api.repos.getEnvironment({
				owner,
				repo,
				environment_name: name
			});
			const policy = data.deployment_branch_policy;
			const required = data.protection_rules?.find(({ type }) => type === "required_reviewers");
			return {
				...policy === null || policy === void 0 ? {
					branches: "any",
					tags: []
				} : policy.protected_branches ? {
					branches: "protected",
					tags: []
				} : await deploymentPatterns(github, name),
				reviewers: required !== void 0 && "reviewers" in required ? required.reviewers?.length ?? 0 : 0,
				preventSelfReview: required !== void 0 && "prevent_self_review" in required && required.prevent_self_review === true,
				adminsBypass: "can_admins_bypass" in data && data.can_admins_bypass === true
			};
		});
	} catch (error) {
		if (error instanceof RingfenceError && error.code === "not-found") return void 0;
		throw error;
	}
}
/** A server that does not tell the type of a pattern knows those of branches only. */
async function deploymentPatterns({ api, paginate, owner, repo }, name) {
	const policies = await paginate(api.repos.listDeploymentBranchPolicies, {
		owner,
		repo,
		environment_name: name,
		per_page: 100
	});
	const named = (wanted) => policies.flatMap(({ name, type = "branch" }) => name !== void 0 && type === wanted ? [name] : []);
	return {
		branches: named("branch"),
		tags: named("tag")
	};
}
async function readVariables({ api, paginate, owner, repo }) {
	return await onGitHub({
		what: "read the variables",
		needs: "none of a workflow's; a person's GH_TOKEN may"
	}, async () => {
		const variables = await paginate(api.actions.listRepoVariables, {
			owner,
			repo,
			per_page: 30
		});
		return new Map(variables.map(({ name, value }) => [name, value]));
	});
}
export { repositorySettings };
