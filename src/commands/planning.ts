import pLimit from "p-limit";
import type { Writers } from "../apply/writing.ts";
import type { Cipp } from "../cipp/cipp.ts";
import { connectCipp } from "../cipp/connect.ts";
import type { DesiredTenant } from "../desired/tenant.ts";
import { type Cloud, resolveCloud } from "../entra/cloud.ts";
import { connectTenant } from "../entra/connect.ts";
import { createRunnerTokens, type RunnerTokens } from "../entra/oidc.ts";
import { realTime } from "../entra/time.ts";
import { RingfenceError } from "../errors.ts";
import type { ObservedTenant } from "../plan/observed.ts";
import type { TenantPlan } from "../plan/plan.ts";
import { directoryQuery } from "../plan/query.ts";
import { planTenant, unreadableTenant } from "../plan/tenant-plan.ts";
import { whyNotSignIn } from "./cipp-pin.ts";
import type { Context, Progress } from "./context.ts";
import { keepYoungGenerationSmall } from "./young-generation.ts";

/**
 * Each tenant waits for its own pace most of the time, so many are under way at once: enough to keep the processor busy,
 * and few enough that what is held of them stays small. The connections that they share are fewer.
 */
const tenantsAtOnce = 500;

/** One tenant with its own tokens and pace; nothing that names it is shared with another tenant. */
export interface TenantRun {
	readonly desired: DesiredTenant;
	readonly writers: Writers;
	/** Reads the tenant and plans it. A tenant that cannot be read makes an unreadable plan, not an exception. */
	plan(): Promise<TenantPlan>;
}

/**
 * Connects each tenant. Nothing is asked of any of them yet.
 * @throws RingfenceError where the environment names an impossible cloud
 */
export function connectTenants(
	tenants: readonly DesiredTenant[],
	context: Context,
	options: { readonly writing: boolean },
): TenantRun[] {
	const cloud = resolveCloud(context.environment);
	const assertions = runnerTokens(context, cloud);
	keepYoungGenerationSmall();
	return tenants.map((desired) => {
		const writers = connect(desired, context, { cloud, assertions });
		const plan = async () => {
			try {
				const observed = await observe(desired, writers);
				return planTenant(desired, observed, { today: context.today, ...options });
			} catch (error) {
				if (!(error instanceof RingfenceError)) throw error;
				return unreadableTenant(desired, error);
			}
		};
		return { desired, writers, plan };
	});
}

/** The runner's token names no tenant, so one serves them all while it lives. */
function runnerTokens({ environment, onSecret }: Context, { audience }: Cloud): RunnerTokens {
	const { fetch } = globalThis;
	return createRunnerTokens({ environment, audience, fetch, time: realTime, budget: 120_000, onSecret });
}

function connect(
	desired: DesiredTenant,
	context: Context,
	common: { readonly cloud: Cloud; readonly assertions: RunnerTokens },
): Writers {
	const { clientId, environment, requestsPerSecond, onSecret, log } = context;
	const tenant = { id: desired.id, name: desired.name };
	const shared = { ...common, environment, onSecret, onRetry: (message: string) => log.info(message) };
	const entra = connectTenant(tenant, { ...shared, clientId, requestsPerSecond });
	if (!desired.cippApi) return { entra };
	const allowSelfUpdate = desired.acceptances.some(
		({ check, until }) => check === "own-client-restricted" && until >= context.today,
	);
	const refusal = whyNotSignIn(desired.cippApi.url, context.cippUrl);
	if (refusal) return { entra, cipp: refusing(refusal) };
	return { entra, cipp: connectCipp(desired.cippApi, { ...shared, tenant, allowSelfUpdate }) };
}

function refusing(error: RingfenceError): Cipp {
	const refuse = () => Promise.reject(error);
	return { read: refuse, updateApiClient: refuse, updateRole: refuse };
}

/** CIPP is asked while Entra is: it has limits of its own. */
async function observe(desired: DesiredTenant, { entra, cipp }: Writers): Promise<ObservedTenant> {
	const roles = (desired.allowlists ?? []).filter(({ kind }) => kind === "cippRole").map(({ id }) => id);
	const [observed, answer] = await Promise.all([
		entra.read((policies) => directoryQuery(desired, policies)),
		cipp?.read({ roles }).catch(unanswered),
	]);
	return answer === undefined ? observed : { ...observed, cipp: answer };
}

function unanswered(error: unknown) {
	if (!(error instanceof RingfenceError)) throw error;
	return { error: { message: error.message, hint: error.hint, notAsked: error.code === "not-asked" } };
}

/** Runs a task per tenant, many at once, with the results in the order of the tenants. */
export async function forEachTenant<T extends { readonly desired: DesiredTenant }, R>(
	items: readonly T[],
	task: Progress["task"],
	{ log }: Context,
	run: (item: T) => Promise<R>,
): Promise<R[]> {
	let done = 0;
	return pLimit(tenantsAtOnce).map(items, async (item) => {
		const result = await run(item);
		done += 1;
		log.progress({ task, done, total: items.length, tenant: item.desired.name });
		return result;
	});
}
