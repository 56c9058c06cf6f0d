import type { JsonObject } from "../../../json.ts";
import {
	type GitHubAnswer,
	type GitHubCall,
	ok,
	optionalText,
	parameter,
	type Route,
	requiredText,
} from "../call.ts";
import { GitHubError, notFound } from "../github-error.ts";
import type { Environment, Variable } from "../state.ts";
import { accountOf, NAME, OWNER, OWNER_ID, REPOSITORY_ID } from "../state.ts";
import { instant } from "../threads.ts";
import { type Api, accountView, nodeId, pageUrl, repositoryUrl, repositoryView } from "../views/accounts.ts";

const VARIABLES = "actions/variables";

export const repositoryRoutes: readonly Route[] = [
	{
		method: "GET",
		path: "",
		accepts: "metadata=read",
		page: "repos/repos#get-a-repository",
		handle: ({ state, api }) => ok(repositoryView(state, api)),
	},
	{
		method: "GET",
		path: "//user",
		accepts: "",
		page: "users/users#get-the-authenticated-user",
		handle() {
			throw new GitHubError(403, "Resource not accessible by integration");
		},
	},
	{
		method: "GET",
		path: "/actions/oidc/customization/sub",
		accepts: "actions=read",
		page: "actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository",
		handle: ({ state }) => ok(subjectView(state.oidc)),
	},
	{
		method: "GET",
		path: "/environments/:name",
		accepts: "actions=read",
		page: "deployments/environments#get-an-environment",
		handle: getEnvironment,
	},
	{
		method: "GET",
		path: "/environments/:name/deployment-branch-policies",
		accepts: "actions=read",
		page: "deployments/branch-policies#list-deployment-branch-policies",
		handle: (call) => ({
			list: branchPolicies(environmentNamed(call)),
			within: "branch_policies",
			pageSize: { usual: 30, largest: 100 },
		}),
	},
	{
		method: "GET",
		path: "/actions/variables",
		accepts: "actions_variables=read",
		page: `${VARIABLES}#list-repository-variables`,
		handle: ({ state }) => ({
			list: [...state.variables.values()].map(variableView),
			within: "variables",
			pageSize: { usual: 10, largest: 30 },
		}),
	},
	{
		method: "GET",
		path: "/actions/variables/:name",
		accepts: "actions_variables=read",
		page: `${VARIABLES}#get-a-repository-variable`,
		handle: (call) => ok(variableView(variableNamed(call))),
	},
	{
		method: "POST",
		path: "/actions/variables",
		accepts: "actions_variables=write",
		page: `${VARIABLES}#create-a-repository-variable`,
		body: { name: { type: "text", required: true }, value: { type: "text", required: true } },
		handle: createVariable,
	},
	{
		method: "PATCH",
		path: "/actions/variables/:name",
		accepts: "actions_variables=write",
		page: `${VARIABLES}#update-a-repository-variable`,
		body: { name: { type: "text" }, value: { type: "text" } },
		handle: updateVariable,
	},
];

/** With the properties of immutable subjects, which came in 2026. */
function subjectView(oidc: GitHubCall["state"]["oidc"]): JsonObject {
	const { useDefault, includeClaimKeys, useImmutableSubject } = oidc;
	const prefix = useImmutableSubject
		? `repo:${OWNER}@${OWNER_ID}/${NAME}@${REPOSITORY_ID}`
		: `repo:${OWNER}/${NAME}`;
	return {
		use_default: useDefault,
		...(useDefault ? {} : { include_claim_keys: includeClaimKeys }),
		use_immutable_subject: useImmutableSubject,
		sub_claim_prefix: oidc.subClaimPrefix ?? prefix,
	};
}

function environmentNamed(call: GitHubCall): Environment {
	const wanted = parameter(call, "name").toLowerCase();
	const environment = [...call.state.environments.values()].find(({ name }) => name.toLowerCase() === wanted);
	if (environment === undefined) throw notFound();
	return environment;
}

/** Only an environment with a policy of its own has any. */
function branchPolicies({ id, branches, tags }: Environment): JsonObject[] {
	if (branches === "all" || branches === "protected") return [];
	const patterns = [
		...branches.map((name) => ({ name, type: "branch" })),
		...tags.map((name) => ({ name, type: "tag" })),
	];
	return patterns.map((pattern, index) => {
		const number = id + 10 + index;
		return { id: number, node_id: nodeId("GA", number), ...pattern };
	});
}

function getEnvironment(call: GitHubCall): GitHubAnswer {
	const { state, api } = call;
	const environment = environmentNamed(call);
	const reviewers = environment.reviewers.map((login) => ({
		type: "User",
		reviewer: accountView(accountOf(state, login), api),
	}));
	return ok(environmentView(environment, reviewers, api));
}

function environmentView(environment: Environment, reviewers: readonly JsonObject[], api: Api): JsonObject {
	const { id, name, branches, preventSelfReview } = environment;
	const rule = (type: string, number: number) => ({ id: number, node_id: nodeId("GA", number), type });
	const encoded = encodeURIComponent(name);
	return {
		id,
		node_id: nodeId("EN", id),
		name,
		url: `${repositoryUrl(api)}/environments/${encoded}`,
		html_url: `${pageUrl(api)}/deployments/activity_log?environments_filter=${encoded}`,
		created_at: instant(environment.createdAt),
		updated_at: instant(environment.createdAt),
		can_admins_bypass: environment.adminsBypass,
		protection_rules: [
			...(reviewers.length === 0
				? []
				: [{ ...rule("required_reviewers", id + 1), prevent_self_review: preventSelfReview, reviewers }]),
			...(branches === "all" ? [] : [rule("branch_policy", id + 2)]),
		],
		deployment_branch_policy:
			branches === "all"
				? null
				: { protected_branches: branches === "protected", custom_branch_policies: branches !== "protected" },
	};
}

function variableView({ name, value, createdAt, updatedAt }: Variable): JsonObject {
	return { name, value, created_at: instant(createdAt), updated_at: instant(updatedAt) };
}

function variableNamed(call: GitHubCall): Variable {
	const variable = call.state.variables.get(parameter(call, "name").toUpperCase());
	if (variable === undefined) throw notFound();
	return variable;
}

function createVariable(call: GitHubCall): GitHubAnswer {
	const { state, now } = call;
	const name = requiredText(call, "name").toUpperCase();
	// The status is GitHub's, the words are synthetic.
	if (state.variables.has(name)) throw new GitHubError(409, "Already exists - Variable already exists");
	state.variables.set(name, { name, value: requiredText(call, "value"), createdAt: now, updatedAt: now });
	return { status: 201, body: {} };
}

function updateVariable(call: GitHubCall): GitHubAnswer {
	const { state, now } = call;
	const old = variableNamed(call);
	const name = (optionalText(call, "name") ?? old.name).toUpperCase();
	state.variables.delete(old.name);
	state.variables.set(name, {
		...old,
		name,
		value: optionalText(call, "value") ?? old.value,
		updatedAt: now,
	});
	return { status: 204 };
}
