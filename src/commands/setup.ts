import { resolveCloud } from "../entra/cloud.ts";
import type { ConnectOptions } from "../entra/connect.ts";
import { connectRegistrations, type Registrations } from "../entra/registrations.ts";
import { realTime } from "../entra/time.ts";
import { RingfenceError } from "../errors.ts";
import { loadEstate } from "../policy/load.ts";
import type { Estate, Problem } from "../policy/model.ts";
import { type DesiredRegistration, desiredRegistrations } from "../setup/desired.ts";
import type { GraphRoles } from "../setup/observed.ts";
import { planRegistration, type RegistrationPlan } from "../setup/plan.ts";
import { type Remaining, remainingWork } from "../setup/remaining.ts";
import type { RepositorySettings } from "../setup/repository.ts";
import type { Trust } from "../setup/subjects.ts";
import { partWords, stepWords } from "../setup/words.ts";
import type { Context } from "./context.ts";
import { readGitHubState, resolveTrust } from "./github-state.ts";

export interface SetupOptions {
	/** Undefined where there is no token to ask GitHub with; then `subjectPrefix` is needed. */
	readonly github: RepositorySettings | undefined;
	/** As `gh api repos/OWNER/REPO/actions/oidc/customization/sub --jq .sub_claim_prefix` prints it. */
	readonly subjectPrefix?: string | undefined;
	/** Where GitHub cannot be asked; main unless said otherwise. */
	readonly defaultBranch?: string | undefined;
	/** Where the enterprise has customised it. */
	readonly issuer?: string | undefined;
	/** Ask for what the drift report needs to tell who changed something. */
	readonly attribution: boolean;
	/** Let plans of pull requests sign in to CIPP, which has no such thing as a reader. */
	readonly cippInPlans: boolean;
	/** Of registrations that exist already under another name. */
	readonly readerClientId?: string | undefined;
	readonly writerClientId?: string | undefined;
	/** Shown the steps before anything is written; false stops everything. Not asked when there are none. */
	readonly confirm: (plans: SetupPlan) => Promise<boolean>;
	/** Stands in for the sign-in and the clock, in tests. */
	readonly connection?: Pick<ConnectOptions, "tokens" | "time"> | undefined;
}

/** What setup would do, for one tenant and one repository. */
export interface SetupPlan {
	readonly tenant: { readonly id: string; readonly name: string };
	readonly trust: Trust;
	readonly registrations: readonly RegistrationPlan[];
}

export type SetUp =
	| { readonly problems: readonly Problem[]; readonly plan?: undefined; readonly exitCode: 1 }
	| {
			readonly problems: readonly [];
			/** As it was shown. */
			readonly plan: SetupPlan;
			/** How many steps were carried out, and found done when everything was read again. */
			readonly done: number;
			/** Undefined while the reader or the writer does not exist. */
			readonly remaining: Remaining | undefined;
			/** 1 where something was refused, or is dangerous as it is. */
			readonly exitCode: 0 | 1;
	  };

/**
 * Makes the app registrations in the MSP's tenant, through the Azure CLI's login of an administrator: shows the steps,
 * carries them out, reads everything again. A second run has nothing to do; one that was interrupted goes on.
 */
export async function setup(context: Context, options: SetupOptions): Promise<SetUp> {
	const { estate, problems } = await loadEstate(context.policies);
	if (!estate) return { problems, exitCode: 1 };
	const trust = await resolveTrust(trustSource(context, options), options.issuer);
	const { tenant, cipp } = estate.msp.value;
	const cloud = resolveCloud(context.environment);
	const registrations = connectRegistrations(tenant, {
		cloud,
		clientId: context.clientId,
		environment: context.environment,
		onSecret: context.onSecret,
		onRetry: (message) => context.log.info(message),
		...options.connection,
	});
	const desired = desiredRegistrations(trust, {
		attribution: options.attribution,
		cippInPlans: options.cippInPlans,
		clientIds: { reader: options.readerClientId, writer: options.writerClientId },
		cippClientId: cipp?.api?.clientId,
		audience: cloud.audience,
	});
	const roles = await signedIn(() => registrations.readRoles(), tenant, context);
	const plans = await planAll(registrations, desired, roles);
	const plan: SetupPlan = { tenant, trust, registrations: plans };
	const open = plans.filter(({ steps, refusal }) => steps.length > 0 && !refusal);
	if (open.length > 0 && !(await options.confirm(plan))) throw notConfirmed();
	const settled = await carryOutAll(registrations, plans, roles, { context, options, tenant });
	return {
		problems: [],
		plan,
		done: open.flatMap(({ steps }) => steps).length,
		remaining: await whatRemains(settled, { context, options, trust, estate, host: cloud.authorityHost }),
		exitCode: settled.some(isBad) ? 1 : 0,
	};
}

