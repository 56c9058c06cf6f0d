import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectNoTrace } from "./support/escapes.ts";
import { cliFile, runProgram } from "./support/program.ts";
import { MSP, openStage } from "./support/stage.ts";
import { exampleWorkspace, makeWorkspace } from "./support/workspace.ts";

const tenant = `tenant: { id: ${MSP}, name: Example MSP }\n`;
const location = (ranges: string) =>
	`${tenant}trustedLocations:\n  - { name: Office, ipRanges: [${ranges}] }\n`;
const bomb = [
	tenant,
	'a: &a ["x", "x", "x", "x", "x", "x", "x", "x", "x", "x"]\n',
	...["b", "c", "d", "e", "f", "g"].map((name, level) => {
		const below = `*${"abcdef"[level]}`;
		return `${name}: &${name} [${Array.from({ length: 10 }, () => below).join(", ")}]\n`;
	}),
].join("");

/** Validates a directory with this MSP file; every refusal names the place, and ends with 1. */
async function validateMsp(content: string | Uint8Array) {
	const { root } = await makeWorkspace({ "policies/msp.yaml": content });
	return await runProgram(cliFile, ["validate"], { cwd: root });
}

describe("a policy file that", () => {
	it.each<[string, string | Uint8Array, string, RegExp]>([
		["is not YAML", "tenant: {{{\n", "1:", /not closed|opened/],
		["is a web page", "<!DOCTYPE html>\n<html></html>\n", "1:1", /policy|key/],
		["is indented with tabs", "tenant:\n\tid: x\n", "2:1", /tab/],
		["has a key twice", `${tenant}${tenant}`, "2:1", /"tenant" is written twice/],
		["holds an alias bomb", bomb, "", /alias/i],
		["has 50 MB", Buffer.alloc(50_000_000, "# padding\n"), "1:1", /50 MB.*at most 1 MB/],
		["is not UTF-8", Buffer.from([...Buffer.from(tenant), 0x23, 0xff, 0xfe, 0x0a]), "2:1", /not UTF-8/],
		["is UTF-16", Buffer.from(`\ufeff${tenant}`, "utf16le"), "1:1", /UTF-16, not UTF-8/],
		["is empty", "", "1:1", /empty/],
		[
			"has an unknown key",
			`${tenant}breakglass: { users: [a@b.example] }\n`,
			"2:1",
			/Unknown key "breakglass"/,
		],
		[
			"says yes for true",
			`${tenant}conditionalAccess:\n  namedLocations:\n    - { displayName: A, isTrusted: yes, ipRanges: [192.0.2.1] }\n`,
			"4:",
			/true or false; yes is plain text/,
		],
		[
			"says on for enabled",
			`${tenant}cipp:\n  technicians: { policy: A, state: on, groups: [B], apps: all, allowFrom: [C] }\n`,
			"3:",
			/"on"/,
		],
		[
			"has a tenant id that is no GUID",
			"tenant: { id: contoso.com, name: Contoso }\n",
			"1:15",
			/needs a GUID/,
		],
		["has half an address", location("203.0.113"), "3:", /"203\.0\.113" is not an IP range/],
		["has a prefix that is too long", location('"2001:db8::/129"'), "3:", /\/129/],
		[
			"has 2,001 ranges",
			location(Array.from({ length: 2001 }, (_, n) => `198.51.${n >> 8}.${n & 255}`).join(", ")),
			"3:",
			/2,?001.*2,?000|2,?000/s,
		],
	])("%s is refused at its place", async (_, content, place, message) => {
		const finished = await validateMsp(content);
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain(`policies/msp.yaml:${place}`);
		expect(finished.stdout.replace(/\s+/g, " ")).toMatch(message);
		expect(finished.stdout).toMatch(/^\d+ problems? in 1 file\.$/m);
		expect(finished.stdout.length).toBeLessThan(20_000);
		expectNoTrace(finished);
	});

	it("is the same tenant as another one is refused", async () => {
		const workspace = await exampleWorkspace();
		await workspace.write(
			"policies/clients/twin.yaml",
			await workspace.read("policies/clients/contoso.yaml"),
		);
		const { code, stdout } = await runProgram(cliFile, ["validate"], { cwd: workspace.root });
		expect(code).toBe(1);
		expect(stdout).toContain("policies/clients/twin.yaml:1:15");
		expect(stdout).toContain("policies/clients/contoso.yaml");
	});
});

