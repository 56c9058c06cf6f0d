/**
 * Writes everything that is generated: types and validators from schema/, dist from src/, reference pages from both.
 * With --check it writes nothing and fails when a committed file is not what the sources produce.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generateDist } from "./bundle.ts";
import { generateDocs } from "./docs.ts";
import { generateFromSchemas } from "./schemas.ts";

const generators = [generateFromSchemas, generateDocs, generateDist];
const checking = process.argv.includes("--check");
const stale: string[] = [];

for (const generate of generators) {
	for (const [path, text] of await generate()) {
		if (checking) {
			if ((await current(path)) !== text) stale.push(path);
			continue;
		}
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
		stale.push(path);
	}
}

const wanted = new Set((await generateDist()).keys());
for (const path of await committedDist()) {
	if (wanted.has(path)) continue;
	if (checking) stale.push(`${path} (no longer produced)`);
	else await rm(path);
}

if (checking && stale.length > 0) {
	console.error(`Not what the sources produce, run npm run build:\n  ${stale.join("\n  ")}`);
	process.exitCode = 1;
} else {
	console.log(
		checking ? "Everything generated is what the sources produce." : `Wrote ${stale.length} files.`,
	);
}

async function current(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, "utf8");
	} catch {
		return undefined;
	}
}

async function committedDist(): Promise<string[]> {
	const entries = await readdir("dist", { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"));
}
