import { blocks } from "../plan/findings.ts";
import type { Change, TenantPlan } from "../plan/plan.ts";
import type { TenantOutcome } from "./outcome.ts";
import { findRemaining, type VerificationOptions, verify } from "./verification.ts";
import { type Writers, writeChanges } from "./writing.ts";

export interface ApplyOptions extends VerificationOptions {
	/** Told of each change before it is made. */
	readonly onChange?: (change: Change) => void;
}

/**
 * Carries out the very changes of the plan, and plans again, which must find nothing left to do. What fails takes along
 * only what rests on it. Never throws for what the tenant does.
 */
export async function applyTenant(
	plan: TenantPlan,
	writers: Writers,
	options: ApplyOptions,
): Promise<TenantOutcome> {
	const { tenant, changes } = plan;
	const nothing = { tenant, done: [], failed: [], notDone: changes, remaining: [] };
	if (plan.status === "unreadable") {
		return { ...nothing, status: "unreadable", ...(plan.error ? { reason: plan.error } : {}) };
	}
	if (plan.status === "blocked") return { ...nothing, status: "refused", reason: blockedReason(plan) };
	if (changes.length === 0) return { ...nothing, status: "unchanged" };
	const written = await writeChanges(changes, writers, options.onChange);
	if (written.failed.length === 0) return { tenant, ...written, ...(await verify(written.done, options)) };
	return { tenant, status: "failed", ...written, ...(await findRemaining(written, options)) };
}

function blockedReason({ findings }: TenantPlan) {
	const checks = [...new Set(findings.filter(blocks).map(({ check }) => check))];
	return {
		code: "blocked",
		message: `Nothing was written: ${checks.join(", ")}.`,
		hint: "Resolve what the checks say, or accept it with a reason and an end date where that is possible.",
	};
}
