import { mkdir, open, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadEstate } from "../../src/policy/load.ts";
import { clientText, makeDirectory, mspText, problemsOf, show } from "./directories.ts";

const start =
	"Start from the shipped policies/: msp.yaml for the MSP's tenant, clients/<name>.yaml for each client.";

describe("loadEstate and its directory", () => {
	it("loads the shipped policies", async () => {
		const { estate, problems, files } = await loadEstate("policies");
		expect(problems).toEqual([]);
		expect(files).toBe(5);
		expect(estate?.msp.file).toBe("policies/msp.yaml");
		expect(estate?.clients.map(({ file }) => file)).toEqual([
			"policies/clients/contoso.yaml",
			"policies/clients/fabrikam.yaml",
			"policies/clients/northwind.yaml",
			"policies/clients/tailspin.yaml",
		]);
	});

	it("names files by the directory as given", async () => {
		const { estate } = await loadEstate("./policies/");
		expect(estate?.msp.at(["tenant"])).toMatchObject({ file: "policies/msp.yaml", line: 2 });
	});

	it("refuses a directory that is missing", async () => {
		const { estate, problems, files } = await loadEstate("no/such/policies");
		expect({ estate, files }).toEqual({ estate: undefined, files: 0 });
		expect(problems.map((problem) => show(problem))).toEqual([
			'no/such/policies:1:1 missing-directory There is no directory "no/such/policies". → Policies live in a directory with msp.yaml and clients/ in it.',
		]);
	});

	it("refuses a file in place of the directory", async () => {
		const { problems } = await loadEstate("policies/msp.yaml");
		expect(problems).toMatchObject([
			{ code: "not-a-directory", message: '"policies/msp.yaml" is a file, not a directory.' },
		]);
	});

	it("refuses an empty directory", async () => {
		const directory = await makeDirectory({});
		const { problems } = await loadEstate(directory);
		expect(problems).toEqual([
			{
				code: "empty-directory",
				message: "There is no msp.yaml in this directory.",
				hint: start,
				position: { file: directory, line: 1, column: 1 },
			},
		]);
	});

	it("refuses a directory with client files alone", async () => {
		expect(await problemsOf({ "clients/contoso.yaml": clientText })).toEqual([
			`msp.yaml:1:1 missing-file There is no msp.yaml. → ${start}`,
		]);
	});

	it("ignores templates, hidden files and what is not YAML", async () => {
		const files = {
			"msp.yaml": mspText,
			"README.md": "",
			".yamllint.yaml": "",
			"templates/client.yaml": "{",
			"clients/README.md": "",
		};
		expect(await problemsOf(files)).toEqual([]);
	});

	it("says of every file that would be ignored where it belongs", async () => {
		const files = {
			"msp.yaml": mspText,
			"msp.yml": mspText,
			"contoso.yaml": clientText,
			"groups/contoso.yaml": clientText,
			"clients/contoso.yml": clientText,
			"clients/Fabrikam.YAML": clientText,
			"clients/east/contoso.yaml": clientText,
		};
		const elsewhere = "is not read: policies are msp.yaml and the files in clients/.";
		const move =
			'Move a client\'s file to "clients/contoso.yaml", and other YAML out of the policy directory.';
		expect(await problemsOf(files)).toEqual([
			'clients/Fabrikam.YAML:1:1 misplaced-file "Fabrikam.YAML" is not read: a client file ends in .yaml. → Rename it to "Fabrikam.yaml".',
			'clients/contoso.yml:1:1 misplaced-file "contoso.yml" is not read: a client file ends in .yaml. → Rename it to "contoso.yaml".',
			'clients/east/contoso.yaml:1:1 misplaced-file "contoso.yaml" is not read: clients has no folders inside. → Move it to "clients/contoso.yaml".',
			`contoso.yaml:1:1 misplaced-file "contoso.yaml" ${elsewhere} → ${move}`,
			`groups/contoso.yaml:1:1 misplaced-file "groups/contoso.yaml" ${elsewhere} → ${move}`,
			'msp.yml:1:1 misplaced-file "msp.yml" is not read: the MSP\'s file is msp.yaml. → Rename it to msp.yaml.',
		]);
	});

	it("refuses folders in place of files, and a file in place of clients", async () => {
		const directory = await makeDirectory({ clients: "" });
		await mkdir(join(directory, "msp.yaml"));
		const { problems } = await loadEstate(directory);
		expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
			"misplaced-file clients is a file.",
			"unreadable-file This is a folder, not a file.",
		]);
	});
});

