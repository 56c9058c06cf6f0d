import { decodeClaims } from "../entra/claims.ts";
import { type Cloud, resolveCloud } from "../entra/cloud.ts";
import type { ConnectOptions } from "../entra/connect.ts";
import { createRunnerTokens, offersOidc, type RunnerTokens } from "../entra/oidc.ts";
import { realTime } from "../entra/time.ts";
import { RingfenceError } from "../errors.ts";
import type { Problem } from "../policy/model.ts";
import type { Check } from "../setup/checks.ts";
import { desiredRegistrations } from "../setup/desired.ts";
import { environmentChecks, type VariableSource, variableChecks } from "../setup/github-checks.ts";
import { formOfJob, identityOfJob, type Job, jobChecks, readJob } from "../setup/job.ts";
import {
	applyEnvironment,
	type GitHubState,
	planEnvironment,
	type RepositorySettings,
	variableNames,
} from "../setup/repository.ts";
import type { Trust } from "../setup/subjects.ts";
import type { Context, FailOn } from "./context.ts";
import { loadTenants } from "./estate.ts";
import { doctorExitCode } from "./exit-code.ts";
import { readGitHubState, resolveTrust } from "./github-state.ts";
import { type Visitor, visitCipp, visitRegistrations, visitTenants } from "./visits.ts";

export interface DoctorOptions {
	/** Undefined where there is no token to ask GitHub with. */
	readonly github: RepositorySettings | undefined;
	readonly failOn: FailOn;
	/** Stands in for the sign-in and the clock, in tests. */
	readonly connection?: Pick<ConnectOptions, "tokens" | "time"> | undefined;
}

export type Diagnosed =
	| { readonly problems: readonly Problem[]; readonly checks?: undefined; readonly exitCode: 1 }
	| { readonly problems: readonly []; readonly checks: readonly Check[]; readonly exitCode: 0 | 1 };

/**
 * Looks at everything that has to be there before a workflow can plan and apply, and names each piece that is missing.
 * Inside a workflow it signs in as the job's registration, and at a terminal by the Azure CLI's login; what cannot be
 * seen from where it runs is told. Writes nothing.
 */
export async function doctor(context: Context, options: DoctorOptions): Promise<Diagnosed> {
	const loaded = await loadTenants(context);
	if (!loaded.estate) return { problems: loaded.problems, exitCode: 1 };
	const { tenant: msp, cipp } = loaded.estate.msp.value;
	const cloud = resolveCloud(context.environment);
	const assertions = runnerTokens(context, cloud);
	const seen = await lookAtGitHub(context, options);
	const job = await lookAtJob(context, { msp, assertions, trust: seen.trust });
	const trust = job.trust ?? seen.trust;
	const values = valuesOf(context, seen.state);
	const identity = job.job && trust ? identityOfJob(job.job, trust) : undefined;
	const clientId = identity && values.get(variableNames[identity]);
	const visitor: Visitor = {
		...{ context, cloud, msp, identity, clientId, assertions },
		connection: options.connection,
	};
	const desired =
		trust &&
		desiredRegistrations(trust, {
			attribution: false,
			cippInPlans: values.get(variableNames.cipp) ? true : undefined,
			clientIds: { reader: values.get(variableNames.reader), writer: values.get(variableNames.writer) },
			cippClientId: cipp?.api?.clientId,
			audience: cloud.audience,
		});
	const api = loaded.tenants.find(({ kind }) => kind === "msp")?.cippApi;
	const checks = [
		...seen.checks,
		...settingChecks(seen.state, {
			...{ trust, values, cippUrl: cipp?.api?.url },
			source: sourceOf(context, seen.state),
		}),
		...job.checks,
		...(desired ? await visitRegistrations(desired, visitor) : [unknownTrust]),
		...(await visitTenants(loaded.tenants, visitor)),
		...(await visitCipp(api, visitor)),
	];
	return { problems: [], checks, exitCode: doctorExitCode(checks, options.failOn) };
}

const unknownTrust: Check = {
	area: "App registrations",
	status: "unknown",
	subject: "all",
	message: "it is not known how this repository's jobs present themselves.",
	hint: "Set GH_TOKEN, for example to what gh auth token prints, or run doctor in a workflow.",
};

function runnerTokens({ environment, onSecret }: Context, { audience }: Cloud): RunnerTokens {
	const { fetch } = globalThis;
	return createRunnerTokens({ environment, audience, fetch, time: realTime, budget: 60_000, onSecret });
}

interface SeenOnGitHub {
	readonly checks: readonly Check[];
	readonly trust: Trust | undefined;
	readonly state: GitHubState;
}

