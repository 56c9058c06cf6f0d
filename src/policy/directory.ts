import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Problem } from "./model.ts";
import { quote } from "./quote.ts";
import { unreadable } from "./text-file.ts";

/** A policy file to read. */
export interface PolicyPath {
	readonly kind: "msp" | "client";
	/** For the file system. */
	readonly path: string;
	/** For people: the directory as given, with forward slashes. */
	readonly file: string;
}

export interface Listing {
	readonly paths: readonly PolicyPath[];
	readonly problems: readonly Problem[];
}

interface Entry {
	readonly path: string;
	/** Relative to the directory, with forward slashes. */
	readonly inside: string;
	readonly file: string;
	readonly isDirectory: boolean;
	readonly isLink: boolean;
}

/** Folders deeper than this are nobody's policies. */
const deepest = 5;

/** What a `policies/` directory holds, in a fixed order, and what lies in it that would silently be ignored. */
export async function listPolicies(directory: string): Promise<Listing> {
	const shown = showDirectory(directory);
	const root = await realDirectory(directory);
	if (typeof root !== "string") return { paths: [], problems: [problemAt(shown, root)] };
	const paths: PolicyPath[] = [];
	const problems: Problem[] = [];
	for (const entry of await listEntries(directory, shown, "", 0, problems)) {
		const fault = (entry.isLink ? await judgeLink(entry, root) : undefined) ?? judge(entry);
		if (fault !== undefined) problems.push(problemAt(entry.file, fault));
		else if (isPolicyFile(entry)) {
			paths.push({
				kind: entry.inside === "msp.yaml" ? "msp" : "client",
				path: entry.path,
				file: entry.file,
			});
		}
	}
	const found = paths.some(({ kind }) => kind === "msp");
	const blamed = problems.some(({ position }) => position.file === posix.join(shown, "msp.yaml"));
	return { paths, problems: found || blamed ? problems : [...problems, noMspFile(shown, paths.length > 0)] };
}

type Fault = Pick<Problem, "code" | "message" | "hint">;

function problemAt(file: string, fault: Fault): Problem {
	return { ...fault, position: { file, line: 1, column: 1 } };
}

function showDirectory(directory: string): string {
	return posix.join(sep === "\\" ? directory.replaceAll("\\", "/") : directory).replace(/(?<=.)\/$/, "");
}

async function realDirectory(directory: string): Promise<string | Fault> {
	const where = "Policies live in a directory with msp.yaml and clients/ in it.";
	try {
		const root = await realpath(directory);
		if ((await stat(root)).isDirectory()) return root;
		return {
			code: "not-a-directory",
			message: `${quote(directory)} is a file, not a directory.`,
			hint: where,
		};
	} catch (error) {
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		if (!missing) return unreadable(error);
		const message = `There is no directory ${quote(directory)}.`;
		return { code: "missing-directory", message, hint: where };
	}
}

async function listEntries(
	directory: string,
	shown: string,
	inside: string,
	depth: number,
	problems: Problem[],
): Promise<readonly Entry[]> {
	try {
		const found = await readdir(join(directory, inside), { withFileTypes: true });
		found.sort((a, b) => (a.name < b.name ? -1 : 1));
		const all: Entry[] = [];
		for (const entry of found) {
			if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
			const path = posix.join(inside, entry.name);
			if (path === "templates" && !entry.isSymbolicLink()) continue;
			all.push({
				path: join(directory, path),
				inside: path,
				file: posix.join(shown, path),
				isDirectory: entry.isDirectory(),
				isLink: entry.isSymbolicLink(),
			});
			if (entry.isDirectory() && depth < deepest) {
				all.push(...(await listEntries(directory, shown, path, depth + 1, problems)));
			}
		}
		return all;
	} catch (error) {
		problems.push(problemAt(posix.join(shown, inside), unreadable(error)));
		return [];
	}
}

/**
 * What is wrong with a path that may be a link, or lead through one: it may point elsewhere in the directory; what lies
 * outside was never reviewed with it.
 */
export async function judgePlace(path: string, directory: string): Promise<Fault | undefined> {
	try {
		const way = relative(await realpath(directory), await realpath(path));
		const leaves = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
		if (!leaves) return undefined;
		return {
			code: "outside-directory",
			message: "This is a symbolic link to a place outside the policy directory. It was not followed.",
			hint: "Put the file itself here.",
		};
	} catch (error) {
		return unreadable(error);
	}
}

async function judgeLink(entry: Entry, root: string): Promise<Fault | undefined> {
	const fault = await judgePlace(entry.path, root);
	if (fault !== undefined) return fault;
	try {
		const folder = (await stat(entry.path)).isDirectory();
		return folder && entry.inside === "clients"
			? { code: "misplaced-file", message: "clients is a symbolic link.", hint: "Make it a folder." }
			: undefined;
	} catch (error) {
		return unreadable(error);
	}
}

function isPolicyFile({ inside, isDirectory }: Entry): boolean {
	return !isDirectory && (inside === "msp.yaml" || /^clients\/[^/]+\.yaml$/.test(inside));
}

function judge(entry: Entry): Fault | undefined {
	const { inside, isDirectory } = entry;
	if (isDirectory && isPolicyFile({ ...entry, isDirectory: false })) {
		return { code: "unreadable-file", message: "This is a folder, not a file." };
	}
	if (!isDirectory && !entry.isLink && inside === "clients") {
		return {
			code: "misplaced-file",
			message: "clients is a file.",
			hint: "Make it a folder of client files.",
		};
	}
	if (isPolicyFile(entry) || isDirectory || !/\.ya?ml$/i.test(inside)) return undefined;
	const name = posix.basename(inside);
	const folder = posix.dirname(inside);
	const yaml = name.replace(/\.ya?ml$/i, ".yaml");
	const code = "misplaced-file";
	if (folder === "." && yaml.toLowerCase() === "msp.yaml") {
		return {
			code,
			message: `${quote(name)} is not read: the MSP's file is msp.yaml.`,
			hint: "Rename it to msp.yaml.",
		};
	}
	if (folder === "clients") {
		const message = `${quote(name)} is not read: a client file ends in .yaml.`;
		return { code, message, hint: `Rename it to ${quote(yaml)}.` };
	}
	if (folder.startsWith("clients/")) {
		const message = `${quote(name)} is not read: clients has no folders inside.`;
		return { code, message, hint: `Move it to ${quote(`clients/${yaml}`)}.` };
	}
	return {
		code,
		message: `${quote(inside)} is not read: policies are msp.yaml and the files in clients/.`,
		hint: `Move a client's file to ${quote(`clients/${yaml}`)}, and other YAML out of the policy directory.`,
	};
}

function noMspFile(shown: string, hasClients: boolean): Problem {
	const hint =
		"Start from the shipped policies/: msp.yaml for the MSP's tenant, clients/<name>.yaml for each client.";
	return hasClients
		? problemAt(posix.join(shown, "msp.yaml"), {
				code: "missing-file",
				message: "There is no msp.yaml.",
				hint,
			})
		: problemAt(shown, { code: "empty-directory", message: "There is no msp.yaml in this directory.", hint });
}