describe("loadEstate and symbolic links", () => {
	const outside =
		"outside-directory This is a symbolic link to a place outside the policy directory. It was not followed. → Put the file itself here.";

	it("refuses a file that leads out of the directory", async () => {
		const secret = await makeDirectory({ "secret.yaml": clientText });
		const directory = await makeDirectory({ "msp.yaml": mspText, "clients/a.yaml": clientText });
		await symlink(join(secret, "secret.yaml"), join(directory, "clients/b.yaml"));
		const { problems, estate } = await loadEstate(directory);
		expect(problems.map((problem) => show(problem, directory))).toEqual([`clients/b.yaml:1:1 ${outside}`]);
		expect(estate).toBeUndefined();
	});

	it("refuses a clients folder that leads out of the directory", async () => {
		const secret = await makeDirectory({ "a.yaml": clientText });
		const directory = await makeDirectory({ "msp.yaml": mspText });
		await symlink(secret, join(directory, "clients"));
		const { problems } = await loadEstate(directory);
		expect(problems.map((problem) => show(problem, directory))).toEqual([`clients:1:1 ${outside}`]);
	});

	it("refuses links that lead nowhere or in a circle", async () => {
		const directory = await makeDirectory({ "msp.yaml": mspText, "clients/a.yaml": clientText });
		await symlink("nowhere.yaml", join(directory, "clients/b.yaml"));
		await symlink("c.yaml", join(directory, "clients/c.yaml"));
		const { problems } = await loadEstate(directory);
		expect(problems.map((problem) => show(problem, directory))).toEqual([
			"clients/b.yaml:1:1 unreadable-file This cannot be read: it does not exist.",
			"clients/c.yaml:1:1 unreadable-file This cannot be read: its symbolic links run in a circle.",
		]);
	});

	it("follows a link that stays inside, and a directory that is itself a link", async () => {
		const directory = await makeDirectory({ "msp.yaml": mspText, "elsewhere/contoso.txt": clientText });
		await mkdir(join(directory, "clients"));
		await symlink("../elsewhere/contoso.txt", join(directory, "clients/contoso.yaml"));
		const elsewhere = await makeDirectory({});
		await symlink(directory, join(elsewhere, "policies"));
		const { problems, estate } = await loadEstate(join(elsewhere, "policies"));
		expect(problems).toEqual([]);
		expect(estate?.clients).toHaveLength(1);
	});
});

describe("loadEstate and the bytes of a file", () => {
	it("refuses a 50 MB file without reading it", async () => {
		const directory = await makeDirectory({ "msp.yaml": mspText, "clients/a.yaml": "" });
		const handle = await open(join(directory, "clients/a.yaml"), "w");
		await handle.truncate(50_000_000);
		await handle.close();
		const { problems } = await loadEstate(directory);
		expect(problems.map((problem) => show(problem, directory))).toEqual([
			"clients/a.yaml:1:1 file-too-large The file has 50 MB; a policy file has at most 1 MB. It was not read. → Keep only the policies of one tenant in it.",
		]);
	});

	it("reads a file of exactly 1 MB and refuses one byte more", async () => {
		const padded = (bytes: number) => `${mspText}#`.padEnd(bytes, " ");
		expect(await problemsOf({ "msp.yaml": padded(1_000_000) })).toEqual([]);
		expect(await problemsOf({ "msp.yaml": padded(1_000_001) })).toMatchObject([
			expect.stringMatching(/^msp\.yaml:1:1 file-too-large The file has 1 MB \(1,000,001 bytes\);/),
		]);
	});

	it.each([
		["Latin-1", Buffer.from("# one\n# Zürich\n", "latin1"), 2, "The file is not UTF-8 text."],
		["UTF-16", Buffer.from(`\ufeff${mspText}`, "utf16le"), 1, "The file is UTF-16, not UTF-8."],
	])("refuses %s", async (_, bytes, line, message) => {
		expect(await problemsOf({ "msp.yaml": bytes })).toEqual([
			`msp.yaml:${line}:1 not-utf8 ${message} → Save it with the encoding UTF-8.`,
		]);
	});

	it("tolerates a byte order mark and Windows line ends", async () => {
		const text = `\ufeff${mspText.replaceAll("\n", "\r\n")}extra: 1\r\n`;
		const [problem] = await problemsOf({ "msp.yaml": text });
		expect(problem).toMatch(/^msp\.yaml:2:1 unknown-key Unknown key "extra" at the top level\./);
	});

	it.each([
		["nothing", ""],
		["comments alone", "# nothing yet\n"],
	])("refuses a file with %s", async (_, text) => {
		const directory = await makeDirectory({ "msp.yaml": mspText });
		await mkdir(join(directory, "clients"));
		await writeFile(join(directory, "clients/a.yaml"), text);
		const { problems, files } = await loadEstate(directory);
		expect(files).toBe(2);
		expect(problems).toMatchObject([
			{ code: "empty-file", message: "The file is empty.", position: { line: 1, column: 1 } },
		]);
	});
});
