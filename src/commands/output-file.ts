import { rm, writeFile } from "node:fs/promises";
import { RingfenceError } from "../errors.ts";

/**
 * Writes a file anew. What stood at the path is removed first and never followed: a link that a pull request brought
 * along must not lead the write somewhere else.
 * @throws RingfenceError where the file cannot be written
 */
export async function writeAnew(file: string, text: string): Promise<void> {
	try {
		await rm(file, { force: true });
		await writeFile(file, text, { flag: "wx" });
	} catch (error) {
		throw new RingfenceError("bad-input", `${file} could not be written.`, {
			hint: "Is the folder there, and may you write to it?",
			cause: error,
		});
	}
}
