import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant } from "../../desired/tenant.ts";
import type { JsonObject } from "../../json.ts";
import type { Match } from "../match.ts";
import type { ObservedTenant } from "../observed.ts";
import type { Change, PlanOptions, UnmanagedObject } from "../plan.ts";

/** A written policy whose names are ids now. */
export interface ResolvedPolicy {
	readonly entry: DesiredPolicy;
	readonly body: JsonObject;
}

/** Everything that a check of one tenant may look at. */
export interface CheckContext extends PlanOptions {
	readonly desired: DesiredTenant;
	readonly observed: ObservedTenant;
	readonly changes: readonly Change[];
	readonly unmanaged: readonly UnmanagedObject[];
	readonly matches: readonly Match<DesiredNamedLocation | DesiredPolicy>[];
	readonly policies: readonly ResolvedPolicy[];
}
