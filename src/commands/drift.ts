import pLimit from "p-limit";
import { readChangeLog } from "../entra/audit-log.ts";
import { resolveCloud } from "../entra/cloud.ts";
import { attribute, type TenantAttributions } from "../plan/attribution.ts";
import type { Plan, TenantPlan } from "../plan/plan.ts";
import type { Problem } from "../policy/model.ts";
import type { Context } from "./context.ts";
import { driftExitCode, type ExitCode } from "./exit-code.ts";
import { plan as makePlan } from "./plan.ts";

export interface DriftOptions {
	/** The plan of the default branch, where it was made already: by the shards of a large estate. */
	readonly plan?: Plan | undefined;
	/** Of Ringfence's other app registration, so that its own changes are known as such. */
	readonly writerClientId?: string | undefined;
	/** In how many tenants it is asked who changed something. */
	readonly mostTenants?: number;
}

export type Drift =
	| { readonly problems: readonly Problem[]; readonly plan?: undefined; readonly exitCode: 1 }
	| {
			readonly problems: readonly [];
			readonly plan: Plan;
			readonly attributions: readonly TenantAttributions[];
			readonly exitCode: ExitCode;
	  };

const mostTenantsAsked = 50;
const atOnce = 10;

/** Finds what is not as the files say, and who changed it where the tenants' audit logs tell. Writes nothing. */
export async function drift(context: Context, options: DriftOptions = {}): Promise<Drift> {
	const planned = options.plan
		? { problems: [] as const, plan: options.plan }
		: await makePlan(context, { failOn: "never", detailedExitCode: false });
	if (!planned.plan) return { problems: planned.problems, exitCode: 1 };
	const { plan } = planned;
	const changed = plan.tenants.filter(({ changes }) => changes.some(isInEntra));
	const asked = changed.slice(0, options.mostTenants ?? mostTenantsAsked);
	const attributions = await pLimit(atOnce).map(asked, (tenant) => askTenant(tenant, context, options));
	return { problems: [], plan, attributions, exitCode: driftExitCode(plan) };
}

function isInEntra({ kind }: TenantPlan["changes"][number]): boolean {
	return kind === "conditionalAccessPolicy" || kind === "namedLocation";
}

async function askTenant(
	{ tenant, changes }: TenantPlan,
	{ environment, clientId, onSecret, log }: Context,
	{ writerClientId }: DriftOptions,
): Promise<TenantAttributions> {
	const cloud = resolveCloud(environment);
	const onRetry = (message: string) => log.info(message);
	const found = await readChangeLog(tenant, { cloud, clientId, environment, onSecret, onRetry });
	const own = [clientId, writerClientId].flatMap((id) => (id === undefined ? [] : [id.toLowerCase()]));
	return { tenantId: tenant.id, attributions: attribute(changes, found, own) };
}
