import { describe, expect, it } from "vitest";
import { acceptFindings, blocks, finding, sortFindings } from "../../src/plan/findings.ts";
import type { Finding } from "../../src/plan/plan.ts";
import { mspTenant, mspYaml, tenantLine } from "../support/msp-yaml.ts";

const at = (line: number, file = "policies/msp.yaml", column = 1) => ({ file, line, column });
const found = (details: Partial<Parameters<typeof finding>[1]> = {}) =>
	finding("host-bits", { message: "Host bits.", fix: "Mend it.", position: at(1), ...details });

describe("a finding", () => {
	it("has the severity of the catalogue unless it says otherwise", () => {
		expect(found().severity).toBe("warning");
		expect(found({ severity: "error" }).severity).toBe("error");
	});
});

describe("findings in order", () => {
	it("stand by severity, file, line, column, check and message", () => {
		const details = { message: "Host bits.", fix: "Mend it.", position: at(1) };
		const ordered = [
			found({ severity: "error", position: at(9) }),
			found({ position: at(9, "policies/clients/contoso.yaml") }),
			found({ message: "Host bits too." }),
			found(),
			finding("ipv4-only", details),
			found({ position: at(1, "policies/msp.yaml", 5) }),
			found({ position: at(2) }),
		];
		expect(sortFindings([...ordered].reverse())).toEqual(ordered);
	});
});

describe("an acceptance", () => {
	const yaml = mspYaml(`accept:
  - { check: host-bits, reason: Lab network, until: "2026-12-01" }
  - { check: host-bits, reason: Lab network for longer, until: "2027-01-31" } # latest
  - { check: host-bits, reason: Lab network, until: "2026-11-30" }
  - { check: private-range, for: Lab, reason: Lab network for longer, until: "2027-01-31" }`);
	const tenant = mspTenant(yaml);
	const risk = finding("private-range", {
		...{ subject: "Lab", message: "Private.", fix: "Mend it.", position: at(1) },
	});
	const reasons = (findings: readonly Finding[], desired = tenant) =>
		acceptFindings(findings, desired, "2026-11-23").map(({ acceptance }) => acceptance?.reason);

	it("covers every warning of its check, and no other; the one that ends last counts", () => {
		const other = finding("ipv4-only", { message: "IPv4.", fix: "Mend it.", position: at(1) });
		const [covered, uncovered] = acceptFindings([found({ subject: "Office" }), other], tenant, "2026-11-23");
		expect(covered?.acceptance).toEqual({
			reason: "Lab network for longer",
			until: "2027-01-31",
			position: tenant.acceptances[1]?.position,
			expired: false,
		});
		expect(uncovered).toEqual(other);
	});

	it("for one object covers what is about it, and nothing else", () => {
		expect(reasons([risk, { ...risk, subject: "Office" }])).toEqual(["Lab network for longer", undefined]);
	});

	it("covers a warning about the one object that it is for", () => {
		const named = mspYaml(
			`accept: [{ check: host-bits, for: Lab, reason: Lab network, until: "2027-01-31" }]`,
		);
		const findings = [found({ subject: "Lab" }), found({ subject: "Office" }), found()];
		expect(reasons(findings, mspTenant(named))).toEqual(["Lab network", undefined, undefined]);
	});

	it("for everything covers no error but one that is about no object", () => {
		const all = mspTenant(
			mspYaml(`accept: [{ check: private-range, reason: Lab network, until: "2027-01-31" }]`),
		);
		const { subject: _, ...general } = risk;
		expect(reasons([risk, general], all)).toEqual([undefined, "Lab network"]);
	});

	it.each([
		["2027-01-30", false],
		["2027-01-31", false],
		["2027-02-01", true],
	])("that ends on 2027-01-31 has expired on %s: %s", (today, expired) => {
		const [covered] = acceptFindings([risk], tenant, today);
		expect(covered?.acceptance?.expired).toBe(expired);
		expect(covered && blocks(covered)).toBe(expired);
	});
});

describe("an acceptance that ends too late", () => {
	const yaml = mspYaml(
		'accept: [{ check: private-range, for: Lab, reason: Lab network, until: "2028-01-31" }]',
	);
	const risk = finding("private-range", {
		subject: "Lab",
		message: "Private.",
		fix: "Mend it.",
		position: at(1),
	});

	it("accepts nothing until its last day is a year away, and does not say that for is missing", () => {
		expect(acceptFindings([risk], mspTenant(yaml), "2027-01-30")).toEqual([risk]);
		expect(acceptFindings([risk], mspTenant(yaml), "2027-01-31")).toMatchObject([
			{ acceptance: { until: "2028-01-31", expired: false } },
		]);
	});
});

describe("a finding blocks", () => {
	it("when it is an error that nobody accepted", () => {
		expect(blocks(found({ severity: "error" }))).toBe(true);
	});

	it("never when it is a warning", () => {
		expect(blocks(found())).toBe(false);
	});
});

describe("an acceptance that does not cover its finding", () => {
	const position = { file: "policies/msp.yaml", line: 4, column: 5 };
	const tenant = mspTenant(
		`${tenantLine}\naccept:\n  - check: no-trusted-location\n    reason: Meant.\n    until: 2027-01-31\n`,
	);

	it("is named in what to do, with the key that is missing", () => {
		const found = finding("no-trusted-location", {
			subject: "Block all",
			message: "m",
			fix: "Allow one.",
			position,
		});
		const [told] = acceptFindings([found], tenant, "2026-12-01");
		expect(told?.fix).toMatch(
			/^Allow one\. The acceptance in .*:\d+ does not cover this.*for: "Block all"\.$/,
		);
		expect(told?.acceptance).toBeUndefined();
	});

	it("is not named where the finding is about no object", () => {
		const found = finding("no-trusted-location", { message: "m", fix: "Allow one.", position });
		expect(acceptFindings([found], { ...tenant, acceptances: [] }, "2026-12-01")).toEqual([found]);
		const warning = finding("no-trusted-location", { severity: "warning", message: "m", fix: "f", position });
		expect(acceptFindings([warning], tenant, "2026-12-01")[0]?.acceptance?.reason).toBe("Meant.");
	});
});
