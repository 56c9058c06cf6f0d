import type { Path, Problem } from "../model.ts";
import type { SourceFile } from "../parse.ts";

/** A broken rule: what is wrong with the value at a path. */
export interface Breach {
	readonly path: Path;
	readonly code: string;
	readonly message: string;
	readonly hint?: string;
}

/** What a file has to keep to beyond its schema. Rules do not rely on the schema being kept. */
export type Rule = (source: SourceFile) => readonly Breach[];

export function toProblem(source: SourceFile, { path, ...words }: Breach): Problem {
	return { ...words, position: source.at(path) };
}

/** `line 4`, for a message about a second value that points at the first. */
export function lineOf(source: SourceFile, path: Path): string {
	return `line ${source.at(path).line}`;
}
