import { v as blocks } from "./summary.js";
import { t as isClean } from "./drift.js";
import { t as isGood } from "./outcome-summary.js";
// src/commands/exit-code.ts
/** Whether findings make the run end with exit code 1. */
function fails(findings, failOn) {
	if (failOn === "never") return false;
	const open = ({ acceptance }) => acceptance === void 0 || acceptance.expired;
	return findings.some((found) => blocks(found) || failOn === "warning" && open(found));
}
/** 2 when no tenant could be read; 1 for findings that block, a tenant that could not be read, or changes if asked. */
function planExitCode({ tenants }, { failOn, detailedExitCode }) {
	const unreadable = tenants.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0) return unreadable.length === tenants.length ? 2 : 1;
	const changes = tenants.some((tenant) => tenant.changes.length > 0);
	return fails(tenants.flatMap((tenant) => tenant.findings), failOn) || detailedExitCode && changes ? 1 : 0;
}
/** 2 when no tenant could be read; 1 when any was not brought to what the files say. */
function outcomeExitCode(outcomes) {
	const unreadable = outcomes.filter(({ status }) => status === "unreadable");
	if (unreadable.length > 0 && unreadable.length === outcomes.length) return 2;
	return outcomes.every(({ status }) => isGood(status)) ? 0 : 1;
}
/** As for the outcomes; 1 also for findings that fail the run, though everything was done. */
function applyExitCode(outcomes, { tenants }, failOn) {
	const findings = tenants.flatMap((tenant) => tenant.findings);
	return outcomeExitCode(outcomes) || (fails(findings, failOn) ? 1 : 0);
}
/** 2 when no tenant could be read; 1 when anything differs, or a tenant is blocked or unreadable. */
function driftExitCode(plan) {
	if (isClean(plan)) return 0;
	return plan.tenants.every(({ status }) => status === "unreadable") ? 2 : 1;
}
/** 1 where a customer is missing; 2 where none is found missing, but not every source could be read. */
function coverageExitCode({ missing, unread }) {
	if (missing.length > 0) return 1;
	return unread.length > 0 ? 2 : 0;
}
/** 1 for what is missing or wrong; what could not be looked at from here is neither. */
function doctorExitCode(checks, failOn) {
	const failing = failOn === "warning" ? ["error", "warning"] : ["error"];
	return failOn !== "never" && checks.some(({ status }) => failing.includes(status)) ? 1 : 0;
}
export { fails as a, driftExitCode as i, coverageExitCode as n, outcomeExitCode as o, doctorExitCode as r, planExitCode as s, applyExitCode as t };
