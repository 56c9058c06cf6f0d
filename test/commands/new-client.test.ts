import { readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newClient } from "../../src/commands/new-client.ts";
import type { NewClientRequest } from "../../src/commands/new-client-request.ts";
import { loadEstate } from "../../src/policy/load.ts";
import { clientText, makeDirectory, mspText } from "../policy/directories.ts";

const tenant = "77777777-7777-4777-8777-777777777777";
const request: NewClientRequest = { tenant, name: "Adatum", access: "gdap" };
const estate = { "msp.yaml": mspText, "clients/contoso.yaml": clientText };
const apps = {
	reader: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
	writer: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
};

async function add(
	policies: string,
	change: Partial<NewClientRequest> = {},
	environment: Readonly<Record<string, string>> = {},
) {
	return await newClient({ policies, environment }, { request: { ...request, ...change }, apps });
}

/** All files below a directory. */
async function filesIn(directory: string): Promise<readonly string[]> {
	const all = await readdir(directory, { recursive: true });
	return all.map((name) => name.replaceAll("\\", "/")).sort();
}

describe("a new client", () => {
	it("gets a file made of the template, and the links that its administrator opens", async () => {
		const template = "# Ours\ntenant: {}\nskipPolicies: [] # none so far\n";
		const policies = await makeDirectory({ ...estate, "templates/client.yaml": template });
		const { added, exitCode } = await add(policies);
		expect(exitCode).toBe(0);
		expect(added).toMatchObject({ file: `${policies}/clients/adatum.yaml`, id: tenant, name: "Adatum" });
		expect(await readFile(join(policies, "clients/adatum.yaml"), "utf8")).toBe(
			`# Ours\ntenant: { id: ${tenant}, name: Adatum }\nskipPolicies: [] # none so far\ncippAccess: gdap\n`,
		);
		expect(added?.links).toEqual([
			{
				app: "reader",
				url: `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${apps.reader}`,
				known: true,
			},
			{
				app: "writer",
				url: `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${apps.writer}`,
				known: true,
			},
		]);
	});

	it.each([
		["AzureUSGovernment", "https://login.microsoftonline.us"],
		["AzureChinaCloud", "https://login.chinacloudapi.cn"],
	])("consents in its own cloud: %s", async (cloud, host) => {
		const { added } = await add(await makeDirectory(estate), {}, { AZURE_AUTHORITY_HOST: cloud });
		expect(added?.links.map(({ url }) => new URL(url).origin)).toEqual([host, host]);
	});

	it("is the first of an MSP without any client, and without a template", async () => {
		const policies = await makeDirectory({ "msp.yaml": mspText });
		expect(await add(policies, { access: "direct", serviceAccount: "cipp@adatum.com" })).toMatchObject({
			exitCode: 0,
		});
		const { estate: loaded } = await loadEstate(policies);
		expect(loaded?.clients.map(({ value }) => value)).toMatchObject([
			{ tenant: { id: tenant, name: "Adatum" }, cippAccess: "direct", serviceAccount: "cipp@adatum.com" },
		]);
	});

	it("keeps a hostile name as it is, in a file of a harmless name", async () => {
		const policies = await makeDirectory(estate);
		const name = "}\"'# ../../x: [&a *a] <!-- @everyone ::error:: $" + "{{ secrets.X }}";
		const { added } = await add(policies, { name });
		expect(added?.slug).toBe("x-a-a-everyone-error-secrets-x");
		const { estate: loaded } = await loadEstate(policies);
		expect(loaded?.clients.map(({ value }) => value.tenant.name)).toContain(name);
	});

	it.each<[string, Partial<NewClientRequest>, RegExp, string]>([
		[
			"the MSP's own tenant",
			{ tenant: "11111111-1111-4111-8111-111111111111" },
			/MSP's own tenant/,
			"msp.yaml:1",
		],
		[
			"a tenant that has a file",
			{ tenant: "33333333-3333-4333-8333-333333333333" },
			/already/,
			"clients/contoso.yaml:1",
		],
		[
			"a name that another tenant has",
			{ name: "contoso", slug: "x" },
			/has the name/,
			"clients/contoso.yaml:1",
		],
		[
			"a name that is nearly another's",
			{ name: "Ｃontoso  ", slug: "x" },
			/has the name/,
			"clients/contoso.yaml:1",
		],
		["the MSP's name", { name: "Example  MSP" }, /has the name/, "msp.yaml:1"],
		["a file that is there", { slug: "contoso" }, /contoso\.yaml already/, ""],
		["a folder that escapes", { slug: "../contoso" }, /no file name/, ""],
	])("is refused: %s", async (_, change, message, place) => {
		const policies = await makeDirectory(estate);
		const before = await filesIn(policies);
		const error = await add(policies, change).catch((thrown: unknown) => thrown);
		expect(error).toMatchObject({ code: "bad-input", message: expect.stringMatching(message) });
		const { position } = Object(error);
		expect(position ? `${position.file}:${position.line}` : "").toBe(place && `${policies}/${place}`);
		expect(await filesIn(policies)).toEqual(before);
	});

	it("is told from a tenant whose id is written in capitals", async () => {
		const id = "77777777-7777-4777-8777-7777777777AB";
		const policies = await makeDirectory({
			...estate,
			"clients/b.yaml": clientText.replace(/3{8}.*3{12}/, id),
		});
		await expect(add(policies, { tenant: id.toLowerCase(), name: "B" })).rejects.toThrow(/already/);
	});

	it("does not replace a file whose name differs in upper and lower case", async () => {
		const other = clientText
			.replace(/3{8}.*3{12}/, "88888888-8888-4888-8888-888888888888")
			.replace("Contoso", "A");
		const policies = await makeDirectory({ ...estate, "clients/Adatum.yaml": other });
		await expect(add(policies)).rejects.toThrow("clients/Adatum.yaml already");
	});

	it("is not added to an estate that has problems already", async () => {
		const policies = await makeDirectory({ ...estate, "clients/bad.yaml": "tenant: [\n" });
		const before = await filesIn(policies);
		const { problems, exitCode } = await add(policies);
		expect(exitCode).toBe(1);
		expect(problems.map(({ position }) => position.file)).toEqual([`${policies}/clients/bad.yaml`]);
		expect(await filesIn(policies)).toEqual(before);
	});

	it.each([
		["a key that no client file has", "tenat: 1\n", /adatum\.yaml:\d/],
		["a value of the wrong kind", "skipPolicies: 7\n", /adatum\.yaml:1/],
	])("leaves nothing behind where the template has %s", async (_, template, place) => {
		const policies = await makeDirectory({ "msp.yaml": mspText, "templates/client.yaml": template });
		const before = await filesIn(policies);
		const { problems, exitCode } = await add(policies);
		expect(exitCode).toBe(1);
		expect(problems.map(({ position: { file, line } }) => `${file}:${line}`).join()).toMatch(place);
		expect(await filesIn(policies)).toEqual(before);
	});

	it.each([
		["is no YAML", "tenant: [", 1],
		["is not UTF-8", new Uint8Array([0x61, 0x0a, 0xff]), 2],
	])("names a template that %s", async (_, template, line) => {
		const policies = await makeDirectory({ ...estate, "templates/client.yaml": template });
		await expect(add(policies)).rejects.toMatchObject({
			code: "bad-policies",
			position: { file: `${policies}/templates/client.yaml`, line },
		});
	});

	it.each([
		["the template", "templates/client.yaml", "client.yaml"],
		["the folder of templates", "templates", "."],
	])("does not follow %s where it leads out of the directory", async (_, link, target) => {
		const elsewhere = await makeDirectory({ "client.yaml": "# secret\ntenant: {}\n" });
		const policies = await makeDirectory({ ...estate, "templates/other.yaml": "" });
		if (link === "templates") await rm(join(policies, link), { recursive: true });
		await symlink(join(elsewhere, target), join(policies, link));
		const before = await filesIn(policies);
		const outcome = await add(policies).catch((error: unknown) => error);
		expect(outcome).toMatchObject(
			link === "templates"
				? { exitCode: 1, problems: [{ code: "outside-directory" }] }
				: {
						code: "bad-policies",
						message: expect.stringContaining("outside the policy directory"),
						position: { file: `${policies}/templates/client.yaml`, line: 1 },
					},
		);
		expect(await filesIn(policies)).toEqual(before);
	});

	it("follows a template that is a link to another one beside it", async () => {
		const policies = await makeDirectory({ ...estate, "templates/gdap.yaml": "# Ours\ntenant: {}\n" });
		await symlink("gdap.yaml", join(policies, "templates/client.yaml"));
		expect((await add(policies)).exitCode).toBe(0);
		expect(await readFile(join(policies, "clients/adatum.yaml"), "utf8")).toContain("# Ours");
	});

	it("does not follow a clients folder that leads elsewhere", async () => {
		const elsewhere = await makeDirectory({});
		const policies = await makeDirectory({ "msp.yaml": mspText });
		await symlink(elsewhere, join(policies, "clients"));
		const { exitCode, problems } = await add(policies);
		expect(exitCode).toBe(1);
		expect(problems).not.toEqual([]);
		expect(await filesIn(elsewhere)).toEqual([]);
	});

	it("is not added where clients is a file", async () => {
		const policies = await makeDirectory({ "msp.yaml": mspText });
		await writeFile(join(policies, "clients"), "");
		const { exitCode, problems } = await add(policies);
		expect(exitCode).toBe(1);
		expect(problems).toMatchObject([{ message: "clients is a file." }]);
	});
});
