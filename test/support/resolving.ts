import { matchObjects } from "../../src/plan/match.ts";
import type { ObservedTenant } from "../../src/plan/observed.ts";
import { locationIds, type Resolved, resolvePolicy } from "../../src/plan/resolve.ts";
import { exampleMsp } from "./example-msp.ts";
import { mspTenant } from "./msp-yaml.ts";

/** The file's first policy with ids for its names. */
export function resolveFirst(yaml: string, observed: ObservedTenant = exampleMsp()): Resolved {
	const tenant = mspTenant(yaml);
	const [policy] = tenant.policies;
	if (!policy) throw new Error("the file has no policy");
	const { matches } = matchObjects(tenant, tenant.namedLocations, observed.namedLocations);
	return resolvePolicy(tenant, policy, observed, locationIds(observed.namedLocations, matches));
}
