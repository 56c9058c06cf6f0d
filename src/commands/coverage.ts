import { readCippTenants } from "../cipp/tenants.ts";
import { resolveCloud } from "../entra/cloud.ts";
import { readCustomers } from "../entra/customers.ts";
import { RingfenceError } from "../errors.ts";
import { type Coverage, compareCoverage, type Told } from "../plan/coverage.ts";
import { loadEstate } from "../policy/load.ts";
import type { Estate, Problem } from "../policy/model.ts";
import { whyNotSignIn } from "./cipp-pin.ts";
import type { Context } from "./context.ts";
import { coverageExitCode, type ExitCode } from "./exit-code.ts";

export type Covered =
	| { readonly problems: readonly Problem[]; readonly coverage?: undefined; readonly exitCode: 1 }
	| { readonly problems: readonly []; readonly coverage: Coverage; readonly exitCode: ExitCode };

/**
 * Compares the client files with the customers that Graph names in the MSP's tenant, and with CIPP's tenants where
 * cipp.api is configured. Reads only. A source that cannot be read is told in the result, not thrown.
 */
export async function coverage(
	context: Pick<Context, "policies" | "environment" | "clientId" | "cippUrl" | "log" | "onSecret">,
): Promise<Covered> {
	const { estate, problems } = await loadEstate(context.policies);
	if (!estate) return { problems, exitCode: 1 };
	const compared = await compareWithCustomers(estate, context);
	return { problems: [], coverage: compared, exitCode: coverageExitCode(compared) };
}

/** The same for an estate that is at hand, as for the drift issue. */
export async function compareWithCustomers(
	estate: Estate,
	context: Pick<Context, "environment" | "clientId" | "cippUrl" | "log" | "onSecret">,
): Promise<Coverage> {
	const { environment, clientId, onSecret, log } = context;
	const { tenant: msp, cipp } = estate.msp.value;
	const onRetry = (message: string) => log.info(message);
	const shared = { cloud: resolveCloud(environment), environment, onSecret, onRetry };
	// A run that is to sign in to no CIPP compares with what Graph says alone.
	const api = context.cippUrl === false ? undefined : cipp?.api;
	const [customers, tenants] = await Promise.all([
		told(() => readCustomers(msp, { ...shared, clientId })),
		api && told(() => readCippWhereAllowed(api, context.cippUrl, { ...shared, tenant: msp })),
	]);
	const written = estate.clients.map((client) => ({
		...client.value.tenant,
		access: client.value.cippAccess,
		position: client.at(["tenant", "id"]),
	}));
	return compareCoverage({ msp, written, graph: customers, cipp: tenants });
}

async function readCippWhereAllowed(
	api: Parameters<typeof readCippTenants>[0],
	pinned: Context["cippUrl"],
	options: Parameters<typeof readCippTenants>[1],
) {
	const refusal = whyNotSignIn(api.url, pinned);
	if (refusal) throw refusal;
	return await readCippTenants(api, options);
}

async function told<T>(read: () => Promise<T>): Promise<Told<T>> {
	try {
		return { value: await read() };
	} catch (error) {
		if (!(error instanceof RingfenceError)) throw error;
		return { message: error.message, hint: error.hint };
	}
}
