import { listPolicies, type PolicyPath } from "./directory.ts";
import { excerptOf } from "./excerpt.ts";
import type { Estate, Located, Problem } from "./model.ts";
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

/** Beyond this many in one file, the rest most likely follows from the first. */
const mostProblems = 100;

/** Reads `msp.yaml` and `clients/*.yaml`. Never throws for what is wrong with them: each is a problem. */
export async function loadEstate(directory: string): Promise<Loaded> {
	const listing = await listPolicies(directory);
	const words = new Map<string, string>();
	const files: LoadedFile[] = [];
	for (const path of listing.paths) files.push(await loadFile(path, words));
	const sources = files.flatMap(({ source }) => source ?? []);
	const ofKind = (wanted: PolicyPath["kind"]) =>
		files.flatMap(({ kind, source }) => (kind === wanted ? (source ?? []) : []));
	const twice = checkTenants(ofKind("msp")[0], ofKind("client"));
	const found = [...listing.problems, ...files.flatMap((file) => file.problems), ...twice];
	const problems = withExcerpts(limited(sorted(found)), sources);
	const estate = problems.length === 0 ? estateOf(directory, files) : undefined;
	return { estate, problems, files: listing.paths.length };
}

async function loadFile({ kind, path, file }: PolicyPath, words: Map<string, string>): Promise<LoadedFile> {
	const read = readTextFile(path);
	if ("fault" in read) {
		const { line = 1, ...words } = read.fault;
		return { kind, problems: [{ ...words, position: { file, line, column: 1 } }] };
	}
	const { source, problems, sound } = parsePolicy(file, read.text, words);
	if (!sound) return { kind, source, problems };
	const { errors, ...validated } = validate(kind, source);
	const mismatches = errors.length === 0 ? [] : await explain(kind, source, errors);
	const follows = followingFrom(problems);
	const further = [...mismatches, ...checkFile(source)].filter((one) => !follows(one));
	return { ...validated, kind, source, problems: [...problems, ...further] };
}

/** The words for errors are loaded when there are any: most runs need none. */
async function explain(kind: PolicyPath["kind"], source: SourceFile, errors: Validated["errors"]) {
	const { explainErrors } = await import("./explain.ts");
	return explainErrors(kind, source, errors);
}

/** Whether a problem most likely comes from one that is told of already: in a line that is no YAML, or in its place. */
function followingFrom(earlier: readonly Problem[]): (problem: Problem) => boolean {
	const placeOf = ({ position: { line, column } }: Problem) => `${line}:${column}`;
	const places = new Set(earlier.map(placeOf));
	const broken = earlier.filter(({ code }) => code === "yaml-syntax").map(({ position }) => position.line);
	const lines = new Set(broken);
	return (problem) => lines.has(problem.position.line) || places.has(placeOf(problem));
}

function estateOf(directory: string, files: readonly LoadedFile[]): Estate | undefined {
	const msp = files.find((file) => file.msp !== undefined)?.msp;
	const clients = files.flatMap(({ client }) => (client === undefined ? [] : located(client)));
	return msp && { directory, msp: located(msp), clients };
}

/** What is left of a file once all is well: an estate is kept for as long as a run lasts. */
function located<T>({ file, value, at }: Located<T>): Located<T> {
	return { file, value, at };
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