async function lookAtGitHub({ log }: Context, { github }: DoctorOptions): Promise<SeenOnGitHub> {
	if (!github) {
		const message = "its settings were not read: there is no token to ask with.";
		const hint = "Set GH_TOKEN, for example to what gh auth token prints.";
		const check: Check = { area: "GitHub", status: "unknown", subject: "the repository", message, hint };
		return { checks: [check], trust: undefined, state: await readGitHubState(undefined, () => undefined) };
	}
	const state = await readGitHubState(github, ({ message }) => log.info(message));
	try {
		return { checks: [], trust: await resolveTrust(github, undefined), state };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		const { message, hint, code } = error;
		const status = code === "bad-input" ? "error" : "unknown";
		const check: Check = { area: "GitHub", status, subject: "OIDC subject", message, ...(hint && { hint }) };
		return { checks: [check], trust: undefined, state };
	}
}

/** What a step is handed counts; at a terminal, what the repository has. */
function valuesOf({ environment }: Context, { variables }: GitHubState): Map<string, string | undefined> {
	const names = Object.values(variableNames);
	return new Map(names.map((name) => [name, environment[name] || variables?.get(name)]));
}

/** GitHub shows a workflow no variables: there, what the step is handed is all there is to look at. */
function sourceOf({ environment }: Context, { variables }: GitHubState): VariableSource {
	if (environment["GITHUB_ACTIONS"] === "true") return "step";
	return variables === undefined ? "unseen" : "repository";
}

interface Settings {
	readonly trust: Trust | undefined;
	readonly values: ReadonlyMap<string, string | undefined>;
	readonly cippUrl: string | undefined;
	readonly source: VariableSource;
}

function settingChecks(state: GitHubState, { trust, values, cippUrl, source }: Settings): Check[] {
	const variables = variableChecks(values, { cippUrl, source });
	if (!state.environments || !trust) {
		const message = "could not be read, and so not who may run a job in them.";
		const hint = "In a workflow the step needs “permissions: actions: read” and GITHUB_TOKEN.";
		const check: Check = { area: "GitHub", status: "unknown", subject: "environments", message, hint };
		return [...variables, check];
	}
	const { environments } = state;
	const place = {
		defaultBranch: trust.defaultBranch,
		settingsUrl: `${trust.server}/${trust.repository}/settings/environments`,
	};
	const names = [planEnvironment, applyEnvironment] as const;
	return [...variables, ...names.flatMap((name) => environmentChecks(name, environments.get(name), place))];
}

interface Looking {
	readonly msp: { readonly id: string; readonly name: string };
	readonly assertions: RunnerTokens;
	readonly trust: Trust | undefined;
}

interface SeenJob {
	readonly checks: readonly Check[];
	readonly job?: Job;
	readonly trust?: Trust;
}

/** Reads the token that the job really has: it decides, whatever GitHub's settings say. */
async function lookAtJob({ environment }: Context, { msp, assertions, trust }: Looking): Promise<SeenJob> {
	const area = "This job" as const;
	if (!offersOidc(environment)) {
		const inWorkflow = environment["GITHUB_ACTIONS"] === "true";
		const message = inWorkflow ? "the runner gives out none." : "there is none outside of a workflow.";
		const hint =
			"Give the job “permissions: id-token: write”. GitHub withholds it from pull requests of forks.";
		const status = inWorkflow ? "error" : "unknown";
		return { checks: [{ area, status, subject: "OIDC token", message, ...(inWorkflow && { hint }) }] };
	}
	try {
		const job = readJob(decodeClaims(await assertions.get(msp)) ?? {});
		const own = trustOfJob(job, environment, trust);
		if (!own) {
			const message = "has a form that no federated credential can be written for.";
			const hint = "Go back to GitHub's default subject, and run in an environment or on a branch.";
			return { job, checks: [{ area, status: "error", subject: job.subject, message, hint }] };
		}
		return { job, trust: own, checks: [...disagreement(own, trust), ...jobChecks(job, own)] };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		const { message, hint } = error;
		return { checks: [{ area, status: "error", subject: "OIDC token", message, ...(hint && { hint }) }] };
	}
}

function trustOfJob(job: Job, environment: Context["environment"], known: Trust | undefined) {
	const subject = formOfJob(job);
	const defaultBranch = known?.defaultBranch ?? job.branch;
	if (!subject || !defaultBranch) return undefined;
	const server = known?.server ?? (environment["GITHUB_SERVER_URL"] || "https://github.com");
	return { server, repository: job.repository, defaultBranch, issuer: job.issuer, subject };
}

function disagreement({ subject }: Trust, told: Trust | undefined): Check[] {
	if (!told || (told.subject.before === subject.before && told.subject.after === subject.after)) return [];
	const message = `begins with “${subject.before}”, and GitHub's settings say “${told.subject.before}”.`;
	const hint = "The token decides. Wait for GitHub's settings to follow, then run ringfence setup again.";
	return [{ area: "This job", status: "warning", subject: "OIDC subject", message, hint }];
}
