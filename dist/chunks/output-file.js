import { t as RingfenceError } from "./errors.js";
import { access, constants, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
// src/commands/output-file.ts
/**
* Makes the folder that a file will be written to, before there is anything to write: the work that leads to the file
* can take minutes, and must not be lost for a folder that is missing.
* @throws RingfenceError where the file could not be written later
*/
async function prepareOutput(file) {
	const folder = dirname(file);
	try {
		await mkdir(folder, { recursive: true });
		await access(folder, constants.W_OK | constants.X_OK);
	} catch (error) {
		throw new RingfenceError("bad-input", `${file} cannot be written: ${folder} ${reason(error)}.`, {
			hint: "Name a file in a folder that you may write to. Nothing was read or written yet.",
			cause: error
		});
	}
	if ((await stat(file).catch(() => void 0))?.isDirectory()) throw new RingfenceError("bad-input", `${file} cannot be written: it is a folder.`, { hint: "Name a file in it. Nothing was read or written yet." });
}
function reason(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
	return {
		EACCES: "does not let you",
		EPERM: "does not let you",
		EROFS: "is on a file system that is read-only",
		EEXIST: "is a file, not a folder",
		ENOTDIR: "leads through a file, not a folder"
	}[code] ?? `is no place for it (${code})`;
}
/**
* Writes a file anew. What stood at the path is removed first and never followed: a link that a pull request brought
* along must not lead the write somewhere else.
* @throws RingfenceError where the file cannot be written
*/
async function writeAnew(file, text) {
	try {
		await rm(file, { force: true });
		await writeFile(file, text, { flag: "wx" });
	} catch (error) {
		throw new RingfenceError("bad-input", `${file} could not be written.`, {
			hint: "Is the folder there, and may you write to it?",
			cause: error
		});
	}
}
export { writeAnew as n, prepareOutput as t };
