import { describe, expect, it } from "vitest";
import { acceptFindings, blocks, finding, sortFindings } from "../../src/plan/findings.ts";
import { mspTenant, mspYaml } from "../support/msp-yaml.ts";

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
  - { check: private-range, reason: Lab network, until: "2026-12-01" }
  - { check: private-range, reason: Lab network for longer, until: "2027-01-31" } # latest
  - { check: private-range, reason: Lab network, until: "2026-11-30" }`);
	const risk = finding("private-range", { message: "Private.", fix: "Mend it.", position: at(1) });
	const accept = (today: string) => acceptFindings([risk, found()], mspTenant(yaml), today);

	it("covers every finding of its check, and no other", () => {
		const [covered, other] = accept("2026-11-23");
		expect(covered?.acceptance).toEqual({
			reason: "Lab network for longer",
			until: "2027-01-31",
			position: mspTenant(yaml).acceptances[1]?.position,
			expired: false,
		});
		expect(other).toEqual(found());
	});

	it("for one object covers the findings about it, and no other", () => {
		const named = mspTenant(
			mspYaml(`accept: [{ check: private-range, for: Lab, reason: Lab network, until: "2027-01-31" }]`),
		);
		const about = (subject: string) => ({ ...risk, subject });
		const findings = acceptFindings([about("Lab"), about("Office"), risk], named, "2026-11-23");
		expect(findings.map(({ acceptance }) => acceptance?.reason)).toEqual([
			"Lab network",
			undefined,
			undefined,
		]);
	});

	it("for one object does not end one for all", () => {
		const both = mspTenant(
			mspYaml(`accept:
  - { check: private-range, for: Lab, reason: Lab network, until: "2026-11-01" }
  - { check: private-range, reason: All networks, until: "2026-12-01" }`),
		);
		const [found] = acceptFindings([{ ...risk, subject: "Lab" }], both, "2026-11-23");
		expect(found?.acceptance).toMatchObject({ reason: "All networks", expired: false });
	});

	it.each([
		["2027-01-30", false],
		["2027-01-31", false],
		["2027-02-01", true],
	])("that ends on 2027-01-31 has expired on %s: %s", (today, expired) => {
		const [covered] = accept(today);
		expect(covered?.acceptance?.expired).toBe(expired);
		expect(covered && blocks(covered)).toBe(expired);
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
