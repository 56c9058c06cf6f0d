import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectNoTrace } from "./support/escapes.ts";
import { hurried, MSP, openStage, type Stage } from "./support/stage.ts";
import { exampleWorkspace } from "./support/workspace.ts";

/** The MSP's tenant alone: each tenant has a pace and luck of its own, so more of them would show nothing more. */
async function mspWorkspace() {
	const workspace = await exampleWorkspace({ partC: false });
	await rm(join(workspace.root, "policies/clients"), { recursive: true });
	return workspace;
}

const threeNames = [
	"Trusted - MSP Office",
	"Block CIPP access outside trusted IPs",
	"CIPP Service Account Conditional Access Policy",
];

async function expectAppliedOnce({ cli, sandbox }: Stage, env = {}): Promise<void> {
	const applied = await cli("apply --yes", { env });
	expectNoTrace(applied);
	expect(applied.stdout).toContain("Example MSP: applied and verified");
	expect(applied.code).toBe(0);
	const again = await cli("plan --detailed-exit-code", { env });
	expect(again.stdout).toContain("Example MSP (MSP tenant): no changes");
	expect(again.code).toBe(0);
	expect(sandbox.created(MSP).map(({ displayName }) => displayName)).toEqual(threeNames);
}

describe("a service of which every fifth answer is bad", () => {
	it("is applied to in the end, at Microsoft's pace and with late objects, and nothing twice", {
		timeout: 180_000,
	}, async () => {
		// With this seed the answers to creating the location and a policy are lost, among others.
		const faults = { seed: 46, rate: 0.2 };
		const stage = await openStage(
			{ requestsPerSecond: 1, visibilityDelay: 2000, faults },
			await mspWorkspace(),
		);
		await expectAppliedOnce(stage, { RINGFENCE_REQUESTS_PER_SECOND: "1" });
		const hit = stage.sandbox.log.filter(({ fault }) => fault !== undefined);
		expect(hit.length).toBeGreaterThan(4);
		expect(hit.filter(({ method, fault }) => method === "POST" && fault === "reset-after")).toHaveLength(2);
	});

	it.each([95, 148, 223, 238, 324, 366])(
		"leaves every object exactly once, whatever goes wrong (%i)",
		async (seed) => {
			const faults = { seed, rate: 0.2 };
			await expectAppliedOnce(
				await openStage({ faults, visibilityDelay: 100 }, await mspWorkspace()),
				hurried,
			);
		},
	);

	it("may lose the answer to every creation", async () => {
		const faults = {
			script: [{ fault: "reset-after" as const, match: { method: "POST", path: "/identity/" }, times: 3 }],
		};
		await expectAppliedOnce(await openStage({ faults, visibilityDelay: 100 }, await mspWorkspace()), hurried);
	});
});
