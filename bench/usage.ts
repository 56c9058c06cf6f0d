/** Preloaded into a program that is measured: leaves its peak resident memory and its processor time in a file. */
import { writeFileSync } from "node:fs";

export interface Usage {
	readonly peakKilobytes: number;
	/** All threads, the system's part included. */
	readonly processorMilliseconds: number;
}

process.on("exit", () => {
	const file = process.env["BENCH_USAGE_FILE"];
	if (file === undefined) return;
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const usage: Usage = { peakKilobytes: maxRSS, processorMilliseconds: (userCPUTime + systemCPUTime) / 1000 };
	writeFileSync(file, JSON.stringify(usage));
});
