import { listPolicies, type PolicyPath } from "./directory.ts";
import { excerptOf } from "./excerpt.ts";
import type { Estate, Problem } from "./model.ts";
import { parsePolicy, type SourceFile } from "./parse.ts";
import { checkTenants } from "./rules/tenants.ts";
import { checkFile } from "./rules.ts";
import { readTextFile } from "./text-file.ts";
import { type Validated, validate } from "./validate.ts";

export interface Loaded {
	/** Only where there is no problem at all. */
	readonly estate: Estate | undefined;
	/** Of all files, by file, line and column. */
	readonly problems: readonly Problem[];
	/** How many policy files were read or tried. */
	readonly files: number;
}

interface LoadedFile extends Omit<Validated, "errors"> {
	readonly kind: PolicyPath["kind"];
	readonly source?: SourceFile;
	readonly problems: readonly Problem[];
}

const filesAtOnce = 16;
/** Beyond this many in one file, the rest most likely follows from the first. */
const mostProblems = 100;

/** Reads `msp.yaml` and `clients/*.yaml`. Never throws for what is wrong with them: each is a problem. */
export async function loadEstate(directory: string): Promise<Loaded> {
	const listing = await listPolicies(directory);
	const files = await mapBounded(listing.paths, loadFile);
	const sources = files.flatMap(({ source }) => source ?? []);
	const ofKind = (wanted: PolicyPath["kind"]) =>
		files.flatMap(({ kind, source }) => (kind === wanted ? (source ?? []) : []));
	const twice = checkTenants(ofKind("msp")[0], ofKind("client"));
	const found = [...listing.problems, ...files.flatMap((file) => file.problems), ...twice];
	const problems = withExcerpts(limited(sorted(found)), sources);
	const estate = problems.length === 0 ? estateOf(directory, files) : undefined;
	return { estate, problems, files: listing.paths.length };
}

async function loadFile({ kind, path, file }: PolicyPath): Promise<LoadedFile> {
	const read = await readTextFile(path);
	if ("fault" in read) {
		const { line = 1, ...words } = read.fault;
		return { kind, problems: [{ ...words, position: { file, line, column: 1 } }] };
	}
	const { source, problems, sound } = parsePolicy(file, read.text);
	if (!sound) return { kind, source, problems };
	const { errors, ...validated } = validate(kind, source);
	const mismatches = errors.length === 0 ? [] : await explain(kind, source, errors);
	const further = [...mismatches, ...checkFile(source)].filter((one) => !followsFrom(one, problems));
	return { ...validated, kind, source, problems: [...problems, ...further] };
}

/** The words for errors are loaded when there are any: most runs need none. */
async function explain(kind: PolicyPath["kind"], source: SourceFile, errors: Validated["errors"]) {
	const { explainErrors } = await import("./explain.ts");
	return explainErrors(kind, source, errors);
}

function followsFrom({ position }: Problem, earlier: readonly Problem[]): boolean {
	return earlier.some(
		(one) =>
			one.position.line === position.line &&
			(one.code === "yaml-syntax" || one.position.column === position.column),
	);
}

function estateOf(directory: string, files: readonly LoadedFile[]): Estate | undefined {
	const msp = files.find((file) => file.msp !== undefined)?.msp;
	return msp && { directory, msp, clients: files.flatMap(({ client }) => client ?? []) };
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
	const keyOf = ({ code, message, position: { file, line, column } }: Problem) =>
		JSON.stringify([file, line, column, code, message]);
	const once = [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
	return once.sort(({ position: a }, { position: b }) => {
		if (a.file !== b.file) return a.file < b.file ? -1 : 1;
		return a.line - b.line || a.column - b.column;
	});
}

function limited(problems: readonly Problem[]): readonly Problem[] {
	const counts = new Map<string, number>();
	const kept: Problem[] = [];
	for (const problem of problems) {
		const { file } = problem.position;
		const count = (counts.get(file) ?? 0) + 1;
		counts.set(file, count);
		if (count <= mostProblems) kept.push(problem);
		if (count === mostProblems + 1) {
			const all = problems.filter((one) => one.position.file === file).length;
			const message = `There are ${all - mostProblems} more problems in this file, from here on.`;
			kept.push({ code: "more-problems", message, position: problem.position });
		}
	}
	return kept;
}

function withExcerpts(problems: readonly Problem[], sources: readonly SourceFile[]): readonly Problem[] {
	const texts = new Map(sources.map(({ file, text }) => [file, text]));
	const lines = new Map<string, readonly string[]>();
	return problems.map((problem) => {
		const { file, line } = problem.position;
		const text = texts.get(file);
		if (text === undefined) return problem;
		const known = lines.get(file) ?? text.split("\n");
		lines.set(file, known);
		return { ...problem, excerpt: excerptOf((known[line - 1] ?? "").replace(/\r$/, ""), problem.position) };
	});
}

async function mapBounded<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
	const results: R[] = [];
	const queue = items.entries();
	const work = async () => {
		for (const [index, item] of queue) results[index] = await run(item);
	};
	await Promise.all(Array.from({ length: filesAtOnce }, work));
	return results;
}
