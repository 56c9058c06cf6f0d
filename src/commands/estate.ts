import { compileEstate } from "../desired/compile.ts";
import type { DesiredTenant } from "../desired/tenant.ts";
import { RingfenceError } from "../errors.ts";
import { loadEstate } from "../policy/load.ts";
import type { Estate, Problem } from "../policy/model.ts";
import type { Context, Shard } from "./context.ts";

export type Loaded =
	| { readonly problems: readonly Problem[]; readonly files: number; readonly estate?: undefined }
	| {
			readonly problems: readonly [];
			readonly files: number;
			readonly estate: Estate;
			readonly tenants: readonly DesiredTenant[];
	  };

/**
 * Reads the policies directory and compiles it.
 * @throws RingfenceError where a tenant was asked for that no file describes
 */
export async function loadTenants(context: Pick<Context, "policies" | "tenants" | "shard">): Promise<Loaded> {
	const { estate, problems, files } = await loadEstate(context.policies);
	if (!estate) return { problems, files };
	const all = compileEstate(estate);
	const means = (text: string, { id, name }: DesiredTenant) =>
		[id, name.toLowerCase()].includes(text.toLowerCase());
	const selected = all.filter(
		(tenant) => context.tenants.length === 0 || context.tenants.some((text) => means(text, tenant)),
	);
	const missing = context.tenants.find((text) => !all.some((tenant) => means(text, tenant)));
	if (missing !== undefined) {
		throw new RingfenceError(
			"bad-input",
			`No file in ${context.policies} describes the tenant "${missing}".`,
			{
				hint: `Tenants: ${all.map(({ name }) => name).join(", ")}.`,
			},
		);
	}
	return { problems: [], files, estate, tenants: inShard(selected, context.shard) };
}

/** Every shard gets tenants from all over the estate, always the same ones for the same files. */
function inShard(tenants: readonly DesiredTenant[], shard: Shard | undefined): readonly DesiredTenant[] {
	if (shard === undefined) return tenants;
	const order = tenants.map(({ id }) => id).sort();
	return tenants.filter(({ id }) => order.indexOf(id) % shard.count === shard.index - 1);
}
