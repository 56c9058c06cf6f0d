import type { DesiredNamedLocation, DesiredPolicy, DesiredTenant } from "../../desired/tenant.ts";
import type { JsonObject } from "../../json.ts";
import type { Match } from "../match.ts";
import type { ObservedTenant } from "../observed.ts";
import type { Change, UnmanagedObject } from "../plan.ts";

/** What a plan depends on beside the file and the tenant. */
export interface PlanOptions {
	/** The day of the run, as in 2027-01-31: acceptances end. */
	readonly today: string;
	/** Whether this run is going to write, so that the token must be able to. */
	readonly writing: boolean;
}

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
