import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { rolldown } from "rolldown";
import config from "../rolldown.config.ts";

/** The bundled entries and chunks, and the licences of what is in them, by path. */
export async function generateDist(): Promise<Map<string, string>> {
	const { output: options, ...input } = config;
	const bundle = await rolldown(input);
	const { output } = await bundle.generate(Array.isArray(options) ? {} : (options ?? {}));
	await bundle.close();
	const files = new Map<string, string>();
	const modules = new Set<string>();
	for (const part of output) {
		if (part.type !== "chunk") throw new Error(`${part.fileName} is not code`);
		files.set(`dist/${part.fileName}`, part.code);
		for (const id of part.moduleIds) modules.add(id);
	}
	files.set("dist/licenses.txt", await licences(modules));
	return files;
}

async function licences(modules: ReadonlySet<string>): Promise<string> {
	const roots = new Set([...modules].map(packageRoot).filter((root) => root !== undefined));
	const texts = await Promise.all([...roots].sort().map(licence));
	return `The files beside this one contain code of these packages.\n\n${texts.join("\n")}`;
}

function packageRoot(module: string): string | undefined {
	const path = relative(process.cwd(), module.replace(/^\0/, "").replace(/\?.*$/, "")).split(sep).join("/");
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function licence(root: string): Promise<string> {
	const { name, version, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
	const file = (await readdir(root)).sort().find((entry) => /^licen[cs]e/i.test(entry));
	const text =
		file === undefined
			? ""
			: `\n\n${(await readFile(join(root, file), "utf8")).replaceAll("\r\n", "\n").trim()}`;
	return `${"-".repeat(80)}\n${name} ${version} (${license})${text}\n`;
}
