import type { TenantOutcome } from "../apply/outcome.ts";
import type { Coverage } from "../plan/coverage.ts";
import { blocks } from "../plan/findings.ts";
import type { Finding, Plan } from "../plan/plan.ts";
import { isClean } from "../report/drift.ts";
import { isGood } from "../report/outcome-summary.ts";
import type { Check } from "../setup/checks.ts";
import type { FailOn } from "./context.ts";

/**
 * How a run ends. 0: nothing is wrong. 1: what was looked at is not as it should be, files that are not valid
 * included. 2: it could not be looked at at all.
 */
export type ExitCode = 0 | 1 | 2;

/** Whether findings make the run end with exit code 1. */
export function fails(findings: readonly Finding[], failOn: FailOn): boolean {
	if (failOn === "never") return false;
	const open = ({ acceptance }: Finding) => acceptance === undefined || acceptance.expired;
	return findings.some((found) => blocks(found) || (failOn === "warning" && open(found)));
}

export interface PlanEnd {
	readonly failOn: FailOn;
	/** Ends with 1 when there is something to change. */
	readonly detailedExitCode: boolean;
}

/** 2 when no tenant could be read; 1 for findings that block, a tenant that could not be read, or changes if asked. */
export function planExitCode({ tenants }: Plan, { failOn, detailedExitCode }: PlanEnd): ExitCode {
	const unreadable = tenants.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0) return unreadable.length === tenants.length ? 2 : 1;
	const changes = tenants.some((tenant) => tenant.changes.length > 0);
	const findings = tenants.flatMap((tenant) => tenant.findings);
	return fails(findings, failOn) || (detailedExitCode && changes) ? 1 : 0;
}

/** 2 when no tenant could be read; 1 when any was not brought to what the files say. */
export function outcomeExitCode(outcomes: readonly TenantOutcome[]): ExitCode {
	const unreadable = outcomes.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0 && unreadable.length === outcomes.length) return 2;
	return outcomes.every(({ status }) => isGood(status)) ? 0 : 1;
}

/** As for the outcomes; 1 also for findings that fail the run, though everything was done. */
export function applyExitCode(
	outcomes: readonly TenantOutcome[],
	{ tenants }: Plan,
	failOn: FailOn,
): ExitCode {
	const findings = tenants.flatMap((tenant) => tenant.findings);
	return outcomeExitCode(outcomes) || (fails(findings, failOn) ? 1 : 0);
}

/** 2 when no tenant could be read; 1 when anything differs, or a tenant is blocked or unreadable. */
export function driftExitCode(plan: Plan): ExitCode {
	if (isClean(plan)) return 0;
	return plan.tenants.every(({ status }) => status === "unreadable") ? 2 : 1;
}

/** 1 where a customer is missing; 2 where none is found missing, but not every source could be read. */
export function coverageExitCode({ missing, unread }: Pick<Coverage, "missing" | "unread">): ExitCode {
	if (missing.length > 0) return 1;
	return unread.length > 0 ? 2 : 0;
}

/** 1 for what is missing or wrong; what could not be looked at from here is neither. */
export function doctorExitCode(checks: readonly Check[], failOn: FailOn): 0 | 1 {
	const failing: readonly Check["status"][] = failOn === "warning" ? ["error", "warning"] : ["error"];
	return failOn !== "never" && checks.some(({ status }) => failing.includes(status)) ? 1 : 0;
}
