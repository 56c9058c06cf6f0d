import type { Change, PlannedTenant } from "../plan/plan.ts";

export interface DoneChange {
	readonly change: Change;
	/** The object's id in the tenant. */
	readonly id: string;
}

export interface FailedChange {
	readonly change: Change;
	readonly code: string;
	readonly message: string;
	readonly hint?: string;
}

/**
 * What became of one tenant.
 * `applied` everything done and verified · `unchanged` nothing to do · `refused` nothing written, findings or an
 * unreviewed plan · `failed` something was not done, or could not be verified · `unreadable` not even planned.
 */
export interface TenantOutcome {
	readonly tenant: PlannedTenant;
	readonly status: "applied" | "unchanged" | "refused" | "failed" | "unreadable";
	readonly reason?: { readonly code: string; readonly message: string; readonly hint?: string };
	readonly done: readonly DoneChange[];
	readonly failed: readonly FailedChange[];
	/** Changes that were not tried. */
	readonly notDone: readonly Change[];
	/** What the plan made after the writes still wants; empty when verified. */
	readonly remaining: readonly Change[];
}

/** Whether two plans of one tenant mean the same change, whatever it would write. */
export function isSame(a: Change, b: Change): boolean {
	return a.action === b.action && a.kind === b.kind && a.name === b.name && a.id === b.id;
}
