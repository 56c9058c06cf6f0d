/**
 * Forked by the benchmark, so that the sandbox's work is not done in the process that is measured. Started with the
 * repository's folder and the latency in milliseconds; sends its environment, then answers every message with the
 * requests since the last one and the processor time they took.
 */
import { join } from "node:path";
import { loadEstate } from "../src/policy/load.ts";
import { startSandbox } from "../src/sandbox/sandbox.ts";
import { trafficOf } from "./traffic.ts";

const [folder = "", latency = "0", limit = "1"] = process.argv.slice(2);
const { estate, problems } = await loadEstate(join(folder, "policies"));
if (!estate)
	throw new Error(problems.map(({ message, position }) => `${position.file}: ${message}`).join("\n"));

// Late objects would make both sides wait for something that is neither pace nor latency.
const sandbox = await startSandbox({
	estate,
	latency: Number(latency),
	requestsPerSecond: Number(limit),
	visibilityDelay: 0,
});
let seen = 0;
let before = process.cpuUsage();
process.on("message", () => {
	const log = sandbox.log.slice(seen);
	seen = sandbox.log.length;
	const { user, system } = process.cpuUsage(before);
	before = process.cpuUsage();
	process.send?.({
		requests: log.filter(({ batched }) => batched !== true).length,
		traffic: [...trafficOf(log)],
		processorMilliseconds: (user + system) / 1000,
	});
});
process.on("disconnect", () => sandbox.close());
process.send?.(sandbox.environment);
