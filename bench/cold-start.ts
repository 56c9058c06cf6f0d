import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cli } from "./program.ts";
import type { Row } from "./table.ts";

const rounds = 30;
const repository = fileURLToPath(new URL("..", import.meta.url));

/** Starts in turns, so that whatever else the machine does meets both alike. */
export function measureColdStart(): readonly Row[] {
	const bare: number[] = [];
	const validate: number[] = [];
	for (let round = 0; round < rounds; round++) {
		bare.push(start(["-e", "0"]));
		validate.push(start([cli, "validate"]));
	}
	const [nodeMs, validateMs] = [median(bare), median(validate)];
	return [
		{
			what: "Cold start of validate, shipped policies",
			values: { "bare node ms": nodeMs, "validate ms": validateMs, ratio: validateMs / nodeMs },
		},
	];
}

function start(parameters: readonly string[]): number {
	const started = performance.now();
	const { status } = spawnSync(process.execPath, parameters, { cwd: repository, stdio: "ignore" });
	if (status !== 0) throw new Error(`${parameters.join(" ")} ended with ${status}`);
	return performance.now() - started;
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
