import type { Identity } from "./permissions.ts";
import { applyEnvironment, type EnvironmentSettings, planEnvironment, variableNames } from "./repository.ts";
import type { Trust } from "./subjects.ts";

/** What only a person can do, or should: GitHub's settings and each tenant's consent. */
export interface Remaining {
	/** Commands for GitHub's command line. */
	readonly commands: readonly { readonly why: string; readonly text: string }[];
	/** Things to do with a mouse. */
	readonly clicks: readonly { readonly why: string; readonly url: string }[];
	readonly consents: readonly Consent[];
}

export interface Consent {
	readonly tenant: TenantName;
	readonly links: readonly { readonly identity: Identity; readonly url: string }[];
}

interface TenantName {
	readonly id: string;
	readonly name: string;
}

/** What GitHub was seen to have; undefined where nobody could look. */
export interface GitHubState {
	readonly variables: ReadonlyMap<string, string> | undefined;
	/** By name; undefined values are environments that do not exist. */
	readonly environments: ReadonlyMap<string, EnvironmentSettings | undefined> | undefined;
}

export interface RemainingQuery {
	readonly trust: Trust;
	readonly clientIds: { readonly [identity in Identity]: string };
	/** Where plans sign in to CIPP. */
	readonly cippUrl: string | undefined;
	readonly github: GitHubState;
	readonly clients: readonly TenantName[];
	/** As in https://login.microsoftonline.com */
	readonly authorityHost: string;
}

/** Lists what is left for a person, without what GitHub was seen to have already. */
export function remainingWork(query: RemainingQuery): Remaining {
	return {
		commands: [...variableCommands(query), ...environmentCommands(query)],
		clicks: reviewerClicks(query),
		consents: query.clients.map((tenant) => ({
			tenant,
			links: (["reader", "writer"] as const).map((identity) => ({
				identity,
				url: consentLink(query.authorityHost, tenant.id, query.clientIds[identity]),
			})),
		})),
	};
}

/** Where an administrator of a tenant consents to an app registration. */
export function consentLink(authorityHost: string, tenantId: string, clientId: string): string {
	return `${authorityHost}/${tenantId}/adminconsent?client_id=${clientId}`;
}

function variableCommands({ trust, clientIds, cippUrl, github }: RemainingQuery) {
	const wanted = [
		[variableNames.reader, clientIds.reader, "who plans"],
		[variableNames.writer, clientIds.writer, "who applies"],
		...(cippUrl ? [[variableNames.cipp, cippUrl, "the only CIPP that may be signed in to"] as const] : []),
	] as const;
	return wanted
		.filter(([name, value]) => github.variables?.get(name) !== value)
		.map(([name, value, why]) => ({
			why: `the variable ${name}: ${why}`,
			text: `gh variable set ${name} --repo ${quoted(trust.repository)} --body ${quoted(value)}`,
		}));
}

function environmentCommands({ trust, github }: RemainingQuery) {
	const { defaultBranch } = trust;
	return [planEnvironment, applyEnvironment].flatMap((name) => {
		const branches = github.environments?.get(name)?.branches;
		if (isOnly(branches, defaultBranch)) return [];
		const path = `repos/${trust.repository}/environments/${name}`;
		const custom = Array.isArray(branches);
		const limit = {
			why: `the environment ${name}, for the branches that are named and no other`,
			text: `gh api -X PUT ${quoted(path)} -F "deployment_branch_policy[protected_branches]=false" -F "deployment_branch_policy[custom_branch_policies]=true"`,
		};
		const branch = {
			why: `the environment ${name} for ${defaultBranch}`,
			text: `gh api -X POST ${quoted(`${path}/deployment-branch-policies`)} -f ${quoted(`name=${defaultBranch}`)}`,
		};
		return custom && branches.includes(defaultBranch) ? [] : custom ? [branch] : [limit, branch];
	});
}

/** Whether an environment takes jobs of one branch alone. */
export function isOnly(branches: EnvironmentSettings["branches"] | undefined, branch: string): boolean {
	return Array.isArray(branches) && branches.length === 1 && branches[0] === branch;
}

function reviewerClicks({ trust, github }: RemainingQuery) {
	if ((github.environments?.get(applyEnvironment)?.reviewers ?? 0) > 0) return [];
	return [
		{
			why: `the environment ${applyEnvironment}: required reviewers, and no self-review`,
			url: `${trust.server}/${trust.repository}/settings/environments`,
		},
	];
}

/** Quoted for the shells of Linux, macOS and Windows where it holds anything that one of them would read. */
function quoted(text: string): string {
	return /^[\w./:-]+$/.test(text) ? text : `"${text.replace(/["$`\\!%]/g, (character) => `\\${character}`)}"`;
}
