import type { Runner } from "../../src/action/runner.ts";

/** A runner that keeps what it is told. */
export interface SilentRunner extends Runner {
	readonly lines: readonly string[];
	readonly warnings: readonly string[];
	readonly outputs: ReadonlyMap<string, string | number>;
}

export function silentRunner(): SilentRunner {
	const lines: string[] = [];
	const warnings: string[] = [];
	const outputs = new Map<string, string | number>();
	const nothing = () => undefined;
	return {
		...{ lines, warnings, outputs },
		...{ startGroup: nothing, endGroup: nothing, setSecret: nothing, error: nothing, notice: nothing },
		info: (line) => void lines.push(line),
		warning: (line) => void warnings.push(line),
		setOutput: (name, value) => void outputs.set(name, value),
		summary: { addRaw: () => ({ write: async () => undefined }) },
	};
}
