/** Preloaded into a program that is measured: leaves its peak resident memory, in kilobytes, in a file. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
	const file = process.env["BENCH_MEMORY_FILE"];
	if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
