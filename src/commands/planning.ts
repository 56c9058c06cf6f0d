import pLimit from "p-limit";
import type { DesiredTenant } from "../desired/tenant.ts";
import { resolveCloud } from "../entra/cloud.ts";
import { connectTenant } from "../entra/connect.ts";
import type { EntraTenant } from "../entra/tenant.ts";
import { RingfenceError } from "../errors.ts";
import type { TenantPlan } from "../plan/plan.ts";
import { directoryQuery } from "../plan/query.ts";
import { planTenant, unreadableTenant } from "../plan/tenant-plan.ts";
import type { Context } from "./context.ts";

/** Tenants share nothing but this machine, so many can be under way at once. */
const tenantsAtOnce = 32;

/** One tenant with its own connection; nothing in it is shared with another tenant. */
export interface TenantRun {
	readonly desired: DesiredTenant;
	readonly entra: EntraTenant;
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
	{ writing }: { readonly writing: boolean },
): TenantRun[] {
	const cloud = resolveCloud(context.environment);
	const { clientId, environment, requestsPerSecond, onSecret, log, today } = context;
	return tenants.map((desired) => {
		const tenant = { id: desired.id, name: desired.name };
		const entra = connectTenant(tenant, {
			cloud,
			environment,
			requestsPerSecond,
			onSecret,
			onRetry: (message) => log.info(message),
			...(clientId === undefined ? {} : { clientId }),
		});
		const plan = async () => {
			try {
				const observed = await entra.read((policies) => directoryQuery(desired, policies));
				return planTenant(desired, observed, { today, writing });
			} catch (error) {
				if (!(error instanceof RingfenceError)) throw error;
				return unreadableTenant(desired, error);
			}
		};
		return { desired, entra, plan };
	});
}

/** Runs a task per tenant, many at once, with the results in the order of the tenants. */
export async function forEachTenant<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
	return pLimit(tenantsAtOnce).map(items, task);
}
