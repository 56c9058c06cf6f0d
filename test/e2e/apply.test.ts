import { describe, expect, it } from "vitest";
import { expectNoTrace } from "./support/escapes.ts";
import { countKinds, writesIn } from "./support/requests.ts";
import { CONTOSO, MSP, openStage, tenantOf } from "./support/stage.ts";

const threeObjects = [
	{ kind: "namedLocation", displayName: "Trusted - MSP Office" },
	{ kind: "policy", displayName: "Block CIPP access outside trusted IPs" },
	{ kind: "policy", displayName: "CIPP Service Account Conditional Access Policy" },
];

describe("apply", () => {
	it("carries out the plan, verifies it, and has nothing left to do", async () => {
		const { cli, sandbox } = await openStage();
		const first = await cli("apply --yes");
		expect(first.code).toBe(0);
		expect(first.stdout).toContain("Example MSP: applied and verified");
		expect(first.stdout).toMatch(/^Ringfence: \d+ changes done and verified$/m);
		expect(first.stderr).toMatch(/^Example MSP: create .*"Trusted - MSP Office"$/m);
		expect(sandbox.created(MSP)).toMatchObject(threeObjects);
		const before = sandbox.log.length;
		const second = await cli("apply --yes");
		expect(second.code).toBe(0);
		expect(second.stdout).toContain("Ringfence: nothing to do in 3 tenants");
		expect(writesIn(sandbox.log.slice(before))).toEqual([]);
	});

	it("spends two lists, one request a change and two lists to verify", async () => {
		const { cli, sandbox } = await openStage();
		await cli("apply --yes");
		const own = sandbox.log.filter(({ tenant }) => tenant === MSP);
		expect(countKinds(own)).toMatchObject({ "conditional-access": 2 + 3 + 2, "sign-in": 1, other: 0 });
	});

	it("changes what differs and deletes only what is named as removed", async () => {
		const { cli, sandbox, workspace } = await openStage();
		await cli("apply --yes");
		await workspace.edit("policies/msp.yaml", "203.0.113.0/24, ", "203.0.113.0/24, 192.0.2.0/24, ");
		await workspace.edit("policies/msp.yaml", "\n\n", "\nremoved: [{ policy: Require MFA for guests }]\n\n");
		const before = sandbox.log.length;
		const { code, stdout } = await cli("apply --yes");
		expect(stdout).toMatch(/^Example MSP \(MSP tenant\): 1 to change, 1 to delete/m);
		expect(code).toBe(0);
		expect(writesIn(sandbox.log.slice(before), MSP)).toEqual([
			expect.stringContaining("PATCH /v1.0/identity/conditionalAccess/namedLocations/"),
			expect.stringContaining("DELETE /v1.0/identity/conditionalAccess/policies/"),
		]);
	});

	it("prints what became of each tenant as JSON and nothing else", async () => {
		const { cli } = await openStage();
		const { code, stdout } = await cli("apply --yes --json");
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([
			{ tenant: { name: "Example MSP" }, status: "applied", done: [{}, {}, {}], remaining: [] },
			{ tenant: { name: "Contoso" }, failed: [] },
			{ tenant: { name: "Fabrikam" }, failed: [] },
		]);
	});

	it("touches only the tenant that was asked for", async () => {
		const { cli, sandbox } = await openStage();
		expect((await cli(["apply", "--yes", "--tenant", CONTOSO])).code).toBe(0);
		expect(new Set(sandbox.log.flatMap(({ tenant }) => tenant ?? []))).toEqual(new Set([CONTOSO]));
		expect((await cli(["apply", "--yes", "--tenant", "Example MSP"])).code).toBe(0);
		expect(sandbox.created(MSP)).toHaveLength(3);
	});
});

describe("apply of a reviewed plan", () => {
	it("carries it out when it still is the plan", async () => {
		const { cli, sandbox } = await openStage();
		await cli(`plan --out plan.json --client-id ${sandbox.reader.clientId}`);
		expect(await cli("apply --plan plan.json")).toMatchObject({ code: 0 });
		expect(sandbox.created(MSP)).toMatchObject(threeObjects);
	});

	it("refuses it, and writes nothing, when the files have changed since", async () => {
		const { cli, sandbox, workspace } = await openStage();
		await cli("plan --out plan.json");
		await workspace.edit("policies/msp.yaml", "203.0.113.0/24", "198.51.100.0/24");
		const finished = await cli("apply --plan plan.json");
		expect(finished.code).toBe(1);
		expect(finished.stdout).toMatch(/this is not the plan that was\s+reviewed/);
		expect(finished.stdout).toMatch(/not done +create named location "Trusted - MSP Office"/);
		expect(writesIn(sandbox.log, MSP)).toEqual([]);
		expectNoTrace(finished);
	});

	it("refuses it, and writes nothing, when the tenant has changed since", async () => {
		const { cli, sandbox } = await openStage();
		await cli("plan --out plan.json");
		sandbox.store(MSP, "policy", {
			displayName: "Block CIPP access outside trusted IPs",
			state: "disabled",
			conditions: { users: { includeUsers: ["All"] }, applications: { includeApplications: ["All"] } },
			grantControls: { operator: "OR", builtInControls: ["mfa"] },
		});
		const { code, stdout } = await cli("apply --plan plan.json --json");
		expect(code).toBe(1);
		expect(JSON.parse(stdout)[0]).toMatchObject({ status: "refused", done: [] });
		expect(writesIn(sandbox.log, MSP)).toEqual([]);
	});

	it.each([
		["a file that is not there", undefined, "The plan file plan.json could not be read."],
		["text", "hello", "plan"],
		["JSON that is no plan", '{"version":1}', "plan"],
	])("refuses %s before anything is asked of a tenant", async (_, text, message) => {
		const { cli, sandbox, workspace } = await openStage();
		if (text !== undefined) await workspace.write("plan.json", text);
		const finished = await cli("apply --plan plan.json");
		expect(finished.code).toBe(2);
		expect(finished.stderr).toContain(message);
		expect(sandbox.log).toEqual([]);
		expectNoTrace(finished);
	});
});

describe("a tenant that fails", () => {
	it("does not stop the others, and running again finishes the job", async () => {
		const { cli, sandbox, workspace } = await openStage();
		const policy =
			"conditionalAccess:\n  namedLocations:\n    - { displayName: Branch, ipRanges: [192.0.2.7] }\n";
		await workspace.write(
			"policies/clients/contoso.yaml",
			`${await workspace.read("policies/clients/contoso.yaml")}${policy}`,
		);
		const writer = sandbox.writer.clientId;
		tenantOf({ sandbox }, MSP).consents.get(writer)?.delete("Policy.ReadWrite.ConditionalAccess");
		const finished = await cli("apply --yes");
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain("Policy.ReadWrite.ConditionalAccess");
		expect(finished.stdout).toContain("Contoso: applied and verified");
		expect(sandbox.created(CONTOSO)).toMatchObject([{ displayName: "Branch" }]);
		expect(sandbox.created(MSP)).toEqual([]);
		expectNoTrace(finished);
		tenantOf({ sandbox }, MSP).consents.get(writer)?.add("Policy.ReadWrite.ConditionalAccess");
		expect(await cli("apply --yes")).toMatchObject({ code: 0 });
		expect(sandbox.created(CONTOSO)).toHaveLength(1);
		expect(sandbox.created(MSP)).toHaveLength(3);
	});
});
