import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { expectNoTrace } from "./support/escapes.ts";
import { cliFile, otherNode, runProgram, startProgram } from "./support/program.ts";
import { hurried } from "./support/stage.ts";
import { exampleWorkspace, makeWorkspace, shippedWorkspace } from "./support/workspace.ts";

const patience = 180_000;

async function keepRehearsing() {
	const { root } = await exampleWorkspace();
	const { child, output } = startProgram(cliFile, ["rehearse", "--keep"], { cwd: root, env: hurried });
	onTestFinished(() => {
		child.kill("SIGKILL");
	});
	while (!output.stdout.includes("Stop it with Ctrl-C.")) await once(child.stdout, "data");
	const lines = [...output.stdout.matchAll(/^export (\w+)='([^']*)'$/gm)];
	const env: Readonly<Record<string, string>> = Object.fromEntries(
		lines.map(([, name = "", value = ""]) => [name, value]),
	);
	const second = (words: string) =>
		runProgram(cliFile, words.split(" "), { cwd: root, env: { ...env, ...hurried } });
	return { child, output, env, second };
}

describe("rehearse", () => {
	it("shows a plan with creates, an apply, and a second plan with nothing to do", {
		timeout: patience,
	}, async () => {
		const { root } = await shippedWorkspace();
		const { code, stdout, stderr } = await runProgram(cliFile, ["rehearse"], { cwd: root });
		expect(code).toBe(0);
		const steps = stdout.split(/^(?=[A-Z].* {2}\$ ringfence )/m).slice(1);
		expect(steps.map((step) => /\$ ringfence (.*)$/m.exec(step)?.[1])).toEqual([
			"validate --policies policies",
			expect.stringMatching(/^plan --out \S+ --policies policies$/),
			expect.stringMatching(/^apply --plan \S+ --yes --policies policies$/),
			expect.stringMatching(/^plan .*--policies policies$/),
		]);
		expect(existsSync(/--plan (\S+)/.exec(steps[2] ?? "")?.[1] ?? ".")).toBe(false);
		expect(steps[1]).toMatch(/^Ringfence: 4 to create/m);
		expect(steps[2]).toContain("Example MSP: applied and verified");
		expect(steps[3]).toContain("Example MSP (MSP tenant): no changes");
		expect(steps[3]).toContain("nothing is left to do");
		expectNoTrace({ code, stdout, stderr });
	});

	it.runIf(otherNode)("runs on another Node, faults included", { timeout: patience }, async () => {
		const { root } = await exampleWorkspace();
		const other = otherNode === undefined ? {} : { node: otherNode };
		const words = ["rehearse", "--faults", "0.05", "--policies", "./policies/"];
		const { code, stdout } = await runProgram(cliFile, words, { cwd: root, ...other });
		expect(code).toBe(0);
		expect(stdout).toContain("Ringfence: nothing to do in 3 tenants");
	});

	it("leaves a tenant alone that a check blocks, and says so", { timeout: patience }, async () => {
		const workspace = await exampleWorkspace();
		await workspace.edit("policies/msp.yaml", "breakglass1@examplemsp.com, breakglass2@examplemsp.com", "");
		const { stdout } = await runProgram(cliFile, ["rehearse"], { cwd: workspace.root, env: hurried });
		expect(stdout).toContain("break-glass-missing");
		expect(stdout).toContain("BLOCKED, nothing is applied here");
		expect(stdout).not.toContain("Example MSP: applied");
		expect(stdout).toMatch(/Untouched, .*: Example MSP\.$/m);
	});

	it.each([
		["a directory that is not there", {}, 'There is no directory "policies".'],
		["an empty directory", { "policies/.keep": "" }, "There is no msp.yaml in this directory."],
		["broken YAML", { "policies/msp.yaml": "tenant: [\n" }, "policies/msp.yaml:1:9"],
	])("tells what is wrong with %s and starts nothing", async (_, files, message) => {
		const { root } = await makeWorkspace(files);
		const finished = await runProgram(cliFile, ["rehearse"], { cwd: root });
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain(message);
		expect(finished.stdout).not.toContain("$ ringfence");
		expectNoTrace(finished);
	});

	it("ends when it is told to, and leaves nothing behind", async () => {
		const { root, write } = await shippedWorkspace();
		await write("temporary/.keep", "");
		const env = { TMPDIR: join(root, "temporary") };
		const { child, output } = startProgram(cliFile, ["rehearse"], { cwd: root, env });
		while (!output.stdout.includes("$ ringfence apply")) await once(child.stdout, "data");
		expect(await readdir(env.TMPDIR)).toHaveLength(3);
		child.kill("SIGTERM");
		const [code] = await once(child, "close");
		expect(code).toBe(2);
		expect(await readdir(env.TMPDIR)).toEqual([".keep"]);
	});

	it("says that a port is taken", async () => {
		const { env } = await keepRehearsing();
		const { root } = await shippedWorkspace();
		const port = new URL(env["RINGFENCE_GRAPH_ENDPOINT"] ?? "").port;
		const finished = await runProgram(cliFile, ["rehearse", "--port", port], { cwd: root });
		expect(finished.code).toBe(2);
		expect(finished.stderr).toContain(port);
		expectNoTrace(finished);
	});
});

describe("rehearse --keep", () => {
	it("prints all that a second terminal needs", { timeout: patience }, async () => {
		const { env, second } = await keepRehearsing();
		expect(Object.keys(env).sort()).toEqual(
			expect.arrayContaining([
				"AZURE_AUTHORITY_HOST",
				"AZURE_CLIENT_ID",
				"NODE_EXTRA_CA_CERTS",
				"RINGFENCE_GRAPH_ENDPOINT",
			]),
		);
		expect((await second("plan --policies policies --detailed-exit-code")).code).toBe(1);
		expect((await second("apply --policies policies")).code).toBe(0);
		const again = await second("plan --policies policies --detailed-exit-code");
		expect(again.code).toBe(0);
		expect(again.stdout).toContain("nothing to do in 3 tenants");
	});

	it.each(["SIGINT", "SIGTERM"] as const)("ends on %s and leaves nothing behind", async (signal) => {
		const { child, env } = await keepRehearsing();
		const certificate = env["NODE_EXTRA_CA_CERTS"] ?? "";
		expect(existsSync(certificate)).toBe(true);
		child.kill(signal);
		const [code] = await once(child, "close");
		expect(code).toBe(0);
		expect(existsSync(certificate)).toBe(false);
	});
});
