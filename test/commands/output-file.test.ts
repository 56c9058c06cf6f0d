import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { prepareOutput, writeAnew } from "../../src/commands/output-file.ts";

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "ringfence-output-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

describe("preparing for an output file", () => {
	it("makes the folders that are missing, and no file", async () => {
		const file = join(await newFolder(), "a", "b", "plan.json");
		await prepareOutput(file);
		await expect(stat(file)).rejects.toMatchObject({ code: "ENOENT" });
		await writeAnew(file, "{}");
		expect(await readFile(file, "utf8")).toBe("{}");
	});

	it("leaves what is there as it is", async () => {
		const file = join(await newFolder(), "plan.json");
		await writeFile(file, "old");
		await prepareOutput(file);
		expect(await readFile(file, "utf8")).toBe("old");
	});

	it("refuses a folder in the file's place", async () => {
		const folder = await newFolder();
		await expect(prepareOutput(folder)).rejects.toMatchObject({
			code: "bad-input",
			message: `${folder} cannot be written: it is a folder.`,
		});
	});

	it.each([
		["is a file", (blocked: string) => join(blocked, "plan.json"), /is a file, not a folder\.$/],
		["lies below a file", (blocked: string) => join(blocked, "a", "plan.json"), /leads through a file/],
	])("refuses a folder that %s", async (_, at, message) => {
		const blocked = join(await newFolder(), "file");
		await writeFile(blocked, "");
		await expect(prepareOutput(at(blocked))).rejects.toMatchObject({
			code: "bad-input",
			message: expect.stringMatching(message),
			hint: expect.stringContaining("Nothing was read or written yet."),
		});
	});

	it.skipIf(process.getuid?.() === 0)("refuses a folder that may not be written to", async () => {
		const folder = join(await newFolder(), "locked");
		await mkdir(folder);
		await chmod(folder, 0o500);
		await expect(prepareOutput(join(folder, "plan.json"))).rejects.toMatchObject({
			message: expect.stringContaining("does not let you"),
		});
	});

	it("tells of a reason that it has no words for by its code", async () => {
		const folder = await newFolder();
		await symlink("loop", join(folder, "loop"));
		await expect(prepareOutput(join(folder, "loop", "a", "plan.json"))).rejects.toMatchObject({
			message: expect.stringMatching(/is no place for it \(E\w+\)\.$/),
		});
	});
});

describe("writing a file anew", () => {
	it("replaces a link instead of following it", async () => {
		const folder = await newFolder();
		const [target, file] = [join(folder, "target"), join(folder, "plan.json")];
		await writeFile(target, "kept");
		await symlink(target, file);
		await writeAnew(file, "new");
		expect([await readFile(target, "utf8"), await readFile(file, "utf8")]).toEqual(["kept", "new"]);
	});

	it("says which file could not be written", async () => {
		const file = join(await newFolder(), "missing", "plan.json");
		await expect(writeAnew(file, "")).rejects.toMatchObject({ message: `${file} could not be written.` });
	});
});
