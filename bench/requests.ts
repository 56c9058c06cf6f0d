import { writeEstate } from "./estate.ts";
import { inFolder, runCli } from "./program.ts";
import { type RunningSandbox, withSandbox } from "./sandbox.ts";
import type { Row } from "./table.ts";
import type { Traffic } from "./traffic.ts";

const tenants = 5;

/** What a tenant is asked, on average, without limits or faults in the way. Three objects in each tenant. */
export async function measureRequests(): Promise<readonly Row[]> {
	return inFolder(async (folder) => {
		await writeEstate(folder, tenants);
		return withSandbox(
			folder,
			{ latency: 0, requestsPerSecond: Number.POSITIVE_INFINITY },
			async (sandbox) => {
				const count = (what: string, parameters: readonly string[]) =>
					countRequests(what, parameters, folder, sandbox);
				const rows = [
					await count("plan, three objects to create", ["plan"]),
					await count("apply of these", ["apply", "--yes"]),
					await count("plan, nothing to do", ["plan"]),
				];
				await writeEstate(folder, tenants, 2);
				return [...rows, await count("apply, one field of one object", ["apply", "--yes"])];
			},
		);
	});
}

async function countRequests(
	what: string,
	parameters: readonly string[],
	folder: string,
	sandbox: RunningSandbox,
): Promise<Row> {
	await runCli(parameters, {
		cwd: folder,
		env: { ...sandbox.environment, RINGFENCE_REQUESTS_PER_SECOND: "1000" },
	});
	const { requests, traffic } = await sandbox.takeRequests();
	// The MSP's tenant has other work than its clients when one field of theirs changes.
	const clients = [...traffic].filter(([id]) => !id.startsWith("1111"));
	const mean = (pick: (own: Traffic) => number) =>
		clients.reduce((sum, [, own]) => sum + pick(own), 0) / clients.length;
	const tokens = requests - [...traffic.values()].reduce((sum, own) => sum + total(own), 0);
	return {
		what: `Requests per client tenant: ${what}`,
		values: {
			"sign-in": mean(({ signIn }) => signIn) + tokens / traffic.size,
			"Conditional Access": mean(({ conditionalAccess }) => conditionalAccess),
			batch: mean(({ batch }) => batch),
			other: mean(({ other }) => other),
		},
	};
}

function total({ signIn, conditionalAccess, batch, other }: Traffic): number {
	return signIn + conditionalAccess + batch + other;
}
