import fc from "fast-check";
import { createColors } from "picocolors";
import { describe, expect, it } from "vitest";
import { renderDiagnosis } from "../../src/report/doctor.ts";
import { renderSetUp, renderSetupPlan } from "../../src/report/setup.ts";
import type { Check } from "../../src/setup/checks.ts";
import type { RegistrationPlan } from "../../src/setup/plan.ts";
import { formOfPrefix } from "../../src/setup/subjects.ts";
import { classicPrefix } from "../setup/github-double.ts";
import { hostileText, runnerCommand } from "./helpers/hostile.ts";

const look = { colors: createColors(false), width: 100 };
const trust = {
	server: "https://github.com",
	repository: "contoso/ringfence-policies",
	defaultBranch: "main",
	issuer: "https://token.actions.githubusercontent.com",
	subject: formOfPrefix(classicPrefix),
};
const credential = {
	name: "ringfence-apply",
	issuer: trust.issuer,
	subject: `${classicPrefix}:environment:ringfence-apply`,
	audience: "api://AzureADTokenExchange",
	purpose: "applies",
};

function registrationOf(text: string): RegistrationPlan {
	const before = { id: "1", name: text, issuer: text, subject: text, audiences: [text] };
	return {
		desired: {
			part: "writer",
			displayName: "Ringfence writer",
			clientId: undefined,
			need: undefined,
			credentials: [credential],
			tolerated: [],
		},
		observed: {
			objectId: "1",
			clientId: text,
			displayName: text,
			signInAudience: text,
			requested: [],
			principalId: undefined,
			granted: [],
			credentials: [before],
			secrets: 0,
			certificates: 0,
			owners: [text],
		},
		steps: [
			{ kind: "update-registration", audience: { before: text, after: "AzureADMultipleOrgs" }, asks: [] },
			{ kind: "update-credential", before, credential },
		],
		findings: [{ severity: "warning", message: `is owned by ${text}.`, hint: text }],
	};
}

/** No character that a terminal acts on, and no line that a runner reads as a command. */
function expectHarmless(text: string): void {
	expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	expect(text).not.toMatch(runnerCommand);
}

function showsAsText(text: string): void {
	const tenant = { id: "1", name: text };
	const registration = registrationOf(text);
	const refused = { ...registration, refusal: { message: text, hint: text } };
	const plan = { tenant, trust, registrations: [registration, refused] };
	const remaining = {
		commands: [{ why: text, text }],
		clicks: [{ why: text, url: text }],
		consents: [{ tenant, links: [{ identity: "reader" as const, url: text }] }],
	};
	const check: Check = { area: "Tenants", status: "error", subject: text, message: text, hint: text };
	expectHarmless(renderSetupPlan(plan, look));
	expectHarmless(renderSetUp({ plan, done: 0, remaining }, look));
	expectHarmless(renderDiagnosis([check], look));
}

describe("what setup and doctor show", () => {
	it("aligns the steps, and says what was there before", () => {
		const plan = { tenant: { id: "1", name: "Example MSP" }, trust, registrations: [registrationOf("old")] };
		expect(
			renderSetupPlan(plan, look),
		).toBe(`Set-up of "Example MSP" for https://github.com/contoso/ringfence-policies: 2 steps
OIDC tokens of https://token.actions.githubusercontent.com

old (client id old): 2 steps
  ~ app registration for accounts in any organization
                     was old
  ~ sign-in          repo:contoso/ringfence-policies:environment:ringfence-apply (applies)
                     was old of old
  WARNING            is owned by old.
                     To do: old
`);
	});

	it("shows foreign text as text", () => {
		fc.assert(fc.property(hostileText(), showsAsText));
	});

	it("counts what is well in a large estate, and shows the rest", () => {
		const well = Array.from(
			{ length: 300 },
			(_, index): Check => ({ area: "Tenants", status: "ok", subject: `T${index}`, message: "fine." }),
		);
		const bad: Check = { area: "Tenants", status: "warning", subject: "Contoso", message: "not fine." };
		const unseen: Check = { area: "CIPP", status: "unknown", subject: "CIPP", message: "not from here." };
		expect(renderDiagnosis([...well, bad, unseen], look)).toBe(`Tenants
  ok       300 checks
  WARNING  Contoso: not fine.

CIPP
  unseen   CIPP: not from here.

1 warning; 1 not looked at from here.
`);
	});

	it("says so where nothing is missing, and where nothing was done", () => {
		const ok: Check = { area: "GitHub", status: "ok", subject: "it", message: "is there." };
		expect(renderDiagnosis([ok], look)).toContain("Nothing is missing.");
		const refused = { ...registrationOf("x"), refusal: { message: "no.", hint: "yes." } };
		const plan = { tenant: { id: "1", name: "x" }, trust, registrations: [refused] };
		expect(renderSetUp({ plan, done: 0, remaining: undefined }, look)).toBe("Nothing was done.\n");
	});
});
