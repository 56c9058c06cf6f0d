import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { contoso, exampleMsp, examplePartC, fabrikam } from "./policies.ts";

const shipped = fileURLToPath(new URL("../../../policies", import.meta.url));

/** A folder that stands for an MSP's repository; gone after the test. */
export interface Workspace {
	readonly root: string;
	write(file: string, content: string | Uint8Array): Promise<void>;
	read(file: string): Promise<string>;
	remove(file: string): Promise<void>;
	/** Replaces a text in a file, which must be there. */
	edit(file: string, before: string, after: string): Promise<void>;
}

async function makeFolder(): Promise<Workspace> {
	const root = await mkdtemp(join(tmpdir(), "ringfence-e2e-"));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	const read = (file: string) => readFile(join(root, file), "utf8");
	const write = async (file: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(root, file)), { recursive: true });
		await writeFile(join(root, file), content);
	};
	return {
		root,
		read,
		write,
		remove: (file) => rm(join(root, file)),
		async edit(file, before, after) {
			const text = await read(file);
			if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
			await write(
				file,
				text.replace(before, () => after),
			);
		},
	};
}

/** A repository that holds these files and nothing else. */
export async function makeWorkspace(
	files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Workspace> {
	const workspace = await makeFolder();
	for (const [file, content] of Object.entries(files)) await workspace.write(file, content);
	return workspace;
}

/** A repository with `policies/` as it is shipped, whatever that is. */
export async function shippedWorkspace(): Promise<Workspace> {
	const workspace = await makeFolder();
	await cp(shipped, join(workspace.root, "policies"), { recursive: true });
	return workspace;
}

/** Example MSP with Contoso and Fabrikam as its clients. */
export async function exampleWorkspace({ partC = true } = {}): Promise<Workspace> {
	return makeWorkspace({
		"policies/msp.yaml": partC ? `${exampleMsp}${examplePartC}` : exampleMsp,
		"policies/clients/contoso.yaml": contoso,
		"policies/clients/fabrikam.yaml": fabrikam,
	});
}
