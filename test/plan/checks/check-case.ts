import type { CheckId } from "../../../src/plan/checks/catalogue.ts";
import type { ObservedTenant } from "../../../src/plan/observed.ts";
import type { PlanOptions } from "../../../src/plan/plan.ts";
import { exampleMsp } from "../../support/example-msp.ts";

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

/** A case of one check, with what the tenant has beside its directory. */
export type Row = Omit<CheckCase, "check" | "tenant"> & { readonly tenant: Parameters<typeof exampleMsp>[0] };

export function casesOf(check: CheckCase["check"], rows: readonly Row[]): readonly CheckCase[] {
	return rows.map(({ tenant, ...rest }) => ({ check, ...rest, tenant: exampleMsp(tenant) }));
}
