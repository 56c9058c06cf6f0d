import type { CheckId } from "../../../src/plan/checks/catalogue.ts";
import type { PlanOptions } from "../../../src/plan/checks/context.ts";
import type { ObservedTenant } from "../../../src/plan/observed.ts";

/** One file against one tenant, and the one thing that one check says of it. */
export interface CheckCase {
	readonly check: CheckId;
	readonly when: string;
	/** An MSP file; `# here` marks the line at which the finding stands. */
	readonly yaml: string;
	/** Example MSP as it is on the first day, unless given. */
	readonly tenant?: ObservedTenant;
	readonly options?: Partial<PlanOptions>;
	/** Left out where the check has nothing to say. The severity is that of the catalogue unless given. */
	readonly says?: {
		readonly severity?: "error" | "warning";
		readonly subject?: string;
		readonly message: string;
	};
}
