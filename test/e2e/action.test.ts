import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/report/json.ts";
import { escapeCharacter, expectNoTrace } from "./support/escapes.ts";
import { otherNode } from "./support/program.ts";
import { writesIn } from "./support/requests.ts";
import { commit, runAction } from "./support/runner.ts";
import { MSP, openStage } from "./support/stage.ts";
import { exampleWorkspace, makeWorkspace } from "./support/workspace.ts";

async function openAction(...options: Parameters<typeof openStage>) {
	const stage = await openStage(...options);
	const { reader, writer } = stage.sandbox;
	return {
		...stage,
		plan: (inputs = {}) => runAction({ command: "plan", "client-id": reader.clientId, ...inputs }, stage),
		apply: (inputs = {}) =>
			runAction(
				{
					command: "apply",
					"client-id": writer.clientId,
					"approved-plan": "reviewed-plan" in inputs ? "require" : "off",
					...inputs,
				},
				stage,
			),
	};
}

describe("the action: validate", () => {
	it("annotates what it finds at its line, without network or sign-in", async () => {
		const workspace = await exampleWorkspace();
		const { code, annotations, outputs } = await runAction({ command: "validate" }, { workspace, env: {} });
		expect(code).toBe(0);
		expect(annotations).toContainEqual(
			expect.stringMatching(
				/^::warning title=documentation-range,file=policies\/msp\.yaml,line=9,.*col=16.*::203\.0\.113\.0\/24 is/,
			),
		);
		expect(outputs).toEqual({});
	});

	it("annotates each problem of broken YAML at its own line and fails", async () => {
		const workspace = await exampleWorkspace();
		await workspace.edit("policies/msp.yaml", "state: report-only", "state: reportonly");
		await workspace.edit("policies/clients/contoso.yaml", "cippAccess: gdap", "cippAccess: [gdap");
		const finished = await runAction({ command: "validate" }, { workspace, env: {} });
		expect(finished.code).toBe(1);
		expect(finished.annotations).toHaveLength(2);
		expect(finished.annotations[0]).toMatch(
			/^::error title=yaml-syntax,file=policies\/clients\/contoso\.yaml,line=2,/,
		);
		expect(finished.annotations[1]).toMatch(
			/^::error .*file=policies\/msp\.yaml,line=14,.*col=12.*::.*reportonly/,
		);
		expectNoTrace(finished);
	});

	it("lets no name in a file give orders to the runner", async () => {
		const name = "x\\n::set-output name=changes::0\\n::error::boo";
		const workspace = await makeWorkspace({
			"policies/msp.yaml": `tenant: { id: ${MSP}, name: "${name}" }\nbreakGlass: { users: [] }\n"::stop-commands::x": 1\n`,
		});
		const { code, stdout } = await runAction({ command: "validate" }, { workspace, env: {} });
		expect(code).toBe(1);
		const commands = stdout.split("\n").filter((line) => /^\s*::/.test(line));
		expect(commands.length).toBeGreaterThan(1);
		for (const line of commands) expect(line).toMatch(/^::error title=[\w-]+,file=policies\/msp\.yaml,/);
	});
});

describe("the action: plan", () => {
	it("hands on the plan as outputs and files", async () => {
		const { plan, workspace, sandbox } = await openAction();
		const { code, outputs, stdout } = await plan();
		expect(code).toBe(0);
		const { "plan-file": planFile = "", summary: commentFile = "", ...rest } = outputs;
		const made = parsePlan(await readFile(planFile, "utf8"));
		expect(rest).toEqual({
			changes: String(made.tenants.flatMap(({ changes }) => changes).length),
			fingerprint: made.fingerprint,
		});
		expect(planFile).toBe(`${workspace.root}/runner/temp/ringfence/plan.json`);
		expect(await readFile(commentFile, "utf8")).toContain("4 to create");
		expect(stdout).toContain('create policy "Block CIPP access outside trusted IPs"');
		expect(stdout).not.toContain(escapeCharacter);
		expect(writesIn(sandbox.log)).toEqual([]);
	});

	it("writes the comment as job summary, with links to the lines of the commit", async () => {
		const { plan } = await openAction();
		const { summary, outputs } = await plan();
		expect(summary.trim()).toBe((await readFile(outputs["summary"] ?? "", "utf8")).trim());
		expect(summary).toContain(
			`https://github.com/contoso/ringfence-policies/blob/${commit}/policies/msp.yaml#L12`,
		);
	});

	it("annotates findings where the YAML causes them", async () => {
		const { plan, workspace } = await openAction();
		await workspace.edit("policies/msp.yaml", "groups: [CIPP Technicians]", "groups: [CIPP Technician]");
		const { code, annotations } = await plan();
		expect(code).toBe(1);
		expect(annotations[0]).toMatch(
			/^::error title=unknown-name,file=policies\/msp\.yaml,line=15,.*col=14.*::.*CIPP Technician/,
		);
		expect(annotations).toContainEqual(expect.stringMatching(/^::warning title=documentation-range,/));
	});

	it("has the runner mask every token, and shows none of them", async () => {
		const { plan, apply, env } = await openAction();
		for (const run of [plan, apply]) {
			const { masks, visible } = await run();
			// The runner's own, which serves every tenant, and one of each tenant.
			expect(new Set(masks).size).toBeGreaterThanOrEqual(4);
			for (const secret of [...masks, env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""]) {
				expect(secret.length).toBeGreaterThan(20);
				expect(visible.includes(secret)).toBe(false);
			}
			expect(visible).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
		}
	});

	it("looks at the tenants that the input names, one a line", async () => {
		const { plan, sandbox } = await openAction();
		const { code, outputs } = await plan({ tenant: "Contoso\n Fabrikam \n" });
		expect(code).toBe(0);
		const made = parsePlan(await readFile(outputs["plan-file"] ?? "", "utf8"));
		expect(made.tenants.map(({ tenant }) => tenant.name)).toEqual(["Contoso", "Fabrikam"]);
		expect(sandbox.log.some(({ tenant }) => tenant === MSP)).toBe(false);
	});

	it("fails for warnings where fail-on says so", async () => {
		const { plan } = await openAction();
		expect((await plan({ "fail-on": "warning" })).code).toBe(1);
	});

	it("writes to the folder it is given", async () => {
		const { plan, workspace } = await openAction();
		const { outputs } = await plan({ "output-directory": `${workspace.root}/out/of/the/way` });
		expect(outputs["plan-file"]).toBe(`${workspace.root}/out/of/the/way/plan.json`);
		expect(parsePlan(await workspace.read("out/of/the/way/plan.json")).fingerprint).toBe(
			outputs["fingerprint"],
		);
	});

	it.runIf(otherNode)("is the same on another Node", async () => {
		const stage = await openStage();
		const inputs = { command: "plan", "client-id": stage.sandbox.reader.clientId };
		const other = otherNode === undefined ? {} : { node: otherNode };
		const [here, there] = [await runAction(inputs, stage), await runAction(inputs, { ...stage, ...other })];
		expect(there).toMatchObject({ code: 0, outputs: here.outputs, summary: here.summary });
	});
});

