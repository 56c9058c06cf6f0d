import pc from "picocolors";
import type { Problem } from "../policy/model.ts";
import type { Annotation } from "../report/annotations.ts";

/** The part of @actions/core that a run needs. */
export interface Runner {
	info(message: string): void;
	startGroup(name: string): void;
	endGroup(): void;
	setSecret(secret: string): void;
	setOutput(name: string, value: string | number): void;
	error(message: string, properties: AnnotationProperties): void;
	warning(message: string, properties?: AnnotationProperties): void;
	notice(message: string, properties: AnnotationProperties): void;
	readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

interface AnnotationProperties {
	readonly title?: string;
	readonly file?: string;
	readonly startLine?: number;
	readonly startColumn?: number;
	readonly endColumn?: number;
}

/** A runner's log is plain, and as wide as most people's window. */
export const look = { colors: pc.createColors(false), width: 120 };

/** What happens on the way folds away in the log; the result stands below it. */
export async function grouped<T>(runner: Runner, name: string, task: () => Promise<T>): Promise<T> {
	runner.startGroup(name);
	try {
		return await task();
	} finally {
		runner.endGroup();
	}
}

export async function showProblems(problems: readonly Problem[], runner: Runner): Promise<void> {
	const { annotateProblems } = await import("../report/annotations.ts");
	const { renderProblems } = await import("../report/problems.ts");
	runner.info(renderProblems(problems, look));
	annotate(runner, annotateProblems(problems));
}

export function annotate(runner: Runner, annotations: readonly Annotation[]): void {
	for (const { level, message, title, file, line, column, endColumn } of annotations) {
		runner[level](message, {
			title,
			file,
			startLine: line,
			startColumn: column,
			...(endColumn === undefined ? {} : { endColumn }),
		});
	}
}
