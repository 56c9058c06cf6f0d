import { describe, expect, it } from "vitest";
import type { TenantOutcome } from "../../src/apply/outcome.ts";
import type { FailOn } from "../../src/commands/context.ts";
import {
	applyExitCode,
	coverageExitCode,
	doctorExitCode,
	driftExitCode,
	fails,
	outcomeExitCode,
	planExitCode,
} from "../../src/commands/exit-code.ts";
import type { Finding, TenantPlan } from "../../src/plan/plan.ts";
import type { Check } from "../../src/setup/checks.ts";
import { at, creates, planOf, tenantPlan } from "../report/helpers/samples.ts";

const position = at("policies/msp.yaml", 1);
const finding = (severity: Finding["severity"], accepted?: "accepted" | "expired"): Finding => ({
	...{ check: "ipv4-only", severity, message: "m", fix: "f", position },
	...(accepted && {
		acceptance: { reason: "r", until: "2027-01-31", position, expired: accepted === "expired" },
	}),
});
const clean = tenantPlan("Contoso", { changes: [] });
const changed = tenantPlan("Contoso", { changes: creates });
const unreadable: TenantPlan = { ...clean, status: "unreadable", error: { code: "c", message: "m" } };
const blocked: TenantPlan = { ...changed, status: "blocked", findings: [finding("error")] };
const warned: TenantPlan = { ...clean, findings: [finding("warning")] };

describe("whether findings fail a run", () => {
	it.each<[Finding, readonly FailOn[]]>([
		[finding("error"), ["error", "warning"]],
		[finding("error", "expired"), ["error", "warning"]],
		[finding("error", "accepted"), []],
		[finding("warning"), ["warning"]],
		[finding("warning", "expired"), ["warning"]],
		[finding("warning", "accepted"), []],
	])("is decided by severity and acceptance: %j", (found, failing) => {
		const all: readonly FailOn[] = ["error", "warning", "never"];
		expect(all.filter((failOn) => fails([found], failOn))).toEqual(failing);
	});
});

describe("the exit code of a plan", () => {
	it.each<[string, readonly TenantPlan[], FailOn, boolean, number]>([
		["nothing to do", [clean], "error", true, 0],
		["changes", [changed], "error", false, 0],
		["changes, where they are asked for", [changed], "error", true, 1],
		["a finding that blocks", [clean, blocked], "error", false, 1],
		["a finding that blocks, where none counts", [blocked], "never", false, 0],
		["a warning", [warned], "error", false, 0],
		["a warning, where it counts", [warned], "warning", false, 1],
		["one tenant that could not be read", [clean, unreadable], "never", false, 1],
		["no tenant that could be read", [unreadable, unreadable], "never", false, 2],
		["no tenant at all", [], "error", true, 0],
	])("tells %s", (_name, tenants, failOn, detailedExitCode, code) => {
		expect(planExitCode(planOf(...tenants), { failOn, detailedExitCode })).toBe(code);
	});
});

describe("the exit code of an apply", () => {
	const outcomes = (...statuses: readonly TenantOutcome["status"][]): readonly TenantOutcome[] =>
		statuses.map((status) => ({
			...{ tenant: clean.tenant, status, done: [], failed: [], notDone: [], remaining: [] },
		}));

	it.each<[readonly TenantOutcome["status"][], number]>([
		[["applied", "unchanged"], 0],
		[["applied", "failed"], 1],
		[["unchanged", "refused"], 1],
		[["applied", "unreadable"], 1],
		[["refused", "unreadable"], 1],
		[["unreadable", "unreadable"], 2],
		[[], 0],
	])("is for %j", (statuses, code) => {
		expect(outcomeExitCode(outcomes(...statuses))).toBe(code);
		expect(applyExitCode(outcomes(...statuses), planOf(clean), "error")).toBe(code);
	});

	it("is 1 for findings that fail the run, though all was done, and 2 where nothing could be", () => {
		expect(applyExitCode(outcomes("applied"), planOf(warned), "warning")).toBe(1);
		expect(applyExitCode(outcomes("applied"), planOf(warned), "error")).toBe(0);
		expect(applyExitCode(outcomes("unreadable"), planOf(warned), "warning")).toBe(2);
	});
});

describe("the exit code of drift", () => {
	it.each<[string, readonly TenantPlan[], number]>([
		["nothing differs", [clean, clean], 0],
		["anything differs", [clean, changed], 1],
		["a tenant is blocked", [clean, blocked], 1],
		["a tenant could not be read", [clean, unreadable], 1],
		["none could be read", [unreadable, unreadable], 2],
	])("tells that %s", (_name, tenants, code) => {
		expect(driftExitCode(planOf(...tenants))).toBe(code);
	});
});

describe("the exit code of coverage", () => {
	const customer = { id: "x", name: "Adatum", inGraph: true, inCipp: false };
	const source = { source: "graph", message: "m" } as const;
	it.each([
		["nobody is missing", { missing: [], unread: [] }, 0],
		["a customer is missing", { missing: [customer], unread: [] }, 1],
		["a customer is missing, whatever else could be read", { missing: [customer], unread: [source] }, 1],
		["not everything could be read", { missing: [], unread: [source] }, 2],
	])("tells that %s", (_name, found, code) => {
		expect(coverageExitCode(found)).toBe(code);
	});
});

describe("the exit code of doctor", () => {
	it.each<[Check["status"], FailOn, number]>([
		["ok", "warning", 0],
		["unknown", "warning", 0],
		["warning", "error", 0],
		["warning", "warning", 1],
		["error", "error", 1],
		["error", "warning", 1],
		["error", "never", 0],
	])("for a check that is %s, failing on %s, is %d", (status, failOn, code) => {
		const check: Check = { area: "GitHub", status, subject: "s", message: "m" };
		expect(doctorExitCode([check], failOn)).toBe(code);
	});
});