describe("the action: apply", () => {
	it("carries out the reviewed plan and says so in the job summary", async () => {
		const { plan, apply, sandbox, workspace } = await openAction();
		const reviewed = await plan({ "output-directory": `${workspace.root}/reviewed` });
		const { code, stdout, summary } = await apply({ "reviewed-plan": reviewed.outputs["plan-file"] });
		expect(code).toBe(0);
		expect(stdout).toContain("Example MSP: applied and verified");
		expect(summary).toContain("Block CIPP access outside trusted IPs");
		expect(sandbox.created(MSP)).toHaveLength(3);
	});

	it("refuses a plan that nobody reviewed, and writes nothing to that tenant", async () => {
		const { plan, apply, sandbox, workspace } = await openAction();
		const reviewed = await plan({ "output-directory": `${workspace.root}/reviewed` });
		await workspace.edit("policies/msp.yaml", "203.0.113.0/24", "198.51.100.0/24");
		const finished = await apply({ "reviewed-plan": reviewed.outputs["plan-file"] });
		expect(finished.code).toBe(1);
		expect(finished.stdout).toMatch(/not the plan that was\s+reviewed/);
		expect(finished.summary).toContain("reviewed");
		expect(writesIn(sandbox.log, MSP)).toEqual([]);
		expectNoTrace(finished);
	});
});

describe("the action: what it cannot run with", () => {
	it.each([
		["no command", {}, "The input command is validate, plan, apply"],
		["another command", { command: "destroy" }, 'it is "destroy".'],
		["another fail-on", { command: "plan", "fail-on": "info" }, "The input fail-on is error, warning, never"],
		[
			"a reviewed plan that is not there",
			{ command: "apply", "reviewed-plan": "p.json" },
			"The plan file p.json could not be read.",
		],
		[
			"a tenant that no file describes",
			{ command: "plan", tenant: "Northwind" },
			'describes the tenant "Northwind"',
		],
	])("tells of %s as an error and ends with 2", async (_, inputs, message) => {
		const workspace = await exampleWorkspace();
		const finished = await runAction(inputs, { workspace, env: {} });
		expect(finished.code).toBe(2);
		expect(finished.annotations).toEqual([expect.stringMatching(/^::error::/)]);
		expect(finished.annotations[0]).toContain(message);
		expectNoTrace(finished);
	});

	it("tells of a missing client id, with what to do, at each tenant", async () => {
		const { plan } = await openAction();
		const finished = await plan({ "client-id": "" });
		expect(finished.code).toBe(2);
		expect(finished.annotations[0]).toMatch(
			/^::error title=Example MSP could not be read,file=policies\/msp\.yaml,line=2,/,
		);
		expect(finished.annotations[0]).toContain("Set the input client-id");
		expectNoTrace(finished);
	});

	it("tells of a job that may not have an OIDC token", async () => {
		const { workspace, env, sandbox } = await openStage();
		const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...rest } = env;
		const finished = await runAction(
			{ command: "plan", "client-id": sandbox.reader.clientId },
			{ workspace, env: rest },
		);
		expect(finished.code).toBe(2);
		expect(finished.annotations[0]).toContain("permissions: id-token: write");
		expectNoTrace(finished);
	});
});
