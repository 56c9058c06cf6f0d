import { exampleMsp } from "../../support/example-msp.ts";
import { completeYaml } from "../../support/msp-yaml.ts";
import type { CheckCase } from "./check-case.ts";

/** A complete file without IPv6, and an acceptance. */
const accepting = (entry: string) =>
	`${completeYaml.replace(", 2001:db8:12::/48", "")}\naccept:\n  - { reason: Known and wanted., ${entry} } # here`;
const ipv4 = (until: string) => accepting(`check: ipv4-only, until: "${until}"`);
const says = (text: string, subject?: string) => ({
	...(subject === undefined ? {} : { subject }),
	message: `The acceptance of ${text}.`,
});

export const acceptanceCases: readonly CheckCase[] = (
	[
		{ when: "its last day is over", yaml: ipv4("2026-11-22"), says: says("ipv4-only ended on 2026-11-22") },
		{ when: "it ends today", yaml: ipv4("2026-11-23") },
		{ when: "it ends in a year", yaml: ipv4("2027-11-23") },
		{
			when: "it ends in a year and a day",
			yaml: ipv4("2027-11-24"),
			says: says("ipv4-only ends on 2027-11-24, more than a year from now, and accepts nothing yet"),
		},
		{
			when: "nothing of its check was found",
			yaml: accepting('check: licence-missing, until: "2027-01-31"'),
			says: says("licence-missing has nothing to accept"),
		},
		{
			when: "it is for another object than the finding",
			yaml: accepting('check: ipv4-only, for: Elsewhere, until: "2027-01-31"'),
			says: says('ipv4-only for "Elsewhere" has nothing to accept', "Elsewhere"),
		},
		{
			when: "what it is about could not be read",
			yaml: accepting('check: licence-missing, until: "2027-01-31"'),
			tenant: exampleMsp({ refusals: [{ what: "licences", permission: "LicenseAssignment.Read.All" }] }),
		},
		{
			when: "only the files tell, though something could not be read",
			yaml: accepting('check: host-bits, until: "2027-01-31"'),
			tenant: exampleMsp({ refusals: [{ what: "licences", permission: "LicenseAssignment.Read.All" }] }),
			says: says("host-bits has nothing to accept"),
		},
	] satisfies Omit<CheckCase, "check">[]
).map((one) => ({ check: "acceptance-idle", ...one }));
