import { describe, expect, it } from "vitest";
import type { CippFault } from "../../src/sandbox/cipp/state.ts";
import { hurried, openStage } from "./support/stage.ts";
import { exampleWorkspace } from "./support/workspace.ts";

const HALO = "22222222-2222-4222-8222-222222222222";
const OWN = "99999999-9999-4999-8999-999999999999";
const patience = 120_000;
const plan = "plan --tenant 11111111-1111-4111-8111-111111111111";
const apply = plan.replace("plan", "apply --yes");

/** What Halo PSA's allowlist is in the example: the office's ranges and one of its own, as CIPP keeps them. */
const halo = ["198.51.100.7", "203.0.113.0/24", "2001:db8:12:0:0:0:0:0/48"];

/** Ringfence's own client is said to be open on purpose, so that nothing but Halo PSA is to be done. */
async function openPartC() {
	const workspace = await exampleWorkspace();
	await workspace.edit(
		"policies/msp.yaml",
		"  apiClients:\n",
		`  apiClients:\n    - { name: Ringfence, clientId: ${OWN}, unrestricted: true, reason: Hosted runners have no fixed address. }\n`,
	);
	const stage = await openStage({}, workspace);
	const client = () => {
		const row = stage.sandbox.cipp.clients.get(HALO);
		if (!row) throw new Error("Halo PSA is gone");
		return row;
	};
	const ranges = (): readonly string[] => {
		const kept: unknown = JSON.parse(client().ipRange || "[]");
		return [kept].flat().map(String).sort();
	};
	const updates = () =>
		stage.sandbox.cipp.log.filter(({ method, action }) => method === "POST" && action === "addupdate");
	return { ...stage, client, ranges, updates };
}

describe("the allowlists of CIPP's API clients", () => {
	it("are shown in the plan, which writes nothing", { timeout: patience }, async () => {
		const { cli, ranges, updates } = await openPartC();
		const { code, stdout } = await cli(plan);
		expect(code).toBe(0);
		const [, change = ""] = stdout.split(/^ {2}~ change API client "Halo PSA"$/m);
		expect(change).toContain("open to any address today");
		for (const range of ["198.51.100.7", "203.0.113.0/24", "2001:db8:12::/48"])
			expect(change).toContain(range);
		expect(stdout).toContain("unmanaged-api-client");
		expect([ranges(), updates()]).toEqual([[], []]);
	});

	it("are written as CIPP keeps them, with all else as it was, and read back", {
		timeout: patience,
	}, async () => {
		const { cli, client, ranges, updates, sandbox } = await openPartC();
		Object.assign(client(), { role: "readonly", mcpAllowed: true });
		const secrets = structuredClone([...sandbox.cipp.registrations]);
		const { code, stdout } = await cli(apply, { env: hurried });
		expect(code).toBe(0);
		expect(stdout).toContain("Example MSP: applied and verified");
		expect(ranges()).toEqual([...halo].sort());
		expect(client()).toMatchObject({ role: "readonly", mcpAllowed: true, enabled: true });
		expect([...sandbox.cipp.registrations]).toEqual(secrets);
		expect(updates()).toHaveLength(1);
		const written = sandbox.cipp.log.findIndex(({ action }) => action === "addupdate");
		expect(sandbox.cipp.log.slice(written + 1).map(({ action }) => action)).toContain("list");
		expect(sandbox.cipp.clients.get(OWN)?.ipRange).toBe("");

		const again = await cli(`${plan} --detailed-exit-code`);
		expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("nothing to do")]);
	});

	it.each<[string, CippFault]>([
		["says that it succeeded, and has not done it", "not-done"],
		["fails with status 200", "error-in-200"],
		["fails at the app registration and offers to reset the secret", "app-registration"],
		["answers with a portal's page", "html"],
		["loses the client while it is written", "vanish"],
	])("are not believed to be written where CIPP %s", { timeout: patience }, async (_, fault) => {
		const { cli, sandbox } = await openPartC();
		sandbox.cipp.faults = [{ fault, endpoint: "ExecApiClient", method: "POST", times: 10 }];
		const { code, stdout } = await cli(apply, { env: hurried });
		expect(code).toBe(1);
		expect(stdout).toContain("Example MSP: failed");
		expect(stdout).toMatch(/^ {2}FAILED {5}change API client "Halo PSA"/m);
		expect(sandbox.cipp.clients.get(HALO)?.ipRange ?? "").toBe("");
		expect(JSON.stringify(sandbox.cipp.log)).not.toContain("ResetSecret");

		sandbox.cipp.faults = [];
		if (fault === "vanish") return;
		const again = await cli(apply, { env: hurried });
		expect([again.code, again.stdout]).toEqual([0, expect.stringContaining("applied and verified")]);
	});

	it("are put back when somebody opens a client by hand", { timeout: patience }, async () => {
		const { cli, client, ranges } = await openPartC();
		await cli(apply, { env: hurried });
		client().ipRange = "";
		const drifted = await cli(`${plan} --detailed-exit-code`);
		expect([drifted.code, drifted.stdout]).toEqual([1, expect.stringContaining("open to any address today")]);
		expect((await cli(apply, { env: hurried })).code).toBe(0);
		expect(ranges()).toEqual([...halo].sort());
	});

	it("keep no secret that slips into an answer, in no output", { timeout: patience }, async () => {
		const { cli, sandbox } = await openPartC();
		sandbox.cipp.faults = [{ fault: "secret", endpoint: "ExecApiClient", method: "POST" }];
		const { stdout, stderr } = await cli(apply, { env: hurried });
		const { SLIPPED_SECRET } = await import("../../src/sandbox/cipp/faults.ts");
		expect(stdout).toContain("Halo PSA");
		expect(`${stdout}${stderr}`).not.toContain(SLIPPED_SECRET);
	});
});
