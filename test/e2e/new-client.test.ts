import { describe, expect, it } from "vitest";
import { jobs, openRepository } from "./support/repository.ts";

const tenant = "77777777-7777-4777-8777-777777777777";
const file = "policies/clients/adatum.yaml";

describe("ringfence new-client", () => {
	it("writes the file, and prints the links that its administrator opens", async () => {
		const { cli, workspace } = await openRepository();
		const ids = ["--reader-client-id", "reader-id", "--writer-client-id", "writer-id"];
		const run = await cli(["new-client", "--tenant", tenant, "--name", "Adatum", ...ids]);
		expect(run.code, run.stderr).toBe(0);
		expect(run.stdout).toContain(`/${tenant}/adminconsent?client_id=reader-id`);
		expect(run.stdout).toContain(`/${tenant}/adminconsent?client_id=writer-id`);
		expect(await workspace.read(file)).toBe(
			`# yaml-language-server: $schema=../../schema/client.schema.json\ntenant: { id: ${tenant}, name: Adatum }\ncippAccess: gdap\n`,
		);
		expect((await cli("validate")).code).toBe(0);
		const again = await cli(["new-client", "--tenant", tenant, "--name", "Adatum"]);
		expect([again.code, again.stderr.includes(file)]).toEqual([2, true]);
	});

	it("says what is missing where there is nobody to ask", async () => {
		const { cli } = await openRepository();
		const { code, stderr } = await cli(["new-client", "--name", "Adatum"]);
		expect(code).toBe(2);
		expect(stderr).toContain("--tenant");
	});

	it("opens one pull request from a workflow, which is planned like any other", async () => {
		const repository = await openRepository();
		const { github } = repository.sandbox;
		const inputs = {
			...{ command: "new-client", tenant, "client-name": "Adatum", "client-access": "gdap" },
			...{ "client-id": "reader-id", "writer-client-id": "writer-id" },
		};
		const run = await repository.job(inputs, jobs.newClient);
		expect(run.code, run.stdout).toBe(0);
		const number = Number(run.outputs["number"]);
		const pull = github.state.pulls.get(number);
		expect(pull).toMatchObject({ label: "ringfence/new-client/adatum", headSha: run.outputs["sha"] });
		expect(github.state.commits.get(pull?.headSha ?? "")?.files.get(file)).toBe(
			await repository.workspace.read(file),
		);
		const planned = await repository.plan(number);
		expect(planned.stdout).toContain("Adatum");
		expect([...github.state.checkRuns.values()]).toMatchObject([{ headSha: pull?.headSha }]);
		await repository.workspace.remove(file);
		const again = await repository.job(inputs, jobs.newClient);
		expect([again.code, again.outputs["number"]]).toEqual([0, String(number)]);
		expect(github.state.pulls.size).toBe(1);
	});

	it.each([
		["contents: write", { "pull-requests": "write" }],
		["pull-requests: write", { contents: "write" }],
	] as const)("names the line that the workflow lacks: %s", async (line, permissions) => {
		const repository = await openRepository();
		const inputs = { command: "new-client", tenant, "client-name": "Adatum", "client-access": "gdap" };
		const { code, stdout } = await repository.job(inputs, permissions);
		expect(code).toBe(2);
		expect(stdout).toContain(line);
	});
});

describe("ringfence coverage", () => {
	it("names the customers that no file describes", async () => {
		const { cli, sandbox } = await openRepository();
		const { customers } = sandbox.tenants.get("11111111-1111-4111-8111-111111111111") ?? {};
		const reader = ["coverage", "--client-id", sandbox.reader.clientId];
		const all = await cli(reader);
		expect(all.code, all.stdout + all.stderr).toBe(0);
		customers?.push({ tenantId: tenant, displayName: "Adatum" });
		const { code, stdout } = await cli(reader);
		expect(code).toBe(1);
		expect(stdout).toContain(`Adatum  ${tenant}`);
	});
});
