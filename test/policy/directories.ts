import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { loadEstate } from "../../src/policy/load.ts";
import type { Problem } from "../../src/policy/model.ts";

export const mspText = "tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }\n";
export const clientText =
	"tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }\ncippAccess: gdap\n";

/** A directory with these files, by relative path; it is gone after the test. */
export async function makeDirectory(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
	const directory = await mkdtemp(join(tmpdir(), "policies-"));
	onTestFinished(() => rm(directory, { recursive: true }));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(directory, name)), { recursive: true });
		await writeFile(join(directory, name), content);
	}
	return directory;
}

/** A problem on one line, as `clients/a.yaml:2:13 missing-key message → hint`. */
export function show({ code, message, hint, position }: Problem, directory = ""): string {
	const file = directory === "" ? position.file : position.file.replace(`${directory}/`, "");
	return `${file}:${position.line}:${position.column} ${code} ${message}${hint === undefined ? "" : ` → ${hint}`}`;
}

/** The problems of these files, one line each. */
export async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
	const directory = await makeDirectory(files);
	const { problems } = await loadEstate(directory);
	return problems.map((problem) => show(problem, directory).replaceAll(`${directory}/`, ""));
}

/** The problems of one MSP file, without its name. */
export async function problemsOfMsp(text: string): Promise<string[]> {
	const problems = await problemsOf({ "msp.yaml": text });
	return problems.map((problem) => problem.replace(/^msp\.yaml:/, ""));
}
