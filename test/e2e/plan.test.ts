import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/report/json.ts";
import { escapeCharacter } from "./support/escapes.ts";
import { cliFile, otherNode, runProgram } from "./support/program.ts";
import { countKinds, writesIn } from "./support/requests.ts";
import { CONTOSO, MSP, openStage } from "./support/stage.ts";

describe("plan", () => {
	it("shows what apply would do on standard output, and progress on standard error", async () => {
		const { cli, sandbox } = await openStage();
		const { code, stdout, stderr } = await cli("plan");
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Ringfence: 4 to create, \d+ to change, 0 to delete, in \d of 3 tenants$/m);
		for (const name of ["Trusted - MSP Office", "Block CIPP access outside trusted IPs"]) {
			expect(stdout).toMatch(new RegExp(`^ +\\+ create (named location|policy) "${name}"$`, "m"));
		}
		const progress = /^Plann\w+ .*(?:Example MSP|Contoso|Fabrikam)/gm;
		expect(stderr.match(progress)).toHaveLength(3);
		expect(stdout).not.toMatch(progress);
		expect(stdout + stderr).not.toContain(escapeCharacter);
		expect(writesIn(sandbox.log)).toEqual([]);
	});

	it("prints the plan as JSON, and the same into a file", async () => {
		const { cli, workspace } = await openStage();
		const { code, stdout } = await cli("plan --json --out plan.json");
		expect(code).toBe(0);
		expect(await workspace.read("plan.json")).toBe(stdout);
		const plan = parsePlan(stdout);
		expect(plan.fingerprint).toMatch(/^[0-9a-f]{64}$/);
		expect(plan.tenants.map(({ tenant }) => tenant.name)).toEqual(["Example MSP", "Contoso", "Fabrikam"]);
		expect(plan.tenants[0]?.changes.map(({ action, part }) => `${action} ${part}`)).toEqual([
			"create trusted-locations",
			"create A",
			"create B",
		]);
	});

	it("writes the pull-request comment as Markdown", async () => {
		const { cli, workspace } = await openStage();
		const { code, stdout } = await cli("plan --markdown comment.md");
		expect(code).toBe(0);
		const comment = await workspace.read("comment.md");
		expect(comment).toMatch(/^(<!--.*-->\n)?#+ .*4 to create/m);
		expect(comment).toContain("Block CIPP access outside trusted IPs");
		expect(comment).toContain(/Fingerprint ([0-9a-f]{64})/.exec(stdout)?.[1]);
	});

	it("says with --detailed-exit-code whether there is something to do", async () => {
		const { cli } = await openStage();
		expect((await cli("plan --detailed-exit-code")).code).toBe(1);
		expect((await cli("apply --yes")).code).toBe(0);
		expect((await cli("plan --detailed-exit-code")).code).toBe(0);
	});

	it("fails for warnings where that is asked for", async () => {
		const { cli } = await openStage();
		expect((await cli("plan --fail-on warning")).code).toBe(1);
	});

	it("asks nothing of a tenant that it was not asked about", async () => {
		const { cli, sandbox } = await openStage();
		const { code, stdout } = await cli(["plan", "--tenant", "CONTOSO", "--json"]);
		expect(code).toBe(0);
		expect(parsePlan(stdout).tenants.map(({ tenant }) => tenant.name)).toEqual(["Contoso"]);
		expect(new Set(sandbox.log.flatMap(({ tenant }) => tenant ?? []))).toEqual(new Set([CONTOSO]));
	});

	it("makes the folder that its file is to be in", async () => {
		const { cli, workspace } = await openStage();
		await cli("plan --out new/folder/plan.json");
		expect(parsePlan(await workspace.read("new/folder/plan.json")).tenants).toHaveLength(3);
	});

	it("asks nobody anything where its file could not be written", async () => {
		const { cli, sandbox } = await openStage();
		const { code, stdout, stderr } = await cli("plan --out policies/msp.yaml/plan.json");
		expect([code, stdout, sandbox.log]).toEqual([2, "", []]);
		expect(stderr).toContain("policies/msp.yaml/plan.json cannot be written: policies/msp.yaml is a file");
	});

	it("says that the sandbox which the environment names is no longer running", async () => {
		const { cli, sandbox } = await openStage();
		await sandbox.close();
		const { code, stderr } = await cli("plan");
		expect(code).toBe(2);
		expect(stderr).toMatch(/a sandbox on this machine that is no longer running\.\n.*rehearse --keep/);
	});

	it("may be piped into something that does not read to the end", async () => {
		const { env, workspace } = await openStage();
		const script = `set -o pipefail; "${process.execPath}" "${cliFile}" plan --json | head -c 10`;
		const shell = { cwd: workspace.root, env, node: "/bin/bash" };
		const { code, stdout, stderr } = await runProgram("-c", [script], shell);
		expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\{\n {2}"\w{5}$/) });
		expect(stderr).not.toMatch(/EPIPE|Error/);
	});
});

describe("two plans of one state", () => {
	it("are the same bytes, from the writer and from the reader, who could not write", async () => {
		const { cli, sandbox } = await openStage();
		const first = await cli("plan --json");
		const second = await cli("plan --json");
		const reader = await cli(`plan --json --client-id ${sandbox.reader.clientId}`);
		expect(second.stdout).toBe(first.stdout);
		expect(reader.stdout).toBe(first.stdout);
		expect((await cli(`apply --client-id ${sandbox.reader.clientId}`)).code).toBe(1);
		expect(sandbox.created(MSP)).toEqual([]);
	});

	it.runIf(otherNode)("are the same bytes on another Node", async () => {
		const { cli } = await openStage();
		const other = otherNode === undefined ? {} : { node: otherNode };
		expect((await cli("plan --json", other)).stdout).toBe((await cli("plan --json")).stdout);
	});

	it("differ in their fingerprints when the state does", async () => {
		const { cli, sandbox } = await openStage();
		const before = parsePlan((await cli("plan --json")).stdout);
		sandbox.store(MSP, "namedLocation", {
			"@odata.type": "#microsoft.graph.ipNamedLocation",
			displayName: "Trusted - MSP Office",
			isTrusted: false,
			ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "203.0.113.0/24" }],
		});
		const after = parsePlan((await cli("plan --json")).stdout);
		expect(after.fingerprint).not.toBe(before.fingerprint);
		expect(after.tenants[0]?.changes[0]).toMatchObject({ action: "update", name: "Trusted - MSP Office" });
	});
});

describe("the requests of a plan", () => {
	it("are two of Conditional Access and one batch a tenant, and none that could write", async () => {
		const { cli, sandbox } = await openStage();
		await cli("plan");
		for (const id of sandbox.tenants.keys()) {
			const own = sandbox.log.filter(({ tenant }) => tenant === id);
			expect(countKinds(own)).toMatchObject({ "conditional-access": 2, batch: 1, other: 0, "sign-in": 1 });
		}
		const methods = sandbox.log.map(({ method, path }) =>
			method === "GET" ? method : `${method} ${path.split("?")[0]}`,
		);
		expect(new Set(methods)).toEqual(
			new Set([
				"GET",
				"POST /v1.0/$batch",
				...[...sandbox.tenants.keys()].map((id) => `POST /${id}/oauth2/v2.0/token`),
			]),
		);
		expect(new Set(sandbox.log.map(({ status }) => status))).toEqual(new Set([200]));
	});
});
