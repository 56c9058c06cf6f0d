import { sameCipp } from "../cipp-address.ts";
import { consentLink } from "./consent.ts";
import type { Identity } from "./permissions.ts";
import {
	applyEnvironment,
	type EnvironmentSettings,
	type GitHubState,
	planEnvironment,
	variableNames,
} from "./repository.ts";
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
	const tasks = [...variableTasks(query), ...environmentTasks(query)];
	const [typed, clicked] = [tasks.filter(isLiteral), tasks.filter((task) => !isLiteral(task))];
	return {
		commands: typed.map(({ why, text }) => ({ why, text })),
		clicks: [...clicked.map(({ words, url }) => ({ why: words, url })), ...reviewerClicks(query)],
		consents: query.clients.map((tenant) => ({
			tenant,
			links: (["reader", "writer"] as const).map((identity) => ({
				identity,
				url: consentLink(query, tenant.id, query.clientIds[identity]),
			})),
		})),
	};
}

/** One command; or, where a shell would not take its values as they are, the same in words that do not hold them. */
interface Task {
	readonly why: string;
	readonly text: string;
	readonly values: readonly string[];
	readonly words: string;
	/** Where to do it by hand. */
	readonly url: string;
}

/** What bash, zsh, cmd and PowerShell all leave alone: no way of quoting is the same in all of them. */
function isLiteral({ values }: Task): boolean {
	return values.every((value) => /^[\w./:~-]+$/.test(value));
}

const odd = "by hand, since it has characters that a shell would read";

function variableTasks({ trust, clientIds, cippUrl, github }: RemainingQuery): readonly Task[] {
	const wanted = [
		[variableNames.reader, clientIds.reader, "who plans", "the reader's client id"],
		[variableNames.writer, clientIds.writer, "who applies", "the writer's client id"],
		...(cippUrl
			? [[variableNames.cipp, cippUrl, "the only CIPP that may be signed in to", "cipp.api.url"] as const]
			: []),
	] as const;
	const isThere = (name: string, value: string) => {
		const set = github.variables?.get(name) ?? "";
		return name === variableNames.cipp ? sameCipp(set, value) : set === value;
	};
	return wanted
		.filter(([name, value]) => !isThere(name, value))
		.map(([name, value, why, source]) => ({
			why: `the variable ${name}: ${why}`,
			text: `gh variable set ${name} --repo ${trust.repository} --body ${value}`,
			values: [trust.repository, value],
			words: `the variable ${name}, ${odd}: set it to ${source}`,
			url: `${trust.server}/${trust.repository}/settings/variables/actions`,
		}));
}

function environmentTasks({ trust, github }: RemainingQuery): readonly Task[] {
	const { defaultBranch, repository } = trust;
	return [planEnvironment, applyEnvironment].flatMap((name) => {
		const settings = github.environments?.get(name);
		if (isOnly(settings, defaultBranch)) return [];
		const path = `repos/${repository}/environments/${name}`;
		const url = `${trust.server}/${repository}/settings/environments`;
		const limit = {
			why: `the environment ${name}, for the branches that are named and no other`,
			text: `gh api -X PUT ${path} -F "deployment_branch_policy[protected_branches]=false" -F "deployment_branch_policy[custom_branch_policies]=true"`,
			values: [repository],
			words: `the environment ${name}, ${odd}: limit it to selected branches`,
			url,
		};
		const branch = {
			why: `the environment ${name} for ${defaultBranch}`,
			text: `gh api -X POST ${path}/deployment-branch-policies -f "name=${defaultBranch}"`,
			values: [repository, defaultBranch],
			words: `the environment ${name}, ${odd}: add the default branch to it`,
			url,
		};
		if (!Array.isArray(settings?.branches)) return [limit, branch];
		return settings.branches.includes(defaultBranch) ? [] : [branch];
	});
}

/** Whether an environment takes jobs of one branch alone, and of no tag. */
export function isOnly(settings: EnvironmentSettings | undefined, branch: string): boolean {
	if (!Array.isArray(settings?.branches)) return false;
	return settings.branches.length === 1 && settings.branches[0] === branch && settings.tags.length === 0;
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