describe("a policy directory that", () => {
	it.each(["validate", "plan", "apply"])("is not there is refused by %s", async (command) => {
		const { root } = await makeWorkspace({});
		const finished = await runProgram(cliFile, [command, "--policies", "polices"], { cwd: root });
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain('There is no directory "polices".');
		expectNoTrace(finished);
	});

	it.each([
		["is empty", { "policies/.gitkeep": "" }, "There is no msp.yaml in this directory."],
		["has clients but no MSP", { "policies/clients/contoso.yaml": "" }, "There is no msp.yaml."],
		["is a file", { policies: "tenant: x\n" }, '"policies" is a file, not a directory.'],
		[
			"has a file where nothing is read",
			{ "policies/msp.yaml": tenant, "policies/contoso.yaml": "" },
			'"contoso.yaml" is not read',
		],
	])("%s is refused", async (_, files, message) => {
		const { root } = await makeWorkspace(files);
		const finished = await runProgram(cliFile, ["validate"], { cwd: root });
		expect(finished.code).toBe(1);
		expect(finished.stdout.replace(/\s+/g, " ")).toContain(message);
		expectNoTrace(finished);
	});

	it("holds a link to a file outside of it is refused, and the file is not shown", async () => {
		const workspace = await exampleWorkspace();
		await workspace.write("secret.yaml", "password: hunter2\n");
		await symlink(
			join(workspace.root, "secret.yaml"),
			join(workspace.root, "policies/clients/northwind.yaml"),
		);
		const finished = await runProgram(cliFile, ["validate"], { cwd: workspace.root });
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain("policies/clients/northwind.yaml:1:1");
		expect(finished.stdout).toMatch(/outside the policy\s+directory/);
		expect(finished.stdout).not.toContain("hunter2");
		expectNoTrace(finished);
	});
});

describe("a name that is made to do harm", () => {
	const name = `a|b\`c\` <script>alert(1)</script> @octocat ::set-output name=x::y ${"z".repeat(170)}`;
	const office = (written: string) =>
		`${tenant}breakGlass: { users: [bg@examplemsp.com] }\ntrustedLocations:\n  - { name: "${written}", ipRanges: [192.0.2.0/24] }\n`;

	it("passes through plan, comment and apply as a name and nothing else", async () => {
		const workspace = await makeWorkspace({ "policies/msp.yaml": office(name) });
		const { cli, sandbox } = await openStage({}, workspace);
		sandbox.store(MSP, "namedLocation", {
			"@odata.type": "#microsoft.graph.countryNamedLocation",
			displayName: `${name.slice(0, 100)}\n::error::boo`,
			countriesAndRegions: ["CH"],
		});
		const plan = await cli("plan --markdown comment.md");
		const applied = await cli("apply");
		expect([plan.code, applied.code]).toEqual([0, 0]);
		expect(plan.stdout).toContain("boo");
		expect(sandbox.created(MSP)).toMatchObject([{ displayName: name }]);
		for (const { stdout, stderr } of [plan, applied]) expect(stdout + stderr).not.toMatch(/^\s*::/m);
		const comment = (await workspace.read("comment.md")).replaceAll(/^```json\n[\s\S]*?\n```$/gm, "");
		expect(comment).toContain("boo");
		expect(comment).not.toContain("<script>");
		expect(comment).not.toMatch(/(?<![\w>;])@octocat/);
		expect(comment).not.toMatch(/^\s*::/m);
	});

	it("is refused where it runs over a line", async () => {
		const finished = await validateMsp(office("Office\\n::set-output name=x::y"));
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain("policies/msp.yaml:4:13");
		expect(finished.stdout).toContain("a character that cannot be seen");
		expect(finished.stdout).not.toMatch(/^\s*::/m);
	});

	it("is refused where it is longer than Microsoft Graph takes", async () => {
		const long = name.padEnd(300, "z");
		const finished = await validateMsp(office(long));
		expect(finished.code).toBe(1);
		expect(finished.stdout).toContain("policies/msp.yaml:4:13");
		expect(finished.stdout).toMatch(/256|300/);
		expect(finished.stdout).not.toMatch(/^\s*::/m);
		expectNoTrace(finished);
	});
});

describe("broken files", () => {
	it("keep plan and apply from asking anything of any tenant", async () => {
		const { cli, sandbox, workspace } = await openStage();
		await workspace.edit("policies/clients/contoso.yaml", "cippAccess: gdap", "cippAccess: yes");
		for (const command of ["plan", "apply --yes", "plan --json"]) {
			const finished = await cli(command);
			expect(finished.code).toBe(1);
			expect(finished.stdout).toContain("policies/clients/contoso.yaml:2:13");
			expectNoTrace(finished);
		}
		expect(sandbox.log).toEqual([]);
	});
});
