import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/plan/checks/catalogue.ts";
import { fileFindings } from "../../../src/plan/checks/tenant-checks.ts";
import { planTenant } from "../../../src/plan/tenant-plan.ts";
import { exampleMsp } from "../../support/example-msp.ts";
import { completeYaml, lineOf, mspTenant, mspYaml, office, writtenPolicy } from "../../support/msp-yaml.ts";
import { acceptanceCases } from "./acceptance.cases.ts";
import { blockingCases } from "./blocking.cases.ts";
import { breakGlassCases } from "./break-glass.cases.ts";
import type { CheckCase } from "./check-case.ts";
import { cippTargetCases } from "./cipp-target.cases.ts";
import { enforcedBlockCases } from "./enforced-block.cases.ts";
import { exclusionAddedCases } from "./exclusion-added.cases.ts";
import { mfaWeakenedCases } from "./mfa-weakened.cases.ts";
import { nameCases } from "./names.cases.ts";
import { objectCases } from "./objects.cases.ts";
import { prerequisiteCases } from "./prerequisites.cases.ts";
import { rangeCases } from "./ranges.cases.ts";
import { serviceAccountCases } from "./service-account.cases.ts";
import { trustedNetworkCases } from "./trusted-networks.cases.ts";
import { weakenedBlockCases } from "./weakened-block.cases.ts";

const cases: readonly CheckCase[] = [
	...rangeCases,
	...blockingCases,
	...enforcedBlockCases,
	...weakenedBlockCases,
	...exclusionAddedCases,
	...mfaWeakenedCases,
	...trustedNetworkCases,
	...breakGlassCases,
	...serviceAccountCases,
	...objectCases,
	...cippTargetCases,
	...prerequisiteCases,
	...nameCases,
	...acceptanceCases,
];

/** Checks of API clients and client tenants, which no MSP file alone can trip. */
const elsewhere: readonly string[] = [
	"api-client-open",
	"api-client-unwritable",
	"cipp-unreachable",
	"own-client-restricted",
	"unmanaged-api-client",
	"exclusion-widens",
	"client-without-policies",
	"unreadable-policy",
	"service-account-without-mfa",
];

function found({ check, yaml, tenant = exampleMsp(), options }: CheckCase) {
	const plan = planTenant(mspTenant(yaml), tenant, { today: "2026-11-23", writing: false, ...options });
	return plan.findings.filter((one) => one.check === check);
}

describe("checks", () => {
	it.each(cases.filter(({ says }) => says))("$check trips when $when", (one) => {
		const { check, yaml, says } = one;
		const findings = found(one);
		expect(findings).toMatchObject([{ severity: catalogue[check], ...says }]);
		expect(findings[0]?.subject).toBe(says?.subject);
		expect(findings[0]?.fix).not.toBe("");
		expect(findings[0]?.position).toMatchObject({ file: "policies/msp.yaml", line: lineOf(yaml, "# here") });
	});

	it.each(cases.filter(({ says }) => !says))("$check is quiet when $when", (one) => {
		expect(found(one)).toEqual([]);
	});

	const ids = Object.keys(catalogue);
	it.each(ids.filter((id) => !elsewhere.includes(id)))(
		"%s has a case that trips it and one that does not",
		(id) => {
			const own = cases.filter(({ check }) => check === id);
			expect([own.some(({ says }) => says), own.some(({ says }) => !says)]).toEqual([true, true]);
		},
	);

	it("has nothing to say of a complete file but that its addresses are placeholders", () => {
		const { findings, status } = planTenant(mspTenant(completeYaml), exampleMsp(), {
			today: "2026-11-23",
			writing: true,
		});
		expect(findings.map(({ check, severity }) => [check, severity])).toEqual([
			["documentation-range", "warning"],
			["documentation-range", "warning"],
		]);
		expect(status).toBe("ready");
	});
});

describe("a tenant that shares its name", () => {
	const desired = mspTenant(completeYaml);
	const others = ["a", "b"].map((name) => ({ file: `policies/clients/${name}.yaml`, line: 2, column: 1 }));
	const ambiguous = {
		check: "ambiguous-name",
		severity: "error",
		subject: "Example MSP",
		position: desired.position,
	};

	it("is an error in the files, and in every plan", () => {
		const shared = { ...desired, namesakes: others };
		const { findings } = planTenant(shared, exampleMsp(), { today: "2026-11-23", writing: false });
		for (const all of [fileFindings(shared), findings]) {
			const [found, ...more] = all.filter(({ check }) => check === "ambiguous-name");
			expect(more).toEqual([]);
			expect(found).toMatchObject(ambiguous);
			expect(found?.message).toContain("(policies/clients/a.yaml:2, policies/clients/b.yaml:2)");
		}
	});
});

describe("the checks of a file alone", () => {
	it("leave what is no range to the reading of the file", () => {
		const yaml = mspYaml(office.replace("203.0.113.0/24, 2001:db8:12::/48", "203.0.113.0/33"));
		expect(fileFindings(mspTenant(yaml))).toEqual([]);
	});

	it("leave it to that beside an API client's own ranges too", () => {
		const yaml = mspYaml(`trustedLocations: [{ name: Office, ipRanges: [20.1.0.0/33] }]
cipp:
  api: { url: https://cipp-api.examplemsp.com, clientId: 22222222-2222-4222-8222-222222222222 }
  apiClients:
    - name: RMM
      clientId: 33333333-3333-4333-8333-333333333333
      allowFrom: [Office]
      ipRanges: [20.1.2.3]`);
		const found = fileFindings(mspTenant(yaml)).map(({ check }) => check);
		expect(found).not.toContain("overlapping-ranges");
	});

	it("judge ranges and blocks before any tenant is asked", () => {
		const yaml = mspYaml(
			office.replace("203.0.113.0/24", "10.0.0.0/8"),
			writtenPolicy(`displayName: Block everywhere
state: enabled
conditions:
  users: { includeUsers: [All] }
  applications: { includeApplications: [All] }
  locations: { includeLocations: [All] }
grantControls: { operator: OR, builtInControls: [block] }`),
		);
		expect(fileFindings(mspTenant(yaml)).map(({ check, severity }) => [check, severity])).toEqual([
			["private-range", "error"],
			["range-too-broad", "error"],
			["documentation-range", "warning"],
			["no-trusted-location", "error"],
		]);
	});
});
