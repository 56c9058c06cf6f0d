import { setTimeout as sleep } from "node:timers/promises";
import { writeEstate } from "./estate.ts";
import { inFolder, runCli } from "./program.ts";
import { type RunningSandbox, withSandbox } from "./sandbox.ts";
import type { Row } from "./table.ts";
import type { Traffic } from "./traffic.ts";

const latency = 80;
const requestsPerSecond = 1;

/** Whole runs of the command line for a fleet, three objects in each tenant, against Microsoft's published limit. */
export async function measureFleet(tenants: number): Promise<readonly Row[]> {
	return inFolder(async (folder) => {
		await writeEstate(folder, tenants);
		return withSandbox(folder, { latency, requestsPerSecond }, async (sandbox) => {
			const time = (what: string, parameters: readonly string[]) =>
				timeRun({ tenants, what, parameters, folder }, sandbox);
			const rows = [
				await time("plan", ["plan"]),
				await time("first apply", ["apply", "--yes"]),
				await time("plan, nothing to do", ["plan"]),
			];
			await writeEstate(folder, tenants, 2);
			return [...rows, await time("apply, one field each", ["apply", "--yes"])];
		});
	});
}

interface Run {
	readonly tenants: number;
	readonly what: string;
	readonly parameters: readonly string[];
	readonly folder: string;
}

async function timeRun({ tenants, what, parameters, folder }: Run, sandbox: RunningSandbox): Promise<Row> {
	// Whatever the sandbox did before, its start included, is not this run's.
	await sandbox.takeRequests();
	const run = await runCli(parameters, { cwd: folder, env: sandbox.environment });
	const { requests, traffic, processorMilliseconds } = await sandbox.takeRequests();
	const floor = Math.max(...[...traffic.values()].map(floorOf));
	const throttled = [...traffic.values()].reduce((sum, own) => sum + own.throttled, 0);
	// The next run starts with every tenant's limit unused, as a run of another day does.
	await sleep(1500);
	return {
		what: `${tenants} tenants: ${what}`,
		values: {
			seconds: run.seconds,
			"floor s": floor,
			ratio: run.seconds / floor,
			"requests/tenant": requests / tenants,
			"429s": throttled,
			"peak MB": run.megabytes,
			"CPU ms/tenant": run.processorMilliseconds / tenants,
			"sandbox's": processorMilliseconds / tenants,
		},
	};
}

/**
 * The seconds that one tenant's own requests take when nothing else does: its sign-in, one request after the other,
 * one more for the runner's token, then its Conditional Access requests at the pace, up to the answer to the last.
 * Batches and whatever a reading costs otherwise fit in between.
 */
function floorOf({ signIn, conditionalAccess, throttled }: Traffic): number {
	const paced = conditionalAccess - throttled;
	const waits = Math.max(0, paced - 1) / requestsPerSecond;
	const answers = (signIn === 0 ? 0 : signIn + 1) + (paced > 0 ? 1 : 0);
	return waits + (answers * latency) / 1000;
}