/** A person signs in for this, which the usual hint does not know. */
async function signedIn<T>(
	read: () => Promise<T>,
	tenant: SetupPlan["tenant"],
	{ clientId }: Context,
): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof RingfenceError) || clientId || error.code !== "sign-in-failed") throw error;
		const hint = `As an administrator of ${tenant.name}, run: az login --tenant ${tenant.id} --allow-no-subscriptions`;
		throw new RingfenceError(error.code, error.message, { hint, tenant, cause: error });
	}
}

function trustSource({ environment }: Context, { github, subjectPrefix, defaultBranch }: SetupOptions) {
	if (github) return github;
	const server = (environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
	if (subjectPrefix) return { subjectPrefix, defaultBranch: defaultBranch ?? "main", server };
	throw new RingfenceError(
		"bad-input",
		"It is not known how this repository's workflows present themselves.",
		{
			hint: "Set GH_TOKEN, for example to what gh auth token prints, so that GitHub can be asked.",
		},
	);
}

function notConfirmed(): RingfenceError {
	return new RingfenceError("bad-input", "Nothing was written: the steps were not confirmed.", {
		hint: "Type yes when asked. Without a terminal to ask at, add --yes.",
	});
}

function isBad({ findings, refusal }: RegistrationPlan): boolean {
	return refusal !== undefined || findings.some(({ severity }) => severity === "error");
}

async function planAll(
	registrations: Registrations,
	desired: readonly DesiredRegistration[],
	roles: GraphRoles,
): Promise<RegistrationPlan[]> {
	return Promise.all(desired.map(async (one) => planRegistration(one, await registrations.read(one), roles)));
}

interface Work {
	readonly context: Context;
	readonly options: SetupOptions;
	readonly tenant: SetupPlan["tenant"];
}

/** @returns the plans as they are afterwards, without steps but for those that were refused */
async function carryOutAll(
	registrations: Registrations,
	plans: readonly RegistrationPlan[],
	roles: GraphRoles,
	work: Work,
): Promise<RegistrationPlan[]> {
	const after: RegistrationPlan[] = [];
	for (const plan of plans) {
		if (plan.refusal || plan.steps.length === 0) {
			after.push(plan);
			continue;
		}
		const { desired } = plan;
		const clientId = await registrations.apply(plan, roles, (step) => {
			const { label, text } = stepWords(step, desired);
			work.context.log.info(`${partWords[desired.part]}: ${label} ${text}: done`);
		});
		after.push(await readBack(registrations, { ...desired, clientId }, roles, work));
	}
	return after;
}

/** Milliseconds that a change may take to be seen by a reader. */
const visibilityWindow = 60_000;
const pause = 2_000;

/** Never believed unseen: what was done is read again until nothing is left to do. */
async function readBack(
	registrations: Registrations,
	desired: DesiredRegistration,
	roles: GraphRoles,
	{ options, tenant }: Work,
): Promise<RegistrationPlan> {
	const time = options.connection?.time ?? realTime;
	const deadline = time.now() + visibilityWindow;
	for (;;) {
		const plan = planRegistration(desired, await registrations.read(desired), roles);
		if (plan.steps.length === 0) return plan;
		if (time.now() + pause > deadline) throw notVerified(plan, tenant);
		await time.sleep(pause);
	}
}

function notVerified({ steps, desired }: RegistrationPlan, tenant: SetupPlan["tenant"]): RingfenceError {
	const left = steps.map((step) => stepWords(step, desired)).map(({ label, text }) => `${label} ${text}`);
	return new RingfenceError(
		"not-verified",
		`${tenant.name} (${tenant.id}): Graph took every step for ${partWords[desired.part]}, and still lacks ${left.join("; ")}.`,
		{ hint: "Run ringfence setup again in a few minutes.", tenant },
	);
}

interface Rest extends Omit<Work, "tenant"> {
	readonly trust: Trust;
	readonly estate: Estate;
	readonly host: string;
}

async function whatRemains(
	plans: readonly RegistrationPlan[],
	{ context, options, trust, estate, host }: Rest,
): Promise<Remaining | undefined> {
	const idOf = (part: string) => plans.find(({ desired }) => desired.part === part)?.observed?.clientId;
	const [reader, writer] = [idOf("reader"), idOf("writer")];
	if (!reader || !writer) return undefined;
	return remainingWork({
		trust,
		clientIds: { reader, writer },
		cippUrl: options.cippInPlans ? estate.msp.value.cipp?.api?.url : undefined,
		github: await readGitHubState(options.github, ({ message }) => context.log.info(message)),
		clients: estate.clients.map(({ value }) => value.tenant),
		authorityHost: host,
	});
}
