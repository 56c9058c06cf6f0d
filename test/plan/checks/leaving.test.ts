import { describe, expect, it } from "vitest";
import { planTenant } from "../../../src/plan/tenant-plan.ts";
import { allow, base, liveBlock, mfaControl, officeNetwork } from "../../support/block.ts";
import { exampleMsp, guid, ids } from "../../support/example-msp.ts";
import { mspTenant, mspYaml } from "../../support/msp-yaml.ts";

const [partA, partB] = ["Block CIPP outside trusted networks", "CIPP service account"];

/** Step 1 and Parts A and B as Ringfence leaves them, both in force. */
const tenant = exampleMsp({
	namedLocations: [officeNetwork],
	policies: [
		liveBlock(
			{ users: { ...base.users, includeUsers: [ids.alice] }, ...allow(ids.officeLocation) },
			{ displayName: partA },
		),
		{
			...liveBlock(
				{ users: { includeUsers: [ids.service] }, locations: null },
				{ displayName: partB, grantControls: mfaControl },
			),
			id: guid(701),
		},
	],
});
const removed = `removed: [{ policy: ${partA} }, { policy: ${partB} }, { namedLocation: Office }]`;
const accepted = (check: string, policy: string) =>
	`  - { check: ${check}, for: ${policy}, reason: We leave Ringfence., until: "2027-01-31" }`;
const plan = (...sections: readonly string[]) =>
	planTenant(mspTenant(mspYaml(removed, ...sections)), tenant, { today: "2026-11-23", writing: true });

describe("whoever leaves Ringfence", () => {
	it("cannot take what is in force away by the way", () => {
		const { status, findings } = plan();
		expect(status).toBe("blocked");
		expect(findings.map(({ check, severity, subject }) => [check, severity, subject])).toEqual([
			["enforced-block-weakened", "error", partA],
			["mfa-weakened", "error", partB],
		]);
	});

	it("can where it is accepted, policies before their location", () => {
		const { status, changes } = plan(
			"accept:",
			accepted("enforced-block-weakened", partA),
			accepted("mfa-weakened", partB),
		);
		expect(status).toBe("ready");
		expect(changes.map(({ action, name }) => `${action} ${name}`)).toEqual([
			`delete ${partA}`,
			`delete ${partB}`,
			"delete Office",
		]);
	});
});
